//! People with their addresses in full, for programs. That they were read is recorded in the same step, as where somebody
//! reveals an address in the portal.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::manage::{self, Actor, Target};
use crate::app::App;
use crate::domain::challenge::Recipient;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::domain::id::UserId;
use crate::domain::time::UtcTime;
use crate::domain::user::User;
use crate::keys::Keyring;
use crate::storage::people::Listed;
use crate::storage::{Db, StorageError, metadata, people};

/// The most people of one answer at one address.
const AT_ONE_ADDRESS: i64 = 20;

/// Which people.
#[derive(Clone, Debug)]
pub enum Which {
    /// This one.
    One(UserId),
    /// Those who have an address, proven or not.
    At(Recipient),
    /// Some of all, by when they came.
    Some {
        /// How many are left out before.
        start: i64,
        /// How many at the most.
        limit: i64,
        /// From the newest on, or from the oldest.
        newest_first: bool,
    },
}

/// A person.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The account.
    pub user: User,
    /// The last sign-in.
    pub last_sign_in_at: Option<UtcTime>,
    /// How many sign-ins there were.
    pub logins: i64,
    /// Addresses, each with whether it is proven; the oldest first.
    pub addresses: Vec<(Recipient, bool)>,
    /// What applications know beyond that.
    pub metadata: BTreeMap<String, String>,
}

/// Some people, and how many there are.
#[derive(Clone, Debug)]
pub struct Roster {
    /// They.
    pub entries: Vec<Entry>,
    /// How many there are in all.
    pub total: i64,
}

/// Reads them.
///
/// # Errors
/// [`StorageError`]; then nobody's addresses may be told.
pub async fn read(app: &App, actor: &Actor, which: Which) -> Result<Roster, StorageError> {
    let (actor, keyring) = (actor.clone(), Arc::clone(&app.keyring));
    let read = app.store.write(move |db| {
        let (listed, total) = match &which {
            Which::One(id) => counted(people::of_ids(db, std::slice::from_ref(id))?),
            Which::At(address) => {
                let holders = people::at(db, (address.channel(), &keyring.index_of(address)), AT_ONE_ADDRESS)?;
                let ids: Vec<UserId> = holders.into_iter().map(|holder| holder.user).collect();
                counted(people::of_ids(db, &ids)?)
            }
            Which::Some { start, limit, newest_first } => (people::stretch(db, (*start, *limit), *newest_first)?, people::count(db)?),
        };
        if let Some(first) = listed.first() {
            let (target, told) = match &which {
                Which::One(_) => (Target::User(first.user.id.clone()), Vec::new()),
                Which::At(_) | Which::Some { .. } => (Target::Other("users".into()), vec![Difference::done("people", &listed.len().to_string())]),
            };
            manage::record(db, &actor, EventKind::AddressesRevealed, &target, &told)?;
        }
        Ok(Roster { entries: opened(db, &keyring, listed)?, total })
    });
    read.await
}

fn counted(listed: Vec<Listed>) -> (Vec<Listed>, i64) {
    let total = i64::try_from(listed.len()).unwrap_or(i64::MAX);
    (listed, total)
}

fn opened(db: &mut Db, keyring: &Keyring, listed: Vec<Listed>) -> Result<Vec<Entry>, StorageError> {
    let ids: Vec<UserId> = listed.iter().map(|own| own.user.id.clone()).collect();
    let logins = people::logins(db, &ids)?;
    let entry = |own: Listed| {
        let open = |held: &people::Held| keyring.open_address(held.channel, &held.stored.sealed).map(|address| (address, held.verified_at.is_some()));
        let addresses = own.addresses.iter().map(open).collect::<Result<Vec<_>, _>>();
        Ok(Entry {
            addresses: addresses.map_err(|_| StorageError::broken("an address cannot be read"))?,
            metadata: metadata::of(db, &own.user.id)?,
            logins: logins.get(&own.user.id).copied().unwrap_or(0),
            last_sign_in_at: own.last_sign_in_at,
            user: own.user,
        })
    };
    listed.into_iter().map(entry).collect()
}
