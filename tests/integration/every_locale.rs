//! Every language has every text, with the same arguments, and no text is left over.

use std::collections::{BTreeMap, BTreeSet};

use doorcode::domain::locale::Locale;
use doorcode::i18n::{AREAS, Catalogue, source};

/// The ids of a file with the variables that each text uses.
fn texts(locale: Locale, area: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = source(locale, area).unwrap_or_else(|| panic!("{} lacks {area}", locale.tag()));
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|(id, _)| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')) {
            id.clone_into(&mut current);
            assert!(found.insert(current.clone(), BTreeSet::new()).is_none(), "{id} twice in {} {area}", locale.tag());
        }
        let variables = line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect::<String>());
        if let Some(own) = found.get_mut(&current) {
            own.extend(variables);
        }
    }
    found
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    for area in AREAS {
        let english = texts(Locale::En, area);
        assert!(!english.is_empty());
        for locale in Locale::ALL {
            let own = texts(locale, area);
            let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
            let extra: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{} {area}: missing {missing:?}, extra {extra:?}", locale.tag());
            for (id, variables) in &english {
                assert_eq!(&own[id], variables, "{} {area}: arguments of {id}", locale.tag());
            }
        }
    }
}

#[test]
fn no_text_is_left_over() {
    let mut sources = String::new();
    for folder in ["src", "templates"] {
        collect(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut sources);
    }
    for area in AREAS.iter().filter(|area| **area != "countries.ftl") {
        for id in texts(Locale::En, area).keys() {
            // The keys of fault pages are made from the fault's code.
            let is_used = sources.contains(&format!("\"{id}\"")) || id.starts_with("fault-");
            assert!(is_used, "{area}: {id} is used nowhere");
        }
    }
}

fn collect(folder: &std::path::Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, into);
        } else {
            into.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn the_built_in_texts_fit_one_segment_in_every_language() {
    let catalogue = Catalogue::default();
    for locale in Locale::ALL {
        let measure = |key: &str| {
            let text = catalogue.strict(locale, key, &[("code", "482615".into()), ("app", "Northwind".into())]).unwrap();
            let body = format!("{text}\n\n@id.northwind.example #482615");
            let size = doorcode::sms::segments::measure(&body);
            assert_eq!(size.segments, 1, "{}: {body:?} {size:?}", locale.tag());
            size.encoding
        };
        let usual = measure("sms-code");
        for key in ["sms-code-second-step", "sms-code-bind", "sms-code-remove", "sms-code-recover"] {
            assert_eq!(measure(key), usual, "{} {key}", locale.tag());
        }
    }
}

#[test]
fn every_country_with_telephones_has_a_name_in_every_language() {
    let catalogue = Catalogue::default();
    for locale in Locale::ALL {
        for region in doorcode::domain::phone::Region::all() {
            catalogue.strict(locale, &format!("region-{}", region.as_str()), &[]).unwrap_or_else(|error| panic!("{error}"));
        }
    }
}
