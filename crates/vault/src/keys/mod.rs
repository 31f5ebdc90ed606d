//! The doors: key files that each hold the vault identity, wrapped by something a person has.
//!
//! A key file is an age file (<https://age-encryption.org/v1>) to one scrypt recipient. Losing one door is never losing data.

mod identity;
mod key_file;
mod sums;

pub(crate) use identity::VaultIdentity;
pub use identity::new_computer_secret;
pub(crate) use key_file::{Keys, Opened, Secret, Wrapped, unwrap};
pub(crate) use sums::Sums;
