//! An illness at a glance. What a record says that is left out of prints, or may hold news and is not opened, is not on it.

use super::line;
use documents::{Frame, GlanceFact, GlanceSheet, GlanceSource};
use record::{Condition, ConditionId, Entry, Fact, Line, News, Part, PersonId};
use vault::Reader;

/// Of the illness that was asked for, or else the first that was written down.
pub(super) fn glance(
    r: &Reader<'_>,
    frame: Frame,
    person: PersonId,
    asked: Option<ConditionId>,
) -> Result<GlanceSheet, vault::Error> {
    let found = match asked {
        Some(id) => Some(r.require::<Condition>(id)?),
        None => r.conditions(person)?.into_iter().next(),
    };
    // One person's illness never stands under the name of another.
    if found.as_ref().is_some_and(|condition| condition.person != person) {
        return Err(vault::Error::NotFound);
    }
    let facts = found.map(|condition| printable_facts(r, condition)).transpose()?.unwrap_or_default();
    Ok(GlanceSheet { frame, facts })
}

/// The facts that may be printed.
pub(super) fn printable_facts(r: &Reader<'_>, condition: Condition) -> Result<Vec<GlanceFact>, vault::Error> {
    let mut facts = Vec::new();
    for fact in condition.facts {
        let entry = fact.source.map(|source| r.get::<Entry>(source.entry)).transpose()?.flatten();
        let may_be_printed = |entry: &Entry| !entry.left_out && entry.news.is_none_or(News::is_open);
        // Of a record that is gone nobody knows any more whether it may be printed.
        if fact.source.is_none() || entry.as_ref().is_some_and(may_be_printed) {
            facts.push(told(fact, entry.as_ref()));
        }
    }
    Ok(facts)
}

/// What somebody calls their illness, where there is no page of it.
pub(super) fn own_words(about: &Line) -> GlanceFact {
    let fact = Fact {
        part: Part::What,
        name: None,
        value: about.clone(),
        system: None,
        method: None,
        origin: None,
        cycles: None,
        when: None,
        end: None,
        source: None,
    };
    told(fact, None)
}

fn told(fact: Fact, entry: Option<&Entry>) -> GlanceFact {
    GlanceFact {
        part: fact.part,
        name: line(fact.name.as_ref()),
        value: fact.value.as_str().to_owned(),
        system: line(fact.system.as_ref()),
        method: line(fact.method.as_ref()),
        origin: fact.origin,
        cycles: fact.cycles,
        when: fact.when,
        end: fact.end,
        source: fact.source.zip(entry).map(|(source, entry)| GlanceSource {
            title: entry.title.as_str().to_owned(),
            when: entry.when,
            page: source.page,
        }),
    }
}
