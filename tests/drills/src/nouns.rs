//! Made-up records, the same in every run, each with a word of its own that search must find.

use record::{
    Colour, Entry, EntryId, EntryKind, ImportId, Line, ObjectId, Person, PersonId, Pointer, Question, QuestionId,
    QuestionState, Source, Text,
};

/// 2026-11-23 12:00 UTC.
pub(crate) const NOW: i64 = 1_795_435_200_000;

/// Bytes to be taken in.
#[derive(Clone)]
pub(crate) struct Object {
    pub(crate) id: ObjectId,
    pub(crate) import: ImportId,
    pub(crate) name: Line,
    pub(crate) media_type: Line,
    length: usize,
    seed: u8,
}

impl Object {
    /// Bytes that repeat nowhere near the size of a block, so that a block in the wrong place shows.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut random = crate::random::Random::new(1, u64::from(self.seed));
        std::iter::repeat_with(|| random.next().to_le_bytes()).flatten().take(self.length).collect()
    }
}

pub(crate) fn line(words: &str) -> Line {
    Line::new(words).unwrap()
}

fn parts(number: u8) -> (u64, [u8; 10]) {
    (NOW.unsigned_abs() + u64::from(number), [number; 10])
}

pub(crate) fn person_id() -> PersonId {
    PersonId::new(NOW.unsigned_abs(), [1; 10])
}

pub(crate) fn person() -> Person {
    let name = line("Élise Tremblay");
    Person::new(person_id(), name, Colour::Teal)
}

pub(crate) fn import_id(number: u8) -> ImportId {
    let (ms, random) = parts(number);
    ImportId::new(ms, random)
}

pub(crate) fn object_id(number: u8) -> ObjectId {
    let (ms, random) = parts(number);
    ObjectId::new(ms, random)
}

/// The word that only this noun holds.
pub(crate) fn word(number: u8) -> String {
    format!("word{number}x")
}

/// A question in its first words (`version` 0), or changed.
pub(crate) fn question(number: u8, version: u8) -> Question {
    let (ms, random) = parts(number);
    let more = "Est-ce que ça peut attendre l'été ? ".repeat(usize::from(version) * 40 + 1);
    let text = Text::new(&format!("{} {more}{version}", word(number))).unwrap();
    Question {
        note: (version > 0).then(|| Text::new("Before the trip.").unwrap()),
        rank: u32::from(number),
        state: if version > 1 { QuestionState::Asked } else { QuestionState::Open },
        ..Question::new(QuestionId::new(ms, random), person_id(), text)
    }
}

/// A result of an import, read from an object.
pub(crate) fn entry(number: u8, import: ImportId, object: ObjectId) -> Entry {
    let (ms, random) = parts(number);
    let path = line(&format!("Observation/{number}"));
    let title = line(&format!("{} Créatinine", word(number)));
    Entry {
        when: "2026-10".parse().ok(),
        text: Text::new("Slightly above the range that the lab gives.").ok(),
        sources: vec![Source { import, object: Some(object), pointer: Pointer::Path { path } }],
        objects: vec![object],
        ..Entry::new(EntryId::new(ms, random), person_id(), EntryKind::LabResult, title)
    }
}

pub(crate) fn object(number: u8, import: ImportId, length: usize) -> Object {
    let name = line(&format!("file {number}.json"));
    let media_type = line("application/fhir+json");
    Object { id: object_id(number), import, name, media_type, length, seed: number }
}
