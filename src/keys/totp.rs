//! Seeds of authenticator apps (RFC 6238): made, sealed, shown once, and asked which step a guess is the code of.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use totp_rs::{Builder, Totp};
use zeroize::{Zeroize, Zeroizing};

use super::Keyring;
use super::entropy::{Entropy, bits_80};
use super::keyring::NotOurs;
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::domain::totp::{ENROLMENT_LIFE, Step, TotpDeviceId, TotpGuess};

/// 160 bits, as RFC 4226 section 4 recommends (requirement T1).
const SEED_BYTES: usize = 20;
/// Where an enrolment under way is sealed for.
const ENROLMENT_PLACE: &str = "totp.enrolment";

/// What an app and the server share. Prints nothing of itself and is wiped when dropped.
pub struct Seed([u8; SEED_BYTES]);

impl Seed {
    /// A new one.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; SEED_BYTES];
        entropy.fill(&mut bytes);
        Self(bytes)
    }

    /// The seed as it is stored. It opens for the same account only, so that a row cannot be given to another.
    pub fn seal(&self, keyring: &Keyring, user: &UserId) -> Vec<u8> {
        keyring.seal(&seed_place(user), &self.0)
    }

    /// Opens what [`Seed::seal`] made.
    ///
    /// # Errors
    /// [`NotOurs`].
    pub fn open(keyring: &Keyring, user: &UserId, sealed: &[u8]) -> Result<Self, NotOurs> {
        let plain = Zeroizing::new(keyring.open(&seed_place(user), sealed)?);
        plain.as_slice().try_into().map(Self).map_err(|_| NotOurs)
    }

    /// The step that a guess is the code of, among those that are taken at this moment. Every step is compared, each in
    /// constant time.
    pub fn step_of(&self, guess: &TotpGuess, now: UtcTime) -> Option<Step> {
        let totp = self.totp("", "")?;
        let compared = Step::taken_at(now).map(|step| step.first_second().and_then(|at| totp.check(guess.as_str(), at)).map(|_| step));
        compared.into_iter().flatten().next()
    }

    /// The code of a step; `None` before 1970.
    pub fn code_at(&self, step: Step) -> Option<String> {
        Some(self.totp("", "")?.generate(step.first_second()?).to_string())
    }

    /// The URI that apps read from a picture (`otpauth://totp/...`), with the names that they show.
    pub fn uri(&self, issuer: &str, account: &str) -> Option<String> {
        // A colon parts the names, so that none of them may have one.
        let name = |text: &str| text.replace(':', " ").trim().to_owned();
        let (issuer, account) = (name(issuer), name(account));
        let account = if account.is_empty() { issuer.clone() } else { account };
        self.totp(&issuer, &account)?.to_url().ok()
    }

    /// The key for who types it: base32 in groups of four.
    pub fn key_text(&self) -> String {
        let key = Zeroizing::new(totp_rs::Secret::new_stack(self.0).to_base32());
        let mut text = String::with_capacity(key.len() * 5 / 4);
        for (at, symbol) in key.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push(' ');
            }
            text.push(symbol);
        }
        text
    }

    /// SHA-1, six digits, thirty seconds: what every app can do. No skew: [`Step::taken_at`] says which steps count.
    fn totp(&self, issuer: &str, account: &str) -> Option<Totp> {
        let issuer = Some(issuer).filter(|issuer| !issuer.is_empty());
        let builder = Builder::new().with_secret(self.0.as_slice()).with_skew(0).with_issuer(issuer).with_account_name(account);
        builder.build().ok()
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(..)")
    }
}

fn seed_place(user: &UserId) -> String {
    format!("totp.seed {user}")
}

/// A device that is being set up. It is stored nowhere: it travels sealed in the form, and who leaves leaves nothing behind.
#[derive(Debug)]
pub struct Enrolment {
    /// The id that the device will have. One enrolment becomes one device, however often its form is sent: two devices of one
    /// seed would take the same code twice (requirement T2).
    pub device: TotpDeviceId,
    /// What the app and the server will share.
    pub seed: Seed,
    /// What the app calls the account.
    pub account_name: String,
    made_at: UtcTime,
}

/// What is sealed.
#[derive(serde::Serialize, serde::Deserialize)]
struct Packed {
    user: UserId,
    device: TotpDeviceId,
    seed: String,
    name: String,
    at: UtcTime,
}

impl Enrolment {
    /// Begins one.
    pub fn begin(entropy: &dyn Entropy, account_name: &str, now: UtcTime) -> Self {
        // A longer name would make a picture that cameras read badly.
        let account_name = account_name.chars().filter(|c| !c.is_control()).take(64).collect();
        Self { device: TotpDeviceId::made_at(now, bits_80(entropy)), seed: Seed::generate(entropy), account_name, made_at: now }
    }

    /// The value of the form's hidden field.
    pub fn seal(&self, keyring: &Keyring, user: &UserId) -> String {
        let seed = URL_SAFE_NO_PAD.encode(self.seed.0);
        let mut packed = Packed { user: user.clone(), device: self.device.clone(), seed, name: self.account_name.clone(), at: self.made_at };
        let plain = Zeroizing::new(serde_json::to_vec(&packed).unwrap_or_default());
        packed.seed.zeroize();
        URL_SAFE_NO_PAD.encode(keyring.seal(ENROLMENT_PLACE, &plain))
    }

    /// Reads the field back. `None` when it is not ours, another account's, or older than [`ENROLMENT_LIFE`].
    pub fn open(keyring: &Keyring, user: &UserId, field: &str, now: UtcTime) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(field).ok()?;
        let plain = Zeroizing::new(keyring.open(ENROLMENT_PLACE, &sealed).ok()?);
        let mut packed: Packed = serde_json::from_slice(&plain).ok()?;
        let bytes = URL_SAFE_NO_PAD.decode(&packed.seed).ok().map(Zeroizing::new);
        packed.seed.zeroize();
        // A clock that was set back makes no enrolment good for longer.
        let is_fresh = packed.at <= now && now.since(packed.at) < ENROLMENT_LIFE;
        if packed.user != *user || !is_fresh {
            return None;
        }
        let seed = Seed(bytes?.as_slice().try_into().ok()?);
        Some(Self { device: packed.device, seed, account_name: packed.name, made_at: packed.at })
    }
}

#[cfg(test)]
mod tests {
    use super::super::SystemEntropy;
    use super::super::file::MasterKey;
    use super::*;

    /// Appendix B of RFC 6238, SHA-1: eight digits there, of which apps show the last six.
    const VECTORS: [(i64, &str); 6] = [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];

    fn rfc_seed() -> Seed {
        Seed(*b"12345678901234567890")
    }

    fn keyring() -> Keyring {
        Keyring::new(&[MasterKey { id: 1, bytes: [1; 32] }]).unwrap()
    }

    fn user(name: &str) -> UserId {
        UserId::new(name)
    }

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        for (seconds, code) in VECTORS {
            let now = UtcTime::from_seconds(seconds);
            assert_eq!(rfc_seed().code_at(Step::at(now)).as_deref(), Some(code));
            assert_eq!(rfc_seed().step_of(&TotpGuess::parse(code).unwrap(), now), Some(Step::at(now)));
        }
    }

    #[test]
    fn a_code_counts_in_its_step_and_the_next_and_never_before() {
        let guess = TotpGuess::parse("050471").unwrap();
        let step = 1_111_111_111_i64 / 30;
        let found = |seconds| rfc_seed().step_of(&guess, UtcTime::from_seconds(seconds)).map(Step::number);
        assert_eq!(found(step * 30 - 1), None, "one second early");
        assert_eq!(found(step * 30), Some(step));
        assert_eq!(found(step * 30 + 59), Some(step), "the last second of the next step");
        assert_eq!(found(step * 30 + 60), None);
        assert_eq!(found(-1), None, "a clock before 1970");
    }

    #[test]
    fn a_stored_seed_opens_for_its_account_only() {
        let seed = Seed::generate(&SystemEntropy);
        let sealed = seed.seal(&keyring(), &user("ada"));
        assert_eq!(Seed::open(&keyring(), &user("ada"), &sealed).unwrap().0, seed.0);
        assert!(Seed::open(&keyring(), &user("eve"), &sealed).is_err());
        assert!(!sealed.windows(4).any(|part| seed.0.windows(4).any(|own| own == part)), "nothing of the seed shows");
        assert_eq!(format!("{seed:?}"), "Seed(..)");
    }

    #[test]
    fn an_enrolment_travels_sealed_for_fifteen_minutes_and_for_one_account() {
        let (ring, ada, now) = (keyring(), user("ada"), UtcTime::from_seconds(1_000_000));
        let begun = Enrolment::begin(&SystemEntropy, "ada@example.com", now);
        let field = begun.seal(&ring, &ada);
        let opened = |seconds: i64, who: &str| Enrolment::open(&ring, &user(who), &field, UtcTime::from_seconds(1_000_000 + seconds));
        let again = opened(899, "ada").unwrap();
        assert_eq!((again.seed.0, &again.device, again.account_name.as_str()), (begun.seed.0, &begun.device, "ada@example.com"));
        assert!(opened(900, "ada").is_none() && opened(-1, "ada").is_none() && opened(1, "eve").is_none());
        assert!(Enrolment::open(&ring, &ada, &field[1..], now).is_none() && Enrolment::open(&ring, &ada, "", now).is_none());
        assert!(field.len() < 600, "{} characters", field.len());
        assert!(!format!("{begun:?}").contains(&begun.seed.key_text()));
    }

    #[test]
    fn the_uri_names_issuer_and_account_and_the_key_can_be_typed() {
        let uri = rfc_seed().uri("login.example.com", "Ada: ada@example.com").unwrap();
        assert_eq!(
            uri,
            "otpauth://totp/login.example.com:Ada%20%20ada%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=login.example.com"
        );
        assert!(rfc_seed().uri("login.example.com", "").unwrap().starts_with("otpauth://totp/login.example.com:login.example.com?"));
        assert_eq!(rfc_seed().key_text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
