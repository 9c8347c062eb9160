//! The administrator's message in Liquid, in the [`sandbox`]. The source is capped at 4 KiB, the output at 2 KiB.

use std::sync::Arc;

use super::sandbox::{self, MAX_TAGS};
use super::segments::measure;
use super::trouble::Trouble;
use crate::domain::locale::RequestLanguage;

/// The longest source, in bytes.
pub const MAX_SOURCE: usize = 4 * 1024;
/// The longest output, in bytes.
pub const MAX_OUTPUT: usize = 2 * 1024;
/// The most segments that a message may cost.
pub const MAX_SEGMENTS: usize = 2;

/// What a template may name.
#[derive(Clone, Copy, Debug)]
pub struct Variables<'a> {
    /// The digits, under `code` and `password`.
    pub code: &'a str,
    /// The number, E.164.
    pub phone_number: &'a str,
    /// `application.name`.
    pub application: &'a str,
    /// The language that the request asked for.
    pub request_language: &'a RequestLanguage,
}

/// A compiled message.
#[derive(Clone)]
pub struct Template(Arc<liquid::Template>);

/// Why a message may not be saved.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TemplateProblem {
    /// More than [`MAX_SOURCE`] bytes.
    #[error("the message has more than 4096 bytes")]
    TooLong,
    /// More than [`MAX_TAGS`] tags.
    #[error("the message has more than 64 tags")]
    TooManyTags,
    /// Liquid does not understand it, or a tag is not allowed here.
    #[error("the message is not valid Liquid here: {0}")]
    Syntax(Trouble),
    /// It fails when it is tried.
    #[error("the message fails when it is tried: {0}")]
    Fails(Trouble),
    /// No branch contains the code.
    #[error("the message has no code in it; write {{{{ code }}}} or @@password@@ where it goes")]
    NoCode,
    /// The code appears more than once in one text.
    #[error("the message has the code in it more than once")]
    CodeTwice,
    /// It pretends to be the bound last line, which is ours.
    #[error("the message ends in a line like @host #code; that line is added by itself")]
    BoundLine,
    /// It costs more than [`MAX_SEGMENTS`] segments.
    #[error("the message takes {0} segments for {1:?}; at most {MAX_SEGMENTS} are sent")]
    TooManySegments(usize, String),
}

impl From<sandbox::Refused> for TemplateProblem {
    fn from(refused: sandbox::Refused) -> Self {
        match refused {
            sandbox::Refused::TooLong(_) => Self::TooLong,
            sandbox::Refused::TooManyTags => Self::TooManyTags,
            sandbox::Refused::Syntax(trouble) => Self::Syntax(trouble),
        }
    }
}

impl Template {
    /// Compiles a source; `@@password@@` is the code too.
    ///
    /// # Errors
    /// [`TemplateProblem`] of length or syntax.
    pub fn compile(source: &str) -> Result<Self, TemplateProblem> {
        // The length that counts is the written one.
        if source.len() > MAX_SOURCE {
            return Err(TemplateProblem::TooLong);
        }
        let source = source.replace("@@password@@", "{{ password }}");
        Ok(Self(Arc::new(sandbox::compile(&source, usize::MAX)?)))
    }

    /// The text: blanks at the ends trimmed, runs of empty lines squeezed. It may be empty, when no branch matched.
    ///
    /// # Errors
    /// What is wrong, or that the output is too long.
    pub fn render(&self, variables: &Variables<'_>) -> Result<String, Trouble> {
        let globals = liquid::object!({
            "code": variables.code,
            "password": variables.code,
            "phone_number": variables.phone_number,
            "application": { "name": variables.application },
            "request_language": variables.request_language.as_str(),
        });
        let text = sandbox::render(&self.0, &globals, MAX_OUTPUT)?;
        Ok(tidy(&text))
    }
}

/// Compiles a message and tries it in many languages before it is saved.
///
/// # Errors
/// The first problem found.
pub fn check(source: &str) -> Result<Template, TemplateProblem> {
    // No digit of it occurs in the other sample values, so that counting it is counting the code.
    const SAMPLE: &str = "777777";
    let template = Template::compile(source)?;
    let mut with_code = 0;
    for language in trial_languages(source) {
        let language = RequestLanguage::from_header(&language);
        let variables = Variables { code: SAMPLE, phone_number: "+14155550100", application: "Northwind", request_language: &language };
        let text = template.render(&variables).map_err(|trouble| TemplateProblem::Fails(trouble.found_in(source)))?;
        match text.matches(SAMPLE).count() {
            0 => {}
            1 => with_code += 1,
            _ => return Err(TemplateProblem::CodeTwice),
        }
        if text.lines().last().is_some_and(is_bound_line) {
            return Err(TemplateProblem::BoundLine);
        }
        let size = measure(&text);
        if size.segments > MAX_SEGMENTS {
            return Err(TemplateProblem::TooManySegments(size.segments, language.to_string()));
        }
    }
    if with_code == 0 { Err(TemplateProblem::NoCode) } else { Ok(template) }
}

/// Common languages, and every quoted text of the source: most likely it is compared with the language.
fn trial_languages(source: &str) -> Vec<String> {
    let mut languages: Vec<String> =
        ["", "en", "en-US", "nl", "nl-NL", "fr", "fr-FR", "de-DE", "es-ES", "pt-BR", "ar", "he"].map(str::to_owned).to_vec();
    languages.extend(source.split(['\'', '"']).skip(1).step_by(2).take(MAX_TAGS).map(str::to_owned));
    languages
}

/// Whether a line has the shape `@host #code` of an origin-bound code (WICG sms-one-time-codes).
pub fn is_bound_line(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('@') && line.split_once(" #").is_some_and(|(host, code)| !host.contains(' ') && !code.is_empty())
}

fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_BRANCHES: &str = "{% if request_language contains 'dutch' %}\n   Hier is uw verificatie code: {{ password }}\n{% endif %}\n\n{% if request_language contains 'fr-FR' %}\n   Ceci est votre code: {{ password }}\n{% endif %}";

    fn render(source: &str, language: &str) -> String {
        let language = RequestLanguage::from_header(language);
        let variables = Variables { code: "482615", phone_number: "+14155550100", application: "Northwind", request_language: &language };
        Template::compile(source).unwrap().render(&variables).unwrap()
    }

    #[test]
    fn the_two_branch_template_renders_as_its_page_promises() {
        check(TWO_BRANCHES).unwrap();
        assert_eq!(render(TWO_BRANCHES, "dutch"), "Hier is uw verificatie code: 482615");
        assert_eq!(render(TWO_BRANCHES, "fr-FR,fr;q=0.9"), "Ceci est votre code: 482615");
        assert_eq!(render(TWO_BRANCHES, "en-US"), "", "no branch matches: the caller falls back");
    }

    #[test]
    fn every_documented_variable_is_there() {
        assert_eq!(
            render("{{ code }} {{ password }} {{ phone_number }} {{ application.name }} {{ request_language }}", "nl"),
            "482615 482615 +14155550100 Northwind nl"
        );
        assert_eq!(render("Your verification code is: @@password@@", ""), "Your verification code is: 482615");
    }

    #[test]
    fn what_may_not_be_saved_says_why() {
        let problem = |source: &str| check(source).map(|_| ()).unwrap_err();
        assert_eq!(problem("Hello"), TemplateProblem::NoCode);
        assert_eq!(problem("{{ code }} {{ password }}"), TemplateProblem::CodeTwice);
        assert_eq!(problem("{{ code }}\n@evil.example #{{ request_language }}1"), TemplateProblem::BoundLine);
        assert_eq!(problem(&"x".repeat(5_000)), TemplateProblem::TooLong);
        assert_eq!(problem(&"{% if code %}".repeat(65)), TemplateProblem::TooManyTags);
        assert!(matches!(problem(&format!("{{{{ code }}}} {}", "long ".repeat(100))), TemplateProblem::TooManySegments(..)));
        for source in [
            "{% for i in (1..1000000000) %}x{% endfor %}{{ code }}",
            "{% assign a = code %}{{ a }}",
            "{% include 'x' %}",
            "{{ code | replace: 'a', 'b' }}",
            "{% if code %}",
            "{{ code",
            "{% raw %}{{ code }}",
        ] {
            assert!(matches!(problem(source), TemplateProblem::Syntax(_) | TemplateProblem::NoCode), "{source}");
        }
        assert!(matches!(problem("{{ nope }}{{ code }}"), TemplateProblem::Fails(_)));
    }

    #[test]
    fn output_is_bounded() {
        let grow = "{{ code | append: code | append: code }}".repeat(60);
        let language = RequestLanguage::default();
        let variables = Variables { code: &"9".repeat(100), phone_number: "", application: "", request_language: &language };
        assert!(Template::compile(&grow).unwrap().render(&variables).is_err());
    }
}
