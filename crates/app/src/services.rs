//! The directory of services: those that come with the program, and those that the person adds.

mod file;
mod shipped;

pub use file::{KeepServices, chosen, keep};
pub(crate) use shipped::{SHIPPED, Shipped};

use crate::view::{Field, ServiceSource, ServiceView, Tag, Undoable, Way};
use crate::{App, Error, net, words};
use record::{Line, Service, ServiceId, ServiceRef};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Reader};

const TAGS: [Tag; 1] = [Tag::Requests];

/// A service as written in the form.
#[derive(Deserialize, TS)]
pub struct SaveService {
    /// Which; none: a new one.
    pub id: Option<String>,
    /// The name.
    pub name: String,
    /// Where it is.
    pub place: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// Its languages.
    pub languages: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Where it takes requests over HTTPS.
    pub endpoint: Option<String>,
    /// What it asks to be told.
    pub asks: Option<String>,
    /// Anything else.
    pub notes: Option<String>,
}

/// One service.
#[derive(Deserialize, TS)]
pub struct OneService {
    /// Which.
    pub id: String,
}

/// Those that come with the program, then the person's own by name.
pub fn list(app: &App) -> Result<Vec<ServiceView>, Error> {
    let own = app.session()?.read(|r| r.services())?;
    Ok(SHIPPED.iter().map(of_shipped).chain(own.iter().map(of_own)).collect())
}

/// Adds one, or changes it.
pub fn save(app: &App, input: SaveService) -> Result<Undoable, Error> {
    let known: Option<ServiceId> = words::id_or_none(input.id.as_deref())?;
    let (ms, random) = app.id_parts()?;
    let line = |line: &Option<String>| words::line_or_none(line.as_deref(), Field::Text);
    let text = |text: &Option<String>| words::text_or_none(text.as_deref(), Field::Note);
    let service = Service {
        id: known.unwrap_or(ServiceId::new(ms, random)),
        name: words::line(&input.name, Field::Name)?,
        place: line(&input.place)?,
        address: text(&input.address)?,
        hours: line(&input.hours)?,
        languages: line(&input.languages)?,
        cost: line(&input.cost)?,
        phone: line(&input.phone)?,
        email: mail_address(input.email.as_deref())?,
        endpoint: endpoint(input.endpoint.as_deref())?,
        asks: text(&input.asks)?,
        notes: text(&input.notes)?,
        from_file: false,
    };
    let label = if known.is_some() { Label::ServiceChanged } else { Label::ServiceWritten };
    let (_, step) = app.session()?.write(app, label, &TAGS, |w| {
        let from_file = known.map(|id| w.require::<Service>(id)).transpose()?.is_some_and(|old| old.from_file);
        let service = Service { from_file, ..service };
        // Whoever writes down a number themselves may write what they like; what a file brought never takes another's place.
        if from_file && file::is_taken(&service) { Err(vault::Error::NotFound) } else { w.put(&service) }
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Takes one out of the directory. Requests to it stay.
pub fn delete(app: &App, input: OneService) -> Result<Undoable, Error> {
    let id: ServiceId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::ServiceDeleted, &TAGS, |w| w.delete::<Service>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

/// A service by its name in the rows; `None` when it is not in the directory any more.
pub(crate) fn find(r: &Reader<'_>, service: &ServiceRef) -> Result<Option<ServiceView>, vault::Error> {
    Ok(match service {
        ServiceRef::Shipped(code) => SHIPPED.iter().find(|one| one.code == code).map(of_shipped),
        ServiceRef::Own(id) => r.get::<Service>(*id)?.as_ref().map(of_own),
    })
}

/// A mail address of the plain kind. It stands in a `mailto:` too, so it holds nothing that would begin another part there.
pub(crate) fn mail_address(written: Option<&str>) -> Result<Option<Line>, Error> {
    let line = words::line_or_none(written, Field::Text)?;
    let fits = |address: &str| {
        net::MailAddress::parse(address).is_ok()
            && !address.contains(['?', '&', '%', '#', '/', '`', '{', '|', '}', '^'])
    };
    match line {
        Some(address) if !fits(address.as_str()) => Err(Error::NotAnEmail),
        line => Ok(line),
    }
}

/// An address over HTTPS.
pub(crate) fn endpoint(written: Option<&str>) -> Result<Option<Line>, Error> {
    let line = words::line_or_none(written, Field::Text)?;
    match line {
        Some(address) if net::HttpsTarget::parse(address.as_str()).is_err() => Err(Error::NotAnAddress),
        line => Ok(line),
    }
}

fn of_shipped(service: &Shipped) -> ServiceView {
    ServiceView {
        id: ServiceRef::Shipped(service.code.to_owned()).to_string(),
        shipped: Some(service.code.to_owned()),
        name: service.name.to_owned(),
        place: None,
        address: None,
        hours: None,
        languages: None,
        cost: None,
        phone: Some(service.phone.to_owned()),
        email: None,
        endpoint: None,
        asks: None,
        notes: None,
        from_file: false,
        source: service.source.map(|(address, day)| ServiceSource { address: address.to_owned(), day: day.to_owned() }),
        ways: vec![Way::Phone],
    }
}

pub(crate) fn of_own(service: &Service) -> ServiceView {
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let text = |text: &Option<record::Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let mut ways = Vec::new();
    let mut has = |there: bool, of: &[Way]| ways.extend(of.iter().copied().filter(|_| there));
    has(service.phone.is_some(), &[Way::Phone]);
    has(service.address.is_some(), &[Way::Letter]);
    has(service.email.is_some(), &[Way::MailProgram, Way::Copy, Way::MailAccount]);
    has(service.endpoint.is_some(), &[Way::Https]);
    ServiceView {
        id: service.id.to_string(),
        shipped: None,
        name: service.name.as_str().to_owned(),
        place: line(&service.place),
        address: text(&service.address),
        hours: line(&service.hours),
        languages: line(&service.languages),
        cost: line(&service.cost),
        phone: line(&service.phone),
        email: line(&service.email),
        endpoint: line(&service.endpoint),
        asks: text(&service.asks),
        notes: text(&service.notes),
        from_file: service.from_file,
        source: None,
        ways,
    }
}
