//! The demo's relying-party half: it knows the public endpoints and nothing else.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};

use crate::sms::net_guard::http_client;

/// The demo's registration.
pub const CLIENT_ID: &str = "demo";

/// An OpenID Connect client over HTTP.
pub struct RelyingParty {
    http: reqwest::Client,
    issuer: String,
}

/// Tokens that the demo keeps.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct Tokens {
    /// For the sign-out hint and the claims page.
    pub id_token: String,
    /// For the next refresh.
    pub refresh_token: Option<String>,
}

impl RelyingParty {
    /// A client of this issuer.
    ///
    /// # Errors
    /// A sentence when the HTTP client cannot be made.
    pub fn new(issuer: &str) -> Result<Self, String> {
        Ok(Self { http: http_client(None)?, issuer: issuer.to_owned() })
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.issuer.trim_end_matches('/'))
    }

    /// Calls the token endpoint.
    ///
    /// # Errors
    /// The endpoint's own words.
    pub async fn call(&self, form: &[(&str, &str)]) -> Result<Tokens, String> {
        let answer = self.http.post(self.at("/oauth/token")).form(form).send().await.map_err(|_| "the token endpoint cannot be reached")?;
        let body: Value = answer.json().await.map_err(|_| "the token endpoint answers no JSON")?;
        if let Some(error) = body.get("error").and_then(Value::as_str) {
            return Err(format!("{error}: {}", body.get("error_description").and_then(Value::as_str).unwrap_or_default()));
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Tokens { id_token: text("id_token").ok_or("there is no id_token")?, refresh_token: text("refresh_token") })
    }

    /// Checks an ID token as OpenID Connect Core section 3.1.3.7 says and returns its claims. `nonce` is checked when given.
    ///
    /// # Errors
    /// What is wrong with it.
    pub async fn check(&self, id_token: &str, nonce: Option<&str>) -> Result<Map<String, Value>, String> {
        let header = decode_header(id_token).map_err(|_| "the id_token is no JWT")?;
        let answer = self.http.get(self.at("/.well-known/jwks.json")).send().await.map_err(|_| "the keys cannot be reached")?;
        let keys: JwkSet = answer.json().await.map_err(|_| "the keys cannot be read")?;
        let key = header.kid.as_deref().and_then(|kid| keys.find(kid)).ok_or("the id_token names no published key")?;
        let algorithm = match header.alg {
            Algorithm::RS256 | Algorithm::ES256 => header.alg,
            _ => return Err("the id_token's algorithm is not allowed".into()),
        };
        let mut validation = Validation::new(algorithm);
        validation.set_issuer(&[&self.issuer]);
        validation.set_audience(&[CLIENT_ID]);
        let key = DecodingKey::from_jwk(key).map_err(|_| "the published key cannot be used")?;
        let claims = decode::<Map<String, Value>>(id_token, &key, &validation).map_err(|error| error.to_string())?.claims;
        if nonce.is_some() && claims.get("nonce").and_then(Value::as_str) != nonce {
            return Err("the nonce is not ours".into());
        }
        Ok(claims)
    }
}
