//! From a template and its data to the bytes of a PDF.

use crate::Error;
use crate::world::{Desk, FONTS};
use serde::{Serialize, Serializer};
use std::fmt::Display;
use typst::comemo;
use typst::foundations::{Content, Element, NativeElement, Smart, StyleChain};
use typst::introspection::{Introspector, MetadataElem};
use typst::model::HeadingElem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Writes a number as text. The workspace's serde_json keeps numbers exactly (`arbitrary_precision`), and typst would read those
/// as dictionaries; the templates turn the text back.
pub(crate) fn number<N: Display, S: Serializer>(number: &N, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(number)
}

/// Makes a sheet, then drops what typst remembers of its layouts: what a person wrote is not ours to keep once it is made.
/// While it is made the memory helps, since one try differs little from the next.
pub(crate) fn then_forget<T>(make: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let made = make();
    comemo::evict(0);
    made
}

/// A sheet laid out in pages, not yet a PDF.
pub(crate) struct Laid(PagedDocument);

/// Lays out `template` with `data`.
pub(crate) fn lay_out(template: &str, data: &impl Serialize) -> Result<Laid, Error> {
    if FONTS.is_empty() {
        return Err(Error::Fonts);
    }
    let desk = Desk::new(template, serde_json::to_vec(data).map_err(|_| Error::Data)?)?;
    let result = typst::compile::<PagedDocument>(&desk).output;
    result.map(Laid).map_err(|_| Error::Layout)
}

/// On one page if letters at one of these shares of the usual size let it; else over several pages, at the first of them.
pub(crate) fn on_one_page_or_more(
    sizes: &[f64],
    mut lay_out: impl FnMut(f64) -> Result<Laid, Error>,
) -> Result<Laid, Error> {
    let size = |index| sizes.get(index).copied().unwrap_or(1.0);
    match first_on_one_page(sizes.len(), |index| lay_out(size(index)))? {
        Some((_, laid)) => Ok(laid),
        None => lay_out(size(0)),
    }
}

/// Sizes that can still be read with ease: down to 11.5 points, in large print 16.
pub(crate) fn easy_sizes(large_print: bool) -> &'static [f64] {
    if large_print { &[1.3, 1.2] } else { &[1.0, 0.92, 0.85] }
}

/// The first of several tries that fits one page, found by halving: each must be lower on the page than the one before.
pub(crate) fn first_on_one_page(
    tries: usize,
    mut lay_out: impl FnMut(usize) -> Result<Laid, Error>,
) -> Result<Option<(usize, Laid)>, Error> {
    let (mut too_much, mut last) = (0, tries);
    let mut best = None;
    // The last try first: if even that is too much, no other need be made.
    let mut next = tries.saturating_sub(1);
    while too_much < last {
        let laid = lay_out(next)?;
        if laid.pages() == 1 {
            best = Some((next, laid));
            last = next;
        } else {
            too_much = next + 1;
        }
        next = usize::midpoint(too_much, last);
    }
    Ok(best)
}

impl Laid {
    pub(crate) fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// The first and the last page of each part that begins with a heading of level 2 and ends with a mark (`metadata`).
    pub(crate) fn places(&self) -> Option<Vec<(u32, u32)>> {
        let introspector = self.0.introspector();
        let pages = |element: Element| -> Option<Vec<u32>> {
            let found = introspector.query(&element.select());
            let page = |one: &Content| u32::try_from(introspector.page(one.location()?)?.get()).ok();
            found.iter().map(page).collect()
        };
        let headings = introspector.query(&HeadingElem::ELEM.select());
        let is_part = |one: &Content| {
            let level =
                one.to_packed::<HeadingElem>().map(|heading| heading.resolve_level(StyleChain::default()).get());
            level.is_some_and(|level| level == 2)
        };
        let first = headings.iter().filter(|one| is_part(one));
        let first: Option<Vec<u32>> =
            first.map(|one| u32::try_from(introspector.page(one.location()?)?.get()).ok()).collect();
        let (first, last) = (first?, pages(MetadataElem::ELEM)?);
        (first.len() == last.len()).then(|| first.into_iter().zip(last).collect())
    }

    /// Writes PDF/UA-1. No date goes in, so the same sheet gives the same bytes.
    pub(crate) fn write(&self) -> Result<Vec<u8>, Error> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Second Chair".to_owned())),
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| Error::Export)?,
            ..PdfOptions::default()
        };
        let result = typst_pdf::pdf(&self.0, &options);
        result.map_err(|_| Error::Export)
    }
}
