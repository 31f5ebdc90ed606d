//! What must be in a vault after each step, told without the vault.

use crate::nouns::word;
use crate::records::{Import, Names, Records};
use crate::step::{CopyAt, Step};
use record::{Entry, EntryId, ImportId, Line, ObjectId, Question};
use std::collections::BTreeMap;
use vault::ImportState;

/// What imports brought that is not shown.
type Hidden = BTreeMap<ImportId, Vec<Entry>>;

/// Everything that is to be so after a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Expected {
    /// Whether there is a vault at all.
    pub(crate) made: bool,
    pub(crate) password: &'static str,
    pub(crate) hint: &'static str,
    /// How many recovery codes were made; the last one counts.
    pub(crate) codes: usize,
    /// Whether the last code was typed back, so that the vault no longer holds it.
    pub(crate) confirmed: bool,
    /// Whether its files were written over, so that no door opens it.
    pub(crate) damaged: bool,
    pub(crate) records: Records,
    pub(crate) copies: Vec<Copied>,
    /// What restoring set aside.
    pub(crate) aside: Vec<Aside>,
    hidden: Hidden,
    /// The files that deleted entries showed, which nothing else shows.
    objects_of_deleted: BTreeMap<EntryId, Vec<ObjectId>>,
    /// The records before the last step that can be taken back.
    before: Option<Box<(Records, Hidden)>>,
}

/// A copy that must be shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Copied {
    pub(crate) copy: CopyAt,
    /// More than are kept: it may be gone.
    pub(crate) surplus: bool,
    /// The vault at that moment.
    pub(crate) of: Box<Expected>,
}

/// Records that stood where a copy stands now, and the password that opened them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Aside {
    pub(crate) password: &'static str,
    pub(crate) records: Records,
}

/// How many copies of one month are kept.
const KEPT: usize = 10;

impl Expected {
    /// What may be found while the step is under way, besides what was there before; the last is what it leads to.
    pub(crate) fn after(&self, step: &Step) -> Vec<Self> {
        let mut next = self.clone();
        let mut between = Vec::new();
        match step {
            Step::Create { password, hint } => {
                (next.made, next.password, next.hint, next.codes) = (true, password, hint, 1);
            }
            Step::Open { .. } | Step::OpenByCode | Step::OpenOlder | Step::Close => {}
            Step::ChangePassword { to, hint, .. } => {
                next.password = to;
                between.push(next.clone());
                next.hint = hint;
            }
            Step::NewCode { .. } => (next.codes, next.confirmed) = (self.codes + 1, false),
            Step::ConfirmCode => next.confirmed = true,
            Step::MakeCopy { at } => {
                let of = Self { copies: Vec::new(), aside: Vec::new(), ..self.clone() };
                next.add_copy(CopyAt { carried: false, at: *at }, Box::new(of));
            }
            Step::CarryCopy { at } => {
                if let Some(of) = self.copied(CopyAt { carried: false, at: *at }) {
                    next.add_copy(CopyAt { carried: true, at: *at }, Box::new(of));
                }
            }
            Step::ReplaceBy { copy } => {
                next.restore(*copy, Some((self.password, self.hint, self.codes, self.confirmed)))
            }
            Step::Restore { copy, .. } => next.restore(*copy, None),
            Step::LoseComputer => {
                let carried = self.copies.iter().filter(|copied| copied.copy.carried).cloned();
                next = Self { copies: carried.collect(), ..Self::default() };
            }
            Step::Damage(_) => next.damaged = true,
            Step::EraseQuestion(id) => drop(next.records.deleted.remove(&id.to_string())),
            Step::EraseEntry(id) => {
                next.records.deleted.remove(&id.to_string());
                for object in next.objects_of_deleted.remove(id).unwrap_or_default() {
                    for file in next.records.imports.values_mut().flat_map(|import| &mut import.files) {
                        file.0 = file.0.filter(|shown| *shown != object);
                    }
                    between.push(next.clone());
                    next.records.objects.remove(&object);
                }
            }
            Step::Discard(import) => {
                next.hidden.remove(import);
                if let Some(import) = next.records.imports.get_mut(import) {
                    import.entries = 0;
                }
                between.push(next.clone());
                next.records.imports.remove(import);
            }
            Step::Undo => {
                if let Some(before) = next.before.take() {
                    (next.records, next.hidden) = *before;
                }
            }
            records => next.change(records),
        }
        next.records.find_words();
        between.push(next);
        between
    }

    /// The vault as a copy holds it.
    pub(crate) fn copied(&self, copy: CopyAt) -> Option<Self> {
        self.copies.iter().find(|copied| copied.copy == copy).map(|copied| *copied.of.clone())
    }

    fn add_copy(&mut self, copy: CopyAt, of: Box<Self>) {
        self.copies.push(Copied { copy, surplus: false, of });
        let in_place = self.copies.iter_mut().filter(|copied| copied.copy.carried == copy.carried);
        in_place.rev().skip(KEPT).for_each(|copied| copied.surplus = true);
    }

    /// `doors`: those of today stay, else those of the copy count.
    fn restore(&mut self, copy: CopyAt, doors: Option<(&'static str, &'static str, usize, bool)>) {
        let Some(of) = self.copied(copy) else { return };
        if self.made && !self.damaged {
            self.aside.push(Aside { password: self.password, records: self.records.clone() });
        }
        let (copies, aside) = (std::mem::take(&mut self.copies), std::mem::take(&mut self.aside));
        *self = Self { copies, aside, ..of };
        if let Some(doors) = doors {
            (self.password, self.hint, self.codes, self.confirmed) = doors;
        }
    }

    fn change(&mut self, step: &Step) {
        let before = Some(Box::new((self.records.clone(), self.hidden.clone())));
        let records = &mut self.records;
        match step {
            Step::AddPerson(person) => {
                self.before = before;
                records.people.insert(person.id, person.clone());
            }
            Step::Ask(question) => {
                self.before = before;
                records.questions.insert(question.id, Question::clone(question));
                records.deleted.remove(&question.id.to_string());
            }
            Step::Forget(question) => {
                self.before = before;
                records.questions.remove(question);
                records.deleted.insert(question.to_string());
            }
            Step::ForgetEntry(id) => {
                self.before = before;
                if let Some(entry) = records.entries.remove(id) {
                    for source in &entry.sources {
                        if let Some(import) = records.imports.get_mut(&source.import) {
                            import.entries -= 1;
                        }
                    }
                    self.objects_of_deleted.insert(*id, entry.objects);
                }
                records.deleted.insert(id.to_string());
            }
            Step::Keep(import) => {
                self.before = before;
                self.show(*import, ImportState::Kept);
            }
            Step::TakeBack(import) => {
                self.before = before;
                self.show(*import, ImportState::TakenBack);
            }
            Step::Draft(words) => (*words).clone_into(&mut records.draft),
            Step::BeginImport(import) => {
                let empty = Import { state: ImportState::Staged, entries: 0, files: Vec::new() };
                records.imports.insert(*import, empty);
            }
            Step::List(import, _) => self.import(*import).files.push((None, false)),
            Step::Read(import, position, object) => {
                if let Some(file) = self.import(*import).files.get_mut(*position as usize) {
                    *file = (Some(*object), true);
                }
            }
            Step::AddObject(object) => {
                records.objects.insert(object.id, blake3::hash(&object.bytes()));
            }
            Step::RemoveObject(object) => {
                records.objects.remove(object);
            }
            Step::Stage(import, entries) => {
                self.import(*import).entries += entries.len() as u64;
                self.hidden.entry(*import).or_default().extend(entries.iter().cloned());
            }
            _ => {}
        }
    }

    fn import(&mut self, import: ImportId) -> &mut Import {
        self.records.imports.entry(import).or_insert(Import {
            state: ImportState::Staged,
            entries: 0,
            files: Vec::new(),
        })
    }

    fn show(&mut self, import: ImportId, state: ImportState) {
        self.import(import).state = state;
        let of_import = |entry: &Entry| entry.sources.iter().any(|source| source.import == import);
        if state == ImportState::Kept {
            let brought = self.hidden.remove(&import).unwrap_or_default();
            self.records.entries.extend(brought.into_iter().map(|entry| (entry.id, entry)));
        } else {
            let (taken, left) =
                std::mem::take(&mut self.records.entries).into_iter().partition(|(_, entry)| of_import(entry));
            self.records.entries = left;
            self.hidden.insert(import, BTreeMap::into_values(taken).collect());
        }
    }
}

impl Records {
    fn find_words(&mut self) {
        let texts = self.questions.values().map(|question| first_word(question.text.as_str()));
        self.found = texts.chain(self.entries.values().map(|entry| first_word(entry.title.as_str()))).collect();
        self.found.retain(|found| (0..=u8::MAX).any(|number| word(number) == *found));
    }
}

fn first_word(words: &str) -> String {
    words.split(' ').next().unwrap_or_default().to_owned()
}

/// The names of what the steps speak of.
pub(crate) fn names<'a>(steps: impl Iterator<Item = &'a Step>) -> Names {
    let mut names = Names::default();
    for step in steps {
        match step {
            Step::AddObject(object) => drop(names.objects.insert(object.id, object.import)),
            Step::Ask(question) => drop(names.words.insert(first_word(question.text.as_str()))),
            Step::Stage(_, entries) => {
                names.words.extend(entries.iter().map(|entry| first_word(Line::as_str(&entry.title))));
            }
            _ => {}
        }
    }
    names
}
