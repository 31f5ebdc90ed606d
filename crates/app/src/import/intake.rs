//! One import at work: file by file into objects, frame by frame into staged rows.

use super::jobs::Job;
use super::report::{self, Report};
use crate::session::Session;
use crate::view::{FoundPerson, JobStep, RefusedCode, ReportFile};
use crate::{App, Error};
use importers::{Attachment, FoundAppointment, FoundContact, FoundEntry, Frame, ReadError, Stop};
use record::{
    Appointment, AppointmentId, CareContact, CareContactId, Entry, EntryId, EntryKind, ImportId, Line, ObjectId,
    PersonId, Pointer, Source, Standing, Text,
};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use vault::{Added, Batch, NewObject, PageText};

/// Rows staged in one transaction (DESIGN 3): few enough that a reader of the vault never waits long.
const BATCH: usize = 1_000;

pub(super) struct Intake<'a> {
    app: &'a App,
    session: &'a Session,
    job: &'a Job,
    person: PersonId,
    import: ImportId,
    report: Report,
    batch: Batch,
    waiting: usize,
    entries: u64,
}

impl<'a> Intake<'a> {
    pub(super) fn new(app: &'a App, session: &'a Session, job: &'a Job, person: PersonId, import: ImportId) -> Self {
        Self {
            app,
            session,
            job,
            person,
            import,
            report: Report::default(),
            batch: Batch::default(),
            waiting: 0,
            entries: 0,
        }
    }

    /// Takes everything in; answers whether anything was kept. Cancelled, it keeps what was read until then.
    pub(super) fn run(&mut self, paths: &[PathBuf]) -> Result<bool, Error> {
        let db = self.session.vault.db();
        db.begin_import(self.import, self.person, self.app.clock.now_ms())?;
        let done = self.every_file(paths).and_then(|()| {
            self.flush()?;
            if self.report.files.is_empty() {
                // Stopped before the first file was in: nothing happened, so there is nothing to report or to take back.
                super::discard(self.session, self.import)?;
                return Ok(false);
            }
            self.job.tell(self.app, true, |view| view.step = JobStep::Finishing);
            let author = Some(self.session.author);
            db.keep_import(self.import, &self.report.to_json(), author, self.app.clock.now_ms())?;
            Ok(true)
        });
        if done.is_err() {
            // Nothing of it was shown. What cannot be removed now is removed after the next unlock.
            let _ = super::discard(self.session, self.import);
        }
        done
    }

    fn every_file(&mut self, paths: &[PathBuf]) -> Result<(), Error> {
        for (index, path) in paths.iter().enumerate() {
            if self.job.stopped() {
                break;
            }
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            self.job.tell(self.app, true, |view| {
                view.file = index + 1;
                view.files = paths.len();
                view.file_name.clone_from(&name);
                view.step = JobStep::Keeping;
                view.done = 0;
            });
            let file = self.one_file(path, name)?;
            if !(self.job.stopped() && file.added.is_empty() && file.refused.is_none() && !file.already_here) {
                self.report.files.push(file);
            }
        }
        Ok(())
    }

    fn one_file(&mut self, path: &Path, name: String) -> Result<ReportFile, Error> {
        let mut file = report::file(name);
        let opened = File::open(path).and_then(|bytes| {
            let about = bytes.metadata()?;
            if about.is_file() { Ok((bytes, about.len())) } else { Err(std::io::ErrorKind::InvalidInput.into()) }
        });
        let Ok((mut bytes, length)) = opened else {
            report::refuse(&mut file, RefusedCode::CannotOpen);
            return Ok(file);
        };
        if length == 0 {
            report::refuse(&mut file, RefusedCode::Empty);
            return Ok(file);
        }
        let shown = Line::cut(&file.name).unwrap_or_else(unnamed);
        let Some(object) = self.keep(&shown, &mut bytes, length, &mut file)? else { return Ok(file) };
        if !file.already_here {
            self.read(object, &shown, length, &mut file)?;
        }
        Ok(file)
    }

    /// Keeps the original. `None`: cancelled, or the file could not be read to its end.
    fn keep(
        &mut self,
        name: &Line,
        bytes: &mut File,
        length: u64,
        file: &mut ReportFile,
    ) -> Result<Option<ObjectId>, Error> {
        let (app, job) = (self.app, self.job);
        let about = self.new_object(name.clone(), media_type(name))?;
        let mut source = Watched { file: bytes, failed: false };
        let added = self.session.vault.objects().add(self.session.vault.db(), &about, &mut source, &mut |done| {
            job.tell(app, false, |view| (view.done, view.total) = (done, length));
            !job.stopped()
        });
        match added {
            Ok(Added { object, .. }) => {
                // The same bytes may be here from an import that was taken back: then they are read again.
                file.already_here = self.session.read(|r| r.shows_object(self.person, object))?;
                Ok(Some(object))
            }
            Err(vault::Error::Stopped) => Ok(None),
            Err(_) if source.failed => {
                report::refuse(file, RefusedCode::CannotOpen);
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn read(&mut self, object: ObjectId, name: &Line, length: u64, file: &mut ReportFile) -> Result<(), Error> {
        let mut bytes = self.session.vault.objects().reader(self.session.vault.db(), object)?;
        self.job.tell(self.app, true, |view| view.step = JobStep::Reading);
        let before = self.entries;
        let mut failed = None;
        let (reader, job) = (self.app.reader.clone(), self.job);
        let mut pages = Vec::new();
        let result = reader.read(None, &mut bytes, length, job.stop(), &mut |frame| {
            self.frame(frame, object, file, &mut pages).map_err(|error| {
                failed = Some(error);
                Stop
            })
        });
        if let Some(error) = failed {
            return Err(error);
        }
        match result {
            Ok(end) => {
                if let Some(code) = end.refused {
                    report::refuse(file, code.into());
                }
            }
            Err(ReadError::Cancelled | ReadError::Stopped) => {}
            Err(ReadError::Start(_)) => report::refuse(file, RefusedCode::ReaderStopped),
            Err(ReadError::Input(_)) => return Err(vault::Error::ObjectDamaged.into()),
        }
        let whole = file.pages > 0 || (self.entries == before && !(job.stopped() && file.refused.is_none()));
        if whole {
            self.document(object, name, file)?;
        }
        // The document comes before its pages, so that its date places them among the search results.
        for (page, text) in pages {
            self.batch.pages.push(PageText { object, page, text });
            self.waits()?;
        }
        self.flush()
    }

    /// A file that is a document by itself, or that nothing could be read of: one record, so that it can be found and shown.
    fn document(&mut self, object: ObjectId, name: &Line, file: &mut ReportFile) -> Result<(), Error> {
        let stem =
            Path::new(name.as_str()).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let title = Line::cut(&stem.replace('_', " ")).unwrap_or_else(|| name.clone());
        let entry = self.blank(
            EntryKind::Document,
            title,
            Source { import: self.import, object: Some(object), pointer: Pointer::Whole },
        )?;
        self.stage(Entry { objects: vec![object], ..entry }, file)
    }

    fn frame(
        &mut self,
        frame: Frame,
        object: ObjectId,
        file: &mut ReportFile,
        pages: &mut Vec<(u32, Text)>,
    ) -> Result<(), Error> {
        match frame {
            Frame::Start { kind } => kind.name().clone_into(&mut file.kind),
            Frame::Patient(found) => {
                let born = found.born.map(|date| date.to_string());
                if let Some(name) = found.name {
                    report::patient(file, FoundPerson { name: name.as_str().to_owned(), born });
                }
            }
            Frame::Entry(found) => self.entry(*found, object, file)?,
            Frame::Contact(found) => self.contact(found)?,
            Frame::Appointment(found) => self.appointment(found)?,
            Frame::Page { page, text } => {
                file.pages = file.pages.max(page);
                pages.extend(text.map(|text| (page, text)));
            }
            Frame::Problem { at, code, .. } => report::problem(file, code.name().to_owned(), at.as_str().to_owned()),
        }
        Ok(())
    }

    fn entry(&mut self, found: FoundEntry, object: ObjectId, file: &mut ReportFile) -> Result<(), Error> {
        let source = Source { import: self.import, object: Some(object), pointer: found.pointer };
        let blank = self.blank(found.kind, found.title, source)?;
        let mut objects = Vec::new();
        for attachment in found.attachments {
            objects.push(self.attachment(attachment, &blank.title)?);
        }
        let entry = Entry {
            standing: found.standing,
            when: found.when,
            end: found.end,
            by: found.by,
            place: found.place,
            status: found.status,
            text: found.text,
            codes: found.codes,
            measured: found.measured,
            objects,
            ..blank
        };
        self.stage(entry, file)
    }

    fn contact(&mut self, found: FoundContact) -> Result<(), Error> {
        let (ms, random) = self.app.id_parts()?;
        self.batch.contacts.push(CareContact {
            id: CareContactId::new(ms, random),
            person: self.person,
            name: found.name,
            role: found.role,
            field: found.field,
            place: found.place,
            phone: found.phone,
            email: found.email,
            notes: None,
        });
        self.waits()
    }

    /// An appointment that was cancelled or missed is none; the original keeps it.
    fn appointment(&mut self, found: FoundAppointment) -> Result<(), Error> {
        if found.standing != Standing::Fact {
            return Ok(());
        }
        let (ms, random) = self.app.id_parts()?;
        self.batch.appointments.push(Appointment {
            id: AppointmentId::new(ms, random),
            person: self.person,
            day: found.day,
            time: found.time,
            zone: None,
            place: found.place,
            contact: None,
            with: found.with,
            meeting: found.meeting,
            companions: Vec::new(),
            purpose: found.purpose,
            bring: None,
            notes: found.notes,
            decided: None,
        });
        self.waits()
    }

    fn attachment(&mut self, attachment: Attachment, title: &Line) -> Result<ObjectId, Error> {
        let name = attachment.title.unwrap_or_else(|| title.clone());
        let media_type = attachment.media_type.unwrap_or_else(|| media_type(&name));
        let about = self.new_object(name, media_type)?;
        let objects = self.session.vault.objects();
        Ok(objects.add(self.session.vault.db(), &about, &mut attachment.bytes.as_slice(), &mut |_| true)?.object)
    }

    fn new_object(&self, name: Line, media_type: Line) -> Result<NewObject, Error> {
        let (ms, random) = self.app.id_parts()?;
        Ok(NewObject { id: ObjectId::new(ms, random), import: self.import, name, media_type })
    }

    fn blank(&self, kind: EntryKind, title: Line, source: Source) -> Result<Entry, Error> {
        let (ms, random) = self.app.id_parts()?;
        Ok(Entry {
            id: EntryId::new(ms, random),
            person: self.person,
            kind,
            title,
            standing: Standing::Fact,
            when: None,
            end: None,
            by: None,
            place: None,
            status: None,
            text: None,
            codes: Vec::new(),
            measured: Vec::new(),
            tags: Vec::new(),
            left_out: false,
            sources: vec![source],
            objects: Vec::new(),
        })
    }

    fn stage(&mut self, entry: Entry, file: &mut ReportFile) -> Result<(), Error> {
        report::count(file, entry.kind);
        if entry.standing != Standing::Fact {
            file.not_facts += 1;
        }
        file.first_entry.get_or_insert_with(|| entry.id.to_string());
        self.batch.entries.push(entry);
        self.entries += 1;
        let entries = self.entries;
        self.job.tell(self.app, false, |view| view.entries = entries);
        self.waits()
    }

    fn waits(&mut self) -> Result<(), Error> {
        self.waiting += 1;
        if self.waiting >= BATCH { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.session.vault.db().stage(self.import, &self.batch)?;
        self.batch = Batch::default();
        self.waiting = 0;
        Ok(())
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

fn unnamed() -> Line {
    // "file" is a valid line; a name of only spaces or control characters is all that leads here.
    Line::cut("file").unwrap_or_else(unnamed)
}

/// The kind of a file by its name: only for how it is shown, reading goes by content.
fn media_type(name: &Line) -> Line {
    let extension =
        Path::new(name.as_str()).extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let kind = match extension.as_str() {
        "pdf" => "application/pdf",
        "json" | "ndjson" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    };
    Line::cut(kind).unwrap_or_else(|| name.clone())
}
