//! `GET /admin/branding/texts`: every text that people see, in one language, and whose words it has.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::Typed;
use super::super::sheet::Sheet;
use super::Tab;
use crate::app::App;
use crate::domain::branding::Branding;
use crate::domain::locale::Locale;
use crate::domain::role::Act;
use crate::i18n::own::{self, BuiltIn};
use crate::web::links::with_query;
use crate::web::page::Page;
use crate::web::{Fault, Params, Ui};

/// Texts on one page.
const PER_PAGE: usize = 50;

/// A text.
pub struct Row {
    /// Its id.
    pub key: String,
    /// What it says now, as a Fluent value.
    pub source: String,
    /// Whether these are the administrator's words.
    pub is_own: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "admin/branding_texts.html")]
pub struct BrandingTextsPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab.
    pub sheet: Sheet<Tab>,
    /// The language.
    pub locale: Locale,
    /// What was looked for.
    pub q: String,
    /// Whether only the administrator's words are listed.
    pub own_only: bool,
    /// Those that match, of this page.
    pub rows: Vec<Row>,
    /// How many match.
    pub count: i64,
    /// Where the page before is.
    pub previous: Option<String>,
    /// Where the next page is.
    pub next: Option<String>,
}

impl<'a> Page<'a> for BrandingTextsPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let row = |is_own| Row { key: "login-title".into(), source: "Sign in to { $app } & <more>".into(), is_own };
        let page = |rows: Vec<Row>| Self {
            ui,
            frame: Frame::sample(Section::Branding),
            sheet: Sheet::sample(Tab::Texts),
            locale: Locale::En,
            q: String::new(),
            own_only: false,
            count: i64::try_from(rows.len()).unwrap_or(0),
            rows,
            previous: None,
            next: None,
        };
        let mut more = page(vec![row(true), row(false)]);
        (more.q, more.own_only) = ("x & y".into(), true);
        (more.previous, more.next) = (Some("/admin/branding/texts?page=1".into()), Some("/admin/branding/texts?page=3".into()));
        vec![page(vec![row(false)]), more, page(vec![])]
    }
}

/// A search and one of its pages.
struct View<'a> {
    locale: Locale,
    q: &'a str,
    own_only: bool,
    page: usize,
}

impl View<'_> {
    fn matches(&self, row: &Row) -> bool {
        let wanted = self.q.to_lowercase();
        (!self.own_only || row.is_own) && (row.source.to_lowercase().contains(&wanted) || row.key.contains(&wanted))
    }

    fn address(&self, page: usize) -> String {
        let own = if self.own_only { "1" } else { "" };
        with_query(Tab::Texts.path(), &[("in", self.locale.tag()), ("q", self.q), ("own", own), ("page", &page.to_string())])
    }
}

fn row(look: &Branding, locale: Locale, built_in: BuiltIn) -> Row {
    let own = look.text(&built_in.key, locale);
    Row { is_own: own.is_some(), source: own.map_or(built_in.source, |own| own.text.clone()), key: built_in.key }
}

fn view<'a>(params: &'a Params, usual: Locale) -> View<'a> {
    View {
        locale: Locale::from_tag(params.typed("in")).unwrap_or(usual),
        q: params.typed("q").trim(),
        own_only: params.typed("own") == "1",
        page: params.typed("page").parse().unwrap_or(1).clamp(1, 1_000),
    }
}

/// `GET /admin/branding/texts`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let view = view(&params, administrator.ui.locale);
    let look = &administrator.snapshot.installation.branding;
    let found: Vec<Row> = own::built_in(view.locale).into_iter().map(|text| row(look, view.locale, text)).filter(|row| view.matches(row)).collect();
    let count = found.len();
    let pages = count.div_ceil(PER_PAGE).max(1);
    let at = view.page.min(pages);
    let mut page = BrandingTextsPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Branding),
        sheet: Sheet::of(&administrator, Act::ChangeLook, Tab::Texts, Typed::default()),
        locale: view.locale,
        q: view.q.chars().take(100).collect(),
        own_only: view.own_only,
        rows: found.into_iter().skip((at - 1) * PER_PAGE).take(PER_PAGE).collect(),
        count: i64::try_from(count).unwrap_or(i64::MAX),
        previous: (at > 1).then(|| view.address(at - 1)),
        next: (at < pages).then(|| view.address(at + 1)),
    };
    page.sheet.note_saved(params.typed("done"));
    administrator.show(&app, &request, StatusCode::OK, &page)
}
