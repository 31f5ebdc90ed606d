//! The bytes of everything taken in, exactly as they came: in pieces, each an age file to the vault identity.

mod add;
mod clean;
pub(crate) mod fuzz;
mod header;
mod piece;
mod read;
mod resume;

pub use add::{Added, NewObject, ObjectWriter};
pub use read::ObjectReader;

use crate::db::hex;
use crate::{Database, Error};
use age::secrecy::ExposeSecret;
use record::ObjectId;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What ties the key of the hash to its use (`blake3::derive_key`, over the text of the identity).
const HASH_CONTEXT: &str = "second-chair object hash v1";

/// The folder of objects, and the identity they are encrypted to.
pub struct Objects {
    folder: PathBuf,
    identity: age::x25519::Identity,
    hash_key: Zeroizing<[u8; 32]>,
    /// The most bytes in a piece.
    piece: u64,
}

impl std::fmt::Debug for Objects {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Objects(…)")
    }
}

impl Objects {
    /// The objects in a folder, which is made with the first of them.
    pub fn new(folder: &Path, identity: &age::x25519::Identity) -> Self {
        let hash_key = blake3::derive_key(HASH_CONTEXT, identity.to_string().expose_secret().as_bytes());
        let hash_key = Zeroizing::new(hash_key);
        Self { folder: folder.to_owned(), identity: identity.clone(), hash_key, piece: piece::PIECE }
    }

    /// The same with smaller pieces, for tests of what lies across them.
    #[doc(hidden)]
    #[must_use]
    pub fn in_pieces_of(self, piece: u64) -> Self {
        Self { piece, ..self }
    }

    /// Removes an object: its rows first, then its files, so that a crash between leaves files without a row, which `clean`
    /// finds, and never a row without files. `StillUsed` when an entry shows it.
    pub fn remove(&self, db: &Database, object: ObjectId) -> Result<(), Error> {
        for piece in db.remove_object(object)? {
            match fs::remove_file(self.path(piece.file)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        Ok(())
    }

    /// A hasher that knows objects again. Keyed, so that a stolen folder does not tell whether somebody has a certain file.
    fn hasher(&self) -> blake3::Hasher {
        blake3::Hasher::new_keyed(&self.hash_key)
    }

    /// `ab/abcd….age`: a folder of the first byte keeps folders small.
    fn path(&self, file: [u8; 16]) -> PathBuf {
        let name = hex(&file);
        let shelf = name.get(..2).unwrap_or("00").to_owned();
        self.folder.join(shelf).join(format!("{name}.age"))
    }
}
