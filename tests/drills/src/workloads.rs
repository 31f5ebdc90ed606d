//! What the drills do with a vault. To add one, write a function and its line in `ALL`; a new kind of step goes into `step.rs` and
//! `expect.rs`.

use crate::nouns::{Object, entry, import_id, object, object_id, person, question};
use crate::step::Step;
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
        Step::Ask(question(1, 0)),
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
        steps.push(Step::Ask(question(number, 0)));
        steps.push(Step::Draft(""));
    }
    steps.extend([Step::Ask(question(1, 1)), Step::Ask(question(3, 1)), Step::Ask(question(3, 2)), Step::Undo]);
    // Closed and opened again: the write-ahead log is emptied, removed and made anew.
    steps.extend([Step::Close, OPEN, Step::Ask(question(6, 1)), Step::Ask(question(2, 2)), Step::Close]);
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
    steps.extend([Step::Ask(question(2, 0)), Step::Keep(kept), Step::BeginImport(given_up)]);
    steps.extend(file(0, object(31, given_up, 100_000)));
    steps.push(Step::Stage(given_up, vec![entry(48, given_up, object_id(31))]));
    steps.extend([Step::Discard(given_up), Step::RemoveObject(object_id(31))]);
    steps.extend([Step::TakeBack(kept), Step::Undo, Step::Close]);
    steps
}

fn a_full_vault() -> Vec<Step> {
    let kept = import_id(20);
    let mut steps = create();
    steps.extend([OPEN, Step::Ask(question(2, 1)), Step::Ask(question(3, 0)), Step::BeginImport(kept)]);
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

fn migrate() -> Vec<Step> {
    vec![Step::OpenOlder, Step::AddPerson(person()), Step::Ask(question(2, 0)), Step::Close]
}

fn older(place: &Path, name: &str) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/vault/tests/golden").join(name);
    std::fs::copy(golden, place.join("records.db")).unwrap();
}

fn nothing(_: &Path) {}
