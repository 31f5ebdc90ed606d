//! Ids are UUIDv7 (RFC 9562, 5.7): sixteen bytes that sort by the time they were made, one type a noun.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::{Builder, Uuid};

/// What was given is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct IdError;

macro_rules! id {
    ($($(#[doc = $doc:literal])* $name:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// Makes an id from a time in milliseconds since 1970 and ten random bytes.
            pub fn new(unix_ms: u64, random: [u8; 10]) -> Self {
                Self(Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid())
            }

            /// Reads the sixteen bytes stored in the vault; refuses any other version of UUID.
            pub fn from_bytes(bytes: [u8; 16]) -> Result<Self, IdError> {
                let uuid = Uuid::from_bytes(bytes);
                if uuid.get_version_num() == 7 { Ok(Self(uuid)) } else { Err(IdError) }
            }

            /// The sixteen bytes, big-endian, so that byte order is time order.
            pub fn to_bytes(self) -> [u8; 16] {
                *self.0.as_bytes()
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let uuid = Uuid::try_parse(text).map_err(|_| IdError)?;
                Self::from_bytes(*uuid.as_bytes())
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.hyphenated().to_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.hyphenated())
            }
        }
    )*};
}

/// Where they travel in shared files, the ids of the nouns are those of things of any kind.
macro_rules! thing {
    ($($name:ident)*) => {$(
        impl From<$name> for ThingId {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }

        impl From<ThingId> for $name {
            fn from(id: ThingId) -> Self {
                Self(id.0)
            }
        }
    )*};
}

thing! { QuestionId AppointmentId }

id! {
    /// Something that travels in shared files: a question, an appointment, a kind of a later version.
    ThingId;
    /// A person whose records these are.
    PersonId;
    /// Someone who uses this computer and writes.
    AuthorId;
    /// One thing of the health record.
    EntryId;
    /// A question for a doctor.
    QuestionId;
    /// An appointment.
    AppointmentId;
    /// A doctor, a nurse, family, a service.
    CareContactId;
    /// One taking in of files.
    ImportId;
    /// The bytes of something taken in.
    ObjectId;
    /// One row of the change journal.
    ChangeId;
    /// Something to do.
    TaskId;
    /// A line of "Who to call".
    CallLineId;
    /// A chapter of the illness.
    ChapterId;
    /// An illness at a glance.
    ConditionId;
    /// A doctor's word about a kind of result.
    MarkId;
    /// Something worth asking that is not shown any more.
    DismissedId;
    /// A second-opinion case.
    CaseId;
    /// One doctor's opinion.
    OpinionId;
    /// Something to send to the second doctor.
    ItemId;
    /// A letter of a case.
    LetterId;
    /// Something that left the app: printed, saved or handed over.
    ShareId;
    /// A service that the person added to the directory.
    ServiceId;
    /// A contact request.
    RequestId;
    /// One sending of a request, frozen: what a receiver tells repeats by.
    SendingId;
    /// One contact of this program with another computer.
    NetContactId;
}
