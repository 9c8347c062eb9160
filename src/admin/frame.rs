//! What stands around every page of the portal: the list of its sections, where texts go, who is there.

use crate::domain::connection::SmsProvider;
use crate::domain::role::{Act, Role};

/// A section of the portal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    /// What needs attention.
    Overview,
    /// The ways in.
    QuickSignIn,
    /// The second step.
    Mfa,
    /// How long people stay signed in.
    Sessions,
    /// The SMS connection.
    Sms,
    /// The e-mail connection.
    Mail,
    /// The log of messages.
    Messages,
    /// People.
    Users,
    /// Who may do what here.
    Administrators,
    /// Applications.
    Apps,
    /// From asked to entered.
    Conversion,
    /// Who did what.
    Logs,
    /// Logo, colours, words.
    Branding,
    /// Signing keys.
    Keys,
    /// How often is too often.
    Limits,
    /// Events for other programs.
    Webhooks,
}

impl Section {
    /// Where it is.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Overview => "/admin",
            Self::QuickSignIn => "/admin/quick-sign-in",
            Self::Mfa => "/admin/mfa",
            Self::Sessions => "/admin/sessions",
            Self::Sms => "/admin/sms",
            Self::Mail => "/admin/mail",
            Self::Messages => "/admin/logs/messages",
            Self::Users => "/admin/users",
            Self::Administrators => "/admin/administrators",
            Self::Apps => "/admin/apps",
            Self::Conversion => "/admin/logs/conversion",
            Self::Logs => "/admin/logs",
            Self::Branding => "/admin/branding",
            Self::Keys => "/admin/keys",
            Self::Limits => "/admin/limits",
            Self::Webhooks => "/admin/webhooks",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overview => "admin-overview",
            Self::QuickSignIn => "admin-quick-sign-in",
            Self::Mfa => "admin-mfa",
            Self::Sessions => "admin-sessions",
            Self::Sms => "admin-sms",
            Self::Mail => "admin-mail",
            Self::Messages => "admin-messages",
            Self::Users => "admin-users",
            Self::Administrators => "admin-administrators",
            Self::Apps => "admin-apps",
            Self::Conversion => "admin-conversion",
            Self::Logs => "admin-logs",
            Self::Branding => "admin-branding",
            Self::Keys => "admin-keys",
            Self::Limits => "admin-limits",
            Self::Webhooks => "admin-webhooks",
        }
    }

    /// What looking at it takes.
    pub const fn act(self) -> Act {
        match self {
            Self::Overview => Act::SeePortal,
            Self::Users => Act::SeeUsers,
            Self::Messages | Self::Conversion | Self::Logs => Act::SeeLogs,
            Self::Administrators => Act::ManageRoles,
            _ => Act::SeeSettings,
        }
    }
}

/// Sections that belong together.
pub struct Group {
    /// The key of their heading.
    pub title: &'static str,
    /// They.
    pub sections: Vec<Section>,
}

const GROUPS: [(&str, &[Section]); 7] = [
    ("admin-group-start", &[Section::Overview]),
    ("admin-group-sign-in", &[Section::QuickSignIn, Section::Mfa, Section::Sessions]),
    ("admin-group-messages", &[Section::Sms, Section::Mail, Section::Messages]),
    ("admin-group-people", &[Section::Users, Section::Administrators, Section::Apps]),
    ("admin-group-insight", &[Section::Conversion, Section::Logs]),
    ("admin-group-look", &[Section::Branding]),
    ("admin-group-system", &[Section::Keys, Section::Limits, Section::Webhooks]),
];

/// The surroundings of one page.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The section that the page belongs to.
    pub section: Section,
    /// What the person may do.
    pub role: Role,
    /// Where texts go.
    pub provider: SmsProvider,
    /// The person's name, or masked address.
    pub name: String,
    /// Whether somebody was signed out over a form of this page and is back now.
    pub is_back: bool,
}

impl Frame {
    /// For samples.
    pub fn sample(section: Section) -> Self {
        Self { section, role: Role::Owner, provider: SmsProvider::Outbox, name: "Ann Example".into(), is_back: false }
    }

    /// The sections that this role may look at.
    pub fn groups(&self) -> Vec<Group> {
        let seen = |sections: &[Section]| sections.iter().copied().filter(|section| self.role.may(section.act())).collect::<Vec<_>>();
        let group = |(title, sections): (&'static str, &[Section])| Group { title, sections: seen(sections) };
        GROUPS.into_iter().map(group).filter(|group| !group.sections.is_empty()).collect()
    }

    /// The first section that a role may look at.
    pub fn first(role: Role) -> Section {
        let all = GROUPS.iter().flat_map(|(_, sections)| sections.iter().copied());
        all.filter(|section| *section != Section::Overview).find(|section| role.may(section.act())).unwrap_or(Section::Users)
    }

    /// The key of the role's name.
    pub const fn role_key(&self) -> &'static str {
        role_key(self.role)
    }

    /// The key of the sentence about where texts go.
    pub const fn provider_key(&self) -> &'static str {
        match self.provider {
            SmsProvider::Outbox => "admin-sending-outbox",
            SmsProvider::Twilio => "admin-sending-twilio",
            SmsProvider::Gateway => "admin-sending-gateway",
        }
    }

    /// Whether texts stay on this machine.
    pub fn is_local(&self) -> bool {
        self.provider == SmsProvider::Outbox
    }
}

/// The name of a role: a text's key.
pub const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Owner => "admin-role-owner",
        Role::Administrator => "admin-role-administrator",
        Role::Support => "admin-role-support",
        Role::Auditor => "admin-role-auditor",
    }
}
