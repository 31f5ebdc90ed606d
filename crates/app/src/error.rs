//! Everything that can go wrong inside, and the one place where it becomes what a screen is told.

use crate::view::{Field, UiError};

/// Why something could not be done. Carries no words of the person.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum Error {
    #[error("vault: {0}")]
    Vault(#[from] vault::Error),
    #[error("documents: {0}")]
    Documents(#[from] documents::Error),
    #[error("the records are locked")]
    Locked,
    #[error("not there any more")]
    NotFound,
    #[error("a field is empty")]
    TextEmpty(Field),
    #[error("a field is longer than {limit}")]
    TextTooLong { field: Field, limit: usize },
    #[error("the password has fewer than {least} characters")]
    PasswordShort { least: usize },
    #[error("the password is easily guessed")]
    PasswordCommon,
    #[error("there is no such day")]
    NotADay,
    #[error("there is no such time of day")]
    NotATime,
    #[error("not one number")]
    NotANumber,
    #[error("not a key for sharing")]
    NotAKey,
    #[error("the words do not open the shared file")]
    WrongWords,
    #[error("not a file of people who prepare together")]
    NotTogether,
    #[error("a newer program made the shared file")]
    NewerTogether,
    #[error("not a mail address")]
    NotAnEmail,
    #[error("not an address of a server")]
    NotAnAddress,
    #[error("not a file that describes a service")]
    NotAServiceFile,
    #[error("what was shown is not what would go now")]
    LookAgain,
    #[error("a consent is missing")]
    ConsentMissing,
    #[error("the request lacks something")]
    RequestIncomplete,
    #[error("the network is turned off")]
    NetworkOff,
    #[error("the example sends nothing")]
    ExampleSendsNothing,
    #[error("records exist already")]
    AlreadySetUp,
    #[error("the recovery code is not kept any more")]
    RecoveryConfirmed,
    #[error("there is no question to print")]
    NothingToPrint,
    #[error("no other program opens the file")]
    NoProgram,
    #[error("the file could not be written: {0:?}")]
    CannotSaveFile(std::io::ErrorKind),
    #[error("preferences: {}", .0.kind())]
    Preferences(std::io::Error),
    #[error("the recovery code has a wrong length")]
    RecoveryLength,
    #[error("group {0} of the recovery code has a mistake")]
    RecoveryGroup(u8),
    #[error("the system gives no random bytes")]
    Random,
    #[error("a thread could not be started")]
    Thread,
    #[error("the password does not open the file")]
    WrongFilePassword,
    #[error("the second place for copies is not there")]
    CopyPlaceMissing,
    #[error("the folder for copies is where the records are")]
    CopyPlaceInside,
    #[error("the copy cannot be read")]
    CopyDamaged,
    #[error("the copy was made by a newer program")]
    CopyNewer,
    #[error("there is no such copy")]
    CopyMissing,
    #[error("files are being taken in")]
    BusyAdding,
    #[error("stopped by the person")]
    Stopped,
    #[error("the file opens but cannot be read")]
    Unreadable,
    #[error("this computer's key does not open the records")]
    ComputerKeyUnavailable,
    #[error("this computer does not keep a key")]
    ComputerKeyRefused,
}

impl Error {
    /// What the screen is told; `None` when there are no words for it beyond a number that the log has too.
    pub fn told(&self) -> Option<UiError> {
        Some(match self {
            Self::Vault(error) => return vault_told(error),
            Self::Locked => UiError::Locked,
            Self::NotFound => UiError::NotFound,
            Self::TextEmpty(field) => UiError::TextEmpty { field: *field },
            Self::TextTooLong { field, limit } => UiError::TextTooLong { field: *field, limit: *limit },
            Self::PasswordShort { least } => UiError::PasswordShort { least: *least },
            Self::PasswordCommon => UiError::PasswordCommon,
            Self::NotADay => UiError::NotADay,
            Self::NotATime => UiError::NotATime,
            Self::NotANumber => UiError::NotANumber,
            Self::NotAKey => UiError::NotAKey,
            Self::WrongWords => UiError::WrongWords,
            Self::NotTogether => UiError::NotTogether,
            Self::NewerTogether => UiError::NewerTogether,
            Self::NotAnEmail => UiError::NotAnEmail,
            Self::NotAnAddress => UiError::NotAnAddress,
            Self::NotAServiceFile => UiError::NotAServiceFile,
            Self::LookAgain => UiError::LookAgain,
            Self::ConsentMissing => UiError::ConsentMissing,
            Self::RequestIncomplete => UiError::RequestIncomplete,
            Self::NetworkOff => UiError::NetworkOff,
            Self::ExampleSendsNothing => UiError::ExampleSendsNothing,
            Self::AlreadySetUp => UiError::AlreadySetUp,
            Self::RecoveryConfirmed => UiError::RecoveryConfirmed,
            Self::NothingToPrint => UiError::NothingToPrint,
            Self::CannotSaveFile(std::io::ErrorKind::StorageFull) => UiError::DiskFull,
            Self::CannotSaveFile(_) => UiError::CannotSaveFile,
            Self::NoProgram => UiError::NoProgram,
            Self::ComputerKeyUnavailable => UiError::ComputerKeyUnavailable,
            Self::ComputerKeyRefused => UiError::ComputerKeyRefused,
            Self::WrongFilePassword => UiError::WrongFilePassword,
            Self::RecoveryLength => UiError::RecoveryLength,
            Self::RecoveryGroup(group) => UiError::RecoveryGroup { group: *group },
            Self::CopyPlaceMissing => UiError::CopyPlaceMissing,
            Self::CopyPlaceInside => UiError::CopyPlaceInside,
            Self::CopyDamaged => UiError::CopyDamaged,
            Self::CopyNewer => UiError::CopyNewer,
            Self::CopyMissing => UiError::CopyMissing,
            Self::BusyAdding => UiError::BusyAdding,
            Self::Stopped => UiError::Stopped,
            Self::Preferences(error) => match error.kind() {
                std::io::ErrorKind::StorageFull => UiError::DiskFull,
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => UiError::ReadOnly,
                _ => return None,
            },
            Self::Unreadable => UiError::CannotShow,
            Self::Documents(_) | Self::Random | Self::Thread => return None,
        })
    }
}

impl Error {
    /// A stable name for the log.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Vault(error) => error.code(),
            Self::Documents(_) => "documents",
            Self::Preferences(_) => "preferences",
            Self::Random => "random",
            Self::Thread => "thread",
            // These are told in words; should one ever be logged, that it was one of them is enough.
            _ => "refused",
        }
    }
}

fn vault_told(error: &vault::Error) -> Option<UiError> {
    use vault::Error as V;
    Some(match error {
        V::AlreadyExists => UiError::AlreadySetUp,
        V::VaultUnreadable { newest } => UiError::VaultUnreadable { newest: newest.clone() },
        V::NewerFormat => UiError::NewerFormat,
        V::InUse => UiError::InUse,
        V::ReadOnly => UiError::ReadOnly,
        V::DiskFull => UiError::DiskFull,
        V::NetworkFolder => UiError::NetworkFolder,
        V::CloudFolder => UiError::CloudFolder,
        V::WrongPassword | V::PasswordNeeded => UiError::WrongPassword,
        V::WrongRecoveryCode => UiError::WrongRecoveryCode,
        V::KeyFileDamaged => UiError::KeyFileDamaged,
        V::TooMuchWork => UiError::TooMuchWork,
        V::RecoveryConfirmed => UiError::RecoveryConfirmed,
        V::DatabaseDamaged => UiError::DatabaseDamaged,
        V::NotFound => UiError::NotFound,
        V::UndoStale | V::StillUsed => UiError::UndoStale,
        V::ObjectDamaged | V::ObjectMissing => UiError::ObjectDamaged,
        _ => return None,
    })
}
