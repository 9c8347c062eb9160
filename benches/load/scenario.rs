//! The scenarios by name, and those that put one kind of load on one server.

use std::sync::Arc;
use std::time::Duration;

use crate::driver::{self, Load, Operation};
use crate::identities::Identities;
use crate::options::Options;
use crate::person::{CLIENT, CLIENT_ES256, World};
use crate::report::{Figure, Report};
use crate::server::{Installation, Server};
use crate::sink::Sink;
use crate::tally::Series;

const WARM_UP: Duration = Duration::from_secs(1);

/// Everything that can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scenario {
    /// Logins through the passwordless API, RS256.
    ApiLogin,
    /// The same, ES256.
    ApiLoginEs256,
    /// Logins through the pages with the exchange, RS256.
    PageLogin,
    /// The same, ES256.
    PageLoginEs256,
    /// GET of the login page.
    LoginPage,
    /// GET of the discovery document.
    Discovery,
    /// GET of the signing keys.
    Jwks,
    /// Refresh with rotation where the client rotates, RS256.
    Refresh,
    /// The same, ES256.
    RefreshEs256,
    /// Resident memory, idle and after load.
    Memory,
    /// Time to the first answer, existing and fresh database.
    ColdStart,
    /// Throughput with every commit synced against `NORMAL`.
    Durability,
    /// Logins and the login page while the gateway takes 200 ms.
    SlowGateway,
    /// Throughput and errors from 32 to 512 virtual users.
    Concurrency,
}

impl Scenario {
    /// All of them, in the order in which they run.
    pub const ALL: [Self; 14] = [
        Self::ApiLogin,
        Self::ApiLoginEs256,
        Self::PageLogin,
        Self::PageLoginEs256,
        Self::LoginPage,
        Self::Discovery,
        Self::Jwks,
        Self::Refresh,
        Self::RefreshEs256,
        Self::Memory,
        Self::ColdStart,
        Self::Durability,
        Self::SlowGateway,
        Self::Concurrency,
    ];

    /// The name on the command line and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::ApiLogin => "api-login",
            Self::ApiLoginEs256 => "api-login-es256",
            Self::PageLogin => "page-login",
            Self::PageLoginEs256 => "page-login-es256",
            Self::LoginPage => "login-page",
            Self::Discovery => "discovery",
            Self::Jwks => "jwks",
            Self::Refresh => "refresh",
            Self::RefreshEs256 => "refresh-es256",
            Self::Memory => "memory",
            Self::ColdStart => "cold-start",
            Self::Durability => "durability",
            Self::SlowGateway => "slow-gateway",
            Self::Concurrency => "concurrency",
        }
    }

    /// Operation, client and floor (operations per second and core) of a scenario of one load; `None` for the others.
    fn simple(self) -> Option<(Operation, &'static str, f64)> {
        match self {
            Self::ApiLogin => Some((Operation::ApiLogin, CLIENT, 950.0)),
            Self::ApiLoginEs256 => Some((Operation::ApiLogin, CLIENT_ES256, 3000.0)),
            Self::PageLogin => Some((Operation::PageLogin, CLIENT, 1050.0)),
            Self::PageLoginEs256 => Some((Operation::PageLogin, CLIENT_ES256, 1900.0)),
            Self::LoginPage => Some((Operation::LoginPage, CLIENT, 25_000.0)),
            Self::Discovery => Some((Operation::Discovery, CLIENT, 70_000.0)),
            Self::Jwks => Some((Operation::Jwks, CLIENT, 70_000.0)),
            Self::Refresh => Some((Operation::Refresh, CLIENT, 1050.0)),
            Self::RefreshEs256 => Some((Operation::Refresh, CLIENT_ES256, 5500.0)),
            Self::Memory | Self::ColdStart | Self::Durability | Self::SlowGateway | Self::Concurrency => None,
        }
    }
}

/// What every scenario needs: the options, the sink and the source of numbers.
pub struct Stage {
    /// The command line.
    pub options: Options,
    /// The stand-in for the SMS gateway.
    pub sink: Arc<Sink>,
    /// Numbers and one-off values, shared by all servers so that they never meet twice.
    pub identities: Arc<Identities>,
}

/// An applied installation with its server running.
pub struct Running {
    /// What the virtual users share.
    pub world: Arc<World>,
    // The server has to be gone before its folder goes, and fields are dropped in this order.
    server: Server,
    /// The installation, for its log and for starting it again.
    pub installation: Installation,
}

impl Stage {
    /// Makes an installation, applies the file and serves it; `more` is added to its environment.
    pub async fn raise(&self, more: &[(&str, &str)]) -> Result<Running, String> {
        let mut installation = Installation::new(&self.options, self.sink.address)?;
        for (key, value) in more {
            installation.set(key, value);
        }
        installation.apply(&self.options.apply_more)?;
        let (server, _) = installation.serve().await?;
        let world = World {
            address: server.address,
            pid: server.pid(),
            sink: Arc::clone(&self.sink),
            identities: Arc::clone(&self.identities),
            forwarded: self.options.forwarded,
        };
        Ok(Running { world: Arc::new(world), server, installation })
    }

    /// Full load with the operation for the length of a round.
    pub fn load(&self, operation: Operation, client_id: &'static str, concurrency: usize) -> Load {
        let duration = Duration::from_secs_f64(self.options.seconds);
        Load { operation, client_id, concurrency, duration, pause: Duration::ZERO }
    }

    /// API logins of the client chosen for the scenarios with a fixed concurrency.
    pub fn logins(&self, concurrency: usize) -> Load {
        self.load(Operation::ApiLogin, self.options.special_client, concurrency)
    }
}

impl Running {
    /// Runs one round and adds it to `series`.
    pub async fn round(&self, load: Load, series: &mut Series) -> Result<(), String> {
        let (round, failures) = driver::run(&self.world, load).await?;
        eprintln!("  {} c={}: {} done, {} errors", series.name, load.concurrency, round.operations, round.errors);
        series.push(round, failures);
        Ok(())
    }

    /// Puts the load on for a moment without counting it.
    pub async fn warm_up(&self, load: Load) -> Result<(), String> {
        driver::run(&self.world, Load { duration: load.duration.min(WARM_UP), ..load }).await.map(drop)
    }

    /// Ends the server in order and returns the installation.
    pub async fn stop(self) -> Result<Installation, String> {
        self.server.stop().await?;
        Ok(self.installation)
    }
}

/// Runs the chosen scenarios of one load, interleaved round by round so that a slow minute hits them all alike.
pub async fn run_simple(stage: &Stage, report: &mut Report) -> Result<(), String> {
    let mut chosen = Vec::new();
    for scenario in &stage.options.scenarios {
        if let Some((operation, client_id, floor)) = scenario.simple() {
            let load = stage.load(operation, client_id, stage.options.concurrency);
            chosen.push((load, Series::new(scenario.name(), load.concurrency, Some(floor))));
        }
    }
    if chosen.is_empty() {
        return Ok(());
    }
    let running = stage.raise(&[]).await?;
    for (load, _) in &chosen {
        running.warm_up(*load).await?;
    }
    for round in 1..=stage.options.rounds {
        eprintln!("round {round} of {}", stage.options.rounds);
        for (load, series) in &mut chosen {
            running.round(*load, series).await?;
        }
    }
    let page = chosen.iter().find(|(load, _)| load.operation == Operation::LoginPage);
    if let Some((_, series)) = page {
        report.add(Figure::at_most("login-page", "p99", series.latencies_ms().1, "ms").goal(10.0));
    }
    let series: Vec<Series> = chosen.into_iter().map(|(_, series)| series).collect();
    report.add_series(series, &running.installation);
    running.stop().await.map(drop)
}
