//! A crash writes no picture of the memory to the disk.

/// For this process and all that it starts. Called before anything else.
///
/// The processes of the web view inherit the limit, but not that other programs of the same person may not look into them. Windows has
/// no such limit: what its error reporting keeps after a crash is for the person to choose.
pub fn no_core_dumps() {
    // A limit that stood lower already stays.
    #[cfg(unix)]
    let _ = rustix::process::setrlimit(
        rustix::process::Resource::Core,
        rustix::process::Rlimit { current: Some(LARGEST), maximum: Some(LARGEST) },
    );
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Linux gives a program that collects crashes (`core_pattern` with a pipe) all of the memory even at a limit of 0, but nothing at
/// a limit of 1; and one byte is too little for a file.
#[cfg(target_os = "linux")]
const LARGEST: u64 = 1;
#[cfg(all(unix, not(target_os = "linux")))]
const LARGEST: u64 = 0;

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
    use std::process::Command;

    #[test]
    fn neither_this_process_nor_one_it_starts_is_dumped() {
        super::no_core_dumps();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        assert!(getrlimit(Resource::Core).maximum.is_some_and(|most| most <= 1));
        let said = Command::new("sh").args(["-c", "grep 'core file' /proc/self/limits"]).output().unwrap().stdout;
        let limits: Vec<String> = String::from_utf8(said).unwrap().split_whitespace().map(str::to_owned).collect();
        assert!(matches!(limits.get(4).map(String::as_str), Some("0" | "1")), "{limits:?}");
    }
}
