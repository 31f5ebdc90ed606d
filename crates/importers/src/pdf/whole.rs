//! Whether a PDF opens as a whole, by the very library that will take its pages over outside of the child: what it cannot bear, it does
//! not bear here.

use super::MAX_PAGES;
use crate::frame::{Frame, RefusedCode};
use crate::reader::{Halt, Sink};
use lopdf::{Document, Error};
use std::panic::{self, AssertUnwindSafe};

/// Counts its pages.
pub(super) fn count(bytes: &[u8], out: &mut dyn Sink) -> Result<(), Halt> {
    let loaded = panic::catch_unwind(|| Document::load_mem(bytes));
    let document = match loaded {
        Ok(Ok(document)) => document,
        Ok(Err(Error::InvalidPassword | Error::Decryption(_))) => {
            return Err(Halt::Refused(RefusedCode::LockedWithPassword));
        }
        Ok(Err(_)) | Err(_) => return Err(Halt::Refused(RefusedCode::Damaged)),
    };
    if document.is_encrypted() {
        return Err(Halt::Refused(RefusedCode::LockedWithPassword));
    }
    let pages = panic::catch_unwind(AssertUnwindSafe(|| document.page_iter().take(MAX_PAGES + 1).count())).unwrap_or(0);
    if pages == 0 {
        return Err(Halt::Refused(RefusedCode::Damaged));
    }
    (1u32..).take(pages).try_for_each(|page| Ok(out.put(Frame::Page { page, text: None })?))
}
