//! The end of an attempt: the answer goes to the application, or the person goes on to the page that is still missing.

use actix_web::{HttpRequest, HttpResponse};

use super::attempt::Attempt;
use crate::app::App;
use crate::flow::finish::Next;
use crate::web::answer::Destination;
use crate::web::page::see_other;
use crate::web::transaction::Typed;
use crate::web::{Fault, cookies, links};

const SOMEBODY_ELSE: (&str, &str) = ("login_required", "Another user than the one that was named has signed in");

/// Answers, or leads on.
///
/// # Errors
/// [`Fault::Internal`] when a page cannot be made.
pub fn answer(app: &App, request: &HttpRequest, mut attempt: Attempt, next: Next) -> Result<HttpResponse, Fault> {
    let method = attempt.transaction.pending.take().map(|pending| pending.channel.as_str().to_owned());
    attempt.transaction.typed = Typed::default();
    // The consent page is part of the same attempt.
    attempt.transaction.finished = next != Next::Consent;
    let wanted = &attempt.transaction.request;
    let mut response = match &next {
        Next::Code(code) => Destination::of(&attempt.client, wanted).code(app, request, code)?,
        Next::Consent => see_other(&links::consent(&attempt.transaction.handle)),
        Next::SomebodyElse => Destination::of(&attempt.client, wanted).error(app, request, SOMEBODY_ELSE)?,
        Next::Page => see_other(&wanted.redirect_uri),
    };
    if let Some(method) = method {
        drop(response.add_cookie(&cookies::make(&app.settings, cookies::LAST_METHOD, method, cookies::PREFERENCE_LIFE)));
    }
    attempt.transaction.save(app, &mut response);
    Ok(response)
}
