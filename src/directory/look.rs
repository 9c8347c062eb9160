//! How the pages look, ready to be shown: made once for a version of the installation.

use crate::domain::branding::Branding;
use crate::domain::branding::logo::Logo;
use crate::i18n::own::OwnTexts;
use crate::keys::keyring::{hex, sha256};

/// The look of one version.
#[derive(Default)]
pub struct Look {
    /// What the administrator set.
    pub branding: Branding,
    /// The administrator's words.
    pub texts: OwnTexts,
    /// The logo's name in addresses: a digest of it, so that it can be kept for ever.
    pub logo: Option<String>,
    /// The same of the dark one.
    pub dark_logo: Option<String>,
}

impl Look {
    /// Of what the administrator set.
    pub fn of(branding: &Branding) -> Self {
        let named = |logo: &Option<Logo>| logo.as_ref().map(|own| hex(&sha256(own.bytes())[..16]));
        Self { texts: OwnTexts::new(&branding.texts), logo: named(&branding.logo), dark_logo: named(&branding.dark_logo), branding: branding.clone() }
    }

    /// The logo of this name.
    pub fn logo_named(&self, name: &str) -> Option<&Logo> {
        let pairs = [(&self.logo, &self.branding.logo), (&self.dark_logo, &self.branding.dark_logo)];
        pairs.into_iter().find(|(own, _)| own.as_deref() == Some(name)).and_then(|(_, logo)| logo.as_ref())
    }
}
