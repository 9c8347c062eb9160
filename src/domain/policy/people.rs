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
    /// Changing what the person is called and what applications know of them.
    Edit,
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

/// Whoever does something to a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doer<'a> {
    /// Somebody with a role.
    Person(&'a UserId, Role),
    /// A program in its own name. It ranks below every role: one that leaked takes the portal from nobody.
    Application,
}

/// Whether somebody may do something to a person. `owners` counts those who may sign in.
///
/// # Errors
/// Why not.
pub fn may_do(doer: Doer<'_>, person: &User, deed: Deed, owners: i64) -> Result<(), NoDeed> {
    let (is_own, role) = match doer {
        Doer::Person(id, role) => (*id == person.id, Some(role)),
        Doer::Application => (false, None),
    };
    // `None` is less than every role.
    if person.role > role || matches!(deed, Deed::SetRole(wanted) if wanted > role) {
        return Err(NoDeed::HigherRole);
    }
    let is_last = person.role == Some(Role::Owner) && person.blocked_at.is_none() && owners <= 1;
    match deed {
        Deed::Block | Deed::Delete | Deed::SetRole(_) if is_last && deed != Deed::SetRole(Some(Role::Owner)) => Err(NoDeed::LastOwner),
        Deed::Recover | Deed::Block | Deed::Unblock | Deed::Delete if is_own => Err(NoDeed::Oneself),
        Deed::EndSessions | Deed::Recover | Deed::Block | Deed::Unblock | Deed::Edit | Deed::Delete | Deed::SetRole(_) => Ok(()),
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
            assert_eq!(
                may_do(Doer::Person(&support, Role::Support), &person("x", Some(Role::Administrator)), deed, 2),
                Err(NoDeed::HigherRole),
                "{deed:?}"
            );
            assert_eq!(
                may_do(Doer::Person(&support, Role::Administrator), &person("x", Some(Role::Owner)), deed, 2),
                Err(NoDeed::HigherRole),
                "{deed:?}"
            );
            assert_eq!(may_do(Doer::Person(&support, Role::Support), &person("x", None), deed, 2), Ok(()), "{deed:?}");
            assert_eq!(may_do(Doer::Person(&support, Role::Owner), &person("x", Some(Role::Owner)), deed, 2), Ok(()), "{deed:?}");
        }
        assert_eq!(may_do(Doer::Person(&support, Role::Support), &person("x", None), Deed::SetRole(Some(Role::Owner)), 2), Err(NoDeed::HigherRole));
    }

    #[test]
    fn nobody_blocks_deletes_or_recovers_themselves() {
        let own = person("own", Some(Role::Owner));
        for deed in [Deed::Recover, Deed::Block, Deed::Unblock, Deed::Delete] {
            assert!(may_do(Doer::Person(&own.id, Role::Owner), &own, deed, 2).is_err(), "{deed:?}");
        }
        assert_eq!(may_do(Doer::Person(&own.id, Role::Owner), &own, Deed::EndSessions, 1), Ok(()));
        assert_eq!(may_do(Doer::Person(&own.id, Role::Owner), &own, Deed::SetRole(None), 2), Ok(()), "one of two may step back");
    }

    #[test]
    fn a_program_acts_on_people_without_a_role_only() {
        for deed in [Deed::EndSessions, Deed::Recover, Deed::Block, Deed::Unblock, Deed::Edit, Deed::Delete, Deed::SetRole(None)] {
            assert_eq!(may_do(Doer::Application, &person("x", None), deed, 1), Ok(()), "{deed:?}");
            for role in Role::ALL {
                assert_eq!(may_do(Doer::Application, &person("x", Some(role)), deed, 9), Err(NoDeed::HigherRole), "{deed:?}");
            }
        }
        assert_eq!(may_do(Doer::Application, &person("x", None), Deed::SetRole(Some(Role::Auditor)), 1), Err(NoDeed::HigherRole));
    }

    #[test]
    fn an_owner_is_always_left() {
        let (own, other) = (UserId::new("own"), person("other", Some(Role::Owner)));
        for deed in [Deed::Block, Deed::Delete, Deed::SetRole(None), Deed::SetRole(Some(Role::Administrator))] {
            assert_eq!(may_do(Doer::Person(&own, Role::Owner), &other, deed, 1), Err(NoDeed::LastOwner), "{deed:?}");
        }
        assert_eq!(may_do(Doer::Person(&own, Role::Owner), &other, Deed::SetRole(Some(Role::Owner)), 1), Ok(()));
    }
}
