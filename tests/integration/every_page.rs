//! Every page, in each of its states, in every language.

use std::sync::Arc;

use doorcode::account::activity::{ActivityPage, NotMePage};
use doorcode::account::apps::AppsPage;
use doorcode::account::code::CodePage as AccountCodePage;
use doorcode::account::data::DataPage;
use doorcode::account::delete::{DeletePage, DeletedPage};
use doorcode::account::disown::{DisownPage, DisownedPage};
use doorcode::account::email::EmailPage;
use doorcode::account::invite::InvitePage;
use doorcode::account::passkeys::{PasskeyNamePage, PasskeysPage};
use doorcode::account::password::PasswordPage as AccountPasswordPage;
use doorcode::account::phone::PhonePage;
use doorcode::account::profile::ProfilePage;
use doorcode::account::recovery_codes::{CodesShownPage, NewCodesPage};
use doorcode::account::remove_phone::RemovePhonePage;
use doorcode::account::second_step::{KeptPage, SecondStepPage};
use doorcode::account::security::SecurityPage;
use doorcode::account::sessions::{OtherSessionsPage, SessionsPage};
use doorcode::account::totp::TotpPage;
use doorcode::admin::administrator::RefusedPage;
use doorcode::admin::administrators::AdministratorsPage;
use doorcode::admin::apps::AppsPage as PortalAppsPage;
use doorcode::admin::apps::delete::DeleteAppPage;
use doorcode::admin::apps::edit::AppPage;
use doorcode::admin::apps::new::NewAppPage;
use doorcode::admin::apps::secret::{RotatePage, SecretPage};
use doorcode::admin::apps::snippets::SnippetsPage;
use doorcode::admin::branding::BrandingPage;
use doorcode::admin::branding::text::BrandingTextPage;
use doorcode::admin::branding::texts::BrandingTextsPage;
use doorcode::admin::keys::KeysPage;
use doorcode::admin::limits::LimitsPage;
use doorcode::admin::logs::conversion::ConversionPage;
use doorcode::admin::logs::message::MessagePage;
use doorcode::admin::logs::messages::MessagesPage;
use doorcode::admin::logs::trail::LogsPage;
use doorcode::admin::mail::connection::MailPage;
use doorcode::admin::mail::template::TemplatePage;
use doorcode::admin::mail::templates::TemplatesPage;
use doorcode::admin::mail::trial::MailTestPage;
use doorcode::admin::mfa::MfaPage as PortalMfaPage;
use doorcode::admin::overview::OverviewPage;
use doorcode::admin::quick_sign_in::QuickSignInPage;
use doorcode::admin::sessions::{EndEverybodyPage, LivesPage};
use doorcode::admin::setup::{SetupHowPage, SetupPage};
use doorcode::admin::sms::apps::AppsPage as SmsAppsPage;
use doorcode::admin::sms::countries::CountriesPage;
use doorcode::admin::sms::settings::SmsPage;
use doorcode::admin::sms::trial::SmsTestPage;
use doorcode::admin::users::UsersPage;
use doorcode::admin::users::add::NewUserPage;
use doorcode::admin::users::delete::DeleteUserPage;
use doorcode::admin::users::export::ExportPage;
use doorcode::admin::users::import::ImportPage;
use doorcode::admin::users::person::PersonPage;
use doorcode::admin::users::rehearsal::RehearsalPage;
use doorcode::admin::webhooks::WebhooksPage;
use doorcode::admin::webhooks::delete::DeleteWebhookPage;
use doorcode::admin::webhooks::deliveries::WebhookSecretPage;
use doorcode::admin::webhooks::edit::WebhookPage;
use doorcode::admin::welcome::WelcomePage;
use doorcode::dev::demo::DemoPage;
use doorcode::dev::outbox::OutboxPage;
use doorcode::domain::locale::Locale;
use doorcode::i18n::Catalogue;
use doorcode::login::account::AccountPage;
use doorcode::login::code::{CodePage, WaitPage};
use doorcode::login::codes::CodesPage;
use doorcode::login::confirm::ConfirmPage;
use doorcode::login::forgot::{ForgotCodePage, ForgotPage};
use doorcode::login::link::LinkPage;
use doorcode::login::mfa::MfaPage;
use doorcode::login::new_password::NewPasswordPage;
use doorcode::login::old_number::OldNumberPage;
use doorcode::login::other::OtherPage;
use doorcode::login::password::PasswordPage;
use doorcode::login::recovery::RecoveryPage;
use doorcode::login::set_up::{SetUpPage, SetUpPasskeyPage, SetUpTotpPage};
use doorcode::login::set_up_address::{SetUpAddressPage, SetUpCodePage};
use doorcode::login::sign_up::SignUpPage;
use doorcode::login::start::StartPage;
use doorcode::login::states::StatePage;
use doorcode::oidc::consent::ConsentPage;
use doorcode::oidc::device::ActivatePage;
use doorcode::oidc::logout::SignOutPage;
use doorcode::web::answer::{FormPostPage, WebMessagePage};
use doorcode::web::observe::FaultPage;
use doorcode::web::ui::Missing;
use doorcode::web::{Page, Ui};

use crate::support::html;

fn ui(catalogue: &Arc<Catalogue>, locale: Locale) -> Ui {
    Ui {
        locale,
        nonce: "NONCE".into(),
        csrf: "CSRF".into(),
        tx: "0a1b2c3d4e5f".into(),
        app: "North & <wind>".into(),
        host: "id.example.com".into(),
        here: "/login?tx=0a1b2c3d4e5f&".into(),
        keeps_opener: false,
        is_preview: false,
        look: Arc::default(),
        catalogue: Arc::clone(catalogue),
        missing: Missing::Fail,
    }
}

macro_rules! render {
    ($ui:expr, $($page:ident),+) => {{
        let mut all: Vec<(String, String)> = Vec::new();
        $(for (at, page) in $page::samples($ui).into_iter().enumerate() {
            let name = format!("{} {at} in {}", stringify!($page), $ui.locale.tag());
            let html = askama::Template::render(&page).unwrap_or_else(|error| panic!("{name}: {error}"));
            all.push((name, html));
        })+
        all
    }};
}

#[test]
fn every_page_in_every_state_and_language_is_sound() {
    let catalogue = Arc::new(Catalogue::default());
    let mut count = 0;
    for locale in Locale::ALL {
        let ui = ui(&catalogue, locale);
        for (name, html) in render!(
            &ui,
            StartPage,
            CodePage,
            WaitPage,
            OtherPage,
            OldNumberPage,
            StatePage,
            FaultPage,
            SignOutPage,
            SetupPage,
            SetupHowPage,
            WelcomePage,
            RefusedPage,
            PortalMfaPage,
            QuickSignInPage,
            SmsPage,
            CountriesPage,
            SmsAppsPage,
            SmsTestPage,
            MailPage,
            TemplatesPage,
            TemplatePage,
            MailTestPage,
            BrandingPage,
            BrandingTextsPage,
            BrandingTextPage,
            OverviewPage,
            MessagesPage,
            MessagePage,
            ConversionPage,
            LogsPage,
            PortalAppsPage,
            NewAppPage,
            AppPage,
            RotatePage,
            SecretPage,
            DeleteAppPage,
            SnippetsPage,
            KeysPage,
            LimitsPage,
            WebhooksPage,
            WebhookPage,
            DeleteWebhookPage,
            WebhookSecretPage,
            DemoPage,
            OutboxPage,
            AccountPage,
            ConsentPage,
            ActivatePage,
            AppsPage,
            AccountCodePage,
            PasskeyNamePage,
            PasskeysPage,
            AccountPasswordPage,
            PhonePage,
            CodesShownPage,
            NewCodesPage,
            RemovePhonePage,
            KeptPage,
            SecondStepPage,
            SecurityPage,
            TotpPage,
            CodesPage,
            ConfirmPage,
            ForgotCodePage,
            ForgotPage,
            LinkPage,
            MfaPage,
            NewPasswordPage,
            PasswordPage,
            RecoveryPage,
            SetUpPage,
            SetUpAddressPage,
            SetUpCodePage,
            SetUpPasskeyPage,
            SetUpTotpPage,
            SignUpPage,
            DisownPage,
            DisownedPage,
            ProfilePage,
            EmailPage,
            SessionsPage,
            OtherSessionsPage,
            ActivityPage,
            NotMePage,
            DataPage,
            DeletePage,
            DeletedPage,
            InvitePage,
            UsersPage,
            PersonPage,
            DeleteUserPage,
            NewUserPage,
            ImportPage,
            RehearsalPage,
            ExportPage,
            LivesPage,
            EndEverybodyPage,
            AdministratorsPage,
            FormPostPage,
            WebMessagePage
        ) {
            sound(&name, &html, locale);
            count += 1;
        }
    }
    assert!(count > 400, "{count} pages were rendered");
    assert_eq!(catalogue.missing(), 0);
}

fn sound(name: &str, html: &str, locale: Locale) {
    let page = html::parse(html);
    let all = |selector: &str| page.select(selector);
    let root = all("html").remove(0);
    let said = (root.attr("lang"), root.attr("dir"));
    assert_eq!((said.0.as_deref(), said.1.as_deref()), (Some(locale.tag()), Some(locale.direction().as_str())), "{name}");
    assert_eq!(all("h1").len(), 1, "{name}: one h1");
    assert_eq!(all("main").len(), 1, "{name}: one main");
    assert!(!all("title")[0].text().trim().is_empty(), "{name}: title");
    for input in all("input:not([type=hidden]), select, textarea") {
        let labelled = input.attr("aria-label").is_some() || input.attr("id").is_some_and(|id| !all(&format!("label[for={id}]")).is_empty());
        assert!(labelled, "{name}: an input without a label: {}", input.html());
        for id in input.attr("aria-describedby").unwrap_or_default().split_whitespace() {
            assert_eq!(all(&format!("#{id}")).len(), 1, "{name}: described by #{id}");
        }
    }
    for button in all("button, a") {
        let words = button.text();
        assert!(!words.trim().is_empty() || button.attr("aria-label").is_some(), "{name}: a nameless button: {}", button.html());
    }
    for script in all("script") {
        assert!(
            script.attr("src").is_some() && script.attr("nonce").as_deref() == Some("NONCE") && script.text().is_empty(),
            "{name}: no inline script"
        );
    }
    for element in all("*") {
        for (attribute, _) in element.attributes() {
            assert!(!attribute.starts_with("on") && attribute != "style", "{name}: {attribute} in {}", element.name());
        }
    }
    for form in all("form[method=post]") {
        // The form that carries an answer goes to its application, not to us.
        if form.attr("data-answer").is_some() {
            continue;
        }
        assert!(form.html().contains("name=\"csrf\""), "{name}: a form without its token");
    }
    for link in all("link[href], script[src]") {
        let url = link.attr("href").or(link.attr("src")).unwrap();
        assert!(url.starts_with("/assets/") && url != "/assets/missing", "{name}: {url}");
    }
    assert!(!html.contains('\u{2068}') && !html.contains('\u{1}'), "{name}: no isolation marks, no holes");
    assert!(!html.contains("<wind>") && !html.contains("&amp;amp;"), "{name}: escaped once");
    let ids: Vec<String> = all("[id]").iter().filter_map(|element| element.attr("id")).collect();
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    let repeated_messages = ids.iter().filter(|id| id.contains("msg_")).count();
    assert!(unique.len() == ids.len() || repeated_messages > 0, "{name}: an id twice");
}
