//! The closed loop: so many virtual users at a time, each with its next operation when the last has ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::failure::Failure;
use crate::person::{Person, World};
use crate::tally::{Round, Tally};
use crate::usage;

/// Ceiling on the operations of one round, besides its time.
const MOST_OPERATIONS: usize = 5_000_000;
/// A round with so many errors has nothing more to tell.
const MOST_ERRORS: usize = 1000;
const PAUSE_AFTER_ERROR: Duration = Duration::from_millis(20);
/// Work that an answered operation leaves behind (a commit, a log line) still belongs to it.
const SETTLE: Duration = Duration::from_millis(100);

/// What a virtual user does again and again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// A whole login through the passwordless API.
    ApiLogin,
    /// A whole login through the pages, with the exchange of the authorization code.
    PageLogin,
    /// One GET of the login page.
    LoginPage,
    /// One GET of the discovery document.
    Discovery,
    /// One GET of the signing keys.
    Jwks,
    /// One refresh_token grant.
    Refresh,
}

/// A load to put on a server.
#[derive(Clone, Copy)]
pub struct Load {
    /// What is repeated.
    pub operation: Operation,
    /// The OAuth client in whose name.
    pub client_id: &'static str,
    /// Virtual users at a time.
    pub concurrency: usize,
    /// How long new operations begin.
    pub duration: Duration,
    /// Pause of each user between two operations; zero for full load.
    pub pause: Duration,
}

struct Budget {
    deadline: Instant,
    pause: Duration,
    operations: AtomicUsize,
    errors: AtomicUsize,
}

/// Runs one round and returns it with the first failures; preparation is not measured.
pub async fn run(world: &Arc<World>, load: Load) -> Result<(Round, Vec<Failure>), String> {
    let mut tally = Tally::default();
    let people = prepare(world, load, &mut tally).await;
    let (cpu, own) = (usage::cpu_seconds(world.pid)?, usage::own_cpu_seconds());
    let started = Instant::now();
    let budget =
        Arc::new(Budget { deadline: started + load.duration, pause: load.pause, operations: AtomicUsize::new(0), errors: AtomicUsize::new(0) });
    let mut running = JoinSet::new();
    for person in people {
        running.spawn(repeat(person, load.operation, Arc::clone(&budget)));
    }
    while let Some(counted) = running.join_next().await {
        tally.merge(counted.map_err(|error| format!("a virtual user broke down: {error}"))?);
    }
    let wall_seconds = started.elapsed().as_secs_f64();
    let driver_seconds = usage::own_cpu_seconds() - own;
    tokio::time::sleep(SETTLE).await;
    let round = Round {
        operations: tally.operations,
        errors: tally.errors,
        cpu_seconds: usage::cpu_seconds(world.pid)? - cpu,
        driver_seconds,
        wall_seconds,
        p50_ms: tally.percentile_ms(0.5),
        p99_ms: tally.percentile_ms(0.99),
    };
    Ok((round, tally.failures))
}

/// Makes the virtual users and brings each to where its operation can begin; failures leave fewer of them.
async fn prepare(world: &Arc<World>, load: Load, tally: &mut Tally) -> Vec<Person> {
    let mut preparing = JoinSet::new();
    for _ in 0..load.concurrency {
        let mut person = Person::new(world, load.client_id);
        preparing.spawn(async move {
            let ready = match load.operation {
                Operation::Refresh => person.obtain_refresh_token().await,
                Operation::LoginPage => person.find_login_page().await,
                _ => Ok(()),
            };
            ready.map(|()| person)
        });
    }
    let mut people = Vec::with_capacity(load.concurrency);
    while let Some(prepared) = preparing.join_next().await {
        match prepared {
            Ok(Ok(person)) => people.push(person),
            Ok(Err(failure)) => tally.fail(failure),
            Err(error) => tally.fail(Failure::without_answer("preparation", error.to_string())),
        }
    }
    people
}

async fn repeat(mut person: Person, operation: Operation, budget: Arc<Budget>) -> Tally {
    let mut tally = Tally::default();
    while budget.allows_another() {
        let began = Instant::now();
        let outcome = perform(&mut person, operation).await;
        let failed = outcome.is_err();
        tally.record(outcome, began.elapsed());
        if failed {
            budget.errors.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(PAUSE_AFTER_ERROR).await;
        } else if !budget.pause.is_zero() {
            tokio::time::sleep(budget.pause).await;
        }
    }
    tally
}

async fn perform(person: &mut Person, operation: Operation) -> Result<(), Failure> {
    match operation {
        Operation::ApiLogin => person.api_login("openid").await.map(drop),
        Operation::PageLogin => person.page_login().await,
        Operation::LoginPage => person.get_login_page().await,
        Operation::Discovery => person.get_document("/.well-known/openid-configuration").await,
        Operation::Jwks => person.get_document("/.well-known/jwks.json").await,
        Operation::Refresh => person.refresh().await,
    }
}

impl Budget {
    fn allows_another(&self) -> bool {
        Instant::now() < self.deadline
            && self.errors.load(Ordering::Relaxed) < MOST_ERRORS
            && self.operations.fetch_add(1, Ordering::Relaxed) < MOST_OPERATIONS
    }
}
