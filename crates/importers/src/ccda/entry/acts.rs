//! The acts that an entry tells of, and what is said once for all of them.

use crate::ccda::coded;
use crate::ccda::dates;
use crate::ccda::details;
use crate::ccda::document::Document;
use crate::ccda::people;
use crate::ccda::sections::About;
use crate::ccda::tree::Element;
use record::{EntryKind, Line, PartialDate};
use std::rc::Rc;

/// One thing that an `entry` says.
pub(super) struct Act<'a> {
    pub(super) kind: EntryKind,
    pub(super) act: Element<'a>,
    /// The concern, order or battery around it.
    pub(super) around: Option<Rc<Around<'a>>>,
}

/// What the act around others says of each of them. Looked up once: a battery may have thousands of results.
pub(in crate::ccda) struct Around<'a> {
    pub(in crate::ccda) element: Element<'a>,
    pub(in crate::ccda) performer: (Option<Line>, Option<Line>),
    pub(in crate::ccda) author: Option<Line>,
    pub(in crate::ccda) status: Option<Line>,
    /// What a battery is called.
    pub(in crate::ccda) name: Option<Line>,
    /// When a battery was. That of a concern is when it was written down.
    pub(in crate::ccda) when: Option<PartialDate>,
    /// What its time says beside the day.
    pub(in crate::ccda) time: String,
    /// What is said of a concern, and its comments.
    pub(in crate::ccda) lines: Vec<String>,
}

impl<'a> Around<'a> {
    fn new(document: &Document<'_>, element: Element<'a>) -> Rc<Self> {
        let is_battery = element.name() == "organizer";
        let battery = || Some(element).filter(|_| is_battery);
        let time = battery().and_then(|battery| battery.child("effectiveTime"));
        let status = element.child("statusCode").and_then(|status| status.get("code")).and_then(Line::cut);
        Rc::new(Self {
            element,
            performer: people::performer(element),
            author: people::author(element).0,
            status,
            name: battery().and_then(|battery| coded::spoken(document, battery.child("code")?)),
            when: dates::span(time, &mut Vec::new()).when,
            time: time.map(dates::beside_days).unwrap_or_default(),
            lines: details::around(document, element),
        })
    }

    /// Whether it is a battery and no concern.
    pub(in crate::ccda) fn is_battery(&self) -> bool {
        self.element.name() == "organizer"
    }
}

/// What is told by an `entry` of such a section.
pub(super) fn acts<'a>(document: &Document<'_>, about: About, entry: Element<'a>) -> Vec<Act<'a>> {
    let Some(main) = entry.children().find(|child| is_act(child.name())) else { return Vec::new() };
    let name = main.name();
    let alone = |kind| vec![Act { kind, act: main, around: None }];
    // What a concern is about. What is turned round (`inversionInd`) is said of the concern: how bad, how it went.
    let inside = |kind: EntryKind, names: &[&str]| -> Vec<Act<'a>> {
        let found = |turned: bool| {
            let relations = main.all("entryRelationship").filter(move |relation| {
                let is_about = !matches!(relation.get("typeCode"), Some("REFR" | "COMP" | "RSON" | "CAUS"));
                is_about && (relation.get("inversionInd") == Some("true")) == turned
            });
            let acts = relations.flat_map(Element::children).filter(|child| names.contains(&child.name()));
            let acts: Vec<Element<'a>> = acts.collect();
            let around = (!acts.is_empty()).then(|| Around::new(document, main));
            acts.into_iter().map(|act| Act { kind, act, around: around.clone() }).collect::<Vec<_>>()
        };
        let straight = found(false);
        if straight.is_empty() { found(true) } else { straight }
    };
    match about {
        About::Problems | About::Allergies => {
            let kind = if about == About::Problems { EntryKind::Diagnosis } else { EntryKind::Allergy };
            let found = if name == "act" { inside(kind, &["observation"]) } else { Vec::new() };
            if found.is_empty() { alone(kind) } else { found }
        }
        About::Medicines | About::Immunisations => {
            let kind = if about == About::Medicines { EntryKind::Medicine } else { EntryKind::Immunisation };
            let found = if name == "act" { inside(kind, &["substanceAdministration", "supply"]) } else { Vec::new() };
            if found.is_empty() { alone(kind) } else { found }
        }
        About::Results => observations(document, main, EntryKind::LabResult),
        About::VitalSigns => observations(document, main, EntryKind::VitalSign),
        About::Findings if matches!(name, "observation" | "organizer") => {
            observations(document, main, EntryKind::Finding)
        }
        About::Procedures if matches!(name, "procedure" | "observation" | "act") => alone(EntryKind::Procedure),
        About::Encounters if matches!(name, "encounter" | "act") => alone(EntryKind::Encounter),
        About::Notes if name == "act" => alone(EntryKind::Document),
        About::Plan if name != "organizer" => alone(EntryKind::Other),
        About::Procedures | About::Encounters => alone(EntryKind::Other),
        About::Findings | About::Notes | About::Plan | About::CareTeam | About::Words => Vec::new(),
    }
}

pub(super) fn is_act(name: &str) -> bool {
    matches!(
        name,
        "act" | "observation" | "substanceAdministration" | "procedure" | "encounter" | "organizer" | "supply"
    )
}

/// A battery is a container: each observation of it is an entry.
fn observations<'a>(document: &Document<'_>, main: Element<'a>, kind: EntryKind) -> Vec<Act<'a>> {
    match main.name() {
        "organizer" => {
            let around = Around::new(document, main);
            let mut found = Vec::new();
            for child in main.all("component").flat_map(Element::children) {
                match child.name() {
                    "observation" => found.push(Act { kind, act: child, around: Some(Rc::clone(&around)) }),
                    // A battery in a battery.
                    "organizer" => {
                        let inner = Around::new(document, child);
                        let results = child.all("component").filter_map(|component| component.child("observation"));
                        found.extend(results.map(|act| Act { kind, act, around: Some(Rc::clone(&inner)) }));
                    }
                    _ => {}
                }
            }
            found
        }
        "observation" => vec![Act { kind, act: main, around: None }],
        _ => vec![Act { kind: EntryKind::Other, act: main, around: None }],
    }
}
