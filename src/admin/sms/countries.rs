//! `GET /admin/sms/countries`, `POST /admin/sms/countries`: where texts may go.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::super::administrator::Administrator;
use super::super::frame::{Frame, Section};
use super::super::message_words::Typed;
use super::super::sheet::Sheet;
use super::Tab;
use super::rates::{self, Rates};
use crate::app::App;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::connection::{Countries, SmsConnection};
use crate::domain::conversion::Stages;
use crate::domain::country_groups;
use crate::domain::installation::Installation;
use crate::domain::phone::{self, Region};
use crate::domain::price::Price;
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
const LATELY: Duration = rates::LATELY;

/// Below this share of codes entered, of a hundred, a country is marked: people who ask for a code mostly enter it.
const ODD: i64 = 25;

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
    /// How far codes came lately.
    pub lately: Stages,
    /// What is noted or typed as the price of a segment; `None` where none is asked for.
    pub price: Option<String>,
    /// Whether that is no price.
    pub is_wrong: bool,
    /// What a segment cost lately, by what the provider charged.
    pub charged: Option<String>,
}

impl Country {
    /// The share of codes that were entered, of a hundred; `None` where there are too few to judge.
    pub fn share(&self) -> Option<i64> {
        self.lately.share()
    }

    /// Whether so few codes are entered that somebody may be running up costs.
    pub fn is_odd(&self) -> bool {
        self.share().is_some_and(|share| share < ODD)
    }
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

/// What the page is filled from.
struct Known {
    codes: BTreeMap<Region, Stages>,
    rates: Rates,
}

impl Known {
    async fn load(app: &App, administrator: &Administrator) -> Result<Self, Fault> {
        let rates = Rates::load(app, &administrator.snapshot.installation.sms).await?;
        Ok(Self { codes: rates::codes(app).await?, rates })
    }
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
    /// Countries to tell more of: those that were looked for, that texts may go or went to, and that have a price.
    pub fn listed(&self) -> Vec<&Country> {
        self.shown.iter().filter(|country| self.is_listed(country)).collect()
    }

    /// The others.
    pub fn others(&self) -> Vec<&Country> {
        self.shown.iter().filter(|country| !self.is_listed(country)).collect()
    }

    fn is_listed(&self, country: &Country) -> bool {
        let has_price = country.price.as_ref().is_some_and(|price| !price.is_empty());
        !self.q.is_empty() || country.lately.asked > 0 || has_price || (country.is_on && !self.all)
    }

    /// Countries with what was typed wrongly as a price.
    pub fn wrong(&self) -> Vec<&Country> {
        self.shown.iter().filter(|country| country.is_wrong).collect()
    }

    /// What is said of a country's codes.
    ///
    /// # Errors
    /// In tests, when the text is missing.
    pub fn share_words(&self, country: &Country) -> askama::Result<String> {
        match country.share() {
            Some(share) => self.ui.count("messages-countries-share", "share", &share),
            None if country.lately.asked > 0 => self.ui.text("messages-countries-few"),
            None => Ok("–".to_owned()),
        }
    }

    /// The words of the presets, and their texts.
    pub fn presets(&self) -> [(&'static str, &'static str); 5] {
        PRESETS
    }
}

impl<'a> Page<'a> for CountriesPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let country = |code: &str| {
            Region::parse(code).map(|region| Country {
                region,
                name: format!("{code} & <b>"),
                code: 44,
                is_on: code == "GB",
                lately: if code == "GB" {
                    Stages { asked: 40, sent: 38, delivered: 30, entered: 4 }
                } else {
                    Stages { asked: 2, ..Stages::default() }
                },
                price: (code == "GB").then(|| "0.04 <b>".into()),
                is_wrong: false,
                charged: (code == "GB").then(|| "0.05 USD".into()),
            })
        };
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
        let mut wrong = page(&["GB"]);
        wrong.shown.iter_mut().for_each(|country| country.is_wrong = true);
        vec![page(&["GB", "NL"]), everywhere, none, wrong]
    }
}

fn offered() -> Vec<Region> {
    Region::all().into_iter().filter(|region| region.calling_code().is_some()).collect()
}

/// What is ticked.
struct Ticked {
    regions: BTreeSet<String>,
    all: bool,
    /// Prices as they are typed, blank ones left out.
    prices: BTreeMap<Region, String>,
}

impl Ticked {
    fn of(sms: &SmsConnection) -> Self {
        Self::only(sms, &sms.countries)
    }

    /// These countries, and the prices that are noted.
    fn only(sms: &SmsConnection, countries: &Countries) -> Self {
        let regions = countries.offered().iter().map(|region| region.as_str().to_owned()).collect();
        let prices = sms.prices.iter().map(|(region, price)| (*region, price.to_string())).collect();
        Self { regions, all: *countries == Countries::All, prices }
    }

    /// What a form says, over what is saved: a search shows some of them only, and the others stay.
    fn of_form(sms: &SmsConnection, params: &Params) -> Self {
        let mut ticked = Self::of(sms);
        ticked.all = params.typed("all") == "1";
        let was_everywhere = sms.countries == Countries::All;
        for region in offered() {
            let word = region.as_str();
            if params.typed(&format!("shown-{word}")) == "1" {
                match params.typed(&format!("p-{word}")).trim() {
                    "" => drop(ticked.prices.remove(&region)),
                    price => drop(ticked.prices.insert(region, price.chars().take(40).collect())),
                }
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

    /// The prices; `None` when one of them is none.
    fn prices(&self) -> Option<BTreeMap<Region, Price>> {
        self.prices.iter().map(|(region, typed)| Some((*region, Price::parse(typed)?))).collect()
    }

    fn countries(&self) -> Countries {
        if self.all { Countries::All } else { Countries::Only(self.regions.iter().filter_map(|word| Region::parse(word)).collect()) }
    }
}

fn country_of(ui: &Ui, known: &Known, ticked: &Ticked, region: Region) -> Option<Country> {
    let (name, code) = (names::name(&ui.catalogue, ui.locale, region), region.calling_code()?);
    let is_on = ticked.regions.contains(region.as_str());
    let price = ticked.prices.get(&region).cloned();
    Some(Country {
        region,
        name,
        code,
        is_on,
        lately: known.codes.get(&region).copied().unwrap_or_default(),
        is_wrong: price.as_ref().is_some_and(|typed| Price::parse(typed).is_none()),
        // Where nothing may be sent, nothing is asked, so that the list stays short.
        price: price.or_else(|| is_on.then(String::new)),
        charged: known.rates.charged(region).map(|price| price.to_string()),
    })
}

fn page_of<'a>(administrator: &'a Administrator, known: &Known, ticked: &Ticked, q: &str) -> CountriesPage<'a> {
    let ui = &administrator.ui;
    let mut all: Vec<Country> = offered().into_iter().filter_map(|region| country_of(ui, known, ticked, region)).collect();
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
    let ticked = Ticked::of(&administrator.snapshot.installation.sms);
    let known = Known::load(&app, &administrator).await?;
    let mut page = page_of(&administrator, &known, &ticked, params.typed("q"));
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
    let known = Known::load(&app, &administrator).await?;
    if let Some(ticked) = preset(&app, &request, &administrator, params.typed("preset")).await? {
        let mut page = page_of(&administrator, &known, &ticked, "");
        page.is_draft = true;
        return administrator.show(&app, &request, StatusCode::OK, &page);
    }
    let ticked = Ticked::of_form(&administrator.snapshot.installation.sms, &params);
    let Ok(seen) = params.typed("seen").parse() else { return Err(Fault::BadRequest("seen is no version")) };
    let mut page = page_of(&administrator, &known, &ticked, "");
    let Some(prices) = ticked.prices() else {
        page.is_draft = true;
        return administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let wanted = ticked.countries();
    let edit = |installation: &mut Installation| (installation.sms.countries, installation.sms.prices) = (wanted, prices);
    let outcome = manage::change(&app, &administrator.actor(), seen, edit).await?;
    match page.sheet.refuse(&outcome) {
        None => Ok(see_other("/admin/sms/countries?done=saved")),
        Some(status) => {
            page.is_draft = true;
            administrator.show(&app, &request, status, &page)
        }
    }
}

async fn preset(app: &App, request: &HttpRequest, administrator: &Administrator, word: &str) -> Result<Option<Ticked>, Fault> {
    let sms = &administrator.snapshot.installation.sms;
    let with = |regions| Ticked { regions, ..Ticked::only(sms, &Countries::Only(Vec::new())) };
    let group = |codes: &[&str]| with(codes.iter().map(|code| (*code).to_owned()).collect());
    Ok(match word {
        "own" => Some(with(where_people_are(app, request, administrator).await?)),
        "eu" => Some(group(&country_groups::EUROPEAN_UNION)),
        "na" => Some(group(&country_groups::NORTH_AMERICA)),
        "all" => Some(Ticked::only(sms, &Countries::All)),
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
