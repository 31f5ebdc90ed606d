//! Second Chair. Everything is in the library beside this file, so that tests can reach it.

// A release for Windows opens no console beside its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    shell::no_core_dumps();
    // The reader child is this same program. It starts before any window library is touched: it must open nothing.
    if std::env::args_os().nth(1).is_some_and(|argument| argument == "--reader") {
        return importers::child_main();
    }
    shell::run()
}
