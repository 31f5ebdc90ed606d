//! Calendars (iCalendar, RFC 5545): their events as appointments.
//!
//! A file is read twice: first for its time zones and for the single dates that were moved, which may stand after the series they
//! belong to; then event by event. So no more than one event is held, however many there are.

mod event;
mod first;
mod repeat;
mod rule;
mod say;
mod when;
mod zone;

use crate::content::{Lines, Property};
use crate::encoding::{Encoding, utf8};
use crate::frame::{FileKind, ProblemCode, RefusedCode};
use crate::reader::{Halt, Input, Sink};
use event::Event;
use first::First;
use std::io;

/// The most events of one file.
const MOST: u32 = 100_000;

/// How deep components are followed.
const DEEPEST: usize = 32;

/// Reads it.
pub(crate) fn read(mut bytes: &mut dyn Input, encoding: Encoding, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Ics)?;
    let mut first = First::default();
    walk(&mut bytes, encoding, &mut |part| {
        first.take(part);
        Ok(())
    })?;
    bytes.rewind()?;
    let (mut open, mut count, mut any, mut extra) = (None::<Event>, 0u32, false, repeat::MOST_OF_FILE);
    let unclosed = walk(&mut bytes, encoding, &mut |part| {
        any = true;
        match part {
            Part::Begin("VEVENT") => {
                count = count.saturating_add(1);
                open = Some(Event::default());
            }
            Part::End("VEVENT") => {
                if let Some(event) = open.take().filter(|_| count <= MOST) {
                    say::event(event, count, &first, &mut extra, out)?;
                }
            }
            Part::Of("VEVENT", property) => {
                if let Some(event) = &mut open {
                    event.take(property);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    if unclosed {
        // An event without its end may lack the line that says it was called off.
        out.problem(&open.map_or("file".to_owned(), |_| format!("VEVENT[{count}]")), ProblemCode::Truncated)?;
    }
    if count > MOST {
        out.problem("file", ProblemCode::TextCut)?;
    }
    if any { Ok(()) } else { Err(Halt::Refused(RefusedCode::Damaged)) }
}

/// A piece of a calendar, with the innermost component it stands in.
enum Part<'a> {
    Begin(&'a str),
    Of(&'a str, &'a Property),
    End(&'a str),
}

/// Goes through a file. Says whether it ends inside a component.
fn walk(
    bytes: &mut dyn Input,
    encoding: Encoding,
    take: &mut dyn FnMut(Part<'_>) -> io::Result<()>,
) -> Result<bool, Halt> {
    let mut bytes = bytes;
    let mut text = utf8(&mut bytes, encoding);
    let mut lines = Lines::new(&mut *text);
    let mut stack: Vec<String> = Vec::new();
    // Those beyond the deepest are only counted.
    let mut deeper = 0usize;
    while let Some(property) = lines.property()? {
        match property.name.as_str() {
            "BEGIN" if stack.len() >= DEEPEST => deeper += 1,
            "BEGIN" => {
                let name = property.value.trim().to_ascii_uppercase();
                // An event does not stand in an event: the one before has lost its end.
                if name == "VEVENT"
                    && let Some(at) = stack.iter().rposition(|open| open == "VEVENT")
                {
                    stack.truncate(at);
                    take(Part::End("VEVENT"))?;
                }
                take(Part::Begin(&name))?;
                stack.push(name);
            }
            "END" if deeper > 0 => deeper -= 1,
            "END" => {
                let name = property.value.trim().to_ascii_uppercase();
                if let Some(at) = stack.iter().rposition(|open| *open == name) {
                    for lost in stack.drain(at..).rev() {
                        take(Part::End(&lost))?;
                    }
                }
            }
            _ if deeper > 0 => {}
            _ => take(Part::Of(stack.last().map_or("", String::as_str), &property))?,
        }
    }
    Ok(!stack.is_empty())
}
