//! Who may do what in the portal: four roles, one table.

/// What an account may do in the portal, from the most to the least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reads settings, people and logs; changes nothing.
    Auditor,
    /// Helps people: sees them and their messages, blocks, ends sessions, starts recoveries.
    Support,
    /// Everything but who else may do what.
    Administrator,
    /// Everything.
    Owner,
}

impl Role {
    /// Every role, the most powerful first.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Administrator, Self::Support, Self::Auditor];

    /// The word in the database and in the `doorcode apply` file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Administrator => "administrator",
            Self::Support => "support",
            Self::Auditor => "auditor",
        }
    }

    /// Reads [`Role::as_str`] back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether this role may do it.
    pub const fn may(self, act: Act) -> bool {
        match act {
            Act::SeeSettings => matches!(self, Self::Owner | Self::Administrator | Self::Auditor),
            Act::SeePortal | Act::SeeUsers | Act::SeeLogs => true,
            Act::HelpUsers => matches!(self, Self::Owner | Self::Administrator | Self::Support),
            Act::ChangeSignIn | Act::ChangeMessages | Act::ChangeApps | Act::RevealAddress | Act::MoveUsers | Act::ChangeLook | Act::ChangeSystem => {
                matches!(self, Self::Owner | Self::Administrator)
            }
            Act::ManageRoles => matches!(self, Self::Owner),
        }
    }
}

/// What somebody is about to do in the portal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Open the portal's first page.
    SeePortal,
    /// Read settings, secrets left out.
    SeeSettings,
    /// Change the ways in and the second step.
    ChangeSignIn,
    /// Change how texts and mails go out and what they say, and send test messages.
    ChangeMessages,
    /// Make, change and delete applications, their secrets included.
    ChangeApps,
    /// Look people up, their addresses masked.
    SeeUsers,
    /// Block people, end their sessions, take factors away, start recoveries.
    HelpUsers,
    /// See an address in full.
    RevealAddress,
    /// Make people, import and export them.
    MoveUsers,
    /// Read the logs of messages and events.
    SeeLogs,
    /// Change logo, colours and words.
    ChangeLook,
    /// Change keys, limits and webhooks.
    ChangeSystem,
    /// Say who has which role.
    ManageRoles,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_word_that_reads_back() {
        assert!(Role::ALL.into_iter().all(|role| Role::parse(role.as_str()) == Some(role)));
        assert_eq!(Role::parse("root"), None);
    }

    #[test]
    fn roles_are_ordered_by_what_they_may() {
        assert!(Role::Owner > Role::Administrator && Role::Administrator > Role::Support && Role::Support > Role::Auditor);
        assert!(Role::Owner.may(Act::ManageRoles) && !Role::Administrator.may(Act::ManageRoles));
        assert!(!Role::Support.may(Act::RevealAddress) && !Role::Support.may(Act::SeeSettings));
        assert!(!Role::Auditor.may(Act::HelpUsers) && Role::Auditor.may(Act::SeeLogs));
    }
}
