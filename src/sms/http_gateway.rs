//! The operator's own gateway, on Auth0's custom-gateway wire: JSON `{recipient, body, sender}`, an HS256 bearer token.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;

use std::sync::Arc;

use super::net_guard::{self, Inside};
use super::{Accepted, SendError, Sms, SmsSender, read_answer, sort_transport};
use crate::domain::connection::{Gateway, GatewayAuthentication};
use crate::domain::message::{ErrorClass, MessageState};
use crate::domain::time::{Clock, UtcTime};

/// Sends through an operator's gateway.
pub struct HttpGateway {
    http: reqwest::Client,
    gateway: Gateway,
    inside: Inside,
    clock: Arc<dyn Clock>,
}

impl HttpGateway {
    /// A sender for a gateway; `http` must resolve names with the guard for `inside`.
    pub fn new(http: reqwest::Client, gateway: Gateway, inside: Inside, clock: Arc<dyn Clock>) -> Self {
        Self { http, gateway, inside, clock }
    }
}

#[async_trait::async_trait]
impl SmsSender for HttpGateway {
    async fn send(&self, sms: &Sms) -> Result<Accepted, SendError> {
        let ours = |words: String| SendError::Refused { class: ErrorClass::Ours, code: "gateway_url".into(), words };
        let url = net_guard::admit(&self.gateway.url, self.inside).map_err(|what| ours(format!("The gateway address {what}")))?;
        let mut body = json!({"recipient": sms.to.as_e164(), "body": sms.body, "sender": self.gateway.sender});
        if let (true, Some(asked_by)) = (self.gateway.forward_request_info, &sms.asked_by) {
            body["req"] = json!({"ip": asked_by.address, "user-agent": asked_by.agent});
        }
        let mut request = self.http.post(url).json(&body);
        // Not in Auth0's wire; lets a gateway drop repeats.
        request = request.header("idempotency-key", sms.id.as_str());
        if let Some(authentication) = &self.gateway.authentication {
            let token = bearer(authentication, self.clock.now()).ok_or_else(|| ours("The gateway secret is not base64".into()))?;
            request = request.bearer_auth(token);
        }
        let response = request.send().await.map_err(|error| sort_transport(&error))?;
        let status = response.status().as_u16();
        read_answer(response).await?;
        let refused = |class, words| SendError::Refused { class, code: format!("http_{status}"), words };
        match status {
            200 => Ok(Accepted::plain(MessageState::Sent)),
            401 => Err(refused(ErrorClass::Ours, "Authentication failed while calling the SMS gateway: 401".into())),
            429 => Err(SendError::Throttled { retry_after: None }),
            500..=599 => Err(SendError::Unclear(format!("HTTP {status}"))),
            _ => Err(refused(ErrorClass::Unknown, format!("Unexpected response while calling the SMS gateway: {status}"))),
        }
    }
}

/// A minute's token: `sub`, `aud`, `iat`, `exp`. `None` when the secret says it is base64 and is not.
fn bearer(authentication: &GatewayAuthentication, now: UtcTime) -> Option<String> {
    let secret = authentication.secret.expose();
    let key = if authentication.secret_base64_encoded { STANDARD.decode(secret).ok()? } else { secret.as_bytes().to_vec() };
    let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "typ": "JWT"}).to_string());
    let claims = json!({"sub": authentication.subject, "aud": authentication.audience, "iat": now.seconds(), "exp": now.seconds() + 60});
    let message = format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), message.as_bytes());
    Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag)))
}
