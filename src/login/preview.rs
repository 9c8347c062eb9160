//! `GET /login/preview`: the login box as a draft of the portal would have it. It takes nothing and leads nowhere.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, X_FRAME_OPTIONS};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::code::CodePage;
use super::mfa::MfaPage;
use super::start::{Fields, PhoneForm, StartPage, lead};
use super::way::{self, Way};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::challenge::Channel;
use crate::domain::client::Client;
use crate::domain::factor::MfaMethod;
use crate::domain::policy;
use crate::i18n::negotiate;
use crate::web::countries::Countries;
use crate::web::draft::Draft;
use crate::web::page::{self, Frames};
use crate::web::visit::{header, ui};
use crate::web::{Fault, Params, Ui};

/// `GET /login/preview?draft=...&step=...&lang=...`
///
/// # Errors
/// [`Fault::LinkGone`] when the draft is not ours or too old.
pub async fn show(app: web::Data<App>, countries: web::Data<Countries>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let params = Params::of_query(&request)?;
    let draft = Draft::open(&app, params.typed("draft")).ok_or(Fault::LinkGone)?;
    let saved = app.directory.current().await?;
    let look = Arc::new(draft.look(&saved.installation.branding));
    let snapshot = saved.with_switches(draft.sign_in, draft.mfa);
    let client = snapshot.clients.values().find(|client| !crate::domain::client::is_ours(client.id.as_str()));
    let name = client.map_or_else(|| "Example".to_owned(), |client| client.name.clone());
    let client = Client { sms: true, ..Client::account() };
    let mut ui = ui(&app, &request, &name, "preview");
    (ui.look, ui.is_preview) = (look, true);
    ui.here = format!("?draft={}&step={}&", params.typed("draft"), params.typed("step"));
    let ways = way::offered(&snapshot, &client, None);
    match (params.typed("step"), ways.first()) {
        ("code", _) => framed(&ui, &code_page(&ui, &snapshot, &ways)),
        ("mfa", _) => framed(&ui, &mfa_page(&ui, &snapshot, &ways)),
        (_, Some(first)) => {
            let region = negotiate::region(None, header(&request, "accept-language"), ui.locale);
            let choice = countries.choice(&app.catalogue, ui.locale, &snapshot, region);
            framed(&ui, &start_page(&ui, (&snapshot, &ways), *first, PhoneForm { choice, example: countries.example(region) }))
        }
        _ => Err(Fault::NotFound),
    }
}

fn start_page<'a>(ui: &'a Ui, offered: (&Snapshot, &[Way]), first: Way, phone: PhoneForm) -> StartPage<'a> {
    let (snapshot, ways) = offered;
    let fields = match first {
        Way::Sms => Fields::Phone(phone),
        Way::Email => Fields::Email,
        Way::Password => Fields::Password,
        Way::Passkey => Fields::Passkey,
    };
    let sign_up = snapshot.installation.sign_in.sign_up;
    StartPage {
        ui,
        lead: lead(&fields, sign_up),
        fields,
        typed: String::new(),
        error: None,
        used_last: false,
        others: way::others(ways, first),
        passkey: ways.contains(&Way::Passkey),
        autofill: false,
        sign_up: sign_up && matches!(first, Way::Password | Way::Passkey),
    }
}

fn code_page<'a>(ui: &'a Ui, snapshot: &Snapshot, ways: &[Way]) -> CodePage<'a> {
    let channel = if ways.contains(&Way::Sms) { Channel::Sms } else { Channel::Email };
    let sms = &snapshot.installation.sms;
    CodePage {
        ui,
        channel,
        shown: if channel == Channel::Sms { example_number() } else { "ann@example.com".into() },
        digits: i64::try_from(sms.code_length.digits()).unwrap_or(6),
        minutes: i64::try_from(sms.code_ttl().as_secs().div_ceil(60)).unwrap_or(5),
        tries_left: None,
        error: None,
        note: None,
        said: None,
        resend_in: 24,
        help_open: false,
        other: way::others(ways, Way::of_channel(channel)).first().copied(),
        maybe_no_account: !snapshot.installation.sign_in.sign_up,
        submit: "code-submit",
    }
}

/// An example number that belongs to nobody (NANP reserves 555-01xx).
fn example_number() -> String {
    "+1 415-555-0100".to_owned()
}

fn mfa_page<'a>(ui: &'a Ui, snapshot: &Snapshot, ways: &[Way]) -> MfaPage<'a> {
    let came_by_text = ways.first() == Some(&Way::Sms);
    let steps = policy::unlocked_second_steps(&snapshot.installation);
    // R8: whoever came by text is never asked for the same text again.
    let steps: Vec<MfaMethod> = steps.into_iter().filter(|method| !(came_by_text && *method == MfaMethod::Sms)).collect();
    let method = steps.iter().copied().find(|method| *method == MfaMethod::Totp).or(steps.first().copied()).unwrap_or(MfaMethod::Totp);
    MfaPage {
        ui,
        method,
        shown: match method {
            MfaMethod::Sms => Some("+1 ••• ••• ••00".into()),
            MfaMethod::EmailCode => Some("a•••@example.com".into()),
            MfaMethod::Totp | MfaMethod::Passkey => None,
        },
        is_sent: false,
        digits: 6,
        error: None,
        others: steps.into_iter().filter(|own| *own != method).collect(),
        recovery: true,
        remember_days: i64::from(snapshot.installation.mfa.remember_browser_days),
    }
}

/// A page that the portal, and nobody else, may frame.
fn framed(ui: &Ui, page: &impl Template) -> Result<HttpResponse, Fault> {
    let mut response = page::show_framed(ui, StatusCode::OK, page, &Frames { ancestors: &["'self'"], ..Frames::default() })?;
    response.headers_mut().insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    Ok(response)
}
