//! The chain over the audit trail (requirement N4): links over stretches of events, in the order of when they happened.
//!
//! Each link is a keyed digest over the link before it and over two leaves of each event: one over the whole of it, one without
//! what is personal. When an account is deleted its personal details leave the trail; the second leaf still holds. A link whose
//! events were deleted for their age keeps its leaves, and a mark that needs the key.

use super::time::UtcTime;

/// Bytes of one digest in a leaf.
const HALF: usize = 16;
/// Bytes of one event's two digests.
const LEAF: usize = 2 * HALF;

/// A keyed digest of at least [`HALF`] bytes.
pub type Digest<'a> = &'a dyn Fn(&[u8]) -> Vec<u8>;

/// A row of the audit trail as it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEvent {
    /// Its id.
    pub id: String,
    /// When.
    pub at: UtcTime,
    /// What: a word of [`super::event::EventKind`].
    pub kind: String,
    /// The account that it concerns.
    pub account: Option<String>,
    /// The client.
    pub client: Option<String>,
    /// The channel or other detail.
    pub detail: String,
    /// The network address that asked.
    pub address: Option<String>,
    /// The request.
    pub request: Option<String>,
    /// The browser.
    pub browser: Option<String>,
    /// Who acted, where that is not whom it concerns.
    pub actor: Option<String>,
    /// What it was done to.
    pub target: Option<String>,
    /// What was before and after, as JSON.
    pub changes: Option<String>,
}

/// Texts one after another, each with its length before it, so that none can lend letters to its neighbour.
fn joined(fields: &[Option<&str>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        let length = field.map_or(u64::MAX, |text| text.len() as u64);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(field.unwrap_or_default().as_bytes());
    }
    bytes
}

impl StoredEvent {
    /// Where it stands in the order.
    pub fn place(&self) -> (UtcTime, &str) {
        (self.at, &self.id)
    }

    fn bare(&self) -> Vec<u8> {
        let at = self.at.micros().to_string();
        let (account, client, actor, target) = (self.account.as_deref(), self.client.as_deref(), self.actor.as_deref(), self.target.as_deref());
        joined(&[Some("bare"), Some(&self.id), Some(&at), Some(&self.kind), account, client, actor, target])
    }

    fn whole(&self) -> Vec<u8> {
        let own = [Some(self.detail.as_str()), self.address.as_deref(), self.request.as_deref(), self.browser.as_deref(), self.changes.as_deref()];
        [self.bare(), joined(&own)].concat()
    }

    /// Whether its personal details have left it.
    pub fn is_erased(&self) -> bool {
        let is_bare = self.address.is_none() && self.request.is_none() && self.browser.is_none() && self.changes.is_none();
        self.account.is_some() && self.detail.is_empty() && is_bare
    }

    fn leaf(&self, digest: Digest<'_>) -> Vec<u8> {
        [&digest(&self.whole())[..HALF], &digest(&self.bare())[..HALF]].concat()
    }
}

/// A link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seal {
    /// Its number: 1, 2, 3 and so on.
    pub seq: i64,
    /// When it was made.
    pub sealed_at: UtcTime,
    /// The last event that it covers; the first is the one after the link before.
    pub until: (UtcTime, String),
    /// The leaves of its events, in their order.
    pub leaves: Vec<u8>,
    /// The digest over the link before and all of this one.
    pub mac: Vec<u8>,
    /// Says, keyed, that its events were deleted for their age.
    pub swept: Option<Vec<u8>>,
}

/// What is wrong with a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// The link itself is not the one that was made, or one before it is gone.
    Link,
    /// An event is not as it was sealed.
    Changed(String),
    /// Events were added after the sealing; the first of them.
    Added(String),
    /// Events are gone: so many.
    Missing(usize),
}

impl Seal {
    /// A link over events in their order. `None` when there are none.
    pub fn over(events: &[StoredEvent], before: Option<&Self>, now: UtcTime, digest: Digest<'_>) -> Option<Self> {
        let last = events.last()?;
        let leaves = events.iter().flat_map(|event| event.leaf(digest)).collect();
        let seq = before.map_or(1, |before| before.seq + 1);
        let mut seal = Self { seq, sealed_at: now, until: (last.at, last.id.clone()), leaves, mac: Vec::new(), swept: None };
        seal.mac = digest(&seal.canonical(before.map(|before| before.mac.as_slice())));
        Some(seal)
    }

    /// How many events it covers.
    pub fn events(&self) -> usize {
        self.leaves.len() / LEAF
    }

    fn canonical(&self, before: Option<&[u8]>) -> Vec<u8> {
        let numbers = [self.seq, self.sealed_at.micros(), self.until.0.micros()].map(|number| number.to_string());
        let [seq, sealed_at, until] = &numbers;
        let mut bytes = joined(&[Some("link"), Some(seq), Some(sealed_at), Some(until), Some(&self.until.1)]);
        bytes.extend_from_slice(&(self.leaves.len() as u64).to_be_bytes());
        bytes.extend_from_slice(&self.leaves);
        bytes.extend_from_slice(before.unwrap_or_default());
        bytes
    }

    /// The mark of a link whose events were deleted for their age.
    pub fn sweeping_mark(&self, digest: Digest<'_>) -> Vec<u8> {
        digest(&[b"swept".as_slice(), &self.seq.to_be_bytes(), &self.mac].concat())
    }

    /// Compares a link with the one before it and with the events that are there now. `is_gone` says whether an account was
    /// deleted: only such an account's events may lack their details.
    ///
    /// # Errors
    /// [`Flaw`], the first that was found.
    pub fn examine(&self, before: Option<&Self>, events: &[StoredEvent], is_gone: &dyn Fn(&str) -> bool, digest: Digest<'_>) -> Result<(), Flaw> {
        let follows = self.seq == before.map_or(1, |before| before.seq + 1);
        if !follows || self.mac != digest(&self.canonical(before.map(|before| before.mac.as_slice()))) {
            return Err(Flaw::Link);
        }
        if let Some(mark) = &self.swept {
            let is_marked = *mark == self.sweeping_mark(digest);
            return if is_marked && events.is_empty() { Ok(()) } else { Err(Flaw::Link) };
        }
        let leaves: Vec<&[u8]> = self.leaves.chunks(LEAF).collect();
        let fits = |event: &StoredEvent, leaf: &[u8]| {
            let now = event.leaf(digest);
            let may_be_bare = event.is_erased() && event.account.as_deref().is_some_and(is_gone);
            now == leaf || (may_be_bare && now[HALF..] == leaf[HALF..])
        };
        for (at, event) in events.iter().enumerate() {
            let Some(leaf) = leaves.get(at) else { return Err(Flaw::Added(event.id.clone())) };
            if fits(event, leaf) {
                continue;
            }
            return Err(if events.len() > leaves.len() {
                Flaw::Added(event.id.clone())
            } else if events.len() < leaves.len() {
                Flaw::Missing(leaves.len() - events.len())
            } else {
                Flaw::Changed(event.id.clone())
            });
        }
        if events.len() < leaves.len() { Err(Flaw::Missing(leaves.len() - events.len())) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Good enough to tell inputs apart, in every half.
    fn digest(bytes: &[u8]) -> Vec<u8> {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let lane = |lane: u64| {
            let mut hasher = DefaultHasher::new();
            (lane, bytes).hash(&mut hasher);
            hasher.finish().to_be_bytes()
        };
        (0..4).flat_map(lane).collect()
    }

    fn event(at: i64) -> StoredEvent {
        StoredEvent {
            id: format!("e{at}"),
            at: UtcTime::from_seconds(at),
            kind: "session.started".into(),
            account: Some("ada".into()),
            client: None,
            detail: "sms".into(),
            address: Some("192.0.2.1".into()),
            request: None,
            browser: None,
            actor: None,
            target: None,
            changes: None,
        }
    }

    fn seal(events: &[StoredEvent], before: Option<&Seal>) -> Seal {
        Seal::over(events, before, UtcTime::from_seconds(100), &digest).unwrap()
    }

    fn look(seal: &Seal, events: &[StoredEvent]) -> Result<(), Flaw> {
        seal.examine(None, events, &|account| account == "gone", &digest)
    }

    #[test]
    fn what_was_sealed_holds_and_every_change_shows() {
        let all = [event(1), event(2), event(3)];
        let own = seal(&all, None);
        assert_eq!(look(&own, &all), Ok(()));
        let mut changed = all.clone();
        changed[1].address = Some("192.0.2.2".into());
        assert_eq!(look(&own, &changed), Err(Flaw::Changed("e2".into())));
        assert_eq!(look(&own, &[event(1), event(3)]), Err(Flaw::Missing(1)));
        assert_eq!(look(&own, &all[..2]), Err(Flaw::Missing(1)));
        assert_eq!(look(&own, &[event(1), event(2), StoredEvent { id: "x".into(), ..event(2) }, event(3)]), Err(Flaw::Added("x".into())));
        assert_eq!(look(&own, &[&all[..], &[event(4)]].concat()), Err(Flaw::Added("e4".into())));
    }

    #[test]
    fn links_hang_on_each_other() {
        let (first, second) = (seal(&[event(1)], None), seal(&[event(9)], None));
        let next = seal(&[event(2)], Some(&first));
        assert_eq!(next.examine(Some(&first), &[event(2)], &|_| false, &digest), Ok(()));
        assert_eq!(next.examine(Some(&second), &[event(2)], &|_| false, &digest), Err(Flaw::Link), "another past");
        assert_eq!(next.examine(None, &[event(2)], &|_| false, &digest), Err(Flaw::Link), "no past");
        let forged = Seal { leaves: seal(&[event(7)], None).leaves, ..first };
        assert_eq!(look(&forged, &[event(7)]), Err(Flaw::Link), "leaves need the key too");
    }

    #[test]
    fn only_a_deleted_accounts_details_may_leave() {
        let own = |account: &str| StoredEvent { account: Some(account.into()), ..event(1) };
        let erased = |account: &str| StoredEvent { detail: String::new(), address: None, ..own(account) };
        assert_eq!(look(&seal(&[own("gone")], None), &[erased("gone")]), Ok(()));
        assert_eq!(look(&seal(&[own("ada")], None), &[erased("ada")]), Err(Flaw::Changed("e1".into())));
        let other = StoredEvent { kind: "password.wrong".into(), ..erased("gone") };
        assert_eq!(look(&seal(&[own("gone")], None), &[other]), Err(Flaw::Changed("e1".into())));
    }

    #[test]
    fn a_swept_link_needs_its_mark_and_no_events() {
        let mut own = seal(&[event(1)], None);
        assert_eq!(look(&own, &[]), Err(Flaw::Missing(1)));
        own.swept = Some(own.sweeping_mark(&digest));
        assert_eq!((look(&own, &[]), look(&own, &[event(1)])), (Ok(()), Err(Flaw::Link)));
        own.swept = Some(vec![0; 32]);
        assert_eq!(look(&own, &[]), Err(Flaw::Link));
    }
}
