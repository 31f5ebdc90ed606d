//! Results over time, as the screen shows them less what is left out of prints.

use crate::measures;
use crate::questions::OfPerson;
use crate::session::Session;
use crate::view::{MarkView, MeasureView, PointView};
use crate::{App, Error, words};
use documents::{Frame, ResultRow, ResultsMark, ResultsMeasure, ResultsSheet};
use record::{PartialDate, PersonId};

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
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let id: PersonId = words::id(person)?;
    // All in one pass: there may be thousands of kinds.
    let views = session.read(|r| measures::over_time(r, id, &keys))?;
    let measures = views.into_iter().map(measure).collect::<Result<_, _>>()?;
    Ok(ResultsSheet { frame, measures })
}

fn measure(view: MeasureView) -> Result<ResultsMeasure, Error> {
    let mut rows = Vec::new();
    // Where each point of the screen stands on paper.
    let mut places = Vec::new();
    for point in view.points {
        places.push((!point.left_out).then_some(rows.len()));
        if !point.left_out {
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
