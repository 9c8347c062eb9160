//! Forms are accepted from our own pages only: where the browser says where a request comes from, that decides; the form's
//! token is a second lock.

use actix_web::HttpRequest;
use actix_web::http::header;

use super::Fault;
use crate::keys::Keyring;
use crate::settings::Settings;

/// Checks the origin of a form and its token (requirement H8).
///
/// # Errors
/// [`Fault::Csrf`].
pub fn admit_form(request: &HttpRequest, settings: &Settings, keyring: &Keyring, holder: &str, token: &str) -> Result<(), Fault> {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let from_here = match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == settings.origin(),
        // Browsers that send neither are old; the token decides.
        (None, None) => true,
    };
    let own = keyring.form_token(holder);
    let token_fits = aws_lc_rs::constant_time::verify_slices_are_equal(own.as_bytes(), token.as_bytes()).is_ok();
    if from_here && token_fits { Ok(()) } else { Err(Fault::Csrf) }
}
