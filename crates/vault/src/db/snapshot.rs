//! The state of one thing as columns and lists of columns: read from its tables, compared, kept as JSON in the journal.

use super::shape::Shape;
use crate::Error;
use record::{Line, PartialDate, Text};
use rusqlite::types::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// One row of a list.
pub(crate) type ListRow = Vec<Value>;

/// The columns of a row, or some of them, and its lists.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Snapshot {
    pub(crate) columns: BTreeMap<&'static str, Value>,
    pub(crate) lists: BTreeMap<&'static str, Vec<ListRow>>,
}

impl Snapshot {
    pub(crate) fn with(mut self, column: &'static str, value: impl Into<Value>) -> Self {
        self.columns.insert(column, value.into());
        self
    }

    pub(crate) fn with_line(self, column: &'static str, line: Option<&Line>) -> Self {
        self.with(column, line.map(|line| line.as_str().to_owned()))
    }

    pub(crate) fn with_text(self, column: &'static str, text: Option<&Text>) -> Self {
        self.with(column, text.map(|text| text.as_str().to_owned()))
    }

    pub(crate) fn with_date(self, column: &'static str, date: Option<PartialDate>) -> Self {
        self.with(column, date.map(|date| date.to_string()))
    }

    pub(crate) fn with_id(self, column: &'static str, id: Option<impl Id>) -> Self {
        self.with(column, id.map_or(Value::Null, blob))
    }

    /// A plain enum by the name it has in the record's own JSON.
    pub(crate) fn with_word<T: Serialize>(self, column: &'static str, word: &T) -> Result<Self, Error> {
        Ok(self.with(column, to_word(word)?))
    }

    pub(crate) fn with_json<T: Serialize>(self, column: &'static str, list: &T) -> Result<Self, Error> {
        let json = serde_json::to_string(list).map_err(|_| Error::RowUnreadable)?;
        Ok(self.with(column, json))
    }

    /// A plain enum that may be missing.
    pub(crate) fn with_some_word<T: Serialize>(self, column: &'static str, word: Option<&T>) -> Result<Self, Error> {
        Ok(self.with(column, word.map(to_word).transpose()?))
    }

    /// A thing that may be missing, as JSON.
    pub(crate) fn with_some_json<T: Serialize>(self, column: &'static str, thing: Option<&T>) -> Result<Self, Error> {
        match thing {
            Some(thing) => self.with_json(column, thing),
            None => Ok(self.with(column, Value::Null)),
        }
    }

    pub(crate) fn with_list(mut self, table: &'static str, rows: Vec<ListRow>) -> Self {
        self.lists.insert(table, rows);
        self
    }

    fn value(&self, column: &str) -> Option<&Value> {
        self.columns.get(column)
    }

    pub(crate) fn str(&self, column: &str) -> Result<Option<&str>, Error> {
        match self.value(column) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(_) => Err(Error::RowUnreadable),
        }
    }

    pub(crate) fn line(&self, column: &str) -> Result<Option<Line>, Error> {
        self.str(column)?.map(|text| Line::new(text).map_err(|_| Error::RowUnreadable)).transpose()
    }

    pub(crate) fn text(&self, column: &str) -> Result<Option<Text>, Error> {
        self.str(column)?.map(|text| Text::new(text).map_err(|_| Error::RowUnreadable)).transpose()
    }

    pub(crate) fn date(&self, column: &str) -> Result<Option<PartialDate>, Error> {
        self.str(column)?.map(|text| text.parse().map_err(|_| Error::RowUnreadable)).transpose()
    }

    pub(crate) fn word<T: DeserializeOwned>(&self, column: &str) -> Result<T, Error> {
        from_word(self.str(column)?.ok_or(Error::RowUnreadable)?)
    }

    pub(crate) fn some_word<T: DeserializeOwned>(&self, column: &str) -> Result<Option<T>, Error> {
        self.str(column)?.map(from_word).transpose()
    }

    pub(crate) fn json<T: DeserializeOwned>(&self, column: &str) -> Result<T, Error> {
        from_json(self.str(column)?.ok_or(Error::RowUnreadable)?)
    }

    pub(crate) fn some_json<T: DeserializeOwned>(&self, column: &str) -> Result<Option<T>, Error> {
        self.str(column)?.map(from_json).transpose()
    }

    pub(crate) fn integer(&self, column: &str) -> Result<i64, Error> {
        match self.value(column) {
            Some(Value::Integer(number)) => Ok(*number),
            _ => Err(Error::RowUnreadable),
        }
    }

    pub(crate) fn number(&self, column: &str) -> Result<f64, Error> {
        match self.value(column) {
            Some(Value::Real(number)) if number.is_finite() => Ok(*number),
            _ => Err(Error::RowUnreadable),
        }
    }

    pub(crate) fn flag(&self, column: &str) -> Result<bool, Error> {
        Ok(self.integer(column)? != 0)
    }

    pub(crate) fn id<T: Id>(&self, column: &str) -> Result<Option<T>, Error> {
        self.value(column).map_or(Ok(None), id_of)
    }

    pub(crate) fn list(&self, table: &str) -> &[ListRow] {
        self.lists.get(table).map_or(&[], Vec::as_slice)
    }

    /// What `self` had where `newer` differs; only what `newer` speaks of is compared. `None` when nothing differs.
    pub(crate) fn differing(&self, newer: &Self) -> Option<(Self, Self)> {
        let (mut before, mut after) = (Self::default(), Self::default());
        for (column, new) in &newer.columns {
            let old = self.columns.get(column).unwrap_or(&Value::Null);
            if old != new {
                before.columns.insert(column, old.clone());
                after.columns.insert(column, new.clone());
            }
        }
        for (table, new) in &newer.lists {
            if self.list(table) != new.as_slice() {
                before.lists.insert(table, self.list(table).to_vec());
                after.lists.insert(table, new.clone());
            }
        }
        let same = after.columns.is_empty() && after.lists.is_empty();
        (!same).then_some((before, after))
    }

    /// With what another speaks of in place of its own.
    pub(crate) fn changed_by(mut self, other: Self) -> Self {
        self.columns.extend(other.columns);
        self.lists.extend(other.lists);
        self
    }

    /// Whether it speaks of any of these columns or lists.
    pub(crate) fn touches(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.columns.contains_key(name) || self.lists.contains_key(name))
    }

    /// For the journal: numbers and texts as themselves, bytes as `{"hex": "…"}`, lists as arrays of arrays.
    pub(crate) fn to_json(&self) -> Result<String, Error> {
        let mut object = serde_json::Map::new();
        for (column, value) in &self.columns {
            object.insert((*column).to_owned(), json_of(value)?);
        }
        for (table, rows) in &self.lists {
            let rows = rows.iter().map(|row| row.iter().map(json_of).collect::<Result<Vec<_>, _>>());
            let rows = rows.map(|row| row.map(serde_json::Value::from)).collect::<Result<Vec<_>, _>>()?;
            object.insert((*table).to_owned(), rows.into());
        }
        Ok(serde_json::Value::from(object).to_string())
    }

    /// Reads back what `to_json` wrote, perhaps under an older schema: columns since dropped are left out.
    pub(crate) fn from_json(json: &str, shape: &Shape) -> Result<Self, Error> {
        let object: serde_json::Map<String, serde_json::Value> = from_json(json)?;
        let mut snapshot = Self::default();
        for (name, value) in &object {
            if let Some(column) = shape.column(name) {
                snapshot.columns.insert(column, value_of(value)?);
            } else if let Some(list) = shape.list(name) {
                let rows = value.as_array().ok_or(Error::RowUnreadable)?.iter();
                let rows = rows.map(|row| row.as_array().ok_or(Error::RowUnreadable)?.iter().map(value_of).collect());
                snapshot.lists.insert(list.table, rows.collect::<Result<Vec<_>, _>>()?);
            }
        }
        Ok(snapshot)
    }
}

fn json_of(value: &Value) -> Result<serde_json::Value, Error> {
    Ok(match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Blob(bytes) => serde_json::json!({ "hex": hex(bytes) }),
        // Not finite: no table takes one in, and JSON has no word for it.
        Value::Real(number) => serde_json::Number::from_f64(*number).ok_or(Error::RowUnreadable)?.into(),
    })
}

fn value_of(json: &serde_json::Value) -> Result<Value, Error> {
    match json {
        serde_json::Value::Null => Ok(Value::Null),
        // A column of fractions keeps its point in JSON ("7.0"), so that it comes back as one.
        serde_json::Value::Number(number) => {
            let real = || number.as_f64().filter(|number| number.is_finite()).map(Value::Real);
            number.as_i64().map(Value::Integer).or_else(real).ok_or(Error::RowUnreadable)
        }
        serde_json::Value::String(text) => Ok(Value::Text(text.clone())),
        serde_json::Value::Object(object) => {
            let digits = object.get("hex").and_then(|digits| digits.as_str()).ok_or(Error::RowUnreadable)?;
            unhex(digits).map(Value::Blob).ok_or(Error::RowUnreadable)
        }
        _ => Err(Error::RowUnreadable),
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn unhex(digits: &str) -> Option<Vec<u8>> {
    let nibbles: Option<Vec<u8>> = digits.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
    let nibbles = nibbles.filter(|nibbles| nibbles.len().is_multiple_of(2))?;
    Some(nibbles.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, nibble| byte << 4 | nibble)).collect())
}

/// The name a plain enum has in the record's JSON, which golden tests freeze.
pub(crate) fn to_word<T: Serialize>(word: &T) -> Result<String, Error> {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(Error::RowUnreadable),
    }
}

pub(crate) fn from_word<T: DeserializeOwned>(word: &str) -> Result<T, Error> {
    T::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(word))
        .map_err(|_| Error::RowUnreadable)
}

pub(crate) fn from_json<T: DeserializeOwned>(json: &str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|_| Error::RowUnreadable)
}

/// The ids of the record, as the sixteen bytes they are stored as.
pub trait Id: Copy {
    /// The sixteen bytes.
    fn bytes(self) -> [u8; 16];
    /// From sixteen bytes; refuses what is no UUIDv7.
    fn of(bytes: [u8; 16]) -> Option<Self>;
}

macro_rules! ids {
    ($($name:ident)*) => {$(
        impl Id for record::$name {
            fn bytes(self) -> [u8; 16] {
                self.to_bytes()
            }
            fn of(bytes: [u8; 16]) -> Option<Self> {
                Self::from_bytes(bytes).ok()
            }
        }
    )*};
}
ids! {
    PersonId AuthorId EntryId QuestionId AppointmentId CareContactId ImportId ObjectId ChangeId ShareId TaskId CallLineId ChapterId
    ServiceId ConditionId MarkId DismissedId RequestId SendingId NetContactId CaseId OpinionId ItemId LetterId
}

/// An id as SQLite takes it.
pub(crate) fn blob(id: impl Id) -> Value {
    Value::Blob(id.bytes().to_vec())
}

/// An id as SQLite gives it.
pub(crate) fn id_of<T: Id>(value: &Value) -> Result<Option<T>, Error> {
    match value {
        Value::Null => Ok(None),
        Value::Blob(bytes) => {
            let bytes = <[u8; 16]>::try_from(bytes.as_slice()).map_err(|_| Error::RowUnreadable)?;
            T::of(bytes).map(Some).ok_or(Error::RowUnreadable)
        }
        _ => Err(Error::RowUnreadable),
    }
}

/// An id a table says is there.
pub(crate) fn id_in<T: Id>(row: &rusqlite::Row<'_>, column: usize) -> Result<T, Error> {
    id_of(&row.get(column)?)?.ok_or(Error::RowUnreadable)
}
