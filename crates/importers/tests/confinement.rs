//! The limits hold: a confined process opens no file, no socket, starts nothing, and gets no more memory than its share.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic and talks to its own child")]
#![allow(unsafe_code, reason = "what a parser that was taken over would call has no safe form")]

use std::fs::File;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::process::Command;

/// What a confined process tries; each must fail.
fn tries() -> Vec<(&'static str, bool)> {
    let mut memory: Vec<u8> = Vec::new();
    vec![
        ("open a file", File::open("/etc/hostname").is_ok()),
        ("make a file", File::create("/tmp/second-chair-confined").is_ok()),
        ("list a folder", std::fs::read_dir("/").is_ok()),
        ("look at a file", std::fs::metadata("/etc/hostname").is_ok()),
        ("listen", TcpListener::bind("127.0.0.1:0").is_ok()),
        ("connect", TcpStream::connect("127.0.0.1:9").is_ok()),
        ("send", UdpSocket::bind("127.0.0.1:0").is_ok()),
        ("a local socket", UnixStream::pair().is_ok()),
        ("start a program", Command::new("/bin/true").status().is_ok()),
        ("start a thread", std::thread::Builder::new().spawn(|| {}).is_ok()),
        ("split in two", fork()),
        // SAFETY: numbers alone; a signal of 0 only asks whether one could be sent.
        ("signal its parent", unsafe { libc::kill(libc::getppid(), 0) } == 0),
        // SAFETY: numbers alone.
        ("trace its parent", unsafe { libc::ptrace(libc::PTRACE_SEIZE, libc::getppid(), 0, 0) } == 0),
        ("run its own memory", executable_memory()),
        ("move its own limits", rlimit::Resource::CPU.set(1_000_000, 1_000_000).is_ok()),
        ("read another's memory", File::open("/proc/1/mem").is_ok()),
        ("take 2 GiB", memory.try_reserve_exact(2 << 30).is_ok()),
    ]
}

fn fork() -> bool {
    // SAFETY: a copy, if there ever is one, ends at once.
    match unsafe { libc::fork() } {
        // SAFETY: ends the copy without running anything of the test program.
        0 => unsafe { libc::_exit(0) },
        process => process > 0,
    }
}

fn executable_memory() -> bool {
    let (how, what) = (libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: new memory, at no address of ours, that nobody uses.
    unsafe { libc::mmap(std::ptr::null_mut(), 4096, how, what, -1, 0) != libc::MAP_FAILED }
}

#[test]
fn a_confined_process_reaches_nothing() {
    let free = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "inside", "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&free.stdout);
    let tried: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("TRIED ")).collect();
    assert_eq!(tried.len(), 17, "{said} {}", String::from_utf8_lossy(&free.stderr));
    for line in tried {
        assert!(line.ends_with(": refused"), "{line}");
    }
}

/// Runs inside the process that the test above starts; alone it would confine the test program.
#[test]
#[ignore = "run by a_confined_process_reaches_nothing"]
fn inside() {
    // The same acts before the limits prove that it is the limits that refuse.
    assert!(File::open("/etc/passwd").is_ok() && UdpSocket::bind("127.0.0.1:0").is_ok());
    assert!(executable_memory() && rlimit::Resource::CPU.set(1_000_000, rlimit::INFINITY).is_ok());
    importers::limits::confine().unwrap();
    // Half the share must still be given, or every other refusal would prove little.
    assert!(Vec::<u8>::new().try_reserve_exact(512 << 20).is_ok());
    println!();
    for (what, worked) in tries() {
        println!("TRIED {what}: {}", if worked { "ALLOWED" } else { "refused" });
    }
    std::process::exit(0);
}
