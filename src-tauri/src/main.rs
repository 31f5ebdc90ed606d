//! Second Chair. Everything is in the library beside this file, so that tests can reach it.

// A release for Windows opens no console beside its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// Wipes memory when it is freed: a password passes through buffers that are not ours (the messages of the window, the reader of JSON),
/// and the printed sheets through the memory of the typesetter.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    shell::no_core_dumps();
    // The reader child is this same program. It starts before any window library is touched: it must open nothing.
    if std::env::args_os().nth(1).is_some_and(|argument| argument == "--reader") {
        return importers::child_main();
    }
    shell::run()
}
