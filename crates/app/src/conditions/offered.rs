//! What the records say that could stand on the page of an illness: plain patterns, the words as they stand, each with its record and
//! page. Nothing of what is closed.

use super::written::{entry_of, is_same};
use crate::said::{self, Said, Side};
use record::{
    Condition, Cycles, Entry, EntryId, EntryKind, Fact, FactSource, Line, Part, PersonId, Pointer, Standing, folded,
};
use vault::{PageOf, Reader};

/// The most that is offered.
const MOST: usize = 50;
/// Records of one kind, and pages, that are looked at: the newest.
const LOOKED_AT: u32 = 300;

/// Words of which one stands wherever a stage, a grade or a marker does.
const WORDS: &[&str] = &[
    "stage",
    "stade",
    "tnm",
    "ptnm",
    "ctnm",
    "grade",
    "grading",
    "gleason",
    "histologic",
    "histological",
    "histology",
    "histologie",
    "histologique",
    "receptor",
    "receptors",
    "recepteur",
    "recepteurs",
    "er",
    "pr",
    "her2",
    "her 2",
    "erbb2",
    "ki 67",
    "ki67",
    "oncotype",
    "brca",
    "brca1",
    "brca2",
    "palb2",
    "chek2",
    "pik3ca",
    "esr1",
    "pd l1",
    "pdl1",
    "egfr",
    "alk",
    "ros1",
    "braf",
    "kras",
    "nras",
    "ntrk",
    "ntrk1",
    "ntrk2",
    "ntrk3",
    "mlh1",
    "msh2",
    "msh6",
    "pms2",
    "mismatch",
    "mmr",
    "msi",
    "microsatellite",
    "microsatellites",
    "cldn18",
    "claudin",
    "hrd",
    "fgfr2",
    "fgfr3",
    "idh",
    "idh1",
    "idh2",
    "1p 19q",
    "mgmt",
    "pdgfra",
    "bcr abl",
    "bcr abl1",
    "flt3",
    "npm1",
    "ighv",
    "p53",
    "tp53",
    "tmb",
    "mrd",
    "mutational",
    "mutationnelle",
];

/// A fact that a record says, and the diagnosis it belongs to where it stands in the name of one.
pub(super) struct Offer {
    fact: Fact,
    diagnosis: Option<Line>,
}

/// Everything that a person's open records say plainly.
pub(super) fn said(r: &Reader<'_>, person: PersonId) -> Result<Vec<Offer>, vault::Error> {
    let mut all = Vec::new();
    for entry in so(r.newest(person, EntryKind::Diagnosis, LOOKED_AT)?).filter(is_own) {
        all.extend(of_diagnosis(&entry));
        lines_of(&entry, &mut all);
    }
    let labelled = [EntryKind::Finding, EntryKind::LabResult];
    for entry in so(r.entries_with(person, &labelled, WORDS, LOOKED_AT)?) {
        values_of(&entry, &mut all);
    }
    // A part of a result may be what the search does not know: its parts are not in the index.
    for entry in so(r.newest(person, EntryKind::Finding, LOOKED_AT)?) {
        values_of(&entry, &mut all);
    }
    let papers = [EntryKind::Document, EntryKind::Letter, EntryKind::Note];
    for entry in so(r.entries_with(person, &papers, WORDS, LOOKED_AT)?) {
        lines_of(&entry, &mut all);
    }
    for page in r.pages_with(person, WORDS, LOOKED_AT)? {
        let lines = page.text.as_deref().unwrap_or_default().lines();
        all.extend(lines.filter_map(said::of_line).filter_map(|said| of_page(&page, &said)));
    }
    for kind in [EntryKind::Treatment, EntryKind::Procedure] {
        all.extend(so(r.newest(person, kind, LOOKED_AT)?).map(|entry| treatment(&entry)));
    }
    Ok(all)
}

/// What one open record says plainly.
pub(crate) fn said_in(r: &Reader<'_>, person: PersonId, entry: EntryId) -> Result<Vec<Fact>, vault::Error> {
    let all = said(r, person)?.into_iter().map(|offer| offer.fact);
    Ok(all.filter(|fact| entry_of(fact) == Some(entry)).collect())
}

/// What of it is not on a page yet and was not declined there, in the order of a page.
pub(super) fn fitting<'a>(condition: &Condition, all: &'a [Offer]) -> Vec<&'a Fact> {
    let name = condition.name();
    let mut fitting: Vec<&Fact> = Vec::new();
    for Offer { fact, diagnosis } in all {
        let source = entry_of(fact);
        let declined = condition.declined.iter().any(|one| one.is(fact));
        let there = condition.facts.iter().chain(fitting.iter().copied()).any(|known| is_same(known, fact));
        // The page has a name: another diagnosis is another page.
        let other = match (name, diagnosis) {
            (Some(name), Some(diagnosis)) => {
                let named = condition.facts.iter().find(|known| known.part == Part::What).and_then(entry_of);
                fact.part == Part::What || (named != source && folded(name.as_str()) != folded(diagnosis.as_str()))
            }
            _ => false,
        };
        if !declined && !there && !other {
            fitting.push(fact);
        }
    }
    fitting.sort_by_key(|fact| fact.part);
    fitting.truncate(MOST);
    fitting
}

/// What is said to be so.
fn so(entries: Vec<Entry>) -> impl Iterator<Item = Entry> {
    entries.into_iter().filter(|entry| entry.standing == Standing::Fact && !entry.to_sort)
}

/// Words of a diagnosis that is not an illness of one's own: somebody of the family had it, or it is looked for.
const NOT_OWN: &[&str] = &[
    "family history",
    "history in family",
    "antecedents familiaux",
    "antecedent familial",
    "histoire familiale",
    "screening",
    "depistage",
    "exposure",
    "exposition",
    "at risk",
    "risk of",
    "risque de",
];

fn is_own(entry: &Entry) -> bool {
    let title = folded(entry.title.as_str());
    !NOT_OWN.iter().any(|words| title.contains(words))
}

fn of_diagnosis(entry: &Entry) -> Vec<Offer> {
    let title = entry.title.as_str();
    let mut facts = vec![fact(Part::What, entry.title.clone(), entry)];
    let sides = said::sides(title, true);
    let same =
        |one: &said::Sided<'_>| sides.first().is_some_and(|first| first.organ == one.organ && first.side == one.side);
    let side = sides.first().filter(|_| sides.iter().all(same));
    let place = side.map(|side| side.part).or_else(|| if sides.is_empty() { said::only_organ(title) } else { None });
    facts.extend(place.and_then(Line::cut).map(|place| fact(Part::Where, place, entry)));
    // Both sides are said in more than one word.
    let words = side.map(|side| if side.side == Side::Both { side.words } else { side.word });
    facts.extend(words.and_then(Line::cut).map(|words| fact(Part::Side, words, entry)));
    facts.extend(said::of_title(title).iter().filter_map(|said| of_entry(entry, said)));
    let diagnosis = Some(entry.title.clone());
    facts.into_iter().map(|fact| Offer { fact, diagnosis: diagnosis.clone() }).collect()
}

/// A result: its parts by their names, or the whole by its title.
fn values_of(entry: &Entry, all: &mut Vec<Offer>) {
    let title = entry.title.as_str();
    let facts = entry.measured.iter().filter_map(|value| {
        let label = value.name.as_ref().map_or(title, Line::as_str);
        let mut said = said::of_label(label, value.original.as_str(), false)?;
        said.method = said.method.or_else(|| value.method.as_ref().map(|method| method.as_str().to_owned()));
        of_entry(entry, &said)
    });
    all.extend(facts.map(|fact| Offer { fact, diagnosis: None }));
    if let Some(text) = entry.text.as_ref().filter(|_| entry.measured.is_empty()) {
        let said = said::of_label(title, text.as_str(), false);
        all.extend(said.and_then(|said| of_entry(entry, &said)).map(|fact| Offer { fact, diagnosis: None }));
    }
    lines_of(entry, all);
}

fn lines_of(entry: &Entry, all: &mut Vec<Offer>) {
    let lines = entry.text.as_ref().map(|text| text.as_str().lines()).into_iter().flatten();
    let facts = lines.filter_map(said::of_line).filter_map(|said| of_entry(entry, &said));
    let diagnosis = (entry.kind == EntryKind::Diagnosis).then(|| entry.title.clone());
    all.extend(facts.map(|fact| Offer { fact, diagnosis: diagnosis.clone() }));
}

fn treatment(entry: &Entry) -> Offer {
    let first = entry.text.as_ref().and_then(|text| text.as_str().lines().find(|line| !line.trim().is_empty()));
    let cycle = said::cycle(entry.title.as_str()).or_else(|| first.and_then(said::cycle));
    let cycles = cycle.map(|(done, planned)| Cycles { done, planned });
    let fact = fact(Part::Treatment, entry.title.clone(), entry);
    Offer { fact: Fact { cycles, end: entry.end, ..fact }, diagnosis: None }
}

/// A fact of a record, with the page it was read on, where one is known.
fn fact(part: Part, value: Line, entry: &Entry) -> Fact {
    let page = entry.sources.iter().find_map(|source| match source.pointer {
        Pointer::Page { page } => Some((source.object?, page)),
        _ => None,
    });
    Fact {
        part,
        name: None,
        value,
        system: None,
        method: None,
        origin: None,
        cycles: None,
        when: entry.when,
        end: None,
        source: Some(FactSource {
            entry: entry.id,
            object: page.map(|(object, _)| object),
            page: page.map(|(_, page)| page),
        }),
    }
}

fn of_entry(entry: &Entry, said: &Said) -> Option<Fact> {
    Some(filled(fact(said.part, Line::cut(&said.value)?, entry), said))
}

fn of_page(page: &PageOf, said: &Said) -> Option<Offer> {
    let source = FactSource { entry: page.entry, object: Some(page.object), page: page.page };
    let fact = Fact {
        part: said.part,
        name: None,
        value: Line::cut(&said.value)?,
        system: None,
        method: None,
        origin: None,
        cycles: None,
        when: page.when,
        end: None,
        source: Some(source),
    };
    Some(Offer { fact: filled(fact, said), diagnosis: None })
}

fn filled(fact: Fact, said: &Said) -> Fact {
    let line = |words: &Option<String>| words.as_deref().and_then(Line::cut);
    Fact { name: line(&said.name), system: line(&said.system), method: line(&said.method), origin: said.origin, ..fact }
}
