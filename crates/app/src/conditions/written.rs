//! A fact between its form and the record.

use crate::view::{FactSourceView, FactView, Field};
use crate::{Error, words};
use record::{Condition, Cycles, Entry, EntryId, Fact, FactSource, News, ObjectId, Part, folded};
use vault::Reader;

/// A fact as shown. A record that is not there any more is not named; one that is closed has no title.
pub(super) fn view(r: &Reader<'_>, fact: &Fact) -> Result<FactView, vault::Error> {
    let line = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let source = fact.source.map(|source| source_view(r, source)).transpose()?.flatten();
    Ok(FactView {
        part: fact.part.into(),
        name: line(&fact.name),
        value: fact.value.as_str().to_owned(),
        system: line(&fact.system),
        method: line(&fact.method),
        origin: fact.origin.map(Into::into),
        cycle: fact.cycles.map(|cycles| cycles.done).filter(|done| *done > 0),
        cycles: fact.cycles.and_then(|cycles| cycles.planned),
        when: fact.when.map(|when| when.to_string()),
        end: fact.end.map(|end| end.to_string()),
        gone: fact.source.is_some() && source.is_none(),
        source,
    })
}

/// The page a fact came from; none when the record is not there any more. One that is closed has no title.
pub(crate) fn source_view(r: &Reader<'_>, source: FactSource) -> Result<Option<FactSourceView>, vault::Error> {
    Ok(r.get::<Entry>(source.entry)?.map(|entry| FactSourceView {
        record: source.entry.to_string(),
        object: source.object.map(|object| object.to_string()),
        page: source.page,
        title: if entry.news.is_none_or(News::is_open) { entry.title.as_str().to_owned() } else { String::new() },
    }))
}

/// A fact as written; whether its source is there is looked at later.
pub(super) fn fact(view: &FactView) -> Result<Fact, Error> {
    let part = Part::from(view.part);
    let name = words::line_or_none(view.name.as_deref(), Field::Name)?;
    if part == Part::Biomarker && name.is_none() {
        return Err(Error::TextEmpty(Field::Name));
    }
    let counted = view.cycle.is_some() || view.cycles.is_some();
    let source = view.source.as_ref().map(|source| {
        Ok::<_, Error>(FactSource {
            entry: words::id(&source.record)?,
            object: words::id_or_none(source.object.as_deref())?,
            page: source.page,
        })
    });
    Ok(Fact {
        part,
        name,
        value: words::line(&view.value, Field::Value)?,
        system: words::line_or_none(view.system.as_deref(), Field::Text)?,
        method: words::line_or_none(view.method.as_deref(), Field::Method)?,
        origin: view.origin.map(Into::into),
        cycles: counted.then(|| Cycles { done: view.cycle.unwrap_or(0), planned: view.cycles }),
        when: words::date_or_none(view.when.as_deref())?,
        end: words::date_or_none(view.end.as_deref())?,
        source: source.transpose()?,
    })
}

/// The facts in their order, each with a source that is a record of this person, or that stood there before.
pub(super) fn with_sources(r: &Reader<'_>, old: &Condition, facts: Vec<Fact>) -> Result<Vec<Fact>, vault::Error> {
    let mut all = Vec::new();
    for mut fact in facts {
        match fact.source {
            // The screen does not know the source of a record that was deleted; when that comes back, the fact names it again.
            None => fact.source = hidden_source(r, old, &fact)?,
            Some(source) if old.facts.iter().any(|known| known.source == Some(source)) => {}
            Some(source) => {
                let entry: Entry = r.require(source.entry)?;
                if entry.person != old.person || !source.object.is_none_or(|object| has_file(&entry, object)) {
                    return Err(vault::Error::NotFound);
                }
            }
        }
        all.push(fact);
    }
    all.sort_by_key(|fact| fact.part);
    Ok(all)
}

fn hidden_source(r: &Reader<'_>, old: &Condition, fact: &Fact) -> Result<Option<FactSource>, vault::Error> {
    for source in old.facts.iter().filter(|known| is_same(known, fact)).filter_map(|known| known.source) {
        if r.get::<Entry>(source.entry)?.is_none() {
            return Ok(Some(source));
        }
    }
    Ok(None)
}

fn has_file(entry: &Entry, object: ObjectId) -> bool {
    entry.objects.contains(&object) || entry.sources.iter().any(|source| source.object == Some(object))
}

/// Whether two facts say the same of the same, however it is spelt.
pub(super) fn is_same(one: &Fact, other: &Fact) -> bool {
    let plain = |line: &record::Line| folded(line.as_str());
    let lines_differ = |one: &Option<record::Line>, other: &Option<record::Line>| match (one, other) {
        (Some(one), Some(other)) => plain(one) != plain(other),
        _ => false,
    };
    one.part == other.part
        && one.name.as_ref().map(plain) == other.name.as_ref().map(plain)
        && plain(&one.value) == plain(&other.value)
        && !matches!((one.origin, other.origin), (Some(one), Some(other)) if one != other)
        && !lines_differ(&one.system, &other.system)
        && !lines_differ(&one.method, &other.method)
}

/// The record a fact came from.
pub(super) fn entry_of(fact: &Fact) -> Option<EntryId> {
    fact.source.map(|source| source.entry)
}
