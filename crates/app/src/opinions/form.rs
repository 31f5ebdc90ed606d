//! An opinion between its form and the record.

use crate::cases::form::{date_of, day, line, line_of, once, text, text_of};
use crate::conditions::source_view;
use crate::view::{Field, OpinionFields, RowFields};
use crate::{Error, words};
use record::{Appointment, Entry, EntryId, FactSource, Opinion, OpinionForm, Row};
use vault::Reader;

/// What was filled in. Of two rows of one kind and name the last counts; a row that says nothing is none.
pub(super) fn read(fields: &OpinionFields) -> Result<OpinionForm, Error> {
    let saw = fields.saw.iter().map(|id| words::id(id)).collect::<Result<Vec<EntryId>, _>>()?;
    let mut rows: Vec<Row> = Vec::new();
    for row in fields.rows.iter().map(row).collect::<Result<Vec<_>, _>>()? {
        rows.retain(|known| known.kind != row.kind || known.name != row.name);
        // An own row is one by its name alone: it was added to be filled in.
        let own = row.kind == record::RowKind::Own && row.name.is_some();
        if own || row.says.is_some() || row.word.is_some() || row.question.is_some() {
            rows.push(row);
        }
    }
    Ok(OpinionForm {
        doctor: line_of(&fields.doctor, Field::Doctor)?,
        field: line_of(&fields.field, Field::Text)?,
        centre: line_of(&fields.centre, Field::Place)?,
        when: date_of(&fields.when)?,
        appointment: words::id_or_none(fields.appointment.as_deref())?,
        basis: fields.basis.map(Into::into),
        slides_read: fields.slides_read,
        pictures_read: fields.pictures_read,
        new_tests: fields.new_tests,
        saw: once::<EntryId, EntryId>(&saw),
        written: words::id_or_none(fields.written.as_deref())?,
        report: once(&fields.report),
        copied: fields.copied,
        rows,
    })
}

fn row(fields: &RowFields) -> Result<Row, Error> {
    let source = fields.source.as_ref().map(|source| {
        Ok::<_, Error>(FactSource {
            entry: words::id(&source.record)?,
            object: words::id_or_none(source.object.as_deref())?,
            page: source.page,
        })
    });
    Ok(Row {
        kind: fields.kind.into(),
        name: line_of(&fields.name, Field::Name)?,
        says: text_of(&fields.says)?,
        source: source.transpose()?,
        word: fields.word.map(Into::into),
        question: words::id_or_none(fields.question.as_deref())?,
    })
}

/// Whether everything it names is of the same person. What was deleted stays named, and comes back with it.
pub(super) fn check(r: &Reader<'_>, opinion: &Opinion, form: &OpinionForm) -> Result<(), vault::Error> {
    let sources = form.rows.iter().filter_map(|row| row.source.map(|source| source.entry));
    for id in form.saw.iter().copied().chain(form.written).chain(sources) {
        if r.get::<Entry>(id)?.is_some_and(|entry| entry.person != opinion.person) {
            return Err(vault::Error::NotFound);
        }
    }
    let appointment = form.appointment.map(|id| r.get::<Appointment>(id)).transpose()?.flatten();
    if appointment.is_some_and(|one| one.person != opinion.person) {
        return Err(vault::Error::NotFound);
    }
    Ok(())
}

/// What is shown of it, to be filled in.
pub(super) fn view(r: &Reader<'_>, form: &OpinionForm) -> Result<OpinionFields, vault::Error> {
    let rows = form.rows.iter().map(|row| row_view(r, row)).collect::<Result<_, _>>()?;
    Ok(OpinionFields {
        doctor: line(&form.doctor),
        field: line(&form.field),
        centre: line(&form.centre),
        when: day(form.when),
        appointment: form.appointment.map(|id| id.to_string()),
        basis: form.basis.map(Into::into),
        slides_read: form.slides_read,
        pictures_read: form.pictures_read,
        new_tests: form.new_tests,
        saw: form.saw.iter().map(ToString::to_string).collect(),
        written: form.written.map(|id| id.to_string()),
        report: form.report.iter().copied().map(Into::into).collect(),
        copied: form.copied,
        rows,
    })
}

fn row_view(r: &Reader<'_>, row: &Row) -> Result<RowFields, vault::Error> {
    Ok(RowFields {
        kind: row.kind.into(),
        name: line(&row.name),
        says: text(&row.says),
        source: row.source.map(|source| source_view(r, source)).transpose()?.flatten(),
        word: row.word.map(Into::into),
        question: row.question.map(|id| id.to_string()),
    })
}
