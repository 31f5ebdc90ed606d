//! Everything that can be seen of the records in an open vault, word for word and byte for byte.

use crate::step::Store;
use record::{Entry, EntryId, ImportId, ObjectId, Person, PersonId, Question, QuestionId};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use vault::{Error, ImportState};

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Records {
    pub(crate) people: BTreeMap<PersonId, Person>,
    pub(crate) questions: BTreeMap<QuestionId, Question>,
    pub(crate) entries: BTreeMap<EntryId, Entry>,
    pub(crate) imports: BTreeMap<ImportId, Import>,
    /// BLAKE3 of the bytes.
    pub(crate) objects: BTreeMap<ObjectId, blake3::Hash>,
    pub(crate) draft: String,
    /// Which words search finds.
    pub(crate) found: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Import {
    pub(crate) state: ImportState,
    /// How many entries it brought, shown or not.
    pub(crate) entries: u64,
    /// Its files: the object of each and whether it was read.
    pub(crate) files: Vec<(Option<ObjectId>, bool)>,
}

/// What cannot be listed, so is asked for by name.
#[derive(Clone, Default)]
pub(crate) struct Names {
    /// Each with the import that brings it.
    pub(crate) objects: BTreeMap<ObjectId, ImportId>,
    pub(crate) words: BTreeSet<String>,
}

impl Records {
    pub(crate) fn read(store: &Store, names: &Names) -> Result<Self, Error> {
        let mut seen = Self { draft: store.db().draft("ask")?, ..Self::default() };
        store.db().read(|reader| {
            for person in reader.people()? {
                seen.questions.extend(reader.questions(person.id)?.into_iter().map(|one| (one.id, one)));
                for row in reader.entries(person.id, None, None, 1_000)? {
                    seen.entries.insert(row.id, reader.require(row.id)?);
                }
                for word in &names.words {
                    if !reader.search(person.id, word, 5)?.is_empty() {
                        seen.found.insert(word.clone());
                    }
                }
                let imports = reader.imports(person.id)?.into_iter().chain(reader.unfinished_imports()?);
                for import in imports.filter(|import| import.person == person.id) {
                    let entries = reader.import_counts(import.id)?.values().sum();
                    let files = reader.import_files(import.id, None, 1_000)?;
                    let files = files.into_iter().map(|file| (file.object, file.done)).collect();
                    seen.imports.insert(import.id, Import { state: import.state, entries, files });
                }
                seen.people.insert(person.id, person);
            }
            Ok(())
        })?;
        if let Some(objects) = store.objects() {
            for id in names.objects.keys() {
                if let Some(known) = store.db().read(|reader| reader.object(*id))? {
                    let mut bytes = Vec::new();
                    objects.reader(store.db(), *id)?.read_to_end(&mut bytes).map_err(of_reading)?;
                    if known.bytes != bytes.len() as u64 {
                        return Err(Error::ObjectDamaged);
                    }
                    seen.objects.insert(*id, blake3::hash(&bytes));
                }
            }
        }
        Ok(seen)
    }

    /// What differs, in a few words, for whoever looks for the cause.
    pub(crate) fn difference(&self, other: &Self) -> String {
        fn of<K: Ord, V: PartialEq>(name: &str, one: &BTreeMap<K, V>, other: &BTreeMap<K, V>) -> Option<String> {
            let gone = one.keys().filter(|key| !other.contains_key(key)).count();
            let more = other.keys().filter(|key| !one.contains_key(key)).count();
            let changed = one.iter().filter(|(key, value)| other.get(key).is_some_and(|other| other != *value)).count();
            (gone + more + changed > 0).then(|| format!("{name}: {gone} missing, {more} too many, {changed} different"))
        }
        let mut all = vec![
            of("people", &self.people, &other.people),
            of("questions", &self.questions, &other.questions),
            of("entries", &self.entries, &other.entries),
            of("imports", &self.imports, &other.imports),
            of("objects", &self.objects, &other.objects),
        ];
        all.push((self.draft != other.draft).then(|| "draft".to_owned()));
        all.push((self.found != other.found).then(|| format!("search: {:?}, not {:?}", other.found, self.found)));
        all.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}

/// A reader of an object wraps the vault's error into one of reading.
fn of_reading(error: std::io::Error) -> Error {
    let kind = error.kind();
    error.downcast::<Error>().unwrap_or(Error::Io(kind))
}
