//! Whom to call for what, by need. The numbers and what to do are the team's, as the person wrote them down.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{Laid, first_on_one_page, lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame};
use serde::Serialize;

/// Used by the sheet for the fridge too.
pub(crate) const TEMPLATE: &str = include_str!("../templates/call.typ");

/// What goes on the sheet of numbers.
#[derive(Clone)]
pub struct Calls {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// Whom to call; they are put in the order of the needs.
    pub calls: Vec<Call>,
}

/// One number to call. Everything but the need may be empty.
#[derive(Clone)]
pub struct Call {
    /// About what.
    pub need: Need,
    /// What the team said to do, in their words.
    pub instruction: String,
    /// Who answers.
    pub name: String,
    /// The number, as written.
    pub phone: String,
    /// When somebody answers.
    pub hours: String,
    /// Who said so, and when.
    pub told: String,
}

/// What somebody calls about, in the order in which the sheets show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A fever.
    Fever,
    /// Something new or worse.
    Symptom,
    /// Pain.
    Pain,
    /// Medicines.
    Medicine,
    /// Appointments.
    Appointment,
    /// A line or port.
    Line,
    /// A worry.
    Worry,
    /// Anything else.
    Other,
}

/// What the template reads. The names are those in `call.typ`.
#[derive(Serialize)]
pub(crate) struct Data {
    #[serde(flatten)]
    pub(crate) framed: Framed,
    /// What stands first, in a box; only on the sheet for the fridge.
    pub(crate) first: Option<Group>,
    pub(crate) groups: Vec<Group>,
    pub(crate) medicines: Vec<String>,
    /// "and 3 more", if not all medicines are there.
    pub(crate) medicines_more: String,
    words: SheetWords,
}

/// Those to call about one need.
#[derive(Serialize)]
pub(crate) struct Group {
    need: String,
    lines: Vec<Line>,
}

#[derive(Serialize, Default)]
struct Line {
    instruction: String,
    phone: String,
    /// Who answers and when, on one line.
    who: String,
    told: String,
}

#[derive(Serialize)]
struct SheetWords {
    emergency: String,
    medicines: String,
    next_page: String,
}

/// How much larger than other sheets, if all is still on one page: it is read at the phone.
const LARGER: [f64; 3] = [1.3, 1.2, 1.1];

/// Makes the sheet as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] if there is no one to call, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn call(sheet: &Calls) -> Result<Vec<u8>, Error> {
    let words = Words::of(sheet.frame.language)?;
    let mut data = data(&sheet.frame, &words, &sheet.calls)?;
    if data.groups.is_empty() {
        return Err(Error::Nothing);
    }
    then_forget(|| fit(&mut data)?.write())
}

fn fit(data: &mut Data) -> Result<Laid, Error> {
    let usual = data.framed.scale;
    let fits = first_on_one_page(LARGER.len(), |index| {
        data.framed.scale = usual * LARGER.get(index).copied().unwrap_or(1.0);
        lay_out(TEMPLATE, data)
    })?;
    if let Some((_, laid)) = fits {
        return Ok(laid);
    }
    data.framed.scale = usual;
    lay_out(TEMPLATE, data)
}

pub(crate) fn data(frame: &Frame, words: &Words, calls: &[Call]) -> Result<Data, Error> {
    Ok(Data {
        framed: Framed::new(frame, words, words.say("call-sheet-title")?, &[])?,
        first: None,
        groups: groups(words, calls)?,
        medicines: vec![],
        medicines_more: String::new(),
        words: SheetWords {
            emergency: words.say("call-sheet-emergency")?,
            medicines: words.say("call-sheet-medicines")?,
            next_page: words.say("call-sheet-next-page")?,
        },
    })
}

/// The calls by need; those without a word are left out.
pub(crate) fn groups(words: &Words, calls: &[Call]) -> Result<Vec<Group>, Error> {
    let mut calls: Vec<_> = calls.iter().collect();
    calls.sort_by_key(|call| call.need);
    let mut groups = vec![];
    for of_one_need in calls.chunk_by(|a, b| a.need == b.need) {
        let Some(first) = of_one_need.first() else { continue };
        let mut lines = vec![];
        for call in of_one_need {
            let line = line(words, call)?;
            if !line.is_empty() {
                lines.push(line);
            }
        }
        if !lines.is_empty() {
            groups.push(Group { need: words.say(need_id(first.need))?, lines });
        }
    }
    Ok(groups)
}

/// The fever first. If nobody wrote down what to do, it says so: an empty place could be read as "nothing to do".
pub(crate) fn fever_first(words: &Words, calls: &[Call]) -> Result<Group, Error> {
    let fever: Vec<_> = calls.iter().filter(|call| call.need == Need::Fever).cloned().collect();
    let mut lines = groups(words, &fever)?.into_iter().next().map(|group| group.lines).unwrap_or_default();
    if lines.iter().all(|line| line.instruction.is_empty()) {
        let unknown = words.say("call-sheet-fever-unknown")?;
        match lines.first_mut() {
            Some(line) => line.instruction = unknown,
            None => lines.push(Line { instruction: unknown, ..Line::default() }),
        }
    }
    Ok(Group { need: words.say(need_id(Need::Fever))?, lines })
}

fn line(words: &Words, call: &Call) -> Result<Line, Error> {
    let told = for_one_line(&call.told);
    let who = [for_one_line(&call.name), for_one_line(&call.hours)];
    Ok(Line {
        instruction: for_paper(&call.instruction),
        phone: for_one_line(&call.phone),
        who: who.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "),
        told: if told.is_empty() { told } else { words.tell("call-sheet-told", &[("told", &told)])? },
    })
}

impl Line {
    fn is_empty(&self) -> bool {
        [&self.instruction, &self.phone, &self.who, &self.told].iter().all(|text| text.is_empty())
    }
}

fn need_id(need: Need) -> &'static str {
    match need {
        Need::Fever => "call-sheet-need-fever",
        Need::Symptom => "call-sheet-need-symptom",
        Need::Pain => "call-sheet-need-pain",
        Need::Medicine => "call-sheet-need-medicine",
        Need::Appointment => "call-sheet-need-appointment",
        Need::Line => "call-sheet-need-line",
        Need::Worry => "call-sheet-need-worry",
        Need::Other => "call-sheet-need-other",
    }
}
