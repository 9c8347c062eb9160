//! `/admin/branding`: the look, on two tabs. `GET` and `POST` of the first: colours, corners, links, with a live preview.

pub mod logo;
pub mod text;
pub mod texts;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::administrator::Administrator;
use super::frame::{Frame, Section};
use super::message_words::{Typed, said};
use super::preview::Preview;
use super::sheet::Sheet;
use crate::app::App;
use crate::domain::branding::colour::Colour;
use crate::domain::branding::theme::{Light, Measure, Pair, Theme};
use crate::domain::branding::{Branding, Corners};
use crate::domain::connection::Countries;
use crate::domain::installation::Installation;
use crate::domain::role::Act;
use crate::flow::branding::{self, LookProblem, LookWish};
use crate::flow::manage;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Params, Ui};

/// The fields of the form.
const FIELDS: [&str; 7] = ["color", "dark_color", "corners", "logo_text", "privacy_url", "terms_url", "support_url"];
/// The house's own colour.
const HOUSE: Colour = Colour::new(0x0e, 0x5a, 0x47);

/// A tab.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tab {
    /// Colours, logo, corners, links.
    Look,
    /// Words.
    Texts,
}

impl Tab {
    /// In their order.
    pub const ALL: [Self; 2] = [Self::Look, Self::Texts];

    /// Where it is.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Look => "/admin/branding",
            Self::Texts => "/admin/branding/texts",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Look => "branding-tab-look",
            Self::Texts => "branding-tab-texts",
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/branding.html")]
pub struct BrandingPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// What follows from the colours, by day and by night.
    pub themes: [Theme; 2],
    /// The preview of the draft.
    pub preview: Preview,
}

impl BrandingPage<'_> {
    /// The words of the corners, and their texts.
    pub fn corners(&self) -> [(&'static str, &'static str); 3] {
        Corners::ALL.map(|own| (own.as_str(), corners_key(own)))
    }

    /// What a theme is called: a text's key.
    pub fn light_key(&self, theme: &Theme) -> &'static str {
        match theme.light {
            Light::Day => "branding-day",
            Light::Night => "branding-night",
        }
    }

    /// What a pair of colours is: a text's key.
    pub fn pair_key(&self, measure: &Measure) -> &'static str {
        match measure.pair {
            Pair::Button => "branding-pair-button",
            Pair::LinkOnPanel => "branding-pair-panel",
            Pair::LinkOnPaper => "branding-pair-paper",
            Pair::LinkOnTint => "branding-pair-tint",
            Pair::Edge => "branding-pair-edge",
        }
    }

    /// How well a pair can be told apart.
    pub fn measured(&self, measure: &Measure) -> String {
        ratio_words(measure.ratio())
    }

    /// How well it has to be.
    pub fn needed(&self, measure: &Measure) -> String {
        ratio_words(measure.needed)
    }
}

/// A contrast as people write it: `4.6:1`, never rounded up.
fn ratio_words(ratio: f32) -> String {
    format!("{:.1}:1", (ratio * 10.0).floor() / 10.0)
}

const fn corners_key(corners: Corners) -> &'static str {
    match corners {
        Corners::Square => "branding-corners-square",
        Corners::Small => "branding-corners-small",
        Corners::Large => "branding-corners-large",
    }
}

impl<'a> Page<'a> for BrandingPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = || Self {
            ui,
            frame: Frame::sample(Section::Branding),
            sheet: Sheet { form: of_saved(&Branding::default()), ..Sheet::sample(Tab::Look) },
            themes: themes(&Branding::default()),
            preview: Preview::sample(),
        };
        let mut wrong = page();
        for field in FIELDS {
            wrong.sheet.errors.add(field, format!("Look at {field}"));
        }
        let mut logo = page();
        logo.sheet.errors.add("file", "Look at the file".into());
        let mut reader = page();
        (reader.sheet.may_change, reader.sheet.note) = (false, Some("admin-outpaced"));
        let drafted = Installation::fresh(Countries::All).branding;
        vec![page(), wrong, logo, reader, Self { themes: themes(&drafted), ..page() }]
    }
}

fn themes(look: &Branding) -> [Theme; 2] {
    let day = look.colour.unwrap_or(HOUSE);
    [Theme::of(day, Light::Day), Theme::of(look.dark_colour.unwrap_or(day), Light::Night)]
}

fn of_saved(look: &Branding) -> Typed {
    let mut form = Typed::default();
    let hex = |colour: Option<Colour>| colour.map(Colour::hex).unwrap_or_default();
    form.set("color", hex(look.colour));
    form.set("dark_color", hex(look.dark_colour));
    form.set("corners", look.corners.as_str());
    form.set("logo_text", look.logo_text.clone().unwrap_or_default());
    for (field, link) in [("privacy_url", &look.links.privacy), ("terms_url", &look.links.terms), ("support_url", &look.links.support)] {
        form.set(field, link.clone().unwrap_or_default());
    }
    form
}

fn wish(form: &Typed) -> LookWish {
    let text = |field: &str| Some(form.get(field).to_owned());
    LookWish {
        colour: text("color"),
        dark_colour: text("dark_color"),
        corners: Corners::parse(form.get("corners")),
        logo_text: text("logo_text"),
        privacy: text("privacy_url"),
        terms: text("terms_url"),
        support: text("support_url"),
    }
}

const fn problem_key(problem: LookProblem) -> &'static str {
    match problem {
        LookProblem::Colour | LookProblem::DarkColour => "branding-error-color",
        LookProblem::LogoText => "branding-error-logo-text",
        LookProblem::Privacy | LookProblem::Terms | LookProblem::Support => "branding-error-link",
    }
}

/// A page with a form over what is saved: the preview and the measures follow what of it can be read.
pub(super) fn page_of<'a>(app: &App, administrator: &'a Administrator, form: Typed, params: &Params) -> BrandingPage<'a> {
    let mut draft = administrator.snapshot.installation.clone();
    draft.branding = readable(&draft.branding, wish(&form));
    BrandingPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Branding),
        sheet: Sheet::of(administrator, Act::ChangeLook, Tab::Look, form),
        themes: themes(&draft.branding),
        preview: Preview::of(app, &draft, params),
    }
}

/// What of a wish can be read, over what is saved.
fn readable(saved: &Branding, wish: LookWish) -> Branding {
    let problems = match branding::set(saved, wish.clone()) {
        Ok(look) => return look,
        Err(problems) => problems,
    };
    let mut rest = wish;
    for problem in problems {
        let slot = match problem {
            LookProblem::Colour => &mut rest.colour,
            LookProblem::DarkColour => &mut rest.dark_colour,
            LookProblem::LogoText => &mut rest.logo_text,
            LookProblem::Privacy => &mut rest.privacy,
            LookProblem::Terms => &mut rest.terms,
            LookProblem::Support => &mut rest.support,
        };
        *slot = None;
    }
    branding::set(saved, rest).unwrap_or_else(|_| saved.clone())
}

/// The page as it is saved.
pub(super) fn saved<'a>(app: &App, administrator: &'a Administrator, params: &Params) -> BrandingPage<'a> {
    page_of(app, administrator, of_saved(&administrator.snapshot.installation.branding), params)
}

/// Shows the page, which frames the preview.
pub(super) fn answer(app: &App, request: &HttpRequest, whose: (&Administrator, StatusCode), page: &BrandingPage<'_>) -> Result<HttpResponse, Fault> {
    let (administrator, status) = whose;
    administrator.show_framed(app, request, (status, &["'self'"]), page)
}

/// `GET /admin/branding`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let mut page = saved(&app, &administrator, &params);
    page.sheet.note_saved(params.typed("done"));
    answer(&app, &request, (&administrator, StatusCode::OK), &page)
}

/// `POST /admin/branding`: with `act=look` a preview of what is typed, otherwise saves it.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeLook).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let form = Typed::of_form(&params, &FIELDS);
    let mut page = page_of(&app, &administrator, form.clone(), &params);
    let wanted = branding::set(&administrator.snapshot.installation.branding, wish(&form));
    for problem in wanted.as_ref().err().into_iter().flatten() {
        page.sheet.errors.add(problem.field(), said(&administrator.ui, problem_key(*problem))?);
    }
    if params.typed("act") == "look" {
        return answer(&app, &request, (&administrator, StatusCode::OK), &page);
    }
    let Ok(wanted) = wanted else { return answer(&app, &request, (&administrator, StatusCode::UNPROCESSABLE_ENTITY), &page) };
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let outcome = manage::change(&app, &administrator.actor(), seen, |installation| installation.branding = wanted).await?;
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other("/admin/branding?done=saved")),
        Some(status) => answer(&app, &request, (&administrator, status), &page),
    }
}
