//! One import at work: file after file into objects, each read and staged, then all of it kept by one last small change.
//!
//! What is still to do stands in the vault, so an import that was cut short goes on after the next unlock with the bytes that are
//! kept already. Nothing here grows with the number of files.

use super::discs;
use super::folders::{Chosen, Found};
use super::jobs::Job;
use super::media::media_type;
use super::people::People;
use super::report::{self, Summary, Waiting};
use crate::session::Session;
use crate::view::{JobStep, PlaceView, RefusedCode, ReportFile};
use crate::{App, Error};
use importers::{Running, TableChoices};
use record::{ImportId, Line, ObjectId, PersonId};
use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use vault::{Added, Batch, ImportFile, NewImportFile, NewObject};

/// Rows staged in one transaction (DESIGN 3): few enough that a reader of the vault never waits long.
pub(super) const BATCH: usize = 1_000;

/// Up to this many bytes a file is read so quickly that a crash meanwhile may cost its place in the import; reading larger ones is
/// noted first, so that they are not asked for again.
const NOTED: u64 = 256 * 1024;

/// How often reading a file may end the whole program before it is left alone.
const TRIES: u32 = 2;

/// How an import ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It shows.
    Kept,
    /// Nothing was taken in.
    Nothing,
    /// All is read, and somebody must say whose it is.
    Asking,
}

pub(super) struct Intake<'a> {
    pub(super) app: &'a App,
    pub(super) session: &'a Session,
    pub(super) job: &'a Job,
    pub(super) person: PersonId,
    pub(super) import: ImportId,
    pub(super) password: Option<String>,
    /// What somebody said of the table that is read.
    pub(super) table: Option<TableChoices>,
    pub(super) reader: Running,
    pub(super) people: People,
    pub(super) batch: Batch,
    pub(super) waiting: Vec<Waiting>,
    pub(super) entries: u64,
    /// The numbers of people that rows already written carry.
    pub(super) written: HashSet<u32>,
    pub(super) resumed: bool,
}

impl<'a> Intake<'a> {
    pub(super) fn new(app: &'a App, session: &'a Session, job: &'a Job, person: PersonId, import: ImportId) -> Self {
        Self {
            app,
            session,
            job,
            person,
            import,
            password: None,
            table: None,
            reader: app.reader.start(),
            people: People::default(),
            batch: Batch::default(),
            waiting: Vec::new(),
            entries: 0,
            written: HashSet::new(),
            resumed: false,
        }
    }

    /// Takes in what was chosen.
    pub(super) fn begin(&mut self, chosen: &Chosen) -> Result<Ended, Error> {
        let db = self.session.vault.db();
        db.begin_import(self.import, self.person, self.app.clock.now_ms())?;
        let begun = self.list(chosen).and_then(|()| self.run(&chosen.files));
        self.or_discard(begun)
    }

    /// Reads a file that is kept already once more, as an import of its own: a locked archive with its password, a table that somebody
    /// decided on.
    pub(super) fn begin_with(&mut self, name: Line, object: ObjectId) -> Result<Ended, Error> {
        let db = self.session.vault.db();
        db.begin_import(self.import, self.person, self.app.clock.now_ms())?;
        let file = NewImportFile { name, within: None, object: Some(object), folder: None };
        let begun = db.add_import_files(self.import, &[file]).map_err(Error::from).and_then(|()| self.run(&[]));
        self.or_discard(begun)
    }

    /// Goes on where an import was cut short.
    pub(super) fn go_on(&mut self) -> Result<Ended, Error> {
        self.resumed = true;
        self.table = super::table::recall(self.session, self.import)?;
        let mut after = None;
        loop {
            let some = self.session.read(|r| r.import_files(self.import, after, 500))?;
            let Some(last) = some.last() else { break };
            after = Some(last.cursor());
            for file in some.iter().filter(|file| file.done) {
                report::from_row(file).patients.iter().for_each(|person| self.people.known(person));
            }
        }
        let done = self.run(&[]);
        self.or_discard(done)
    }

    fn or_discard(&self, done: Result<Ended, Error>) -> Result<Ended, Error> {
        if done.is_err() {
            // Nothing of it was shown. What cannot be removed now is tried again after the next unlock.
            let _ = super::discard(self.session, self.import);
        }
        done
    }

    fn list(&mut self, chosen: &Chosen) -> Result<(), Error> {
        let named = |found: &Found| {
            let (name, folder) = (name_of(found.path()), discs::noted(found));
            NewImportFile { name, within: None, object: None, folder }
        };
        for some in chosen.files.chunks(BATCH) {
            let files: Vec<NewImportFile> = some.iter().map(named).collect();
            self.session.vault.db().add_import_files(self.import, &files)?;
        }
        if chosen.cut {
            // One line of the report says that there were more.
            let files: Vec<NewImportFile> = chosen.files.last().map(named).into_iter().collect();
            self.session.vault.db().add_import_files(self.import, &files)?;
            let position = u32::try_from(chosen.files.len()).unwrap_or(u32::MAX);
            let mut file = report::file(position, String::new(), None);
            let place = PlaceView { at: "folder".to_owned(), page: None, from: None, length: 0 };
            report::problem(&mut file, importers::ProblemCode::TooManyFiles.name(), place);
            self.session.vault.db().import_file_done(self.import, &report::done(&file))?;
        }
        Ok(())
    }

    /// Reads every file that was not read, `paths` telling where those lie whose bytes are not here yet, then keeps all of it.
    fn run(&mut self, paths: &[Found]) -> Result<Ended, Error> {
        let db = self.session.vault.db();
        let mut from = 0;
        while !self.job.stopped() {
            let Some(next) = self.session.read(|r| r.next_import_file(self.import, from))? else { break };
            from = next.position + 1;
            self.one_file(&next, paths.get(next.position as usize))?;
        }
        let stopped = self.job.stopped() && self.session.read(|r| r.next_import_file(self.import, 0))?.is_some();
        if stopped {
            db.drop_unread_files(self.import)?;
        }
        if self.session.read(|r| r.count_import_files(self.import))?.all == 0 {
            // Stopped before the first file was in: nothing happened, so there is nothing to report or to take back.
            super::discard(self.session, self.import)?;
            return Ok(Ended::Nothing);
        }
        self.finish(stopped)
    }

    fn finish(&self, stopped: bool) -> Result<Ended, Error> {
        self.job.tell(self.app, true, |view| view.step = JobStep::Finishing);
        let counts = self.session.read(|r| r.count_patients(self.import))?;
        let whose: Vec<_> =
            self.people.all().iter().filter_map(|one| Some((one.clone(), *counts.get(&Some(one.group))?))).collect();
        if whose.iter().filter(|(one, _)| one.name.is_some()).count() > 1 {
            let summary = Summary { stopped, whose, ..Summary::default() };
            self.session.vault.db().ask_about_import(self.import, &summary.to_json())?;
            return Ok(Ended::Asking);
        }
        super::keep(self.app, self.session, self.import, stopped)?;
        Ok(Ended::Kept)
    }

    fn one_file(&mut self, row: &ImportFile, found: Option<&Found>) -> Result<(), Error> {
        let name = row.name.as_str().to_owned();
        let within = row.within.as_ref().map(|name| name.as_str().to_owned());
        let mut file = report::file(row.position, name, within);
        self.job.tell(self.app, true, |view| {
            view.file = row.position as usize + 1;
            view.files = view.files.max(row.position as usize + 1);
            view.file_name.clone_from(&file.name);
            view.step = JobStep::Keeping;
            view.done = 0;
        });
        let held = match row.object {
            Some(object) => self.session.read(|r| r.object(object))?.map(|stored| (object, stored.bytes)),
            None => match (found, &row.folder) {
                (Some(Found::Disc(path)), _) => self.keep_disc(row, path, &mut file)?,
                (None, Some(folder)) => self.keep_disc(row, Path::new(&folder.path), &mut file)?,
                (found, _) => self.keep_original(row, found.map(Found::path), &mut file)?,
            },
        };
        match held {
            Some((object, length)) => {
                file.object = Some(object.to_string());
                self.held_file(row, object, length, file)
            }
            // Stopped while its bytes were coming: as if it had not been chosen.
            None if file.refused.is_none() && self.job.stopped() => Ok(()),
            None => {
                if file.refused.is_none() {
                    report::refuse(&mut file, RefusedCode::NotReached);
                }
                Ok(self.session.vault.db().import_file_done(self.import, &report::done(&file))?)
            }
        }
    }

    fn held_file(
        &mut self,
        row: &ImportFile,
        object: ObjectId,
        length: u64,
        mut file: ReportFile,
    ) -> Result<(), Error> {
        let db = self.session.vault.db();
        // The file of a table shows already, its results do not.
        if self.table.is_none() && self.session.read(|r| r.knows_file(self.person, self.import, object))? {
            file.already_here = true;
            return Ok(db.import_file_done(self.import, &report::done(&file))?);
        }
        if row.tries >= TRIES {
            report::refuse(&mut file, RefusedCode::ReaderStopped);
        } else if length > NOTED || self.resumed {
            db.import_file_begun(self.import, row.position, object)?;
        }
        self.read(row, object, length, file)
    }

    /// Keeps the original. `None`: cancelled, or the file could not be read to its end.
    fn keep_original(
        &mut self,
        row: &ImportFile,
        path: Option<&Path>,
        file: &mut ReportFile,
    ) -> Result<Option<(ObjectId, u64)>, Error> {
        // Cut short before its bytes were here, and where it lay is not remembered.
        let Some(path) = path else { return Ok(None) };
        let opened = File::open(path).and_then(|bytes| {
            let about = bytes.metadata()?;
            if about.is_file() { Ok((bytes, about.len())) } else { Err(std::io::ErrorKind::InvalidInput.into()) }
        });
        let Ok((mut bytes, length)) = opened else {
            report::refuse(file, RefusedCode::CannotOpen);
            return Ok(None);
        };
        if length == 0 {
            report::refuse(file, RefusedCode::Empty);
            return Ok(None);
        }
        let (app, job) = (self.app, self.job);
        let about = self.new_object(row.name.clone(), media_type(&row.name))?;
        let mut source = Watched { file: &mut bytes, failed: false };
        let mut came = 0;
        let added = self.session.vault.objects().add(self.session.vault.db(), &about, &mut source, &mut |done| {
            came = done;
            job.tell(app, false, |view| (view.done, view.total) = (done, length));
            !job.stopped()
        });
        match added {
            Ok(Added { object, .. }) => Ok(Some((object, came))),
            Err(vault::Error::Stopped) => Ok(None),
            Err(_) if source.failed => {
                report::refuse(file, RefusedCode::CannotOpen);
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn new_object(&self, name: Line, media_type: Line) -> Result<NewObject, Error> {
        let (ms, random) = self.app.id_parts()?;
        Ok(NewObject { id: ObjectId::new(ms, random), import: self.import, name, media_type })
    }
}

/// The file of the person, remembering whether it was the one that failed: a stick pulled out is not a full disk.
struct Watched<'a> {
    file: &'a mut File,
    failed: bool,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.file.read(buffer).inspect_err(|error| self.failed |= error.kind() != std::io::ErrorKind::Interrupted)
    }
}

fn name_of(path: &Path) -> Line {
    path.file_name().and_then(|name| Line::cut(&name.to_string_lossy())).unwrap_or_else(unnamed)
}

fn unnamed() -> Line {
    // "file" is a valid line; a name of only spaces or control characters is all that leads here.
    Line::cut("file").unwrap_or_else(unnamed)
}
