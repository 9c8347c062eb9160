//! `/admin/sms`: the SMS connection, on four tabs.

pub mod apps;
mod check;
pub mod countries;
mod draft;
mod look;
mod rates;
pub mod settings;
pub mod trial;

/// A tab.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tab {
    /// The provider, the message, the code.
    Settings,
    /// Where texts may go.
    Countries,
    /// Which applications sign in by text.
    Apps,
    /// A text to try it out.
    Test,
}

impl Tab {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::Settings, Self::Countries, Self::Apps, Self::Test];

    /// Where it is.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Settings => "/admin/sms",
            Self::Countries => "/admin/sms/countries",
            Self::Apps => "/admin/sms/apps",
            Self::Test => "/admin/sms/test",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Settings => "messages-tab-settings",
            Self::Countries => "messages-tab-countries",
            Self::Apps => "messages-tab-apps",
            Self::Test => "messages-tab-test",
        }
    }
}
