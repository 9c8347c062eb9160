//! What the parts of a login cost: `cargo bench --bench parts`.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use doorcode::domain::id::ChallengeId;
use doorcode::domain::locale::{Locale, RequestLanguage};
use doorcode::domain::one_time_code::{CodeKey, CodeLength, Guess};
use doorcode::domain::phone::{self, Fiction, Region};
use doorcode::domain::signing_key::SigningAlgorithm;
use doorcode::domain::time::UtcTime;
use doorcode::i18n::Catalogue;
use doorcode::keys::{Keyring, SigningKey, file::MasterKey};
use doorcode::sms::template::{Template, Variables};

fn main() {
    divan::main();
}

fn keyring() -> Keyring {
    Keyring::new(&[MasterKey { id: 1, bytes: [7; 32] }]).unwrap()
}

#[divan::bench]
fn derive_and_compare_a_code(bencher: divan::Bencher) {
    let (key, id) = (CodeKey::new(&[7; 32]), ChallengeId::new("0123456789abcdefghijkl"));
    let guess = Guess::parse("482615", CodeLength::DEFAULT).unwrap();
    bencher.bench(|| guess.is(&key.derive(&id, CodeLength::DEFAULT)));
}

#[divan::bench]
fn read_a_number() -> bool {
    phone::read(divan::black_box("+14155550100"), Region::US, Fiction::Refused).is_ok()
}

#[divan::bench]
fn seal_and_open(bencher: divan::Bencher) {
    let ring = keyring();
    bencher.bench(|| ring.open("x", &ring.seal("x", &[1; 400])).is_ok());
}

#[divan::bench(args = SigningAlgorithm::ALL)]
fn sign_an_id_token(bencher: divan::Bencher, algorithm: SigningAlgorithm) {
    let ring = keyring();
    let key = SigningKey::load(&SigningKey::generate(algorithm.into(), &ring, UtcTime::from_seconds(0)).unwrap(), &ring).unwrap();
    let claims = serde_json::json!({"iss": "https://login.example.com/", "sub": "sms|0123456789abcdef01234567", "aud": "web", "iat": 1, "exp": 2});
    bencher.bench(|| key.sign_jwt(&claims).unwrap());
}

#[divan::bench]
fn render_the_message(bencher: divan::Bencher) {
    let template =
        Template::compile("{% if request_language contains 'nl' %}Uw code: {{ code }}{% else %}{{ application.name }}: {{ code }}{% endif %}")
            .unwrap();
    let language = RequestLanguage::from_header("nl-NL,nl;q=0.9");
    let variables = Variables { code: "482615", phone_number: "+14155550100", application: "Northwind", request_language: &language };
    bencher.bench(|| template.render(&variables).unwrap());
}

#[divan::bench]
fn say_a_text(bencher: divan::Bencher) {
    let catalogue = Catalogue::default();
    bencher.bench(|| catalogue.text(Locale::Nl, "code-hint", &[("minutes", 5.into())]));
}
