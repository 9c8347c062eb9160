//! `doorcode app add`

use clap::Args;

use super::apply_client::client;
use super::apply_file::AppPart;
use super::{open, say};
use crate::domain::client::{ClientKind, Profile, is_ours};
use crate::flow::install::{self, Change};
use crate::keys::entropy::token_256;
use crate::settings::Settings;

/// An application to register.
#[derive(Args)]
pub struct Add {
    /// What pages and messages call it
    #[arg(long)]
    name: String,
    /// Its public identifier; generated when left out
    #[arg(long)]
    client_id: Option<String>,
    /// web, spa, native or machine
    #[arg(long, default_value = "web", value_parser = kind)]
    kind: ClientKind,
    /// standard, auth0 or frontegg
    #[arg(long, default_value = "standard", value_parser = profile)]
    profile: Profile,
    /// Where answers may go; may be given several times
    #[arg(long = "redirect-uri")]
    redirect_uris: Vec<String>,
    /// Where a sign-out may end; may be given several times
    #[arg(long = "logout-uri")]
    logout_uris: Vec<String>,
    /// Origins whose scripts may call the APIs; may be given several times
    #[arg(long = "origin")]
    origins: Vec<String>,
    /// Do not let it sign people in by text message
    #[arg(long)]
    no_sms: bool,
}

fn kind(word: &str) -> Result<ClientKind, String> {
    match word {
        "web" => Ok(ClientKind::Web),
        "spa" => Ok(ClientKind::Spa),
        "native" => Ok(ClientKind::Native),
        "machine" => Ok(ClientKind::Machine),
        _ => Err("use web, spa, native or machine".into()),
    }
}

fn profile(word: &str) -> Result<Profile, String> {
    match word {
        "standard" => Ok(Profile::Standard),
        "auth0" => Ok(Profile::Auth0),
        "frontegg" => Ok(Profile::Frontegg),
        _ => Err("use standard, auth0 or frontegg".into()),
    }
}

/// Registers an application and prints what its developer needs.
pub async fn run(settings: Settings, add: Add) -> Result<(), String> {
    let app = open(settings).await?;
    let snapshot = app.directory.current().await.map_err(|error| error.to_string())?;
    if add.client_id.as_deref().is_some_and(|id| snapshot.client(id).is_some()) {
        return Err("an application with this client_id exists; change it with doorcode apply".into());
    }
    let part = AppPart {
        client_id: add.client_id,
        name: add.name,
        kind: Some(add.kind),
        profile: Some(add.profile),
        redirect_uris: Some(add.redirect_uris),
        logout_uris: Some(add.logout_uris),
        origins: Some(add.origins),
        sms: Some(!add.no_sms),
        ..AppPart::default()
    };
    let mut notes = Vec::new();
    let made = client(&app, &snapshot.installation.apis, None, &part, &mut notes)?;
    let id = made.id.clone();
    let change = Change { seen: snapshot.version, installation: snapshot.installation.clone(), clients: vec![made], users: Vec::new() };
    install::apply(&app, change).await.map_err(|refused| refused.to_string())?;
    say(&format!("issuer     {}", app.settings.issuer()));
    say(&format!("client_id  {id}"));
    for note in notes.iter().filter(|note| note.contains("client_secret")) {
        say(note);
    }
    Ok(())
}

/// Whose secret to replace.
#[derive(Args)]
pub struct RotateSecret {
    /// The application
    client_id: String,
    /// Hours that the old secret still counts
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u32).range(0..=720))]
    keep_hours: u32,
}

/// Gives an application a new secret and prints it; the old one counts until its servers have the new one.
pub async fn rotate_secret(settings: Settings, rotate: RotateSecret) -> Result<(), String> {
    let app = open(settings).await?;
    let snapshot = app.directory.current().await.map_err(|error| error.to_string())?;
    let mut client = snapshot.client(&rotate.client_id).map(|client| (**client).clone()).ok_or("there is no application with this client_id")?;
    if is_ours(client.id.as_str()) || !client.kind.is_confidential() {
        return Err("this application is public and has no secret".into());
    }
    let secret = token_256(app.entropy.as_ref());
    let until = app.now() + std::time::Duration::from_secs(u64::from(rotate.keep_hours) * 3_600);
    client.replace_secret(app.keyring.client_secret_digest(&secret), until, app.now());
    let change = Change { seen: snapshot.version, installation: snapshot.installation.clone(), clients: vec![client], users: Vec::new() };
    install::apply(&app, change).await.map_err(|refused| refused.to_string())?;
    say(&format!("client_secret {secret} (shown this once)"));
    say(&format!("the old one counts until {}", until.rfc3339_millis()));
    Ok(())
}
