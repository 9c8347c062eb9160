//! What Liquid finds wrong with a source: sorted, with the line it stands in, for people who are to mend it.

use std::fmt;

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A tag that is not allowed here, or that ends what was never begun.
    Tag(String),
    /// A filter that is not allowed here.
    Filter(String),
    /// A name that stands for nothing here.
    Variable(String),
    /// A block that is not closed; the tag that would close it.
    Unclosed(String),
    /// More comes out than may.
    TooMuch,
    /// Anything else, in the parser's own words.
    Other(String),
}

/// Something wrong with a source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trouble {
    /// The line, counted from 1, as far as it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: What,
}

impl Trouble {
    /// Reads the parser's error, which is a text of several lines.
    pub fn of(error: &liquid::Error) -> Self {
        let text = error.to_string();
        let after = |mark: &str| {
            let rest = text.get(text.find(mark)? + mark.len()..)?;
            rest.lines().next().map(|line| line.trim().to_owned())
        };
        let line = after("--> ").and_then(|place| place.split(':').next()?.trim().parse().ok());
        let what = if text.contains("Unknown tag") {
            What::Tag(after("requested=").unwrap_or_default())
        } else if text.contains("Unknown filter") {
            What::Filter(after("requested filter=").unwrap_or_default())
        } else if text.contains("Unknown variable") {
            What::Variable(after("requested variable=").unwrap_or_default())
        } else if text.contains("Unknown index") {
            What::Variable(format!("{}.{}", after(" variable=").unwrap_or_default(), after("requested index=").unwrap_or_default()))
        } else if text.contains("Unclosed block") {
            What::Unclosed(after("{% ").and_then(|rest| rest.split(' ').next().map(str::to_owned)).unwrap_or_default())
        } else if text.contains(TOO_MUCH) {
            What::TooMuch
        } else {
            What::Other(after("= ").or_else(|| after("liquid: ")).unwrap_or_default())
        };
        Self { line, what }
    }

    /// Anything else.
    pub fn other(words: &str) -> Self {
        Self { line: None, what: What::Other(words.to_owned()) }
    }

    /// The same with its line, looked for in the source where the parser gives none: the first that names what is wrong
    /// inside a tag.
    #[must_use]
    pub fn found_in(self, source: &str) -> Self {
        let name = match &self.what {
            What::Tag(name) | What::Filter(name) | What::Variable(name) | What::Unclosed(name) => name.clone(),
            What::TooMuch | What::Other(_) => return self,
        };
        let names_it = |line: &str| {
            let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
            line.contains('{') && line.split(|c: char| !word(c)).any(|found| found == name)
        };
        let line = self.line.or_else(|| source.lines().position(names_it).map(|at| at + 1));
        Self { line, ..self }
    }
}

/// What the capped writer says.
pub(super) const TOO_MUCH: &str = "the output is too long";

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        match &self.what {
            What::Tag(name) => write!(f, "the tag {name:?} cannot be used here"),
            What::Filter(name) => write!(f, "the filter {name:?} cannot be used here"),
            What::Variable(name) => write!(f, "nothing is called {name:?} here"),
            What::Unclosed(name) => write!(f, "{{% {name} %}} is missing"),
            What::TooMuch => f.write_str(TOO_MUCH),
            What::Other(words) => f.write_str(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sandbox::{self, Refused};
    use super::*;

    fn trouble(source: &str) -> Trouble {
        let globals = liquid::object!({ "code": "482615", "application": { "name": "Northwind" } });
        let trouble = match sandbox::compile(source, 4_096) {
            Ok(template) => sandbox::render(&template, &globals, 2_048).unwrap_err(),
            Err(Refused::Syntax(trouble)) => trouble,
            Err(other) => panic!("{other}"),
        };
        trouble.found_in(source)
    }

    #[test]
    fn every_trouble_has_its_line_and_its_name() {
        let at = |source: &str| {
            let Trouble { line, what } = trouble(source);
            (line, what)
        };
        assert_eq!(at("a\n  {% include 'x' %}"), (Some(2), What::Tag("include".into())));
        assert_eq!(at("{{ code }}\n\n{{ code | replace: 'a', 'b' }}"), (Some(3), What::Filter("replace".into())));
        assert_eq!(at("{{ code }}\n{{ nope }}"), (Some(2), What::Variable("nope".into())));
        assert_eq!(at("{% if code %}\n{{ application.nme }}{% endif %}"), (Some(2), What::Variable("application.nme".into())));
        assert_eq!(at("{% if code %}\n{{ code }}").1, What::Unclosed("endif".into()));
        assert_eq!(at("a\nb {{ nope"), (Some(2), What::Other("expected Literal".into())));
        assert_eq!(trouble("a\n{% for x in y %}{% endfor %}").to_string(), "line 2: the tag \"for\" cannot be used here");
    }
}
