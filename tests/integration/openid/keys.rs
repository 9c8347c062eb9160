//! Requirement G5 and attack 93: keys are published before they sign and after they have signed.

use std::time::Duration;

use doorcode::domain::signing_key::{PUBLISHED_AFTER, PUBLISHED_AHEAD, SigningAlgorithm};
use doorcode::keys::{KeySpec, RsaBits, jwt};
use futures_util::future::join_all;
use jsonwebtoken::jwk::JwkSet;

use super::party::Run;
use crate::support::{TestApp, seconds};

async fn published(app: &TestApp) -> JwkSet {
    // The document may lag by a second; the harness does not wait for the tick.
    app.app.directory.current().await.unwrap();
    serde_json::from_str(&app.get("/.well-known/jwks.json").await.text).unwrap()
}

fn kid_of(token: &str) -> String {
    jsonwebtoken::decode_header(token).unwrap().kid.unwrap()
}

/// A relying party that reads the key set when its copy is as old as the server allows, and never for an unknown `kid`.
struct Reader {
    keys: JwkSet,
    read_at: i64,
}

impl Reader {
    async fn verifies(&mut self, app: &TestApp, token: &str) -> bool {
        let now = app.app.now().seconds();
        if now - self.read_at >= 300 {
            (self.keys, self.read_at) = (published(app).await, now);
        }
        jwt::verify(token, &self.keys).is_some()
    }
}

#[actix_web::test]
async fn tokens_verify_without_one_failure_while_keys_rotate_again_and_again() {
    let run = Run::new("query").await;
    let app = &run.app;
    assert_eq!(app.get("/.well-known/jwks.json").await.header("cache-control"), Some("public, max-age=300"));
    let party = run.party();
    let first = party.tokens(&[("scope", "openid offline_access")]).await;
    // Families of tokens that are refreshed side by side.
    let mut families = Vec::new();
    for _ in 0..8 {
        let tokens = party.tokens(&[("scope", "openid offline_access")]).await;
        families.push(tokens["refresh_token"].as_str().unwrap().to_owned());
    }
    let mut readers = Vec::new();
    // Readers whose copies were made at different moments.
    for age in [0, 60, 120, 180, 240, 299] {
        readers.push(Reader { keys: published(app).await, read_at: app.app.now().seconds() - age });
    }
    let (mut checks, mut kids) = (0, std::collections::BTreeSet::new());
    for step in 0..40 {
        let refreshed = join_all(families.iter().map(|token| party.refresh(token, "op")));
        let rotated = async {
            if step % 10 == 3 {
                app.app.directory.rotate(SigningAlgorithm::Rs256.into(), app.app.clock.as_ref()).await.unwrap();
            }
        };
        let (answers, ()) = futures_util::future::join(refreshed, rotated).await;
        for (family, answer) in families.iter_mut().zip(answers) {
            let fresh = answer.json();
            *family = fresh["refresh_token"].as_str().unwrap().to_owned();
            let token = fresh["id_token"].as_str().unwrap();
            kids.insert(kid_of(token));
            for reader in &mut readers {
                assert!(reader.verifies(app, token).await, "step {step}: a reader does not know {}", kid_of(token));
                checks += 1;
            }
        }
        assert!(jwt::verify(first["id_token"].as_str().unwrap(), &published(app).await).is_some(), "the first token still verifies");
        app.clock.advance(seconds(97));
    }
    assert_eq!(checks, 40 * 8 * 6);
    assert!(kids.len() >= 4, "{} keys have signed", kids.len());
}

#[actix_web::test]
async fn a_new_key_is_published_at_once_signs_later_and_the_old_one_goes_when_its_last_token_is_over() {
    let run = Run::new("query").await;
    let app = &run.app;
    let party = run.party();
    let old = kid_of(party.tokens(&[]).await["id_token"].as_str().unwrap());
    let (new, from) =
        app.app.directory.rotate(KeySpec { algorithm: SigningAlgorithm::Rs256, bits: RsaBits::B3072 }, app.app.clock.as_ref()).await.unwrap();
    assert_eq!(from, app.app.now() + PUBLISHED_AHEAD);
    let has = |set: &JwkSet, kid: &str| set.keys.iter().any(|key| key.common.key_id.as_deref() == Some(kid));
    assert!(has(&published(app).await, &new), "published at once");
    assert_eq!(kid_of(party.tokens(&[]).await["id_token"].as_str().unwrap()), old, "and not yet used");
    app.clock.advance(PUBLISHED_AHEAD);
    assert_eq!(kid_of(party.tokens(&[]).await["id_token"].as_str().unwrap()), new);
    assert!(has(&published(app).await, &old), "the old one still checks what it signed");
    app.clock.advance(PUBLISHED_AFTER + seconds(1));
    app.app.directory.tend_keys(None, app.app.clock.as_ref()).await.unwrap();
    let last = published(app).await;
    assert!(!has(&last, &old) && has(&last, &new));
}

#[actix_web::test]
async fn keys_are_replaced_by_age_each_with_its_own_kind_and_once_only() {
    let run = Run::new("query").await;
    let app = &run.app;
    let before = published(app).await.keys.len();
    let age = Duration::from_secs(90 * 24 * 3_600);
    // The harness's keys were made long ago.
    app.app.directory.tend_keys(Some(age), app.app.clock.as_ref()).await.unwrap();
    assert_eq!(published(app).await.keys.len(), before + SigningAlgorithm::ALL.len());
    app.app.directory.tend_keys(Some(age), app.app.clock.as_ref()).await.unwrap();
    assert_eq!(published(app).await.keys.len(), before + SigningAlgorithm::ALL.len(), "one that waits is no reason for another");
}
