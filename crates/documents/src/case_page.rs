//! A second-opinion case on one page, for the doctor who is asked: what it is, what was done, what is asked. In the person's words and those
//! of their records.

use crate::frame::Framed;
use crate::glance::{GlanceFact, fact_line};
use crate::parts::{Part, Parts};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::{PartialDate, Reason};

/// What goes on the page. Everything may be empty, but not all of it.
#[derive(Clone)]
pub struct CasePage {
    /// How it is printed, and for whom; without a name where names are left out.
    pub frame: Frame,
    /// The day of birth, where names are not left out.
    pub born: Option<PartialDate>,
    /// Whom it is for.
    pub recipient: String,
    /// The doctor who is in charge now.
    pub doctor: String,
    /// Why the person asks.
    pub reasons: Vec<Reason>,
    /// Why, in their own words.
    pub own_reason: String,
    /// The decision they face.
    pub decision: String,
    /// Until when it can wait, as told.
    pub wait_until: Option<PartialDate>,
    /// In which words.
    pub wait_words: String,
    /// Who said it.
    pub wait_by: String,
    /// When it was said.
    pub wait_said: Option<PartialDate>,
    /// The facts of the illness; treatments are put in their order.
    pub facts: Vec<GlanceFact>,
    /// Medicines now, a line each.
    pub medicines: Vec<String>,
    /// Allergies, a line each.
    pub allergies: Vec<String>,
    /// One to three questions.
    pub questions: Vec<String>,
}

/// Makes the page as PDF/UA-1: one page if letters that are easy to read allow it.
///
/// # Errors
/// [`Error::Nothing`] if all is empty; the rest are faults of ours.
pub fn case_page(page: &CasePage) -> Result<Vec<u8>, Error> {
    let words = &Words::of(page.frame.language)?;
    let day = |date: PartialDate| dates::partial_in_words(words, date);
    let mut top = Part::new(String::new());
    top.fact(words.say("case-sheet-for")?, &page.recipient);
    top.fact(words.say("case-sheet-born")?, &page.born.map(day).transpose()?.unwrap_or_default());
    top.fact(words.say("case-sheet-doctor")?, &page.doctor);

    let mut why = Part::new(words.say("case-sheet-reason")?);
    for reason in &page.reasons {
        why.item(&words.say(match reason {
            Reason::Confirm => "case-sheet-confirm",
            Reason::Learn => "case-sheet-learn",
            Reason::Widen => "case-sheet-widen",
        })?);
    }
    why.item(&page.own_reason);

    let mut decision = Part::new(words.say("case-sheet-decision")?);
    decision.item(&page.decision);

    let mut questions = Part::new(words.say("case-sheet-questions")?);
    questions.numbered = true;
    page.questions.iter().take(crate::question_sheet::TOP_MOST).for_each(|question| questions.item(question));

    let mut wait = Part::new(words.say("case-sheet-wait")?);
    if let Some(until) = page.wait_until {
        wait.item(&words.tell("case-sheet-wait-until", &[("day", &day(until)?)])?);
    }
    let said = page.wait_said.map(day).transpose()?.unwrap_or_default();
    let who = match (page.wait_by.is_empty(), said.is_empty()) {
        (false, false) => words.tell("case-sheet-wait-said", &[("who", &page.wait_by), ("day", &said)])?,
        _ => format!("{}{said}", page.wait_by),
    };
    wait.item(&page.wait_words);
    // Who said it says nothing without what was said.
    if !wait.items.is_empty() {
        wait.item(&who);
    }

    let mut illness = Part::new(words.say("case-sheet-illness")?);
    let mut treatments = Part::new(words.say("case-sheet-treatments")?);
    treatments.numbered = true;
    let mut done: Vec<&GlanceFact> = page.facts.iter().filter(|fact| fact.part == record::Part::Treatment).collect();
    // Those without a date stay where the person put them, behind the others.
    done.sort_by_key(|fact| fact.when.map_or(u32::MAX, PartialDate::sort_key));
    for fact in page.facts.iter().filter(|fact| fact.part != record::Part::Treatment) {
        let (label, text) = fact_line(words, fact)?;
        illness.fact(label, &text);
    }
    for fact in done {
        treatments.item(&fact_line(words, fact)?.1);
    }
    let mut medicines = Part::new(words.say("case-sheet-medicines")?);
    page.medicines.iter().for_each(|one| medicines.item(one));
    let mut allergies = Part::new(words.say("case-sheet-allergies")?);
    page.allergies.iter().for_each(|one| allergies.item(one));

    let own = [&why, &decision, &questions, &wait, &illness, &treatments, &medicines, &allergies];
    if own.iter().all(|part| part.has_nothing()) {
        return Err(Error::Nothing);
    }
    // Whoever treats must not take a list that was never written for an empty one.
    let none = words.say("case-sheet-none-known")?;
    for list in [&mut medicines, &mut allergies] {
        if list.items.is_empty() {
            list.item(&none);
        }
    }
    let title = if page.frame.name.is_empty() { "case-sheet-title-plain" } else { "case-sheet-title" };
    Parts {
        framed: Framed::new(&page.frame, words, words.say(title)?, &[])?,
        lead: words.say("case-sheet-note")?,
        parts: vec![top, illness, treatments, questions, why, decision, wait, medicines, allergies],
    }
    .write(page.frame.large_print)
}
