//! What is wrong with a number, in words.

use crate::domain::phone::{PhoneProblem, Region};
use crate::web::ui::escape;
use crate::web::{Ui, countries};

/// What is wrong with a number, as HTML.
///
/// # Errors
/// In tests, when a text is missing.
pub fn phone_error(ui: &Ui, raw: &str, problem: PhoneProblem) -> askama::Result<String> {
    let shown: String = raw.chars().take(40).collect();
    let with = |key: &str, region: Region| {
        let country = countries::name(&ui.catalogue, ui.locale, region);
        ui.isolated_among(key, &("number", shown.as_str()), &("country", country.as_str()))
    };
    let plain = |key: &str| ui.text(key).map(|text| escape(&text));
    match problem {
        PhoneProblem::Empty => plain("phone-error-empty"),
        PhoneProblem::LooksLikeEmail => plain("phone-error-email"),
        PhoneProblem::NotDigits => plain("phone-error-not-digits"),
        PhoneProblem::Extension => plain("phone-error-extension"),
        PhoneProblem::TooShort(region) => with("phone-error-too-short", region),
        PhoneProblem::TooLong(region) => with("phone-error-too-long", region),
        PhoneProblem::NotInPlan(region) => with("phone-error-not-in-plan", region),
        PhoneProblem::Landline(region) => with("phone-error-landline", region),
        PhoneProblem::CostlyKind => plain("phone-error-kind"),
    }
}
