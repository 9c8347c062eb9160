//! Every URL, and nothing else.

use actix_web::Route;
use actix_web::web::{PayloadConfig, ServiceConfig, delete, get, patch, post, resource, route, scope};

use crate::web::{assets, brand, health};
use crate::{account, admin, auth0, dev, hooks, login, oidc};

/// The largest form of a mail's three sources, in bytes: 16 KiB each, written out for a form.
const LARGEST_MAIL: usize = 192 * 1024;

/// Pages that know who is signed in; the session middleware wraps them.
pub fn with_session(config: &mut ServiceConfig) {
    config
        .service(resource("/authorize").route(get().to(oidc::authorize::authorize)).route(post().to(oidc::authorize::authorize)))
        .service(resource("/oidc/logout").route(get().to(oidc::logout::logout)).route(post().to(oidc::logout::logout)))
        .service(resource("/login").route(get().to(login::start::show)))
        .service(resource("/login/phone").route(post().to(login::phone::submit)).route(get().to(login::start::show)))
        .service(resource("/login/email").route(post().to(login::email::submit)).route(get().to(login::start::show)))
        .service(resource("/login/code").route(get().to(login::code::show)).route(post().to(login::code::submit)))
        .service(resource("/login/resend").route(post().to(login::resend::submit)).route(get().to(login::code::show)))
        .service(resource("/login/link/{link}").route(get().to(login::link::show)).route(post().to(login::link::submit)))
        .service(resource("/login/identifier").route(post().to(login::password::identify)).route(get().to(login::start::show)))
        .service(resource("/login/password").route(get().to(login::password::show)).route(post().to(login::password::submit)))
        .service(resource("/login/passkey").route(post().to(login::passkey::submit)).route(get().to(login::start::show)))
        .service(resource("/login/passkey/options").route(post().to(login::passkey::options)))
        .service(resource("/login/forgot").route(get().to(login::forgot::show)).route(post().to(login::forgot::submit)))
        .service(resource("/login/forgot/code").route(get().to(login::forgot::show_code)).route(post().to(login::forgot::submit_code)))
        .service(resource("/login/new-password").route(get().to(login::new_password::show)).route(post().to(login::new_password::submit)))
        .service(resource("/login/mfa").route(get().to(login::mfa::show)).route(post().to(login::mfa::submit)))
        .service(resource("/login/mfa/send").route(post().to(login::mfa::send)).route(get().to(login::mfa::show)))
        .service(resource("/login/mfa/passkey").route(post().to(login::passkey::step)).route(get().to(login::mfa::show)))
        .service(resource("/login/mfa/passkey/options").route(post().to(login::passkey::step_options)))
        .service(resource("/login/recovery").route(get().to(login::recovery::show)).route(post().to(login::recovery::submit)))
        .service(resource("/login/setup").route(get().to(login::set_up::show)))
        .service(resource("/login/setup/totp").route(get().to(login::set_up::show_totp)).route(post().to(login::set_up::submit_totp)))
        .service(resource("/login/setup/passkey").route(get().to(login::set_up::show_passkey)).route(post().to(login::set_up::submit_passkey)))
        .service(resource("/login/setup/passkey/options").route(post().to(login::set_up::passkey_options)))
        .service(resource("/login/setup/sms").route(get().to(login::set_up_address::show)).route(post().to(login::set_up_address::submit)))
        .service(resource("/login/setup/email").route(get().to(login::set_up_address::show)).route(post().to(login::set_up_address::submit)))
        .service(resource("/login/setup/code").route(get().to(login::set_up_address::show_code)).route(post().to(login::set_up_address::submit_code)))
        .service(resource("/login/continue").route(post().to(login::codes::proceed)).route(get().to(login::start::show)))
        .service(resource("/login/old-number").route(get().to(login::old_number::show)).route(post().to(login::old_number::claim)))
        .service(resource("/login/confirm").route(get().to(login::confirm::show)).route(post().to(login::confirm::submit)))
        .service(resource("/signup").route(get().to(login::sign_up::show)).route(post().to(login::sign_up::submit)))
        .service(resource("/login/preview").route(get().to(login::preview::show)))
        .service(resource("/login/other").route(get().to(login::other::show)))
        .service(resource("/login/account").route(get().to(login::account::show)).route(post().to(login::account::submit)))
        .configure(account)
        .configure(own_account)
        .configure(portal)
        .configure(messages)
        .configure(insight)
        .configure(portal_apps)
        .configure(portal_look)
        .configure(portal_system)
        .service(resource("/activate").route(get().to(oidc::device::show)).route(post().to(oidc::device::submit)))
        .service(resource("/consent").route(get().to(oidc::consent::show)).route(post().to(oidc::consent::submit)));
}

/// A person's own pages.
fn account(config: &mut ServiceConfig) {
    config
        .service(resource("/account/security").route(get().to(account::security::show)))
        .service(resource("/account/phone").route(get().to(account::phone::show)).route(post().to(account::phone::submit)))
        .service(resource("/account/phone/code").route(get().to(account::code::show)).route(post().to(account::code::submit)))
        .service(resource("/account/phone/remove").route(get().to(account::remove_phone::show)).route(post().to(account::remove_phone::send)))
        .service(resource("/account/phone/remove/code").route(get().to(account::code::show)).route(post().to(account::code::submit)))
        .service(resource("/account/step-phone").route(get().to(account::phone::show)).route(post().to(account::phone::submit)))
        .service(resource("/account/step-phone/code").route(get().to(account::code::show)).route(post().to(account::code::submit)))
        .service(resource("/account/second-step").route(get().to(account::second_step::show)))
        .service(resource("/account/second-step/email").route(post().to(account::second_step::add_mailbox)))
        .service(resource("/account/second-step/remove").route(post().to(account::second_step::remove)))
        .service(resource("/account/second-step/forget").route(post().to(account::second_step::forget)))
        .service(resource("/account/totp").route(get().to(account::totp::show)).route(post().to(account::totp::submit)))
        .service(resource("/account/totp/remove").route(post().to(account::second_step::remove)))
        .service(resource("/account/passkeys").route(get().to(account::passkeys::show)).route(post().to(account::passkeys::add)))
        .service(resource("/account/passkeys/options").route(post().to(account::passkeys::options)))
        .service(resource("/account/passkeys/remove").route(post().to(account::second_step::remove)))
        .service(resource("/account/passkeys/{id}").route(get().to(account::passkeys::name)).route(post().to(account::passkeys::rename)))
        .service(resource("/account/recovery-codes").route(get().to(account::recovery_codes::show)).route(post().to(account::recovery_codes::make)))
        .service(resource("/account/password").route(get().to(account::password::show)).route(post().to(account::password::submit)));
}

/// Who somebody is, where they are signed in, and what is known of them.
fn own_account(config: &mut ServiceConfig) {
    config
        .service(resource("/account").route(get().to(account::profile::show)).route(post().to(account::profile::submit)))
        .service(resource("/account/picture").route(post().to(account::picture::submit)).route(get().to(account::profile::show)))
        .service(resource("/account/picture/remove").route(post().to(account::picture::remove)))
        .service(resource("/account/email").route(get().to(account::email::show)).route(post().to(account::email::submit)))
        .service(resource("/account/email/code").route(get().to(account::code::show)).route(post().to(account::code::submit)))
        .service(resource("/account/sessions").route(get().to(account::sessions::show)).route(post().to(account::sessions::end)))
        .service(resource("/account/sessions/others").route(get().to(account::sessions::ask)).route(post().to(account::sessions::end_others)))
        .service(resource("/account/activity").route(get().to(account::activity::show)))
        .service(resource("/account/not-me").route(get().to(account::activity::not_me)))
        .service(resource("/account/apps").route(get().to(account::apps::show)).route(post().to(account::apps::remove)))
        .service(resource("/account/data").route(get().to(account::data::show)))
        .service(resource("/account/data/export").route(post().to(account::data::export)))
        .service(resource("/account/delete").route(get().to(account::delete::show)).route(post().to(account::delete::submit)))
        .service(resource("/account/deleted").route(get().to(account::delete::after)));
}

/// The portal.
fn portal(config: &mut ServiceConfig) {
    config
        .service(resource("/admin").route(get().to(admin::overview::show)))
        .service(resource("/admin/welcome").route(get().to(admin::welcome::show)))
        .service(resource("/admin/quick-sign-in").route(get().to(admin::quick_sign_in::show)).route(post().to(admin::quick_sign_in::submit)))
        .service(resource("/admin/mfa").route(get().to(admin::mfa::show)).route(post().to(admin::mfa::submit)))
        .configure(people);
}

/// The portal's pages about people.
fn people(config: &mut ServiceConfig) {
    use admin::users::{acts, add, delete, export, import, person, rehearsal, search, show};
    config
        .service(resource("/admin/sessions").route(get().to(admin::sessions::show)).route(post().to(admin::sessions::submit)))
        .service(resource("/admin/sessions/end").route(get().to(admin::sessions::ask)).route(post().to(admin::sessions::end)))
        .service(resource("/admin/administrators").route(get().to(admin::administrators::show)).route(post().to(admin::administrators::set_role)))
        .service(
            resource("/admin/administrators/invite").route(get().to(admin::administrators::show)).route(post().to(admin::administrators::invite)),
        )
        .service(resource("/admin/users").route(get().to(show)).route(post().to(search)))
        .service(resource("/admin/users/new").route(get().to(add::show)).route(post().to(add::submit)))
        .service(resource("/admin/users/import").route(get().to(import::show)).route(post().to(import::submit)))
        .service(resource("/admin/users/import/{id}").route(get().to(rehearsal::show)).route(post().to(rehearsal::submit)))
        .service(resource("/admin/users/export").route(get().to(export::show)).route(post().to(export::submit)))
        .service(resource("/admin/users/{id}").route(get().to(person::show)))
        .service(resource("/admin/users/{id}/block").route(post().to(acts::block)))
        .service(resource("/admin/users/{id}/sessions").route(post().to(acts::end_sessions)))
        .service(resource("/admin/users/{id}/factors").route(post().to(acts::remove_factor)))
        .service(resource("/admin/users/{id}/recovery").route(post().to(acts::recover)))
        .service(resource("/admin/users/{id}/reveal").route(post().to(acts::reveal)))
        .service(resource("/admin/users/{id}/delete").route(get().to(delete::show)).route(post().to(delete::submit)));
}

/// The connections that messages go out through.
fn messages(config: &mut ServiceConfig) {
    use admin::{mail, sms};
    config
        .service(resource("/admin/sms").route(get().to(sms::settings::show)).route(post().to(sms::settings::submit)))
        .service(resource("/admin/sms/countries").route(get().to(sms::countries::show)).route(post().to(sms::countries::submit)))
        .service(resource("/admin/sms/apps").route(get().to(sms::apps::show)).route(post().to(sms::apps::submit)))
        .service(resource("/admin/sms/test").route(get().to(sms::trial::show)).route(post().to(sms::trial::submit)))
        .service(resource("/admin/mail").route(get().to(mail::connection::show)).route(post().to(mail::connection::submit)))
        .service(resource("/admin/mail/templates").route(get().to(mail::templates::show)))
        .service(
            resource("/admin/mail/templates/{kind}/{locale}")
                .app_data(PayloadConfig::new(LARGEST_MAIL))
                .route(get().to(mail::template::show))
                .route(post().to(mail::template::submit)),
        )
        .service(
            resource("/admin/mail/templates/{kind}/{locale}/html")
                .app_data(PayloadConfig::new(LARGEST_MAIL))
                .route(get().to(mail::template::saved_html))
                .route(post().to(mail::template::html)),
        )
        .service(resource("/admin/mail/test").route(get().to(mail::trial::show)).route(post().to(mail::trial::submit)));
}

/// The portal's logs and figures.
fn insight(config: &mut ServiceConfig) {
    config
        .service(resource("/admin/logs").route(get().to(admin::logs::trail::show)))
        .service(resource("/admin/logs/person").route(post().to(admin::logs::trail::find)).route(get().to(admin::logs::trail::show)))
        .service(resource("/admin/logs/export").route(post().to(admin::logs::trail::export)))
        .service(resource("/admin/logs/messages").route(get().to(admin::logs::messages::show)).route(post().to(admin::logs::messages::search)))
        .service(resource("/admin/logs/messages/export").route(post().to(admin::logs::messages::export)))
        .service(resource("/admin/logs/messages/{id}").route(get().to(admin::logs::message::show)))
        .service(resource("/admin/logs/messages/{id}/reveal").route(post().to(admin::logs::message::reveal)))
        .service(resource("/admin/logs/conversion").route(get().to(admin::logs::conversion::show)))
        .service(resource("/admin/logs/conversion.csv").route(get().to(admin::logs::conversion::file)));
}

/// Applications in the portal.
fn portal_apps(config: &mut ServiceConfig) {
    use admin::apps::{self, check, delete, edit, new, secret, snippets};
    config
        .service(resource("/admin/apps").route(get().to(apps::show)))
        .service(resource("/admin/apps/new").route(get().to(new::show)).route(post().to(new::submit)))
        .service(resource("/admin/apps/check").route(post().to(check::check)))
        .service(resource("/admin/apps/{id}").route(get().to(edit::show)).route(post().to(edit::submit)))
        .service(resource("/admin/apps/{id}/secret").route(get().to(secret::ask)).route(post().to(secret::make)))
        .service(resource("/admin/apps/{id}/secret/end").route(post().to(secret::end)))
        .service(resource("/admin/apps/{id}/tokens/end").route(post().to(secret::end_tokens)))
        .service(resource("/admin/apps/{id}/delete").route(get().to(delete::show)).route(post().to(delete::submit)))
        .service(resource("/admin/apps/{id}/snippets").route(get().to(snippets::show)));
}

/// The look in the portal.
fn portal_look(config: &mut ServiceConfig) {
    use admin::branding::{logo, text, texts};
    config
        .service(resource("/admin/branding").route(get().to(admin::branding::show)).route(post().to(admin::branding::submit)))
        .service(resource("/admin/branding/logo").route(post().to(logo::submit)))
        .service(resource("/admin/branding/logo/remove").route(post().to(logo::remove)))
        .service(resource("/admin/branding/texts").route(get().to(texts::show)))
        .service(resource("/admin/branding/texts/{locale}/{key}").route(get().to(text::show)).route(post().to(text::submit)));
}

/// Keys, limits and webhooks in the portal.
fn portal_system(config: &mut ServiceConfig) {
    use admin::webhooks::{self, deliveries, edit};
    use admin::{keys, limits};
    config
        .service(resource("/admin/keys").route(get().to(keys::show)).route(post().to(keys::rotate)))
        .service(resource("/admin/keys/retire").route(post().to(keys::retire)))
        .service(resource("/admin/limits").route(get().to(limits::show)).route(post().to(limits::submit)))
        .service(resource("/admin/webhooks").route(get().to(webhooks::show)))
        .service(resource("/admin/webhooks/new").route(get().to(edit::new)).route(post().to(edit::make)))
        .service(resource("/admin/webhooks/{id}").route(get().to(edit::show)).route(post().to(edit::submit)))
        .service(resource("/admin/webhooks/{id}/ping").route(post().to(deliveries::ping)))
        .service(resource("/admin/webhooks/{id}/again").route(post().to(deliveries::again)))
        .service(resource("/admin/webhooks/{id}/secret").route(post().to(deliveries::new_secret)))
        .service(resource("/admin/webhooks/{id}/delete").route(get().to(webhooks::delete::show)).route(post().to(webhooks::delete::submit)));
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
        .configure(management)
        .service(resource("/hooks/twilio/status").route(post().to(hooks::twilio::status)))
        // A scope is found by its text: the pattern inside is tried for its own paths only.
        .service(resource("/setup").route(get().to(admin::setup::how)))
        .service(
            scope("/setup")
                .service(resource("/{secret}").route(get().to(admin::setup::show)).route(post().to(admin::setup::accept)))
                .service(resource("/{secret}/passkey/options").route(post().to(admin::setup::passkey_options))),
        )
        .service(
            scope("/account/disown").service(resource("/{secret}").route(get().to(account::disown::show)).route(post().to(account::disown::submit))),
        )
        .service(scope("/invite").service(resource("/{secret}").route(get().to(account::invite::show)).route(post().to(account::invite::submit))))
        .service(scope("/picture").service(resource("/{name}").route(get().to(account::picture::serve))))
        .service(resource("/health/live").route(get().to(health::live)))
        .service(resource("/health/ready").route(get().to(health::ready)))
        .service(resource("/brand/style.css").route(get().to(brand::style)))
        .service(resource("/brand/logo/{name}").route(get().to(brand::logo)))
        .service(scope("/assets").service(resource("/{file}").route(get().to(assets::serve))));
}

/// The management API. The scope answers for everything below it.
fn management(config: &mut ServiceConfig) {
    use auth0::api::{clients, connection_clients, connections, users};
    let connection = |path: &str| resource(format!("/connections/{{id}}{path}"));
    config.service(
        scope("/api/v2")
            .service(resource("/connections").route(get().to(connections::list)).route(post().to(connections::create)))
            .service(connection("").route(get().to(connections::get)).route(patch().to(connections::patch)).route(delete().to(connections::delete)))
            .service(connection("/status").route(get().to(connections::status)))
            .service(connection("/clients").route(get().to(connection_clients::list)).route(patch().to(connection_clients::patch)))
            .service(resource("/clients").route(get().to(clients::list)).route(post().to(clients::create)))
            .service(resource("/clients/{id}").route(get().to(clients::get)).route(patch().to(clients::patch)).route(delete().to(clients::delete)))
            .service(resource("/users").route(get().to(users::list)).route(post().to(users::create)))
            .service(resource("/users-by-email").route(get().to(users::by_email)))
            .service(resource("/users/{id}").route(get().to(users::get)).route(patch().to(users::patch)).route(delete().to(users::delete))),
    );
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
