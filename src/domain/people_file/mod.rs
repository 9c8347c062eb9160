//! Files of people, as other systems write them: read whole, with something said about every line that is not plain.

mod auth0;
pub mod csv;
mod firebase;
mod json;
mod own;
mod supabase;

use std::collections::HashMap;

use super::challenge::Recipient;
use super::email::EmailAddress;
use super::locale::Locale;
use super::phone::{self, Fiction, PhoneNumber, Region};
use super::time::UtcTime;
use super::user::{MAX_NAME, plain_name};

pub use own::{Exported, HEADER, line_of};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most people of one file: what one step stores at once.
pub const MAX_PEOPLE: usize = 10_000;

/// Who wrote a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A table with a header of our own.
    Csv,
    /// An export of Auth0, or a file for its bulk import: JSON, an array or a user a line.
    Auth0,
    /// What `firebase auth:export` writes with `--format=json`.
    Firebase,
    /// The table `auth.users` as CSV or JSON.
    Supabase,
}

impl Format {
    /// Every format, our own first.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Auth0, Self::Firebase, Self::Supabase];

    /// The word in forms and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Auth0 => "auth0",
            Self::Firebase => "firebase",
            Self::Supabase => "supabase",
        }
    }

    /// Reads [`Format::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }
}

/// Somebody in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Newcomer {
    /// Where it stands: a line, or the how-manieth of a list.
    pub line: usize,
    /// What they are called.
    pub name: Option<String>,
    /// Their language.
    pub locale: Option<Locale>,
    /// Their addresses, each with whether it was proven there.
    pub addresses: Vec<(Recipient, bool)>,
    /// Whether they were kept out there.
    pub blocked: bool,
}

/// What there is to say about a line. None of them repeats an address or a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remark {
    /// The file is not what it was said to be.
    Unreadable,
    /// More than [`MAX_PEOPLE`].
    TooMany,
    /// A column that nothing is done with.
    Column(String),
    /// The line does not have as many cells as the header, or is no user at all.
    Shape,
    /// Neither a number nor an e-mail address.
    NoAddress,
    /// No number that gets texts; international form is asked for.
    Phone,
    /// No e-mail address.
    Email,
    /// Neither yes nor no in this column.
    Flag(String),
    /// The address stands in an earlier line already.
    Twice(usize),
    /// Number and mailbox belong to two accounts.
    TwoPeople,
    /// There is an account already; it stays as it is.
    There,
    /// Deleted or nobody there: not taken over.
    Left,
    /// The name is longer than names may be and was cut.
    NameCut,
    /// A language that there are no pages in.
    Language,
    /// There was a password. Its hash cannot be checked here; a new one is to be set.
    Password,
    /// There were second steps that do not travel.
    SecondSteps,
}

/// What a remark means for its line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// Nothing is lost that could be kept.
    Note,
    /// The line is left out, and that is right.
    Left,
    /// The line cannot be taken over.
    Problem,
}

impl Remark {
    /// What it means for its line.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::Column(_) | Self::NameCut | Self::Language | Self::Password | Self::SecondSteps => Weight::Note,
            Self::There | Self::Left => Weight::Left,
            Self::Unreadable
            | Self::TooMany
            | Self::Shape
            | Self::NoAddress
            | Self::Phone
            | Self::Email
            | Self::Flag(_)
            | Self::Twice(_)
            | Self::TwoPeople => Weight::Problem,
        }
    }
}

/// A file that was read.
#[derive(Clone, Default, Debug)]
pub struct Reading {
    /// Whoever can be taken over as far as the file itself says.
    pub people: Vec<Newcomer>,
    /// What there is to say, with the line; 0 for the whole file.
    pub remarks: Vec<(usize, Remark)>,
}

/// What numbers and moments are read by.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// Whether numbers of fiction count.
    pub fiction: Fiction,
    /// Now: some systems block people until a moment.
    pub now: UtcTime,
}

/// Reads a file. What cannot be read is said; nothing is left out in silence.
pub fn read(format: Format, bytes: &[u8], reader: Reader) -> Reading {
    let mut reading = Reading::default();
    let Ok(text) = std::str::from_utf8(bytes) else {
        reading.remarks.push((0, Remark::Unreadable));
        return reading;
    };
    let text = text.trim_start_matches('\u{feff}');
    match format {
        Format::Csv => own::read(text, reader, &mut reading),
        Format::Auth0 => auth0::read(text, reader, &mut reading),
        Format::Firebase => firebase::read(text, reader, &mut reading),
        Format::Supabase => supabase::read(text, reader, &mut reading),
    }
    reading.find_repeated();
    if reading.people.is_empty() && reading.remarks.is_empty() {
        reading.remarks.push((0, Remark::Unreadable));
    }
    if reading.people.len() > MAX_PEOPLE {
        reading.people.clear();
        reading.remarks = vec![(0, Remark::TooMany)];
    }
    reading
}

impl Reading {
    /// One mailbox twice in a file would be two people at one address.
    fn find_repeated(&mut self) {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut repeated = Vec::new();
        self.people.retain(|person| {
            let first = person.addresses.iter().find_map(|(address, _)| seen.get(address.as_str()).copied());
            match first {
                Some(first) => repeated.push((person.line, Remark::Twice(first))),
                None => seen.extend(person.addresses.iter().map(|(address, _)| (address.as_str().to_owned(), person.line))),
            }
            first.is_none()
        });
        self.remarks.extend(repeated);
    }
}

/// A person as a line says it, before it is known to be one.
#[derive(Default)]
struct Draft<'a> {
    name: Option<&'a str>,
    locale: Option<&'a str>,
    phone: Option<(&'a str, bool)>,
    email: Option<(&'a str, bool)>,
    blocked: bool,
    password: bool,
    second_steps: bool,
}

impl Draft<'_> {
    fn put(self, line: usize, reader: Reader, reading: &mut Reading) {
        let mut remarks = Vec::new();
        let mut addresses = Vec::new();
        if let Some((typed, proven)) = self.phone.filter(|(typed, _)| !typed.trim().is_empty()) {
            match number(typed, reader.fiction) {
                Some(number) => addresses.push((Recipient::Phone(number), proven)),
                None => remarks.push(Remark::Phone),
            }
        }
        if let Some((typed, proven)) = self.email.filter(|(typed, _)| !typed.trim().is_empty()) {
            match EmailAddress::parse(typed) {
                Ok(mailbox) => addresses.push((Recipient::Email(mailbox), proven)),
                Err(_) => remarks.push(Remark::Email),
            }
        }
        if addresses.is_empty() && remarks.is_empty() {
            remarks.push(Remark::NoAddress);
        }
        let name = self.name.map(plain_name).filter(|name| !name.is_empty() && !is_address(name));
        if name.as_ref().is_some_and(|name| name.chars().count() > MAX_NAME) {
            remarks.push(Remark::NameCut);
        }
        let name = name.and_then(|name| super::user::clean_name(&name));
        let tag = self.locale.map(str::trim).filter(|tag| !tag.is_empty());
        let locale = tag.and_then(language);
        if tag.is_some() && locale.is_none() {
            remarks.push(Remark::Language);
        }
        remarks.extend(self.password.then_some(Remark::Password));
        remarks.extend(self.second_steps.then_some(Remark::SecondSteps));
        if remarks.iter().all(|remark| remark.weight() != Weight::Problem) {
            reading.people.push(Newcomer { line, name, locale, addresses, blocked: self.blocked });
        }
        reading.remarks.extend(remarks.into_iter().map(|remark| (line, remark)));
    }
}

/// International form only: a file says nothing of the country that a national number belongs to.
fn number(typed: &str, fiction: Fiction) -> Option<PhoneNumber> {
    let typed = typed.trim();
    (typed.starts_with('+') || typed.starts_with("00")).then(|| phone::read(typed, Region::US, fiction).ok().map(|found| found.number))?
}

/// Some systems call people by their address where they have no name.
fn is_address(name: &str) -> bool {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    EmailAddress::parse(name).is_ok() || (digits >= 7 && name.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')')))
}

/// `en-GB` is English here.
fn language(tag: &str) -> Option<Locale> {
    let tag = tag.replace('_', "-");
    Locale::from_tag(&tag).or_else(|| match tag.split('-').next() {
        Some(first) if first.eq_ignore_ascii_case("pt") => Some(Locale::PtBr),
        Some(first) => Locale::from_tag(first),
        None => None,
    })
}

#[cfg(test)]
mod tests;
