//! What the drills do with a vault. To add one, write a function and its line in `ALL`; a new kind of step goes into `step.rs` and
//! `expect.rs`.

use crate::nouns::{NOW, Object, entry, import_id, object, object_id, person, question};
use crate::step::{CopyAt, Step, ask, stick};
use std::path::Path;

/// A list of steps; those before it are done in peace.
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    pub(crate) before: fn() -> Vec<Step>,
    pub(crate) steps: fn() -> Vec<Step>,
    /// Lays out what no step makes.
    pub(crate) lay: fn(&Path),
}

pub(crate) const ALL: &[Workload] = &[
    Workload { name: "create", before: Vec::new, steps: create, lay: nothing },
    Workload { name: "edit", before: a_vault, steps: edit, lay: nothing },
    Workload { name: "import", before: a_vault, steps: import, lay: nothing },
    Workload { name: "delete", before: a_full_vault, steps: delete, lay: nothing },
    Workload { name: "password", before: a_vault, steps: password, lay: nothing },
    Workload { name: "erase", before: a_full_vault, steps: erase, lay: nothing },
    Workload { name: "copies", before: a_full_vault, steps: copies, lay: a_stick },
    Workload { name: "oldest-copy", before: many_copies, steps: oldest_copy, lay: a_stick },
    Workload { name: "replace", before: changed_since_a_copy, steps: replace, lay: a_stick },
    Workload { name: "new-computer", before: only_a_stick, steps: new_computer, lay: a_stick },
    Workload { name: "damaged", before: a_damaged_vault, steps: damaged, lay: a_stick },
    Workload { name: "unreadable", before: an_unreadable_vault, steps: new_computer, lay: a_stick },
    Workload { name: "migrate-1", before: Vec::new, steps: migrate, lay: |place| older(place, "schema_1.db") },
    Workload { name: "migrate-2", before: Vec::new, steps: migrate, lay: |place| older(place, "schema_2.db") },
];

pub(crate) fn named(name: &str) -> Option<&'static Workload> {
    ALL.iter().find(|workload| workload.name == name)
}

pub(crate) const PASSWORD: &str = "five plain words make it";
const SECOND: &str = "another password entirely";
const THIRD: &str = "a third one for the drawer";

const OPEN: Step = Step::Open { password: PASSWORD };

fn create() -> Vec<Step> {
    vec![
        Step::Create { password: PASSWORD, hint: "with_my_papers" },
        Step::AddPerson(person()),
        ask(question(1, 0)),
        Step::Close,
    ]
}

fn a_vault() -> Vec<Step> {
    create()
}

fn edit() -> Vec<Step> {
    let mut steps = vec![OPEN];
    for number in 2..6 {
        steps.push(Step::Draft("How long will it"));
        steps.push(ask(question(number, 0)));
        steps.push(Step::Draft(""));
    }
    steps.extend([ask(question(1, 1)), ask(question(3, 1)), ask(question(3, 2)), Step::Undo]);
    // Closed and opened again: the write-ahead log is emptied, removed and made anew.
    steps.extend([Step::Close, OPEN, ask(question(6, 1)), ask(question(2, 2)), Step::Close]);
    steps
}

const MIB: usize = 1024 * 1024;

/// A file of an import: listed, its bytes kept, noted as read.
fn file(position: u32, object: Object) -> [Step; 3] {
    let (import, id) = (object.import, object.id);
    [Step::List(import, object.name.clone()), Step::AddObject(object), Step::Read(import, position, id)]
}

/// One import kept, taken back and kept again, with a large object, one just above and one below what lies in the database; and one
/// given up.
fn import() -> Vec<Step> {
    let (kept, given_up) = (import_id(20), import_id(30));
    let mut steps = vec![OPEN, Step::BeginImport(kept)];
    steps.extend(file(0, object(21, kept, 2 * MIB + 17)));
    steps.push(Step::Stage(kept, (40..45).map(|number| entry(number, kept, object_id(21))).collect()));
    steps.extend(file(1, object(22, kept, 70_000)));
    steps.extend(file(2, object(23, kept, 900)));
    steps.push(Step::Stage(kept, vec![entry(46, kept, object_id(22)), entry(47, kept, object_id(23))]));
    steps.extend([ask(question(2, 0)), Step::Keep(kept), Step::BeginImport(given_up)]);
    steps.extend(file(0, object(31, given_up, 100_000)));
    steps.push(Step::Stage(given_up, vec![entry(48, given_up, object_id(31))]));
    steps.extend([Step::Discard(given_up), Step::RemoveObject(object_id(31))]);
    steps.extend([Step::TakeBack(kept), Step::Undo, Step::Close]);
    steps
}

fn a_full_vault() -> Vec<Step> {
    let kept = import_id(20);
    let mut steps = create();
    steps.extend([OPEN, ask(question(2, 1)), ask(question(3, 0)), Step::BeginImport(kept)]);
    steps.extend(file(0, object(21, kept, 70_000)));
    steps.extend(file(1, object(22, kept, 80_000)));
    steps.extend(file(2, object(23, kept, 900)));
    steps.extend([Step::Stage(kept, vec![entry(40, kept, object_id(21))]), Step::Keep(kept), Step::Close]);
    steps
}

/// Questions deleted and brought back; files that no entry shows removed for good.
fn delete() -> Vec<Step> {
    vec![
        OPEN,
        Step::Forget(question(2, 1).id),
        Step::Undo,
        Step::Forget(question(3, 0).id),
        Step::RemoveObject(object_id(22)),
        Step::RemoveObject(object_id(23)),
        Step::Forget(question(2, 1).id),
        Step::Close,
    ]
}

fn password() -> Vec<Step> {
    vec![
        OPEN,
        Step::ChangePassword { from: Some(PASSWORD), to: SECOND, hint: "in_a_safe" },
        Step::NewCode { password: SECOND },
        Step::Close,
        Step::OpenByCode,
        Step::ConfirmCode,
        Step::ChangePassword { from: None, to: THIRD, hint: "with_someone" },
        Step::NewCode { password: THIRD },
        Step::Close,
    ]
}

/// A question and a result are deleted for good, the result with its file.
fn erase() -> Vec<Step> {
    let result = entry(40, import_id(20), object_id(21)).id;
    vec![
        OPEN,
        Step::Forget(question(2, 1).id),
        Step::ForgetEntry(result),
        ask(question(4, 1)),
        Step::EraseQuestion(question(2, 1).id),
        ask(question(5, 0)),
        Step::EraseEntry(result),
        Step::Forget(question(3, 0).id),
        Step::Close,
    ]
}

/// The moment of the n-th copy, all of one month.
const fn hour(number: i64) -> i64 {
    NOW + number * 60 * 60 * 1000
}

/// Copies made and carried to a second place while records and doors change.
fn copies() -> Vec<Step> {
    vec![
        OPEN,
        Step::MakeCopy { at: hour(1) },
        ask(question(4, 1)),
        Step::RemoveObject(object_id(22)),
        Step::Forget(question(3, 0).id),
        Step::MakeCopy { at: hour(2) },
        Step::CarryCopy { at: hour(2) },
        Step::ChangePassword { from: Some(PASSWORD), to: SECOND, hint: "in_a_safe" },
        Step::NewCode { password: SECOND },
        ask(question(2, 2)),
        Step::MakeCopy { at: hour(3) },
        Step::CarryCopy { at: hour(3) },
        Step::Close,
    ]
}

/// As many copies as are kept, the first with a file that is nowhere else any more.
fn many_copies() -> Vec<Step> {
    let mut steps = a_full_vault();
    steps.extend([OPEN, Step::MakeCopy { at: hour(1) }, Step::RemoveObject(object_id(22))]);
    steps.extend((2..=10).map(|number| Step::MakeCopy { at: hour(number) }));
    steps.push(Step::Close);
    steps
}

fn oldest_copy() -> Vec<Step> {
    vec![OPEN, Step::MakeCopy { at: hour(11) }, ask(question(4, 0)), Step::MakeCopy { at: hour(12) }, Step::Close]
}

const HERE: CopyAt = CopyAt { carried: false, at: hour(1) };
const ON_THE_STICK: CopyAt = CopyAt { carried: true, at: hour(1) };

/// A copy in both places, and a question asked after it.
fn copied() -> Vec<Step> {
    let mut steps = a_full_vault();
    steps.extend([OPEN, Step::MakeCopy { at: hour(1) }, Step::CarryCopy { at: hour(1) }, ask(question(4, 1))]);
    steps
}

fn changed_since_a_copy() -> Vec<Step> {
    let mut steps = copied();
    steps.extend([
        Step::ChangePassword { from: Some(PASSWORD), to: SECOND, hint: "in_a_safe" },
        Step::NewCode { password: SECOND },
        Step::RemoveObject(object_id(22)),
        Step::Close,
    ]);
    steps
}

/// A copy restored over open records, from each place once.
fn replace() -> Vec<Step> {
    vec![
        Step::Open { password: SECOND },
        ask(question(5, 1)),
        Step::ReplaceBy { copy: ON_THE_STICK },
        ask(question(6, 0)),
        Step::ReplaceBy { copy: HERE },
        Step::Forget(question(3, 0).id),
        Step::Close,
    ]
}

fn only_a_stick() -> Vec<Step> {
    let mut steps = copied();
    steps.extend([Step::Close, Step::LoseComputer]);
    steps
}

fn new_computer() -> Vec<Step> {
    vec![Step::Restore { copy: ON_THE_STICK, password: PASSWORD }, ask(question(5, 0)), Step::Close]
}

fn a_damaged_vault() -> Vec<Step> {
    let mut steps = copied();
    steps.extend([Step::Close, Step::Damage(&["g0001/records.db"])]);
    steps
}

fn damaged() -> Vec<Step> {
    vec![Step::Restore { copy: HERE, password: PASSWORD }, ask(question(5, 0)), Step::Close]
}

fn an_unreadable_vault() -> Vec<Step> {
    let mut steps = copied();
    steps.extend([Step::Close, Step::Damage(&["g0001/records.db", "vault.json"])]);
    steps
}

fn migrate() -> Vec<Step> {
    vec![Step::OpenOlder, Step::AddPerson(person()), ask(question(2, 0)), Step::Close]
}

fn older(place: &Path, name: &str) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/vault/tests/golden").join(name);
    std::fs::copy(golden, place.join("records.db")).unwrap();
}

fn a_stick(place: &Path) {
    std::fs::create_dir(stick(place)).unwrap();
}

fn nothing(_: &Path) {}
