//! Random bytes from the operating system, and ids made with them.

use crate::Error;

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandom)?;
    Ok(bytes)
}

/// A new id of any noun; `make` is its `new`. A clock set before 1970 counts as 1970: only display hangs on it.
pub(crate) fn id<T>(at_ms: i64, make: impl Fn(u64, [u8; 10]) -> T) -> Result<T, Error> {
    Ok(make(u64::try_from(at_ms).unwrap_or(0), bytes()?))
}
