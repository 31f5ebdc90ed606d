//! Results over time, as the screen shows them less what is left out of prints.

use crate::measures::{self, ShowMeasures};
use crate::questions::OfPerson;
use crate::session::Session;
use crate::view::{MarkView, MeasureView, PointView};
use crate::{App, Error, words};
use documents::{Frame, ResultRow, ResultsMark, ResultsMeasure, ResultsSheet};
use record::{Entry, EntryId, News, PartialDate, Standing};
use std::collections::HashMap;

/// Kinds that can be asked for at once.
const AT_ONCE: usize = 6;

pub(super) fn results(
    app: &App,
    session: &Session,
    frame: Frame,
    person: &str,
    keys: Vec<String>,
) -> Result<ResultsSheet, Error> {
    let keys = if keys.is_empty() {
        measures::list(app, OfPerson { person: person.to_owned() })?.lines.into_iter().map(|line| line.key).collect()
    } else {
        keys
    };
    let mut measures = Vec::new();
    for keys in keys.chunks(AT_ONCE) {
        let asked = ShowMeasures { person: person.to_owned(), keys: keys.to_vec(), unit: None };
        for view in measures::show(app, asked)? {
            measures.push(measure(session, view)?);
        }
    }
    Ok(ResultsSheet { frame, measures })
}

fn measure(session: &Session, view: MeasureView) -> Result<ResultsMeasure, Error> {
    let mut may = HashMap::new();
    let mut rows = Vec::new();
    // Where each point of the screen stands on paper.
    let mut places = Vec::new();
    for point in view.points {
        let is_printed = match may.get(&point.entry) {
            Some(is_printed) => *is_printed,
            None => {
                let is_printed = may_be_printed(session, &point.entry)?;
                may.insert(point.entry.clone(), is_printed);
                is_printed
            }
        };
        places.push(is_printed.then_some(rows.len()));
        if is_printed {
            rows.push(row(point)?);
        }
    }
    let on_paper = |points: Vec<usize>| -> Vec<usize> {
        points.into_iter().filter_map(|at| places.get(at).copied().flatten()).collect()
    };
    Ok(ResultsMeasure {
        name: view.name,
        lines: view.lines.into_iter().map(|line| on_paper(line.points)).collect(),
        marks: view.marks.into_iter().map(mark).collect::<Result<_, _>>()?,
        rows,
    })
}

fn may_be_printed(session: &Session, entry: &str) -> Result<bool, Error> {
    let id: EntryId = words::id(entry)?;
    let entry = session.read(|r| r.get::<Entry>(id))?;
    Ok(entry.is_some_and(|entry| {
        !entry.left_out && entry.standing == Standing::Fact && entry.news.is_none_or(News::is_open)
    }))
}

fn row(point: PointView) -> Result<ResultRow, Error> {
    let value = point.value;
    Ok(ResultRow {
        when: words::date_or_none(point.when.as_deref())?,
        number: value.number,
        low: value.low,
        high: value.high,
        value: value.original,
        unit: value.unit.unwrap_or_default(),
        range: value.range_text.unwrap_or_default(),
        lab: value.lab.unwrap_or_default(),
        method: value.method.unwrap_or_default(),
    })
}

fn mark(mark: MarkView) -> Result<ResultsMark, Error> {
    let when: PartialDate = mark.when.parse().map_err(|_| Error::NotADay)?;
    Ok(ResultsMark { number: mark.number, unit: mark.unit.unwrap_or_default(), words: mark.words, by: mark.by, when })
}
