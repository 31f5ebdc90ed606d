//! The drills in short, on every run of the tests; `cargo xtask powercut` and the others run them for as long as you like.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic, and says what it skips")]

use std::process::{Command, Stdio};

#[test]
fn no_power_cut_loses_what_was_saved() {
    drill(&["powercut", "--states", "420"]);
}

#[test]
fn no_kill_loses_what_was_saved() {
    drill(&["kill", "--runs", "42"]);
}

#[test]
fn no_failing_disk_loses_what_was_saved() {
    drill(&["io-errors", "--runs", "42"]);
}

#[test]
fn no_worn_bit_changes_a_word_unseen() {
    drill(&["bitflip", "--runs", "240"]);
}

fn drill(arguments: &[&str]) {
    if !strace_works() {
        assert!(std::env::var_os("SECOND_CHAIR_REQUIRE_TOOLS").is_none(), "strace does not work here");
        println!("skipped: {arguments:?}: strace does not work here");
        return;
    }
    let ended = Command::new(env!("CARGO_BIN_EXE_drills")).args(arguments).output().unwrap();
    println!("{}", String::from_utf8_lossy(&ended.stdout));
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}

fn strace_works() -> bool {
    let mut strace = Command::new("strace");
    strace.args(["-o", "/dev/null", "true"]).stdout(Stdio::null()).stderr(Stdio::null());
    strace.status().is_ok_and(|status| status.success())
}
