//! The bytes of a sign-in attempt, before they are sealed. A browser sends its cookies along with every request, so each
//! byte is copied, searched and decoded many times: half of them would be names of fields.

use super::{Pending, Transaction, Typed};
use crate::domain::authorization::{AuthorizationRequest, Details, Hinted, Scope};
use crate::domain::challenge::{Channel, Purpose};
use crate::domain::client_options::ResponseMode;
use crate::domain::factor::LoginMethod;
use crate::domain::id::{ChallengeId, ClientId, UserId};
use crate::domain::locale::Locale;
use crate::domain::phone::Region;
use crate::domain::policy::Demand;
use crate::domain::time::UtcTime;

/// Stands first. What was packed in another way is nobody's attempt.
const FORMAT: u8 = 2;

/// The bytes of an attempt.
pub(super) fn pack(transaction: &Transaction) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    out.push(FORMAT);
    transaction.pack(&mut out);
    out
}

/// Reads [`pack`] back; `None` for anything else, whatever it is.
pub(super) fn unpack(bytes: &[u8]) -> Option<Transaction> {
    let mut input = bytes.strip_prefix(&[FORMAT])?;
    let transaction = Transaction::unpack(&mut input)?;
    input.is_empty().then_some(transaction)
}

trait Pack: Sized {
    fn pack(&self, out: &mut Vec<u8>);
    fn unpack(input: &mut &[u8]) -> Option<Self>;
}

/// Names every field, so that a new one does not compile until it is packed as well.
macro_rules! pack_fields {
    ($name:ident: $($field:ident),+) => {
        impl Pack for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                let Self { $($field),+ } = self;
                $($field.pack(out);)+
            }

            fn unpack(input: &mut &[u8]) -> Option<Self> {
                $(let $field = Pack::unpack(input)?;)+
                Some(Self { $($field),+ })
            }
        }
    };
}

/// Packs a type as the text that it is written and read as.
macro_rules! pack_as_text {
    ($($name:ty: |$value:ident| $text:expr, $read:expr;)+) => {
        $(impl Pack for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                let $value = self;
                pack_text($text, out);
            }

            fn unpack(input: &mut &[u8]) -> Option<Self> {
                unpack_text(input).and_then($read)
            }
        })+
    };
}

pack_fields!(Transaction: handle, id, browser, request, ui_locales, locale, connection, typed, pending, presses, sign_up, finished, began_at);
pack_fields!(AuthorizationRequest: client, redirect_uri, scope, state, nonce, code_challenge, response_mode, ends_here,
    force_consent, details, hinted, max_age, force_login, demand, confirms, requested_at);
pack_fields!(Hinted: client, subject);
pack_fields!(Typed: phone, region, email, name);
pack_fields!(Pending: challenge, purpose, channel, recipient, shown, region, wrong);

pack_as_text! {
    String: |text| text, |text| Some(text.to_owned());
    ClientId: |id| id.as_str(), |id| Some(Self::new(id));
    ChallengeId: |id| id.as_str(), |id| Some(Self::new(id));
    Scope: |scope| &scope.to_text(), |text| Some(Self::stored(text));
    ResponseMode: |mode| mode.as_str(), Self::parse;
    Details: |details| &details.to_column().unwrap_or_default(), |text| Self::from_column((!text.is_empty()).then_some(text)).ok();
    Channel: |channel| channel.as_str(), Self::parse;
    Demand: |demand| demand.as_str(), Self::parse;
    LoginMethod: |method| method.as_str(), Self::parse;
    Purpose: |purpose| purpose.as_str(), Self::parse;
    UserId: |id| id.as_str(), |id| Some(Self::new(id));
    Locale: |locale| locale.tag(), Self::from_tag;
    Region: |region| region.as_str(), Self::parse;
}

/// The length in groups of seven bits, the lowest first, then the bytes.
fn pack_text(text: &str, out: &mut Vec<u8>) {
    let mut length = text.len();
    while length > 127 {
        out.push((length & 127) as u8 | 128);
        length >>= 7;
    }
    out.push(length as u8);
    out.extend_from_slice(text.as_bytes());
}

fn unpack_text<'a>(input: &mut &'a [u8]) -> Option<&'a str> {
    let mut length = 0;
    for group in 0..3 {
        let byte = take::<1>(input)?[0];
        length |= usize::from(byte & 127) << (7 * group);
        if byte < 128 {
            let (text, rest) = input.split_at_checked(length)?;
            *input = rest;
            return std::str::from_utf8(text).ok();
        }
    }
    None
}

fn take<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    let (bytes, rest) = input.split_first_chunk::<N>()?;
    *input = rest;
    Some(*bytes)
}

impl Pack for i64 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_be_bytes());
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        take(input).map(Self::from_be_bytes)
    }
}

impl Pack for u32 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_be_bytes());
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        take(input).map(Self::from_be_bytes)
    }
}

impl Pack for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        match take::<1>(input)? {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }
}

impl Pack for UtcTime {
    fn pack(&self, out: &mut Vec<u8>) {
        self.micros().pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        i64::unpack(input).map(Self::from_micros)
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        match bool::unpack(input)? {
            true => T::unpack(input).map(Some),
            false => Some(None),
        }
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        for value in self {
            true.pack(out);
            value.pack(out);
        }
        false.pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let mut values = Self::new();
        while bool::unpack(input)? {
            values.push(T::unpack(input)?);
        }
        Some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn attempt(text: &str, number: i64) -> Transaction {
        let optional = (number % 2 == 0).then(|| text.to_owned());
        let region = Region::parse("NL").filter(|_| number % 3 == 0);
        Transaction {
            handle: "0123456789ab".into(),
            id: text.to_owned(),
            browser: "b".into(),
            request: AuthorizationRequest {
                client: ClientId::new("web"),
                redirect_uri: "https://rp.example/cb?x=1".into(),
                scope: Scope::parse("openid phone"),
                state: optional.clone(),
                nonce: None,
                code_challenge: Some("c".repeat(43)),
                response_mode: ResponseMode::FormPost,
                ends_here: number % 3 == 0,
                force_consent: number % 4 == 0,
                details: Details { resources: vec![text.to_owned()], ..Details::default() },
                hinted: (number % 2 == 0).then(|| Hinted { client: ClientId::new("rp"), subject: text.to_owned() }),
                max_age: (number % 5 == 0).then_some(number),
                force_login: number % 7 == 0,
                demand: if number % 2 == 0 { Demand::Best } else { Demand::Policy },
                confirms: (number % 3 == 0).then(|| UserId::new(text)),
                requested_at: UtcTime::from_micros(number),
            },
            ui_locales: optional.clone(),
            locale: Some(Locale::PtBr),
            connection: Some(LoginMethod::EmailCode),
            typed: Typed { phone: optional, region, email: None, name: Some(text.to_owned()) },
            pending: (number % 2 == 1).then(|| Pending {
                challenge: ChallengeId::new(text),
                purpose: Purpose::SecondStep,
                channel: Channel::Sms,
                recipient: "+14155550100".into(),
                shown: text.to_owned(),
                region,
                wrong: vec!["000000".into(), text.to_owned()],
            }),
            presses: number.unsigned_abs() as u32,
            sign_up: number % 5 == 0,
            finished: number % 2 == 0,
            began_at: UtcTime::from_micros(-number),
        }
    }

    proptest! {
        #[test]
        fn what_was_packed_is_unpacked_and_nothing_shorter_or_longer(text in "\\PC{0,300}", number: i64) {
            let attempt = attempt(&text, number >> 1);
            let bytes = pack(&attempt);
            prop_assert_eq!(unpack(&bytes), Some(attempt));
            prop_assert_eq!(unpack(&bytes[..bytes.len() - 1]), None);
            prop_assert_eq!(unpack(&[&bytes[..], &[0]].concat()), None);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, at: prop::sample::Index, new: u8) {
            let _ = unpack(&bytes);
            let mut damaged = pack(&attempt("x", 3));
            let at = at.index(damaged.len());
            damaged[at] = new;
            let _ = unpack(&damaged);
        }
    }

    #[test]
    fn long_texts_keep_their_length() {
        for length in [0, 127, 128, 2_048, 16_383, 16_384, 60_000] {
            let attempt = attempt(&"x".repeat(length), 2);
            assert_eq!(unpack(&pack(&attempt)), Some(attempt), "{length}");
        }
    }
}
