//! The list of medicines and allergies, each as it was written down. It adds no word of its own about any of them.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::PartialDate;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/medicines.typ");

/// What goes on the list. Either part may be empty, but not both: "no allergies" is not ours to say.
#[derive(Clone)]
pub struct Medicines {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// The medicines, in order.
    pub medicines: Vec<Medicine>,
    /// The allergies, in order.
    pub allergies: Vec<Allergy>,
}

/// One medicine. Everything but the title may be empty.
#[derive(Clone)]
pub struct Medicine {
    /// Its name.
    pub title: String,
    /// The dose and how to take it, as written.
    pub text: String,
    /// Since when.
    pub since: Option<PartialDate>,
    /// Who prescribed it.
    pub by: String,
}

/// One allergy. The text may be empty.
#[derive(Clone)]
pub struct Allergy {
    /// To what.
    pub title: String,
    /// What it does, as written.
    pub text: String,
}

/// What the template reads. The names are those in `medicines.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    check: String,
    medicines_head: String,
    since_head: String,
    by_head: String,
    medicines: Vec<Row>,
    allergies_head: String,
    allergies: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    title: String,
    text: String,
    since: String,
    by: String,
}

/// Makes the list as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] if there is neither a medicine nor an allergy, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn medicines(sheet: &Medicines) -> Result<Vec<u8>, Error> {
    let data = data(sheet)?;
    if data.medicines.is_empty() && data.allergies.is_empty() {
        return Err(Error::Nothing);
    }
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

fn data(sheet: &Medicines) -> Result<Data, Error> {
    let words = Words::of(sheet.frame.language)?;
    let mut medicines: Vec<_> = sheet.medicines.iter().map(|one| medicine(&words, one)).collect::<Result<_, _>>()?;
    medicines.retain(Row::is_something);
    let allergies: Vec<_> = sheet.allergies.iter().map(allergy).filter(Row::is_something).collect();
    let title = if allergies.is_empty() { "medicines-sheet-title" } else { "medicines-sheet-title-allergies" };
    Ok(Data {
        framed: Framed::new(&sheet.frame, &words, words.say(title)?, &[])?,
        check: words.say("medicines-sheet-check")?,
        medicines_head: words.say("medicines-sheet-medicine")?,
        since_head: words.say("medicines-sheet-since")?,
        by_head: words.say("medicines-sheet-by")?,
        medicines,
        allergies_head: words.say("medicines-sheet-allergies")?,
        allergies,
    })
}

fn medicine(words: &Words, medicine: &Medicine) -> Result<Row, Error> {
    let since = medicine.since.map(|since| dates::partial_in_words(words, since)).transpose()?;
    Ok(Row {
        title: for_one_line(&medicine.title),
        text: for_paper(&medicine.text),
        since: since.unwrap_or_default(),
        by: for_one_line(&medicine.by),
    })
}

fn allergy(allergy: &Allergy) -> Row {
    Row { title: for_one_line(&allergy.title), text: for_paper(&allergy.text), since: String::new(), by: String::new() }
}

impl Row {
    fn is_something(&self) -> bool {
        !(self.title.is_empty() && self.text.is_empty())
    }
}
