//! How long and how deep what comes in a file may be. None of these limits can be passed by merging or writing, so what was
//! taken in can always be read again.

use super::Unknown;
use crate::text::{Line, Text};
use serde_json::Value;

/// Outside the bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("outside the bounds of the format")]
pub(super) struct Outside;

/// Lists in lists: an answer or a companion needs two.
const DEEPEST: usize = 16;

fn inside(holds: bool) -> Result<(), Outside> {
    if holds { Ok(()) } else { Err(Outside) }
}

/// The name of a kind, of a field, of a part of a value.
pub(super) fn name(name: &str) -> Result<(), Outside> {
    inside(!name.is_empty() && is_short(name, Line::LIMIT))
}

pub(super) fn values(all: &Unknown) -> Result<(), Outside> {
    all.iter().try_for_each(|(key, part)| name(key).and_then(|()| value(part)))
}

pub(super) fn value(value: &Value) -> Result<(), Outside> {
    within(value, DEEPEST)
}

fn within(value: &Value, deep: usize) -> Result<(), Outside> {
    let next = || deep.checked_sub(1).ok_or(Outside);
    match value {
        Value::Null | Value::Bool(_) => Ok(()),
        Value::Number(number) => inside(is_short(&number.to_string(), Line::LIMIT)),
        Value::String(text) => inside(is_short(text, Text::LIMIT)),
        Value::Array(parts) => next().and_then(|deep| parts.iter().try_for_each(|part| within(part, deep))),
        Value::Object(parts) => {
            let deep = next()?;
            parts.iter().try_for_each(|(key, part)| name(key).and_then(|()| within(part, deep)))
        }
    }
}

fn is_short(text: &str, most: usize) -> bool {
    text.len() <= most || text.chars().nth(most).is_none()
}
