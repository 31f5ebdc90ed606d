//! A workload played once in peace, with every call it made.

use crate::child;
use crate::disk::Disk;
use crate::plan::{self, Plan, Said};
use crate::trace::{self, Call, Made};
use std::path::PathBuf;

pub(crate) struct Recording {
    pub(crate) calls: Vec<Made>,
    /// The place as it was before.
    before: tempfile::TempDir,
    /// What the calls name it.
    root: PathBuf,
}

impl Recording {
    pub(crate) fn make(plan: &Plan) -> Result<Self, String> {
        let (work, before, log) = (plan::folder(), plan::folder(), plan::folder());
        let root = work.path().to_owned();
        plan.begin(&root);
        plan.begin(before.path());
        let calls = trace::record(&child::play(plan, &root, &[]), &log.path().join("calls"))?;
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

    /// The calls by these names, each with how many of the same names came up to it: those that changed something in the place.
    pub(crate) fn calls_of(&self, names: &[&str]) -> Vec<usize> {
        let mut disk = self.disk(true);
        let (mut count, mut found) = (0, Vec::new());
        for made in &self.calls {
            let named = names.contains(&made.name.as_str());
            count += usize::from(named);
            if let Some(call) = &made.call {
                if named && disk.concerns(call) {
                    found.push(count);
                }
                // It was applied before without a fault.
                let _ = disk.apply(call);
            }
        }
        found
    }
}
