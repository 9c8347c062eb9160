//! The import rule and the budgets of `docs/architecture.md`.

use std::path::{Path, PathBuf};

/// The layers, the lowest first. A module may use modules of lower layers, and its own.
const LAYERS: &[&[&str]] = &[
    &["domain"],
    &["settings"],
    &["storage"],
    &["telemetry", "i18n", "keys"],
    &["sms", "shield"],
    &["mail", "directory"],
    &["delivery"],
    &["app"],
    &["flow"],
    &["web"],
    &["login", "oidc", "auth0", "hooks", "dev", "account", "admin"],
    &["routes"],
    &["server"],
    &["cli"],
];

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 80);
    found
}

fn module_of(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    inside.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn arrows_go_one_way() {
    for (path, text) in sources() {
        let own = module_of(&path);
        if own == "main" || own == "lib" {
            continue;
        }
        let layer = layer_of(&own).unwrap_or_else(|| panic!("{own} has no layer"));
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for used in
            text.match_indices("crate::").map(|(at, _)| text[at + 7..].split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap())
        {
            let Some(below) = layer_of(used) else { continue };
            assert!(used == own || below < layer, "{}: {own} uses crate::{used}", path.display());
        }
        if let Some(line) = text.lines().find(|line| line.starts_with("use crate::{")) {
            assert!(own == "routes" || own == "server", "{}: name modules one by one, so that this test sees them: {line}", path.display());
        }
    }
}

#[test]
fn actix_stays_in_the_web_layers_and_diesel_queries_in_storage() {
    for (path, text) in sources() {
        let own = module_of(&path);
        let is_web = matches!(own.as_str(), "web" | "login" | "oidc" | "auth0" | "hooks" | "dev" | "account" | "admin" | "routes" | "server" | "cli");
        assert!(is_web || !text.contains("actix_web"), "{} knows HTTP", path.display());
        let may_query = own == "storage";
        assert!(may_query || !text.contains("diesel::prelude"), "{} writes queries", path.display());
    }
}

#[test]
fn evidence_is_made_in_storage_only() {
    for (path, text) in sources() {
        if module_of(&path) != "storage" {
            for maker in ["SpentTry::from_row", "ProvenAddress::from_row"] {
                assert!(!text.contains(maker), "{} makes evidence by itself", path.display());
            }
        }
    }
}

#[test]
fn a_passkey_is_proven_by_what_checked_the_answer_only() {
    for (path, text) in sources() {
        if !path.ends_with("keys/webauthn.rs") {
            for maker in ["NewPasskey::verified", "ProvenPasskey::verified"] {
                assert!(!text.contains(maker), "{} makes evidence by itself", path.display());
            }
        }
        assert!(path.ends_with("keys/webauthn.rs") || !text.contains("webauthn_rs"), "{} knows the library", path.display());
    }
}

#[test]
fn proofs_of_factors_are_made_where_they_were_counted_and_compared() {
    for (path, text) in sources() {
        for (maker, place) in [("ProvenStep::after_check", "flow/second_factor.rs"), ("ProvenPassword::after_check", "flow/password.rs")] {
            assert!(path.ends_with(place) || !text.contains(maker), "{} makes a proof by itself", path.display());
        }
    }
}

#[test]
fn files_and_functions_stay_within_their_budgets() {
    let mut over = Vec::new();
    for (path, text) in sources() {
        let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string();
        let lines: Vec<&str> = text.lines().collect();
        if lines.len() > 400 {
            over.push(format!("{name}: {} lines", lines.len()));
        }
        for (at, line) in lines
            .iter()
            .enumerate()
            // A declaration in a trait has no body to measure.
            .filter(|(_, line)| !line.ends_with(';'))
            .filter(|(_, line)| line.trim_start().starts_with("fn ") || line.contains(" fn ") && !line.trim_start().starts_with("//"))
        {
            let indent = line.len() - line.trim_start().len();
            let end = lines[at..].iter().position(|end| end.len() == indent + 1 && end.ends_with('}') && end.trim() == "}");
            if let Some(length) = end.filter(|length| *length > 60) {
                over.push(format!("{name}: {} has {length} lines", line.trim()));
            }
        }
    }
    assert!(over.is_empty(), "over budget:\n{}", over.join("\n"));
}

#[test]
fn nothing_prints_outside_the_command_line() {
    for (path, text) in sources() {
        assert!(module_of(&path) == "cli" || !(text.contains("println!(") || text.contains("print!(")), "{} prints", path.display());
    }
}

#[test]
fn paths_that_the_guides_name_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for guide in ["CONTRIBUTING.md", "docs/architecture.md"] {
        let text = std::fs::read_to_string(root.join(guide)).unwrap_or_else(|_| panic!("{guide} is missing"));
        for path in text.split('`').skip(1).step_by(2) {
            let is_path = ["src/", "tests/", "docs/", "locales/", "templates/", "static/", "migrations/", "benches/"]
                .iter()
                .any(|folder| path.starts_with(folder));
            let is_pattern = path.contains(['<', '*', '{', ' ', '(', ':']);
            assert!(!is_path || is_pattern || root.join(path).exists(), "{guide} names {path}, which does not exist");
        }
    }
}
