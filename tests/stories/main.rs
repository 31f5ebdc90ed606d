//! Whole stories through the real app: real vault in a temporary folder, real reader child, a clock the story sets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a story may panic"
)]

mod example;
mod imports;
mod locking;
mod passwords;
mod questions;
mod world;
