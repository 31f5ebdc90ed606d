//! What can go wrong with a vault: one variant a step that fails, no paths and no text, so that a log line is a code.

use std::io;

/// Why the vault refused or failed. Unless a variant says otherwise, nothing on disk was changed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// There is no vault in this folder.
    #[error("no vault here")]
    NoVault,
    /// A vault folder, in whatever form, is already here; another is never made over it.
    #[error("a vault is already here")]
    AlreadyExists,
    /// `vault.json` cannot be read or points nowhere. `newest` names the newest generation that looks whole ("g0002"), if any.
    #[error("vault.json cannot be read")]
    VaultUnreadable {
        /// The generation `Vault::open_newest` would try first.
        newest: Option<String>,
    },
    /// Made by a newer version of the program than this one.
    #[error("made by a newer version")]
    NewerFormat,
    /// Another process has this vault open.
    #[error("open elsewhere")]
    InUse,
    /// The folder, or the disk under it, cannot be written.
    #[error("cannot be written")]
    ReadOnly,
    /// No room left on the disk.
    #[error("disk full")]
    DiskFull,
    /// The folder lies on another computer, where SQLite's locks and shared memory do not hold.
    #[error("a folder on the network")]
    NetworkFolder,
    /// The folder is copied elsewhere by a sync program, which would tear a live database.
    #[error("a folder synced to a cloud")]
    CloudFolder,
    /// The password does not open this vault.
    #[error("wrong password")]
    WrongPassword,
    /// A well-formed recovery code that does not open this vault: another vault's, or one since replaced.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// What this computer kept does not open the vault: another vault's, or one since replaced.
    #[error("wrong key of this computer")]
    WrongComputerKey,
    /// The key file is missing, cut, or not what was written; the other door may still open.
    #[error("the key file is damaged")]
    KeyFileDamaged,
    /// The key file asks for more scrypt work than `WorkFactor::LARGEST`; never reported as a wrong password.
    #[error("the key file asks for too much work")]
    TooMuchWork,
    /// `change_password` needs the current password unless the vault was opened with the recovery code.
    #[error("the current password is needed")]
    PasswordNeeded,
    /// The recovery code was confirmed before, so the vault no longer holds it.
    #[error("the recovery code is already confirmed")]
    RecoveryConfirmed,
    /// The database is missing, cut, or does not read with this vault's key.
    #[error("the database is damaged")]
    DatabaseDamaged,
    /// A copy of the database was not the same as the database, so nothing was begun that needed one.
    #[error("a copy could not be made")]
    CopyFailed,
    /// The SQLite of this program is too old to be safe, or has no encryption. Never on a released program.
    #[error("not a safe database library")]
    UnsafeLibrary,
    /// Somebody else holds a lock for longer than five seconds.
    #[error("busy")]
    Busy,
    /// Reading from or writing to the disk failed. After a failed write nothing more is written until the vault is opened again.
    #[error("the disk failed")]
    DiskFailed,
    /// The database file cannot be opened or its companions cannot be made.
    #[error("cannot be opened")]
    CannotOpen,
    /// A row does not read as what it should be.
    #[error("a row cannot be read")]
    RowUnreadable,
    /// There is no such thing.
    #[error("not found")]
    NotFound,
    /// Something else still depends on what was to be deleted.
    #[error("still used")]
    StillUsed,
    /// The step is already taken back, or something newer changed the same thing.
    #[error("cannot be taken back any more")]
    UndoStale,
    /// A piece of a file is cut, exchanged or altered.
    #[error("the object is damaged")]
    ObjectDamaged,
    /// A piece of a file is not there.
    #[error("the object is missing")]
    ObjectMissing,
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
    /// Any other failure of SQLite, by its extended result code.
    #[error("SQLite: {0}")]
    Sqlite(i32),
    /// The operating system gave no random bytes.
    #[error("no random bytes")]
    NoRandom,
    /// Encrypting failed inside the library.
    #[error("encryption failed")]
    Encryption,
    /// Any other failure of the file system.
    #[error("file system: {0:?}")]
    Io(io::ErrorKind),
}

impl Error {
    /// A stable name for logs and for the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoVault => "no_vault",
            Self::AlreadyExists => "already_exists",
            Self::VaultUnreadable { .. } => "vault_unreadable",
            Self::NewerFormat => "newer_format",
            Self::InUse => "in_use",
            Self::ReadOnly => "read_only",
            Self::DiskFull => "disk_full",
            Self::NetworkFolder => "network_folder",
            Self::CloudFolder => "cloud_folder",
            Self::WrongPassword => "wrong_password",
            Self::WrongRecoveryCode => "wrong_recovery_code",
            Self::WrongComputerKey => "wrong_computer_key",
            Self::KeyFileDamaged => "key_file_damaged",
            Self::TooMuchWork => "too_much_work",
            Self::PasswordNeeded => "password_needed",
            Self::RecoveryConfirmed => "recovery_confirmed",
            Self::DatabaseDamaged => "database_damaged",
            Self::CopyFailed => "copy_failed",
            Self::UnsafeLibrary => "unsafe_library",
            Self::Busy => "busy",
            Self::DiskFailed => "disk_failed",
            Self::CannotOpen => "cannot_open",
            Self::RowUnreadable => "row_unreadable",
            Self::NotFound => "not_found",
            Self::StillUsed => "still_used",
            Self::UndoStale => "undo_stale",
            Self::ObjectDamaged => "object_damaged",
            Self::ObjectMissing => "object_missing",
            Self::Stopped => "stopped",
            Self::Sqlite(_) => "sqlite",
            Self::NoRandom => "no_random",
            Self::Encryption => "encryption",
            Self::Io(_) => "io",
        }
    }
}

impl From<io::Error> for Error {
    /// Keeps what a person can act on (no room, may not write) and drops the text, which may hold a path.
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Io(kind),
        }
    }
}
