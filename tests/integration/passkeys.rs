//! Passkeys, as flows see them: what a browser is asked, what its answer is worth, and what lies are worth (attack 75).

mod adding;

use std::sync::Arc;

use doorcode::domain::challenge::Binding;
use doorcode::domain::event::EventKind;
use doorcode::domain::id::{PasskeyId, RequestId, UserId};
use doorcode::domain::passkey::{Flaw, Mediation, PasskeyRefused, ProvenPasskey};
use doorcode::domain::user::{Origin, User};
use doorcode::flow::Visit;
use doorcode::flow::passkey::{self, Registration};
use doorcode::keys::keyring::sha256;
use doorcode::storage::{accounts, audit, passkeys, sweep};
use futures_util::future::join_all;

use crate::support::authenticator::{Authenticator, Lies, encode, public_key};
use crate::support::{TestApp, minutes, seconds};

/// One person at one browser.
struct Person<'a> {
    app: &'a TestApp,
    user: UserId,
    browser: Binding,
}

fn browser(name: &str) -> Binding {
    Binding::browser(sha256(name.as_bytes()))
}

async fn visit(app: &TestApp) -> Visit {
    let snapshot = app.app.directory.current().await.unwrap();
    let client = Arc::clone(snapshot.client("web").unwrap());
    let agent = Some("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)".to_owned());
    Visit { now: app.app.now(), address: None, agent, request: RequestId::new("r"), snapshot, client }
}

impl<'a> Person<'a> {
    async fn new(app: &'a TestApp, name: &str) -> Self {
        let now = app.app.now();
        let user = UserId::new(&doorcode::keys::keyring::hex(&sha256(name.as_bytes()))[..24]);
        let account = User {
            id: user.clone(),
            origin: Origin::Import,
            name: Some(name.to_owned()),
            locale: None,
            blocked_at: None,
            role: None,
            created_at: now,
            updated_at: now,
        };
        app.app.store.write(move |db| accounts::insert(db, &account)).await.unwrap();
        Self { app, user, browser: browser(name) }
    }

    async fn asked_for_new(&self) -> Result<String, PasskeyRefused> {
        passkey::begin_registration(&self.app.app, &visit(self.app).await, &self.browser, &self.user).await.unwrap()
    }

    async fn add(&self, name: &str, answer: &str) -> Result<PasskeyId, PasskeyRefused> {
        let new = Registration { name, answer };
        passkey::finish_registration(&self.app.app, &visit(self.app).await, &self.browser, &self.user, new).await.unwrap()
    }

    async fn has(&self, device: &mut Authenticator) -> PasskeyId {
        let options = self.asked_for_new().await.unwrap();
        self.add("", &device.create(&options, &Lies::default())).await.unwrap()
    }

    async fn asked(&self) -> String {
        passkey::begin_sign_in(&self.app.app, &visit(self.app).await, &self.browser, Mediation::Button).await.unwrap().unwrap()
    }

    async fn prove(&self, answer: &str) -> Result<ProvenPasskey, PasskeyRefused> {
        passkey::prove_sign_in(&self.app.app, &visit(self.app).await, &self.browser, answer).await.unwrap()
    }

    /// What becomes of a whole sign-in with these lies.
    async fn signs_in(&self, device: &mut Authenticator, lies: &Lies) -> Result<ProvenPasskey, PasskeyRefused> {
        let options = self.asked().await;
        self.prove(&device.get(&options, lies)).await
    }

    async fn second_step(&self) -> Option<String> {
        passkey::begin_second_step(&self.app.app, &visit(self.app).await, &self.browser, &self.user).await.unwrap()
    }

    async fn prove_second(&self, answer: &str) -> Result<ProvenPasskey, PasskeyRefused> {
        passkey::prove_second_step(&self.app.app, &visit(self.app).await, &self.browser, &self.user, answer).await.unwrap()
    }

    async fn records(&self, proven: ProvenPasskey) -> bool {
        let now = self.app.app.now();
        self.app.app.store.write(move |db| passkeys::record_use(db, &proven, now)).await.unwrap()
    }

    async fn list(&self) -> Vec<doorcode::domain::passkey::PasskeyRow> {
        passkey::list(&self.app.app, &self.user).await.unwrap()
    }
}

async fn events(app: &TestApp, kind: EventKind) -> i64 {
    app.app.store.read(move |db| audit::count(db, kind)).await.unwrap()
}

fn flaw(flaw: Flaw) -> Option<PasskeyRefused> {
    Some(PasskeyRefused::BadAnswer(flaw))
}

#[actix_web::test]
async fn a_passkey_is_added_named_used_renamed_and_removed() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::counting(&app.origin);
    let options = alice.asked_for_new().await.unwrap();
    let asked = public_key(&options);
    assert_eq!((&asked["rp"]["id"], &asked["user"]["name"]), (&"localhost".into(), &"Alice".into()));
    assert!(!options.contains(alice.user.as_str()), "the account's id stays here");
    let id = alice.add("", &phone.create(&options, &Lies::default())).await.unwrap();
    assert_eq!(alice.list().await[0].name, "iPhone, September 2026");

    app.clock.advance(seconds(60));
    let proven = alice.signs_in(&mut phone, &Lies::default()).await.unwrap();
    assert_eq!((proven.user(), proven.id()), (&alice.user, &id));
    assert!(alice.records(proven).await);
    assert_eq!(alice.list().await[0].used_at, Some(app.app.now()));
    let proven = alice.signs_in(&mut phone, &Lies::default()).await.unwrap();
    assert!(alice.records(proven).await, "and again");

    assert!(passkey::rename(&app.app, &alice.user, &id, " My\tphone ").await.unwrap());
    assert!(!passkey::rename(&app.app, &alice.user, &id, " \u{202E} ").await.unwrap());
    assert_eq!(alice.list().await[0].name, "My phone");
    assert!(passkey::remove(&app.app, &visit(&app).await, &alice.user, &id).await.unwrap());
    assert!(!passkey::remove(&app.app, &visit(&app).await, &alice.user, &id).await.unwrap());
    assert_eq!((events(&app, EventKind::PasskeyAdded).await, events(&app, EventKind::PasskeyRemoved).await), (1, 1));
    let refused = alice.signs_in(&mut phone, &Lies::default()).await.unwrap_err();
    assert_eq!(refused, PasskeyRefused::UnknownCredential { credential: encode(&phone.keys[0].credential) });
}

#[actix_web::test]
async fn passkeys_that_travel_between_devices_keep_no_counter() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::synced(&app.origin);
    alice.has(&mut phone).await;
    for _ in 0..3 {
        let proven = alice.signs_in(&mut phone, &Lies::default()).await.unwrap();
        assert!(alice.records(proven).await);
    }
}

#[actix_web::test]
async fn the_question_for_signing_in_names_nobody() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let before = public_key(&alice.asked().await);
    alice.has(&mut Authenticator::synced(&app.origin)).await;
    let mut after = public_key(&alice.asked().await);
    assert_ne!(before["challenge"], after["challenge"]);
    after["challenge"] = before["challenge"].clone();
    assert_eq!(before, after, "whether anybody has a passkey or not");
}

#[actix_web::test]
async fn no_lie_signs_in() {
    let app = TestApp::new().await;
    let (alice, bob) = (Person::new(&app, "Alice").await, Person::new(&app, "Bob").await);
    let mut phone = Authenticator::counting(&app.origin);
    let mut bobs = Authenticator::counting(&app.origin);
    alice.has(&mut phone).await;
    bob.has(&mut bobs).await;
    let answered = public_key(&alice.asked().await)["challenge"].as_str().unwrap().to_owned();
    let bobs_handle = bobs.keys[0].handle.clone();
    let truth = Lies::default;
    let lies = [
        (Lies { origin: Some("https://localhost"), ..truth() }, Flaw::Origin),
        (Lies { origin: Some("http://login.localhost"), ..truth() }, Flaw::Origin),
        (Lies { origin: Some("https://login.example.com"), ..truth() }, Flaw::Origin),
        (Lies { framed: true, ..truth() }, Flaw::Origin),
        (Lies { rp_id: Some("example.com"), ..truth() }, Flaw::RelyingParty),
        (Lies { absent: true, ..truth() }, Flaw::NotPresent),
        (Lies { unverified: true, ..truth() }, Flaw::NotVerified),
        (Lies { challenge: Some(answered), ..truth() }, Flaw::Challenge),
        (Lies { other_type: true, ..truth() }, Flaw::Challenge),
        (Lies { tampered: true, ..truth() }, Flaw::Signature),
        (Lies { credential: Some(encode(&bobs.keys[0].credential)), ..truth() }, Flaw::Signature),
        (Lies { handle: Some(bobs_handle), ..truth() }, Flaw::UserHandle),
        (Lies { handle: Some(vec![]), ..truth() }, Flaw::UserHandle),
        (Lies { handle: Some(alice.user.as_str().into()), ..truth() }, Flaw::UserHandle),
    ];
    for (number, (lies, why)) in lies.iter().enumerate() {
        assert_eq!(alice.signs_in(&mut phone, lies).await.err(), flaw(*why), "lie {number}");
    }
    let nobodys = Lies { credential: Some(encode(b"nobody's")), ..truth() };
    let unknown = PasskeyRefused::UnknownCredential { credential: encode(b"nobody's") };
    assert_eq!(alice.signs_in(&mut phone, &nobodys).await.err(), Some(unknown));
    assert!(alice.signs_in(&mut phone, &truth()).await.is_ok(), "and the truth does");
}

#[actix_web::test]
async fn a_counter_that_went_back_is_refused() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::counting(&app.origin);
    let id = alice.has(&mut phone).await;
    let at = |counter| Lies { counter: Some(counter), ..Lies::default() };
    let proven = alice.signs_in(&mut phone, &at(7)).await.unwrap();
    assert!(alice.records(proven).await);
    for counter in [7, 6, 0] {
        let refused = alice.signs_in(&mut phone, &at(counter)).await.unwrap_err();
        assert_eq!(refused, PasskeyRefused::CounterWentBack { passkey: id.clone() }, "{counter}");
    }
    assert!(alice.signs_in(&mut phone, &at(8)).await.is_ok());
}

#[actix_web::test]
async fn of_two_copies_that_answer_at_once_one_counts() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::counting(&app.origin);
    alice.has(&mut phone).await;
    let copy = Lies { counter: Some(1), ..Lies::default() };
    // Both were checked against the same row before either was recorded.
    let first = alice.signs_in(&mut phone, &copy).await.unwrap();
    let second = alice.signs_in(&mut phone, &copy).await.unwrap();
    assert_eq!((alice.records(first).await, alice.records(second).await), (true, false));
}

#[actix_web::test]
async fn a_passkey_removed_between_the_answer_and_its_use_counts_no_more() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::synced(&app.origin);
    let id = alice.has(&mut phone).await;
    let proven = alice.signs_in(&mut phone, &Lies::default()).await.unwrap();
    passkey::remove(&app.app, &visit(&app).await, &alice.user, &id).await.unwrap();
    assert!(!alice.records(proven).await);
}

#[actix_web::test]
async fn a_question_is_answered_once_in_its_browser_for_its_purpose_and_in_time() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mallory = Person { browser: browser("another"), ..Person::new(&app, "Mallory").await };
    let mut phone = Authenticator::synced(&app.origin);
    alice.has(&mut phone).await;
    let stale = Some(PasskeyRefused::Stale);

    let answer = phone.get(&alice.asked().await, &Lies::default());
    assert_eq!(mallory.prove(&answer).await.err(), stale, "asked elsewhere");
    assert_eq!(alice.prove_second(&answer).await.err(), stale, "asked for something else");
    assert!(alice.prove(&answer).await.is_ok(), "nobody else used it up");
    assert_eq!(alice.prove(&answer).await.err(), stale, "once");

    let options = alice.asked().await;
    let wrong = phone.get(&options, &Lies { tampered: true, ..Lies::default() });
    assert_eq!(alice.prove(&wrong).await.err(), flaw(Flaw::Signature));
    assert_eq!(alice.prove(&phone.get(&options, &Lies::default())).await.err(), stale, "a wrong answer is the answer");

    let (before, after) = (alice.asked().await, alice.asked().await);
    assert_eq!(alice.prove(&phone.get(&before, &Lies::default())).await.err(), flaw(Flaw::Challenge), "the newer question counts");
    assert_eq!(alice.prove(&phone.get(&after, &Lies::default())).await.err(), stale);

    let options = alice.asked().await;
    app.clock.advance(minutes(5) - seconds(1));
    assert!(alice.prove(&phone.get(&options, &Lies::default())).await.is_ok());
    let options = alice.asked().await;
    app.clock.advance(minutes(5));
    assert_eq!(alice.prove(&phone.get(&options, &Lies::default())).await.err(), stale, "five minutes are over");
}

#[actix_web::test]
async fn a_hundred_uses_of_one_answer_are_one_success() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::synced(&app.origin);
    alice.has(&mut phone).await;
    let answer = phone.get(&alice.asked().await, &Lies::default());
    let outcomes = join_all((0..100).map(|_| alice.prove(&answer))).await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    assert!(outcomes.into_iter().filter_map(Result::err).all(|refused| refused == PasskeyRefused::Stale));
}

#[actix_web::test]
async fn a_second_step_takes_this_persons_passkeys_only() {
    let app = TestApp::new().await;
    let (alice, bob) = (Person::new(&app, "Alice").await, Person::new(&app, "Bob").await);
    assert_eq!(alice.second_step().await, None, "who has none is not asked");
    let (mut key, mut bobs) = (Authenticator::counting(&app.origin), Authenticator::counting(&app.origin));
    alice.has(&mut key).await;
    bob.has(&mut bobs).await;
    let options = alice.second_step().await.unwrap();
    let allowed = public_key(&options)["allowCredentials"].clone();
    assert_eq!(allowed.as_array().unwrap().len(), 1);
    assert_eq!(allowed[0]["id"], encode(&key.keys[0].credential));
    let unknown = PasskeyRefused::UnknownCredential { credential: encode(&bobs.keys[0].credential) };
    assert_eq!(alice.prove_second(&bobs.get_with(0, &options, &Lies::default())).await.err(), Some(unknown), "Bob's is as unknown as nobody's");

    // A security key that keeps no accounts names none.
    let options = alice.second_step().await.unwrap();
    let proven = alice.prove_second(&key.get(&options, &Lies { handle: Some(vec![]), ..Lies::default() })).await.unwrap();
    assert_eq!(proven.user(), &alice.user);
    assert!(alice.records(proven).await);
    let options = alice.second_step().await.unwrap();
    let wrong = Lies { handle: Some(bobs.keys[0].handle.clone()), ..Lies::default() };
    assert_eq!(alice.prove_second(&key.get(&options, &wrong)).await.err(), flaw(Flaw::UserHandle));
    let options = alice.second_step().await.unwrap();
    assert_eq!(alice.prove(&key.get(&options, &Lies::default())).await.err(), Some(PasskeyRefused::Stale), "signs nobody in");

    let options = alice.second_step().await.unwrap();
    let answer = key.get(&options, &Lies::default());
    let in_alices_browser = Person { app: &app, user: bob.user.clone(), browser: alice.browser.clone() };
    assert_eq!(in_alices_browser.prove_second(&answer).await.err(), Some(PasskeyRefused::Stale), "asked of another person");
    assert!(alice.prove_second(&answer).await.is_ok());
}

#[actix_web::test]
async fn damaged_answers_are_refused_without_panic() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::counting(&app.origin);
    alice.has(&mut phone).await;
    for text in ["", "null", "[]", "{}", "{\"id\":\"\"}", &"[".repeat(60_000)] {
        assert_eq!(alice.prove(text).await.err(), flaw(Flaw::Unreadable), "{text:.20}");
        alice.asked_for_new().await.unwrap();
        assert_eq!(alice.add("", text).await.err(), flaw(Flaw::Unreadable), "{text:.20}");
    }
    for member in ["authenticatorData", "clientDataJSON", "signature"] {
        for round in 0.. {
            // Each damage meets a question of its own, or only the challenge would be looked at.
            let options = alice.asked().await;
            let Some(answer) = damaged(&phone.get(&options, &Lies::default()), member, round) else { break };
            let outcome = alice.prove(&answer).await;
            assert!(matches!(outcome, Err(PasskeyRefused::BadAnswer(_))), "{member}, round {round}: {outcome:?}");
        }
    }
    for member in ["attestationObject", "clientDataJSON"] {
        for round in 0.. {
            let options = alice.asked_for_new().await.unwrap();
            let Some(answer) = damaged(&phone.create(&options, &Lies::default()), member, round) else { break };
            // Nobody signs a new passkey (attestation "none"): with another id or counter it is another, and as good.
            if let Ok(id) = alice.add("", &answer).await {
                passkey::remove(&app.app, &visit(&app).await, &alice.user, &id).await.unwrap();
            }
        }
    }
}

/// The answer with one member cut short or a byte changed, differently each round, until every tenth place had its turn.
fn damaged(answer: &str, member: &str, round: usize) -> Option<String> {
    use base64::Engine;
    let mut answer: serde_json::Value = serde_json::from_str(answer).unwrap();
    let text = answer["response"][member].as_str().unwrap();
    let mut bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).unwrap();
    // Signatures differ in length, so what is left to damage is asked for each time.
    let place = round / 2 * 10;
    let byte = bytes.get_mut(place)?;
    if round.is_multiple_of(2) {
        *byte ^= 0x41;
    } else {
        bytes.truncate(place);
    }
    answer["response"][member] = encode(&bytes).into();
    Some(answer.to_string())
}

#[actix_web::test]
async fn an_ip_address_has_no_passkeys() {
    let app = TestApp::with_settings(&[("DOORCODE__SERVER__PUBLIC_URL", "https://192.0.2.1")]).await;
    let alice = Person::new(&app, "Alice").await;
    let asked = passkey::begin_sign_in(&app.app, &visit(&app).await, &alice.browser, Mediation::Autofill).await.unwrap();
    assert_eq!((asked, alice.second_step().await), (None, None));
    assert_eq!(alice.asked_for_new().await.err(), Some(PasskeyRefused::NotAvailable));
    assert_eq!(alice.add("", "{}").await.err(), Some(PasskeyRefused::NotAvailable));
    assert_eq!(alice.prove("{}").await.err(), Some(PasskeyRefused::NotAvailable));
}

#[actix_web::test]
async fn questions_that_nobody_answered_are_forgotten() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::synced(&app.origin);
    alice.has(&mut phone).await;
    alice.asked().await;
    app.clock.advance(minutes(4));
    let still_open = alice.second_step().await.unwrap();
    app.clock.advance(minutes(2));
    assert_eq!(sweep::run(&app.app.store, app.app.now()).await.unwrap(), 1, "the first of this browser's two");
    assert!(alice.prove_second(&phone.get(&still_open, &Lies::default())).await.is_ok());
}
