//! What a claimed message says, made at the moment of sending and kept nowhere.

use std::sync::Arc;
use std::time::Duration;

use super::Parts;
use crate::directory::Snapshot;
use crate::domain::challenge::{Challenge, Purpose, Recipient};
use crate::domain::email::EmailAddress;
use crate::domain::factor::LoginMethod;
use crate::domain::locale::RequestLanguage;
use crate::domain::message::{ClaimedMessage, ErrorClass};
use crate::domain::notice::{Letter, Remedy, Says};
use crate::domain::phone::PhoneNumber;
use crate::domain::policy;
use crate::domain::time::UtcTime;
use crate::domain::trial::Trial;
use crate::mail::template::Values;
use crate::mail::text::{self as mail_text, Subject};
use crate::mail::words::{self, Writer};
use crate::mail::{Mail, sample};
use crate::sms::template::Variables;
use crate::sms::{RequestInfo, SendError, Sms, text};

/// Where an invitation's link is sealed for.
pub const LINK_PLACE: &str = "notice.link";

/// What a message is made of.
pub(super) enum Content {
    /// A code, a link or both.
    Challenge(Box<Challenge>),
    /// A notice or an invitation.
    Letter(Box<Letter>),
}

/// A message with everything that its text is made of.
pub(super) struct Prepared {
    pub claimed: ClaimedMessage,
    pub content: Content,
    pub recipient: Recipient,
    pub snapshot: Arc<Snapshot>,
}

fn unreadable() -> SendError {
    SendError::Refused { class: ErrorClass::Unknown, code: "unreadable".into(), words: "The message cannot be read".into() }
}

impl Prepared {
    fn client_name(&self) -> &str {
        self.snapshot.clients.get(&self.claimed.client).map_or("Doorcode", |client| client.name.as_str())
    }

    /// The text to this number.
    pub fn sms(&self, parts: &Parts, to: &PhoneNumber, asked_by: Option<RequestInfo>) -> Result<Sms, SendError> {
        let challenge = match &self.content {
            Content::Challenge(challenge) => challenge,
            Content::Letter(letter) => return self.trial_text(parts, letter, to),
        };
        let code = parts.keyring.codes().derive(&challenge.id, challenge.code_length);
        let (key, template) = match challenge.purpose {
            Purpose::SignIn => ("sms-code", self.snapshot.template.as_ref()),
            // The administrator's message speaks of signing in; whoever is talked out of this code must read what it does.
            Purpose::SecondStep => ("sms-code-second-step", None),
            Purpose::Bind => ("sms-code-bind", None),
            Purpose::Remove => ("sms-code-remove", None),
            Purpose::Recover => ("sms-code-recover", None),
        };
        let app = self.client_name();
        let builtin = parts.catalogue.text(challenge.locale, key, &[("code", code.as_str().into()), ("app", app.into())]);
        let body = text::compose(&text::Ingredients {
            template,
            variables: Variables {
                code: code.as_str(),
                phone_number: self.recipient.as_str(),
                application: app,
                request_language: &challenge.language,
            },
            builtin,
            host: &parts.host,
        });
        Ok(Sms { id: self.claimed.id.clone(), to: to.clone(), body, expires_in: challenge.expires_at.since(parts.clock.now()), asked_by })
    }

    /// A text that tries the connection out: as everybody's, but its code opens nothing. Notices go by mail only.
    fn trial_text(&self, parts: &Parts, letter: &Letter, to: &PhoneNumber) -> Result<Sms, SendError> {
        let Says::Trial(Trial::Text { language, application }) = &letter.says else { return Err(unreadable()) };
        let code = sample::code(self.snapshot.installation.sms.code_length);
        let language = RequestLanguage::from_header(language);
        let variables = Variables { code: &code, phone_number: to.as_e164(), application, request_language: &language };
        let builtin = parts.catalogue.text(letter.locale, "sms-code", &[("code", code.as_str().into()), ("app", application.as_str().into())]);
        let body = text::compose(&text::Ingredients { template: self.snapshot.template.as_ref(), variables, builtin, host: &parts.host });
        Ok(Sms { id: self.claimed.id.clone(), to: to.clone(), body, expires_in: self.snapshot.installation.sms.code_ttl(), asked_by: None })
    }

    /// The mail to this mailbox.
    pub fn mail(&self, parts: &Parts, to: &EmailAddress) -> Result<Mail, SendError> {
        let written = match &self.content {
            Content::Challenge(challenge) => self.mailed_challenge(parts, challenge),
            Content::Letter(letter) => self.mailed_letter(parts, letter)?,
        };
        Ok(Mail { id: self.claimed.id.clone(), to: to.clone(), subject: written.subject, text: written.text, html: written.html })
    }

    fn mailed_challenge(&self, parts: &Parts, challenge: &Challenge) -> mail_text::MailText {
        let offers = |method| {
            let client = self.snapshot.clients.get(&self.claimed.client);
            client.is_some_and(|client| policy::offers(&self.snapshot.installation, client, method).is_ok())
        };
        // A program that asked has no page in which a link could sign in.
        let by_link = challenge.purpose == Purpose::SignIn && !challenge.is_of_api() && offers(LoginMethod::MagicLink);
        let by_code = !by_link || offers(LoginMethod::EmailCode);
        let code = parts.keyring.codes().derive(&challenge.id, challenge.code_length);
        let link = format!("{}/login/link/{}.{}", parts.origin, challenge.id, parts.keyring.link_secret(&challenge.id));
        let values = Values {
            application: self.client_name().to_owned(),
            code: by_code.then(|| code.as_str().to_owned()),
            link: by_link.then_some(link),
            minutes: Some(minutes(challenge.expires_at, parts.clock.now())),
            request_language: challenge.language.as_str().to_owned(),
            ..Values::default()
        };
        let writer = Writer { catalogue: &parts.catalogue, locale: challenge.locale };
        mail_text::compose(&writer, &self.snapshot.installation.mail, Subject::Challenge(challenge.purpose), &values)
    }

    fn mailed_letter(&self, parts: &Parts, letter: &Letter) -> Result<mail_text::MailText, SendError> {
        let writer = Writer { catalogue: &parts.catalogue, locale: letter.locale };
        let (subject, values) = match &letter.says {
            Says::Changed { notice, remedy } => {
                let mut values = words::values(notice, self.client_name(), &writer);
                let secret = parts.keyring.disown_secret(&self.claimed.id);
                values.disown_link = (*remedy != Remedy::None).then(|| format!("{}/account/disown/{secret}", parts.origin));
                (Subject::Change(&notice.change, *remedy), values)
            }
            Says::Invited { sealed_link, is_back } => {
                let link = parts.keyring.open(LINK_PLACE, sealed_link).ok().and_then(|bytes| String::from_utf8(bytes).ok());
                let request_language = letter.locale.tag().to_owned();
                let link = Some(link.ok_or_else(unreadable)?);
                let subject = if *is_back { Subject::RecoveryLink } else { Subject::Invitation };
                (subject, Values { application: self.client_name().to_owned(), link, request_language, ..Values::default() })
            }
            Says::Trial(Trial::Mail { kind }) => return Ok(sample::mail(&writer, &self.snapshot.installation.mail, *kind, self.client_name())),
            Says::Trial(Trial::Text { .. }) => return Err(unreadable()),
        };
        Ok(mail_text::compose(&writer, &self.snapshot.installation.mail, subject, &values))
    }
}

/// Minutes that are left, rounded up.
fn minutes(until: UtcTime, now: UtcTime) -> u64 {
    until.since(now).max(Duration::from_secs(1)).as_secs().div_ceil(60)
}

/// Reads a letter from the queue.
pub(super) fn read_letter(json: &str) -> Result<Content, SendError> {
    serde_json::from_str(json).map(|letter| Content::Letter(Box::new(letter))).map_err(|_| unreadable())
}

/// The address of a message, opened.
pub(super) fn open_recipient(parts: &Parts, claimed: &ClaimedMessage) -> Result<Recipient, SendError> {
    parts.keyring.open_address(claimed.channel, &claimed.sealed_recipient).map_err(|_| unreadable())
}
