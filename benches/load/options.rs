//! The command line.

use std::path::PathBuf;

use crate::scenario::Scenario;

/// What `--help` prints.
pub const HELP: &str = "\
cargo bench --bench load -- [options]
  --binary PATH        server to measure (the one cargo built)
  --scenario NAME ...  only these (all)
  --concurrency N      virtual users at a time, 1 to 4096 (32)
  --seconds N          length of a round, 0.1 to 600 (5)
  --rounds N           rounds of every scenario, 1 to 100 (5)
  --algorithm NAME     es256 or rs256: tokens in memory, durability, slow-gateway, concurrency (es256)
  --database URL       DOORCODE__DATABASE__URL of the servers (SQLite in their data folder)
  --dir PATH           where the data folders are made (the system's temporary folder)
  --apply FILE         TOML appended to the apply file
  --env KEY=VALUE ...  more environment for the servers
  --forwarded          every login comes from its own X-Forwarded-For address, through a trusted proxy
  --json FILE          also write the results there
scenarios: ";

/// What was asked on the command line.
pub struct Options {
    /// The server to measure.
    pub binary: PathBuf,
    /// The scenarios to run, in the order of [`Scenario::ALL`].
    pub scenarios: Vec<Scenario>,
    /// Virtual users at a time, in scenarios that do not fix it.
    pub concurrency: usize,
    /// Length of a round in seconds.
    pub seconds: f64,
    /// Rounds of every scenario.
    pub rounds: usize,
    /// The client whose signing algorithm the scenarios with a fixed concurrency use.
    pub special_client: &'static str,
    /// Database of the servers; `None` means SQLite in their data folder.
    pub database: Option<String>,
    /// Folder in which data folders are made.
    pub dir: PathBuf,
    /// TOML appended to the apply file.
    pub apply_more: String,
    /// More environment for the servers.
    pub environment: Vec<(String, String)>,
    /// Whether every login bears its own forwarded address.
    pub forwarded: bool,
    /// Where to write JSON.
    pub json: Option<PathBuf>,
}

impl Options {
    fn new() -> Self {
        Self {
            binary: option_env!("CARGO_BIN_EXE_doorcode").unwrap_or("target/release/doorcode").into(),
            scenarios: Vec::new(),
            concurrency: 32,
            seconds: 5.0,
            rounds: 5,
            special_client: crate::person::CLIENT_ES256,
            database: None,
            dir: std::env::temp_dir(),
            apply_more: String::new(),
            environment: Vec::new(),
            forwarded: false,
            json: None,
        }
    }

    /// Reads the arguments after the program's name; `None` when help was asked.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self::new();
        let mut arguments = arguments.peekable();
        while let Some(flag) = arguments.next() {
            let mut values = Vec::new();
            while let Some(value) = arguments.next_if(|next| !next.starts_with("--")) {
                values.push(value);
            }
            match flag.as_str() {
                "--help" | "-h" => return Ok(None),
                // cargo bench passes it to every benchmark.
                "--bench" => {}
                "--forwarded" => options.forwarded = true,
                "--scenario" => options.add_scenarios(&values)?,
                "--env" => options.add_environment(&values)?,
                _ => options.set(&flag, &values)?,
            }
        }
        options.scenarios.sort();
        options.scenarios.dedup();
        if options.scenarios.is_empty() {
            options.scenarios = Scenario::ALL.to_vec();
        }
        options.binary = std::path::absolute(&options.binary).map_err(|error| error.to_string())?;
        options.dir = std::path::absolute(&options.dir).map_err(|error| error.to_string())?;
        Ok(Some(options))
    }

    fn set(&mut self, flag: &str, values: &[String]) -> Result<(), String> {
        let [value] = values else { return Err(format!("{flag} is unknown or wants exactly one value; see --help")) };
        match flag {
            "--binary" => self.binary = value.into(),
            "--concurrency" => self.concurrency = within(flag, value, 1.0, 4096.0)? as usize,
            "--seconds" => self.seconds = within(flag, value, 0.1, 600.0)?,
            "--rounds" => self.rounds = within(flag, value, 1.0, 100.0)? as usize,
            "--algorithm" => {
                self.special_client = match value.as_str() {
                    "es256" => crate::person::CLIENT_ES256,
                    "rs256" => crate::person::CLIENT,
                    _ => return Err(format!("{flag} is es256 or rs256, not {value}")),
                }
            }
            "--database" => self.database = Some(value.clone()),
            "--dir" => self.dir = value.into(),
            "--apply" => {
                self.apply_more = std::fs::read_to_string(value).map_err(|error| format!("{value}: {error}"))?;
            }
            "--json" => self.json = Some(value.into()),
            _ => return Err(format!("unknown option {flag}; see --help")),
        }
        Ok(())
    }

    fn add_scenarios(&mut self, names: &[String]) -> Result<(), String> {
        for name in names {
            let named = Scenario::ALL.into_iter().find(|scenario| scenario.name() == name);
            self.scenarios.push(named.ok_or_else(|| format!("no scenario {name}; see --help"))?);
        }
        if names.is_empty() { Err("--scenario wants a name".to_owned()) } else { Ok(()) }
    }

    fn add_environment(&mut self, pairs: &[String]) -> Result<(), String> {
        for pair in pairs {
            let (key, value) = pair.split_once('=').ok_or_else(|| format!("--env wants KEY=VALUE, not {pair}"))?;
            self.environment.push((key.to_owned(), value.to_owned()));
        }
        Ok(())
    }
}

fn within(flag: &str, value: &str, least: f64, most: f64) -> Result<f64, String> {
    let number = value.parse::<f64>().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| format!("{flag} wants a number from {least} to {most}, not {value}"))
}
