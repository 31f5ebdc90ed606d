//! Whole stories through the real app: real vault in a temporary folder, real reader child, a clock the story sets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a story may panic"
)]

mod appointments;
mod archives;
mod asking;
mod byhand;
mod care;
mod computer_key;
mod copies;
mod disc_made;
mod discs;
mod discs_killed;
mod elsewhere;
mod example;
mod glance;
mod history;
mod imports;
mod interrupted;
mod keychain;
mod locking;
mod measures;
mod news;
mod opinions;
mod outbox;
mod outbox_matrix;
mod packets;
mod paper;
mod passwords;
mod pdf_made;
mod prints;
mod questions;
mod repeats;
mod sending;
mod system_keychain;
mod tables;
mod timeline;
mod together;
mod whose;
mod world;
