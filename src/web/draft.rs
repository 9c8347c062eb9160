//! Unsaved switches and looks of the portal on their way to the preview: sealed, so that nobody else can have pages made from them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::app::App;
use crate::directory::look::Look;
use crate::domain::branding::Branding;
use crate::domain::installation::{Installation, Mfa, SignIn};
use crate::domain::time::UtcTime;

const PLACE: &str = "preview";
/// How long a preview can be opened.
const LIFE: std::time::Duration = std::time::Duration::from_secs(3_600);

/// What a preview shows instead of what is saved.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Draft {
    /// The ways in.
    pub sign_in: SignIn,
    /// The second step.
    pub mfa: Mfa,
    /// The look, without logos and texts: an address has no room for them.
    branding: Branding,
    at: UtcTime,
}

impl Draft {
    /// Seals the switches of an installation for a URL.
    pub fn seal(app: &App, installation: &Installation) -> String {
        let branding = Branding { logo: None, dark_logo: None, texts: Vec::new(), ..installation.branding.clone() };
        let draft = Self { sign_in: installation.sign_in.clone(), mfa: installation.mfa.clone(), branding, at: app.now() };
        // The only failure of serde here is a map with keys that are no strings, and there is no map.
        let json = serde_json::to_vec(&draft).unwrap_or_default();
        URL_SAFE_NO_PAD.encode(app.keyring.seal(PLACE, &json))
    }

    /// The look of the draft, with the logos and the texts that are saved.
    pub fn look(&self, saved: &Branding) -> Look {
        let (logo, dark_logo) = (saved.logo.clone(), saved.dark_logo.clone());
        Look::of(&Branding { logo, dark_logo, texts: saved.texts.clone(), ..self.branding.clone() })
    }

    /// Opens it again. `None` when it is not ours or too old.
    pub fn open(app: &App, sealed: &str) -> Option<Self> {
        let bytes = app.keyring.open(PLACE, &URL_SAFE_NO_PAD.decode(sealed).ok()?).ok()?;
        let draft: Self = serde_json::from_slice(&bytes).ok()?;
        (app.now().since(draft.at) < LIFE).then_some(draft)
    }
}
