//! `doorcode user invite`

use clap::Args;

use super::{complain, open, say};
use crate::domain::email::EmailAddress;
use crate::domain::locale::Locale;
use crate::domain::user::clean_name;
use crate::flow::invite::{self, Guest};
use crate::settings::Settings;

/// Somebody to invite.
#[derive(Args)]
pub struct Invite {
    /// Their e-mail address
    #[arg(long)]
    email: String,
    /// What they are called
    #[arg(long)]
    name: Option<String>,
    /// The language to write to them in, such as en or pt-BR
    #[arg(long, value_parser = locale)]
    locale: Option<Locale>,
}

fn locale(tag: &str) -> Result<Locale, String> {
    Locale::from_tag(tag).ok_or_else(|| format!("use one of {}", Locale::ALL.map(Locale::tag).join(", ")))
}

/// Makes an account, queues the mail with its link, and prints the link.
pub async fn invite(settings: Settings, invite: Invite) -> Result<(), String> {
    let email = EmailAddress::parse(&invite.email).map_err(|_| format!("{:?} is not an e-mail address", invite.email))?;
    let app = open(settings).await?;
    let guest = Guest { email, name: invite.name.as_deref().and_then(clean_name), locale: invite.locale };
    let invited = invite::invite(&app, guest).await.map_err(|error| error.to_string())?;
    if invited.was_there {
        complain("there is an account with this address already; the link leads to it, and its name and language stay as they are");
    }
    say(&format!("{}/invite/{}", app.settings.origin(), invited.secret));
    Ok(())
}
