//! The form on a page that asks for a given field, as a browser would submit it.

/// A form that can be filled in and sent.
#[derive(Debug)]
pub struct Form {
    /// The form's `action`, empty when it has none.
    pub action: String,
    /// The fields a browser would send, in order.
    pub fields: Vec<(String, String)>,
    has_button: bool,
}

impl Form {
    /// Sets the field `name`, replacing what the page had put there.
    pub fn fill(&mut self, name: &str, value: &str) {
        match self.fields.iter_mut().find(|(key, _)| key == name) {
            Some(field) => value.clone_into(&mut field.1),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
    }

    fn add(&mut self, tag: &Tag<'_>) {
        if let Some(name) = tag.attribute("name").filter(|name| !name.is_empty()) {
            self.fields.push((name, tag.attribute("value").unwrap_or_default()));
        }
    }

    /// Takes an `<input>` and says whether a person could type into it.
    fn add_input(&mut self, tag: &Tag<'_>) -> bool {
        let kind = tag.attribute("type").unwrap_or_else(|| "text".to_owned());
        match kind.to_ascii_lowercase().as_str() {
            "submit" | "image" => self.add_button(tag),
            "button" | "reset" | "file" => {}
            "checkbox" | "radio" => {
                if tag.attribute("checked").is_some() {
                    self.add(tag);
                }
            }
            "hidden" => self.add(tag),
            _ => {
                self.add(tag);
                return true;
            }
        }
        false
    }

    /// The first submit button is the one that Enter presses; only its name and value are sent.
    fn add_button(&mut self, tag: &Tag<'_>) {
        if !self.has_button {
            self.has_button = true;
            self.add(tag);
        }
    }
}

/// The first form of `html` with a visible input called `wanted`.
pub fn find_form(html: &str, wanted: &str) -> Option<Form> {
    let mut open: Option<Form> = None;
    let mut is_wanted = false;
    for tag in Tags::new(html) {
        let Some(form) = open.as_mut() else {
            if tag.name.eq_ignore_ascii_case("form") {
                let action = tag.attribute("action").unwrap_or_default();
                open = Some(Form { action, fields: Vec::new(), has_button: false });
                is_wanted = false;
            }
            continue;
        };
        match tag.name.to_ascii_lowercase().as_str() {
            "/form" if is_wanted => return open,
            "/form" => open = None,
            "input" => {
                let typed = form.add_input(&tag);
                is_wanted |= typed && tag.attribute("name").as_deref() == Some(wanted);
            }
            "button" => {
                let kind = tag.attribute("type").unwrap_or_default();
                if kind.is_empty() || kind.eq_ignore_ascii_case("submit") {
                    form.add_button(&tag);
                }
            }
            _ => {}
        }
    }
    None
}

struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
}

impl Tag<'_> {
    /// The unescaped value of an attribute, empty for one without a value.
    fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let (value, after) = match after.trim_start().strip_prefix('=') {
                Some(value) => split_value(value.trim_start()),
                None => ("", after),
            };
            if name.eq_ignore_ascii_case(wanted) {
                return Some(unescape(value));
            }
            rest = if name.is_empty() { after.get(1..).unwrap_or_default() } else { after };
        }
    }
}

fn split_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len()))
}

struct Tags<'a> {
    rest: &'a str,
}

impl<'a> Tags<'a> {
    fn new(html: &'a str) -> Self {
        Self { rest: html }
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let opening = self.rest.find('<')?;
            self.rest = &self.rest[opening + 1..];
            if let Some(comment) = self.rest.strip_prefix("!--") {
                self.rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let end = tag_end(self.rest)?;
            let (tag, after) = (&self.rest[..end], &self.rest[end + 1..]);
            self.rest = after;
            let name_end = tag.find(|c: char| c.is_ascii_whitespace()).unwrap_or(tag.len());
            let (name, attributes) = tag.split_at(name_end);
            return Some(Tag { name, attributes });
        }
    }
}

/// Where the tag ends: the first `>` outside quotes.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (index, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(index),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

/// Resolves the character references that templates write.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let reference = rest.find(';').filter(|end| *end <= 10).and_then(|end| Some((end, named(&rest[1..end])?)));
        match reference {
            Some((end, character)) => {
                out.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn named(reference: &str) -> Option<char> {
    match reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = reference.strip_prefix('#')?;
            let hexadecimal = digits.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16));
            hexadecimal.unwrap_or_else(|| digits.parse()).ok().and_then(char::from_u32)
        }
    }
}
