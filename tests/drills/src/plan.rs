//! A workload with the place where it begins and what must be there after each of its steps.

use crate::check::Fault;
use crate::expect::{Expected, names};
use crate::records::{Names, Records};
use crate::step::{Step, Store, World, code_text, data, open_older};
use crate::workloads::Workload;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use vault::RecoveryCode;

pub(crate) struct Plan {
    pub(crate) workload: &'static Workload,
    pub(crate) steps: Vec<Step>,
    pub(crate) names: Names,
    /// Whether the tables are changed, so that a copy from before must lie there.
    pub(crate) copied: bool,
    /// The codes made before the steps.
    codes: Vec<String>,
    /// What may be found once this many steps are done: during the last of them, then after it.
    ways: Vec<Vec<Expected>>,
    template: tempfile::TempDir,
}

/// What a program said of itself before it was gone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Said {
    /// How many steps it said were done.
    pub(crate) done: usize,
    pub(crate) codes: Vec<String>,
    /// The code of the error it stopped with.
    pub(crate) refused: Option<String>,
}

impl Plan {
    pub(crate) fn new(workload: &'static Workload) -> Self {
        let template = folder();
        (workload.lay)(template.path());
        let (before, steps) = ((workload.before)(), (workload.steps)());
        let mut first = Expected::default();
        let mut copied = false;
        if template.path().join("records.db").exists() {
            (first.records, copied) = older(template.path());
        }
        let mut codes = Vec::new();
        let mut world = World::new(template.path());
        for step in &before {
            codes.extend(world.take(step).unwrap().map(|code| code_text(&code)));
            first = first.after(step).pop().unwrap();
        }
        world.close();
        let mut ways = vec![vec![first]];
        for step in &steps {
            let next = ways.last().and_then(|way| way.last()).map(|before| before.after(step));
            ways.extend(next);
        }
        let names = names(before.iter().chain(&steps));
        Self { workload, steps, names, copied, codes, ways, template }
    }

    /// A copy of the place where the steps begin.
    pub(crate) fn begin(&self, place: &Path) {
        copy(self.template.path(), place);
    }

    /// What may be there when a program is cut short after it said this.
    pub(crate) fn may_be(&self, said: &Said) -> Vec<&Expected> {
        let certain = self.ways.get(said.done).and_then(|way| way.last());
        certain.into_iter().chain(self.ways.get(said.done + 1).into_iter().flatten()).collect()
    }

    /// Whether the steps begin with a vault that no door opens.
    pub(crate) fn begins_damaged(&self) -> bool {
        self.ways.first().and_then(|way| way.first()).is_some_and(|first| first.damaged)
    }

    /// Whether the steps speak of copies.
    pub(crate) fn has_copies(&self) -> bool {
        self.ways.iter().flatten().any(|moment| !moment.copies.is_empty())
    }

    /// Every file of the vault that was there when the steps began, byte for byte; `vault.json`, if it could not be read, under
    /// another name.
    pub(crate) fn everything_is_still_there(&self, place: &Path) -> Result<(), Fault> {
        let vault = |place: &Path| data(place).join("vault");
        let there = files(&vault(place));
        for (name, bytes) in files(&vault(self.template.path())) {
            let manifest = name == Path::new("vault.json");
            let other_name = Path::new("vault.unreadable-1.json");
            let replaced = manifest && bytes.starts_with(b"{");
            let kept = [name.as_path(), other_name].into_iter().take(1 + usize::from(manifest));
            if !replaced && !kept.into_iter().any(|name| there.get(name) == Some(&bytes)) {
                return Err(Fault::Lost(format!("{} from before", name.display())));
            }
        }
        Ok(())
    }

    /// Whether the records were exactly so at some moment.
    pub(crate) fn was(&self, records: &Records) -> bool {
        self.ways.iter().flatten().any(|moment| moment.records == *records)
    }

    /// The n-th recovery code, counted from 1, where somebody was told it.
    pub(crate) fn code(&self, number: usize, said: &Said) -> Option<RecoveryCode> {
        let text = self.codes.iter().chain(&said.codes).nth(number.checked_sub(1)?)?;
        RecoveryCode::parse(text).ok()
    }
}

/// What an older program left, read from a copy in peace, and whether its tables had to be changed for that.
fn older(place: &Path) -> (Records, bool) {
    let scratch = folder();
    copy(place, scratch.path());
    let store = Store::Database(Box::new(open_older(scratch.path()).unwrap()));
    (Records::read(&store, &Names::default()).unwrap(), copy_is_there(scratch.path()))
}

/// Whether a copy from before a change of the tables lies there.
pub(crate) fn copy_is_there(place: &Path) -> bool {
    fs::read_dir(place.join("backups")).is_ok_and(|mut copies| {
        copies.any(|copy| copy.is_ok_and(|copy| copy.path().extension().is_some_and(|ending| ending == "db")))
    })
}

/// A folder for one run, in memory where the system has such a place: what the disk would do is the drill's own part.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("drill-").tempdir_in(parent.canonicalize().unwrap()).unwrap()
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to: PathBuf = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Every file with its bytes, but for the shared memory of the database, which is no part of the records.
pub(crate) fn files(place: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut left = vec![place.to_owned()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                left.push(path);
            } else if let Ok(inside) = path.strip_prefix(place)
                && !inside.to_string_lossy().ends_with("-shm")
            {
                found.insert(inside.to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

impl Said {
    /// Reads the lines that `play` wrote; one that was cut short was not said.
    pub(crate) fn of(output: &[u8]) -> Self {
        let mut said = Self::default();
        let text = String::from_utf8_lossy(output);
        for line in text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["done", ..] if said.refused.is_some() => {}
                ["done", _] => said.done += 1,
                ["done", _, code] => {
                    said.done += 1;
                    said.codes.push((*code).to_owned());
                }
                ["refused", code] => said.refused = Some((*code).to_owned()),
                _ => {}
            }
        }
        said
    }
}
