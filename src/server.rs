//! The HTTP server: middleware in order, limits, TLS, graceful stop.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_session::SessionMiddleware;
use actix_session::config::{CookieContentSecurity, PersistentSession, TtlExtensionPolicy};
use actix_web::cookie::{Key, SameSite};
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{App as HttpApp, HttpServer, web};

use crate::app::App;
use crate::auth0::grant::PasswordlessGrant;
use crate::domain::session::ABSOLUTE_LIFE;
use crate::flow::seal;
use crate::oidc::discovery::Discovery;
use crate::web::countries::Countries;
use crate::web::session::DatabaseSessions;
use crate::web::token_wire::ExtensionGrants;
use crate::web::{cookies, health, observe, session};
use crate::{dev, routes};

/// The largest body that is read, in bytes.
const LARGEST_BODY: usize = 64 * 1024;

/// Why the server cannot start, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, or may not be used.
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, std::io::Error),
    /// The certificate or its key.
    #[error("TLS cannot be set up: {0}")]
    Tls(String),
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

/// Binds the main listener.
///
/// # Errors
/// [`ServeError::Listen`].
pub fn bind(app: &App) -> Result<TcpListener, ServeError> {
    let address = app.settings.listen;
    TcpListener::bind(address).map_err(|error| ServeError::Listen(address, error))
}

/// What must be there before the first request: the demo's registration, the metrics listener, the keys on their way.
///
/// # Errors
/// [`ServeError`].
pub async fn prepare(app: &Arc<App>) -> Result<(), ServeError> {
    let demo = if app.settings.development { dev::demo::register(app).await } else { dev::demo::remove(app).await };
    demo.map_err(|error| ServeError::Other(error.to_string()))?;
    actix_web::rt::spawn(Arc::clone(&app.sign_outs).run());
    actix_web::rt::spawn(seal::run(Arc::clone(app)));
    actix_web::rt::spawn(Arc::clone(&app.webhooks).run());
    let tending = Arc::clone(app);
    actix_web::rt::spawn(async move {
        let mut tick = tokio::time::interval(Duration::from_secs(3_600));
        loop {
            tick.tick().await;
            if let Err(error) = tending.directory.tend_keys(tending.settings.rotate_keys_after, tending.clock.as_ref()).await {
                tracing::error!(%error, "the signing keys cannot be tended");
            }
        }
    });
    let watching = Arc::clone(app);
    actix_web::rt::spawn(async move {
        // Documents that may lag by a second (the key set) are brought up to date here.
        let mut tick = tokio::time::interval(Duration::from_secs(1));
        loop {
            tick.tick().await;
            if let Err(error) = watching.directory.current().await {
                tracing::warn!(%error, "the installation cannot be read");
            }
        }
    });
    Ok(())
}

/// The server on a bound listener.
///
/// # Errors
/// [`ServeError`].
pub fn serve(app: Arc<App>, listener: TcpListener) -> Result<Server, ServeError> {
    let data = web::Data::from(Arc::clone(&app));
    let discovery = web::Data::new(Discovery::new(&app.settings));
    let countries = web::Data::new(Countries::default());
    let development = app.settings.development;
    let factory_app = Arc::clone(&app);
    let mut server = HttpServer::new(move || {
        HttpApp::new()
            .app_data(data.clone())
            .app_data(discovery.clone())
            .app_data(countries.clone())
            .app_data(web::Data::new(ExtensionGrants(vec![Box::new(PasswordlessGrant)])))
            .app_data(web::PayloadConfig::new(LARGEST_BODY))
            .wrap(from_fn(observe::observe))
            .configure(routes::without_session)
            .configure(move |config| {
                if development {
                    routes::development(config)
                }
            })
            .service(web::scope("").wrap(sessions(&factory_app)).configure(routes::with_session))
    })
    .client_request_timeout(Duration::from_secs(10))
    .client_disconnect_timeout(Duration::from_secs(2))
    .keep_alive(Duration::from_secs(75))
    .shutdown_timeout(10)
    // The command line listens for signals itself, so that delivery ends after the last request.
    .disable_signals();
    if let Some(workers) = app.settings.workers {
        server = server.workers(workers);
    }
    let listen_error = |error| ServeError::Listen(app.settings.listen, error);
    match &app.settings.tls {
        None => Ok(server.listen(listener).map_err(listen_error)?.run()),
        #[cfg(feature = "tls")]
        Some(files) => Ok(server.listen_rustls_0_23(listener, tls::config(files)?).map_err(listen_error)?.run()),
        #[cfg(not(feature = "tls"))]
        Some(_) => Err(ServeError::Tls("this binary was built without the tls feature".into())),
    }
}

/// The metrics server, on a listener of its own.
///
/// # Errors
/// [`ServeError::Listen`].
pub fn serve_metrics(app: Arc<App>) -> Result<Option<Server>, ServeError> {
    let Some(address) = app.settings.metrics_listen else { return Ok(None) };
    let data = web::Data::from(app);
    let server = HttpServer::new(move || HttpApp::new().app_data(data.clone()).route("/metrics", web::get().to(health::metrics)))
        .workers(1)
        .disable_signals()
        .bind(address)
        .map_err(|error| ServeError::Listen(address, error))?;
    Ok(Some(server.run()))
}

fn sessions(app: &App) -> SessionMiddleware<DatabaseSessions> {
    let store = DatabaseSessions::new(Arc::clone(&app.store), Arc::clone(&app.clock));
    let life = actix_web::cookie::time::Duration::seconds(i64::try_from(ABSOLUTE_LIFE.as_secs()).unwrap_or(0));
    SessionMiddleware::builder(store, Key::from(app.keyring.cookie_key()))
        .cookie_name(cookies::name(&app.settings, session::COOKIE))
        .cookie_secure(app.settings.is_https())
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_path("/".into())
        .cookie_content_security(CookieContentSecurity::Signed)
        .session_lifecycle(PersistentSession::default().session_ttl(life).session_ttl_extension_policy(TtlExtensionPolicy::OnStateChanges))
        .build()
}

#[cfg(feature = "tls")]
mod tls {
    use rustls::ServerConfig;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};

    use super::ServeError;
    use crate::settings::TlsFiles;

    pub fn config(files: &TlsFiles) -> Result<ServerConfig, ServeError> {
        let unreadable = |path: &std::path::Path| ServeError::Tls(format!("{} cannot be read", path.display()));
        let chain: Vec<CertificateDer<'static>> =
            CertificateDer::pem_file_iter(&files.certificate).and_then(Iterator::collect).map_err(|_| unreadable(&files.certificate))?;
        let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|_| unreadable(&files.key))?;
        let provider = std::sync::Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| ServeError::Tls(error.to_string()))?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(|error| ServeError::Tls(error.to_string()))
    }
}
