//! What the provider's texts cost and how their codes did lately, by country.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::app::App;
use crate::domain::challenge::Channel;
use crate::domain::connection::{Countries, SmsConnection};
use crate::domain::conversion::Stages;
use crate::domain::phone::Region;
use crate::domain::price::{self, Price};
use crate::storage::{StorageError, prices, tallies};

/// How far back prices and codes are looked at.
pub const LATELY: Duration = Duration::from_secs(30 * 24 * 3_600);
/// The most countries of the table of estimates.
const SHOWN: usize = 60;

/// What a segment costs, by country.
#[derive(Default)]
pub struct Rates {
    noted: BTreeMap<Region, Price>,
    charged: BTreeMap<Region, Price>,
    /// Countries to estimate for.
    pub countries: Vec<Region>,
    /// Whether there are more of them.
    pub is_cut: bool,
}

impl Rates {
    /// What is noted and what was charged lately. Where texts may go everywhere, the countries are those that they go to.
    ///
    /// # Errors
    /// [`StorageError`] when the database fails.
    pub async fn load(app: &App, sms: &SmsConnection) -> Result<Self, StorageError> {
        let since = app.now() - LATELY;
        let charged = price::averages(&app.store.read(move |db| prices::charged(db, since)).await?);
        let noted = sms.prices.clone();
        let mut countries = match &sms.countries {
            Countries::Only(regions) => regions.clone(),
            Countries::All => {
                let mut all: Vec<Region> = codes(app).await?.into_keys().chain(noted.keys().copied()).chain(charged.keys().copied()).collect();
                all.sort();
                all.dedup();
                all
            }
        };
        let is_cut = countries.len() > SHOWN;
        countries.truncate(SHOWN);
        Ok(Self { noted, charged, countries, is_cut })
    }

    /// What a segment costs there, and where that is known from: a text's key.
    pub fn price(&self, country: Option<Region>) -> Option<(Price, &'static str)> {
        let country = country?;
        let noted = self.noted.get(&country).map(|price| (*price, "messages-price-noted"));
        noted.or_else(|| self.charged.get(&country).map(|price| (*price, "messages-price-charged")))
    }

    /// What was charged lately.
    pub fn charged(&self, country: Region) -> Option<Price> {
        self.charged.get(&country).copied()
    }
}

/// How far the codes of texts came lately, by country.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn codes(app: &App) -> Result<BTreeMap<Region, Stages>, StorageError> {
    let now = app.now();
    let stretch = (now - LATELY, now + Duration::from_secs(1));
    let step = i64::try_from(LATELY.as_micros() * 2).unwrap_or(i64::MAX);
    let all = app.store.read(move |db| tallies::funnels(db, stretch, step)).await?;
    let mut found: BTreeMap<Region, Stages> = BTreeMap::new();
    for own in all.into_iter().filter(|own| own.channel == Channel::Sms) {
        let Some(region) = own.country.as_deref().and_then(Region::parse) else { continue };
        found.entry(region).or_default().add(Stages { asked: own.asked, sent: own.sent, delivered: own.delivered, entered: own.entered });
    }
    Ok(found)
}
