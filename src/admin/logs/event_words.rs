//! What happened, in words: keys of texts. Most are those that the account's owner reads; the others speak to them alone.

use crate::domain::event::EventKind;
use crate::web::event_words;

const OWN: [(EventKind, &str); 11] = [
    (EventKind::UserCreated, "insight-event-created"),
    (EventKind::NumberClaimed, "insight-event-number-claimed"),
    (EventKind::NumberReleased, "insight-event-number-released"),
    (EventKind::DataExported, "insight-event-exported"),
    (EventKind::Invited, "insight-event-invited"),
    (EventKind::InstallationChanged, "insight-event-settings"),
    (EventKind::LogExported, "insight-event-log-exported"),
    (EventKind::MessageTried, "insight-event-message-tried"),
    (EventKind::UserManaged, "insight-event-user-managed"),
    (EventKind::UsersMoved, "insight-event-users-moved"),
    (EventKind::AddressesRevealed, "insight-event-revealed"),
];

/// The text's key.
pub(super) fn key(kind: EventKind) -> &'static str {
    OWN.iter().find(|(own, _)| *own == kind).map_or_else(|| event_words::of(kind), |(_, key)| key)
}
