//! The protocol between parent and child: a length in four bytes, little-endian, then that much JSON.
//!
//! To the child: one [`Request`], then the bytes of the file. From the child: [`Message`]s, the last one `Refused` or `End`.

use crate::frame::{Frame, RefusedCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};

/// The most bytes of one message from the child: an attachment of [`crate::reader::MAX_ATTACHMENT`] in base64 and some words.
pub(crate) const MAX_MESSAGE: usize = 96 << 20;

/// The most bytes of the request, password included.
pub(crate) const MAX_REQUEST: usize = 64 << 10;

/// What the child is asked to do.
#[derive(Serialize, Deserialize)]
pub(crate) struct Request {
    /// The password of the file, if the person gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) password: Option<String>,
    /// How many bytes follow.
    pub(crate) len: u64,
}

/// What the child says.
#[allow(clippy::large_enum_variant, reason = "one at a time, and nearly all are frames")]
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Message {
    /// A piece of the file.
    Frame(Frame),
    /// Last: the file, or the rest of it, was not read.
    Refused(RefusedCode),
    /// Last: the file was read to its end.
    End,
}

/// Writes one message.
pub(crate) fn write<W: Write, T: Serialize>(out: &mut W, message: &T) -> io::Result<()> {
    let json = serde_json::to_vec(message)?;
    let len = u32::try_from(json.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    out.write_all(&len.to_le_bytes())?;
    out.write_all(&json)
}

/// Reads one message of at most `most` bytes, and says how many bytes it had. `None` at a clean end.
pub(crate) fn read<R: Read, T: DeserializeOwned>(from: &mut R, most: usize) -> io::Result<Option<(T, usize)>> {
    let mut len = [0u8; 4];
    let mut got = 0;
    while let Some(rest) = len.get_mut(got..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) if got == 0 => return Ok(None),
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(n) => got += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let len = u32::from_le_bytes(len) as usize;
    if len > most {
        return Err(io::ErrorKind::InvalidData.into());
    }
    // Grows with what really comes: a length alone reserves nothing.
    let mut json = Vec::new();
    from.take(len as u64).read_to_end(&mut json)?;
    if json.len() != len {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    serde_json::from_slice(&json).map(|message| Some((message, len))).map_err(io::Error::from)
}

/// Bytes as base64 in JSON.
pub(crate) mod base64_bytes {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(from)?).map_err(|_| D::Error::custom("not base64"))
    }
}
