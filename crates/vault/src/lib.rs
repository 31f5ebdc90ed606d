//! The encrypted vault of one household: doors (key files), database, objects, and what keeps them whole.
//!
//! `docs/data-format.md` describes what lies on disk, for someone without this program.

mod error;
mod secret;

pub use error::Error;
pub use secret::{DatabaseKey, ExposeSecret, SecretString, WorkFactor};
