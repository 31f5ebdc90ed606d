//! What the shape of the project must keep, whoever works on it: who may depend on whom, what a file looks like, under which
//! licences we build, that each invariant of ARCHITECTURE.md has its test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]

mod edges;
mod files;
mod invariants;
mod licences;
mod metadata;
mod tree;
