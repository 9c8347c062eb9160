//! A program changes what somebody is called and what applications know of them.

use std::collections::BTreeMap;

use super::manage::{self, Actor, Target};
use super::people::{self, Helped};
use crate::app::App;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::policy::Deed;
use crate::storage::{StorageError, accounts, metadata};

/// The most bytes of all that applications know of one person.
pub const METADATA_AT_MOST: usize = 16 * 1024;

/// What changes. What is left out stays.
#[derive(Clone, Default, Debug)]
pub struct Edit {
    /// The name; an inner `None` takes it away.
    pub name: Option<Option<String>>,
    /// Entries of the metadata; `None` takes one away.
    pub metadata: BTreeMap<String, Option<String>>,
}

/// What became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Edited {
    /// As other deeds.
    Helped(Helped),
    /// The metadata would be larger than [`METADATA_AT_MOST`].
    TooLarge,
}

/// Changes it.
///
/// # Errors
/// [`StorageError`]; then nothing changed.
pub async fn edit(app: &App, actor: &Actor, person: &UserId, edit: Edit) -> Result<Edited, StorageError> {
    let (actor, person, now) = (actor.clone(), person.clone(), actor.visit.now);
    let done = app.store.attempt(move |db| {
        let user = match people::admit(db, &actor, &person, Deed::Edit)? {
            Ok(user) => user,
            Err(no) => return Ok(Err(Edited::Helped(no))),
        };
        let before = metadata::of(db, &person)?;
        let mut after = before.clone();
        for (name, value) in edit.metadata {
            match value {
                Some(value) => drop(after.insert(name, value)),
                None => drop(after.remove(&name)),
            }
        }
        if after.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() > METADATA_AT_MOST {
            return Ok(Err(Edited::TooLarge));
        }
        let mut told = Vec::new();
        let name = edit.name.filter(|name| *name != user.name);
        if let Some(name) = &name {
            accounts::set_profile(db, &person, (name.as_deref(), user.locale), now)?;
            told.push(Difference::done("name", "changed"));
        }
        if after != before {
            metadata::put(db, &person, &after)?;
            told.push(Difference::done("metadata", "changed"));
        }
        if told.is_empty() {
            return Ok(Err(Edited::Helped(Helped::Nothing)));
        }
        manage::record(db, &actor, EventKind::UserManaged, &Target::User(person.clone()), &told)?;
        Ok(Ok(()))
    });
    Ok(done.await?.map_or_else(|no| no, |()| Edited::Helped(Helped::Done)))
}
