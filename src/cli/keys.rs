//! `doorcode keys`

use clap::Args;

use super::{open, say};
use crate::domain::signing_key::SigningAlgorithm;
use crate::keys::{KeySpec, RsaBits};
use crate::settings::Settings;
use crate::storage::signing_keys;

/// Which key to replace.
#[derive(Args)]
pub struct Rotate {
    /// RS256, ES256 or EdDSA
    #[arg(long, default_value = "RS256", value_parser = algorithm)]
    alg: SigningAlgorithm,
    /// 2048, 3072 or 4096, for RS256
    #[arg(long, default_value = "2048", value_parser = bits)]
    bits: RsaBits,
}

fn algorithm(word: &str) -> Result<SigningAlgorithm, String> {
    SigningAlgorithm::parse(word).ok_or_else(|| "use RS256, ES256 or EdDSA".into())
}

fn bits(word: &str) -> Result<RsaBits, String> {
    match word {
        "2048" => Ok(RsaBits::B2048),
        "3072" => Ok(RsaBits::B3072),
        "4096" => Ok(RsaBits::B4096),
        _ => Err("use 2048, 3072 or 4096".into()),
    }
}

/// Replaces a key and says when the new one begins to sign.
pub async fn rotate(settings: Settings, rotate: Rotate) -> Result<(), String> {
    let app = open(settings).await?;
    let spec = KeySpec { algorithm: rotate.alg, bits: rotate.bits };
    let (kid, from) = app.directory.rotate(spec, app.clock.as_ref()).await.map_err(|error| error.to_string())?;
    say(&format!("{} {kid} is published now and signs from {}", rotate.alg.as_str(), from.rfc3339_millis()));
    Ok(())
}

/// Prints every key, the newest first.
pub async fn list(settings: Settings) -> Result<(), String> {
    let app = open(settings).await?;
    let now = app.now();
    let stored = app.store.read(signing_keys::all).await.map_err(|error| error.to_string())?;
    for key in &stored {
        let signs = app.directory.recent().keys.find(key.algorithm, now).is_some_and(|own| own.kid() == key.kid);
        let state = match key.published_until {
            _ if signs => "signs".to_owned(),
            Some(until) => format!("published until {}", until.rfc3339_millis()),
            None => format!("signs from {}", key.signs_from.rfc3339_millis()),
        };
        say(&format!("{:5}  {}  {state}", key.algorithm.as_str(), key.kid));
    }
    Ok(())
}
