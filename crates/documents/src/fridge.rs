//! The sheet for the fridge: one page in large letters, read from a step away by somebody in a hurry. The fever first.

use crate::call::{Data, TEMPLATE, data, fever_first, groups};
use crate::text::for_one_line;
use crate::typeset::{Laid, first_on_one_page, lay_out, then_forget};
use crate::words::Words;
use crate::{Call, Error, Frame, Need};

/// What goes on the sheet for the fridge. Everything may be empty: that no fever instruction is known is worth knowing.
#[derive(Clone)]
pub struct Fridge {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// Whom to call for what.
    pub calls: Vec<Call>,
    /// The medicines, a line each.
    pub medicines: Vec<String>,
}

/// Sizes of the letters as a share of the usual 13.5 pt; large print begins above the others. The last is as small as can be
/// read at arm's length.
const SIZES: [f64; 10] = [1.65, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.94, 0.88, 0.82];
const LARGEST_OF_USUAL: usize = 3;

/// Where one page is not enough, the letters may be as large as usual.
const SEVERAL_PAGES: f64 = 1.1;

/// So many medicines are there before the letters grow smaller.
const FEWEST_MEDICINES: usize = 4;

/// Makes the sheet as PDF/UA-1.
///
/// It takes one page if it can: first the list of medicines is cut and says so, then the letters grow smaller. What does not fit
/// even then goes on a next page, and the first says that there is one.
///
/// # Errors
/// [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn fridge(sheet: &Fridge) -> Result<Vec<u8>, Error> {
    let words = Words::of(sheet.frame.language)?;
    let mut data = data(&sheet.frame, &words, &[])?;
    data.first = Some(fever_first(&words, &sheet.calls)?);
    let others: Vec<_> = sheet.calls.iter().filter(|call| call.need != Need::Fever).cloned().collect();
    data.groups = groups(&words, &others)?;
    let medicines: Vec<_> =
        sheet.medicines.iter().map(|text| for_one_line(text)).filter(|text| !text.is_empty()).collect();
    let from = if sheet.frame.large_print { 0 } else { LARGEST_OF_USUAL };
    then_forget(|| fit(&mut data, &words, &medicines, SIZES.get(from..).unwrap_or(&SIZES))?.write())
}

fn fit(data: &mut Data, words: &Words, medicines: &[String], sizes: &[f64]) -> Result<Laid, Error> {
    let all = medicines.len();
    let fewest = all.min(FEWEST_MEDICINES);
    let with_fewest = first_on_one_page(sizes.len(), |index| {
        try_with(data, words, medicines, fewest, sizes.get(index).copied().unwrap_or(SEVERAL_PAGES))
    })?;
    let Some((index, laid)) = with_fewest else {
        return try_with(data, words, medicines, all, SEVERAL_PAGES);
    };
    // At that size, as many medicines as there is room for.
    let size = sizes.get(index).copied().unwrap_or(SEVERAL_PAGES);
    let more = first_on_one_page(all - fewest, |left_out| try_with(data, words, medicines, all - left_out, size))?;
    Ok(more.map_or(laid, |(_, laid)| laid))
}

fn try_with(data: &mut Data, words: &Words, medicines: &[String], shown: usize, size: f64) -> Result<Laid, Error> {
    data.framed.scale = size;
    data.medicines = medicines.iter().take(shown).cloned().collect();
    let left_out = medicines.len() - shown;
    data.medicines_more =
        if left_out == 0 { String::new() } else { words.count("call-sheet-medicines-more", left_out)? };
    lay_out(TEMPLATE, data)
}
