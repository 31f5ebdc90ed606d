//! From a template and its data to the bytes of a PDF.

use crate::Error;
use crate::world::{Desk, FONTS};
use serde::Serialize;
use typst::comemo;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A sheet laid out in pages, not yet a PDF.
pub(crate) struct Laid(PagedDocument);

/// Lays out `template` with `data`.
pub(crate) fn lay_out(template: &str, data: &impl Serialize) -> Result<Laid, Error> {
    if FONTS.is_empty() {
        return Err(Error::Fonts);
    }
    let desk = Desk::new(template, serde_json::to_vec(data).map_err(|_| Error::Data)?)?;
    let result = typst::compile::<PagedDocument>(&desk).output;
    #[cfg(test)]
    if let Err(faults) = &result {
        // Only in tests, whose patients are invented: typst quotes the text it stumbled over.
        eprintln!("{faults:#?}");
    }
    // typst remembers what it laid out; what a person wrote is not ours to keep once the sheet is made.
    comemo::evict(0);
    result.map(Laid).map_err(|_| Error::Layout)
}

impl Laid {
    pub(crate) fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// Writes PDF/UA-1. No date goes in, so the same sheet gives the same bytes.
    pub(crate) fn write(&self) -> Result<Vec<u8>, Error> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Second Chair".to_owned())),
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| Error::Export)?,
            ..PdfOptions::default()
        };
        let result = typst_pdf::pdf(&self.0, &options);
        #[cfg(test)]
        if let Err(faults) = &result {
            eprintln!("{faults:#?}");
        }
        comemo::evict(0);
        result.map_err(|_| Error::Export)
    }
}
