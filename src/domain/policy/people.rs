//! What somebody with a role may do to whom. Which acts a role has at all, [`Role::may`] says.

use crate::domain::id::UserId;
use crate::domain::role::Role;
use crate::domain::user::User;

/// Something done to a person by somebody else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Ending sessions.
    EndSessions,
    /// Taking a factor away, or sending the link of a recovery.
    Recover,
    /// Keeping the person out.
    Block,
    /// Letting the person in again.
    Unblock,
    /// Deleting the account.
    Delete,
    /// Giving this role, or taking the role away.
    SetRole(Option<Role>),
}

/// Why not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoDeed {
    /// People do that on their own pages, where they show that they are there.
    Oneself,
    /// The person may do more than whoever asks.
    HigherRole,
    /// Nobody would be left who may say who may do what.
    LastOwner,
}

/// Whether somebody may do something to a person. `owners` counts those who may sign in.
///
/// # Errors
/// Why not.
pub fn may_do(actor: (&UserId, Role), person: &User, deed: Deed, owners: i64) -> Result<(), NoDeed> {
    let (id, role) = actor;
    let is_own = *id == person.id;
    if person.role.is_some_and(|own| own > role) || matches!(deed, Deed::SetRole(Some(wanted)) if wanted > role) {
        return Err(NoDeed::HigherRole);
    }
    let is_last = person.role == Some(Role::Owner) && person.blocked_at.is_none() && owners <= 1;
    match deed {
        Deed::Block | Deed::Delete | Deed::SetRole(_) if is_last && deed != Deed::SetRole(Some(Role::Owner)) => Err(NoDeed::LastOwner),
        Deed::Recover | Deed::Block | Deed::Unblock | Deed::Delete if is_own => Err(NoDeed::Oneself),
        Deed::EndSessions | Deed::Recover | Deed::Block | Deed::Unblock | Deed::Delete | Deed::SetRole(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::UtcTime;
    use crate::domain::user::Origin;

    const ALL: [Deed; 7] =
        [Deed::EndSessions, Deed::Recover, Deed::Block, Deed::Unblock, Deed::Delete, Deed::SetRole(None), Deed::SetRole(Some(Role::Support))];

    fn person(id: &str, role: Option<Role>) -> User {
        let at = UtcTime::from_seconds(0);
        User { id: UserId::new(id), origin: Origin::Email, name: None, locale: None, blocked_at: None, role, created_at: at, updated_at: at }
    }

    #[test]
    fn nobody_acts_on_somebody_who_may_do_more() {
        let support = UserId::new("support");
        for deed in ALL {
            assert_eq!(may_do((&support, Role::Support), &person("x", Some(Role::Administrator)), deed, 2), Err(NoDeed::HigherRole), "{deed:?}");
            assert_eq!(may_do((&support, Role::Administrator), &person("x", Some(Role::Owner)), deed, 2), Err(NoDeed::HigherRole), "{deed:?}");
            assert_eq!(may_do((&support, Role::Support), &person("x", None), deed, 2), Ok(()), "{deed:?}");
            assert_eq!(may_do((&support, Role::Owner), &person("x", Some(Role::Owner)), deed, 2), Ok(()), "{deed:?}");
        }
        assert_eq!(may_do((&support, Role::Support), &person("x", None), Deed::SetRole(Some(Role::Owner)), 2), Err(NoDeed::HigherRole));
    }

    #[test]
    fn nobody_blocks_deletes_or_recovers_themselves() {
        let own = person("own", Some(Role::Owner));
        for deed in [Deed::Recover, Deed::Block, Deed::Unblock, Deed::Delete] {
            assert!(may_do((&own.id, Role::Owner), &own, deed, 2).is_err(), "{deed:?}");
        }
        assert_eq!(may_do((&own.id, Role::Owner), &own, Deed::EndSessions, 1), Ok(()));
        assert_eq!(may_do((&own.id, Role::Owner), &own, Deed::SetRole(None), 2), Ok(()), "one of two may step back");
    }

    #[test]
    fn an_owner_is_always_left() {
        let (own, other) = (UserId::new("own"), person("other", Some(Role::Owner)));
        for deed in [Deed::Block, Deed::Delete, Deed::SetRole(None), Deed::SetRole(Some(Role::Administrator))] {
            assert_eq!(may_do((&own, Role::Owner), &other, deed, 1), Err(NoDeed::LastOwner), "{deed:?}");
        }
        assert_eq!(may_do((&own, Role::Owner), &other, Deed::SetRole(Some(Role::Owner)), 1), Ok(()));
    }
}
