//! What the model keeps.

use crate::support::TestApp;
use crate::support::person::{Totp, letters_to};

pub const PASSWORD: &str = "violet kettle orbit";
pub const STEPS: usize = 25;
pub const PAGES: [&str; 6] = ["/login/other", "/login/setup", "/login/mfa", "/login/forgot", "/login/new-password", "/login"];

/// Small, seeded, the same everywhere.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(sides).unwrap()).unwrap()
    }
}

/// What the model knows of an account.
#[derive(Default)]
pub struct Account {
    pub totp: Option<Totp>,
    pub last_code: String,
    pub recovery: Vec<String>,
    pub used: Vec<String>,
    pub sub: Option<String>,
}

/// One attempt: a tab.
pub struct Tab {
    pub tx: String,
    /// Whose code was sent where, and what that address had last before.
    pub pending: Option<(String, String, Option<String>)>,
    /// Whose first proof was given, and when.
    pub first: Option<(String, i64)>,
    pub wants_step: bool,
}

/// The session that the model allows.
pub struct Session {
    pub who: String,
    pub fresh_at: i64,
    pub second: bool,
}

/// The newest message with a code to an address.
pub async fn newest_to(app: &TestApp, address: &str) -> Option<String> {
    letters_to(app, address).await.into_iter().next().map(|(id, _)| id)
}
