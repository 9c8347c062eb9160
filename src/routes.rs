//! Every URL, and nothing else.

use actix_web::Route;
use actix_web::web::{ServiceConfig, get, post, resource, route, scope};

use crate::web::{assets, health};
use crate::{account, admin, auth0, dev, hooks, login, oidc};

/// Pages that know who is signed in; the session middleware wraps them.
pub fn with_session(config: &mut ServiceConfig) {
    config
        .service(resource("/authorize").route(get().to(oidc::authorize::authorize)).route(post().to(oidc::authorize::authorize)))
        .service(resource("/oidc/logout").route(get().to(oidc::logout::logout)).route(post().to(oidc::logout::logout)))
        .service(resource("/login").route(get().to(login::start::show)))
        .service(resource("/login/phone").route(post().to(login::start::phone)).route(get().to(login::start::show)))
        .service(resource("/login/email").route(post().to(login::start::email)).route(get().to(login::start::show)))
        .service(resource("/login/code").route(get().to(login::code::show)).route(post().to(login::code::submit)))
        .service(resource("/login/resend").route(post().to(login::resend::submit)).route(get().to(login::code::show)))
        .service(resource("/login/other").route(get().to(login::other::show)))
        .service(resource("/login/account").route(get().to(login::account::show)).route(post().to(login::account::submit)))
        .service(resource("/account/apps").route(get().to(account::apps::show)).route(post().to(account::apps::remove)))
        .service(resource("/activate").route(get().to(oidc::device::show)).route(post().to(oidc::device::submit)))
        .service(resource("/consent").route(get().to(oidc::consent::show)).route(post().to(oidc::consent::submit)));
}

/// What programs call, and documents: no session, no cookies.
pub fn without_session(config: &mut ServiceConfig) {
    config
        .service(resource("/.well-known/openid-configuration").route(get().to(oidc::discovery::configuration)))
        .service(resource("/.well-known/oauth-authorization-server").route(get().to(oidc::discovery::configuration)))
        .service(resource("/.well-known/jwks.json").route(get().to(oidc::discovery::jwks)))
        .service(resource("/oauth/token").route(post().to(oidc::token::token)).route(options().to(preflight)))
        .service(resource("/oidc/register").route(post().to(oidc::register::register)))
        .service(resource("/oauth/par").route(post().to(oidc::pushed::push)).route(options().to(preflight)))
        .service(resource("/oauth/device/code").route(post().to(oidc::device::begin)).route(options().to(preflight)))
        .service(resource("/oauth/introspect").route(post().to(oidc::introspect::introspect)))
        .service(resource("/oauth/revoke").route(post().to(oidc::revoke::revoke)).route(options().to(preflight)))
        .service(
            resource("/userinfo").route(get().to(oidc::userinfo::userinfo)).route(post().to(oidc::userinfo::userinfo)).route(options().to(preflight)),
        )
        .service(resource("/passwordless/start").route(post().to(auth0::passwordless::start)).route(options().to(preflight)))
        .service(resource("/hooks/twilio/status").route(post().to(hooks::twilio::status)))
        // A scope is found by its text: the pattern inside is tried for its own paths only.
        .service(scope("/setup").service(resource("/{secret}").route(get().to(admin::setup::show)).route(post().to(admin::setup::accept))))
        .service(
            scope("/account/disown").service(resource("/{secret}").route(get().to(account::disown::show)).route(post().to(account::disown::submit))),
        )
        .service(resource("/health/live").route(get().to(health::live)))
        .service(resource("/health/ready").route(get().to(health::ready)))
        .service(scope("/assets").service(resource("/{file}").route(get().to(assets::serve))));
}

/// Development only.
pub fn development(config: &mut ServiceConfig) {
    config
        .service(resource("/dev/outbox").route(get().to(dev::outbox::show)))
        .service(resource("/dev/outbox.json").route(get().to(dev::outbox::json)))
        .service(resource("/").route(get().to(dev::demo::show)))
        .service(resource("/demo").route(get().to(dev::demo::show)))
        .service(resource("/demo/sign-in").route(get().to(dev::demo::sign_in)))
        .service(resource("/demo/callback").route(get().to(dev::demo::callback)))
        .service(resource("/demo/refresh").route(post().to(dev::demo::refresh)))
        .service(resource("/demo/sign-out").route(post().to(dev::demo::sign_out)));
}

use crate::web::cors::answer_preflight as preflight;

fn options() -> Route {
    route().method(actix_web::http::Method::OPTIONS)
}
