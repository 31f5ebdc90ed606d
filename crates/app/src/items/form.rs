//! A thing to send between its form and the record.

use crate::cases::form::{date_of, day, line, line_of, once, text, text_of};
use crate::view::{CustodyFields, Field, ItemFields};
use crate::{Error, words};
use record::{Custody, EntryId, ItemForm};

/// What was filled in; the task that reminds is not the form's.
pub(super) fn read(fields: &ItemFields) -> Result<ItemForm, Error> {
    let ids = |all: &[String]| all.iter().map(|id| words::id(id)).collect::<Result<Vec<EntryId>, _>>();
    let records = ids(&fields.records)?;
    let declined = ids(&fields.declined)?;
    Ok(ItemForm {
        state: fields.state.into(),
        title: line_of(&fields.title, Field::Name)?,
        holder: line_of(&fields.holder, Field::Place)?,
        asked: date_of(&fields.asked)?,
        due: date_of(&fields.due)?,
        // A task needs a whole day.
        remind: words::day_or_none(fields.remind.as_deref())?,
        received: date_of(&fields.received)?,
        checked: date_of(&fields.checked)?,
        note: text_of(&fields.note)?,
        declined: once::<EntryId, EntryId>(&declined).into_iter().filter(|id| !records.contains(id)).collect(),
        records: once::<EntryId, EntryId>(&records),
        custody: fields.custody.iter().map(custody).collect::<Result<_, _>>()?,
        task: None,
    })
}

fn custody(fields: &CustodyFields) -> Result<Custody, Error> {
    Ok(Custody {
        what: fields.what.into(),
        label: line_of(&fields.label, Field::Name)?,
        with: line_of(&fields.with, Field::Place)?,
        since: date_of(&fields.since)?,
        owner: line_of(&fields.owner, Field::Place)?,
        back_by: date_of(&fields.back_by)?,
        back: date_of(&fields.back)?,
        parcel: line_of(&fields.parcel, Field::Code)?,
    })
}

/// What is shown of it, to be filled in.
pub(super) fn view(form: &ItemForm) -> ItemFields {
    let ids = |all: &[EntryId]| all.iter().map(ToString::to_string).collect();
    ItemFields {
        state: form.state.into(),
        title: line(&form.title),
        holder: line(&form.holder),
        asked: day(form.asked),
        due: day(form.due),
        remind: day(form.remind),
        received: day(form.received),
        checked: day(form.checked),
        note: text(&form.note),
        records: ids(&form.records),
        declined: ids(&form.declined),
        custody: form.custody.iter().map(custody_view).collect(),
    }
}

fn custody_view(custody: &Custody) -> CustodyFields {
    CustodyFields {
        what: custody.what.into(),
        label: line(&custody.label),
        with: line(&custody.with),
        since: day(custody.since),
        owner: line(&custody.owner),
        back_by: day(custody.back_by),
        back: day(custody.back),
        parcel: line(&custody.parcel),
    }
}
