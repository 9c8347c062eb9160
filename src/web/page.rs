//! Pages: an askama struct beside its handler, a status, and the headers that every page carries.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use askama::Template;

use super::{Fault, Ui};

/// A page. It brings samples of itself, which one test renders in every language.
pub trait Page<'a>: Template + Sized {
    /// The page in each of its states.
    fn samples(ui: &'a Ui) -> Vec<Self>;
}

/// Bytes that are kept ready for a page. The longest usual one has a list of countries.
const USUAL_SIZE: usize = 20 * 1024;

/// Renders a page. `form_targets` are the origins that its forms may end at besides our own: browsers apply
/// `form-action` to the redirects after a POST as well, so the page before the last step names the client's origin.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub fn show(ui: &Ui, status: StatusCode, page: &impl Template, form_targets: Option<&str>) -> Result<HttpResponse, Fault> {
    show_framed(ui, status, page, &Frames { form_targets, ..Frames::default() })
}

/// What a page may reach beyond itself, and who may frame it: origins, by the directives of its content security policy.
#[derive(Default)]
pub struct Frames<'a> {
    /// Where its forms may end besides our own pages.
    pub form_targets: Option<&'a str>,
    /// What it frames.
    pub sources: &'a [&'a str],
    /// Who may frame it; nobody when empty.
    pub ancestors: &'a [&'a str],
}

/// Renders a page that frames others, or that others may frame.
///
/// # Errors
/// [`Fault::Internal`] when the template fails.
pub fn show_framed(ui: &Ui, status: StatusCode, page: &impl Template, frames: &Frames<'_>) -> Result<HttpResponse, Fault> {
    let mut body = String::with_capacity(USUAL_SIZE);
    page.render_into(&mut body).map_err(|error| Fault::Internal(format!("page: {error}")))?;
    let mut response = HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body);
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' data:; connect-src 'self'; \
         form-action 'self'{targets}; base-uri 'none'; frame-ancestors {ancestors}{sources}",
        nonce = ui.nonce,
        targets = frames.form_targets.map(|origin| format!(" {origin}")).unwrap_or_default(),
        ancestors = if frames.ancestors.is_empty() { "'none'".to_owned() } else { frames.ancestors.join(" ") },
        sources = if frames.sources.is_empty() { String::new() } else { format!("; frame-src {}", frames.sources.join(" ")) },
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Without a referrer browsers send "Origin: null" with forms, which the form guard would refuse.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    if ui.keeps_opener {
        // The window that waits for the answer would be cut off from this one otherwise.
        headers.insert(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("unsafe-none"));
    }
    headers.insert(HeaderName::from_static("vary"), HeaderValue::from_static("accept-language, cookie"));
    Ok(response)
}

/// A redirect that turns every method into GET (RFC 9700 section 4.12).
pub fn see_other(location: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, location))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::REFERRER_POLICY, "same-origin"))
        .finish()
}
