//! Who does something to the installation or to somebody else's account: a person with a role, or an application.

use super::id::{ClientId, UserId};
use super::role::Role;

/// Whoever acts, and may.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Who {
    /// Somebody in the portal, with their role.
    Person(UserId, Role),
    /// A program at the management API, in its own name.
    Application(ClientId),
}

/// What stands behind an application's id where people's ids stand too. No id of either has an `@`.
const MARK: &str = "@clients";

impl Who {
    /// The person.
    pub fn person(&self) -> Option<&UserId> {
        match self {
            Self::Person(user, _) => Some(user),
            Self::Application(_) => None,
        }
    }

    /// The word in the audit trail: a person's id, or an application's with its mark, as in the subject of its tokens.
    pub fn to_column(&self) -> String {
        match self {
            Self::Person(user, _) => user.to_string(),
            Self::Application(client) => format!("{client}{MARK}"),
        }
    }
}

/// The application that such a word names; `None` for a person's.
pub fn application_of(column: &str) -> Option<&str> {
    column.strip_suffix(MARK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trail_says_which_of_the_two_acted() {
        let program = Who::Application(ClientId::new("jobs")).to_column();
        assert_eq!((program.as_str(), application_of(&program)), ("jobs@clients", Some("jobs")));
        let person = Who::Person(UserId::new("0a1b2c3d4e5f0a1b2c3d4e5f"), Role::Owner).to_column();
        assert_eq!(application_of(&person), None);
    }
}
