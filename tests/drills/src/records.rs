//! Everything that can be seen of the records in an open vault, word for word and byte for byte.

use crate::step::Store;
use record::{Entry, EntryId, ImportId, ObjectId, Person, PersonId, Question, QuestionId};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use vault::{Error, ImportState};
use vault::{ObjectReader, OpenCopy, Reader};

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Records {
    pub(crate) people: BTreeMap<PersonId, Person>,
    pub(crate) questions: BTreeMap<QuestionId, Question>,
    pub(crate) entries: BTreeMap<EntryId, Entry>,
    pub(crate) imports: BTreeMap<ImportId, Import>,
    /// BLAKE3 of the bytes.
    pub(crate) objects: BTreeMap<ObjectId, blake3::Hash>,
    /// What was deleted and can be brought back.
    pub(crate) deleted: BTreeSet<String>,
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

/// Records that are open.
pub(crate) trait Open {
    fn look<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error>;

    /// None where there are no objects at all.
    fn object(&self, id: ObjectId) -> Option<Result<ObjectReader<'_>, Error>>;
}

impl Open for Store {
    fn look<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.db().read(look)
    }

    fn object(&self, id: ObjectId) -> Option<Result<ObjectReader<'_>, Error>> {
        self.objects().map(|objects| objects.reader(self.db(), id))
    }
}

impl Open for OpenCopy {
    fn look<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.read(look)
    }

    fn object(&self, id: ObjectId) -> Option<Result<ObjectReader<'_>, Error>> {
        Some(self.object(id))
    }
}

impl Records {
    pub(crate) fn read(from: &impl Open, names: &Names) -> Result<Self, Error> {
        let mut seen = Self::default();
        from.look(|reader| {
            seen.draft = reader.draft("ask")?;
            seen.deleted.extend(reader.deleted::<Question>()?.iter().map(|gone| gone.noun.id.to_string()));
            seen.deleted.extend(reader.deleted::<Entry>()?.iter().map(|gone| gone.noun.id.to_string()));
            for person in reader.people()? {
                seen.questions.extend(reader.questions(person.id)?.into_iter().map(|one| (one.id, one)));
                for row in reader.entries(person.id, &Default::default(), None, 1_000)? {
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
        for id in names.objects.keys() {
            if let Some(known) = from.look(|reader| reader.object(*id))?
                && let Some(reader) = from.object(*id)
            {
                let mut bytes = Vec::new();
                reader?.read_to_end(&mut bytes).map_err(of_reading)?;
                if known.bytes != bytes.len() as u64 {
                    return Err(Error::ObjectDamaged);
                }
                seen.objects.insert(*id, blake3::hash(&bytes));
            }
        }
        Ok(seen)
    }

    /// What cleaning removes: files of imports that are gone, and of a kept one those that nothing shows or lists.
    pub(crate) fn forget_leftovers(&mut self, names: &Names) {
        let Self { objects, imports, entries, .. } = self;
        objects.retain(|id, _| {
            names.objects.get(id).and_then(|import| imports.get(import)).is_some_and(|import| {
                let listed = import.files.iter().any(|(file, _)| file.as_ref() == Some(id));
                import.state == ImportState::Staged
                    || listed
                    || entries.values().any(|entry| entry.objects.contains(id))
            })
        });
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
        let deleted = || format!("deleted: {:?}, not {:?}", other.deleted, self.deleted);
        all.push((self.deleted != other.deleted).then(deleted));
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
