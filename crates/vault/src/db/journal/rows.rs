//! The statements that write rows of records, made from the shapes. No other module has any.

use crate::Error;
use crate::db::shape::{Entity, ListShape, Shape};
use crate::db::snapshot::{ListRow, Snapshot};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use std::iter;

/// The whole of a thing, hidden or not; `None` when it is not there.
pub(crate) fn read(connection: &Connection, entity: Entity, id: &[u8; 16]) -> Result<Option<Snapshot>, Error> {
    let shape = entity.shape();
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", shape.columns.join(", "), shape.table);
    let mut statement = connection.prepare_cached(&sql)?;
    let columns = statement.query_row([id], |row| columns(row, shape, 0)).optional()?;
    let Some(mut snapshot) = columns else { return Ok(None) };
    for list in shape.lists {
        snapshot.lists.insert(list.table, list_rows(connection, list, id)?);
    }
    Ok(Some(snapshot))
}

/// The columns of a shape from a row of a query, from the column `first` on.
pub(crate) fn columns(row: &rusqlite::Row<'_>, shape: &Shape, first: usize) -> rusqlite::Result<Snapshot> {
    let mut snapshot = Snapshot::default();
    for (index, column) in (first..).zip(shape.columns) {
        snapshot.columns.insert(column, row.get(index)?);
    }
    Ok(snapshot)
}

pub(crate) fn list_rows(connection: &Connection, list: &ListShape, id: &[u8; 16]) -> Result<Vec<ListRow>, Error> {
    let sql =
        format!("SELECT {} FROM {} WHERE {} = ?1 ORDER BY position", list.columns.join(", "), list.table, list.owner);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push((0..list.columns.len()).map(|index| row.get(index)).collect::<rusqlite::Result<ListRow>>()?);
    }
    Ok(all)
}

/// Columns that are not named get the defaults of the schema.
pub(super) fn insert(connection: &Connection, entity: Entity, id: &[u8; 16], new: &Snapshot) -> Result<(), Error> {
    let shape = entity.shape();
    let names: Vec<&str> = iter::once("id").chain(new.columns.keys().copied()).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", shape.table, names.join(", "));
    let id_value = Value::Blob(id.to_vec());
    let values = iter::once(&id_value).chain(new.columns.values());
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    insert_lists(connection, shape, id, new)
}

pub(super) fn update(connection: &Connection, entity: Entity, id: &[u8; 16], new: &Snapshot) -> Result<(), Error> {
    let shape = entity.shape();
    if !new.columns.is_empty() {
        let sets: Vec<String> = new.columns.keys().map(|column| format!("{column} = ?")).collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?", shape.table, sets.join(", "));
        let id_value = Value::Blob(id.to_vec());
        let values = new.columns.values().chain(iter::once(&id_value));
        connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    }
    for list in shape.lists.iter().filter(|list| new.lists.contains_key(list.table)) {
        delete_list(connection, list, id)?;
    }
    insert_lists(connection, shape, id, new)
}

pub(super) fn delete(connection: &Connection, entity: Entity, id: &[u8; 16]) -> Result<(), Error> {
    let shape = entity.shape();
    for list in shape.lists {
        delete_list(connection, list, id)?;
    }
    connection.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", shape.table))?.execute([id])?;
    Ok(())
}

fn delete_list(connection: &Connection, list: &ListShape, id: &[u8; 16]) -> Result<(), Error> {
    connection.prepare_cached(&format!("DELETE FROM {} WHERE {} = ?1", list.table, list.owner))?.execute([id])?;
    Ok(())
}

fn insert_lists(connection: &Connection, shape: &Shape, id: &[u8; 16], new: &Snapshot) -> Result<(), Error> {
    for list in shape.lists {
        let rows = new.list(list.table);
        if rows.is_empty() {
            continue;
        }
        let marks = vec!["?"; list.columns.len() + 2].join(", ");
        let names = list.columns.join(", ");
        let sql = format!("INSERT INTO {} ({}, position, {names}) VALUES ({marks})", list.table, list.owner);
        let mut statement = connection.prepare_cached(&sql)?;
        for (position, row) in (0_i64..).zip(rows) {
            let first = [Value::Blob(id.to_vec()), Value::Integer(position)];
            statement.execute(params_from_iter(first.iter().chain(row)))?;
        }
    }
    Ok(())
}
