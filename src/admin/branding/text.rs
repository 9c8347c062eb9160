//! `/admin/branding/texts/{locale}/{key}`: one text, ours and theirs.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::Typed;
use super::super::sheet::Sheet;
use super::Tab;
use crate::app::App;
use crate::domain::branding::OwnText;
use crate::domain::locale::Locale;
use crate::domain::role::Act;
use crate::flow::{branding, manage};
use crate::i18n::own::{self, BuiltIn, TextProblem};
use crate::web::links::with_query;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// The page.
#[derive(Template)]
#[template(path = "admin/branding_text.html")]
pub struct BrandingTextPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// The language.
    pub locale: Locale,
    /// The text as it is built in.
    pub built_in: BuiltIn,
    /// Whether an own one is saved.
    pub is_own: bool,
}

impl BrandingTextPage<'_> {
    /// Where it is.
    pub fn path(&self) -> String {
        format!("/admin/branding/texts/{}/{}", self.locale.tag(), self.built_in.key)
    }

    /// Where it came from.
    pub fn list(&self) -> String {
        list(self.locale)
    }
}

fn list(locale: Locale) -> String {
    with_query(Tab::Texts.path(), &[("in", locale.tag())])
}

impl<'a> Page<'a> for BrandingTextPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |key: &str| Self {
            ui,
            frame: Frame::sample(Section::Branding),
            sheet: Sheet::sample(Tab::Texts),
            locale: Locale::Ar,
            built_in: own::built_in(Locale::Ar).into_iter().find(|text| text.key == key).unwrap_or_else(|| unnamed(key)),
            is_own: false,
        };
        let mut own = page("login-title");
        (own.is_own, own.sheet.may_change, own.sheet.note) = (true, false, Some("admin-outpaced"));
        let mut wrong = page("other-lead");
        wrong.is_own = true;
        wrong.sheet.errors.add("text", "Look at the text".into());
        vec![page("login-title"), own, wrong]
    }
}

fn unnamed(key: &str) -> BuiltIn {
    BuiltIn { key: key.to_owned(), source: String::new(), variables: std::collections::BTreeSet::new() }
}

/// Which text an address names.
fn named(place: &(String, String)) -> Result<(Locale, BuiltIn), Fault> {
    let locale = Locale::from_tag(&place.0).ok_or(Fault::NotFound)?;
    let built_in = own::built_in(locale).into_iter().find(|text| text.key == place.1).ok_or(Fault::NotFound)?;
    Ok((locale, built_in))
}

fn page_of(administrator: &Administrator, (locale, built_in): (Locale, BuiltIn), form: Option<Typed>) -> BrandingTextPage<'_> {
    let own = administrator.snapshot.installation.branding.text(&built_in.key, locale);
    let form = form.unwrap_or_else(|| {
        let mut form = Typed::default();
        form.set("text", own.map_or_else(String::new, |own| own.text.clone()));
        form
    });
    BrandingTextPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Branding),
        sheet: Sheet::of(administrator, Act::ChangeLook, Tab::Texts, form),
        locale,
        is_own: own.is_some(),
        built_in,
    }
}

fn problem_words(ui: &Ui, problem: &TextProblem) -> Result<String, Fault> {
    let said = match problem {
        TextProblem::Variable(name) => ui.isolated("branding-text-variable", "name", &format!("{{ ${name} }}")),
        TextProblem::Unknown | TextProblem::Unreadable => ui.all_isolated("branding-text-unreadable", &[]),
        TextProblem::TooLong => ui.all_isolated("branding-text-long", &[]),
        TextProblem::Reference => ui.all_isolated("branding-text-reference", &[]),
        TextProblem::TooMany => ui.all_isolated("branding-text-many", &[]),
    };
    said.map_err(|error| Fault::Internal(error.to_string()))
}

/// `GET /admin/branding/texts/{locale}/{key}`
///
/// # Errors
/// [`Fault::NotFound`] for a text that is not there.
pub async fn show(app: web::Data<App>, request: HttpRequest, place: web::Path<(String, String)>) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let page = page_of(&administrator, named(&place)?, None);
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/branding/texts/{locale}/{key}`: saves; with `act=reset`, or an empty text, ours is said again.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, place: web::Path<(String, String)>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeLook).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let (locale, built_in) = named(&place)?;
    let form = if params.typed("act") == "reset" { Typed::default() } else { Typed::of_form(&params, &["text"]) };
    let wanted = OwnText { key: built_in.key.clone(), locale, text: form.get("text").to_owned() };
    let mut page = page_of(&administrator, (locale, built_in), Some(form));
    let mut look = administrator.snapshot.installation.branding.clone();
    if let Err(problem) = branding::put_text(&mut look, wanted) {
        page.sheet.errors.add("text", problem_words(&administrator.ui, &problem)?);
        return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let outcome = manage::change(&app, &administrator.actor(), seen, |installation| installation.branding = look).await?;
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other(&with_query(&list(locale), &[("done", "saved")]))),
        Some(status) => administrator.show(&app, &request, status, &page),
    }
}
