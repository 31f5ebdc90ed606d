//! Who wrote, and which of their writings it was.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What was given is not the id of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the id of a device")]
pub struct DeviceIdError;

/// One vault on one computer: sixteen random bytes, written as 32 small hexadecimal digits. A restored copy is another one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeviceId([u8; 16]);

impl DeviceId {
    /// From the bytes that the vault keeps.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl FromStr for DeviceId {
    type Err = DeviceIdError;

    /// Refuses capital letters: two spellings of one device in a list would be two devices.
    fn from_str(text: &str) -> Result<Self, DeviceIdError> {
        if text.len() != 32 || !text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(DeviceIdError);
        }
        u128::from_str_radix(text, 16).map(|number| Self(number.to_be_bytes())).map_err(|_| DeviceIdError)
    }
}

impl TryFrom<String> for DeviceId {
    type Error = DeviceIdError;
    fn try_from(text: String) -> Result<Self, DeviceIdError> {
        text.parse()
    }
}

impl From<DeviceId> for String {
    fn from(device: DeviceId) -> String {
        device.to_string()
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeviceId({self})")
    }
}

/// One writing: the device and its number there. Numbers of a device grow within a thing, with gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dot(pub DeviceId, pub u64);

impl Dot {
    /// The largest number that every reader of JSON keeps exactly (RFC 8259, 6).
    pub(super) const LARGEST: u64 = (1 << 53) - 1;
}
