//! Mailed links: what one opens, and the evidence that its secret was right. The secret is a keyed digest of its challenge's id,
//! so nothing is stored for it.

use crate::app::App;
use crate::domain::challenge::{Channel, OpenedLink, Purpose};
use crate::domain::id::ChallengeId;
use crate::domain::one_time_code::OneTimeCode;
use crate::storage::{StorageError, challenges};

/// What a link that still works belongs to.
pub struct Mailed {
    /// Its challenge.
    pub challenge: ChallengeId,
    /// The code of the same mail, for the browser that asked.
    pub code: OneTimeCode,
    /// The name of the application that the person is signing in to.
    pub client: String,
}

/// Checks a link's secret, in constant time.
pub fn open(app: &App, link: &str) -> Option<OpenedLink> {
    let (id, secret) = link.split_once('.')?;
    let challenge = ChallengeId::new(id);
    let own = app.keyring.link_secret(&challenge);
    let is_right = aws_lc_rs::constant_time::verify_slices_are_equal(own.as_bytes(), secret.as_bytes()).is_ok();
    is_right.then(|| OpenedLink::of(challenge))
}

/// What a link opens, as long as it does. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn read(app: &App, link: &str) -> Result<Option<Mailed>, StorageError> {
    let Some(opened) = open(app, link) else { return Ok(None) };
    let (id, now) = (opened.challenge().clone(), app.now());
    let found = app.store.read(move |db| challenges::find_with_client(db, &id, now)).await?;
    let snapshot = app.directory.recent();
    Ok(found.filter(|(challenge, _)| challenge.closed.is_none() && challenge.channel == Channel::Email && challenge.purpose == Purpose::SignIn).map(
        |(challenge, client)| Mailed {
            code: app.keyring.codes().derive(&challenge.id, challenge.code_length),
            client: snapshot.client(client.as_str()).map_or_else(|| "Doorcode".to_owned(), |client| client.name.clone()),
            challenge: challenge.id,
        },
    ))
}
