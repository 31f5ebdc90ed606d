//! The same in copies: damage is noticed or makes no difference, a copy stays where it is, and the vault beside it is as it was.

use super::{Outcome, damage, damageable, kind};
use crate::child;
use crate::expect::Expected;
use crate::plan::{self, Plan, Said, copy, files};
use crate::random::Random;
use crate::records::Records;
use crate::step::{CopyAt, Store, data, secret, stick};
use crate::workloads;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use vault::{Checked, Copies, CopyNote, Door, Error, OpenCopy, Vault, VaultCopy};

/// A vault with copies in both places, as it lay, with what is in each.
pub(super) struct Copied {
    lying: tempfile::TempDir,
    /// Where a damaged one is laid out: always the same place, by which copies are known.
    place: tempfile::TempDir,
    plan: Plan,
    said: Said,
    files: Vec<PathBuf>,
    /// By its id.
    known: BTreeMap<String, Known>,
}

/// A copy as it was made.
struct Known {
    note: CopyNote,
    of: Expected,
    /// Its folder in the place.
    folder: PathBuf,
}

impl Known {
    /// Whether the file is part of it.
    fn holds(&self, file: &Path) -> bool {
        file.starts_with(&self.folder) || self.folder.parent().is_some_and(|all| file.starts_with(all.join("objects")))
    }
}

impl Copied {
    pub(super) fn new() -> Result<Self, String> {
        let plan = Plan::new(workloads::named("copies").ok_or("no workload copies")?);
        let (lying, place) = (plan::folder(), plan::folder());
        plan.begin(lying.path());
        let said = child::run(child::play(&plan, lying.path(), &[]), None).said;
        copy(lying.path(), place.path());
        let outside =
            files(lying.path()).into_keys().filter(|file| damageable(file) && !file.starts_with("data/vault"));
        let mut copied = Self { lying, place, files: outside.collect(), known: BTreeMap::new(), said, plan };
        for (copy, carried) in copied.shown() {
            let of = copied.expected().copied(CopyAt { carried, at: copy.note.made_ms }).ok_or("a copy nobody made")?;
            let note = copied.files.iter().find(|file| {
                let text = || std::fs::read_to_string(copied.place().join(file)).unwrap();
                file.starts_with("stick") == carried
                    && file.ends_with("copy.json")
                    && text().contains(&format!(": {},", copy.note.made_ms))
            });
            let folder = note.and_then(|note| note.parent()).ok_or("a copy without a folder")?.to_owned();
            copied.known.insert(copy.id(), Known { note: copy.note, of, folder });
        }
        match copied.known.len() == copied.expected().copies.len() {
            true => Ok(copied),
            false => Err("not all copies are shown".to_owned()),
        }
    }

    /// Damages one file and looks; answers which kind of file it was, and what was done to it.
    pub(super) fn try_one(&self, run: usize, random: &mut Random) -> (&'static str, Outcome, String) {
        let file = &self.files[run % self.files.len()];
        std::fs::remove_dir_all(self.place()).unwrap();
        copy(self.lying.path(), self.place());
        let what = format!("{}: {}", file.display(), damage(&self.place().join(file), random));
        let outcome = catch_unwind(AssertUnwindSafe(|| self.look(file)));
        let kind = match kind(file) {
            "records.db" => "a copy's records.db",
            "password.age" => "a copy's password.age",
            "recovery.age" => "a copy's recovery.age",
            "SHA256SUMS" => "a copy's SHA256SUMS",
            _ if file.ends_with("copy.json") => "a copy's copy.json",
            _ => "an object of copies",
        };
        (kind, outcome.unwrap_or(Outcome::Panic), what)
    }

    fn place(&self) -> &Path {
        self.place.path()
    }

    fn expected(&self) -> &Expected {
        self.plan.may_be(&self.said)[0]
    }

    fn shown(&self) -> Vec<(VaultCopy, bool)> {
        let places = [(data(self.place()), false), (stick(self.place()), true)];
        let shown = places
            .into_iter()
            .flat_map(|(place, carried)| VaultCopy::find(&place).into_iter().map(move |copy| (copy, carried)));
        shown.collect()
    }

    /// Copies that share no byte with the damaged file are not read.
    fn look(&self, file: &Path) -> Outcome {
        let before = files(self.place());
        let mut worst = Outcome::Harmless;
        let mut shown = self.shown();
        if shown.len() != self.known.len() || !shown.iter().all(|(copy, _)| self.known.contains_key(&copy.id())) {
            return Outcome::Shut;
        }
        shown.retain(|(copy, _)| self.known[&copy.id()].holds(file));
        for (copy, _) in &shown {
            let Known { note, of, .. } = &self.known[&copy.id()];
            let code = self.plan.code(of.codes, &self.said);
            let password = secret(of.password);
            let doors = [Some(Door::Password(&password)), code.as_ref().map(Door::Recovery)];
            let seen: Vec<Outcome> = doors.into_iter().flatten().map(|door| self.open(copy, door, of)).collect();
            // Of the key files only one is damaged.
            if kind(file).ends_with(".age") && !seen.contains(&Outcome::Harmless) {
                return Outcome::Shut;
            }
            worst = seen.into_iter().fold(worst, Outcome::max);
            if copy.note != *note {
                worst = worst.max(Outcome::Hint);
            }
        }
        if files(self.place()) != before {
            return Outcome::Changed;
        }
        let here = shown.into_iter().filter(|(_, carried)| !carried).map(|(copy, _)| copy);
        worst.max(self.look_at_vault(here))
    }

    fn open(&self, copy: &VaultCopy, door: Door<'_>, of: &Expected) -> Outcome {
        match copy.open(&data(self.place()), door) {
            Ok(open) => self.read(&open, of),
            Err(_) => Outcome::Noticed,
        }
    }

    fn read(&self, open: &OpenCopy, of: &Expected) -> Outcome {
        match open.check(&mut |_, _| true) {
            Ok(Checked { damaged: 0, .. }) => {}
            Ok(_) | Err(_) => return Outcome::Noticed,
        }
        match Records::read(open, &self.plan.names) {
            Ok(records) if records == of.records => Outcome::Harmless,
            Ok(_) | Err(Error::NotFound) => Outcome::Silent,
            Err(_) => Outcome::Noticed,
        }
    }

    /// The vault is as it was; a damaged copy is not in the way of the next, and is not carried on without a sign.
    fn look_at_vault(&self, copies: impl Iterator<Item = VaultCopy>) -> Outcome {
        const LATER: i64 = 1_900_000_000_000;
        let expected = self.expected();
        let Ok(vault) = Vault::open(&data(self.place()), Door::Password(&secret(expected.password))) else {
            return Outcome::Shut;
        };
        let mut worst = Outcome::Harmless;
        let new_place = Copies::elsewhere(&self.place().join("another"), vault.id());
        for copy in copies {
            let Known { of, .. } = &self.known[&copy.id()];
            worst = worst.max(match vault.carry_copy(&copy, &new_place, &mut |_, _| true) {
                Ok(carried) => vault.open_copy(&carried).map_or(Outcome::Noticed, |open| self.read(&open, of)),
                Err(_) => Outcome::Noticed,
            });
        }
        let here = Copies::here(&data(self.place()), vault.id());
        worst = worst.max(match vault.make_copy(&here, LATER, &mut |_, _| true) {
            Ok(next) => vault.open_copy(&next).map_or(Outcome::Shut, |open| self.read(&open, expected)),
            Err(_) => Outcome::Shut,
        });
        let store = Store::Vault(Box::new(vault));
        let records = Records::read(&store, &self.plan.names);
        let whole = matches!(store.db().is_whole(), Ok(true)) && records == Ok(expected.records.clone());
        if whole { worst } else { Outcome::Changed }
    }
}
