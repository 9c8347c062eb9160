//! What the kernel says about a process: CPU time and resident memory, from `/proc`.

use std::fs;

/// Clock ticks per second in `/proc/<pid>/stat`; Linux shows 100 to programs on every architecture in use.
const TICKS_PER_SECOND: f64 = 100.0;

/// CPU time of a process with all its threads, user and system together, in seconds.
pub fn cpu_seconds(pid: u32) -> Result<f64, String> {
    let path = format!("/proc/{pid}/stat");
    let stat = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    // The name in brackets may hold spaces and brackets, so counting starts after the last one.
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
    let ticks = |index: usize| fields.split_whitespace().nth(index).and_then(|ticks| ticks.parse::<f64>().ok());
    let both = ticks(11).zip(ticks(12)).map(|(user, system)| user + system);
    both.map(|ticks| ticks / TICKS_PER_SECOND).ok_or_else(|| format!("{path}: no utime and stime"))
}

/// CPU time of this program, in seconds.
pub fn own_cpu_seconds() -> f64 {
    cpu_seconds(std::process::id()).unwrap_or_default()
}

/// Memory of a process in MiB: resident now (`VmRSS`), and the highest it ever was (`VmHWM`).
pub fn resident_mib(pid: u32) -> Result<(f64, f64), String> {
    let path = format!("/proc/{pid}/status");
    let status = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let kib = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse::<f64>().ok()
    };
    let both = kib("VmRSS:").zip(kib("VmHWM:"));
    both.map(|(now, peak)| (now / 1024.0, peak / 1024.0)).ok_or_else(|| format!("{path}: no VmRSS and VmHWM"))
}

/// The soft limit on open files of this program.
pub fn open_files_limit() -> u64 {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().next()).unwrap_or_default();
    soft.parse().unwrap_or(u64::MAX)
}

/// Cores that this program may use, and the processor's name.
pub fn machine() -> (usize, String) {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find(|line| line.starts_with("model name")).and_then(|line| line.split_once(':'));
    (cores, name.map_or_else(|| "unknown processor".to_owned(), |(_, name)| name.trim().to_owned()))
}
