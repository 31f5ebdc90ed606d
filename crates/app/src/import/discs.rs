//! A disc, taken in whole from its folder: one object, that goes on coming after a crash where it ended.

use super::ahead;
use super::folders::Found;
use super::intake::Intake;
use super::media::DISC;
use super::report;
use crate::Error;
use crate::view::{PlaceView, RefusedCode, ReportFile};
use importers::{DiscFolder, ProblemCode, Source};
use record::{Line, ObjectId};
use std::io;
use std::path::Path;
use vault::{ImportFile, ImportFolder, NewObject};

/// The most files of one disc.
const MOST_FILES: usize = 100_000;

/// Links of a disc that are reported one by one.
const MOST_LINKS: u32 = 1_000;

/// The folder of a disc as it is noted before anything of it is read. `None` for what is no disc or cannot be listed; that is said
/// when its turn comes.
pub(super) fn noted(found: &Found) -> Option<ImportFolder> {
    let Found::Disc(path) = found else { return None };
    DiscFolder::list(path, MOST_FILES).ok().map(|disc| as_noted(&disc))
}

fn as_noted(disc: &DiscFolder) -> ImportFolder {
    ImportFolder { path: disc.root().to_string_lossy().into_owned(), listing: disc.digest() }
}

impl Intake<'_> {
    /// Keeps a disc. `None`: cancelled, or it could not be read to its end; then nothing of it stays.
    pub(super) fn keep_disc(
        &self,
        row: &ImportFile,
        path: &Path,
        file: &mut ReportFile,
    ) -> Result<Option<(ObjectId, u64)>, Error> {
        if let Some(whole) = row.coming.map(|object| self.session.read(|r| r.object(object))).transpose()?.flatten() {
            return Ok(Some((whole.id, whole.bytes)));
        }
        let kept = match self.same_disc(row, path) {
            Ok(disc) => self.stream(row, disc, file),
            Err(code) => {
                report::refuse(file, code);
                Ok(None)
            }
        };
        if let (Ok(None), Some(half)) = (&kept, row.coming) {
            self.session.vault.objects().remove(self.session.vault.db(), half)?;
        }
        kept
    }

    /// The disc in a folder. After a crash another one may lie there, perhaps another person's: only the same one goes on.
    fn same_disc(&self, row: &ImportFile, path: &Path) -> Result<DiscFolder, RefusedCode> {
        let is_same = |disc: &DiscFolder| row.folder.as_ref().is_some_and(|was| was.listing == disc.digest());
        match DiscFolder::list(path, MOST_FILES) {
            Ok(disc) if !self.resumed || is_same(&disc) => Ok(disc),
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Err(RefusedCode::TooLarge),
            Ok(_) | Err(_) if self.resumed => Err(RefusedCode::NotReached),
            Ok(_) | Err(_) => Err(RefusedCode::CannotOpen),
        }
    }

    fn stream(
        &self,
        row: &ImportFile,
        mut disc: DiscFolder,
        file: &mut ReportFile,
    ) -> Result<Option<(ObjectId, u64)>, Error> {
        let (db, objects, length) = (self.session.vault.db(), self.session.vault.objects(), Source::len(&disc));
        let fresh = self.new_object(row.name.clone(), Line::cut(DISC).unwrap_or_else(|| row.name.clone()))?;
        let new = NewObject { id: row.coming.unwrap_or(fresh.id), ..fresh };
        // Before its first byte: what nobody knows of could not go on.
        db.import_file_coming(self.import, row.position, new.id, &as_noted(&disc))?;
        let (app, job) = (self.app, self.job);
        let mut progress = |done| {
            job.tell(app, false, |view| (view.done, view.total) = (done, length));
            !job.stopped()
        };
        let id = new.id;
        let mut failed = false;
        let came = objects.resume(db, new, &mut progress).and_then(|mut writer| {
            let from = writer.total();
            ahead::read(&mut disc, from, &mut failed, |rest| writer.take_all(rest, &mut progress))?;
            writer.finish()
        });
        match came {
            Ok(added) => {
                let place = || PlaceView { at: "folder".to_owned(), page: None, from: None, length: 0 };
                for _ in 0..disc.links().min(MOST_LINKS) {
                    report::problem(file, ProblemCode::LinkLeftOut.name(), place());
                }
                Ok(Some((added.object, length)))
            }
            Err(error) if failed || error == vault::Error::Stopped => {
                // Taken out of the drive, scratched, or not wanted any more: half a disc helps nobody.
                objects.remove(db, id)?;
                if failed {
                    report::refuse(file, RefusedCode::CannotOpen);
                }
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}
