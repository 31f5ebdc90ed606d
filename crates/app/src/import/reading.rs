//! One kept file, read by the child: frame by frame into staged rows, members of an archive into files of their own.

use super::intake::{BATCH, Intake};
use super::media::{describes_itself, last_part, media_type, media_type_of, title_of};
use super::moment;
use super::report::{self, Waiting};
use crate::Error;
use crate::view::{FoundPerson, JobStep, PlaceView, RefusedCode, ReportFile};
use importers::{
    Ask, Attachment, FileKind, Fingerprint, FoundAppointment, FoundContact, FoundEntry, Frame, Piece, ReadError,
    Seeking, Span, Stop,
};
use record::{
    Appointment, AppointmentId, CareContact, CareContactId, Entry, EntryId, EntryKind, Line, News, NewsKind, ObjectId,
    Pointer, Source, Standing, Text, may_hold_news,
};
use vault::{Batch, ImportFile, Member, NewImportFile, ObjectWriter, PageText, Staged};

/// A file while it is read.
struct Reading<'a> {
    object: ObjectId,
    file: ReportFile,
    kind: FileKind,
    pages: Vec<(u32, Text)>,
    /// The last record is one that may hold news: what the file says of it must not be shown in passing.
    news: bool,
    /// Of the first record that may hold news.
    holds: Option<NewsKind>,
    /// What the file says of itself as a document; none: it goes by its name.
    whole: Option<FoundEntry>,
    entries: u64,
    /// Somebody or something that is no entry was found: a patient, a doctor, an appointment.
    others: bool,
    archive: Archive<'a>,
}

/// An archive while it is unpacked.
struct Archive<'a> {
    place: u32,
    writing: Option<(Line, ObjectWriter<'a>)>,
    members: Vec<NewImportFile>,
}

impl<'a> Intake<'a> {
    /// Reads a kept file and writes what it brought, its report with the last of it.
    pub(super) fn read(
        &mut self,
        row: &ImportFile,
        object: ObjectId,
        length: u64,
        file: ReportFile,
    ) -> Result<(), Error> {
        let archive = Archive { place: 0, writing: None, members: Vec::new() };
        let (kind, pages) = (FileKind::Unknown, Vec::new());
        let mut reading = Reading {
            object,
            file,
            kind,
            pages,
            news: false,
            holds: None,
            whole: None,
            entries: 0,
            others: false,
            archive,
        };
        if reading.file.refused.is_none() {
            self.read_by_child(row, length, &mut reading)?;
        }
        self.add_members(&mut reading.archive)?;
        let whole = reading.whole.take();
        let is_whole = whole.is_some();
        if let Some(found) = whole {
            self.whole(found, &mut reading)?;
        }
        let Reading { mut file, kind, pages, entries, others, archive, .. } = reading;
        let nothing = entries == 0 && !others && archive.place == 0 && !(self.job.stopped() && file.refused.is_none());
        // A table that was decided on is a document since it was taken in.
        if self.table.is_none() && !is_whole && (file.pages > 0 || nothing) {
            let source = Source { import: self.import, object: Some(object), pointer: Pointer::Whole };
            let blank = self.blank(EntryKind::Document, title_of(&row.name), source)?;
            let entry = Entry { objects: vec![object], to_sort: !describes_itself(kind), ..blank };
            self.document(entry, object, &mut file, &pages)?;
        }
        // The document comes before its pages, so that its date places them among the search results.
        for (page, text) in pages {
            self.batch.pages.push(PageText { object, page, text });
            if self.batch.len() >= BATCH {
                self.flush(&mut file)?;
            }
        }
        let (batch, waiting) = self.take_batch();
        self.session.vault.db().stage(
            self.import,
            &batch,
            Some(&mut |became| {
                let mut whole = file.clone();
                report::count(&mut whole, &waiting, became);
                report::done(&whole)
            }),
        )?;
        Ok(())
    }

    fn read_by_child(&mut self, row: &ImportFile, length: u64, reading: &mut Reading<'a>) -> Result<(), Error> {
        let session = self.session;
        let bytes = session.vault.objects().reader(session.vault.db(), reading.object)?;
        let mut source = Seeking::new(bytes, length);
        self.job.tell(self.app, true, |view| view.step = JobStep::Reading);
        let mut failed = None;
        let (password, table, depth) = (self.password.clone(), self.table.clone(), row.depth);
        // The reader is taken out while its answers change everything else.
        let mut reader = std::mem::replace(&mut self.reader, self.app.reader.start());
        let job = self.job;
        let ask = Ask { password: password.as_deref(), depth, table: table.as_ref(), ..Ask::default() };
        let result = reader.read(ask, &mut source, job.stop(), &mut |piece| {
            self.piece(piece, row, reading).map_err(|error| {
                failed = Some(error);
                Stop
            })
        });
        self.reader = reader;
        if let Some(error) = failed {
            return Err(error);
        }
        match result {
            Ok(end) => {
                if let Some(code) = end.refused {
                    report::refuse(&mut reading.file, code.into());
                }
            }
            Err(ReadError::Cancelled | ReadError::Stopped) => reading.file.stopped = true,
            Err(ReadError::Start(_)) => report::refuse(&mut reading.file, RefusedCode::ReaderStopped),
            Err(ReadError::Input(_)) => return Err(vault::Error::ObjectDamaged.into()),
        }
        Ok(())
    }

    fn piece(&mut self, piece: Piece<'_>, row: &ImportFile, reading: &mut Reading<'a>) -> Result<(), Error> {
        match piece {
            Piece::Frame(frame) => self.frame(frame, row, reading),
            Piece::Bytes(bytes) => match &mut reading.archive.writing {
                Some((_, writer)) => Ok(writer.write(bytes)?),
                None => Ok(()),
            },
        }
    }

    fn frame(&mut self, frame: Frame, row: &ImportFile, reading: &mut Reading<'a>) -> Result<(), Error> {
        reading.others |= matches!(frame, Frame::Patient(_) | Frame::Contact(_) | Frame::Appointment(_));
        match frame {
            Frame::Start { kind } => self.start(kind, row, reading)?,
            Frame::Patient(found) => {
                let described = self.people.described(&found);
                if let Some(was) = described.was {
                    self.merge(was, described.group)?;
                }
                if let Some(name) = found.name {
                    let born = found.born.map(|date| date.to_string());
                    let name = name.as_str().to_owned();
                    report::patient(&mut reading.file, FoundPerson { name, born, group: described.group });
                }
            }
            // What a table's columns mean is asked first: nothing of it is kept before.
            Frame::Entry(_) if reading.file.table => {}
            // The document comes last, when it is known what it holds.
            Frame::Entry(found) if is_the_document(&found) && reading.whole.is_none() => reading.whole = Some(*found),
            Frame::Entry(found) => self.entry(*found, reading)?,
            Frame::Table(_) => reading.file.table = self.table.is_none(),
            Frame::LeftOut { files } => reading.file.left_out += u64::from(files),
            // Come only when something is to be shown, which is never asked here.
            Frame::Section(_) | Frame::Picture(_) => {}
            Frame::Contact(found) => self.contact(found, reading)?,
            Frame::Appointment(found) => self.appointment(found, reading)?,
            Frame::Page { page, text } => {
                reading.file.pages = reading.file.pages.max(page);
                reading.pages.extend(text.map(|text| (page, text)));
            }
            // What somebody is asked about a table is no trouble with the file.
            Frame::Problem { .. } if reading.file.table => {}
            Frame::Problem { at, code, span } => {
                let span = span.filter(|_| !reading.news);
                report::problem(&mut reading.file, code.name(), place(at.as_str(), span));
            }
            Frame::Member { name } => self.member(name, reading)?,
            Frame::MemberEnd { keep } => self.member_end(keep, row, reading)?,
        }
        Ok(())
    }

    /// What the file is by its contents, whatever its name says: so it is shown.
    fn start(&mut self, kind: FileKind, row: &ImportFile, reading: &mut Reading<'a>) -> Result<(), Error> {
        kind.name().clone_into(&mut reading.file.kind);
        reading.kind = kind;
        match media_type_of(kind) {
            // The folder of a disc stays one, whatever its bytes look like.
            Some(_) if row.folder.is_some() => Ok(()),
            Some(media_type) => Ok(self.session.vault.db().set_media_type(reading.object, &media_type)?),
            None => Ok(()),
        }
    }

    /// Two numbers turned out to be one person.
    fn merge(&mut self, from: u32, into: u32) -> Result<(), Error> {
        let number = |patient: &mut Option<u32>| {
            if *patient == Some(from) {
                *patient = Some(into);
            }
        };
        self.batch.entries.iter_mut().for_each(|entry| number(&mut entry.patient));
        self.batch.appointments.iter_mut().for_each(|one| number(&mut one.patient));
        // Only a number that a written row carries is looked for among all that are written.
        if self.written.remove(&from) {
            self.session.vault.db().merge_patients(self.import, from, into)?;
        }
        Ok(())
    }

    fn member(&mut self, name: Line, reading: &mut Reading<'a>) -> Result<(), Error> {
        let shown = last_part(&name);
        let about = self.new_object(shown.clone(), media_type(&shown))?;
        let session = self.session;
        reading.archive.writing = Some((name, session.vault.objects().writer(session.vault.db(), about)));
        Ok(())
    }

    fn member_end(&mut self, keep: bool, row: &ImportFile, reading: &mut Reading<'a>) -> Result<(), Error> {
        let archive = &mut reading.archive;
        let Some((name, writer)) = archive.writing.take() else { return Ok(()) };
        let place = archive.place;
        archive.place += 1;
        if !keep {
            return Ok(());
        }
        let object = writer.finish()?.object;
        let within = Member { archive: row.position, place, depth: row.depth.saturating_add(1) };
        archive.members.push(NewImportFile { name, within: Some(within), object: Some(object), folder: None });
        let files = u64::from(place) + 1;
        self.job.tell(self.app, false, |view| view.done = files);
        if archive.members.len() >= BATCH { self.add_members(archive) } else { Ok(()) }
    }

    fn add_members(&mut self, archive: &mut Archive<'_>) -> Result<(), Error> {
        archive.writing = None; // half a member is none
        if archive.members.is_empty() {
            return Ok(());
        }
        let members = std::mem::take(&mut archive.members);
        self.job.tell(self.app, false, |view| view.files += members.len());
        Ok(self.session.vault.db().add_import_files(self.import, &members)?)
    }

    /// A file that is a document by itself, or that nothing could be read of: one record, so that it can be found and shown.
    fn document(
        &mut self,
        entry: Entry,
        object: ObjectId,
        file: &mut ReportFile,
        pages: &[(u32, Text)],
    ) -> Result<(), Error> {
        let beginning = pages.first().map(|(_, text)| text.as_str());
        let news = may_hold_news(&entry, beginning).map(News::unopened);
        // The same bytes are the same document, also when they are read again after a crash.
        let (fingerprint, source) = (Some(object.to_bytes()), entry.sources.first().cloned());
        let staged = Staged { noun: Entry { news, ..entry }, fingerprint, patient: None, source };
        self.stage(staged, file)
    }

    fn entry(&mut self, found: FoundEntry, reading: &mut Reading<'a>) -> Result<(), Error> {
        let staged = self.staged(found, reading)?;
        let news = may_hold_news(&staged.noun, staged.noun.text.as_ref().map(Text::as_str));
        reading.news = news.is_some();
        reading.holds = reading.holds.or(news);
        reading.entries += 1;
        let noun = Entry { news: news.map(News::unopened), ..staged.noun };
        self.stage(Staged { noun, ..staged }, &mut reading.file)
    }

    /// The file as a document, in its own words. What stands in one of its records stands in it too: where one may hold news, so may it.
    fn whole(&mut self, found: FoundEntry, reading: &mut Reading<'a>) -> Result<(), Error> {
        let mut staged = self.staged(found, reading)?;
        let beginning = reading.pages.first().map(|(_, text)| text.as_str());
        let news = reading.holds.or_else(|| may_hold_news(&staged.noun, beginning));
        staged.noun.objects.insert(0, reading.object);
        let noun = Entry { news: news.map(News::unopened), ..staged.noun };
        self.stage(Staged { noun, ..staged }, &mut reading.file)
    }

    /// What was found, as it is to be written; its files are kept.
    fn staged(&mut self, found: FoundEntry, reading: &Reading<'a>) -> Result<Staged<Entry>, Error> {
        let source = Source { import: self.import, object: Some(reading.object), pointer: found.pointer };
        let blank = self.blank(found.kind, found.title, source.clone())?;
        let mut objects = Vec::new();
        for attachment in found.attachments {
            objects.push(self.attachment(attachment, &blank.title)?);
        }
        let noun = Entry {
            standing: found.standing,
            when: found.when,
            end: found.end,
            by: found.by,
            place: found.place,
            status: found.status,
            text: found.text,
            codes: found.codes,
            measured: found.measured,
            study: found.study,
            objects,
            ..blank
        };
        let patient = found.patient.map(|key| self.people.called(&key));
        let fingerprint = found.fingerprint.map(|Fingerprint(bytes)| bytes);
        Ok(Staged { noun, fingerprint, patient, source: Some(source) })
    }

    fn contact(&mut self, found: FoundContact, reading: &mut Reading<'a>) -> Result<(), Error> {
        let (ms, random) = self.app.id_parts()?;
        let noun = CareContact {
            role: found.role,
            field: found.field,
            place: found.place,
            phone: found.phone,
            email: found.email,
            ..CareContact::new(CareContactId::new(ms, random), self.person, found.name)
        };
        let source = Source { import: self.import, object: Some(reading.object), pointer: found.pointer };
        let fingerprint = found.fingerprint.map(|Fingerprint(bytes)| bytes);
        reading.file.contacts += 1;
        self.batch.contacts.push(Staged { noun, fingerprint, patient: None, source: Some(source) });
        self.flush_if_full(&mut reading.file)
    }

    /// An appointment that was cancelled or missed is none; the original keeps it.
    fn appointment(&mut self, found: FoundAppointment, reading: &mut Reading<'a>) -> Result<(), Error> {
        if found.standing != Standing::Fact {
            return Ok(());
        }
        let (ms, random) = self.app.id_parts()?;
        let moment = moment::of(&found, &self.app.clock.zone());
        let noun = Appointment {
            day: moment.day,
            time: moment.time,
            zone: moment.zone,
            place: found.place,
            with: found.with,
            meeting: found.meeting,
            purpose: found.purpose,
            notes: found.notes,
            ..Appointment::new(AppointmentId::new(ms, random), self.person)
        };
        let source = Source { import: self.import, object: Some(reading.object), pointer: found.pointer };
        let patient = found.patient.map(|key| self.people.called(&key));
        let fingerprint = found.fingerprint.map(|Fingerprint(bytes)| bytes);
        reading.file.appointments += 1;
        self.batch.appointments.push(Staged { noun, fingerprint, patient, source: Some(source) });
        self.flush_if_full(&mut reading.file)
    }

    fn attachment(&mut self, attachment: Attachment, title: &Line) -> Result<ObjectId, Error> {
        let name = attachment.title.unwrap_or_else(|| title.clone());
        let media_type = attachment.media_type.unwrap_or_else(|| media_type(&name));
        let about = self.new_object(name, media_type)?;
        let objects = self.session.vault.objects();
        Ok(objects.add(self.session.vault.db(), &about, &mut attachment.bytes.as_slice(), &mut |_| true)?.object)
    }

    fn blank(&self, kind: EntryKind, title: Line, source: Source) -> Result<Entry, Error> {
        let (ms, random) = self.app.id_parts()?;
        Ok(Entry { sources: vec![source], ..Entry::new(EntryId::new(ms, random), self.person, kind, title) })
    }

    fn stage(&mut self, staged: Staged<Entry>, file: &mut ReportFile) -> Result<(), Error> {
        let Entry { id, kind, standing, .. } = staged.noun;
        self.waiting.push(Waiting { id, kind, is_fact: standing == Standing::Fact });
        self.batch.entries.push(staged);
        self.entries += 1;
        let entries = self.entries;
        self.job.tell(self.app, false, |view| view.entries = entries);
        self.flush_if_full(file)
    }

    fn take_batch(&mut self) -> (Batch, Vec<Waiting>) {
        let batch = std::mem::take(&mut self.batch);
        let people = batch.entries.iter().map(|entry| entry.patient);
        self.written.extend(people.chain(batch.appointments.iter().map(|one| one.patient)).flatten());
        (batch, std::mem::take(&mut self.waiting))
    }

    fn flush_if_full(&mut self, file: &mut ReportFile) -> Result<(), Error> {
        if self.batch.len() >= BATCH { self.flush(file) } else { Ok(()) }
    }

    fn flush(&mut self, file: &mut ReportFile) -> Result<(), Error> {
        let (batch, waiting) = self.take_batch();
        let became = self.session.vault.db().stage(self.import, &batch, None)?;
        report::count(file, &waiting, &became);
        Ok(())
    }
}

/// Whether an entry is the file itself, of which the others are parts.
fn is_the_document(found: &FoundEntry) -> bool {
    found.kind == EntryKind::Document && found.pointer == Pointer::Whole
}

/// A place as the report shows it. A page is one of the document's.
fn place(at: &str, span: Option<Span>) -> PlaceView {
    let page = at.strip_prefix("page ").and_then(|page| page.parse().ok());
    PlaceView { at: at.to_owned(), page, from: span.map(|span| span.from), length: span.map_or(0, |span| span.len) }
}
