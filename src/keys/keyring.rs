//! The keyring: every symmetric key, derived from the key file, each for one purpose.

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::{digest, hmac};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::file::MasterKey;
use crate::domain::challenge::{Channel, Recipient};
use crate::domain::client::{Client, Profile};
use crate::domain::client_options::SubjectType;
use crate::domain::email::EmailAddress;
use crate::domain::id::{ChallengeId, MessageId, UserId};
use crate::domain::one_time_code::CodeKey;
use crate::domain::phone::PhoneNumber;
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::sealed::{BlindIndex, StoredAddress};
use crate::domain::user::User;

/// Symmetric keys. The names of the purposes are part of the data format.
pub struct Keyring {
    sealing: Vec<(u8, RandomizedNonceKey)>,
    index: hmac::Key,
    codes: CodeKey,
    tokens: hmac::Key,
    client_secrets: hmac::Key,
    passwords: hmac::Key,
    forms: hmac::Key,
    challenge_ids: hmac::Key,
    subjects: hmac::Key,
    nonces: hmac::Key,
    user_codes: hmac::Key,
    passkey_handles: hmac::Key,
    recovery_codes: hmac::Key,
    links: hmac::Key,
    disowning: hmac::Key,
    trail: hmac::Key,
    cookies: [u8; 64],
}

/// Bytes that [`Keyring::seal`] adds: the key's id, the nonce and the tag.
pub const SEAL: usize = 1 + NONCE_LEN + 16;

/// A ciphertext that cannot be opened: damaged, moved to another place, or sealed with a key that is not in the file.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value cannot be opened")]
pub struct NotOurs;

impl Keyring {
    /// Derives every key.
    ///
    /// # Errors
    /// When the key file holds no key, or one that cannot be used.
    pub fn new(masters: &[MasterKey]) -> Result<Self, String> {
        let root = &masters.first().ok_or("the key file is empty")?.bytes;
        let root = hmac::Key::new(hmac::HMAC_SHA256, root);
        let derive = |purpose: &str| hmac::sign(&root, purpose.as_bytes());
        let key = |purpose: &str| hmac::Key::new(hmac::HMAC_SHA256, derive(purpose).as_ref());
        let mut sealing = Vec::new();
        for master in masters {
            let own = hmac::Key::new(hmac::HMAC_SHA256, &master.bytes);
            let bytes = hmac::sign(&own, b"doorcode sealing at rest");
            let sealer = RandomizedNonceKey::new(&AES_256_GCM, bytes.as_ref()).map_err(|_| "the key file holds an unusable key")?;
            sealing.push((master.id, sealer));
        }
        let mut cookies = [0_u8; 64];
        cookies[..32].copy_from_slice(derive("doorcode cookies 1").as_ref());
        cookies[32..].copy_from_slice(derive("doorcode cookies 2").as_ref());
        Ok(Self {
            sealing,
            index: key("doorcode blind index"),
            codes: CodeKey::new(derive("doorcode one-time codes").as_ref()),
            tokens: key("doorcode tokens"),
            client_secrets: key("doorcode client secrets"),
            passwords: key("doorcode passwords"),
            forms: key("doorcode forms"),
            challenge_ids: key("doorcode challenge ids"),
            subjects: key("doorcode pairwise subjects"),
            nonces: key("doorcode dpop nonces"),
            user_codes: key("doorcode device user codes"),
            passkey_handles: key("doorcode passkey user handles"),
            recovery_codes: key("doorcode recovery codes"),
            links: key("doorcode sign-in links"),
            disowning: key("doorcode disowning links"),
            trail: key("doorcode audit trail"),
            cookies,
        })
    }

    /// Seals bytes for one place; opening them for another fails, so that a ciphertext cannot be moved.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Vec<u8> {
        let Some((id, key)) = self.sealing.last() else { return Vec::new() };
        let mut sealed = Vec::with_capacity(plain.len() + SEAL);
        sealed.push(*id);
        sealed.extend_from_slice(&[0; NONCE_LEN]);
        sealed.extend_from_slice(plain);
        let Ok((nonce, tag)) = key.seal_in_place_separate_tag(Aad::from(place.as_bytes()), &mut sealed[1 + NONCE_LEN..]) else { return Vec::new() };
        sealed[1..=NONCE_LEN].copy_from_slice(nonce.as_ref());
        sealed.extend_from_slice(tag.as_ref());
        sealed
    }

    /// Opens what [`Keyring::seal`] made for the same place.
    ///
    /// # Errors
    /// [`NotOurs`].
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, NotOurs> {
        let (id, rest) = sealed.split_first().ok_or(NotOurs)?;
        let (nonce, body) = rest.split_at_checked(NONCE_LEN).ok_or(NotOurs)?;
        let (_, key) = self.sealing.iter().find(|(own, _)| own == id).ok_or(NotOurs)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| NotOurs)?;
        let mut body = body.to_vec();
        let length = key.open_in_place(nonce, Aad::from(place.as_bytes()), &mut body).map_err(|_| NotOurs)?.len();
        body.truncate(length);
        Ok(body)
    }

    /// The index and the sealed form of an address.
    pub fn store_address(&self, recipient: &Recipient) -> StoredAddress {
        StoredAddress { index: self.index_of(recipient), sealed: self.seal(address_place(recipient.channel()), recipient.as_str().as_bytes()) }
    }

    /// The index that an address is found by.
    pub fn index_of(&self, recipient: &Recipient) -> BlindIndex {
        let mut context = hmac::Context::with_key(&self.index);
        context.update(recipient.channel().as_str().as_bytes());
        context.update(&[0]);
        context.update(recipient.as_str().as_bytes());
        BlindIndex::from_bytes(context.sign().as_ref().to_vec())
    }

    /// Reads an address back.
    ///
    /// # Errors
    /// [`NotOurs`], also when the content is no address of that kind.
    pub fn open_address(&self, channel: Channel, sealed: &[u8]) -> Result<Recipient, NotOurs> {
        let plain = self.open(address_place(channel), sealed)?;
        let text = std::str::from_utf8(&plain).map_err(|_| NotOurs)?;
        match channel {
            Channel::Sms => PhoneNumber::from_e164(text).map(Recipient::Phone).ok_or(NotOurs),
            Channel::Email => EmailAddress::parse(text).map(Recipient::Email).map_err(|_| NotOurs),
        }
    }

    /// What one-time codes are derived with.
    pub fn codes(&self) -> &CodeKey {
        &self.codes
    }

    /// The MAC in tokens.
    pub fn tokens(&self) -> &hmac::Key {
        &self.tokens
    }

    /// The stored form of a client secret, in hex. Secrets may be weak when an administrator chose them, hence the key.
    pub fn client_secret_digest(&self, secret: &str) -> String {
        hex(hmac::sign(&self.client_secrets, secret.as_bytes()).as_ref())
    }

    /// The keyed step before Argon2id (requirement P4).
    pub fn pepper_password(&self, password: &str) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.passwords, password.as_bytes()))
    }

    /// The token that a form of `holder` carries.
    pub fn form_token(&self, holder: &str) -> String {
        URL_SAFE_NO_PAD.encode(&hmac::sign(&self.forms, holder.as_bytes()).as_ref()[..16])
    }

    /// The challenge that one press of a button stands for: pressing twice names the same challenge.
    pub fn challenge_id(&self, press: &str) -> String {
        URL_SAFE_NO_PAD.encode(&hmac::sign(&self.challenge_ids, press.as_bytes()).as_ref()[..16])
    }

    /// The subject that a client sees (requirement O24). Auth0's SDKs expect the connection before the id; a pairwise one
    /// has 43 base64url characters and is another in every sector (OpenID Connect Core section 8.1).
    pub fn subject(&self, user: &User, client: &Client) -> String {
        match (client.options.subject_type, client.profile) {
            (SubjectType::Pairwise, _) => {
                let input = format!("{}\0{}", client.sector(), user.id);
                URL_SAFE_NO_PAD.encode(hmac::sign(&self.subjects, input.as_bytes()))
            }
            (SubjectType::Public, Profile::Auth0) => format!("{}|{}", user.origin.strategy(), user.id),
            (SubjectType::Public, Profile::Standard | Profile::Frontegg) => user.id.as_str().to_owned(),
        }
    }

    /// The nonce for DPoP proofs in one window of time (RFC 9449 section 8).
    pub fn dpop_nonce(&self, window: i64) -> String {
        URL_SAFE_NO_PAD.encode(&hmac::sign(&self.nonces, &window.to_be_bytes()).as_ref()[..16])
    }

    /// What a device's user code is found by. The code is short, hence the key.
    pub fn user_code_digest(&self, code: &str) -> Vec<u8> {
        hmac::sign(&self.user_codes, code.as_bytes()).as_ref().to_vec()
    }

    /// What an account is called in its passkeys (WebAuthn section 5.4.3, "user handle"): tells nothing about the account to
    /// whoever reads it out of an authenticator.
    pub fn passkey_handle(&self, user: &UserId) -> [u8; 16] {
        let mut handle = [0; 16];
        handle.copy_from_slice(&hmac::sign(&self.passkey_handles, user.as_str().as_bytes()).as_ref()[..16]);
        handle
    }

    /// The stored form of an account's recovery code (requirement C1). Another account's same code has another.
    pub fn recovery_code_digest(&self, user: &UserId, code: &RecoveryCode) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&self.recovery_codes);
        context.update(user.as_str().as_bytes());
        context.update(&[0]);
        context.update(code.symbols().as_bytes());
        context.sign().as_ref().to_vec()
    }

    /// What a link that signs in carries beside its challenge's id: 128 bits that are stored nowhere.
    pub fn link_secret(&self, challenge: &ChallengeId) -> String {
        URL_SAFE_NO_PAD.encode(&hmac::sign(&self.links, challenge.as_str().as_bytes()).as_ref()[..16])
    }

    /// The secret in the link of a notice. Made again when the mail is sent, so that it lies nowhere; the database has its
    /// SHA-256.
    pub fn disown_secret(&self, message: &MessageId) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.disowning, message.as_str().as_bytes()))
    }

    /// What the chain over the audit trail is made of: nobody without the key file can make it anew.
    pub fn trail_digest(&self, bytes: &[u8]) -> Vec<u8> {
        hmac::sign(&self.trail, bytes).as_ref().to_vec()
    }

    /// The key that signs session cookies.
    pub fn cookie_key(&self) -> &[u8] {
        &self.cookies
    }
}

fn address_place(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "address.sms",
        Channel::Email => "address.email",
    }
}

/// SHA-256, for values with enough entropy of their own.
pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA256, bytes).as_ref().to_vec()
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    crate::domain::sealed::hex(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyring(bytes: u8) -> Keyring {
        Keyring::new(&[MasterKey { id: 1, bytes: [bytes; 32] }]).unwrap()
    }

    #[test]
    fn a_sealed_value_opens_in_its_own_place_only() {
        let ring = keyring(1);
        let sealed = ring.seal("installation", b"secret");
        assert_eq!(ring.open("installation", &sealed).unwrap(), b"secret");
        assert!(ring.open("client", &sealed).is_err());
        assert!(keyring(2).open("installation", &sealed).is_err());
        assert_ne!(ring.seal("installation", b"secret"), sealed, "each sealing has its own nonce");
    }

    #[test]
    fn damaged_ciphertexts_are_refused_without_panic() {
        let ring = keyring(1);
        let sealed = ring.seal("x", b"secret");
        for at in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[at] ^= 1;
            assert!(ring.open("x", &damaged).is_err(), "byte {at}");
            assert!(ring.open("x", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn the_same_recovery_code_of_two_accounts_has_two_digests() {
        let code = RecoveryCode::from_random([3; 15]);
        let digest = |bytes, user: &str| keyring(bytes).recovery_code_digest(&UserId::new(user), &code);
        assert_eq!(digest(1, "ada"), digest(1, "ada"));
        assert_ne!(digest(1, "ada"), digest(1, "eve"));
        assert_ne!(digest(1, "ada"), digest(2, "ada"), "nothing to crack without the key file");
    }

    #[test]
    fn an_added_key_seals_and_the_old_one_still_opens() {
        let old = keyring(1);
        let both = Keyring::new(&[MasterKey { id: 1, bytes: [1; 32] }, MasterKey { id: 2, bytes: [2; 32] }]).unwrap();
        assert_eq!(both.open("x", &old.seal("x", b"s")).unwrap(), b"s");
        assert_eq!(both.seal("x", b"s")[0], 2);
        let number = Recipient::Phone(PhoneNumber::from_e164("+14155550100").unwrap());
        assert_eq!(both.index_of(&number), old.index_of(&number), "indexes survive the added key");
    }
}
