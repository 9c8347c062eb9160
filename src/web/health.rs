//! `/health/live`, `/health/ready` and `/metrics`.

use actix_web::{HttpResponse, web};
use serde_json::json;

use crate::app::App;
use crate::directory::Snapshot;
use crate::domain::connection::SmsProvider;
use crate::domain::mail_server::MailProvider;
use crate::storage::installation;
use crate::telemetry::log;

/// `GET /health/live`: the process answers.
pub async fn live() -> HttpResponse {
    HttpResponse::Ok().json(json!({"status": "ok"}))
}

/// What keeps an installation from serving people as it should.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// Nothing sends texts.
    NoSms,
    /// Nothing sends mail.
    NoMail,
    /// The signing keys are still being made.
    KeysPending,
}

impl Problem {
    /// In words for operators.
    const fn words(self) -> &'static str {
        match self {
            Self::NoSms => "no SMS provider is connected: texts are refused",
            Self::NoMail => "no mail server is connected: mail is refused",
            Self::KeysPending => "the signing keys are still being made",
        }
    }
}

/// Whether a mail server is connected.
pub fn has_mail(app: &App, snapshot: &Snapshot) -> bool {
    match snapshot.installation.mail.provider {
        MailProvider::Settings => app.settings.smtp_url.is_some(),
        MailProvider::Outbox => false,
        MailProvider::Smtp => true,
    }
}

/// What is missing for real use.
pub fn problems(app: &App, snapshot: &Snapshot) -> Vec<Problem> {
    let is_real = !app.settings.development;
    let found = [
        (is_real && snapshot.installation.sms.provider == SmsProvider::Outbox, Problem::NoSms),
        (is_real && !has_mail(app, snapshot), Problem::NoMail),
        (snapshot.keys.all().is_empty(), Problem::KeysPending),
    ];
    found.into_iter().filter(|(holds, _)| *holds).map(|(_, problem)| problem).collect()
}

/// `GET /health/ready`: the database answers; and in words what is missing for real use. Only the database decides the
/// status: with the SMS provider away, the other ways in keep working.
pub async fn ready(app: web::Data<App>) -> HttpResponse {
    let database = app.store.read(installation::version).await;
    let provider = app.delivery.health().report(app.now());
    let snapshot = app.directory.recent();
    let missing: Vec<&str> = problems(&app, &snapshot).into_iter().map(Problem::words).collect();
    let body = json!({
        "status": if database.is_ok() { "ok" } else { "unavailable" },
        "database": if database.is_ok() { "ok" } else { "unavailable" },
        "sms": { "failures_in_a_row": provider.failures, "last_error": provider.last_error, "held_back": provider.is_open },
        "missing": missing,
        "log_lines_dropped": log::dropped(),
        "texts_missing": app.catalogue.missing(),
    });
    if database.is_ok() { HttpResponse::Ok().json(body) } else { HttpResponse::ServiceUnavailable().json(body) }
}

/// `GET /metrics`, on its own listener.
pub async fn metrics(app: web::Data<App>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/openmetrics-text; version=1.0.0; charset=utf-8").body(app.metrics.render())
}
