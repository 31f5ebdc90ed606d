//! The records to send as a list: how far it is with each, who has it; where slides, blocks and discs are. And what a task says.

use crate::frame::Framed;
use crate::parts::{Part, Parts};
use crate::text::for_one_line;
use crate::words::Words;
use crate::{Error, Frame, Language, dates};
use record::{Custody, Holding, ItemForm, ItemKind, ItemState, PartialDate};

/// What goes on the list.
#[derive(Clone)]
pub struct Gathered {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// What the case is about.
    pub about: String,
    /// Whom the records are for.
    pub recipient: String,
    /// The things, in their order.
    pub items: Vec<(ItemKind, ItemForm)>,
}

/// Makes the list as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] without a thing; the rest are faults of ours.
pub fn gathered(sheet: &Gathered) -> Result<Vec<u8>, Error> {
    let words = &Words::of(sheet.frame.language)?;
    let mut top = Part::new(String::new());
    top.fact(words.say("gathered-sheet-for")?, &sheet.recipient);
    top.fact(words.say("gathered-sheet-about")?, &sheet.about);
    let mut list = Part::new(String::new());
    list.heads =
        vec![words.say("gathered-sheet-what")?, words.say("gathered-sheet-state")?, words.say("gathered-sheet-more")?];
    let mut custody = Part::new(words.say("gathered-sheet-custody")?);
    for (kind, form) in &sheet.items {
        let name = item_name(words, *kind, form.title.as_ref().map_or("", |title| title.as_str()))?;
        list.row(&[&name, &words.say(state(form.state))?, &more(words, form)?], &[]);
        for one in &form.custody {
            custody.fact(words.say(holding(one.what))?, &kept(words, one)?);
        }
    }
    Parts {
        framed: Framed::new(&sheet.frame, words, words.say("gathered-sheet-title")?, &[])?,
        lead: words.say("gathered-sheet-lead")?,
        parts: vec![top, list, custody],
    }
    .write(sheet.frame.large_print)
}

/// What a task says: what to ask for again, and whom.
pub fn ask_again(language: Language, kind: ItemKind, title: &str, holder: &str) -> Result<String, Error> {
    let words = Words::of(language)?;
    let what = item_name(&words, kind, title)?;
    let holder = for_one_line(holder);
    if holder.is_empty() {
        words.tell("ask-again", &[("what", &what)])
    } else {
        words.tell("ask-again-of", &[("what", &what), ("holder", &holder)])
    }
}

/// What a thing to send is called: as the person calls it, else by its kind.
pub fn item_title(language: Language, kind: ItemKind, title: &str) -> Result<String, Error> {
    item_name(&Words::of(language)?, kind, title)
}

fn item_name(words: &Words, kind: ItemKind, title: &str) -> Result<String, Error> {
    let title = for_one_line(title);
    if !title.is_empty() {
        return Ok(title);
    }
    words.say(match kind {
        ItemKind::Pathology => "gather-item-pathology",
        ItemKind::Slides => "gather-item-slides",
        ItemKind::ScanReports => "gather-item-scan-reports",
        ItemKind::ScanPictures => "gather-item-scan-pictures",
        ItemKind::Operations => "gather-item-operations",
        ItemKind::Discharge => "gather-item-discharge",
        ItemKind::Markers => "gather-item-markers",
        ItemKind::Labs => "gather-item-labs",
        ItemKind::Treatments => "gather-item-treatments",
        ItemKind::Consults => "gather-item-consults",
        ItemKind::Medicines => "gather-item-medicines",
        ItemKind::History => "gather-item-history",
        ItemKind::Referral => "gather-item-referral",
        ItemKind::Identity => "gather-item-identity",
        ItemKind::Questions => "gather-item-questions",
        ItemKind::Own => "gather-own-unnamed",
    })
}

fn state(state: ItemState) -> &'static str {
    match state {
        ItemState::Missing => "item-state-missing",
        ItemState::Asked => "item-state-asked",
        ItemState::Received => "item-state-received",
        ItemState::Checked => "item-state-checked",
        ItemState::Ready => "item-state-ready",
        ItemState::NotNeeded => "item-state-not-needed",
    }
}

fn holding(what: Holding) -> &'static str {
    match what {
        Holding::Slides => "holding-slides",
        Holding::Block => "holding-block",
        Holding::Scans => "holding-scans",
        Holding::Disc => "holding-disc",
    }
}

/// A message with a day or a name put in; nothing without one.
fn with(words: &Words, id: &'static str, name: &'static str, told: Option<String>) -> Result<Option<String>, Error> {
    told.map(|told| words.tell(id, &[(name, &told)])).transpose()
}

fn more(words: &Words, form: &ItemForm) -> Result<String, Error> {
    let day = |date: Option<PartialDate>| date.map(|date| dates::partial_in_words(words, date)).transpose();
    let holder = form.holder.as_ref().map(|holder| for_one_line(holder.as_str()));
    let waits = form.state == ItemState::Asked;
    let parts = [
        with(words, "gathered-sheet-holder", "holder", holder)?,
        with(words, "gathered-sheet-asked", "day", day(form.asked)?)?,
        with(words, "gathered-sheet-due", "day", day(form.due.filter(|_| waits))?)?,
        with(words, "gathered-sheet-received", "day", day(form.received)?)?,
        form.note.as_ref().map(|note| for_one_line(note.as_str())),
    ];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn kept(words: &Words, one: &Custody) -> Result<String, Error> {
    let day = |date: Option<PartialDate>| date.map(|date| dates::partial_in_words(words, date)).transpose();
    let line = |line: &Option<record::Line>| line.as_ref().map(|line| for_one_line(line.as_str()));
    let is_back = one.back.is_some();
    let parts = [
        line(&one.label),
        with(words, "gathered-sheet-with", "with", line(&one.with))?,
        with(words, "gathered-sheet-since", "day", day(one.since)?)?,
        with(words, "gathered-sheet-owner", "owner", line(&one.owner))?,
        with(words, "gathered-sheet-back-by", "day", day(one.back_by.filter(|_| !is_back))?)?,
        with(words, "gathered-sheet-back", "day", day(one.back)?)?,
        with(words, "gathered-sheet-parcel", "parcel", line(&one.parcel))?,
    ];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}
