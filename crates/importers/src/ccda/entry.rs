//! Entries of the health record from the entries of a section.

mod acts;

pub(super) use acts::Around;

use super::coded;
use super::dates::{self, Span};
use super::details;
use super::document::Document;
use super::fingerprint;
use super::narrative;
use super::people;
use super::sections::{About, Section};
use super::standing::{self, Of};
use super::tree::Element;
use super::value;
use crate::frame::{FoundEntry, ProblemCode};
use acts::{Act, acts, is_act};
use record::{EntryKind, Line, Pointer, Standing};

/// The most entries made of one `entry`: a battery has tens of results.
const MAX_OF_ONE: usize = 2_000;

/// Where an entry stands.
pub(super) struct At<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) section: &'a Section<'a>,
    /// The section and the entry, each counted from 0.
    pub(super) index: (usize, usize),
}

/// Reads one `entry`.
pub(super) fn read(at: &At<'_>, entry: Element<'_>) -> Vec<(FoundEntry, Vec<ProblemCode>)> {
    let acts = acts(at.document, at.section.about, entry);
    let is_one = acts.len() == 1;
    let found = acts.iter().take(MAX_OF_ONE).enumerate().filter_map(|(index, act)| {
        let step = if is_one { String::new() } else { format!("[{index}]") };
        at.found(act, &step)
    });
    let mut found: Vec<_> = found.collect();
    if acts.len() > MAX_OF_ONE
        && let Some((_, problems)) = found.last_mut()
    {
        value::note(problems, ProblemCode::EntryTooLarge);
    }
    found
}

impl At<'_> {
    fn found(&self, one: &Act<'_>, step: &str) -> Option<(FoundEntry, Vec<ProblemCode>)> {
        let (document, act) = (self.document, one.act);
        let mut problems = Vec::new();
        let main = self.main(one);
        let named = self.title(one, main);
        // A plan of nothing is none; its section's words say what there is to say.
        if named.is_none() && one.kind == EntryKind::Other {
            return None;
        }
        let of = Of {
            kind: one.kind,
            act,
            around: one.around.as_ref().map(|around| around.element),
            around_status: one.around.as_ref().and_then(|around| around.status.as_ref()).map(Line::as_str),
            main,
            title: named.as_ref().map(Line::as_str),
            intent_is_fact: self.section.about == About::Medicines,
        };
        let standing = standing::standing(&of);
        let is_named = named.is_some();
        let title = named.or_else(|| self.section.title.clone()).or_else(|| Line::cut(act.name()))?;
        let mut entry = FoundEntry::new(one.kind, title, self.pointer(act, step));
        entry.standing = standing;
        entry.patient = document.patient_key();
        let (Span { when, end }, time) = self.when(one, &mut problems);
        (entry.when, entry.end) = (when, end);
        let (by, place) = people::performer(act);
        let around = one.around.as_deref();
        let (around_by, around_place) = around.map(|around| around.performer.clone()).unwrap_or_default();
        let written = || people::author(act).0.or_else(|| around.and_then(|around| around.author.clone()));
        entry.place = location(act).or(place).or(around_place);
        entry.by = by.or(around_by).or_else(written);
        entry.status = self.status(one);
        entry.codes = main.map(coded::codes).unwrap_or_default();
        if matches!(one.kind, EntryKind::LabResult | EntryKind::VitalSign | EntryKind::Finding) {
            entry.measured = value::measured(document, act, &mut problems);
        }
        // Without name, time and value it says nothing of the person, and is no fact of theirs.
        if !is_named && entry.standing == Standing::Fact {
            if entry.when.is_none() && entry.measured.is_empty() {
                entry.standing = Standing::Negated;
            } else {
                value::note(&mut problems, ProblemCode::NoTitle);
            }
        }
        entry.text = details::text(document, one.kind, entry.title.as_str(), act, around);
        entry.fingerprint = Some(fingerprint::content(&entry, document.patients.first(), &time));
        entry.identity = fingerprint::identity(&format!("{:?}", one.kind), act);
        Some((entry, problems))
    }

    /// The value that says what it is.
    fn main<'b>(&self, one: &Act<'b>) -> Option<Element<'b>> {
        let act = one.act;
        let code = act.child("code");
        match one.kind {
            EntryKind::Diagnosis => act.child("value").or(code),
            EntryKind::Allergy => substance(act).or_else(|| act.child("value")),
            EntryKind::Medicine | EntryKind::Immunisation => product(act),
            EntryKind::Other => product(act).or(code),
            _ => code,
        }
    }

    fn title(&self, one: &Act<'_>, main: Option<Element<'_>>) -> Option<Line> {
        let document = self.document;
        let spoken = main.and_then(|main| coded::spoken(document, main));
        let names = || {
            let material = |name: &str| one.act.at(&[name, "manufacturedProduct", "manufacturedMaterial", "name"]);
            let drug = one.act.at(&["consumable", "manufacturedProduct", "manufacturedLabeledDrug", "name"]);
            let named = material("consumable").or_else(|| material("product")).or(drug);
            named.and_then(|name| Line::cut(&name.words()))
        };
        let playing = || {
            let roles =
                one.act.all("participant").filter_map(|one| one.at(&["participantRole", "playingEntity", "name"]));
            roles.filter_map(|name| Line::cut(&name.words())).next()
        };
        let pointed = || {
            let concern = one.around.as_ref().filter(|around| !around.is_battery()).map(|around| around.element);
            let holders = [Some(one.act), concern];
            holders.into_iter().flatten().find_map(|act| {
                let text = act.child("text")?;
                let words = document.name_at(text, 200).or_else(|| document.row_name_at(text));
                words
                    .or_else(|| Some(text.words()).filter(|words| words.len() <= 200))
                    .and_then(|words| Line::cut(&words))
            })
        };
        let bare = || main.and_then(|main| coded::title(document, main));
        // An allergy without a substance is called by its kind.
        let value = || one.act.child("value").filter(|_| one.kind == EntryKind::Allergy);
        spoken
            .or_else(names)
            .or_else(|| if one.kind == EntryKind::Allergy { playing() } else { None })
            .or_else(pointed)
            .or_else(bare)
            .or_else(|| value().and_then(|value| coded::title(document, value)))
            .or_else(|| one.around.as_ref().and_then(|around| around.name.clone()))
            .or_else(|| ordered(document, one))
    }

    /// When it was, and what its time says beside the days.
    fn when(&self, one: &Act<'_>, problems: &mut Vec<ProblemCode>) -> (Span, String) {
        // Times of day and repetitions (PIVL, EIVL) say how often, not when.
        let times =
            one.act.all("effectiveTime").filter(|time| time.child("period").is_none() && time.child("event").is_none());
        let mut unread = None;
        for time in times {
            let (span, beside) = (dates::span(Some(time), problems), dates::beside_days(time));
            if span != Span::default() {
                return (span, beside);
            }
            unread = unread.or(Some(beside).filter(|beside| !beside.is_empty()));
        }
        // A time that cannot be read is not the battery's.
        if let Some(unread) = unread {
            return (Span::default(), unread);
        }
        // A battery's time is its results'.
        let around = one.around.as_ref();
        let time = around.map(|around| around.time.clone()).unwrap_or_default();
        (Span { when: around.and_then(|around| around.when), end: None }, time)
    }

    /// The state the source gives it, as written: that of a problem is an observation of its own, or its concern's.
    fn status(&self, one: &Act<'_>) -> Option<Line> {
        let relations = one.act.all("entryRelationship").filter_map(|relation| relation.child("observation"));
        let mut stated = relations
            .filter(|observation| observation.child("code").is_some_and(|code| coded::has(code, &["33999-4"])));
        let stated = stated.find_map(|observation| coded::title(self.document, observation.child("value")?));
        let code = |act: Element<'_>| act.child("statusCode").and_then(|status| status.get("code")).and_then(Line::cut);
        let concern =
            one.around.as_ref().filter(|around| !around.is_battery()).and_then(|around| around.status.clone());
        stated.or(concern).or_else(|| code(one.act))
    }

    fn pointer(&self, act: Element<'_>, step: &str) -> Pointer {
        let (section, entry) = self.index;
        let path = match self.document.anchor(act).and_then(narrative::anchor) {
            Some(anchor) => format!("section[{section}]#{}", anchor.as_str()),
            None => format!("section[{section}].entry[{entry}]{step}"),
        };
        Line::cut(&path).map_or(Pointer::Whole, |path| Pointer::Path { path })
    }
}

/// A plan may only wrap what is planned.
fn ordered(document: &Document<'_>, one: &Act<'_>) -> Option<Line> {
    let acts = one.act.all("entryRelationship").flat_map(Element::children).filter(|child| is_act(child.name()));
    let mut named = acts.filter(|_| one.kind == EntryKind::Other).filter_map(|act| act.child("code"));
    named.find_map(|code| coded::spoken(document, code))
}

/// What somebody is allergic to.
fn substance(observation: Element<'_>) -> Option<Element<'_>> {
    let participants = observation.all("participant");
    let mut codes = participants.filter_map(|one| one.at(&["participantRole", "playingEntity", "code"]));
    codes.find(|code| {
        code.children().next().is_some() || code.get("code").is_some() || code.get("displayName").is_some()
    })
}

/// The code of a medicine or vaccine.
fn product(act: Element<'_>) -> Option<Element<'_>> {
    ["consumable", "product"].into_iter().find_map(|name| {
        let made = act.at(&[name, "manufacturedProduct"])?;
        let holder = made.child("manufacturedMaterial").or_else(|| made.child("manufacturedLabeledDrug"))?;
        holder.child("code")
    })
}

/// Where it was.
fn location(act: Element<'_>) -> Option<Line> {
    let mut places = act.all("participant").filter(|one| one.get("typeCode") == Some("LOC"));
    places.find_map(|place| people::place_name(place.at(&["participantRole", "playingEntity"])))
}
