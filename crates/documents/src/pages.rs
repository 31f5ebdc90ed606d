//! How many pages a PDF has.

use crate::Error;

/// The number of pages of a PDF, so that the screen can say "One page" before it is printed.
///
/// # Errors
/// [`Error::UnreadablePdf`] if the bytes are not a PDF.
pub fn page_count(pdf: &[u8]) -> Result<u32, Error> {
    let document = lopdf::Document::load_mem(pdf).map_err(|_| Error::UnreadablePdf)?;
    u32::try_from(document.get_pages().len()).map_err(|_| Error::UnreadablePdf)
}
