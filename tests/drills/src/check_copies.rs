//! What must be so of copies after anything: those that were said to be made are shown, each that is shown opens and is whole, and
//! what restoring set aside is still there.

use crate::check::{Checker, Fault, damaged, shut};
use crate::expect::{Aside, Expected};
use crate::plan::{Plan, Said, files};
use crate::records::Records;
use crate::step::{CopyAt, data, secret, stick};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use vault::{Checked, Copies, Door, Error, OpenCopy, Vault, VaultCopy};

impl Checker {
    /// Both places of copies. What was seen to be whole is not read again until a byte of the place is another.
    pub(crate) fn look_at_copies(&mut self, plan: &Plan, place: &Path, said: &Said) -> Result<(), Fault> {
        let may_be = plan.may_be(said);
        for carried in [false, true] {
            let folder = CopyAt { carried, at: 0 }.place(place);
            let (shown, files) = (VaultCopy::find(&folder), files(&folder.join("Second Chair copies")));
            let there: BTreeSet<i64> = shown.iter().map(|copy| copy.note.made_ms).collect();
            for copied in may_be.first().iter().flat_map(|certain| &certain.copies) {
                let surplus =
                    may_be.iter().flat_map(|any| &any.copies).any(|any| any.copy == copied.copy && any.surplus);
                if copied.copy.carried == carried && !surplus && !there.contains(&copied.copy.at) {
                    return Err(Fault::Lost(format!("a copy: {:?}", copied.copy)));
                }
            }
            for copy in shown {
                let at = CopyAt { carried, at: copy.note.made_ms };
                let of = may_be.iter().find_map(|expected| expected.copied(at));
                let of = of.ok_or_else(|| Fault::Lost(format!("a copy that nobody made is shown: {at:?}")))?;
                if self.whole.insert((fingerprint(&files, at.at), copy.id())) {
                    look_at_copy(plan, place, said, &copy, &of).map_err(|fault| fault.of(&format!("{at:?}")))?;
                }
            }
        }
        Ok(())
    }

    /// What was set aside, and what lay there damaged when the steps began.
    pub(crate) fn look_at_aside(&mut self, plan: &Plan, place: &Path, said: &Said) -> Result<(), Fault> {
        let may_be = plan.may_be(said);
        let Some(certain) = may_be.first() else { return Ok(()) };
        let begins_damaged = plan.begins_damaged();
        if begins_damaged {
            plan.everything_is_still_there(place)?;
        }
        let mut left: Vec<&Aside> = certain.aside.iter().collect();
        for copy in VaultCopy::set_aside(&data(place)) {
            let records = match open(place, &copy, &may_be) {
                Ok(copy) => whole(plan, &copy)?,
                Err(_) if begins_damaged => continue,
                Err(error) => return Err(shut(error).of("set aside")),
            };
            // A cut before the new records counted shows those as set aside, and restoring tried again sets them aside.
            let known = may_be.iter().any(|moment| {
                let asides = moment.aside.iter().map(|aside| &aside.records);
                let mut all = asides.chain(moment.copies.iter().map(|copied| &copied.of.records));
                moment.records == records || all.any(|known| *known == records)
            });
            if !known {
                let nearest = certain.aside.first().map(|aside| aside.records.difference(&records));
                return Err(Fault::Lost(format!("set aside: {}", nearest.unwrap_or_default())));
            }
            left.retain(|aside| aside.records != records);
        }
        if left.is_empty() { Ok(()) } else { Err(Fault::Lost("what was set aside".to_owned())) }
    }
}

/// What a copy is made of: every file in its place but those of copies that say that they are of another moment.
fn fingerprint(files: &BTreeMap<PathBuf, Vec<u8>>, at: i64) -> blake3::Hash {
    let of_another = |path: &Path| {
        let copy: PathBuf = path.iter().take(2).collect();
        let note = files.get(&copy.join("copy.json"));
        note.is_some_and(|note| !String::from_utf8_lossy(note).contains(&format!(": {at},")))
    };
    let mut hasher = blake3::Hasher::new();
    for (path, bytes) in files.iter().filter(|(path, _)| !of_another(path)) {
        hasher.update(path.as_os_str().as_encoded_bytes()).update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
    }
    hasher.finalize()
}

fn look_at_copy(plan: &Plan, place: &Path, said: &Said, copy: &VaultCopy, of: &Expected) -> Result<(), Fault> {
    let open = copy.open(&data(place), Door::Password(&secret(of.password))).map_err(shut)?;
    if let Some(code) = plan.code(of.codes, said) {
        copy.accepts(Door::Recovery(&code)).map_err(shut)?;
    }
    let records = whole(plan, &open)?;
    if records == of.records { Ok(()) } else { Err(Fault::Lost(of.records.difference(&records))) }
}

/// Everything in a copy, once it was checked.
fn whole(plan: &Plan, open: &OpenCopy) -> Result<Records, Fault> {
    match open.check(&mut |_, _| true).map_err(damaged)? {
        Checked { damaged: 0, .. } => Records::read(open, &plan.names).map_err(damaged),
        Checked { damaged, .. } => Err(Fault::Damaged(format!("{damaged} objects of a copy"))),
    }
}

fn open(place: &Path, copy: &VaultCopy, may_be: &[&Expected]) -> Result<OpenCopy, Error> {
    let asides = may_be.iter().flat_map(|moment| moment.aside.iter().map(|aside| aside.password));
    let mut passwords: Vec<&str> = asides.chain(may_be.iter().map(|moment| moment.password)).collect();
    passwords.dedup();
    let mut opened = Err(Error::WrongPassword);
    for password in passwords {
        opened = copy.open(&data(place), Door::Password(&secret(password)));
        if opened.is_ok() {
            break;
        }
    }
    opened
}

/// The next copy can be made, and is whole.
pub(crate) fn can_copy(plan: &Plan, place: &Path, vault: &Vault, records: &Records) -> Result<(), Fault> {
    const LATER: i64 = 1_900_000_000_000;
    let (here, there) = (Copies::here(&data(place), vault.id()), Copies::elsewhere(&stick(place), vault.id()));
    let watch = &mut |_, _| true;
    let copy = vault.make_copy(&here, LATER, watch).map_err(|error| shut(error).of("the next copy"))?;
    let carried = vault.carry_copy(&copy, &there, watch).map_err(|error| shut(error).of("the next copy carried"))?;
    for copy in [copy, carried] {
        let open = vault.open_copy(&copy).map_err(|error| shut(error).of("the next copy"))?;
        if whole(plan, &open)? != *records {
            return Err(Fault::Lost("the next copy holds something else".to_owned()));
        }
    }
    Ok(())
}

/// Where nothing is left but copies, the newest of them can be restored.
pub(crate) fn can_restore(plan: &Plan, place: &Path, expected: &Expected) -> Result<(), Fault> {
    let Some(newest) = VaultCopy::find(&stick(place)).into_iter().next() else { return Ok(()) };
    let of = expected.copied(CopyAt { carried: true, at: newest.note.made_ms });
    let of = of.ok_or_else(|| Fault::Lost("a copy".to_owned()))?;
    let open = newest.open(&data(place), Door::Password(&secret(of.password))).map_err(shut)?;
    let successor = open.restore(&data(place), &mut |_, _| true).map_err(|error| shut(error).of("restoring again"))?;
    let vault = successor.open().map_err(|error| shut(error).of("restored again"))?;
    let store = crate::step::Store::Vault(Box::new(vault));
    let records = Records::read(&store, &plan.names).map_err(damaged)?;
    if records == of.records { Ok(()) } else { Err(Fault::Lost(of.records.difference(&records))) }
}
