//! The people a document names: the patient, who wrote it, who cares for the patient.

use super::coded;
use super::dates;
use super::document::Document;
use super::fingerprint::Hash;
use super::tree::Element;
use crate::frame::{FoundContact, FoundPatient, ProblemCode};
use record::{CareRole, Line, Pointer};
use std::collections::HashSet;

/// The most patients and contacts of one document.
const MAX_PATIENTS: usize = 50;
const MAX_CONTACTS: usize = 500;

/// Whom the document is about.
pub(super) fn patients(root: Element<'_>, problems: &mut Vec<ProblemCode>) -> Vec<FoundPatient> {
    let roles = root.all("recordTarget").filter_map(|target| target.child("patientRole")).take(MAX_PATIENTS);
    let mut found = Vec::new();
    for (index, role) in roles.enumerate() {
        let patient = role.child("patient").or_else(|| role.child("patientPatient"));
        let keys = role.all("id").filter_map(|id| {
            let (root, extension) = (id.get("root").unwrap_or_default(), id.get("extension")?);
            Line::cut(&format!("{root}^{extension}"))
        });
        let mut keys: Vec<Line> = keys.take(20).collect();
        if keys.is_empty() {
            keys.extend(Line::cut(&format!("recordTarget[{index}]")));
        }
        let birth = patient.and_then(|patient| patient.child("birthTime")).and_then(|time| time.get("value"));
        let born = dates::date(birth, problems);
        let name = patient.and_then(|patient| full_name(patient, &["given", "family", "suffix"]));
        // A document may leave out of whom it is.
        if name.is_some() || born.is_some() || patient.is_some() {
            found.push(FoundPatient { keys, name, born });
        }
    }
    found
}

/// The name in use, without titles.
pub(super) fn person_name(holder: Element<'_>) -> Option<Line> {
    full_name(holder, &["given", "family"])
}

/// The name in use, made of these parts: the legal one when there are several.
fn full_name(holder: Element<'_>, parts: &[&str]) -> Option<Line> {
    let names: Vec<Element<'_>> = holder.all("name").filter(|name| name.get("nullFlavor").is_none()).take(20).collect();
    let legal = names.iter().find(|name| name.get("use").is_some_and(|uses| uses.split(' ').any(|one| one == "L")));
    legal.into_iter().chain(names.iter()).find_map(|name| {
        let parts = parts.iter().flat_map(|part| name.children().filter(move |child| child.name() == *part)).take(20);
        // A suffix that is a degree (`AC`) is a title.
        let parts = parts.filter(|part| part.name() != "suffix" || part.get("qualifier") != Some("AC"));
        let built = parts.map(Element::words).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ");
        Line::cut(&built).or_else(|| Line::cut(&name.words()))
    })
}

/// The name of an organization or place.
pub(super) fn place_name(holder: Option<Element<'_>>) -> Option<Line> {
    holder?.all("name").find_map(|name| Line::cut(&name.words()))
}

/// The organization of somebody assigned.
fn organization(assigned: Element<'_>) -> Option<Element<'_>> {
    ["representedOrganization", "scopingOrganization", "representedCustodianOrganization"]
        .into_iter()
        .find_map(|name| assigned.child(name))
}

/// Who did it, and where they work: the performer, else nobody.
pub(super) fn performer(act: Element<'_>) -> (Option<Line>, Option<Line>) {
    of_assigned(act.all("performer").filter_map(|one| one.child("assignedEntity")))
}

/// Who wrote it, and where they work. A program is nobody.
pub(super) fn author(act: Element<'_>) -> (Option<Line>, Option<Line>) {
    of_assigned(act.all("author").filter_map(|one| one.child("assignedAuthor")))
}

fn of_assigned<'a>(assigned: impl Iterator<Item = Element<'a>>) -> (Option<Line>, Option<Line>) {
    let mut found = (None, None);
    for one in assigned.take(20) {
        let person = one.child("assignedPerson").and_then(person_name);
        let place = place_name(organization(one));
        if person.is_some() {
            return (person, place);
        }
        if found.1.is_none() {
            found.1 = place;
        }
    }
    found
}

/// Care contacts, each once.
pub(super) struct Contacts {
    seen: HashSet<String>,
    found: Vec<FoundContact>,
}

impl Contacts {
    pub(super) fn new() -> Self {
        Self { seen: HashSet::new(), found: Vec::new() }
    }

    pub(super) fn end(self) -> Vec<FoundContact> {
        self.found
    }

    /// Everybody named in the head of the document.
    pub(super) fn head(&mut self, document: &Document<'_>) {
        let at = |name: &str| Line::cut(name).map_or(Pointer::Whole, |path| Pointer::Path { path });
        for child in document.root.children() {
            match child.name() {
                "author" | "legalAuthenticator" | "authenticator" => {
                    for assigned in child.children().filter(|one| one.name().starts_with("assigned")) {
                        self.assigned(document, assigned, &at(child.name()));
                    }
                }
                "custodian" => {
                    let held = child.at(&["assignedCustodian", "representedCustodianOrganization"]);
                    self.place(held, &at("custodian"));
                }
                "documentationOf" | "componentOf" | "participant" => self.acts(document, child, &at(child.name())),
                _ => {}
            }
        }
    }

    /// Everybody who performed or wrote something inside.
    pub(super) fn acts(&mut self, document: &Document<'_>, within: Element<'_>, pointer: &Pointer) {
        for inner in within.within() {
            match inner.name() {
                "assignedEntity" | "assignedAuthor" => self.assigned(document, inner, pointer),
                "healthCareFacility" => {
                    self.place(inner.child("location").or(inner.child("serviceProviderOrganization")), pointer);
                }
                "associatedEntity" => self.associated(document, inner, pointer),
                _ => {}
            }
        }
    }

    /// Those who performed what an entry tells of. Who typed it in is no care contact.
    pub(super) fn performers(&mut self, document: &Document<'_>, entry: Element<'_>, pointer: &Pointer) {
        for performer in entry.within().filter(|inner| inner.name() == "performer").take(100) {
            self.acts(document, performer, pointer);
        }
    }

    fn assigned(&mut self, document: &Document<'_>, assigned: Element<'_>, pointer: &Pointer) {
        let person = assigned.child("assignedPerson").or(assigned.child("informationRecipient"));
        let Some(name) = person.and_then(person_name) else { return };
        let field = assigned.child("code").and_then(|code| coded::spoken(document, code));
        let role = role(assigned, person);
        self.push(assigned, name, role, field, place_name(organization(assigned)), pointer);
    }

    /// Family and others who are no professionals; and, under a care role, professionals.
    fn associated(&mut self, document: &Document<'_>, associated: Element<'_>, pointer: &Pointer) {
        let person = associated.child("associatedPerson");
        let Some(name) = person.and_then(person_name) else { return };
        let role = match associated.get("classCode") {
            Some("NOK" | "PRS" | "ECON" | "CAREGIVER" | "GUARD" | "AGNT") => CareRole::Family,
            _ => role(associated, person),
        };
        let field = associated.child("code").and_then(|code| coded::spoken(document, code));
        self.push(associated, name, role, field, place_name(organization(associated)), pointer);
    }

    fn place(&mut self, place: Option<Element<'_>>, pointer: &Pointer) {
        let (Some(place), Some(name)) = (place, place_name(place)) else { return };
        self.push(place, name, CareRole::Place, None, None, pointer);
    }

    fn push(
        &mut self,
        holder: Element<'_>,
        name: Line,
        role: CareRole,
        field: Option<Line>,
        place: Option<Line>,
        pointer: &Pointer,
    ) {
        // Once a document: he who wrote each entry is said with each entry.
        if self.found.len() >= MAX_CONTACTS || !self.seen.insert(record::folded(name.as_str())) {
            return;
        }
        let reach = |schemes: &[&str]| {
            holder.all("telecom").filter_map(|telecom| telecom.get("value")).find_map(|value| {
                let (scheme, rest) = value.split_once(':').unwrap_or(("", value));
                let is_so = schemes.iter().any(|known| known.eq_ignore_ascii_case(scheme));
                Line::cut(rest.trim_start_matches('/')).filter(|_| is_so)
            })
        };
        // A number without a scheme is a phone's, an address without one has its own sign.
        let phone = reach(&["tel", ""]).filter(|phone| !phone.as_str().contains('@'));
        let email = reach(&["mailto", ""]).filter(|email| email.as_str().contains('@'));
        let mut hash = Hash::new("contact");
        hash.words(name.as_str());
        for part in [&field, &place, &phone, &email] {
            hash.words(part.as_ref().map_or("", Line::as_str));
        }
        let fingerprint = Some(hash.end());
        self.found.push(FoundContact { name, role, field, place, phone, email, pointer: pointer.clone(), fingerprint });
    }
}

/// What somebody is, where the file says it by a code of the profession (NUCC) or beside the name.
fn role(assigned: Element<'_>, person: Option<Element<'_>>) -> CareRole {
    if let Some(code) = assigned.child("code").and_then(|code| code.get("code")) {
        let begins = |starts: &[&str]| starts.iter().any(|start| code.starts_with(start));
        if code.len() == 10 && begins(&["202", "204", "207", "208", "209"]) {
            return CareRole::Doctor;
        }
        if code.len() == 10 && begins(&["163W", "164", "363L", "364S", "367"]) {
            return CareRole::Nurse;
        }
        if code.len() == 10 && begins(&["3336"]) {
            return CareRole::Pharmacy;
        }
    }
    let beside = person.into_iter().flat_map(|person| person.all("name")).flat_map(Element::children);
    for part in beside.filter(|part| matches!(part.name(), "prefix" | "suffix")).take(20) {
        match part.words().to_lowercase().replace('.', "").as_str() {
            "dr" | "dre" | "md" | "do" | "mbbs" | "frcpc" | "md phd" => return CareRole::Doctor,
            "rn" | "np" | "lpn" | "rpn" => return CareRole::Nurse,
            _ => {}
        }
    }
    CareRole::Other
}
