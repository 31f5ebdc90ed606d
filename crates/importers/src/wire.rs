//! The protocol between parent and child: a kind in one byte, a length in four, little-endian, then that many bytes.
//!
//! For each file the parent sends one [`Request`]. The child asks for what it wants of the file ([`Kind::Want`]), and reads nothing
//! else until it has the answer ([`Kind::Bytes`]); in between it sends what it found, at last [`Done`]. Then the next request may
//! come. The bytes of files cross as they are, everything else as JSON.

use crate::frame::RefusedCode;
use crate::show::Show;
use crate::table::TableChoices;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};

/// The most bytes of one message: the JSON of the largest entry, or one attachment.
pub(crate) const MAX_MESSAGE: usize = 96 << 20;

/// The most bytes of the request, password included.
pub(crate) const MAX_REQUEST: usize = 64 << 10;

/// The most bytes asked for at once.
pub(crate) const MAX_WANT: usize = 256 << 10;

/// The most bytes of a file inside an archive in one message.
pub(crate) const MAX_CHUNK: usize = 1 << 20;

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// To the child: a [`Request`].
    Request,
    /// To the child: the bytes it asked for; fewer where the file ends early.
    Bytes,
    /// From the child: a [`Want`].
    Want,
    /// From the child: a [`crate::Frame`].
    Frame,
    /// From the child: the bytes of an attachment of the entry, or of the picture, that comes next.
    Attachment,
    /// From the child: bytes of the archive's member that was named last.
    Chunk,
    /// From the child, last: a [`Done`].
    Done,
}

impl Kind {
    const ALL: [(Self, u8); 7] = [
        (Self::Request, b'R'),
        (Self::Bytes, b'B'),
        (Self::Want, b'W'),
        (Self::Frame, b'F'),
        (Self::Attachment, b'A'),
        (Self::Chunk, b'C'),
        (Self::Done, b'D'),
    ];

    fn byte(self) -> u8 {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or(0, |(_, byte)| *byte)
    }

    fn of(byte: u8) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == byte).map(|(kind, _)| *kind)
    }
}

/// What the child is asked to do.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Request {
    /// The password of the file, if the person gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) password: Option<String>,
    /// How many bytes the file has.
    pub(crate) len: u64,
    /// In how many archives it lies.
    #[serde(default)]
    pub(crate) depth: u8,
    /// What is to be shown of it; none: it is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) show: Option<Show>,
    /// What a person said of the table it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) table: Option<TableChoices>,
}

/// A part of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Want {
    /// The first byte, counted from 0.
    pub(crate) from: u64,
    /// How many, at most [`MAX_WANT`].
    pub(crate) len: u32,
}

impl Want {
    pub(crate) fn to_bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let (from, len) = bytes.split_at_mut(8);
        from.copy_from_slice(&self.from.to_le_bytes());
        len.copy_from_slice(&self.len.to_le_bytes());
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (from, len) = bytes.split_at_checked(8)?;
        Some(Self { from: u64::from_le_bytes(from.try_into().ok()?), len: u32::from_le_bytes(len.try_into().ok()?) })
    }
}

/// The child's last word on a file.
#[derive(Serialize, Deserialize)]
pub(crate) struct Done {
    /// Why it, or the rest of it, was not read.
    pub(crate) refused: Option<RefusedCode>,
}

/// Writes one message of bytes.
pub(crate) fn write<W: Write + ?Sized>(out: &mut W, kind: Kind, bytes: &[u8]) -> io::Result<()> {
    let len = u32::try_from(bytes.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let [a, b, c, d] = len.to_le_bytes();
    out.write_all(&[kind.byte(), a, b, c, d])?;
    out.write_all(bytes)
}

/// Writes one message of JSON.
pub(crate) fn write_json<W: Write + ?Sized, T: Serialize>(out: &mut W, kind: Kind, message: &T) -> io::Result<()> {
    write(out, kind, &serde_json::to_vec(message)?)
}

/// Reads one message of at most `most` bytes. `None` at a clean end.
pub(crate) fn read<R: Read + ?Sized>(from: &mut R, most: usize) -> io::Result<Option<(Kind, Vec<u8>)>> {
    let mut head = [0u8; 5];
    let mut got = 0;
    while let Some(rest) = head.get_mut(got..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) if got == 0 => return Ok(None),
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(n) => got += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let [kind, a, b, c, d] = head;
    let len = u32::from_le_bytes([a, b, c, d]) as usize;
    let kind = Kind::of(kind).filter(|_| len <= most).ok_or(io::ErrorKind::InvalidData)?;
    // Grows with what really comes: a length alone reserves little.
    let mut bytes = Vec::with_capacity(len.min(MAX_CHUNK));
    from.take(len as u64).read_to_end(&mut bytes)?;
    if bytes.len() != len {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some((kind, bytes)))
}

/// What a message of JSON says.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> io::Result<T> {
    serde_json::from_slice(bytes).map_err(io::Error::from)
}
