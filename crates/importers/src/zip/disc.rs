//! An imaging disc in a zip: its scans become studies, its documents files of their own, its viewer is left out.

use super::counted::Counts;
use super::{Member, Unpacking, is_clutter, shown};
use crate::dicom::{self, Gathering, Sort};
use crate::frame::{FileKind, ProblemCode};
use crate::reader::{Halt, MAX_ATTACHMENT, unpacked};
use record::Line;
use std::io::{self, Read};

/// How many members are looked into before an archive is taken for no disc.
const LOOKED_AT: usize = 100;

/// How much of a member tells what it is.
const HEAD: u64 = 4096;

/// The largest picture that is unpacked to be shown.
const MOST_SHOWN: u64 = 256 << 20;

/// Whether the members are those of a disc: with a table of contents, or with no fewer scans than documents.
pub(super) fn is_disc(unpacking: &mut Unpacking<'_, '_>, members: &[Member]) -> Result<bool, Halt> {
    let is_contents = |name: &str| {
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
        last.eq_ignore_ascii_case("DICOMDIR")
    };
    let (mut scans, mut others) = (0, 0);
    let files = || members.iter().filter(|member| !member.is_folder && !member.is_link && !is_clutter(&member.name));
    for member in files().filter(|member| is_contents(&member.name)).chain(files()).take(LOOKED_AT) {
        let head = unpacking.head(member)?;
        match dicom::sort(&head, &member.name) {
            Sort::Contents => return Ok(true),
            Sort::Instance => scans += 1,
            Sort::Document => others += 1,
            Sort::LeftOut => others += usize::from(is_own(&member.name)),
        }
    }
    Ok(scans > 0 && scans >= others)
}

/// Pictures, tables, calendars: on a disc they are the viewer's, elsewhere people's own.
fn is_own(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    ["jpg", "jpeg", "png", "heic", "tif", "tiff", "csv", "ics", "vcf", "docx", "txt", "zip"].contains(&ending.as_str())
}

/// Reads all of it.
pub(super) fn read(mut unpacking: Unpacking<'_, '_>, members: &[Member]) -> Result<(), Halt> {
    let mut gathering = Gathering::default();
    for member in members.iter().filter(|member| !member.is_folder && !is_clutter(&member.name)) {
        if gathering.files() >= unpacked::MAX_MEMBERS {
            unpacking.out.problem("file", ProblemCode::TooManyFiles)?;
            break;
        }
        let name = shown(&member.name);
        if member.is_link {
            unpacking.out.problem(&name, ProblemCode::LinkLeftOut)?;
            continue;
        }
        gathering.name(member.name.clone(), None);
        let head = unpacking.head(member)?;
        let problem = match dicom::sort(&head, &member.name) {
            Sort::LeftOut => {
                gathering.left_out += 1;
                None
            }
            Sort::Document => unpacking.member(member)?,
            sort => unpacking.scan(member, sort, &mut gathering)?,
        };
        if let Some(code) = problem {
            unpacking.out.problem(&name, code)?;
        }
    }
    Ok(gathering.say(unpacking.out)?)
}

/// Shows a picture of it.
pub(super) fn show(
    mut unpacking: Unpacking<'_, '_>,
    members: &[Member],
    within: &Line,
    picture: (u32, u32),
) -> Result<(), Halt> {
    let named =
        members.iter().find(|member| !member.is_folder && Line::cut(&shown(&member.name)).as_ref() == Some(within));
    let bytes = match named {
        Some(member) if !member.is_link => unpacking.unpacked(member, 0, MOST_SHOWN)?,
        _ => None,
    };
    match bytes {
        Some(bytes) => dicom::show_unpacked(bytes, picture, unpacking.out),
        None => {
            unpacking.out.start(FileKind::Disc)?;
            Ok(unpacking.out.problem(within.as_str(), ProblemCode::FileMissing)?)
        }
    }
}

impl Unpacking<'_, '_> {
    /// The beginning of a member; nothing when it cannot be unpacked.
    fn head(&mut self, member: &Member) -> Result<Vec<u8>, Halt> {
        let head = self.with(member, |file| {
            let mut head = Vec::new();
            file.take(HEAD).read_to_end(&mut head).map(|_| head)
        })?;
        Ok(head.map(|(head, _)| head).unwrap_or_default())
    }

    /// At most `most` bytes of a member from `from` on; none when it cannot be unpacked.
    fn unpacked(&mut self, member: &Member, from: u64, most: u64) -> Result<Option<Vec<u8>>, Halt> {
        let bytes = self.with(member, |file| {
            io::copy(&mut (&mut *file).take(from), &mut io::sink())?;
            let mut bytes = Vec::new();
            file.take(most).read_to_end(&mut bytes).map(|_| bytes)
        })?;
        Ok(bytes.ok().map(|(bytes, _)| bytes))
    }

    /// Takes a file of DICOM's.
    fn scan(&mut self, member: &Member, sort: Sort, gathering: &mut Gathering) -> Result<Option<ProblemCode>, Halt> {
        let cut = member.at.saturating_add(member.packed) > self.len;
        let before = self.left;
        let (mut taken, problem) = match self.with(member, |file| dicom::taken(sort, file))? {
            Ok(read) => read,
            Err(code) => return Ok(Some(code)),
        };
        if matches!(problem, Some(ProblemCode::MemberLocked | ProblemCode::MemberTooLarge)) {
            return Ok(problem);
        }
        if problem.is_some() || cut {
            taken.damage();
        }
        let after = std::mem::replace(&mut self.left, before);
        let enclosed = match taken.enclosed().filter(|(_, len)| *len <= MAX_ATTACHMENT as u64) {
            Some((from, len)) => self.unpacked(member, from, len)?.filter(|bytes| bytes.len() as u64 == len),
            None => None,
        };
        self.left = after;
        let mut enclosed = Some(enclosed);
        gathering.take(sort, taken, self.out, &mut |_, _| Ok(enclosed.take().flatten()))?;
        Ok(None)
    }

    /// Opens a member for reading: what was read, and what was wrong with it; or why it cannot be opened. Growth is bounded as
    /// everywhere in archives. What does not unpack reads as the end.
    fn with<T>(
        &mut self,
        member: &Member,
        read: impl FnOnce(&mut dyn Read) -> io::Result<T>,
    ) -> Result<Result<(T, Option<ProblemCode>), ProblemCode>, Halt> {
        let mut file = match super::open(&mut self.bytes, self.counts, self.password, member)? {
            Ok(file) => file,
            Err(code) => return Ok(Err(code)),
        };
        let is_locked = file.encrypted();
        let mut bounded =
            Bounded { file: &mut file, counts: self.counts, left: &mut self.left, size: 0, problem: None };
        let value = read(&mut bounded)?;
        let problem = bounded.problem.map(|problem| match problem {
            ProblemCode::MemberDamaged if is_locked => ProblemCode::MemberLocked,
            other => other,
        });
        self.counts.close();
        drop(file);
        if self.counts.is_broken() {
            return Err(self.counts.broken());
        }
        Ok(Ok((value, problem)))
    }
}

/// A member that may not grow beyond reason.
struct Bounded<'a, R> {
    file: &'a mut R,
    counts: &'a Counts,
    left: &'a mut u64,
    size: u64,
    problem: Option<ProblemCode>,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.problem.is_some() {
            return Ok(0);
        }
        match self.file.read(into) {
            Ok(n) => {
                self.size += n as u64;
                match self.left.checked_sub(n as u64).filter(|_| self.size <= unpacked::most(self.counts.read())) {
                    Some(left) => *self.left = left,
                    None => {
                        self.problem = Some(ProblemCode::MemberTooLarge);
                        return Ok(0);
                    }
                }
                Ok(n)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(_) => {
                self.problem = Some(ProblemCode::MemberDamaged);
                Ok(0)
            }
        }
    }
}
