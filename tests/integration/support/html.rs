//! A parsed page that is asked in the selectors our stories use: `tag`, `#id`, `.class`, `[attr]`, `[attr=value]`,
//! `:not(...)` of those, descendants, and lists.

use html5ever::serialize::{SerializeOpts, TraversalScope, serialize};
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom, SerializableHandle};

/// An element, or the document.
#[derive(Clone)]
pub struct Element(Handle);

/// Parses a document as browsers do.
pub fn parse(text: &str) -> Element {
    let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(text);
    Element(dom.document)
}

impl Element {
    /// Elements below this one that match, in document order.
    pub fn select(&self, selector: &str) -> Vec<Element> {
        let selectors: Vec<Vec<Compound>> =
            split(selector, ',').iter().map(|one| split(one, ' ').iter().map(|part| Compound::parse(part)).collect()).collect();
        let mut found = Vec::new();
        self.walk(&mut Vec::new(), &mut |element, above| {
            if selectors.iter().any(|chain| chain_matches(chain, element, above)) {
                found.push(element.clone());
            }
        });
        found
    }

    /// The first element that matches.
    pub fn first(&self, selector: &str) -> Option<Element> {
        self.select(selector).into_iter().next()
    }

    fn walk(&self, above: &mut Vec<Element>, visit: &mut impl FnMut(&Element, &[Element])) {
        for child in self.0.children.borrow().iter().filter(|child| matches!(child.data, NodeData::Element { .. })) {
            let child = Element(child.clone());
            visit(&child, above);
            above.push(child.clone());
            child.walk(above, visit);
            above.pop();
        }
    }

    /// The tag, in lower case.
    pub fn name(&self) -> String {
        match &self.0.data {
            NodeData::Element { name, .. } => name.local.to_string(),
            _ => String::new(),
        }
    }

    /// Attributes and their values.
    pub fn attributes(&self) -> Vec<(String, String)> {
        match &self.0.data {
            NodeData::Element { attrs, .. } => attrs.borrow().iter().map(|attr| (attr.name.local.to_string(), attr.value.to_string())).collect(),
            _ => Vec::new(),
        }
    }

    /// The value of an attribute.
    pub fn attr(&self, name: &str) -> Option<String> {
        self.attributes().into_iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// All text below, as it stands.
    pub fn text(&self) -> String {
        match &self.0.data {
            NodeData::Text { contents } => contents.borrow().to_string(),
            _ => self.0.children.borrow().iter().map(|child| Element(child.clone()).text()).collect(),
        }
    }

    /// The element as HTML.
    pub fn html(&self) -> String {
        let mut bytes = Vec::new();
        let options = SerializeOpts { traversal_scope: TraversalScope::IncludeNode, ..SerializeOpts::default() };
        serialize(&mut bytes, &SerializableHandle::from(self.0.clone()), options).unwrap();
        String::from_utf8(bytes).unwrap()
    }
}

fn chain_matches(chain: &[Compound], element: &Element, above: &[Element]) -> bool {
    let Some((last, rest)) = chain.split_last() else { return false };
    if !last.matches(element) {
        return false;
    }
    // Descendants only: the nearest ancestor that matches leaves the most above it.
    let mut above = above;
    for compound in rest.iter().rev() {
        let Some(at) = above.iter().rposition(|ancestor| compound.matches(ancestor)) else { return false };
        above = &above[..at];
    }
    true
}

/// Splits outside of brackets and parentheses.
fn split(text: &str, by: char) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            c if c == by && depth == 0 => {
                parts.push(text[from..at].trim());
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// What one element must be.
#[derive(Debug)]
enum Test {
    Tag(String),
    Has(String, Option<String>),
    Class(String),
    Not(Compound),
}

#[derive(Debug)]
struct Compound(Vec<Test>);

impl Compound {
    fn parse(text: &str) -> Self {
        let is_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let (mut tests, mut rest) = (Vec::new(), text);
        while let Some(sign) = rest.chars().next() {
            let name_end = |text: &str| text.find(|c| !is_name(c)).unwrap_or(text.len());
            match sign {
                '*' => rest = &rest[1..],
                '#' | '.' => {
                    let (name, after) = rest[1..].split_at(name_end(&rest[1..]));
                    tests.push(if sign == '#' { Test::Has("id".into(), Some(name.into())) } else { Test::Class(name.into()) });
                    rest = after;
                }
                '[' => {
                    let (inner, after) = rest[1..].split_once(']').unwrap_or_else(|| panic!("{text}"));
                    let (name, value) = inner.split_once('=').map_or((inner, None), |(name, value)| (name, Some(value.trim_matches(['"', '\'']))));
                    tests.push(Test::Has(name.into(), value.map(str::to_owned)));
                    rest = after;
                }
                ':' => {
                    let inner = rest.strip_prefix(":not(").unwrap_or_else(|| panic!("{text}"));
                    let (inner, after) = inner.split_once(')').unwrap_or_else(|| panic!("{text}"));
                    tests.push(Test::Not(Self::parse(inner)));
                    rest = after;
                }
                sign if is_name(sign) => {
                    let (name, after) = rest.split_at(name_end(rest));
                    tests.push(Test::Tag(name.into()));
                    rest = after;
                }
                _ => panic!("a selector that is not read here: {text}"),
            }
        }
        Self(tests)
    }

    fn matches(&self, element: &Element) -> bool {
        self.0.iter().all(|test| match test {
            Test::Tag(name) => element.name() == *name,
            Test::Has(name, None) => element.attr(name).is_some(),
            Test::Has(name, Some(value)) => element.attr(name).as_ref() == Some(value),
            Test::Class(class) => element.attr("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|own| own == class)),
            Test::Not(inner) => !inner.matches(element),
        })
    }
}

#[test]
fn selectors_find_what_they_name() {
    let page = parse(r#"<div class="a b" id="x"><p>one</p><span><p lang="fr" hidden>two</p></span></div><input type="hidden"><input name="n">"#);
    let texts = |selector: &str| page.select(selector).iter().map(Element::text).collect::<Vec<_>>();
    assert_eq!(texts("p"), ["one", "two"]);
    assert_eq!(texts(".b span p, #nope"), ["two"]);
    assert_eq!((texts("p[lang=fr]"), texts("p:not([lang=fr])")), (vec!["two".to_owned()], vec!["one".to_owned()]));
    assert_eq!(page.select("input:not([type=hidden])").len(), 1);
    assert!(page.first("span div").is_none() && page.first("#x.a").is_some());
}
