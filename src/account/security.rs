//! `GET /account/security`: Privacy & Security, what signs in to an account and what stands behind it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::member::{Member, Need};
use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::factor::{LoginMethod, MfaMethod};
use crate::domain::passkey::PasskeyRow;
use crate::domain::policy::{self, NoPhoneSetUp};
use crate::domain::time::UtcTime;
use crate::domain::totp::TotpDevice;
use crate::storage::addresses::{self, OwnAddress};
use crate::storage::{passkeys, recovery_codes, remembered, totp_devices};
use crate::web::mfa_words::MethodWords;
use crate::web::page::{self, Page};
use crate::web::{Fault, Ui};

/// How signing in by text stands.
pub enum PhoneCard {
    /// A number is set up.
    Set {
        /// Masked.
        shown: String,
    },
    /// It can be set up.
    Open,
    /// R4: not before another second step is.
    NeedsSecondStep,
    /// The administrator has it off; nothing is shown but a number that is there.
    Off {
        /// Masked, when there is one.
        shown: Option<String>,
    },
}

/// A phone or a mailbox as second step.
pub struct StepAddress {
    /// Which.
    pub method: MfaMethod,
    /// Masked.
    pub shown: String,
    /// Since when.
    pub since: UtcTime,
}

/// Privacy & Security.
#[derive(Template)]
#[template(path = "account/security.html")]
pub struct SecurityPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// Which of the account's pages it belongs to.
    pub section: &'static str,
    /// What was just done: a text's key.
    pub done: Option<&'static str>,
    /// Signing in by text.
    pub phone: PhoneCard,
    /// Authenticator apps.
    pub totp: Vec<TotpDevice>,
    /// Addresses as second step.
    pub steps: Vec<StepAddress>,
    /// Second steps that may still be added.
    pub addable: Vec<MfaMethod>,
    /// Passkeys; `None` when nobody may have any.
    pub passkeys: Option<Vec<PasskeyRow>>,
    /// Recovery codes left; `None` when there is nothing that they would stand in for.
    pub recovery_left: Option<i64>,
    /// Browsers that are not asked for a second step.
    pub remembered: i64,
    /// Whether a password is set; `None` when passwords are off.
    pub password: Option<bool>,
}

/// What may have been done before this page was opened: the words of `?done=`.
const DONE: [(&str, &str); 14] = [
    ("phone-set", "done-phone-set"),
    ("phone-changed", "done-phone-changed"),
    ("phone-removed", "done-phone-removed"),
    ("totp-added", "done-totp-added"),
    ("totp-removed", "done-totp-removed"),
    ("step-added", "done-step-added"),
    ("step-removed", "done-step-removed"),
    ("passkey-added", "done-passkey-added"),
    ("passkey-renamed", "done-passkey-renamed"),
    ("passkey-removed", "done-passkey-removed"),
    ("password-set", "done-password-set"),
    ("password-removed", "done-password-removed"),
    ("forgotten", "done-forgotten"),
    ("codes-made", "done-codes-made"),
];

impl<'a> Page<'a> for SecurityPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let at = UtcTime::from_seconds(1_700_000_000);
        let empty = |phone: PhoneCard, done: Option<&'static str>| Self {
            ui,
            section: "security",
            done,
            phone,
            totp: vec![],
            steps: vec![],
            addable: MfaMethod::ALL.to_vec(),
            passkeys: Some(vec![]),
            recovery_left: None,
            remembered: 0,
            password: Some(false),
        };
        let mut samples: Vec<Self> = DONE.into_iter().map(|(_, text)| empty(PhoneCard::Open, Some(text))).collect();
        samples.push(empty(PhoneCard::NeedsSecondStep, None));
        samples.push(Self { passkeys: None, password: None, ..empty(PhoneCard::Off { shown: None }, None) });
        samples.push(Self {
            totp: vec![TotpDevice { id: crate::domain::totp::TotpDeviceId::new("x"), name: "<Phone>".into(), created_at: at, used_at: Some(at) }],
            steps: vec![
                StepAddress { method: MfaMethod::Sms, shown: "••• 00".into(), since: at },
                StepAddress { method: MfaMethod::EmailCode, shown: "a•••@example.com".into(), since: at },
            ],
            addable: vec![],
            passkeys: Some(vec![PasskeyRow { id: crate::domain::id::PasskeyId::new("x"), name: "Laptop".into(), created_at: at, used_at: None }]),
            recovery_left: Some(8),
            remembered: 2,
            password: Some(true),
            ..empty(PhoneCard::Set { shown: "••• 00".into() }, None)
        });
        samples.push(Self { recovery_left: Some(0), ..empty(PhoneCard::Off { shown: Some("••• 00".into()) }, None) });
        samples
    }
}

/// `GET /account/security`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (member, params) = match Member::of_query(&app, &request, Need::SignedIn).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (user, now) = (member.user.id.clone(), member.visit.now);
    let rows = app.store.read(move |db| {
        let codes = (recovery_codes::left(db, &user)?, recovery_codes::has_any(db, &user)?);
        let lists = (totp_devices::of_user(db, &user)?, passkeys::of_user(db, &user)?);
        Ok((addresses::of_user(db, &user)?, lists, codes, remembered::count(db, &user, now)?))
    });
    let (own, (totp, passkeys), (left, _), remembered) = rows.await?;
    let installation = &member.snapshot.installation;
    let steps = step_addresses(&app, &own);
    let done = DONE.into_iter().find(|(word, _)| *word == params.typed("done")).map(|(_, text)| text);
    let page = SecurityPage {
        ui: &member.ui,
        section: "security",
        done,
        phone: phone_card(&app, &member, &own),
        addable: addable(&member, totp.len()),
        totp,
        steps,
        passkeys: may_have_passkeys(&app, &member).then_some(passkeys),
        recovery_left: (!member.holdings.second_steps().is_empty()).then_some(left),
        remembered,
        password: installation.sign_in.methods.contains(&LoginMethod::Password).then_some(member.holdings.password),
    };
    let mut response = page::show(&member.ui, StatusCode::OK, &page, None)?;
    Member::keep_language(&app, &request, &mut response);
    Ok(response)
}

fn masked(app: &App, own: &OwnAddress) -> String {
    app.keyring.open_address(own.channel, &own.stored.sealed).map(|recipient| recipient.masked()).unwrap_or_default()
}

fn phone_card(app: &App, member: &Member, own: &[OwnAddress]) -> PhoneCard {
    let shown = own.iter().find(|own| own.channel == Channel::Sms && own.signs_in).map(|own| masked(app, own));
    match (policy::may_set_up_phone(&member.snapshot.installation, &member.holdings), shown) {
        (Err(NoPhoneSetUp::SwitchedOff), shown) => PhoneCard::Off { shown },
        (_, Some(shown)) => PhoneCard::Set { shown },
        (Ok(()), None) => PhoneCard::Open,
        (Err(NoPhoneSetUp::NeedsSecondStep), None) => PhoneCard::NeedsSecondStep,
    }
}

fn step_addresses(app: &App, own: &[OwnAddress]) -> Vec<StepAddress> {
    let steps = own.iter().filter_map(|own| {
        let method = match own.channel {
            Channel::Sms => MfaMethod::Sms,
            Channel::Email => MfaMethod::EmailCode,
        };
        own.second_step_since.map(|since| StepAddress { method, shown: masked(app, own), since })
    });
    steps.collect()
}

/// Second steps that are unlocked and not there yet; of authenticator apps there may be several. Passkeys have a card of
/// their own.
fn addable(member: &Member, apps: usize) -> Vec<MfaMethod> {
    let unlocked = policy::unlocked_second_steps(&member.snapshot.installation);
    let may = |method: &MfaMethod| match method {
        MfaMethod::Totp => i64::try_from(apps).unwrap_or(i64::MAX) < crate::domain::totp::MAX_DEVICES,
        MfaMethod::Sms => !member.holdings.sms_step,
        MfaMethod::EmailCode => !member.holdings.email_step && member.holdings.mailbox,
        MfaMethod::Passkey => false,
    };
    unlocked.into_iter().filter(may).collect()
}

/// Whether passkeys are of any use: as a way in or as a second step.
pub(super) fn may_have_passkeys(app: &App, member: &Member) -> bool {
    let installation = &member.snapshot.installation;
    let is_way_in = installation.sign_in.methods.contains(&LoginMethod::Passkey);
    app.webauthn.is_some() && (is_way_in || policy::unlocked_second_steps(installation).contains(&MfaMethod::Passkey))
}
