//! The `DPoP` header (RFC 9449).

use actix_web::HttpRequest;

use super::token_wire::TokenError;
use crate::app::App;
use crate::flow::dpop::{self, Call, ProofRefused};

/// The header's name.
pub const HEADER: &str = "dpop";

/// The thumbprint of the key whose proof comes with a call; `None` when there is no proof.
///
/// # Errors
/// [`TokenError`] when there is one and it does not count.
pub async fn key_of(app: &App, request: &HttpRequest, access_token: Option<&str>) -> Result<Option<String>, TokenError> {
    let mut headers = request.headers().get_all(HEADER);
    let Some(proof) = headers.next() else { return Ok(None) };
    if headers.next().is_some() {
        return Err(TokenError::invalid_dpop_proof("There is more than one DPoP header"));
    }
    let proof = proof.to_str().map_err(|_| TokenError::invalid_dpop_proof("The DPoP header cannot be read"))?;
    let call = Call { method: request.method().as_str(), url: format!("{}{}", app.settings.origin(), request.path()), access_token };
    match dpop::check(app, proof, &call).await? {
        Ok(thumbprint) => Ok(Some(thumbprint)),
        Err(ProofRefused::Invalid) => Err(TokenError::invalid_dpop_proof("The DPoP proof is not valid for this call")),
        Err(ProofRefused::Nonce) => {
            let mut error = TokenError::invalid_dpop_proof("The DPoP proof wants a fresh nonce");
            error.error = "use_dpop_nonce";
            error.dpop_nonce = Some(dpop::nonce(app));
            Err(error)
        }
    }
}

/// Why a token is not taken from whoever shows it.
pub enum NotHeld {
    /// A bound token came without its key's proof, or an unbound one as if it had one.
    Unproven,
    /// The proof is another key's.
    OtherKey,
    /// The proof itself does not count, or could not be checked.
    Proof(TokenError),
}

/// Whether a bound token comes with its key's proof, and an unbound one without the pretence (RFC 9449 section 7.1). `shown` is
/// the scheme and the token.
///
/// # Errors
/// [`NotHeld`].
pub async fn holds_key(app: &App, request: &HttpRequest, shown: (&str, &str), bound_to: Option<&str>) -> Result<(), NotHeld> {
    let (scheme, token) = shown;
    let Some(own) = bound_to else { return if scheme == "DPoP" { Err(NotHeld::Unproven) } else { Ok(()) } };
    if scheme != "DPoP" {
        return Err(NotHeld::Unproven);
    }
    match key_of(app, request, Some(token)).await {
        Ok(Some(key)) if key == own => Ok(()),
        Ok(_) => Err(NotHeld::OtherKey),
        Err(error) => Err(NotHeld::Proof(error)),
    }
}
