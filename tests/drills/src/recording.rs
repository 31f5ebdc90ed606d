//! A workload played once in peace, with every call it made.

use crate::child;
use crate::disk::Disk;
use crate::plan::{self, Plan, Said};
use crate::trace::{self, Call, Made};
use std::path::PathBuf;

/// The n-th call by a name, as strace counts: each name by itself, from 1.
#[derive(Clone, Copy)]
pub(crate) struct Nth {
    pub(crate) name: &'static str,
    pub(crate) number: usize,
}

pub(crate) struct Recording {
    pub(crate) calls: Vec<Made>,
    /// The place as it was before.
    before: tempfile::TempDir,
    /// What the calls name it.
    root: PathBuf,
}

impl Recording {
    pub(crate) fn make(plan: &Plan, flags: &[&str]) -> Result<Self, String> {
        let (work, before, log) = (plan::folder(), plan::folder(), plan::folder());
        let root = work.path().to_owned();
        plan.begin(&root);
        plan.begin(before.path());
        let calls = trace::record(&child::play(plan, &root, flags), &log.path().join("calls"))?;
        let recording = Self { calls, before, root };
        // All calls on a disk that forgets nothing must lead to what really lies there.
        let mut disk = recording.disk(true);
        recording.calls.iter().filter_map(|made| made.call.as_ref()).try_for_each(|call| disk.apply(call))?;
        disk.agrees_with(&recording.root)?;
        let done = recording.said(recording.calls.len()).done;
        if done != plan.steps.len() {
            return Err(format!("{}: {done} of {} steps were done", plan.workload.name, plan.steps.len()));
        }
        Ok(recording)
    }

    /// The disk before the first call. One that is not honest ignores syncs.
    pub(crate) fn disk(&self, honest: bool) -> Disk {
        Disk::load(self.before.path(), &self.root, honest)
    }

    /// What the program had said by then.
    pub(crate) fn said(&self, calls: usize) -> Said {
        let mut output = Vec::new();
        for made in &self.calls[..calls] {
            if let Some(Call::Write { fd: 1, bytes, .. }) = &made.call {
                output.extend(bytes);
            }
        }
        Said::of(&output)
    }

    /// More bytes than the workload ever needs beyond what it begins with.
    pub(crate) fn most_bytes(&self) -> u64 {
        let lengths = self.calls.iter().map(|made| match &made.call {
            Some(Call::Write { fd, bytes, .. }) if *fd > 2 => bytes.len() as u64,
            Some(Call::Open { create: true, .. } | Call::MakeFolder(_)) => 4096,
            _ => 0,
        });
        lengths.sum()
    }

    /// The calls by these names that are about something in the place.
    pub(crate) fn calls_of(&self, names: &[&'static str]) -> Vec<Nth> {
        let mut disk = self.disk(true);
        let mut found = Vec::new();
        for (nth, made) in self.numbered(names) {
            if let Some(call) = &made.call {
                found.extend(nth.filter(|_| disk.concerns(call)));
                // It was applied before without a fault.
                let _ = disk.apply(call);
            }
        }
        found
    }

    /// The first call by these names after each word that the program says.
    pub(crate) fn calls_after_words(&self, names: &[&'static str]) -> Vec<Nth> {
        let (mut spoke, mut found) = (false, Vec::new());
        for (nth, made) in self.numbered(names) {
            let speaks = matches!(&made.call, Some(Call::Write { fd: 1, .. }));
            if spoke
                && !speaks
                && let Some(nth) = nth
            {
                found.push(nth);
                spoke = false;
            }
            spoke |= speaks;
        }
        found
    }

    /// All calls; those by these names with their number among their like.
    fn numbered<'a>(&'a self, names: &'a [&'static str]) -> impl Iterator<Item = (Option<Nth>, &'a Made)> {
        let mut counts = vec![0; names.len()];
        self.calls.iter().map(move |made| {
            let which = names.iter().position(|name| *name == made.name);
            let nth = which.map(|which| {
                counts[which] += 1;
                Nth { name: names[which], number: counts[which] }
            });
            (nth, made)
        })
    }
}
