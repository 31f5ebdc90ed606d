//! Kept originals handed on as they are: a file as a file, a disc as the folder it was.

use crate::inside::OneFile;
use crate::view::Saved;
use crate::{App, Error};
use std::path::Path;

/// The name an original is offered under, and whether it is a file: a disc becomes a folder of that name.
pub fn name(_app: &App, _input: &OneFile) -> Result<(String, bool), Error> {
    Err(Error::NotFound)
}

/// Writes the original to a place the person chose: byte for byte.
pub fn save(_app: &App, _input: OneFile, _place: &Path) -> Result<Saved, Error> {
    Err(Error::NotFound)
}
