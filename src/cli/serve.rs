//! `doorcode serve`

use std::sync::Arc;

use super::say;
use crate::app::{App, Surroundings};
use crate::server;
use crate::settings::Settings;

/// Serves until a signal comes; what is under way is finished first.
pub async fn run(settings: Settings) -> Result<(), String> {
    let opened = App::open(settings, Surroundings::of_server()).await;
    let app = Arc::new(opened.map_err(|error| error.to_string())?);
    let words = |error: server::ServeError| error.to_string();
    let listener = server::bind(&app).map_err(words)?;
    server::prepare(&app).await.map_err(words)?;
    let main = server::serve(Arc::clone(&app), listener).map_err(words)?;
    if let Some(metrics) = server::serve_metrics(Arc::clone(&app)).map_err(words)? {
        actix_web::rt::spawn(metrics);
    }
    greet(&app.settings);
    let handle = main.handle();
    actix_web::rt::spawn(async move {
        wait_for_signal().await;
        tracing::info!("stopping: requests under way are finished");
        handle.stop(true).await;
    });
    main.await.map_err(|error| error.to_string())
}

fn greet(settings: &Settings) {
    let origin = settings.origin();
    if settings.development && !settings.listen.ip().is_loopback() {
        tracing::warn!(
            "development mode listens beyond this machine: everybody who reaches it can read the outbox; set server.public_url or dev.enabled=false"
        );
    }
    if settings.development {
        say(&format!("Login demo:  {origin}/demo"));
        say(&format!("Outbox:      {origin}/dev/outbox"));
    } else {
        say(&format!("Serving {origin}"));
    }
    say("First administrator:  doorcode admin add --email you@example.com");
}

#[cfg(unix)]
async fn wait_for_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        }
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

#[cfg(not(unix))]
async fn wait_for_signal() {
    drop(tokio::signal::ctrl_c().await);
}
