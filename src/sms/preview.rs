//! What a message would look like before it is saved, and what is worth knowing about it.

use super::segments::{Size, measure};
use super::text::{Composed, Ingredients, composed};

/// Something about a text that its author may not have meant. None of it keeps the message from being saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lint {
    /// Nothing usable comes out for this language: the built-in text is sent.
    FallsBack,
    /// The name of the application is not in it.
    NoBrand,
    /// There is a link in it, which carriers filter and phishers imitate.
    Link,
    /// The last line that binds the code to this site does not fit.
    NoBoundLine,
    /// This character halves what fits.
    Unicode(char),
    /// It costs more than one segment.
    SeveralSegments,
}

/// A text as it would be sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preview {
    /// The whole text.
    pub text: String,
    /// What it costs.
    pub size: Size,
    /// What is worth knowing.
    pub lints: Vec<Lint>,
}

/// The text of these ingredients.
pub fn of(ingredients: &Ingredients<'_>) -> Preview {
    let Composed { text, is_own, is_bound } = composed(ingredients);
    let size = measure(&text);
    let body = text.rsplit_once("\n\n@").map_or(text.as_str(), |(body, _)| body);
    let mut lints = Vec::new();
    if ingredients.template.is_some() && !is_own {
        lints.push(Lint::FallsBack);
    }
    if !body.to_lowercase().contains(&ingredients.variables.application.to_lowercase()) {
        lints.push(Lint::NoBrand);
    }
    if body.contains("://") || body.to_lowercase().contains("www.") {
        lints.push(Lint::Link);
    }
    if !is_bound {
        lints.push(Lint::NoBoundLine);
    }
    // Of the built-in text nobody chose the letters.
    lints.extend(size.culprit.filter(|_| is_own).map(Lint::Unicode));
    if size.segments > 1 {
        lints.push(Lint::SeveralSegments);
    }
    Preview { text, size, lints }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::locale::RequestLanguage;
    use crate::sms::segments::Encoding;
    use crate::sms::template::{Template, Variables};

    fn preview(source: &str, language: &str) -> Preview {
        let template = Template::compile(source).unwrap();
        let language = RequestLanguage::from_header(language);
        let variables = Variables { code: "482615", phone_number: "+14155550100", application: "Northwind", request_language: &language };
        of(&Ingredients { template: Some(&template), variables, builtin: "482615 is your Northwind code.".into(), host: "id.example.com" })
    }

    #[test]
    fn what_is_worth_knowing_is_said() {
        assert_eq!(preview("Northwind: {{ code }}", "en").lints, []);
        assert_eq!(preview("{{ code }}", "en").lints, [Lint::NoBrand]);
        assert_eq!(preview("Northwind: {{ code }} https://a.example", "en").lints, [Lint::Link]);
        assert_eq!(preview("{% if request_language contains 'fr' %}Northwind {{ code }}{% endif %}", "de").lints, [Lint::FallsBack]);
        let spanish = preview("Código de Northwind: {{ code }}", "es");
        assert_eq!((spanish.size.encoding, spanish.lints), (Encoding::Ucs2, vec![Lint::Unicode('ó')]));
        let long = preview(&format!("Northwind {{{{ code }}}} {}", "a".repeat(140)), "en");
        assert_eq!(long.lints, [Lint::NoBoundLine]);
        assert!(!long.text.contains("@id.example.com"));
        assert_eq!(preview(&format!("Northwind {{{{ code }}}} {}", "a".repeat(200)), "en").lints, [Lint::SeveralSegments]);
    }
}
