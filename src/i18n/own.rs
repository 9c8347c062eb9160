//! The administrator's words in place of ours: which texts may be replaced, and by what.

use std::collections::BTreeSet;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::{Argument, source};
use crate::domain::branding::OwnText;
use crate::domain::locale::Locale;

/// The files whose texts may be replaced: what people see who are no administrators.
pub const AREAS: [&str; 6] = ["login.ftl", "steps.ftl", "account.ftl", "profile.ftl", "provider.ftl", "faults.ftl"];
/// The most characters of a text.
pub const TEXT_AT_MOST: usize = 2_000;
/// The most texts of all languages.
pub const TEXTS_AT_MOST: usize = 2_000;

/// A text as it is built in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BuiltIn {
    /// Its Fluent id.
    pub key: String,
    /// Its value, as a Fluent file has it.
    pub source: String,
    /// What it may name.
    pub variables: BTreeSet<String>,
}

/// Why a text cannot take the place of another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TextProblem {
    /// No text has this id, or none that people see.
    Unknown,
    /// It has more than [`TEXT_AT_MOST`] characters.
    TooLong,
    /// It is no value of a Fluent message.
    Unreadable,
    /// It names something that the built-in text does not.
    Variable(String),
    /// It refers to other texts, or calls something.
    Reference,
    /// There are [`TEXTS_AT_MOST`] already.
    TooMany,
}

/// Every text that may be replaced, in the order of the files.
pub fn built_in(locale: Locale) -> Vec<BuiltIn> {
    let of_area = |area: &&str| {
        let text = source(locale, area).unwrap_or_default();
        let parsed = parser::parse(text.as_str()).unwrap_or_else(|(parsed, _)| parsed);
        let messages = parsed.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => described(message),
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        });
        messages.collect::<Vec<_>>()
    };
    AREAS.iter().flat_map(of_area).collect()
}

fn described(message: &Message<&str>) -> Option<BuiltIn> {
    let pattern = message.value.as_ref()?;
    let mut names = Names::default();
    names.pattern(pattern);
    Some(BuiltIn { key: message.id.name.to_owned(), source: value_of(message), variables: names.variables })
}

/// The value of a message as somebody would type it: without the id, and not indented.
fn value_of(message: &Message<&str>) -> String {
    let alone = Message { comment: None, attributes: Vec::new(), ..message.clone() };
    let resource = fluent_syntax::ast::Resource { body: vec![Entry::Message(alone)] };
    let text = serializer::serialize(&resource);
    let value = text.split_once('=').map_or("", |(_, value)| value);
    value.trim().lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// What a text names.
#[derive(Default)]
struct Names {
    variables: BTreeSet<String>,
    refers: bool,
}

impl Names {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.to_owned())),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                self.refers = true;
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => self.refers = true,
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|own| self.inline(own));
        arguments.named.iter().for_each(|own| self.inline(&own.value));
    }
}

/// The text as a file would have it: what follows the first line is indented, so that it stays one value.
fn as_file(key: &str, text: &str) -> String {
    format!("{key} = {}\n", text.trim().replace("\r\n", "\n").replace('\n', "\n    "))
}

/// Whether a text may take the place of a built-in one.
///
/// # Errors
/// [`TextProblem`].
pub fn check(own: &OwnText) -> Result<(), TextProblem> {
    let all = built_in(own.locale);
    let built_in = all.iter().find(|text| text.key == own.key).ok_or(TextProblem::Unknown)?;
    if own.text.chars().count() > TEXT_AT_MOST {
        return Err(TextProblem::TooLong);
    }
    let file = as_file(&own.key, &own.text);
    let parsed = parser::parse(file.as_str()).map_err(|_| TextProblem::Unreadable)?;
    let [Entry::Message(message)] = parsed.body.as_slice() else { return Err(TextProblem::Unreadable) };
    let pattern = message.value.as_ref().filter(|_| message.attributes.is_empty() && message.id.name == own.key);
    let mut names = Names::default();
    names.pattern(pattern.ok_or(TextProblem::Unreadable)?);
    if names.refers {
        return Err(TextProblem::Reference);
    }
    match names.variables.difference(&built_in.variables).next() {
        Some(odd) => Err(TextProblem::Variable(odd.clone())),
        None => Ok(()),
    }
}

/// The administrator's words, ready to be said.
#[derive(Default)]
pub struct OwnTexts {
    bundles: Vec<(Locale, FluentBundle<FluentResource>)>,
}

impl OwnTexts {
    /// Of texts that were checked; what cannot be read, or fits no longer, is left out and the built-in words are said.
    pub fn new(texts: &[OwnText]) -> Self {
        let in_locale = |locale: Locale| {
            let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
            bundle.set_use_isolating(false);
            for own in texts.iter().filter(|own| own.locale == locale) {
                let read = FluentResource::try_new(as_file(&own.key, &own.text)).ok().map(|resource| bundle.add_resource(resource));
                if !matches!(read, Some(Ok(()))) {
                    tracing::warn!(locale = locale.tag(), key = own.key, "an own text cannot be read; the built-in one is said");
                }
            }
            (locale, bundle)
        };
        let locales = Locale::ALL.into_iter().filter(|locale| texts.iter().any(|own| own.locale == *locale));
        Self { bundles: locales.map(in_locale).collect() }
    }

    /// The administrator's words for a text, if there are any that fit.
    pub fn say(&self, locale: Locale, key: &str, arguments: &[Argument<'_>]) -> Option<String> {
        let (_, bundle) = self.bundles.iter().find(|(own, _)| *own == locale)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut problems = Vec::new();
        let args: Option<FluentArgs<'_>> = (!arguments.is_empty()).then(|| arguments.iter().cloned().collect());
        let text = bundle.format_pattern(pattern, args.as_ref(), &mut problems).into_owned();
        problems.is_empty().then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(key: &str, text: &str) -> OwnText {
        OwnText { key: key.into(), locale: Locale::En, text: text.into() }
    }

    #[test]
    fn every_built_in_text_could_stand_in_for_itself() {
        for locale in Locale::ALL {
            let all = built_in(locale);
            assert!(all.len() > 400, "{}: {}", locale.tag(), all.len());
            for text in all {
                let same = OwnText { key: text.key.clone(), locale, text: text.source.clone() };
                assert!(matches!(check(&same), Ok(()) | Err(TextProblem::Reference)), "{} {}: {}", locale.tag(), text.key, text.source);
            }
        }
    }

    #[test]
    fn what_cannot_stand_in_says_why() {
        assert_eq!(check(&own("login-title", "Welcome home")), Ok(()));
        assert_eq!(check(&own("login-title", "Welcome\n\nhome")), Ok(()));
        assert_eq!(check(&own("admin-save", "x")), Err(TextProblem::Unknown));
        assert_eq!(check(&own("login-title", "{ $code }")), Err(TextProblem::Variable("code".into())));
        assert_eq!(check(&own("login-title", "{ login-title }")), Err(TextProblem::Reference));
        assert_eq!(check(&own("login-title", "{ NUMBER(3) }")), Err(TextProblem::Reference));
        assert_eq!(check(&own("login-title", &"x".repeat(TEXT_AT_MOST + 1))), Err(TextProblem::TooLong));
        for odd in ["", "   ", "{", "x }", "a\n.title = b", "a\nlogin-title = b {", "{ $app"] {
            assert_eq!(check(&own("login-title", odd)), Err(TextProblem::Unreadable), "{odd}");
        }
    }

    #[test]
    fn own_words_are_said_in_their_language_only_and_only_when_they_fit() {
        let texts = OwnTexts::new(&[own("login-title", "Come in"), own("other-lead", "Into { $app }:"), own("broken", "{")]);
        assert_eq!(texts.say(Locale::En, "login-title", &[]).as_deref(), Some("Come in"));
        assert_eq!(texts.say(Locale::En, "other-lead", &[("app", "Orders".into())]).as_deref(), Some("Into Orders:"));
        assert_eq!(texts.say(Locale::En, "other-lead", &[]), None, "half a sentence is not said");
        assert_eq!(texts.say(Locale::Nl, "login-title", &[]), None);
    }
}
