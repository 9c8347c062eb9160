//! Passkeys: asking a browser for one, and checking its answer. The library is webauthn-rs; this is the only file that
//! knows it.
//!
//! It checks type, challenge, origin, host, presence, verification, algorithm, signature and counter (WebAuthn level 3,
//! sections 7.1 and 7.2; requirement K1). Added here are the user handle and the refusal of framed answers. What a browser
//! was asked stays with us: the state goes to `storage::ceremonies` and comes back once. The challenge's 32 bytes are the
//! library's own draw from the operating system.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, RequestChallengeResponse, Uuid,
    WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::domain::id::UserId;
use crate::domain::passkey::{CEREMONY_LIFE, Flaw, Mediation, NewPasskey, PasskeyRefused, ProvenPasskey, StoredPasskey};

/// What an account is called in its passkeys, made by `Keyring::passkey_handle`.
pub type UserHandle = [u8; 16];

/// We, as browsers and authenticators know us: one host, one origin.
pub struct RelyingParty {
    id: String,
    library: Webauthn,
}

/// A question about to be put to a browser.
#[derive(Debug)]
pub struct Asked {
    /// For the browser: JSON with a member `publicKey`, and `mediation` where that is not a sheet.
    pub options: String,
    /// For us: what the answer is checked against.
    pub state: String,
}

/// A question that could not be made, or a stored document that cannot be read: an operator must look.
#[derive(Debug, thiserror::Error)]
#[error("passkeys: {0}")]
pub struct Unusable(String);

/// An answer to the question for a passkey, unchecked.
pub struct Answer(PublicKeyCredential);

impl Answer {
    /// Reads the JSON that the browser sent.
    ///
    /// # Errors
    /// [`Flaw::Unreadable`].
    pub fn parse(json: &str) -> Result<Self, PasskeyRefused> {
        read(json).map(Self).ok_or(PasskeyRefused::BadAnswer(Flaw::Unreadable))
    }

    /// The passkey that it says it is.
    pub fn credential(&self) -> &[u8] {
        self.0.get_credential_id()
    }

    /// The same in base64url, as scripts write it.
    pub fn credential_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.credential())
    }
}

/// Which account an answer may name.
#[derive(Clone, Copy, Debug)]
pub enum Names {
    /// This one, and it must: nobody was named before (WebAuthn section 7.2 step 6).
    Surely(UserHandle),
    /// This one or none: the account was known before, and security keys that keep no account name none.
    IfAny(UserHandle),
}

impl RelyingParty {
    /// Made of the public URL. `None` when that is an IP address: browsers know passkeys for host names only.
    pub fn of(public_url: &url::Url) -> Option<Self> {
        let id = public_url.domain()?;
        let library = WebauthnBuilder::new(id, public_url).ok()?.timeout(CEREMONY_LIFE).build().ok()?;
        Some(Self { id: id.to_owned(), library })
    }

    /// The host that passkeys belong to (RP ID).
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Asks for a new passkey. `name` is shown in the authenticator; `own` are those that the person has, one of which is not
    /// to be made anew.
    ///
    /// # Errors
    /// [`Unusable`].
    pub fn ask_for_new(&self, handle: UserHandle, name: &str, own: &[StoredPasskey]) -> Result<Asked, Unusable> {
        let own = own.iter().map(|passkey| Ok(json!({"type": "public-key", "id": URL_SAFE_NO_PAD.encode(open(passkey)?.cred_id())})));
        let own = own.collect::<Result<Vec<Value>, Unusable>>()?;
        let asked = self.library.start_passkey_registration(Uuid::from_bytes(handle), name, name, None);
        let (options, state) = asked.map_err(|error| Unusable(error.to_string()))?;
        let mut options = serde_json::to_value(options).map_err(|error| Unusable(error.to_string()))?;
        // The library discourages what signing in without a name needs: that the authenticator keeps the account.
        options["publicKey"]["authenticatorSelection"]["residentKey"] = "preferred".into();
        // Told to the browser only: the library's word for a passkey that comes again is another's, the table has its own.
        options["publicKey"]["excludeCredentials"] = own.into();
        Ok(Asked { options: options.to_string(), state: write(&state)? })
    }

    /// Asks for any passkey of ours: nobody is named, so the question is the same for everybody (requirement K3).
    ///
    /// # Errors
    /// [`Unusable`].
    pub fn ask_anybody(&self, mediation: Mediation) -> Result<Asked, Unusable> {
        self.ask(|options| match mediation {
            Mediation::Button => options.mediation = None,
            // What the library asks for by itself.
            Mediation::Autofill => {}
        })
    }

    /// Asks for one of these passkeys.
    ///
    /// # Errors
    /// [`Unusable`].
    pub fn ask_one_of(&self, own: &[StoredPasskey]) -> Result<Asked, Unusable> {
        let own = own.iter().map(open).collect::<Result<Vec<_>, Unusable>>()?;
        let (named, _) = self.library.start_passkey_authentication(&own).map_err(|error| Unusable(error.to_string()))?;
        // The other question's state holds no passkeys: the answer is checked against the row as it is then, not as it was.
        self.ask(|options| {
            options.mediation = None;
            options.public_key.allow_credentials = named.public_key.allow_credentials;
        })
    }

    fn ask(&self, change: impl FnOnce(&mut RequestChallengeResponse)) -> Result<Asked, Unusable> {
        let (mut options, state) = self.library.start_discoverable_authentication().map_err(|error| Unusable(error.to_string()))?;
        change(&mut options);
        Ok(Asked { options: write(&options)?, state: write(&state)? })
    }

    /// Checks the answer to [`RelyingParty::ask_for_new`].
    ///
    /// # Errors
    /// [`Unusable`]; inside, what is wrong with the answer.
    pub fn check_new(&self, answer: &str, state: &str, user: &UserId) -> Result<Result<NewPasskey, PasskeyRefused>, Unusable> {
        let state: PasskeyRegistration = read(state).ok_or_else(|| Unusable("a ceremony cannot be read".into()))?;
        let Some(answer) = read::<RegisterPublicKeyCredential>(answer) else { return Ok(Err(PasskeyRefused::BadAnswer(Flaw::Unreadable))) };
        match self.library.finish_passkey_registration(&answer, &state) {
            Ok(passkey) => Ok(Ok(NewPasskey::verified(user.clone(), passkey.cred_id().to_vec(), write(&passkey)?))),
            Err(error) => Ok(Err(refusal(&error))),
        }
    }

    /// Checks the answer to [`RelyingParty::ask_anybody`] or [`RelyingParty::ask_one_of`] against the passkey that it says it
    /// is.
    ///
    /// # Errors
    /// [`Unusable`]; inside, what is wrong with the answer.
    pub fn check(
        &self,
        answer: &Answer,
        state: &str,
        stored: StoredPasskey,
        names: Names,
    ) -> Result<Result<ProvenPasskey, PasskeyRefused>, Unusable> {
        let state: DiscoverableAuthentication = read(state).ok_or_else(|| Unusable("a ceremony cannot be read".into()))?;
        let mut passkey = open(&stored)?;
        let answered = match self.library.finish_discoverable_authentication_v2(&answer.0, state, &passkey) {
            Ok(answered) => answered,
            Err(WebauthnError::CredentialPossibleCompromise) => return Ok(Err(PasskeyRefused::CounterWentBack { passkey: stored.id })),
            Err(error) => return Ok(Err(refusal(&error))),
        };
        let named = answer.0.get_user_unique_id();
        let fits = match names {
            Names::Surely(handle) => named == Some(&handle[..]),
            Names::IfAny(handle) => named.is_none_or(|named| named == handle),
        };
        if !fits {
            return Ok(Err(PasskeyRefused::BadAnswer(Flaw::UserHandle)));
        }
        if is_framed(&answer.0.response.client_data_json) {
            return Ok(Err(PasskeyRefused::BadAnswer(Flaw::Origin)));
        }
        let document = match passkey.update_credential(&answered) {
            Some(true) => write(&passkey)?,
            // Most passkeys keep no counter: nothing changes, and what is not written anew stays equal to what was read.
            Some(false) | None => stored.document.clone(),
        };
        Ok(Ok(ProvenPasskey::verified(stored, document)))
    }
}

/// Whether the page that asked stood in a frame of another origin. The library looks at that for new passkeys only.
fn is_framed(client_data: &[u8]) -> bool {
    let framed = serde_json::from_slice::<Value>(client_data).map(|data| data.get("crossOrigin").and_then(Value::as_bool).unwrap_or(false));
    framed.unwrap_or(true)
}

fn open(stored: &StoredPasskey) -> Result<Passkey, Unusable> {
    read(&stored.document).ok_or_else(|| Unusable(format!("the document of {} cannot be read", stored.id)))
}

fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}

fn write(value: &impl Serialize) -> Result<String, Unusable> {
    serde_json::to_string(value).map_err(|error| Unusable(error.to_string()))
}

/// The library's words are for its own log; they may quote the answer.
fn refusal(error: &WebauthnError) -> PasskeyRefused {
    let flaw = match error {
        WebauthnError::MismatchedChallenge | WebauthnError::InvalidClientDataType => Flaw::Challenge,
        WebauthnError::InvalidRPOrigin | WebauthnError::CredentialCrossOrigin => Flaw::Origin,
        WebauthnError::InvalidRPIDHash => Flaw::RelyingParty,
        WebauthnError::UserNotPresent => Flaw::NotPresent,
        WebauthnError::UserNotVerified => Flaw::NotVerified,
        WebauthnError::AuthenticationFailure | WebauthnError::AttestationStatementSigInvalid => Flaw::Signature,
        WebauthnError::ParseBase64Failure(_)
        | WebauthnError::ParseCBORFailure(_)
        | WebauthnError::ParseJSONFailure(_)
        | WebauthnError::ParseNOMFailure
        | WebauthnError::ParseInsufficientBytesAvailable => Flaw::Unreadable,
        _ => Flaw::Kind,
    };
    PasskeyRefused::BadAnswer(flaw)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(url: &str) -> Option<RelyingParty> {
        RelyingParty::of(&url::Url::parse(url).unwrap())
    }

    #[test]
    fn passkeys_belong_to_a_host_name() {
        assert_eq!(party("https://login.example.com").unwrap().id(), "login.example.com");
        assert_eq!(party("http://localhost:8080").unwrap().id(), "localhost");
        for address in ["https://192.0.2.1", "http://127.0.0.1:8080", "http://[::1]:8080"] {
            assert!(party(address).is_none(), "{address}");
        }
    }

    #[test]
    fn what_is_asked_keeps_to_the_requirements() {
        let party = party("https://login.example.com").unwrap();
        let asked: Value = read(&party.ask_for_new([7; 16], "Ann", &[]).unwrap().options).unwrap();
        let selection = &asked["publicKey"]["authenticatorSelection"];
        assert_eq!((&selection["residentKey"], &selection["userVerification"]), (&"preferred".into(), &"required".into()));
        assert_eq!(asked["publicKey"]["rp"]["id"], "login.example.com");
        assert_eq!(asked["publicKey"]["attestation"], "none");
        let algorithms: Vec<i64> =
            asked["publicKey"]["pubKeyCredParams"].as_array().unwrap().iter().map(|kind| kind["alg"].as_i64().unwrap()).collect();
        assert_eq!(algorithms, [-7, -35, -257]);
        let button: Value = read(&party.ask_anybody(Mediation::Button).unwrap().options).unwrap();
        let autofill: Value = read(&party.ask_anybody(Mediation::Autofill).unwrap().options).unwrap();
        assert_eq!((button.get("mediation"), &autofill["mediation"]), (None, &"conditional".into()));
        for asked in [&button, &autofill] {
            assert_eq!(asked["publicKey"]["allowCredentials"], serde_json::json!([]), "nobody is named");
            assert_eq!(asked["publicKey"]["userVerification"], "required");
            assert_eq!(asked["publicKey"]["challenge"].as_str().unwrap().len(), 43, "32 bytes");
            assert_eq!(asked["publicKey"]["timeout"], 300_000);
        }
        assert_ne!(button["publicKey"]["challenge"], autofill["publicKey"]["challenge"]);
    }
}
