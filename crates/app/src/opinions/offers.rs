//! What the records say plainly that could stand in rows of an opinion: of the first, what stands on the page of the illness and in the
//! doctor's papers; of another, what its own written opinion says. Each with its page; the words as they stand there.

use crate::conditions::{said_in, source_view};
use crate::view::{RowKind, RowOffer};
use record::{Condition, Entry, Fact, OpinionCase, Part};
use vault::Reader;

/// The most that is offered.
const MOST: usize = 30;

pub(super) fn of(r: &Reader<'_>, case: &OpinionCase, nth: u8) -> Result<Vec<RowOffer>, vault::Error> {
    let opinion = r.opinions(case.id)?.into_iter().find(|opinion| opinion.nth == nth);
    let written = opinion.as_ref().and_then(|opinion| opinion.form.written);
    let mut facts: Vec<Fact> = Vec::new();
    if let Some(entry) = written.map(|id| r.get::<Entry>(id)).transpose()?.flatten() {
        facts.extend(said_in(r, case.person, entry.id)?);
    }
    if nth == 1
        && let Some(condition) = case.condition.map(|id| r.get::<Condition>(id)).transpose()?.flatten()
    {
        facts.extend(condition.facts);
    }
    let rows = opinion.map(|opinion| opinion.form.rows).unwrap_or_default();
    let mut offers: Vec<RowOffer> = Vec::new();
    for fact in facts {
        let Some(source) = fact.source.map(|source| source_view(r, source)).transpose()?.flatten() else { continue };
        let (kind, says) = (row_of(fact.part), says(&fact));
        let there = rows.iter().any(|row| {
            RowKind::from(row.kind) == kind && row.says.as_ref().is_some_and(|said| said.as_str().contains(&says))
        });
        if !there && !offers.iter().any(|offer| offer.kind == kind && offer.says == says) && offers.len() < MOST {
            offers.push(RowOffer { kind, says, source });
        }
    }
    Ok(offers)
}

fn row_of(part: Part) -> RowKind {
    match part {
        Part::What | Part::Where | Part::Side | Part::Grade | Part::Histology | Part::Other => RowKind::What,
        Part::Stage => RowKind::Stage,
        Part::Biomarker => RowKind::Markers,
        Part::Treatment => RowKind::Plan,
    }
}

/// The words as they stand on the page: name, value, system.
fn says(fact: &Fact) -> String {
    let name = fact.name.as_ref().map(|name| format!("{}: ", name.as_str())).unwrap_or_default();
    let system = fact.system.as_ref().map(|system| format!(" ({})", system.as_str())).unwrap_or_default();
    format!("{name}{}{system}", fact.value.as_str())
}
