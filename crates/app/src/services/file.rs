//! A file that describes services (docs/service-file.md), or a vCard: looked at, shown, and kept only as far as the person says.

use super::{SHIPPED, TAGS, endpoint, mail_address, of_own};
use crate::view::{FoundService, Undoable};
use crate::{App, Error};
use importers::vcard::{self, Card};
use record::{Line, Service, ServiceId, Text};
use serde::Deserialize;
use serde_json::Value;
use std::io::Read;
use std::path::Path;
use std::sync::PoisonError;
use ts_rs::TS;
use vault::Label;

/// The most of a file that is read.
const LARGEST: u64 = 1024 * 1024;
/// The most services of one file that are shown.
const MOST: usize = 50;
/// What the file says it is.
const FORMAT: &str = "second-chair.service/1";

/// Which of the services that a file brought are kept.
#[derive(Deserialize, TS)]
pub struct KeepServices {
    /// Their places in the file.
    pub indexes: Vec<usize>,
}

/// Looks at a file that the person chose. Nothing of it is kept yet.
pub fn chosen(app: &App, path: Option<&Path>) -> Result<Option<Vec<FoundService>>, Error> {
    let Some(path) = path else { return Ok(None) };
    let session = app.session()?;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|_| Error::NotAServiceFile)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| Error::NotAServiceFile)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST) {
        return Err(Error::NotAServiceFile);
    }
    let mut drafts = of_json(&bytes).unwrap_or_else(|| vcard::read(&bytes).iter().filter_map(of_card).collect());
    drafts.truncate(MOST);
    if drafts.is_empty() {
        return Err(Error::NotAServiceFile);
    }
    let mut all = Vec::new();
    for draft in &mut drafts {
        let (ms, random) = app.id_parts()?;
        draft.service.id = ServiceId::new(ms, random);
        all.push(draft.service.clone());
    }
    let found = drafts.iter().enumerate().map(|(index, draft)| FoundService {
        index,
        service: of_own(&draft.service),
        taken: is_taken(&draft.service),
        left_out: draft.left_out,
    });
    let found = found.collect();
    *session.found_services.lock().unwrap_or_else(PoisonError::into_inner) = all;
    Ok(Some(found))
}

/// Adds those the person chose. One that takes the name or number of a service of the program is never kept.
pub fn keep(app: &App, input: KeepServices) -> Result<Undoable, Error> {
    let session = app.session()?;
    let all = std::mem::take(&mut *session.found_services.lock().unwrap_or_else(PoisonError::into_inner));
    let chosen = input.indexes.iter().filter_map(|index| all.get(*index)).filter(|service| !is_taken(service));
    let (_, step) = session.write(app, Label::ServiceWritten, &TAGS, |w| {
        let mut some = false;
        for service in chosen {
            some = true;
            w.put(service)?;
        }
        if some { Ok(()) } else { Err(vault::Error::NotFound) }
    })?;
    Ok(Undoable { undo: step.to_string() })
}

pub(super) fn is_taken(service: &Service) -> bool {
    let phone = service.phone.as_ref().map(Line::as_str);
    let name = service.name.as_str();
    SHIPPED.iter().any(|shipped| shipped.is_meant_by(name, phone)) || mixes_alphabets(name) || hides(name)
}

/// Latin letters beside Greek or Cyrillic ones, many of which look the same: a name made to be taken for another.
fn mixes_alphabets(name: &str) -> bool {
    let looks_latin = |c: char| matches!(c, '\u{370}'..='\u{52f}');
    name.chars().any(looks_latin) && name.chars().any(|c| c.is_ascii_alphabetic())
}

/// Marks that nobody sees, some of which turn the letters around.
fn hides(name: &str) -> bool {
    let unseen = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    name.chars().any(unseen)
}

struct Draft {
    service: Service,
    left_out: usize,
}

impl Draft {
    fn named(name: &str) -> Option<Self> {
        // The id is given once the whole file was read.
        let service = Service::new(ServiceId::new(0, [0; 10]), Line::cut(name)?);
        Some(Self { service: Service { from_file: true, ..service }, left_out: 0 })
    }

    fn line(&mut self, text: Option<&str>) -> Option<Line> {
        let text = text?;
        let line = Line::cut(text);
        self.left_out += usize::from(line.is_none() && !text.trim().is_empty());
        line
    }

    fn checked(&mut self, text: Option<&str>, check: fn(Option<&str>) -> Result<Option<Line>, Error>) -> Option<Line> {
        check(text).unwrap_or_else(|_| {
            self.left_out += 1;
            None
        })
    }
}

/// `None` when it is no JSON of ours.
fn of_json(bytes: &[u8]) -> Option<Vec<Draft>> {
    let file: Value = serde_json::from_slice(bytes).ok()?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return None;
    }
    let services = file.get("services").and_then(Value::as_array)?;
    Some(services.iter().filter_map(of_object).collect())
}

fn of_object(service: &Value) -> Option<Draft> {
    let field = |name: &str| match service.get(name) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Array(list)) => Some(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")),
        _ => None,
    };
    let mut draft = Draft::named(&field("name")?)?;
    let service = Service {
        place: draft.line(field("place").as_deref()),
        address: field("address").as_deref().and_then(Text::cut),
        hours: draft.line(field("hours").as_deref()),
        languages: draft.line(field("languages").as_deref()),
        cost: draft.line(field("cost").as_deref()),
        phone: draft.line(field("phone").as_deref()),
        email: draft.checked(field("email").as_deref(), mail_address),
        endpoint: draft.checked(field("endpoint").as_deref(), endpoint),
        asks: field("asks").as_deref().and_then(Text::cut),
        notes: field("notes").as_deref().and_then(Text::cut),
        ..draft.service.clone()
    };
    Some(Draft { service, ..draft })
}

fn of_card(card: &Card) -> Option<Draft> {
    let mut draft = Draft::named(&card.name)?;
    let service = Service {
        place: draft.line(Some(card.organisation.as_str()).filter(|place| *place != card.name)),
        address: Text::cut(&card.address),
        languages: draft.line(Some(&card.languages.join(", "))),
        phone: draft.line(card.phones.first().map(String::as_str)),
        email: draft.checked(card.emails.first().map(String::as_str), mail_address),
        notes: Text::cut(&card.note),
        ..draft.service.clone()
    };
    Some(Draft { service, ..draft })
}
