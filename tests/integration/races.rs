//! Everything that is good once is good once, also when a thousand ask at the same instant, on both databases.

use futures_util::future::join_all;

use crate::support::{ALICE, SECRET, TestApp, other_than, seconds};

#[actix_web::test]
async fn two_hundred_right_codes_at_once_are_one_success() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    let answers = join_all((0..200).map(|_| app.redeem(ALICE, &code))).await;
    let good = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(good, 1);
    assert!(
        answers.iter().all(|answer| matches!(answer.status, 200 | 403 | 429)),
        "{:?}",
        answers.iter().map(|answer| answer.status).collect::<Vec<_>>()
    );
}

#[actix_web::test]
async fn a_thousand_wrong_guesses_at_once_are_three_compared() {
    let app = TestApp::new().await;
    app.start(ALICE).await;
    let code = app.last_code_to(ALICE).await;
    let wrong = other_than(&code);
    let answers = join_all((0..1_000).map(|_| app.redeem(ALICE, &wrong))).await;
    assert!(answers.iter().all(|answer| matches!(answer.status, 403 | 429)));
    let compared = app.app.store.read(|db| doorcode::storage::audit::count(db, doorcode::domain::event::EventKind::CodeWrong)).await.unwrap();
    assert_eq!(compared, 3, "exactly the limit was compared");
    assert_eq!(app.redeem(ALICE, &code).await.status, 403, "and the right code is dead");
}

#[actix_web::test]
async fn a_hundred_starts_at_once_are_one_message() {
    let app = TestApp::new().await;
    let answers = join_all((0..100).map(|_| app.start(ALICE))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert!(answers.iter().all(|answer| matches!(answer.status, 200 | 429)));
    app.last_code_to(ALICE).await;
    assert_eq!(app.outbox_of(ALICE).await.len(), 1);
}

#[actix_web::test]
async fn an_authorization_code_redeemed_a_hundred_times_at_once_gives_one_token_set_and_then_none() {
    let app = TestApp::new().await;
    let alice = app.browser();
    alice.authorize("").await;
    alice.fill("phone", ALICE).submit().await;
    let code = app.last_code_to(ALICE).await;
    let code = alice.fill("code", &code).submit().await.parameter("code").unwrap();
    let form = [
        ("grant_type", "authorization_code"),
        ("client_id", "web"),
        ("client_secret", SECRET),
        ("code", code.as_str()),
        ("redirect_uri", crate::support::CALLBACK),
    ];
    let answers = join_all((0..100).map(|_| app.post_form("/oauth/token", &form))).await;
    let good: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
    assert_eq!(good.len(), 1);
    let access = good[0].json()["access_token"].as_str().unwrap().to_owned();
    let userinfo = app.http.get(app.url("/userinfo")).bearer_auth(access).send().await.unwrap();
    assert_eq!(userinfo.status(), 401, "the replays revoked it");
}

#[actix_web::test]
async fn a_refresh_token_used_a_hundred_times_at_once_leaves_one_live_token() {
    let app = TestApp::new().await;
    let tokens = app.api_login(ALICE).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let refresh = |token: &str| {
        let form = [
            ("grant_type", "refresh_token".to_owned()),
            ("client_id", "web".into()),
            ("client_secret", SECRET.into()),
            ("refresh_token", token.to_owned()),
        ];
        let request = app.http.post(app.url("/oauth/token")).form(&form);
        async move { crate::support::Answer::of(request.send().await.unwrap()).await }
    };
    let answers = join_all((0..100).map(|_| refresh(first))).await;
    let mut successors: Vec<String> =
        answers.iter().map(|answer| answer.json()["refresh_token"].as_str().unwrap_or_else(|| panic!("{}", answer.text)).to_owned()).collect();
    successors.sort();
    successors.dedup();
    assert_eq!(successors.len(), 1, "all got the same successor");
    app.clock.advance(seconds(1));
    assert_eq!(refresh(&successors[0]).await.status, 200);
}

mod guesses {
    use std::sync::Arc;

    use doorcode::domain::challenge::{Binding, Channel, NewChallenge, Purpose, Reality, Recipient};
    use doorcode::domain::id::{ChallengeId, ClientId, RequestId};
    use doorcode::domain::locale::{Locale, RequestLanguage};
    use doorcode::domain::one_time_code::{CodeLength, Guess};
    use doorcode::domain::phone::PhoneNumber;
    use doorcode::storage::challenges;
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;

    use crate::support::{ALICE, TestApp};

    /// Requirement S6: no interleaving of guesses, starts and clock steps exceeds the limit of a challenge.
    #[actix_web::test]
    async fn no_order_of_guesses_and_waits_compares_more_than_the_limit() {
        let app = TestApp::new().await;
        let mut runner = proptest::test_runner::TestRunner::new_with_rng(
            proptest::test_runner::Config::with_cases(24),
            proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
        );
        let strategy = (1_i32..=5, proptest::collection::vec(0_u8..3, 1..20));
        for case in 0..24 {
            let (limit, steps) = strategy.new_tree(&mut runner).unwrap().current();
            let (id, client, binding) = (ChallengeId::new(format!("case-{case}")), ClientId::new("web"), Binding::api());
            let now = app.app.now();
            let new = NewChallenge {
                id: id.clone(),
                purpose: Purpose::SignIn,
                account: None,
                channel: Channel::Sms,
                recipient: app.app.keyring.store_address(&Recipient::Phone(PhoneNumber::from_e164(ALICE).unwrap())),
                client: client.clone(),
                binding: binding.clone(),
                code_length: CodeLength::DEFAULT,
                max_tries: limit,
                created_at: now,
                expires_at: now + std::time::Duration::from_secs(300),
                reality: Reality::Sent,
                language: RequestLanguage::default(),
                locale: Locale::En,
                request: RequestId::new("r"),
            };
            app.app.store.write(move |db| challenges::insert(db, &new)).await.unwrap();
            let (mut compared, mut redeemed) = (0, 0);
            for step in steps {
                let (id, client, binding, codes) = (id.clone(), client.clone(), binding.clone(), app.app.keyring.codes().clone());
                let now = app.app.now();
                match step {
                    2 => app.clock.advance(std::time::Duration::from_secs(40)),
                    step => {
                        let digits = if step == 1 {
                            codes.derive(&id, CodeLength::DEFAULT).as_str().to_owned()
                        } else {
                            crate::support::other_than(codes.derive(&id, CodeLength::DEFAULT).as_str())
                        };
                        let guess = Guess::parse(&digits, CodeLength::DEFAULT).unwrap();
                        let outcome = app
                            .app
                            .store
                            .write(move |db| {
                                let Some(spent) = challenges::spend_try(
                                    db,
                                    &id,
                                    challenges::Answerer { purpose: Purpose::SignIn, client: &client, binding: &binding, account: None },
                                    now,
                                )?
                                else {
                                    return Ok((false, false));
                                };
                                match spent.check(&guess, &codes) {
                                    Ok(right) => Ok((true, challenges::redeem(db, &right, now)?.is_some())),
                                    Err(_) => Ok((true, false)),
                                }
                            })
                            .await
                            .unwrap();
                        compared += i32::from(outcome.0);
                        redeemed += i32::from(outcome.1);
                    }
                }
            }
            assert!(compared <= limit && redeemed <= 1, "case {case}: {compared} of {limit} compared, {redeemed} redeemed");
        }
        drop(Arc::clone(&app.app));
    }
}
