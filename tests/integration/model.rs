//! The model test: random walks over everything that signs in. A small model knows which proofs were really given in which
//! attempt; no answer and no session may come without them, and no page may be a dead end.

mod passkey;
mod state;

use std::collections::BTreeMap;

use doorcode::domain::factor::LoginMethod;
use doorcode::domain::installation::MfaRequirement;

use self::state::{Account, Dice, PAGES, PASSWORD, STEPS, Session, Tab, newest_to};
use crate::support::authenticator::Authenticator;
use crate::support::browser::Page;
use crate::support::person::{ADA, MFA, Totp, WIDE, add_passkey, codes_to, letters_to, recovery_codes, tx, whole_account};
use crate::support::{ALICE, Browser, TestApp, claims_of, other_than, seconds};

struct Walk<'a> {
    app: &'a TestApp,
    browser: Browser<'a>,
    dice: Dice,
    policy: MfaRequirement,
    accounts: BTreeMap<String, Account>,
    tabs: Vec<Tab>,
    now_in: usize,
    session: Option<Session>,
    history: Vec<String>,
    eve: String,
    phone: Authenticator,
    said_before: Option<String>,
    log: Vec<String>,
}

impl Drop for Walk<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{:?}: {:#?}", self.policy, self.log);
        }
    }
}

impl Walk<'_> {
    /// What the next walk goes on with.
    fn ends(&mut self) -> (BTreeMap<String, Account>, Authenticator) {
        (std::mem::take(&mut self.accounts), std::mem::replace(&mut self.phone, Authenticator::synced(&self.app.origin)))
    }

    fn now(&self) -> i64 {
        self.app.app.now().seconds()
    }

    fn tab(&mut self) -> &mut Tab {
        &mut self.tabs[self.now_in]
    }

    fn needs_step(&self, who: &str, asked: bool) -> bool {
        match self.policy {
            MfaRequirement::Off => false,
            MfaRequirement::Optional => asked || self.accounts.get(who).is_some_and(|account| account.totp.is_some()),
            MfaRequirement::Required | MfaRequirement::RequiredOfAll => true,
        }
    }

    fn gave_first(&mut self, who: &str) {
        let now = self.now();
        let asked = self.tab().wants_step;
        self.tab().first = Some((who.to_owned(), now));
        if !self.needs_step(who, asked) {
            self.session = Some(Session { who: who.to_owned(), fresh_at: now, second: false });
        }
    }

    /// A second proof of somebody was given in this tab: it counts beside a first one that is not ten minutes old, or a session.
    fn gave_second(&mut self, who: &str) {
        let now = self.now();
        let beside = self.tab().first.as_ref().is_some_and(|(own, at)| own == who && now - at < 600);
        let before = self.session.as_ref().filter(|session| session.who == who).map(|session| session.fresh_at);
        if beside || before.is_some() {
            let is_one = beside || before.is_some_and(|at| now - at <= 600);
            let fresh_at = if is_one { now } else { before.unwrap_or(now) };
            self.session = Some(Session { who: who.to_owned(), fresh_at, second: true });
        }
    }

    fn who(&mut self) -> Option<String> {
        let now = self.now();
        let first = self.tab().first.clone().filter(|(_, at)| now - at < 600).map(|(who, _)| who);
        first.or_else(|| self.session.as_ref().map(|session| session.who.clone()))
    }

    async fn begin(&mut self) -> Page {
        let extra = ["", MFA, "&prompt=login", "&max_age=60"][self.dice.roll(4)];
        let page = self.browser.authorize(extra).await;
        self.adopt(&page, extra == MFA);
        page
    }

    /// A page of an attempt that is new becomes a tab.
    fn adopt(&mut self, page: &Page, wants_step: bool) {
        if page.left_for.is_some() || !page.has("[name=tx]") {
            return;
        }
        let attempt = tx(page);
        self.now_in = self.tabs.iter().position(|tab| tab.tx == attempt).unwrap_or(self.tabs.len());
        if self.now_in == self.tabs.len() {
            self.tabs.push(Tab { tx: attempt, pending: None, first: None, wants_step });
        }
    }

    async fn start(&mut self, way: &str, who: &str, address: &str) -> Page {
        let attempt = self.tab().tx.clone();
        let page = self.browser.open(&format!("/login?tx={attempt}&way={way}")).await;
        let field = if way == "sms" { "phone" } else { "email" };
        if !page.has(&format!("[name={field}]")) {
            return page;
        }
        let before = newest_to(self.app, address).await;
        let page = self.browser.fill(field, address).submit().await;
        for _ in 0..12 {
            if newest_to(self.app, address).await != before {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        let same = self.tab().pending.as_ref().is_some_and(|(_, own, _)| own == address);
        // What was refused leaves the attempt with the code that it waits for.
        if !same && page.status < 400 {
            self.tab().pending = Some((who.to_owned(), address.to_owned(), before));
        }
        page
    }

    /// Types a code on the code page of this tab: the newest (0), another (1), an older one (2), one of another address (3).
    async fn type_code(&mut self, which: usize) -> Page {
        let attempt = self.tab().tx.clone();
        let page = self.browser.open(&format!("/login/code?tx={attempt}")).await;
        let Some((who, address, before)) = self.tab().pending.clone() else { return page };
        if !page.has("[name=code]") {
            return page;
        }
        let letters = letters_to(self.app, &address).await;
        let own = letters.iter().take_while(|(id, _)| Some(id) != before.as_ref());
        let own: Vec<String> = own.map(|(_, code)| code.clone()).collect();
        let codes: Vec<String> = letters.into_iter().map(|(_, code)| code).collect();
        let foreign = codes_to(self.app, if address == ALICE { ADA } else { ALICE }).await;
        let code = match which {
            0 => codes.first(),
            2 => codes.get(1),
            _ => foreign.first(),
        };
        let code = if which == 1 { codes.first().map(|code| other_than(code)) } else { code.cloned() };
        let Some(code) = code else { return page };
        let is_own = own.contains(&code);
        let page = self.browser.fill("code", &code).submit().await;
        if is_own && page.status < 400 {
            self.gave_first(&who);
        }
        page
    }

    async fn type_password(&mut self, is_right: bool) -> Page {
        let attempt = self.tab().tx.clone();
        let page = self.browser.open(&format!("/login?tx={attempt}&way=password")).await;
        if !page.body.contains("/login/identifier") {
            return page;
        }
        let page = self.browser.fill("email", ADA).submit().await;
        if !page.has("[name=password]") {
            return page;
        }
        let page = self.browser.fill("password", if is_right { PASSWORD } else { "not the password" }).submit().await;
        if is_right && page.status < 400 {
            self.gave_first(ADA);
        }
        page
    }

    /// Types a code of the app: the newest (0), a wrong one (1), the one that was used last (2).
    async fn type_totp(&mut self, which: usize) -> Page {
        let attempt = self.tab().tx.clone();
        let page = self.browser.open(&format!("/login/mfa?tx={attempt}&method=totp")).await;
        let who = self.who().unwrap_or_else(|| ADA.to_owned());
        let Some(totp) = self.accounts.get(&who).and_then(|account| account.totp.clone()) else { return page };
        if !page.body.contains("action=\"/login/mfa\"") {
            return page;
        }
        let newest = totp.code(self.app);
        let last = self.accounts[&who].last_code.clone();
        let code = match which {
            0 => newest.clone(),
            1 => other_than(&newest),
            _ => last.clone(),
        };
        self.browser.fill("code", &code);
        if page.has("[name=trust]") {
            self.browser.fill("trust", "");
        }
        let page = self.browser.submit().await;
        if code == newest && code != last && page.status < 400 {
            self.accounts.get_mut(&who).unwrap().last_code = code;
            self.gave_second(&who);
        }
        page
    }

    async fn type_recovery(&mut self, is_right: bool) -> Page {
        let attempt = self.tab().tx.clone();
        let page = self.browser.open(&format!("/login/recovery?tx={attempt}")).await;
        let who = self.who().unwrap_or_else(|| ADA.to_owned());
        let Some(account) = self.accounts.get(&who) else { return page };
        let code = if is_right { account.recovery.first() } else { account.used.last() };
        let Some(code) = code.cloned().filter(|_| page.has("[name=recovery]")) else { return page };
        let page = self.browser.fill("recovery", &code).submit().await;
        let renewed = recovery_codes(&page);
        if is_right && renewed.len() == 10 {
            let account = self.accounts.get_mut(&who).unwrap();
            account.recovery = renewed;
            account.used.push(code);
            self.gave_second(&who);
            self.check(&page).await;
            return self.browser.press("/login/continue").await;
        }
        page
    }

    /// Sets an app up where that is asked for, or on the account's pages.
    async fn set_up(&mut self, on_account: bool) -> Page {
        let attempt = self.tab().tx.clone();
        let path = if on_account { "/account/totp".to_owned() } else { format!("/login/setup/totp?tx={attempt}") };
        let page = self.browser.open(&path).await;
        if !page.has("#totp-key") {
            self.adopt(&page, false);
            return page;
        }
        let who = self.who().expect("nobody sets up who has proven nothing");
        if on_account {
            let session = self.session.as_ref().expect("a session");
            let has_app = self.accounts.get(&who).is_some_and(|account| account.totp.is_some());
            assert!(self.now() - session.fresh_at <= 600, "not fresh any more");
            assert!(session.second || !has_app || self.policy == MfaRequirement::Off, "changed on one proof");
        }
        let totp = Totp::of(&page);
        let code = totp.code(self.app);
        let page = self.browser.fill("code", &code).submit().await;
        if page.status >= 400 {
            return page;
        }
        let account = self.accounts.entry(who.clone()).or_default();
        account.totp = Some(totp);
        account.last_code = code;
        let codes = recovery_codes(&page);
        if !codes.is_empty() {
            account.recovery = codes;
        }
        self.gave_second(&who);
        if on_account || !page.body.contains("/login/continue") {
            return page;
        }
        self.check(&page).await;
        self.browser.press("/login/continue").await
    }

    async fn sign_out(&mut self) -> Page {
        let page = self.browser.open("/oidc/logout").await;
        if !page.has("form[method=post]") {
            return page;
        }
        self.session = None;
        self.browser.submit().await
    }

    async fn go_to(&mut self, path: &str) -> Page {
        let attempt = self.tab().tx.clone();
        let page = self.browser.open(&format!("{path}?tx={attempt}")).await;
        self.adopt(&page, false);
        page
    }

    async fn again(&mut self) -> Page {
        let page = self.go_to("/login/code").await;
        if page.body.contains("action=\"/login/resend\"") { self.browser.press("/login/resend").await } else { page }
    }

    async fn step(&mut self) -> Page {
        let action = self.dice.roll(32);
        self.log.push(format!("{action} in tab {} of {}", self.now_in, self.tabs.len()));
        let eve = self.eve.clone();
        match action {
            0 | 1 => self.begin().await,
            2 | 3 => self.start("email", ADA, ADA).await,
            4 => self.start("email", &eve, &eve).await,
            5 | 6 => self.start("sms", ADA, ALICE).await,
            7..=11 => self.type_code(0).await,
            12 => self.type_code(1).await,
            13 => self.type_code(2).await,
            14 => self.type_code(3).await,
            15..=17 => self.type_totp(0).await,
            18 => self.type_totp(1).await,
            19 => self.type_totp(2).await,
            20 => self.type_recovery(true).await,
            21 => self.type_recovery(false).await,
            22 => self.again().await,
            23 => {
                let path = PAGES[self.dice.roll(PAGES.len())];
                self.go_to(path).await
            }
            24 => {
                let path = self.history[self.dice.roll(self.history.len())].clone();
                let page = self.browser.open(&path).await;
                self.adopt(&page, false);
                page
            }
            25 => {
                self.now_in = self.dice.roll(self.tabs.len());
                self.go_to("/login").await
            }
            26 => self.set_up(false).await,
            27 => self.set_up(true).await,
            28 => {
                let is_right = self.dice.roll(2) == 0;
                self.type_password(is_right).await
            }
            29 => self.by_passkey(0).await,
            30 => {
                let which = self.dice.roll(4);
                self.by_passkey(which).await
            }
            _ => self.sign_out().await,
        }
    }

    /// Nothing without its proofs, and a way on from every page.
    async fn check(&mut self, page: &Page) {
        self.log.push(format!("  {} {} {:?}", page.status, page.left_for.as_deref().unwrap_or(&page.path), page.headline().1));
        assert!(page.status < 500 && page.status != 404, "{} {}", page.status, page.path);
        if let Some(code) = page.parameter("code") {
            self.check_answer(&code).await;
        } else if page.left_for.is_none() {
            // Whoever signed out is where they wanted to be. Gone and not theirs: of account pages, see `privacy_security`.
            let is_end = page.path.starts_with("/oidc/logout") || [403, 410].contains(&page.status);
            assert!(
                is_end || page.has("main form") || page.has("main a[href]"),
                "a dead end: {} {}",
                page.path,
                page.text("main").unwrap_or_default()
            );
        }
        if let Some(code) = self.browser.authorize("&prompt=none").await.parameter("code") {
            self.check_answer(&code).await;
        }
    }

    async fn check_answer(&mut self, code: &str) {
        let session = self.session.as_ref().expect("an answer without its proofs");
        assert!(!self.needs_step(&session.who, false) || session.second || self.policy == MfaRequirement::Optional, "a step is missing");
        let tokens = self.app.exchange(code).await.json();
        let sub = claims_of(tokens["id_token"].as_str().unwrap())["sub"].as_str().unwrap().to_owned();
        let known = self.accounts.entry(session.who.clone()).or_default().sub.get_or_insert_with(|| sub.clone());
        assert_eq!(*known, sub, "somebody else's answer");
    }
}

async fn walks_under(policy: MfaRequirement) {
    let count = if std::env::var_os("DOORCODE_TEST_POSTGRES_URL").is_some() { 12_u64 } else { 50 };
    let app = TestApp::with_settings(&WIDE).await;
    app.change(|document| document.sign_in.methods.push(LoginMethod::Password)).await;
    let (ada, totp, codes) = whole_account(&app, ADA, ALICE).await;
    let page = ada.authorize("&prompt=login").await;
    crate::support::person::by_mail(&app, &ada, &page, ADA).await;
    crate::support::person::pass_totp(&app, &ada, &totp).await;
    ada.open("/account/password").await;
    assert_eq!(ada.fill("password", PASSWORD).submit().await.path, "/account/security?done=password-set");
    let mut phone = Authenticator::synced(&app.origin);
    add_passkey(&ada, &mut phone).await;
    app.change(move |document| document.mfa.policy = policy).await;
    let whole = Account { totp: Some(totp), recovery: codes, ..Account::default() };
    let mut accounts = BTreeMap::from([(ADA.to_owned(), whole)]);
    for seed in 0..count {
        app.clock.advance(seconds(4 * 3_600));
        let (dice, eve) = (Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 7), format!("eve-{seed}@example.com"));
        let log = vec![format!("seed {seed}")];
        let browser = app.browser();
        let history = vec!["/account/security".to_owned()];
        let (tabs, session, said_before) = (Vec::new(), None, None);
        let mut walk = Walk { app: &app, browser, dice, policy, accounts, tabs, now_in: 0, session, history, eve, phone, said_before, log };
        let page = walk.browser.authorize("").await;
        walk.adopt(&page, false);
        for _ in 0..STEPS {
            if walk.dice.roll(3) == 0 {
                let wait = 20 + walk.dice.roll(640);
                walk.log.push(format!("{wait} s pass"));
                app.clock.advance(seconds(u64::try_from(wait).unwrap()));
            }
            let page = walk.step().await;
            if page.left_for.is_none() {
                walk.history.push(page.path.clone());
            }
            walk.check(&page).await;
        }
        (accounts, phone) = walk.ends();
    }
}

#[actix_web::test]
async fn no_walk_gets_in_without_its_proofs_where_second_steps_are_off() {
    walks_under(MfaRequirement::Off).await;
}

#[actix_web::test]
async fn no_walk_gets_in_without_its_proofs_where_second_steps_are_optional() {
    walks_under(MfaRequirement::Optional).await;
}

#[actix_web::test]
async fn no_walk_gets_in_without_its_proofs_where_second_steps_are_required() {
    walks_under(MfaRequirement::Required).await;
}
