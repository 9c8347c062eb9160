//! What a text says: the administrator's message or the built-in one, and the bound last line.

use super::segments::measure;
use super::template::{MAX_SEGMENTS, Template, Variables, is_bound_line};

/// Everything that a text is made of.
pub struct Ingredients<'a> {
    /// The administrator's message, if there is one.
    pub template: Option<&'a Template>,
    /// What it may name.
    pub variables: Variables<'a>,
    /// The built-in text in the person's language, used when there is no message or it gives none.
    pub builtin: String,
    /// The host of the login page, for the bound last line.
    pub host: &'a str,
}

/// A text, and how it came to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Composed {
    /// The whole text.
    pub text: String,
    /// Whether the administrator's message made it.
    pub is_own: bool,
    /// Whether the last line binds the code to this site.
    pub is_bound: bool,
}

/// The whole text. Never blank and never without the code.
pub fn compose(ingredients: &Ingredients<'_>) -> String {
    composed(ingredients).text
}

/// The whole text with how it came to be, for whoever is about to save the message.
///
/// The last line is `@host #code` (WICG sms-one-time-codes section 4), which binds the code to this site in browsers and
/// phones; it is left out when it would make the text cost another segment.
pub fn composed(ingredients: &Ingredients<'_>) -> Composed {
    let code = ingredients.variables.code;
    let own = ingredients.template.and_then(|template| match template.render(&ingredients.variables) {
        Ok(text) => Some(without_bound_line(&text)),
        Err(error) => {
            tracing::warn!(%error, "the message could not be rendered; the built-in text is sent");
            None
        }
    });
    let usable = |text: &String| text.contains(code) && measure(text).segments <= MAX_SEGMENTS;
    let own = own.filter(usable);
    let is_own = own.is_some();
    let text = own.unwrap_or_else(|| ingredients.builtin.clone());
    let bound = format!("{text}\n\n@{} #{code}", ingredients.host);
    let is_bound = measure(&bound).segments <= measure(&text).segments;
    Composed { text: if is_bound { bound } else { text }, is_own, is_bound }
}

fn without_bound_line(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    while lines.last().is_some_and(|line| is_bound_line(line)) {
        lines.pop();
    }
    lines.join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::locale::RequestLanguage;

    fn text(template: Option<&str>, language: &str) -> String {
        let template = template.map(|source| Template::compile(source).unwrap());
        let language = RequestLanguage::from_header(language);
        let variables = Variables { code: "482615", phone_number: "+14155550100", application: "Northwind", request_language: &language };
        compose(&Ingredients { template: template.as_ref(), variables, builtin: "482615 is your Northwind code.".into(), host: "id.example.com" })
    }

    #[test]
    fn the_last_line_binds_the_code_to_the_host() {
        assert_eq!(text(None, "en"), "482615 is your Northwind code.\n\n@id.example.com #482615");
    }

    #[test]
    fn a_template_without_a_matching_branch_falls_back_and_is_never_blank() {
        assert!(text(Some("{% if request_language contains 'fr-FR' %}{{ code }}{% endif %}"), "en-US").starts_with("482615 is your"));
        assert!(text(Some("no code at all"), "en").starts_with("482615 is your"));
    }

    #[test]
    fn the_bound_line_never_costs_a_segment() {
        let long = format!("{{{{ code }}}} {}", "a".repeat(150));
        assert!(!text(Some(&long), "en").contains("@id.example.com"));
    }

    #[test]
    fn a_template_cannot_fake_the_bound_line() {
        let body = text(Some("Code {{ code }}\n@evil.example #{{ code }}"), "en");
        assert!(!body.contains("evil.example"), "{body}");
        assert_eq!(body.lines().last(), Some("@id.example.com #482615"));
    }
}
