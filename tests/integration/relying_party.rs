//! A strict relying party that shares no code with the server: the `openidconnect` crate.

use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    RedirectUrl, Scope, TokenResponse,
};

use crate::support::{ALICE, CALLBACK, SECRET, TestApp};

#[actix_web::test]
async fn the_openidconnect_crate_accepts_discovery_keys_tokens_and_userinfo() {
    for algorithm in doorcode::domain::signing_key::SigningAlgorithm::ALL {
        let app = TestApp::new().await;
        let mut client = crate::support::web_client(&app.app, "strict");
        client.id_token_alg = algorithm;
        client.profile = doorcode::domain::client::Profile::Standard;
        client.require_pkce = true;
        app.register(client).await;
        let http = |request: HttpRequest| {
            let (parts, body) = request.into_parts();
            // The issuer is a name; the harness listens on the literal address.
            let url = parts.uri.to_string().replace("localhost", "127.0.0.1");
            let sent = app.http.request(parts.method, url).headers(parts.headers).body(body).send();
            async move {
                let answer = sent.await?;
                let mut made = HttpResponse::new(Vec::new());
                *made.status_mut() = answer.status();
                *made.headers_mut() = answer.headers().clone();
                *made.body_mut() = answer.bytes().await?.to_vec();
                Ok::<_, reqwest::Error>(made)
            }
        };
        let issuer = IssuerUrl::new(app.app.settings.issuer().to_owned()).unwrap();
        let metadata = CoreProviderMetadata::discover_async(issuer, &http).await.unwrap();
        let party = CoreClient::from_provider_metadata(metadata, ClientId::new("strict".into()), Some(ClientSecret::new(SECRET.into())))
            .set_redirect_uri(RedirectUrl::new(CALLBACK.into()).unwrap());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state, nonce) = party
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("phone".into()))
            .set_pkce_challenge(challenge)
            .url();
        let alice = app.browser();
        alice.open(&format!("{}?{}", url.path(), url.query().unwrap())).await;
        alice.fill("phone", ALICE).submit().await;
        let code = app.last_code_to(ALICE).await;
        let page = alice.fill("code", &code).submit().await;
        assert_eq!(page.parameter("state").as_ref(), Some(state.secret()));
        let tokens = party
            .exchange_code(AuthorizationCode::new(page.parameter("code").unwrap()))
            .unwrap()
            .set_pkce_verifier(verifier)
            .request_async(&http)
            .await
            .unwrap();
        let now = chrono_of(&app);
        let verifier = party.id_token_verifier().set_time_fn(move || now).set_allowed_algs([
            openidconnect::core::CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
            openidconnect::core::CoreJwsSigningAlgorithm::EcdsaP256Sha256,
            openidconnect::core::CoreJwsSigningAlgorithm::EdDsa,
        ]);
        let claims = tokens.id_token().unwrap().claims(&verifier, &nonce).unwrap();
        let info: openidconnect::core::CoreUserInfoClaims =
            party.user_info(tokens.access_token().clone(), Some(claims.subject().clone())).unwrap().request_async(&http).await.unwrap();
        assert_eq!(info.phone_number().map(|number| number.as_str()), Some(ALICE));
    }
}

/// The test clock in the library's own time type.
fn chrono_of(app: &TestApp) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp(app.app.now().seconds(), 0).unwrap()
}
