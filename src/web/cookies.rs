//! Cookies of ours, named and guarded alike.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::settings::Settings;

/// The browser's last way in: a method name, never a number.
pub const LAST_METHOD: &str = "dc_last";
/// The language that was chosen in the menu.
pub const LANGUAGE: &str = "dc_lang";
/// Names the browser to the limiter, and to nothing else: 22 base64url characters.
pub const BROWSER: &str = "dc_browser";
/// The secret that a browser is remembered by, so that a second step is not asked for again: 43 base64url characters.
pub const REMEMBERED: &str = "dc_remembered";
/// Says that a second way in was offered here lately, and nothing of whom to.
pub const OFFERED: &str = "dc_offered";
/// The country that was last used.
pub const REGION: &str = "dc_region";

/// The name as the browser keeps it: bound to this host when https allows it (RFC 6265bis section 4.1.3.2).
pub fn name(settings: &Settings, plain: &str) -> String {
    if settings.is_https() { format!("__Host-{plain}") } else { plain.to_owned() }
}

/// A cookie that scripts cannot read and other sites do not send along with their forms.
pub fn make(settings: &Settings, plain: &str, value: String, life: std::time::Duration) -> Cookie<'static> {
    Cookie::build(name(settings, plain), value)
        .path("/")
        .http_only(true)
        .secure(settings.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(i64::try_from(life.as_secs()).unwrap_or(0)))
        .finish()
}

/// Takes a cookie away.
pub fn forget(settings: &Settings, plain: &str) -> Cookie<'static> {
    make(settings, plain, String::new(), std::time::Duration::ZERO)
}

/// How long nothing is offered again: 30 days.
pub const OFFER_PAUSE: std::time::Duration = std::time::Duration::from_secs(30 * 24 * 3_600);
/// How long a preference is remembered: 180 days.
pub const PREFERENCE_LIFE: std::time::Duration = std::time::Duration::from_secs(180 * 24 * 3_600);
