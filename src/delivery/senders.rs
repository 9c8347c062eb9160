//! The sender for the present connection, remade when the installation changes.

use std::sync::{Arc, RwLock};

use super::Parts;
use crate::directory::Snapshot;
use crate::domain::connection::SmsProvider;
use crate::domain::mail_server::MailProvider;
use crate::domain::time::Clock;
use crate::mail::MailSender;
use crate::mail::outbox::OutboxMail;
use crate::mail::smtp::Smtp;
use crate::sms::SmsSender;
use crate::sms::http_gateway::HttpGateway;
use crate::sms::net_guard::{GuardedResolver, Inside, http_client};
use crate::sms::outbox::OutboxSms;
use crate::sms::twilio::Twilio;

pub(super) struct Senders {
    /// Only while developing: elsewhere nobody could read it, and it would keep codes in clear.
    outbox: Option<Arc<dyn SmsSender>>,
    provider_http: reqwest::Client,
    gateway_http: reqwest::Client,
    twilio_api_base: String,
    status_callback: Option<String>,
    inside: Inside,
    clock: Arc<dyn Clock>,
    made: RwLock<Option<(i64, Arc<dyn SmsSender>)>>,
    /// As the server was started.
    settings_mail: Arc<dyn MailSender>,
    /// Only while developing, like the other one.
    outbox_mail: Option<Arc<dyn MailSender>>,
    mail_from: String,
    made_mail: RwLock<Option<(i64, Arc<dyn MailSender>)>>,
}

impl Senders {
    pub fn new(parts: &Parts) -> Result<Self, String> {
        Ok(Self {
            outbox: match parts.inside {
                Inside::Allowed => Some(Arc::new(OutboxSms::new(Arc::clone(&parts.store), Arc::clone(&parts.clock)))),
                Inside::Refused => None,
            },
            provider_http: http_client(None)?,
            gateway_http: http_client(Some(GuardedResolver(parts.inside)))?,
            twilio_api_base: parts.twilio_api_base.clone(),
            status_callback: parts.status_callback.clone(),
            inside: parts.inside,
            clock: Arc::clone(&parts.clock),
            made: RwLock::new(None),
            settings_mail: Arc::clone(&parts.mail),
            outbox_mail: match parts.inside {
                Inside::Allowed => Some(Arc::new(OutboxMail::new(Arc::clone(&parts.store), Arc::clone(&parts.clock)))),
                Inside::Refused => None,
            },
            mail_from: parts.mail_from.clone(),
            made_mail: RwLock::new(None),
        })
    }

    /// The sender that the installation names. `None` when its credentials are missing.
    pub fn sms(&self, snapshot: &Snapshot) -> Option<Arc<dyn SmsSender>> {
        if let Ok(made) = self.made.read()
            && let Some((version, sender)) = &*made
            && *version == snapshot.version
        {
            return Some(Arc::clone(sender));
        }
        let connection = &snapshot.installation.sms;
        let sender: Arc<dyn SmsSender> = match connection.provider {
            SmsProvider::Outbox => Arc::clone(self.outbox.as_ref()?),
            SmsProvider::Twilio => {
                let account = connection.twilio.clone()?;
                Arc::new(Twilio::new(self.provider_http.clone(), &self.twilio_api_base, account, self.status_callback.clone()))
            }
            SmsProvider::Gateway => {
                let gateway = connection.gateway.clone()?;
                Arc::new(HttpGateway::new(self.gateway_http.clone(), gateway, self.inside, Arc::clone(&self.clock)))
            }
        };
        if let Ok(mut made) = self.made.write() {
            *made = Some((snapshot.version, Arc::clone(&sender)));
        }
        Some(sender)
    }

    /// The mail sender that the installation names. `None` when there is none.
    pub fn mail(&self, snapshot: &Snapshot) -> Option<Arc<dyn MailSender>> {
        if let Ok(made) = self.made_mail.read()
            && let Some((version, sender)) = &*made
            && *version == snapshot.version
        {
            return Some(Arc::clone(sender));
        }
        let connection = &snapshot.installation.mail;
        let sender: Arc<dyn MailSender> = match connection.provider {
            MailProvider::Settings => Arc::clone(&self.settings_mail),
            MailProvider::Outbox => Arc::clone(self.outbox_mail.as_ref()?),
            MailProvider::Smtp => {
                let from = connection.from.as_deref().unwrap_or(&self.mail_from);
                let made = Smtp::to(connection.smtp.as_deref()?, from).inspect_err(|what| tracing::error!(what, "the mail server cannot be used"));
                Arc::new(made.ok()?)
            }
        };
        if let Ok(mut made) = self.made_mail.write() {
            *made = Some((snapshot.version, Arc::clone(&sender)));
        }
        Some(sender)
    }
}
