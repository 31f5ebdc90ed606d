//! What was planned, written.

use super::ahead::Ahead;
use super::fit::{self, Way};
use super::out::{Made, Out, hex};
use super::plan::{Content, FilePlan, Line, Part, Plan, VolumePlan};
use super::work::Work;
use crate::inside::Kept;
use crate::passwords::Secret;
use crate::session::Session;
use crate::view::{PacketForm, PacketHow};
use crate::{App, Error};
use documents::{Beside, Contents, ContentsRow, Language, Original, Picture, Volume, Why};
use sha2::{Digest, Sha256};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

/// Bytes of a volume that are hashed and written at once.
const WRITE: usize = 256 * 1024;

/// A file that was made.
pub(super) struct MadePart {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) hash: String,
    pub(super) holds: Vec<String>,
}

/// Makes all of it, or leaves nothing.
pub(super) fn make(
    app: &App,
    session: &Arc<Session>,
    plan: &Plan,
    (form, words): (PacketForm, Option<&Secret>),
    place: &Path,
    work: &Work<'_>,
) -> Result<(Made, Vec<MadePart>), Error> {
    let mut out = Out::begin(app, form, words, place)?;
    work.expect(plan.bytes());
    let objects: Vec<_> = plan.volumes.iter().flat_map(|volume| &volume.parts).filter_map(read_ahead).collect();
    let objects: Vec<_> = objects.into_iter().chain(plan.files.iter().map(|file| file.object)).collect();
    let parts = std::thread::scope(|scope| {
        let ahead = Ahead::begin(scope, session, &objects, work)?;
        let mut making = Making { app, session, plan, out: &mut out, ahead, work };
        let mut parts = Vec::new();
        for (index, volume) in plan.volumes.iter().enumerate() {
            parts.push(making.volume(index, volume)?);
        }
        for file in &plan.files {
            parts.push(if file.is_disc { making.disc(file)? } else { making.file(file)? });
        }
        Ok::<_, Error>(parts)
    })?;
    let made = out.finish().map_err(saving)?;
    Ok((made, parts))
}

/// Which file a part is read from in one go.
fn read_ahead(part: &Part) -> Option<record::ObjectId> {
    match &part.content {
        Content::Original { object, way, .. } if *way != Way::Drawn => Some(*object),
        _ => None,
    }
}

#[allow(clippy::needless_pass_by_value, reason = "as `map_err` hands it")]
fn saving(error: io::Error) -> Error {
    Error::CannotSaveFile(error.kind())
}

struct Making<'a> {
    app: &'a App,
    session: &'a Arc<Session>,
    plan: &'a Plan,
    out: &'a mut Out,
    ahead: Ahead<'a>,
    work: &'a Work<'a>,
}

impl Making<'_> {
    fn volume(&mut self, index: usize, planned: &VolumePlan) -> Result<MadePart, Error> {
        let (plan, of) = (self.plan, self.plan.volumes.len());
        let language = plan.frame.language;
        let title = documents::packet_title(language, (index + 1, of))?;
        let front = documents::contents(&contents(plan, index)?)?;
        self.out.file(&planned.name, false).map_err(saving)?;
        let Self { app, session, out, ahead, work, .. } = self;
        let mut hashed = Hashed { out, sha: Sha256::new(), bytes: 0 };
        let mut volume = Volume::begin(BufWriter::with_capacity(WRITE, &mut hashed)).map_err(saving)?;
        volume.mark(&title.contents, false, 0);
        volume.take(opened(&front)?, None).map_err(saving)?;
        if let Some(page) = plan.case_page.as_ref().filter(|_| index == 0) {
            volume.mark(&title.case, false, 0);
            volume.take(opened(page)?, None).map_err(saving)?;
        }
        for part in &planned.parts {
            part.marks.iter().for_each(|(title, below, later)| volume.mark(title, *below, *later));
            match &part.content {
                Content::Written(made) => {
                    volume.take(opened(&made.pdf)?, Some(part.first)).map_err(saving)?;
                    work.went_on(made.pdf.len() as u64)?;
                }
                Content::Original { entry, object, way: Way::Drawn, pages, shown } => {
                    let kept = Kept { session: Arc::clone(session), entry: entry.as_ref().clone(), object: *object };
                    for page in 1..=*pages {
                        work.went_on(0)?;
                        let drawn = fit::drawn(app, &kept, page)?.ok_or(Error::LookAgain)?;
                        let picture = Picture::png(&drawn.png, *shown).map_err(|_| Error::LookAgain)?;
                        volume.picture(picture, Some(part.first + page - 1)).map_err(saving)?;
                    }
                }
                Content::Original { way, shown, .. } => {
                    ahead.next_file();
                    let bytes = ahead.whole()?;
                    let number = Some(part.first);
                    match way {
                        Way::Pdf => volume.take(opened(&bytes)?, number),
                        Way::Jpeg => volume.picture(taken(Picture::jpeg(&bytes, *shown))?, number),
                        Way::Png | Way::Drawn => volume.picture(taken(Picture::png(&bytes, *shown))?, number),
                    }
                    .map_err(saving)?;
                }
            }
        }
        let tag = if language == Language::FrCa { "fr-CA" } else { "en-CA" };
        volume.finish(&title.title, tag).and_then(|mut out| out.flush()).map_err(saving)?;
        let (bytes, hash) = (hashed.bytes, hex(hashed.sha));
        // It was measured before; that it is so is seen here.
        if bytes > plan.most {
            return Err(documents::Error::Layout.into());
        }
        self.out.end_file().map_err(saving)?;
        let holds = plan.lines.iter().filter(|line| line.spot.is_some_and(|(volume, ..)| volume == index));
        Ok(MadePart { name: planned.name.clone(), bytes, hash, holds: titles(holds) })
    }

    fn file(&mut self, file: &FilePlan) -> Result<MadePart, Error> {
        self.out.file(&file.name, file.is_loose).map_err(saving)?;
        self.ahead.next_file();
        let mut hashed = Hashed { out: self.out, sha: Sha256::new(), bytes: 0 };
        while let Some(part) = self.ahead.next()? {
            hashed.write_all(&part).map_err(saving)?;
        }
        let (bytes, hash) = (hashed.bytes, hex(hashed.sha));
        self.out.end_file().map_err(saving)?;
        Ok(MadePart { name: file.name.clone(), bytes, hash, holds: holds(self.plan, &file.name) })
    }

    /// A disc as the folder it was. Its hash is that of a list as `sha256sum` writes it: the hash of each file, two spaces, its path.
    fn disc(&mut self, file: &FilePlan) -> Result<MadePart, Error> {
        self.ahead.next_file();
        let (mut list, mut bytes) = (Sha256::new(), 0);
        let Self { out, ahead, .. } = self;
        let mut written = importers::unfold_each(ahead, &mut |path, size, from| {
            let path: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            let path = path.join("/");
            // Packing pictures by the thousand would take longer than anyone waits.
            out.file(&format!("{}/{path}", file.name), false)?;
            let mut hashed = Hashed { out, sha: Sha256::new(), bytes: 0 };
            // A stream that ends early would pass for a shorter file.
            if io::copy(from, &mut hashed)? != size {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            bytes += hashed.bytes;
            let hash = hex(hashed.sha);
            out.end_file()?;
            list.update(format!("{hash}  {path}\n"));
            Ok(())
        });
        // What lies behind the last file.
        written = written.and_then(|()| io::copy(ahead, &mut io::sink()).map(drop));
        written.map_err(|error| ahead.told(&error))?;
        let name = format!("{}/", file.name);
        let holds = holds(self.plan, &name);
        Ok(MadePart { name, bytes, hash: hex(list), holds })
    }
}

fn opened(pdf: &[u8]) -> Result<Original, Error> {
    taken(super::room::catching(|| Original::open(pdf)))
}

/// What was taken when it was planned is taken again; else it is another file by now.
fn taken<T>(found: Result<T, documents::NotTaken>) -> Result<T, Error> {
    found.map_err(|_| Error::LookAgain)
}

fn titles<'a>(lines: impl Iterator<Item = &'a Line>) -> Vec<String> {
    lines.map(|line| line.title.clone()).collect()
}

fn holds(plan: &Plan, file: &str) -> Vec<String> {
    titles(plan.lines.iter().filter(|line| line.file == file))
}

/// The pages in front of a volume. Those of the first list the whole packet.
fn contents(plan: &Plan, index: usize) -> Result<Contents, Error> {
    let mut rows = Vec::new();
    let mut beside = Vec::new();
    for line in &plan.lines {
        let (title, when) = (line.title.clone(), line.when);
        match line.spot {
            Some((volume, first, pages)) if index == 0 || volume == index => {
                let written_out = line.how == PacketHow::WrittenOut;
                rows.push(ContentsRow { first, pages, title, when, written_out, volume: volume + 1 });
            }
            Some(_) => {}
            None if index == 0 => {
                let why = match line.how {
                    PacketHow::Locked => Why::Locked,
                    PacketHow::NotPages => Why::NotPages,
                    PacketHow::TooLarge => Why::TooLarge,
                    PacketHow::Disc => Why::Disc,
                    PacketHow::AsFile | PacketHow::Made | PacketHow::Pages | PacketHow::WrittenOut => Why::OtherKind,
                };
                beside.push(Beside { file: line.file.clone(), title, when, why });
            }
            None => {}
        }
    }
    let volume = (index + 1, plan.volumes.len());
    Ok(Contents { frame: plan.frame.clone(), recipient: plan.recipient.clone(), volume, rows, beside })
}

/// A file of the packet whose hash is taken while it is written.
struct Hashed<'a> {
    out: &'a mut Out,
    sha: Sha256,
    bytes: u64,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.sha.update(bytes.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
