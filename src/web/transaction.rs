//! A sign-in attempt: sealed state in a cookie of its own. `/authorize` and the pages before the first code write nothing.
//!
//! Each attempt has a handle, which stands in URLs and names its cookie, and an id, which only the sealed value holds and
//! which challenges are bound to. Several tabs have several attempts.

mod packed;

use actix_web::cookie::Cookie;
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::page::see_other;
use super::{cookies, links};
use crate::app::App;
use crate::domain::authorization::AuthorizationRequest;
use crate::domain::challenge::{Binding, Channel, Purpose};
use crate::domain::factor::LoginMethod;
use crate::domain::id::ChallengeId;
use crate::domain::locale::Locale;
use crate::domain::one_time_code::Guess;
use crate::domain::phone::Region;
use crate::domain::time::UtcTime;
use crate::keys::entropy::token_128;
use crate::keys::keyring::{SEAL, hex, sha256};
use crate::settings::TRANSACTION_LIFE;

const PLACE: &str = "transaction";
const PREFIX: &str = "dc_tx_";
/// What a browser keeps in one cookie, less its name and attributes.
const CHUNK: usize = 3_600;
const MAX_CHUNKS: usize = 3;
/// Bytes that an attempt may grow by: a number, a mailbox, a challenge and its wrong guesses.
const ON_THE_WAY: usize = 1_500;
/// Attempts that a browser keeps at once.
const MAX_ATTEMPTS: usize = 5;

/// What was typed as a recipient, kept so that nobody types it twice.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Typed {
    /// The number as typed, or in its international form once it was read.
    pub phone: Option<String>,
    /// The country chosen for it.
    pub region: Option<Region>,
    /// The mailbox.
    pub email: Option<String>,
    /// What a newcomer wants to be called.
    pub name: Option<String>,
}

/// The challenge that waits for an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pending {
    /// Its id.
    pub challenge: ChallengeId,
    /// What its code is good for.
    pub purpose: Purpose,
    /// How it travelled.
    pub channel: Channel,
    /// The address in canonical form, to send it again.
    pub recipient: String,
    /// The address as pages show it.
    pub shown: String,
    /// The country of a number.
    pub region: Option<Region>,
    /// Guesses that were compared and wrong. A code never changes, so they need no second comparison.
    pub wrong: Vec<String>,
}

impl Pending {
    /// Whether this guess was compared before and wrong. A page that is reloaded sends its form again.
    pub fn was_wrong(&self, guess: &Guess) -> bool {
        self.wrong.iter().any(|wrong| wrong == guess.as_str())
    }
}

/// A sign-in attempt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Transaction {
    /// Names it in URLs.
    pub handle: String,
    /// Binds challenges to it; never leaves the sealed value.
    pub id: String,
    /// Names the browser to the limiter, over all its attempts.
    pub browser: String,
    /// What it answers.
    pub request: AuthorizationRequest,
    /// The languages that the application asked for.
    pub ui_locales: Option<String>,
    /// The language that the person chose since.
    pub locale: Option<Locale>,
    /// The only way in to offer, when the application asked for one.
    pub connection: Option<LoginMethod>,
    /// What was typed.
    pub typed: Typed,
    /// The challenge that waits.
    pub pending: Option<Pending>,
    /// Messages asked for so far: names the press of a button, so that pressing twice is pressing once.
    pub presses: u32,
    /// Whether the person asked to make an account.
    pub sign_up: bool,
    /// Whether it has led to a session.
    pub finished: bool,
    /// When it began.
    pub began_at: UtcTime,
}

impl Transaction {
    /// A new attempt at answering a request.
    pub fn begin(app: &App, browser: String, request: AuthorizationRequest, now: UtcTime) -> Self {
        let id = token_128(app.entropy.as_ref());
        let handle = hex(&sha256(token_128(app.entropy.as_ref()).as_bytes())[..6]);
        Self {
            handle,
            id,
            browser,
            request,
            ui_locales: None,
            locale: None,
            connection: None,
            typed: Typed::default(),
            pending: None,
            presses: 0,
            sign_up: false,
            finished: false,
            began_at: now,
        }
    }

    /// What challenges of this attempt are bound to.
    pub fn binding(&self) -> Binding {
        Binding::browser(sha256(self.id.as_bytes()))
    }

    /// What the forms of this attempt hold a token for.
    pub fn form_holder(&self) -> String {
        format!("tx:{}", self.id)
    }

    /// Names one press of the button that sends to `recipient`.
    pub fn press(&self, recipient: &str) -> String {
        format!("{}:{}:{recipient}", self.id, self.presses)
    }

    /// Whether it was left open too long.
    pub fn is_stale(&self, now: UtcTime) -> bool {
        now.since(self.began_at) > TRANSACTION_LIFE
    }

    /// Writes the attempt into its cookies.
    pub fn save(&self, app: &App, response: &mut HttpResponse) {
        let sealed = app.keyring.seal(PLACE, &packed::pack(self));
        // The first character counts the chunks: what an earlier, longer value left behind is not read again.
        let mut text = (encoded_len(sealed.len()) + 1).div_ceil(CHUNK).to_string();
        URL_SAFE_NO_PAD.encode_string(sealed, &mut text);
        for chunk in 0..MAX_CHUNKS {
            let part = text.get(chunk * CHUNK..(text.len().min((chunk + 1) * CHUNK))).filter(|part| !part.is_empty());
            match part {
                Some(part) => add(response, cookies::make(&app.settings, &self.cookie(chunk), part.to_owned(), TRANSACTION_LIFE)),
                None => break,
            }
        }
    }

    /// Whether the attempt fits into cookies at all; a request that does not is refused before it begins.
    /// What is typed and sent on the way needs room too.
    pub fn fits(&self) -> bool {
        encoded_len(packed::pack(self).len() + ON_THE_WAY + SEAL) < CHUNK * MAX_CHUNKS
    }

    fn cookie(&self, chunk: usize) -> String {
        cookie_name(&self.handle, chunk)
    }

    /// Every attempt that this browser keeps.
    pub fn all(app: &App, request: &HttpRequest) -> Vec<Self> {
        let prefix = cookies::name(&app.settings, PREFIX);
        let Ok(jar) = request.cookies() else { return Vec::new() };
        let handles = jar.iter().filter_map(|cookie| cookie.name().strip_prefix(&prefix)).filter(|handle| !handle.contains('.'));
        handles.filter_map(|handle| Self::load(app, request, handle)).take(MAX_ATTEMPTS * 2).collect()
    }

    /// Reads the attempt with this handle. `None` when the browser did not keep it or it is not ours.
    pub fn load(app: &App, request: &HttpRequest, handle: &str) -> Option<Self> {
        if handle.len() != 12 || !handle.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let mut text = String::new();
        let mut chunks = 1;
        for chunk in 0..MAX_CHUNKS {
            if chunk >= chunks {
                break;
            }
            match request.cookie(&cookies::name(&app.settings, &cookie_name(handle, chunk))) {
                Some(cookie) if chunk == 0 => {
                    let (count, value) = cookie.value().split_at_checked(1)?;
                    chunks = count.parse().ok()?;
                    text.push_str(value);
                }
                Some(cookie) => text.push_str(cookie.value()),
                None => return None,
            }
        }
        let sealed = URL_SAFE_NO_PAD.decode(text).ok()?;
        let transaction = packed::unpack(&app.keyring.open(PLACE, &sealed).ok()?)?;
        (transaction.handle == handle).then_some(transaction)
    }
}

/// Characters of so many bytes in base64url without padding.
fn encoded_len(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3)
}

fn cookie_name(handle: &str, chunk: usize) -> String {
    if chunk == 0 { format!("{PREFIX}{handle}") } else { format!("{PREFIX}{handle}.{chunk}") }
}

fn add(response: &mut HttpResponse, cookie: Cookie<'_>) {
    // The only failure is a header that cannot be written, and these are base64.
    drop(response.add_cookie(&cookie));
}

/// The name under which this browser's messages are counted: the one it has, or a new one. A browser that forgets its
/// cookies gets another; the address and the number are counted besides.
pub fn browser(app: &App, request: &HttpRequest) -> String {
    let kept = request.cookie(&cookies::name(&app.settings, cookies::BROWSER)).map(|cookie| cookie.value().to_owned());
    let is_ours = |name: &String| name.len() == 22 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    kept.filter(is_ours).unwrap_or_else(|| token_128(app.entropy.as_ref()))
}

/// Begins an attempt in the browser: its cookies, and a redirect to the login box.
pub fn lead_in(app: &App, request: &HttpRequest, transaction: Transaction) -> HttpResponse {
    let location = links::login(&transaction.handle);
    lead_to(app, request, &transaction, &location)
}

/// Begins an attempt in the browser: its cookies, and a redirect to one of its pages.
pub fn lead_to(app: &App, request: &HttpRequest, transaction: &Transaction, location: &str) -> HttpResponse {
    let mut response = see_other(location);
    make_room(app, request, &mut response);
    transaction.save(app, &mut response);
    keep_browser(app, &transaction.browser, &mut response);
    response
}

/// Has the browser keep its name.
fn keep_browser(app: &App, name: &str, response: &mut HttpResponse) {
    add(response, cookies::make(&app.settings, cookies::BROWSER, name.to_owned(), cookies::PREFERENCE_LIFE));
}

/// Makes room for a new attempt: when a browser holds too many, all older ones go. They are attempts, not sessions.
fn make_room(app: &App, request: &HttpRequest, response: &mut HttpResponse) {
    let prefix = cookies::name(&app.settings, PREFIX);
    let Ok(jar) = request.cookies() else { return };
    let names: Vec<String> = jar.iter().filter(|cookie| cookie.name().starts_with(&prefix)).map(|cookie| cookie.name().to_owned()).collect();
    // An attempt of several cookies is one attempt; the others carry a number after a dot.
    let attempts = names.iter().filter(|name| !name.contains('.')).count();
    if attempts >= MAX_ATTEMPTS {
        for name in names {
            let plain = name.strip_prefix("__Host-").unwrap_or(&name).to_owned();
            add(response, cookies::forget(&app.settings, &plain));
        }
    }
}
