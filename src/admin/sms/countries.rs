//! `GET /admin/sms/countries`, `POST /admin/sms/countries`: where texts may go.

use std::collections::BTreeSet;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::Typed;
use super::super::sheet::Sheet;
use super::Tab;
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::connection::Countries;
use crate::domain::country_groups;
use crate::domain::phone::{self, Region};
use crate::domain::role::Act;
use crate::flow::manage;
use crate::i18n::negotiate;
use crate::storage::messages;
use crate::web::page::{Page, see_other};
use crate::web::visit::header;
use crate::web::{Fault, Params, Ui, countries as names};

/// Texts that are looked at to know where people are.
const RECENT: i64 = 2_000;
/// How long ago they were sent at the most.
const LATELY: Duration = Duration::from_secs(30 * 24 * 3_600);

/// A country.
pub struct Country {
    /// Its two letters.
    pub region: Region,
    /// Its name.
    pub name: String,
    /// Its calling code.
    pub code: i32,
    /// Whether texts may go there.
    pub is_on: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "admin/sms_countries.html")]
pub struct CountriesPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The tab and its form.
    pub sheet: Sheet<Tab>,
    /// What was looked for.
    pub q: String,
    /// Those that match.
    pub shown: Vec<Country>,
    /// Whether texts may go everywhere.
    pub all: bool,
    /// How many are allowed.
    pub allowed: i64,
    /// Whether what is ticked is not saved yet.
    pub is_draft: bool,
}

/// The words of the presets, and their texts.
const PRESETS: [(&str, &str); 5] = [
    ("own", "messages-preset-own"),
    ("eu", "messages-preset-eu"),
    ("na", "messages-preset-na"),
    ("all", "messages-preset-all"),
    ("none", "messages-preset-none"),
];

impl CountriesPage<'_> {
    /// The words of the presets, and their texts.
    pub fn presets(&self) -> [(&'static str, &'static str); 5] {
        PRESETS
    }
}

impl<'a> Page<'a> for CountriesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let country = |code: &str| Region::parse(code).map(|region| Country { region, name: format!("{code} & <b>"), code: 44, is_on: code == "GB" });
        let page = |shown: &[&str]| Self {
            ui,
            frame: Frame::sample(Section::Sms),
            sheet: Sheet::sample(Tab::Countries),
            q: String::new(),
            shown: shown.iter().filter_map(|code| country(code)).collect(),
            all: false,
            allowed: 1,
            is_draft: false,
        };
        let mut everywhere = page(&["GB", "NL"]);
        (everywhere.all, everywhere.is_draft) = (true, true);
        let mut none = page(&[]);
        (none.q, none.allowed, none.sheet.may_change, none.sheet.note) = ("x & y".into(), 0, false, Some("admin-outpaced"));
        vec![page(&["GB", "NL"]), everywhere, none]
    }
}

fn offered() -> Vec<Region> {
    Region::all().into_iter().filter(|region| region.calling_code().is_some()).collect()
}

/// What is ticked.
struct Ticked {
    regions: BTreeSet<String>,
    all: bool,
}

impl Ticked {
    fn of(countries: &Countries) -> Self {
        let regions = countries.offered().iter().map(|region| region.as_str().to_owned()).collect();
        Self { regions, all: *countries == Countries::All }
    }

    /// What a form says, over what is saved: a search shows some of them only, and the others stay.
    fn of_form(saved: &Countries, params: &Params) -> Self {
        let mut ticked = Self::of(saved);
        ticked.all = params.typed("all") == "1";
        let was_everywhere = *saved == Countries::All;
        for region in offered() {
            let word = region.as_str();
            if params.typed(&format!("shown-{word}")) == "1" {
                match params.typed(&format!("c-{word}")) {
                    "1" => drop(ticked.regions.insert(word.to_owned())),
                    _ => drop(ticked.regions.remove(word)),
                }
            } else if was_everywhere && !ticked.all {
                ticked.regions.remove(word);
            }
        }
        ticked
    }

    fn countries(&self) -> Countries {
        if self.all { Countries::All } else { Countries::Only(self.regions.iter().filter_map(|word| Region::parse(word)).collect()) }
    }
}

fn page_of<'a>(app: &App, administrator: &'a Administrator, ticked: &Ticked, q: &str) -> CountriesPage<'a> {
    let ui = &administrator.ui;
    let mut all: Vec<Country> = offered()
        .into_iter()
        .filter_map(|region| {
            let (name, code) = (names::name(&app.catalogue, ui.locale, region), region.calling_code()?);
            Some(Country { region, name, code, is_on: ticked.regions.contains(region.as_str()) })
        })
        .collect();
    all.sort_by_cached_key(|country| names::collation_key(&country.name));
    let wanted = names::collation_key(q.trim());
    let digits = wanted.trim_start_matches('+');
    let matches = |country: &Country| {
        wanted.is_empty()
            || names::collation_key(&country.name).contains(&wanted)
            || country.region.as_str().eq_ignore_ascii_case(&wanted)
            || (!digits.is_empty() && country.code.to_string() == digits)
    };
    all.retain(matches);
    CountriesPage {
        ui,
        frame: administrator.frame(Section::Sms),
        sheet: Sheet::of(administrator, Act::ChangeMessages, Tab::Countries, Typed::default()),
        q: q.trim().chars().take(60).collect(),
        shown: all,
        all: ticked.all,
        allowed: i64::try_from(ticked.regions.len()).unwrap_or(i64::MAX),
        is_draft: false,
    }
}

/// `GET /admin/sms/countries`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeSettings).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let ticked = Ticked::of(&administrator.snapshot.installation.sms.countries);
    let mut page = page_of(&app, &administrator, &ticked, params.typed("q"));
    page.sheet.note_saved(params.typed("done"));
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/sms/countries`: with `preset` ticks a group and saves nothing, otherwise saves.
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeMessages).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let saved = &administrator.snapshot.installation.sms.countries;
    if let Some(ticked) = preset(&app, &request, &administrator, params.typed("preset")).await? {
        let mut page = page_of(&app, &administrator, &ticked, "");
        page.is_draft = true;
        return administrator.show(&app, &request, StatusCode::OK, &page);
    }
    let ticked = Ticked::of_form(saved, &params);
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let wanted = ticked.countries();
    let outcome = manage::change(&app, &administrator.actor(), seen, |installation| installation.sms.countries = wanted).await?;
    let mut page = page_of(&app, &administrator, &ticked, "");
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other("/admin/sms/countries?done=saved")),
        Some(status) => {
            page.is_draft = true;
            administrator.show(&app, &request, status, &page)
        }
    }
}

async fn preset(app: &App, request: &HttpRequest, administrator: &Administrator, word: &str) -> Result<Option<Ticked>, Fault> {
    let group = |codes: &[&str]| Ticked { regions: codes.iter().map(|code| (*code).to_owned()).collect(), all: false };
    Ok(match word {
        "own" => Some(Ticked { regions: where_people_are(app, request, administrator).await?, all: false }),
        "eu" => Some(group(&country_groups::EUROPEAN_UNION)),
        "na" => Some(group(&country_groups::NORTH_AMERICA)),
        "all" => Some(Ticked::of(&Countries::All)),
        "none" => Some(group(&[])),
        _ => None,
    })
}

/// The countries that texts went to lately; before any did, that of the administrator's own browser.
async fn where_people_are(app: &App, request: &HttpRequest, administrator: &Administrator) -> Result<BTreeSet<String>, Fault> {
    let since = app.now() - LATELY;
    let sealed = app.store.read(move |db| messages::recent_texts(db, since, RECENT)).await?;
    let region = |sealed: &Vec<u8>| match app.keyring.open_address(Channel::Sms, sealed).ok()? {
        Recipient::Phone(number) => phone::read(number.as_e164(), Region::US, app.fiction()).ok().map(|found| found.region),
        Recipient::Email(_) => None,
    };
    let mut found: BTreeSet<String> = sealed.iter().filter_map(region).map(|region| region.as_str().to_owned()).collect();
    if found.is_empty() {
        let guessed = negotiate::region(None, header(request, "accept-language"), administrator.ui.locale);
        found.insert(guessed.as_str().to_owned());
    }
    Ok(found)
}
