//! Preparing together without a server: questions and an appointment that travel as a file between separate vaults, and merge.
//!
//! Each field of a thing is a multi-value register, each thing has one version vector: a state-based CRDT as of Almeida, Shoker and
//! Baquero, "Delta state replicated data types" (JPDC 111, 2018), with the dots of Preguiça et al., "Dotted version vectors" (2012).
//! What two people wrote without knowing of each other both stays until somebody who saw both decides. Clocks only
//! choose what is shown first: the computers of a family show wrong times.
//!
//! `docs/shared-file-format.md` is the format for other programs.

mod bounds;
mod device;
mod file;
#[doc(hidden)]
pub mod fuzz;
mod kind;
mod merge;
mod thing;
mod written;

pub use device::{DeviceId, DeviceIdError, Dot};
pub use file::{About, File, FileError};
pub use kind::Kind;
pub use thing::{Fields, Thing};
pub use written::{Stamp, Written};

/// What a later version adds: kept and passed on as it came.
type Unknown = std::collections::BTreeMap<String, serde_json::Value>;
