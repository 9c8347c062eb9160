//! Passkeys in the walks: Ada's own telephone, which answers truly, lies, or says again what it said before.

use super::Walk;
use super::state::Session;
use crate::support::authenticator::Lies;
use crate::support::browser::Page;
use crate::support::person::ADA;

impl Walk<'_> {
    /// A passkey whose authenticator has verified its user is both proofs in one.
    fn gave_both(&mut self, who: &str) {
        let now = self.now();
        self.tab().first = Some((who.to_owned(), now));
        self.session = Some(Session { who: who.to_owned(), fresh_at: now, second: true });
    }

    /// Answers with Ada's passkey in this tab: truly (0), for another page (1), without her face or finger (2), or with the answer
    /// that counted last (3).
    pub(super) async fn by_passkey(&mut self, which: usize) -> Page {
        let attempt = self.tab().tx.clone();
        let path = format!("/login?tx={attempt}");
        let page = self.browser.open(&path).await;
        if !page.has("form[action='/login/passkey']") {
            return page;
        }
        let options = self.browser.post("/login/passkey/options", &self.browser.form("/login/passkey")).await;
        let page = self.browser.open(&path).await;
        if options.status != 200 || !page.has("form[action='/login/passkey']") {
            return page;
        }
        let lies = match which {
            1 => Lies { origin: Some("https://elsewhere.example.com"), ..Lies::default() },
            2 => Lies { unverified: true, ..Lies::default() },
            _ => Lies::default(),
        };
        let answer = match (which, &self.said_before) {
            (3, Some(before)) => before.clone(),
            _ => self.phone.get(&options.body, &lies),
        };
        let is_new = self.said_before.as_ref() != Some(&answer);
        let mut form = self.browser.form("/login/passkey");
        form.retain(|(name, _)| name != "credential");
        form.push(("credential".into(), answer.clone()));
        let page = self.browser.post("/login/passkey", &form).await;
        if (which == 0 || which == 3) && is_new && page.status < 400 {
            self.said_before = Some(answer);
            self.gave_both(ADA);
        }
        page
    }
}
