//! The scenarios that are more than one load on one server: memory, start, durability, gateway, concurrency.

use std::time::Duration;

use crate::driver::{Load, Operation};
use crate::person::CLIENT;
use crate::report::{Figure, Report};
use crate::scenario::{Running, Scenario, Stage};
use crate::server::Installation;
use crate::tally::{Series, median};
use crate::usage;

const IDLE: Duration = Duration::from_secs(2);
const STARTS: usize = 7;
const GATEWAY_DELAY: Duration = Duration::from_millis(200);
const SLOW_CONCURRENCY: usize = 1024;
const PAGE_READERS: usize = 4;
const PAGE_PAUSE: Duration = Duration::from_millis(20);

/// Runs the chosen scenarios of this module, each on servers of its own.
pub async fn run(stage: &Stage, report: &mut Report) {
    for scenario in &stage.options.scenarios {
        let done = match scenario {
            Scenario::Memory => memory(stage, report).await,
            Scenario::ColdStart => cold_start(stage, report).await,
            Scenario::Durability => durability(stage, report).await,
            Scenario::SlowGateway => slow_gateway(stage, report).await,
            Scenario::Concurrency => concurrency(stage, report).await,
            _ => Ok(()),
        };
        // What was measured so far is worth printing even if one scenario cannot run.
        if let Err(error) = done {
            report.trouble(scenario.name(), &error);
        }
    }
}

async fn memory(stage: &Stage, report: &mut Report) -> Result<(), String> {
    eprintln!("memory");
    let running = stage.raise(&[]).await?;
    tokio::time::sleep(IDLE).await;
    let (idle, _) = usage::resident_mib(running.world.pid)?;
    let mut series = Series::new("memory", 128, None);
    running.round(stage.logins(128), &mut series).await?;
    let (loaded, peak) = usage::resident_mib(running.world.pid)?;
    report.add(Figure::at_most("memory", "idle", idle, "MiB").goal(35.0));
    report.add(Figure::at_most("memory", "after logins at c=128", loaded, "MiB").goal(120.0));
    report.add(Figure::at_most("memory", "peak", peak, "MiB"));
    report.add_series(vec![series], &running.installation);
    running.stop().await.map(drop)
}

async fn cold_start(stage: &Stage, report: &mut Report) -> Result<(), String> {
    eprintln!("cold-start");
    let existing = stage.raise(&[]).await?.stop().await?;
    let mut warm = Vec::new();
    for _ in 0..STARTS {
        warm.push(start_ms(&existing).await?);
    }
    report.add(Figure::at_most("cold-start", "existing database", median(&warm), "ms").goal(100.0));
    if stage.options.database.is_some() {
        report.note("cold-start: no fresh starts, since --database names a database that is kept");
        return Ok(());
    }
    let mut fresh = Vec::new();
    for _ in 0..STARTS {
        let installation = Installation::new(&stage.options, stage.sink.address)?;
        fresh.push(start_ms(&installation).await?);
    }
    report.add(Figure::at_most("cold-start", "fresh database", median(&fresh), "ms").goal(300.0));
    Ok(())
}

/// Milliseconds from the start of the process to the first 200; the server is stopped again.
async fn start_ms(installation: &Installation) -> Result<f64, String> {
    let (server, took) = installation.serve().await?;
    server.stop().await?;
    Ok(took.as_secs_f64() * 1000.0)
}

async fn durability(stage: &Stage, report: &mut Report) -> Result<(), String> {
    eprintln!("durability");
    if stage.options.database.is_some() {
        report.note("durability: left out, since it compares SQLite settings and --database was given");
        return Ok(());
    }
    let default = stage.raise(&[]).await?;
    let normal = stage.raise(&[("DOORCODE__DATABASE__SYNCHRONOUS", "NORMAL")]).await?;
    let load = stage.logins(128);
    let mut synced = Series::new("durability default", load.concurrency, None);
    let mut lazy = Series::new("durability NORMAL", load.concurrency, None);
    default.warm_up(load).await?;
    normal.warm_up(load).await?;
    for _ in 0..stage.options.rounds {
        default.round(load, &mut synced).await?;
        normal.round(load, &mut lazy).await?;
    }
    let wall = ratio(&synced.wall_rates(), &lazy.wall_rates());
    let cpu = ratio(&synced.cpu_us(), &lazy.cpu_us());
    report.add(Figure::at_least("durability", "logins/s, default to NORMAL", wall, "x").goal(0.70));
    report.add(Figure::at_most("durability", "CPU per login, default to NORMAL", cpu, "x"));
    report.add_series(vec![synced], &default.installation);
    report.add_series(vec![lazy], &normal.installation);
    default.stop().await?;
    normal.stop().await.map(drop)
}

async fn slow_gateway(stage: &Stage, report: &mut Report) -> Result<(), String> {
    eprintln!("slow-gateway");
    let running = stage.raise(&[]).await?;
    let (mut quick, mut slow) = (with_pages("quick gateway"), with_pages("slow gateway"));
    let mut alone = Series::new("page GET, no logins", PAGE_READERS, None);
    let readers = Load { pause: PAGE_PAUSE, ..stage.load(Operation::LoginPage, CLIENT, PAGE_READERS) };
    running.warm_up(stage.logins(128)).await?;
    let measured = async {
        for _ in 0..stage.options.rounds {
            stage.sink.set_delay(Duration::ZERO);
            running.round(readers, &mut alone).await?;
            logins_and_pages(stage, &running, readers, &mut quick).await?;
            stage.sink.set_delay(GATEWAY_DELAY);
            logins_and_pages(stage, &running, readers, &mut slow).await?;
        }
        Ok::<_, String>(())
    };
    let measured = measured.await;
    stage.sink.set_delay(Duration::ZERO);
    measured?;
    let rate = median(&slow.logins.wall_rates());
    let page_p99 = |series: &Series| series.latencies_ms().1;
    let change = if page_p99(&quick.pages) > 0.0 { page_p99(&slow.pages) / page_p99(&quick.pages) } else { 0.0 };
    report.add(Figure::at_least("slow-gateway", "logins/s at c=1024, 200 ms", rate, "/s").goal(2000.0));
    report.add(Figure::at_most("slow-gateway", "page GET p99, 200 ms", page_p99(&slow.pages), "ms"));
    report.add(Figure::at_most("slow-gateway", "page GET p99, 0 ms, same load", page_p99(&quick.pages), "ms"));
    report.add(Figure::at_most("slow-gateway", "page GET p99, no logins", page_p99(&alone), "ms"));
    report.add(Figure::at_most("slow-gateway", "page GET p99, 200 ms to 0 ms", change, "x").goal(1.0));
    // CPU of logins and pages is one figure of one process, so it is told with the logins only.
    report.add_series(vec![slow.logins, quick.logins], &running.installation);
    report.add_errors(&[slow.pages, quick.pages, alone], &running.installation);
    running.stop().await.map(drop)
}

struct WithPages {
    logins: Series,
    pages: Series,
}

fn with_pages(gateway: &str) -> WithPages {
    WithPages {
        logins: Series::new(format!("{gateway}, logins"), SLOW_CONCURRENCY, None),
        pages: Series::new(format!("{gateway}, page GET"), PAGE_READERS, None),
    }
}

async fn logins_and_pages(stage: &Stage, on: &Running, readers: Load, to: &mut WithPages) -> Result<(), String> {
    let logins = on.round(stage.logins(SLOW_CONCURRENCY), &mut to.logins);
    let pages = on.round(readers, &mut to.pages);
    let (logins, pages) = tokio::join!(logins, pages);
    logins.and(pages)
}

async fn concurrency(stage: &Stage, report: &mut Report) -> Result<(), String> {
    eprintln!("concurrency");
    let running = stage.raise(&[]).await?;
    let mut all = [32, 128, 512].map(|users| Series::new("concurrency", users, None));
    running.warm_up(stage.logins(128)).await?;
    for _ in 0..stage.options.rounds {
        for series in &mut all {
            running.round(stage.logins(series.concurrency), series).await?;
        }
    }
    let [few, many, most] = &all;
    let wall = ratio(&many.wall_rates(), &few.wall_rates());
    report.add(Figure::at_least("concurrency", "logins/s, c=128 to c=32", wall, "x").goal(0.95));
    report.add(Figure::at_least("concurrency", "logins/s, c=512 to c=32", ratio(&most.wall_rates(), &few.wall_rates()), "x"));
    report.add(Figure::at_most("concurrency", "errors at c=512", most.errors() as f64, "").goal(0.0));
    report.add_series(all.into(), &running.installation);
    running.stop().await.map(drop)
}

/// The median of the rounds' own ratios: neighbours in time, so drift of the machine cancels out.
fn ratio(ours: &[f64], theirs: &[f64]) -> f64 {
    let pairs = ours.iter().zip(theirs).filter(|(_, theirs)| **theirs > 0.0);
    median(&pairs.map(|(ours, theirs)| ours / theirs).collect::<Vec<_>>())
}
