//! Authenticator apps, recovery codes and passwords, below the pages: what is counted, what counts once, and what stays usable
//! while something else is attacked.

use std::net::IpAddr;
use std::sync::Arc;

use argon2::password_hash::PasswordHasher;
use doorcode::domain::challenge::Recipient;
use doorcode::domain::connection::Secret;
use doorcode::domain::email::EmailAddress;
use doorcode::domain::event::EventKind;
use doorcode::domain::factor::ProvenFactor;
use doorcode::domain::id::{RequestId, UserId};
use doorcode::domain::recovery_code::RecoveryCode;
use doorcode::domain::time::UtcTime;
use doorcode::domain::totp::{MAX_DEVICES, Step, TotpGuess};
use doorcode::domain::user::{Origin, User};
use doorcode::flow::password::{self, Claim, NotChecked, PasswordRefused};
use doorcode::flow::second_factor::{self, Desk, StepRefused};
use doorcode::flow::totp::{self, Confirmation, Confirmed, NotConfirmed};
use doorcode::flow::{Visit, recovery_codes};
use doorcode::keys::hasher::{Busy, Hasher};
use doorcode::keys::password::{Least, PasswordProblem, needs_rehash};
use doorcode::keys::totp::Enrolment;
use doorcode::shield::{self, LimitKey, PasswordName};
use doorcode::storage::{accounts, audit, passwords, recovery_codes as stored_codes, totp_devices};
use futures_util::future::join_all;

use crate::support::{TestApp, minutes, other_than, seconds};

const PASSWORD: &str = "violet kettle orbit";

/// A person with an account, and what is needed to try their factors.
struct Person<'a> {
    app: &'a TestApp,
    user: UserId,
    desk: Desk,
}

impl<'a> Person<'a> {
    async fn new(app: &'a TestApp, id: &str) -> Person<'a> {
        let user = User {
            id: UserId::new(id),
            origin: Origin::Import,
            name: None,
            locale: None,
            blocked_at: None,
            role: None,
            created_at: app.app.now(),
            updated_at: app.app.now(),
        };
        let id = user.id.clone();
        app.app.store.write(move |db| accounts::insert(db, &user)).await.unwrap();
        Person { app, user: id, desk: Desk::of(&app.app) }
    }

    async fn visit(&self) -> Visit {
        let snapshot = self.app.app.directory.current().await.unwrap();
        let client = Arc::clone(snapshot.clients.values().next().unwrap());
        Visit { now: self.app.app.now(), address: None, agent: None, request: RequestId::new("test"), snapshot, client }
    }

    async fn set_up_app(&self) -> Enrolment {
        let shown = totp::begin(&self.app.app, &self.user, "ada@example.com").unwrap();
        let enrolment = Enrolment::open(&self.app.app.keyring, &self.user, &shown.sealed, self.app.app.now()).unwrap();
        let code = enrolment.seed.code_at(Step::at(self.app.app.now())).unwrap();
        assert!(matches!(self.confirm(&shown.sealed, &code).await, Ok(Confirmed::Now(_))));
        enrolment
    }

    async fn confirm(&self, sealed: &str, code: &str) -> Result<Confirmed, NotConfirmed> {
        let (visit, user, desk, sealed, guess) =
            (self.visit().await, self.user.clone(), self.desk.clone(), sealed.to_owned(), TotpGuess::parse(code).unwrap());
        let confirmed = self
            .app
            .app
            .store
            .attempt(move |db| totp::confirm(db, &desk, &visit, &user, &Confirmation { sealed: &sealed, guess: &guess, name: " My phone " }));
        confirmed.await.unwrap()
    }

    /// The code that an app shows now.
    fn code(&self, enrolment: &Enrolment) -> String {
        enrolment.seed.code_at(Step::at(self.app.app.now())).unwrap()
    }

    async fn try_code(&self, code: &str) -> Result<ProvenFactor, StepRefused> {
        self.try_code_at(self.visit().await, code).await
    }

    async fn try_code_at(&self, visit: Visit, code: &str) -> Result<ProvenFactor, StepRefused> {
        let (user, desk, guess) = (self.user.clone(), self.desk.clone(), TotpGuess::parse(code).unwrap());
        let tried = self.app.app.store.attempt(move |db| {
            Ok(committed(second_factor::check_totp(db, &desk, &visit, &user, &guess)?.map(|proven| (proven.user().clone(), proven.factor()))))
        });
        own(&self.user, tried.await.unwrap())
    }

    async fn try_recovery(&self, typed: &str) -> Result<ProvenFactor, StepRefused> {
        let (visit, user, desk, typed) = (self.visit().await, self.user.clone(), self.desk.clone(), RecoveryCode::parse(typed).unwrap());
        let tried = self.app.app.store.attempt(move |db| {
            Ok(committed(
                second_factor::check_recovery_code(db, &desk, &visit, &user, &typed)?.map(|proven| (proven.user().clone(), proven.factor())),
            ))
        });
        own(&self.user, tried.await.unwrap())
    }

    async fn make_codes(&self) -> Vec<String> {
        let (visit, user, desk) = (self.visit().await, self.user.clone(), self.desk.clone());
        let made = self.app.app.store.write(move |db| recovery_codes::make(db, &desk, &visit, &user)).await.unwrap();
        made.iter().map(RecoveryCode::shown).collect()
    }

    async fn set_password(&self, typed: &str) {
        let hash = self.app.app.hasher.hash_new(&Secret::new(typed), Least::Alone, Vec::new()).await.unwrap().unwrap();
        let (user, now) = (self.user.clone(), self.app.app.now());
        self.app.app.store.write(move |db| password::set(db, &user, &hash, now)).await.unwrap();
    }

    async fn try_password(&self, name: &str, typed: &str) -> Result<Result<UserId, PasswordRefused>, NotChecked> {
        let user = self.user.clone();
        let stored = self.app.app.store.read(move |db| passwords::hash_of(db, &user)).await.unwrap();
        let claim = Claim { name: self.name(name), user: Some(self.user.clone()), stored };
        let tried = password::check(&self.app.app, &self.visit().await, claim, &Secret::new(typed)).await?;
        Ok(tried.map(|proven| proven.user().clone()))
    }

    async fn try_unknown(&self, name: &str, typed: &str) -> Result<(), PasswordRefused> {
        let claim = Claim { name: self.name(name), user: None, stored: None };
        password::check(&self.app.app, &self.visit().await, claim, &Secret::new(typed)).await.unwrap().map(|_| ())
    }

    fn name(&self, mailbox: &str) -> PasswordName {
        let address = Recipient::Email(EmailAddress::parse(&format!("{mailbox}@example.com")).unwrap());
        PasswordName::of_address(&self.app.app.keyring.index_of(&address))
    }

    async fn recorded(&self, kind: EventKind) -> i64 {
        self.app.app.store.read(move |db| audit::count(db, kind)).await.unwrap()
    }
}

/// Commits what was compared and undoes what was not.
fn committed<T>(tried: Result<T, StepRefused>) -> Result<Result<T, StepRefused>, StepRefused> {
    match tried {
        Err(refused) if !refused.was_counted() => Err(refused),
        kept => Ok(kept),
    }
}

fn own(user: &UserId, tried: Result<Result<(UserId, ProvenFactor), StepRefused>, StepRefused>) -> Result<ProvenFactor, StepRefused> {
    tried.and_then(|tried| tried).map(|(owner, factor)| {
        assert_eq!(owner, *user);
        factor
    })
}

fn is_too_often<T>(tried: &Result<T, StepRefused>) -> bool {
    matches!(tried, Err(StepRefused::TooOften(_)))
}

#[actix_web::test]
async fn a_step_counts_once_and_none_before_it_counts_after_it() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let phone = ada.set_up_app().await;
    let first = ada.code(&phone);
    assert_eq!(ada.try_code(&first).await, Err(StepRefused::Wrong), "the code that confirmed the app is spent");
    app.clock.advance(seconds(30));
    let second = ada.code(&phone);
    assert_eq!(ada.try_code(&second).await, Ok(ProvenFactor::Totp));
    assert_eq!(ada.try_code(&second).await, Err(StepRefused::Wrong), "the same step again");
    app.clock.advance(seconds(30));
    let third = ada.code(&phone);
    app.clock.advance(seconds(30));
    let fourth = ada.code(&phone);
    assert_eq!(ada.try_code(&fourth).await, Ok(ProvenFactor::Totp));
    assert_eq!(ada.try_code(&third).await, Err(StepRefused::Wrong), "still within its time, but a newer one was taken");
    app.clock.advance(seconds(60));
    let late = phone.seed.code_at(Step::from_number(Step::at(app.app.now()).number() - 1)).unwrap();
    assert_eq!(ada.try_code(&late).await, Ok(ProvenFactor::Totp), "one step late");
    app.clock.advance(seconds(90));
    let early = phone.seed.code_at(Step::from_number(Step::at(app.app.now()).number() + 1)).unwrap();
    let older = phone.seed.code_at(Step::from_number(Step::at(app.app.now()).number() - 2)).unwrap();
    assert_eq!((ada.try_code(&early).await, ada.try_code(&older).await), (Err(StepRefused::Wrong), Err(StepRefused::Wrong)));
    let user = ada.user.clone();
    let devices = app.app.store.read(move |db| totp_devices::of_user(db, &user)).await.unwrap();
    assert_eq!((devices.len(), devices[0].name.as_str(), devices[0].used_at.is_some()), (1, "My phone", true));
}

#[actix_web::test]
async fn a_clock_that_was_set_back_opens_no_old_step() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let phone = ada.set_up_app().await;
    let spent_at = app.app.now() + minutes(60);
    let mut visit = ada.visit().await;
    visit.now = spent_at;
    let code_at = |now: UtcTime| phone.seed.code_at(Step::at(now)).unwrap();
    assert_eq!(ada.try_code_at(visit.clone(), &code_at(spent_at)).await, Ok(ProvenFactor::Totp));
    for back in [30, 60, 3_540] {
        visit.now = spent_at - seconds(back);
        let tried = ada.try_code_at(visit.clone(), &code_at(visit.now)).await;
        assert!(is_too_often(&tried) || tried == Err(StepRefused::Wrong), "{back} s back");
    }
    visit.now = spent_at + seconds(30);
    assert_eq!(ada.try_code_at(visit.clone(), &code_at(visit.now)).await, Ok(ProvenFactor::Totp));
}

#[actix_web::test]
async fn a_hundred_uses_of_one_step_at_once_are_one_success() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let (phone, _) = (ada.set_up_app().await, ada.set_up_app().await);
    app.clock.advance(seconds(30));
    let code = ada.code(&phone);
    let tried = join_all((0..100).map(|_| ada.try_code(&code))).await;
    assert_eq!(tried.iter().filter(|tried| tried.is_ok()).count(), 1);
    assert!(tried.iter().all(|tried| tried.is_ok() || is_too_often(tried) || *tried == Err(StepRefused::Wrong)), "{tried:?}");
}

#[actix_web::test]
async fn a_hundred_uses_of_one_recovery_code_at_once_are_one_success() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let codes = ada.make_codes().await;
    assert_eq!((codes.len(), codes[0].len()), (10, 17));
    let typed = codes[3].to_lowercase().replace('-', " ");
    let tried = join_all((0..100).map(|_| ada.try_recovery(&typed))).await;
    assert_eq!(tried.iter().filter(|tried| **tried == Ok(ProvenFactor::RecoveryCode)).count(), 1);
    assert_eq!(ada.recorded(EventKind::RecoveryCodeUsed).await, 1);
    let user = ada.user.clone();
    assert_eq!(app.app.store.read(move |db| stored_codes::left(db, &user)).await.unwrap(), 9);
    // A new list ends the old one, and opens what the replays have used up.
    let renewed = ada.make_codes().await;
    assert_eq!(ada.try_recovery(&codes[4]).await, Err(StepRefused::Wrong));
    assert_eq!(ada.try_recovery(&renewed[0]).await, Ok(ProvenFactor::RecoveryCode));
    let eve = Person::new(&app, "eve").await;
    assert_eq!(eve.try_recovery(&renewed[1]).await, Err(StepRefused::Wrong), "another account's code");
}

#[actix_web::test]
async fn brute_force_stops_at_the_limit_and_leaves_the_other_factors_usable() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let (phone, codes) = (ada.set_up_app().await, ada.make_codes().await);
    ada.set_password(PASSWORD).await;
    app.clock.advance(seconds(30));
    let wrong = other_than(&ada.code(&phone));
    let tried = join_all((0..200).map(|_| ada.try_code(&wrong))).await;
    assert_eq!(tried.iter().filter(|tried| **tried == Err(StepRefused::Wrong)).count(), 5, "exactly the limit was compared");
    assert_eq!(tried.iter().filter(|tried| is_too_often(tried)).count(), 195);
    assert_eq!(ada.recorded(EventKind::SecondStepWrong).await, 5, "and what was compared is on record");
    assert!(is_too_often(&ada.try_code(&ada.code(&phone)).await), "the right code has to wait too");
    assert_eq!(ada.try_recovery(&codes[0]).await, Ok(ProvenFactor::RecoveryCode));
    assert_eq!(ada.try_password("ada", PASSWORD).await.unwrap(), Ok(ada.user.clone()));
    assert!(is_too_often(&ada.try_code(&ada.code(&phone)).await), "a success with another one gives no try back");
    app.clock.advance(minutes(3));
    assert_eq!(ada.try_code(&ada.code(&phone)).await, Ok(ProvenFactor::Totp));
    // The other way round: a burnt password leaves the app usable.
    for _ in 0..5 {
        assert_eq!(ada.try_password("ada", "not the password").await.unwrap(), Err(PasswordRefused::Wrong));
    }
    assert!(
        matches!(ada.try_password("ada", PASSWORD).await.unwrap(), Err(PasswordRefused::TooOften(limit)) if limit.key == LimitKey::Authenticator)
    );
    app.clock.advance(seconds(30));
    assert_eq!(ada.try_code(&ada.code(&phone)).await, Ok(ProvenFactor::Totp));
}

#[actix_web::test]
async fn one_network_cannot_try_everybodys_second_steps() {
    let app = TestApp::with_settings(&[("DOORCODE__LIMITS__GUESSES_PER_ADDRESS", "10")]).await;
    let mut compared = 0;
    for n in 0..20 {
        let person = Person::new(&app, &format!("person-{n}")).await;
        let mut visit = person.visit().await;
        visit.address = Some("192.0.2.7".parse::<IpAddr>().unwrap());
        match person.try_code_at(visit, "123456").await {
            Err(StepRefused::TooOften(limit)) => assert_eq!(limit.key, LimitKey::Address),
            other => compared += i32::from(other == Err(StepRefused::Wrong)),
        }
        let is_counted = person.recorded(EventKind::SecondStepWrong).await == i64::from(compared);
        assert!(is_counted);
    }
    assert_eq!(compared, 6);
}

#[actix_web::test]
async fn the_hundredth_failure_in_a_row_closes_an_app_until_it_is_bound_anew() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let phone = ada.set_up_app().await;
    for n in 1..=100 {
        app.clock.advance(minutes(3));
        let expected = if n == 100 { StepRefused::Locked } else { StepRefused::Wrong };
        assert_eq!(ada.try_code(&other_than(&ada.code(&phone))).await, Err(expected), "failure {n}");
    }
    assert_eq!((ada.recorded(EventKind::SecondStepWrong).await, ada.recorded(EventKind::Locked).await), (100, 1));
    app.clock.advance(minutes(24 * 60 * 30));
    assert_eq!(ada.try_code(&ada.code(&phone)).await, Err(StepRefused::Closed), "no time opens it");
    let user = ada.user.clone();
    let is_closed = app.app.store.read(move |db| shield::is_closed(db, (&user, ProvenFactor::Totp))).await.unwrap();
    assert!(is_closed);
    let codes = ada.make_codes().await;
    assert_eq!(ada.try_recovery(&codes[0]).await, Ok(ProvenFactor::RecoveryCode), "the other ways go on");
    let nothing_stays = app.app.store.attempt({
        let user = ada.user.clone();
        // Undone again.
        move |db| {
            shield::forget_account(db, &user)?;
            Ok(Err::<(), _>(shield::is_closed(db, (&user, ProvenFactor::Totp))?))
        }
    });
    assert_eq!(nothing_stays.await.unwrap(), Err(false));
    let replaced = ada.set_up_app().await;
    app.clock.advance(seconds(30));
    assert_eq!(ada.try_code(&ada.code(&replaced)).await, Ok(ProvenFactor::Totp));
}

#[actix_web::test]
async fn one_enrolment_is_one_device_of_one_account_for_a_quarter_of_an_hour() {
    let app = TestApp::new().await;
    let (ada, eve) = (Person::new(&app, "ada").await, Person::new(&app, "eve").await);
    let shown = totp::begin(&app.app, &ada.user, "ada@example.com").unwrap();
    let seed = |sealed: &str| Enrolment::open(&app.app.keyring, &ada.user, sealed, app.app.now()).unwrap();
    let code = ada.code(&seed(&shown.sealed));
    assert_eq!(ada.confirm(&shown.sealed, &other_than(&code)).await, Err(NotConfirmed::Wrong));
    assert_eq!(eve.confirm(&shown.sealed, &code).await, Err(NotConfirmed::Stale), "another account's");
    assert!(totp::reopen(&app.app, &eve.user, &shown.sealed).is_none());
    let again = totp::reopen(&app.app, &ada.user, &shown.sealed).unwrap();
    assert_eq!((again.uri, again.key_text), (shown.uri.clone(), shown.key_text.clone()));
    assert!(shown.uri.contains("otpauth://totp/localhost:ada%40example.com?"), "{}", shown.uri);
    let confirmed = join_all((0..10).map(|_| ada.confirm(&shown.sealed, &code))).await;
    assert_eq!(confirmed.iter().filter(|confirmed| matches!(confirmed, Ok(Confirmed::Now(_)))).count(), 1);
    assert!(confirmed.iter().all(Result::is_ok), "who presses twice is told the same: {confirmed:?}");
    assert_eq!(ada.recorded(EventKind::MfaAdded).await, 1);
    let other = totp::begin(&app.app, &ada.user, "").unwrap();
    app.clock.advance(minutes(15));
    assert_eq!(ada.confirm(&other.sealed, "123456").await, Err(NotConfirmed::Stale));
    assert!(totp::reopen(&app.app, &ada.user, &other.sealed).is_none());
}

#[actix_web::test]
async fn an_account_has_five_devices_at_most_also_when_they_come_at_once() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    let begun: Vec<_> = (0..12).map(|_| totp::begin(&app.app, &ada.user, "ada").unwrap()).collect();
    let codes: Vec<_> =
        begun.iter().map(|shown| ada.code(&Enrolment::open(&app.app.keyring, &ada.user, &shown.sealed, app.app.now()).unwrap())).collect();
    let confirmed = join_all(begun.iter().zip(&codes).map(|(shown, code)| ada.confirm(&shown.sealed, code))).await;
    assert_eq!(confirmed.iter().filter(|confirmed| confirmed.is_ok()).count(), usize::try_from(MAX_DEVICES).unwrap());
    assert!(confirmed.iter().all(|confirmed| confirmed.is_ok() || *confirmed == Err(NotConfirmed::TooMany)));
    let (visit, user) = (ada.visit().await, ada.user.clone());
    let left = app.app.store.write(move |db| {
        let devices = totp_devices::of_user(db, &user)?;
        let eve = UserId::new("eve");
        assert!(!totp::remove(db, &visit, &eve, &devices[0].id)? && !totp_devices::rename(db, &eve, &devices[0].id, "mine")?);
        assert!(totp_devices::rename(db, &user, &devices[1].id, "Old phone")?);
        assert!(totp::remove(db, &visit, &user, &devices[0].id)? && !totp::remove(db, &visit, &user, &devices[0].id)?);
        Ok((totp_devices::count(db, &user)?, totp_devices::of_user(db, &user)?[0].name.clone()))
    });
    assert_eq!(left.await.unwrap(), (4, "Old phone".to_owned()));
    assert_eq!(ada.recorded(EventKind::MfaRemoved).await, 1);
}

#[actix_web::test]
async fn passwords_of_known_and_unknown_names_are_refused_alike() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    ada.set_password(PASSWORD).await;
    for n in 1..=105 {
        let before = app.app.hasher.hashed();
        let known = ada.try_password("ada", "not the password").await.unwrap().map(|_| ());
        let between = app.app.hasher.hashed();
        let unknown = ada.try_unknown("nobody", "not the password").await;
        assert_eq!(known, unknown, "try {n}");
        assert_eq!(between - before, app.app.hasher.hashed() - between, "try {n} is hashed for both or for none");
        let expected = match n {
            1..=99 => PasswordRefused::Wrong,
            100 => PasswordRefused::Locked,
            _ => PasswordRefused::Closed,
        };
        assert_eq!(known, Err(expected), "try {n}");
        app.clock.advance(minutes(3));
    }
    assert_eq!(ada.recorded(EventKind::PasswordWrong).await, 200);
    assert_eq!(ada.try_password("ada-at-work", PASSWORD).await.unwrap(), Err(PasswordRefused::Closed), "by another address of hers too");
    ada.set_password("lamp river tango").await;
    assert_eq!(ada.try_password("ada", "lamp river tango").await.unwrap(), Ok(ada.user.clone()), "a new password opens it");
    assert!(matches!(ada.try_unknown("ada", PASSWORD).await, Err(PasswordRefused::Wrong)), "a right password of nobody's proves nothing");
}

#[actix_web::test]
async fn a_password_is_the_same_on_every_keyboard_and_its_hash_grows_with_the_cost() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    ada.set_password("crème brûlée 🍮 à la carte").await;
    assert!(ada.try_password("ada", "cre\u{300}me bru\u{302}le\u{301}e 🍮 a\u{300} la carte").await.unwrap().is_ok());
    let long = format!("{} and a very long ending", "kettle orbit violet 42 ".repeat(40));
    ada.set_password(&long).await;
    assert!(ada.try_password("ada", &long).await.unwrap().is_ok());
    assert_eq!(ada.try_password("ada", &long[..long.len() - 1]).await.unwrap(), Err(PasswordRefused::Wrong));
    assert_eq!(ada.try_password("ada", &"x".repeat(1_025)).await.unwrap(), Err(PasswordRefused::Wrong));
    let refused = app.app.hasher.hash_new(&Secret::new("x".repeat(1_025)), Least::Alone, Vec::new()).await.unwrap();
    assert_eq!(refused.unwrap_err(), PasswordProblem::TooLong(1_024));
    // A hash of cheaper times.
    let cheap = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, argon2::Params::new(8_192, 1, 1, None).unwrap());
    let old = cheap.hash_password(app.app.keyring.pepper_password(PASSWORD).as_bytes()).unwrap().to_string();
    assert!(needs_rehash(&old));
    let (user, now) = (ada.user.clone(), app.app.now());
    app.app.store.write(move |db| passwords::set(db, &user, &old, now)).await.unwrap();
    assert!(ada.try_password("ada", PASSWORD).await.unwrap().is_ok());
    let user = ada.user.clone();
    let renewed = app.app.store.read(move |db| passwords::hash_of(db, &user)).await.unwrap().unwrap();
    assert!(!needs_rehash(&renewed));
    assert!(ada.try_password("ada", PASSWORD).await.unwrap().is_ok());
}

#[actix_web::test]
async fn sixty_passwords_at_once_are_hashed_a_few_at_a_time() {
    let app = TestApp::new().await;
    let hasher = Hasher::new(Arc::clone(&app.app.keyring), 2);
    let typed = Secret::new(PASSWORD);
    let tried = join_all((0..60).map(|_| hasher.verify_or_pretend(None, &typed))).await;
    assert!(tried.iter().all(|tried| matches!(tried, Ok(false) | Err(Busy))));
    assert!(hasher.most_at_once() <= 2, "{} at once", hasher.most_at_once());
    let before = hasher.hashed();
    let tried = join_all((0..1_000).map(|_| hasher.verify_or_pretend(None, &typed))).await;
    let busy = tried.iter().filter(|tried| **tried == Err(Busy)).count();
    assert!(busy >= 1_000 - 66 && hasher.hashed() - before <= 66, "{busy} were told to come again");
    assert!(hasher.most_at_once() <= 2);
}

#[actix_web::test]
async fn a_password_that_finds_no_room_is_not_counted() {
    let app = TestApp::new().await;
    let ada = Person::new(&app, "ada").await;
    ada.set_password(PASSWORD).await;
    let (name, user, limits, now) = (ada.name("ada"), ada.user.clone(), ada.desk.limits.clone(), app.app.now());
    let admitted = app.app.store.write(move |db| {
        let mut admitted = Vec::new();
        for _ in 0..200 {
            admitted.push(shield::admit_password(db, &limits, (&name, Some(&user)), None, now)?);
            shield::give_back_password(db, (&name, Some(&user)))?;
        }
        Ok(admitted)
    });
    assert!(admitted.await.unwrap().iter().all(|admitted| admitted.is_ok_and(|admitted| !admitted.is_last)));
    // Amid a crowd: however many are turned away, five are compared.
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let nobody = Secret::new("x");
    let crowd = join_all((0..cores * 50).map(|_| app.app.hasher.verify_or_pretend(None, &nobody)));
    let ((), tried) = tokio::join!(async { drop(crowd.await) }, join_all((0..20).map(|_| ada.try_password("ada", "not the password"))));
    let mut compared = tried.iter().filter(|tried| matches!(tried, Ok(Err(PasswordRefused::Wrong)))).count();
    while ada.try_password("ada", "not the password").await.unwrap() == Err(PasswordRefused::Wrong) {
        compared += 1;
    }
    assert_eq!(compared, 5);
    assert_eq!(ada.recorded(EventKind::PasswordWrong).await, 5);
}
