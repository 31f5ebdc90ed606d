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
