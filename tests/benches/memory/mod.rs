//! How much memory this process has had in use.

use std::fs;

/// Begins to count the most memory anew (proc(5), clear_refs).
pub(crate) fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5"); // elsewhere the figure is that of the whole run
}

/// Megabytes this process has had in use at most.
pub(crate) fn peak_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    line.trim().trim_end_matches("kB").trim().parse::<u64>().unwrap_or(0) / 1024
}
