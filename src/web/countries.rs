//! The country select: options per language, made once per version of the installation.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, RwLock};

use crate::directory::Snapshot;
use crate::domain::connection;
use crate::domain::locale::Locale;
use crate::domain::phone::Region;
use crate::i18n::Catalogue;
use crate::web::ui::escape;

/// Ready options and example numbers.
#[derive(Default)]
pub struct Countries {
    options: RwLock<HashMap<(Locale, i64), Arc<str>>>,
    suggested: RwLock<HashMap<(Locale, Region), Arc<str>>>,
    examples: RwLock<HashMap<Region, Arc<str>>>,
}

/// The options of the country choice, as HTML.
pub struct Options {
    /// The suggested one, selected.
    pub suggested: Arc<str>,
    /// Every one.
    pub all: Arc<str>,
}

/// The only country that texts go to.
pub struct OnlyCountry {
    /// Which.
    pub region: Region,
    /// Its calling code.
    pub code: i32,
}

/// Whether there is a country to choose.
pub enum Choice {
    /// Texts go to one country.
    Only(OnlyCountry),
    /// Several.
    Among(Options),
}

impl Choice {
    /// A choice for the samples of pages.
    pub fn sample() -> Self {
        Self::Among(Options {
            suggested: "<option value=\"GB\" selected>UK (+44)</option>".into(),
            all: "<option value=\"AF\">Afghanistan (+93)</option>".into(),
        })
    }
}

impl Countries {
    /// The choice of a country with one suggested, or the only country.
    pub fn choice(&self, catalogue: &Catalogue, locale: Locale, snapshot: &Snapshot, suggested: Region) -> Choice {
        if let connection::Countries::Only(regions) = &snapshot.installation.sms.countries
            && let [only] = regions[..]
            && let Some(code) = only.calling_code()
        {
            return Choice::Only(OnlyCountry { region: only, code });
        }
        Choice::Among(Options { suggested: self.suggested(catalogue, locale, suggested), all: self.options(catalogue, locale, snapshot) })
    }

    /// All options in one language, by name, as HTML.
    fn options(&self, catalogue: &Catalogue, locale: Locale, snapshot: &Snapshot) -> Arc<str> {
        let key = (locale, snapshot.version);
        if let Ok(options) = self.options.read()
            && let Some(ready) = options.get(&key)
        {
            return Arc::clone(ready);
        }
        let mut named: Vec<(String, Region)> =
            snapshot.installation.sms.countries.offered().into_iter().map(|region| (name(catalogue, locale, region), region)).collect();
        named.sort_by_cached_key(|(name, _)| collation_key(name));
        let html: Arc<str> = named.iter().filter_map(|(name, region)| option_of(name, *region, false)).collect::<String>().into();
        if let Ok(mut options) = self.options.write() {
            options.retain(|(_, version), _| *version == snapshot.version);
            options.insert(key, Arc::clone(&html));
        }
        html
    }

    /// The suggested option, selected.
    fn suggested(&self, catalogue: &Catalogue, locale: Locale, region: Region) -> Arc<str> {
        ready(&self.suggested, (locale, region), || option_of(&name(catalogue, locale, region), region, true).unwrap_or_default())
    }

    /// A mobile number of a region, in national spelling.
    pub fn example(&self, region: Region) -> Arc<str> {
        ready(&self.examples, region, || region.example().unwrap_or_default())
    }
}

/// What was made for this key, made now if it never was. Regions and languages are few.
fn ready<K: Eq + Hash>(made: &RwLock<HashMap<K, Arc<str>>>, key: K, make: impl FnOnce() -> String) -> Arc<str> {
    if let Ok(made) = made.read()
        && let Some(ready) = made.get(&key)
    {
        return Arc::clone(ready);
    }
    let new: Arc<str> = make().into();
    if let Ok(mut made) = made.write() {
        made.insert(key, Arc::clone(&new));
    }
    new
}

/// A country's name.
pub fn name(catalogue: &Catalogue, locale: Locale, region: Region) -> String {
    catalogue.text(locale, &format!("region-{}", region.as_str()), &[])
}

fn option_of(name: &str, region: Region, selected: bool) -> Option<String> {
    let code = region.calling_code()?;
    let selected = if selected { " selected" } else { "" };
    // The mark keeps "+44" in order where the line runs from right to left.
    Some(format!("<option value=\"{}\"{selected}>{} (\u{200e}+{code})</option>", region.as_str(), escape(name)))
}

/// A name by which to sort and to search. Accents do not decide the order: "Österreich" stands at O.
pub fn collation_key(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'إ' | 'أ' | 'آ' => 'ا',
            other => other,
        })
        .collect()
}
