//! What has a name here: the same people and care contacts have other ids in other vaults, so names travel.

use record::together::DeviceId;
use record::{Appointment, AppointmentId, Author, AuthorId, CareContact, CareContactId, Line, PersonId};
use std::collections::HashSet;
use vault::Reader;

/// The setting that holds which device this is.
const DEVICE: &str = "vault.device";

/// The names and ids of one vault, for turning rows into what travels and back.
pub(super) struct Known {
    pub(super) device: DeviceId,
    authors: Vec<Author>,
    contacts: Vec<CareContact>,
    appointments: HashSet<AppointmentId>,
}

impl Known {
    pub(super) fn of(r: &Reader<'_>, person: PersonId) -> Result<Self, vault::Error> {
        let device = r.setting(DEVICE)?.and_then(|hex| hex.parse().ok()).ok_or(vault::Error::DatabaseDamaged)?;
        let appointments = r.appointments(person)?.iter().map(|one: &Appointment| one.id).collect();
        Ok(Self { device, authors: r.authors()?, contacts: r.care_contacts(person)?, appointments })
    }

    pub(super) fn author(&self, id: AuthorId) -> Option<&Line> {
        self.authors.iter().find(|author| author.id == id).map(|author| &author.name)
    }

    pub(super) fn author_named(&self, name: &str) -> Option<AuthorId> {
        self.authors.iter().find(|author| same(author.name.as_str(), name)).map(|author| author.id)
    }

    pub(super) fn add_author(&mut self, author: Author) {
        self.authors.push(author);
    }

    pub(super) fn contact(&self, id: CareContactId) -> Option<&Line> {
        self.contacts.iter().find(|contact| contact.id == id).map(|contact| &contact.name)
    }

    /// Of two with the same name, the one that is named now.
    pub(super) fn contact_named(&self, name: &str, now: Option<CareContactId>) -> Option<CareContactId> {
        let is_it = |id: &CareContactId| self.contact(*id).is_some_and(|own| same(own.as_str(), name));
        now.filter(is_it).or_else(|| {
            self.contacts.iter().find(|contact| same(contact.name.as_str(), name)).map(|contact| contact.id)
        })
    }

    pub(super) fn appointment(&self, id: AppointmentId) -> Option<AppointmentId> {
        self.appointments.get(&id).copied()
    }

    pub(super) fn add_appointment(&mut self, id: AppointmentId) {
        self.appointments.insert(id);
    }
}

fn same(one: &str, other: &str) -> bool {
    record::folded(one) == record::folded(other)
}
