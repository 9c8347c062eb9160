//! Adding passkeys: to whom, how many, and whose.

use doorcode::domain::event::EventKind;
use doorcode::domain::id::UserId;
use doorcode::domain::passkey::{Flaw, MOST, PasskeyRefused};
use doorcode::flow::passkey;
use futures_util::future::join_all;

use super::{Person, browser, events, flaw, visit};
use crate::support::authenticator::{Authenticator, Lies, encode, public_key};
use crate::support::{TestApp, minutes};

#[actix_web::test]
async fn no_lie_adds_a_passkey() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::counting(&app.origin);
    let truth = Lies::default;
    let lies = [
        (Lies { origin: Some("https://login.example.com"), ..truth() }, Flaw::Origin),
        (Lies { framed: true, ..truth() }, Flaw::Origin),
        (Lies { rp_id: Some("example.com"), ..truth() }, Flaw::RelyingParty),
        (Lies { absent: true, ..truth() }, Flaw::NotPresent),
        (Lies { unverified: true, ..truth() }, Flaw::NotVerified),
        (Lies { challenge: Some(encode(&[7; 32])), ..truth() }, Flaw::Challenge),
        (Lies { other_type: true, ..truth() }, Flaw::Challenge),
        (Lies { algorithm: Some(-8), ..truth() }, Flaw::Kind),
    ];
    for (number, (lies, why)) in lies.iter().enumerate() {
        let options = alice.asked_for_new().await.unwrap();
        assert_eq!(alice.add("", &phone.create(&options, lies)).await.err(), flaw(*why), "lie {number}");
    }
    let answer = phone.create(&alice.asked_for_new().await.unwrap(), &truth());
    let another = Person { app: &app, user: alice.user.clone(), browser: browser("another") };
    assert_eq!(another.add("", &answer).await.err(), Some(PasskeyRefused::Stale));
    let bob = Person { browser: alice.browser.clone(), ..Person::new(&app, "Bob").await };
    assert_eq!(bob.add("", &answer).await.err(), Some(PasskeyRefused::Stale), "asked of another person");
    app.clock.advance(minutes(5));
    assert_eq!(alice.add("", &answer).await.err(), Some(PasskeyRefused::Stale));
    assert_eq!((alice.list().await.len(), events(&app, EventKind::PasskeyAdded).await), (0, 0));
}

#[actix_web::test]
async fn a_credential_belongs_to_one_person() {
    let app = TestApp::new().await;
    let (alice, mallory) = (Person::new(&app, "Alice").await, Person::new(&app, "Mallory").await);
    let mut phone = Authenticator::counting(&app.origin);
    alice.has(&mut phone).await;
    let hers = Lies { credential: Some(encode(&phone.keys[0].credential)), ..Lies::default() };
    for person in [&mallory, &alice] {
        let options = person.asked_for_new().await.unwrap();
        let mut other = Authenticator::counting(&app.origin);
        assert_eq!(person.add("", &other.create(&options, &hers)).await.err(), Some(PasskeyRefused::AlreadyRegistered));
    }
    let excluded = public_key(&alice.asked_for_new().await.unwrap())["excludeCredentials"].clone();
    assert_eq!(excluded, serde_json::json!([{"type": "public-key", "id": encode(&phone.keys[0].credential)}]));
    assert_eq!(public_key(&mallory.asked_for_new().await.unwrap())["excludeCredentials"], serde_json::json!([]));
    assert!(alice.signs_in(&mut phone, &Lies::default()).await.is_ok(), "hers still opens");
    assert_eq!(events(&app, EventKind::PasskeyAdded).await, 1, "what was refused left no trace");
}

#[actix_web::test]
async fn nobody_has_more_than_twenty_also_at_once() {
    let app = TestApp::new().await;
    let alice = Person::new(&app, "Alice").await;
    let mut phone = Authenticator::synced(&app.origin);
    // Each from a browser of its own, all asked before any answers.
    let mut answers = Vec::new();
    for number in 0..MOST + 5 {
        let person = Person { app: &app, user: alice.user.clone(), browser: browser(&number.to_string()) };
        let answer = phone.create(&person.asked_for_new().await.unwrap(), &Lies::default());
        answers.push((person, answer));
    }
    let outcomes = join_all(answers.iter().map(|(person, answer)| person.add("", answer))).await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), MOST);
    assert!(outcomes.into_iter().filter_map(Result::err).all(|refused| refused == PasskeyRefused::TooMany));
    assert_eq!(alice.list().await.len(), MOST);
    assert_eq!(alice.asked_for_new().await.err(), Some(PasskeyRefused::TooMany), "and is told before making another");
}

#[actix_web::test]
async fn passkeys_of_others_are_out_of_reach() {
    let app = TestApp::new().await;
    let (alice, mallory) = (Person::new(&app, "Alice").await, Person::new(&app, "Mallory").await);
    let id = alice.has(&mut Authenticator::synced(&app.origin)).await;
    assert!(!passkey::rename(&app.app, &mallory.user, &id, "mine").await.unwrap());
    assert!(!passkey::remove(&app.app, &visit(&app).await, &mallory.user, &id).await.unwrap());
    assert_eq!((alice.list().await[0].name.as_str(), mallory.list().await.len()), ("iPhone, September 2026", 0));
}

#[actix_web::test]
async fn who_is_gone_adds_none() {
    let app = TestApp::new().await;
    let nobody = Person { app: &app, user: UserId::new("0123456789abcdef01234567"), browser: browser("nobody") };
    assert_eq!(nobody.asked_for_new().await.err(), Some(PasskeyRefused::NoAccount));
}
