//! Texts as HTML: escaped, with every argument in an element of its own, so that a number keeps its direction of writing.

use fluent::FluentValue;

use super::Argument;

/// Stand around an argument until the text is escaped. Text from outside has lost its control characters by then.
const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// Escapes text for HTML content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        let (plain, from) = rest.split_at(at);
        escaped.push_str(plain);
        escaped.push_str(match from.as_bytes()[0] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &from[1..];
    }
    escaped.push_str(rest);
    escaped
}

/// A text in which a stranger's word cannot break lines, turn the direction of writing or hide.
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !turns(*c)).collect()
}

/// A text as HTML: `say` gives the text for arguments, of which words are isolated and numbers are left to the plural rules.
///
/// # Errors
/// What `say` reports.
pub fn isolated<E>(arguments: &[Argument<'_>], say: impl FnOnce(&[Argument<'_>]) -> Result<String, E>) -> Result<String, E> {
    let marked: Vec<Argument<'_>> = arguments
        .iter()
        .map(|(name, value)| match value {
            FluentValue::String(text) => (*name, FluentValue::from(format!("{}{}{}", MARKS[0], plain(text), MARKS[1]))),
            other => (*name, other.clone()),
        })
        .collect();
    Ok(escape(&say(&marked)?).replace(MARKS[0], "<bdi>").replace(MARKS[1], "</bdi>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_escaped_and_isolated_and_cannot_forge_the_marks() {
        let say = |arguments: &[Argument<'_>]| match &arguments[0].1 {
            FluentValue::String(text) => Ok::<_, ()>(format!("a & {text}")),
            _ => Err(()),
        };
        let html = isolated(&[("name", "<b>\u{3}x\u{202e}\r\n".into())], say).unwrap();
        assert_eq!(html, "a &amp; <bdi>&lt;b&gt; x  </bdi>");
    }
}
