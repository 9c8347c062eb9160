//! `GET /admin/sms`, `POST /admin/sms`: through whom texts go and what they say, with a preview of both.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::concern::{self, Concern};
use super::super::frame::{Frame, Section};
use super::super::message_words::{FieldErrors, Typed, said};
use super::super::rule_box::lock_key;
use super::super::sheet::Sheet;
use super::check::{self, Checked};
use super::look::{self, Estimate, Look, Row};
use super::rates::Rates;
use super::{Tab, draft};
use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::client::is_ours;
use crate::domain::connection::{Countries, SmsConnection};
use crate::domain::difference::Difference;
use crate::domain::factor::LoginMethod;
use crate::domain::installation::Installation;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Lock};
use crate::domain::role::Act;
use crate::flow::differences;
use crate::flow::manage::{self, Outcome};
use crate::flow::sms_settings;
use crate::sms::segments::measure;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// The page.
#[derive(Template)]
#[template(path = "admin/sms.html")]
pub struct SmsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// Where what was entered differs from what somebody else saved meanwhile.
    pub conflict: Vec<Difference>,
    /// Who would be shut out without text message as a way in.
    pub concern: Option<Concern>,
    /// Whether a Twilio token is stored.
    pub has_token: bool,
    /// Whether a gateway's key is stored.
    pub has_secret: bool,
    /// Why the switch stays as it is: a text's key.
    pub lock: Option<&'static str>,
    /// Whether texts may go nowhere yet.
    pub is_closed: bool,
    /// Whether texts of the outbox can be read at all.
    pub has_outbox: bool,
    /// Applications to preview for, by name.
    pub apps: Vec<String>,
    /// The preview.
    pub look: Look,
    /// What Twilio said when it was asked.
    pub checked: Option<Checked>,
}

/// What a message may name: the word, and its explanation's key.
const VARIABLES: [(&str, &str); 4] = [
    ("{{ code }}", "messages-variable-code"),
    ("{{ application.name }}", "messages-variable-app"),
    ("{{ phone_number }}", "messages-variable-number"),
    ("{{ request_language }}", "messages-variable-language"),
];

impl SmsPage<'_> {
    /// What a message may name.
    pub fn variables(&self) -> [(&'static str, &'static str); 4] {
        VARIABLES
    }

    /// The reference's example.
    pub fn example(&self) -> &'static str {
        "{% if request_language contains 'nl' %}\n{{ application.name }}: uw code is {{ code }}\n{% else %}\n{{ application.name }}: your code is {{ code }}\n{% endif %}"
    }
}

impl<'a> Page<'a> for SmsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let row = |locale| Row { locale, size: measure("482615 is your code"), is_builtin: locale == Locale::He };
        let estimate = |source: Option<&'static str>| Estimate {
            country: "Atlantis & <co>".into(),
            language: "nl",
            segments: 2,
            price: source.map(|source| ("0.05 USD".into(), source)),
            text: source.map(|_| "0.10 USD".into()),
        };
        let page = |installation: &Installation| Self {
            ui,
            frame: Frame::sample(Section::Sms),
            sheet: Sheet { form: draft::of_saved(installation), ..Sheet::sample(Tab::Settings) },
            conflict: Vec::new(),
            concern: None,
            has_token: false,
            has_secret: true,
            lock: None,
            is_closed: true,
            has_outbox: true,
            apps: vec!["North & <wind>".into()],
            look: Look {
                text: Some("482615 is your Northwind code.\n\n@id.example.com #482615".into()),
                counter: "GSM-7".into(),
                lints: vec!["The letter ó".into()],
                price: Some("0.01".into()),
                rows: Locale::ALL.into_iter().map(row).collect(),
                estimates: vec![estimate(Some("messages-price-noted")), estimate(Some("messages-price-charged")), estimate(None)],
                is_cut: true,
            },
            checked: None,
        };
        let checked = |words: &str, is_good| Some(Checked { words: words.into(), is_good, lacks_token: is_good });
        let fresh = Installation::fresh(Countries::All);
        let mut wrong = page(&fresh);
        for field in
            ["on", "account_sid", "auth_token", "from", "service", "url", "sender", "subject", "secret", "message", "code_length", "life", "tries"]
        {
            wrong.sheet.errors.add(field, format!("Look at {field}"));
        }
        (wrong.look.text, wrong.lock) = (None, Some("admin-lock-needs"));
        let mut outpaced = page(&fresh);
        (outpaced.sheet.note, outpaced.has_token, outpaced.sheet.may_change) = (Some("admin-outpaced"), true, false);
        (outpaced.has_outbox, outpaced.conflict) = (false, vec![Difference::of("sms.max_tries", 3, 4), Difference::done("sms.message", "changed")]);
        let mut refused = page(&fresh);
        (refused.sheet.error, refused.checked) = (Some("admin-refused-only-way"), checked("Twilio has no such account", false));
        let mut connected = page(&fresh);
        connected.checked = checked("Connected to North &amp; wind", true);
        let lossy = Self { concern: Some(Concern::of_ways(Concern::sample(142))), ..page(&fresh) };
        vec![page(&fresh), wrong, outpaced, refused, connected, lossy]
    }
}

/// The applications that texts are sent for, by name.
pub(in crate::admin) fn apps(snapshot: &Snapshot) -> Vec<String> {
    let mut names: Vec<String> = snapshot.clients.values().filter(|client| !is_ours(client.id.as_str())).map(|client| client.name.clone()).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup();
    if names.is_empty() {
        names.push("Doorcode".into());
    }
    names.truncate(200);
    names
}

async fn page_of<'a>(app: &App, administrator: &'a Administrator, mut form: Typed) -> Result<SmsPage<'a>, Fault> {
    let (ui, installation) = (&administrator.ui, &administrator.snapshot.installation);
    let apps = apps(&administrator.snapshot);
    for (field, value) in [("as_language", ui.locale.tag()), ("as_app", apps.first().map_or("", String::as_str)), ("as_number", "+14155550100")] {
        if form.get(field).is_empty() {
            form.set(field, value);
        }
    }
    let rates = Rates::load(app, &installation.sms).await?;
    let look = look::look(app, ui, &form, &rates)?;
    Ok(SmsPage {
        ui,
        frame: administrator.frame(Section::Sms),
        conflict: Vec::new(),
        concern: None,
        has_token: installation.sms.twilio.is_some(),
        has_secret: installation.sms.gateway.as_ref().is_some_and(|own| own.authentication.is_some()),
        lock: policy::login_lock(installation, LoginMethod::Sms).map(lock_key),
        is_closed: installation.sms.countries == Countries::Only(Vec::new()),
        has_outbox: app.settings.development,
        apps,
        look,
        checked: None,
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Settings, form),
    })
}

/// `GET /admin/sms`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = page_of(&app, &administrator, draft::of_saved(&administrator.snapshot.installation)).await?;
    page.sheet.note_saved(params.typed("done"));
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// Asks Twilio about what is typed, which is not saved.
async fn check_twilio(
    app: &App,
    request: &HttpRequest,
    administrator: &Administrator,
    (form, params): (Typed, &Params),
) -> Result<HttpResponse, Fault> {
    let account = check::account(&form, params, &administrator.snapshot.installation.sms, app);
    let mut page = page_of(app, administrator, form).await?;
    let status = match account {
        Ok(account) => {
            page.checked = Some(check::ask(app, &administrator.ui, &account, params).await?);
            StatusCode::OK
        }
        Err(problems) => {
            page.sheet.errors = draft::errors(&administrator.ui, &page.sheet.form, &problems)?;
            page.checked = Some(Checked::unasked(&page.sheet.errors));
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    administrator.show(app, request, status, &page)
}

/// `POST /admin/sms`: with `act=look` a preview of what is typed, with `act=check` a question to Twilio, otherwise saves it.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let form = Typed::of_form(&params, &draft::FIELDS);
    if params.typed("act") == "check" {
        return check_twilio(&app, &request, &administrator, (form, &params)).await;
    }
    let before = &administrator.snapshot.installation;
    let read = read(&app, &administrator, &form, &params)?;
    let mut page = page_of(&app, &administrator, form.clone()).await?;
    if params.typed("act") == "look" {
        page.sheet.errors = read.err().unwrap_or_default();
        return administrator.show(&app, &request, StatusCode::OK, &page);
    }
    let after = match read {
        Ok(after) => after,
        Err(errors) => {
            page.sheet.errors = errors;
            return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let mut wanted = before.clone();
    draft::put_ways(&form, &mut wanted);
    let concern = concern::of_ways(&app, before, &wanted).await?;
    if concern.as_ref().is_some_and(|own| own.is_new(&params)) && policy::admit_change(before, &wanted).is_ok() {
        page.concern = concern;
        return administrator.show(&app, &request, StatusCode::OK, &page);
    }
    let (sms, ways) = (after.clone(), form);
    let edit = |installation: &mut Installation| {
        draft::put_ways(&ways, installation);
        installation.sms = sms;
    };
    let outcome = manage::change(&app, &administrator.actor(), seen, edit).await?;
    if outcome == Outcome::Outpaced {
        wanted.sms = after;
        page.conflict = differences::between(before, &wanted);
    }
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other("/admin/sms?done=saved")),
        Some(status) => administrator.show(&app, &request, status, &page),
    }
}

/// The connection that the form describes, or what is wrong with it.
fn read(app: &App, administrator: &Administrator, form: &Typed, params: &Params) -> Result<Result<SmsConnection, FieldErrors>, Fault> {
    let installation = &administrator.snapshot.installation;
    let set = sms_settings::set(&installation.sms, draft::wish(form, params, &installation.sms), app.inside());
    let mut errors = match &set {
        Ok(_) => FieldErrors::default(),
        Err(problems) => draft::errors(&administrator.ui, form, problems)?,
    };
    let turns_on = form.is("on", "1") && !installation.sign_in.methods.contains(&LoginMethod::Sms);
    if turns_on && policy::login_lock(installation, LoginMethod::Sms) == Some(Lock::NeedsOtherFactor) {
        // It would be saved and offered to nobody (R3).
        errors.add("on", said(&administrator.ui, lock_key(Lock::NeedsOtherFactor))?);
    }
    Ok(set.map_err(|_| ()).ok().filter(|_| errors.is_empty()).ok_or(errors))
}
