//! A passkey authenticator and the browser around it, in software: P-256, CBOR by hand. It can lie.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorcode::keys::keyring::sha256;
use serde_json::{Value, json};

/// What an answer says that is not so. The default is the truth.
#[derive(Clone, Default)]
pub struct Lies {
    /// The origin that the browser claims to have asked at.
    pub origin: Option<&'static str>,
    /// The host that the authenticator signs for.
    pub rp_id: Option<&'static str>,
    /// The challenge that was answered.
    pub challenge: Option<String>,
    /// The credential that it says it is, in base64url.
    pub credential: Option<String>,
    /// The account that it names; an empty one is left out.
    pub handle: Option<Vec<u8>>,
    /// What the signature counter says.
    pub counter: Option<u32>,
    /// `webauthn.get` for `webauthn.create`, and the other way round.
    pub other_type: bool,
    /// The page stood in a frame of another origin.
    pub framed: bool,
    /// Nobody was there.
    pub absent: bool,
    /// Nobody showed face, finger or PIN.
    pub unverified: bool,
    /// One bit of the signature is another.
    pub tampered: bool,
    /// The algorithm of a new key, one that nobody asked for.
    pub algorithm: Option<i8>,
}

/// A passkey in an authenticator.
pub struct Key {
    pub credential: Vec<u8>,
    pub handle: Vec<u8>,
    pub counter: u32,
    pair: EcdsaKeyPair,
}

/// A telephone, say, at one origin.
pub struct Authenticator {
    origin: String,
    /// Whether it counts signatures; those whose passkeys travel between devices do not.
    counts: bool,
    pub keys: Vec<Key>,
}

const PRESENT: u8 = 1;
const VERIFIED: u8 = 4;
const NEW_KEY: u8 = 64;

pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text.as_str().unwrap()).unwrap()
}

/// The options that a page would hand to `navigator.credentials`.
pub fn public_key(options: &str) -> Value {
    serde_json::from_str::<Value>(options).unwrap()["publicKey"].take()
}

/// A byte string of CBOR.
fn bytes(content: &[u8]) -> Vec<u8> {
    let mut made = match u8::try_from(content.len()) {
        Ok(short) if short < 24 => vec![0x40 + short],
        Ok(one) => vec![0x58, one],
        Err(_) => vec![0x59, (content.len() >> 8) as u8, content.len() as u8],
    };
    made.extend_from_slice(content);
    made
}

impl Authenticator {
    pub fn counting(origin: &str) -> Self {
        Self { origin: origin.to_owned(), counts: true, keys: Vec::new() }
    }

    pub fn synced(origin: &str) -> Self {
        Self { counts: false, ..Self::counting(origin) }
    }

    /// `navigator.credentials.create` with what the server asked.
    pub fn create(&mut self, options: &str, lies: &Lies) -> String {
        let asked = public_key(options);
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let credential = match &lies.credential {
            Some(credential) => URL_SAFE_NO_PAD.decode(credential).unwrap(),
            None => sha256(pair.public_key().as_ref()),
        };
        // COSE: {1: 2 (EC2), 3: algorithm, -1: 1 (P-256), -2: x, -3: y}, without the 4 before the two coordinates.
        let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
        let algorithm = lies.algorithm.map_or(0x26, |algorithm| (-1 - algorithm) as u8 + 0x20);
        let cose = [&[0xa5, 1, 2, 3, algorithm, 0x20, 1, 0x21], &bytes(x)[..], &[0x22], &bytes(y)[..]].concat();
        let length = u16::try_from(credential.len()).unwrap().to_be_bytes();
        let mut data = self.data(&asked["rp"]["id"], (NEW_KEY, 0), lies);
        data.extend([&[0; 16], &length[..], &credential, &cose].concat());
        let object = [&[0xa3, 0x63], &b"fmt"[..], &[0x64], b"none", &[0x67], b"attStmt", &[0xa0, 0x68], b"authData", &bytes(&data)].concat();
        let client = self.client_data("webauthn.create", &asked, lies);
        let response = json!({"clientDataJSON": encode(&client), "attestationObject": encode(&object), "transports": ["internal", "hybrid"]});
        let text = encode(&credential);
        self.keys.push(Key { handle: decode(&asked["user"]["id"]), counter: 0, credential, pair });
        let extensions = json!({"credProps": {"rk": true}});
        json!({"id": text, "rawId": text, "type": "public-key", "response": response, "clientExtensionResults": extensions}).to_string()
    }

    /// `navigator.credentials.get`: the newest passkey that the server takes.
    pub fn get(&mut self, options: &str, lies: &Lies) -> String {
        let asked = public_key(options);
        let allowed: Vec<Vec<u8>> = asked["allowCredentials"].as_array().unwrap().iter().map(|key| decode(&key["id"])).collect();
        let newest = self.keys.iter().rposition(|key| allowed.is_empty() || allowed.contains(&key.credential));
        self.get_with(newest.expect("a passkey that is asked for"), options, lies)
    }

    /// The same with one passkey, asked for or not.
    pub fn get_with(&mut self, which: usize, options: &str, lies: &Lies) -> String {
        let asked = public_key(options);
        if self.counts {
            self.keys[which].counter += 1;
        }
        let key = &self.keys[which];
        let data = self.data(&asked["rpId"], (0, lies.counter.unwrap_or(key.counter)), lies);
        let client = self.client_data("webauthn.get", &asked, lies);
        let mut signature = key.pair.sign(&SystemRandom::new(), &[&data[..], &sha256(&client)].concat()).unwrap().as_ref().to_vec();
        if lies.tampered {
            *signature.last_mut().unwrap() ^= 1;
        }
        let handle = lies.handle.clone().unwrap_or_else(|| key.handle.clone());
        let handle = if handle.is_empty() { Value::Null } else { encode(&handle).into() };
        let text = lies.credential.clone().unwrap_or_else(|| encode(&key.credential));
        let response = json!({
            "clientDataJSON": encode(&client), "authenticatorData": encode(&data), "signature": encode(&signature), "userHandle": handle,
        });
        let mut answer = json!({
            "id": text, "rawId": text, "type": "public-key", "authenticatorAttachment": "platform", "response": response,
            "clientExtensionResults": {},
        });
        if handle.is_null() {
            // As `toJSON` of browsers has it: no member at all.
            answer["response"].as_object_mut().unwrap().remove("userHandle");
        }
        answer.to_string()
    }

    fn data(&self, rp_id: &Value, more: (u8, u32), lies: &Lies) -> Vec<u8> {
        let flags = more.0 | if lies.absent { 0 } else { PRESENT } | if lies.unverified { 0 } else { VERIFIED };
        let host = lies.rp_id.unwrap_or_else(|| rp_id.as_str().unwrap());
        [&sha256(host.as_bytes())[..], &[flags], &more.1.to_be_bytes()].concat()
    }

    fn client_data(&self, kind: &str, asked: &Value, lies: &Lies) -> Vec<u8> {
        let kind = match (lies.other_type, kind) {
            (false, kind) => kind,
            (true, "webauthn.get") => "webauthn.create",
            (true, _) => "webauthn.get",
        };
        let challenge = lies.challenge.as_deref().unwrap_or_else(|| asked["challenge"].as_str().unwrap());
        let origin = lies.origin.unwrap_or(&self.origin);
        json!({"type": kind, "challenge": challenge, "origin": origin, "crossOrigin": lies.framed}).to_string().into_bytes()
    }
}
