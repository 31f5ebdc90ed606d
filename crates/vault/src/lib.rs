//! The encrypted vault of one household: doors (key files), database, objects, and what keeps them whole.
//!
//! `docs/data-format.md` describes what lies on disk, for someone without this program.

mod copies;
mod db;
mod error;
mod folder;
#[doc(hidden)]
pub mod fuzz;
mod half_made;
mod keys;
mod lock_file;
mod look;
mod manifest;
mod objects;
mod place;
mod random;
mod recovery_code;
mod sealed;
mod secret;
mod vault;

pub use copies::{Checked, Copies, CopyNote, Inside, OpenCopy, Successor, VaultCopy};
pub use db::{
    Action, Batch, Consent, Cursor, Database, Deleted, Entity, EntryRow, FileCount, FileCursor, FileDone, Finish, Hit,
    HitKind, Import, ImportFile, ImportFolder, ImportState, Label, Member, NamedIn, NetContact, NetWhy, NewImportFile,
    PageOf, PageText, Reader, ResultKind, ResultRow, Sending, SendingChange, SendingKind, SendingState, Share, Staged,
    Staging, StepId, Stored, StoredObject, TimelineRow, Undone, Version, Wanted, Way, Writer, hash,
};
pub use error::Error;
pub use keys::new_computer_secret;
pub use look::{Found, look, opens_by_computer};
pub use objects::{Added, NewObject, ObjectReader, ObjectWriter, Objects};
#[cfg(debug_assertions)]
#[doc(hidden)]
pub use place::pretend_remote;
pub use place::{lies_within, same_disk};
pub use recovery_code::{RecoveryCode, RecoveryCodeError};
pub use sealed::{
    LARGEST_SEALED, SealedError, Sealing, SharingKey, is_key, open_sealed, open_with_words, seal_to, seal_with_words,
};
pub use secret::{DatabaseKey, ExposeSecret, SecretString, WorkFactor};
pub use vault::{Door, Vault};
