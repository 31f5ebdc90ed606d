//! A child with trapdoors, for the tests of the limits: `drill` reads files as `reader` does, unless a file begins with one of the
//! words below; `drill flood` and the like is no reader at all, but what one that was taken over could be. Never part of the app.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program for tests")]

use std::io::{self, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        None => importers::drilled_child_main(trapdoor),
        Some(role) => {
            // Fails when the parent has had enough, which is what is asked for.
            let _ = play(role);
            ExitCode::FAILURE
        }
    }
}

fn trapdoor(head: &[u8]) {
    if head.starts_with(b"DRILL abort") {
        std::process::abort();
    }
    if head.starts_with(b"DRILL panic") {
        #[allow(clippy::panic, reason = "what is drilled")]
        {
            panic!("as asked");
        }
    }
    if head.starts_with(b"DRILL spin") {
        loop {
            std::hint::spin_loop();
        }
    }
    if head.starts_with(b"DRILL busy") {
        // Some six tenths of a second of work; more on a slow computer, where its own clock says when it is enough.
        let mut worked = std::time::Duration::ZERO;
        while worked < std::time::Duration::from_millis(600) {
            let before = std::time::Instant::now();
            for _ in 0..10_000 {
                std::hint::spin_loop();
            }
            worked += before.elapsed().min(std::time::Duration::from_millis(1));
        }
    }
    if head.starts_with(b"DRILL memory") {
        let mut held = Vec::new();
        loop {
            held.push(vec![1u8; 16 << 20]);
            std::hint::black_box(&held);
        }
    }
    if head.starts_with(b"DRILL much") {
        std::hint::black_box(vec![1u8; 400 << 20]);
    }
}

fn message(kind: u8, bytes: &[u8]) -> Vec<u8> {
    let mut message = vec![kind];
    message.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    message.extend_from_slice(bytes);
    message
}

fn want(from: u64, len: u32) -> Vec<u8> {
    let mut want = from.to_le_bytes().to_vec();
    want.extend_from_slice(&len.to_le_bytes());
    message(b'W', &want)
}

fn play(role: &str) -> io::Result<()> {
    let (mut from, mut to) = (io::stdin().lock(), io::stdout().lock());
    let at = "x".repeat(400);
    let problem = message(b'F', format!(r#"{{"problem":{{"at":"{at}","code":"bad_entry"}}}}"#).as_bytes());
    match role {
        "ask-outside" => to.write_all(&want(1, u32::MAX))?,
        "ask-for-ever" => {
            let answer = io::copy(&mut from.by_ref().take(5), &mut io::sink())?;
            loop {
                to.write_all(&want(0, answer as u32))?;
                to.flush()?;
                let mut head = [0; 10];
                from.read_exact(&mut head)?;
            }
        }
        "silent" => {}
        "ask-and-not-read" => loop {
            to.write_all(&want(0, 1 << 18))?;
            to.flush()?;
            std::thread::sleep(std::time::Duration::from_millis(1));
        },
        "flood" => loop {
            to.write_all(&problem)?;
        },
        "huge-message" => to.write_all(&[b'F', 0xff, 0xff, 0xff, 0xff])?,
        "bytes-of-no-member" => to.write_all(&message(b'C', b"bytes"))?,
        "attachment-of-no-entry" => to.write_all(&[message(b'A', b"bytes"), problem].concat())?,
        "entry-in-member" => {
            to.write_all(&message(b'F', br#"{"member":{"name":"x"}}"#))?;
            to.write_all(&message(b'F', br#"{"start":{"kind":"pdf"}}"#))?;
        }
        "unpacks-for-ever" => {
            to.write_all(&message(b'F', br#"{"member":{"name":"x"}}"#))?;
            loop {
                to.write_all(&message(b'C', &[0; 1 << 20]))?;
            }
        }
        other => {
            eprintln!("drill: no role {other}");
            return Ok(());
        }
    }
    to.flush()?;
    // Waits for the parent, who must act by itself.
    io::copy(&mut from, &mut io::sink()).map(|_| ())
}
