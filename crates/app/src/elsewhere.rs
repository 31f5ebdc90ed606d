//! A kept file opened with another program of this computer. It is written out in clear for that, beside the records, and goes at lock,
//! at the end of the program, and, after a crash, at the next start. What the other program keeps of it, nobody here sees.

use crate::inside::OneFile;
use crate::originals::{Watched, copy, stored};
use crate::session::Session;
use crate::{App, Error};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use vault::{Found, StoredObject};

/// The folder beside the records.
const FOLDER: &str = "opened";

/// Bytes of a name before its ending: with it, a name may have 255 on most disks.
const NAME_MOST: usize = 120;

/// What is handed to another program, and under which endings. Nothing that can hold a program, a script or a macro, nor a page of the
/// web: another program would run those.
const KINDS: [(&str, &[&str]); 15] = [
    ("application/pdf", &["pdf"]),
    ("image/png", &["png"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/tiff", &["tif", "tiff"]),
    ("image/heic", &["heic", "heif"]),
    ("text/plain", &["txt"]),
    ("application/rtf", &["rtf"]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"]),
    ("text/csv", &["csv"]),
    ("text/calendar", &["ics"]),
    ("text/vcard", &["vcf"]),
    ("audio/mpeg", &["mp3"]),
    ("audio/mp4", &["m4a", "mp4"]),
    ("audio/wav", &["wav"]),
    ("audio/ogg", &["ogg", "oga", "opus"]),
];

/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Writes the file out and has another program open it. `hand_over` says whether one took it; if none did, nothing stays written.
pub fn open(app: &App, input: &OneFile, hand_over: impl FnOnce(&Path) -> bool) -> Result<(), Error> {
    let (session, stored) = stored(app, input)?;
    let name = safe_name(stored.name.as_str(), stored.media_type.as_str()).ok_or(Error::NoProgram)?;
    let folder = new_folder(&app.dir)?;
    let file = folder.join(name);
    let written = write(&session, &stored, &file);
    // Locked meanwhile: then the lock found nothing to remove yet, or only half.
    let is_open = app.slot().open().is_some_and(|open| Arc::ptr_eq(&open, &session));
    let done = match written {
        Ok(()) if !is_open => Err(Error::Locked),
        Ok(()) if hand_over(&file) => Ok(()),
        Ok(()) => Err(Error::NoProgram),
        Err(error) => Err(error),
    };
    if done.is_err() {
        let _ = fs::remove_dir_all(folder); // tried again at lock
    }
    done
}

/// Removes whatever was opened elsewhere: at lock and at the end.
pub(crate) fn sweep(dir: &Path) {
    // What another program still holds fast (on Windows) is tried again at the next lock, end or start.
    let _ = fs::remove_dir_all(dir.join(FOLDER));
}

/// The same at start, after a crash. What another window of this program has open stays.
pub(crate) fn sweep_at_start(dir: &Path) {
    if dir.join(FOLDER).exists() && !matches!(vault::look(dir), Found::Problem(vault::Error::InUse)) {
        sweep(dir);
    }
}

fn write(session: &Session, stored: &StoredObject, file: &Path) -> Result<(), Error> {
    let mut bytes = Watched::new(session.vault.objects().reader(session.vault.db(), stored.id)?);
    let written = new_file(file).and_then(|mut file| copy(&mut bytes, &mut file));
    match bytes.failed {
        Some(error) => Err(error.into()),
        None => written.map_err(|error| Error::CannotSaveFile(error.kind())),
    }
}

/// A folder that only this person can look into, with a name that nobody can know beforehand.
fn new_folder(dir: &Path) -> Result<PathBuf, Error> {
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).map_err(|_| Error::Random)?;
    let name: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    let folder = dir.join(FOLDER);
    let made = make_folder(&folder).or_else(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Ok(()),
        _ => Err(error),
    });
    let folder = folder.join(name);
    made.and_then(|()| make_folder(&folder)).map_err(|error| Error::CannotSaveFile(error.kind()))?;
    Ok(folder)
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

fn new_file(file: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

/// The name it is opened under: one part of a path, nothing hidden in it, and an ending that fits what it is. None for what is not
/// handed to another program.
fn safe_name(name: &str, media_type: &str) -> Option<String> {
    let (_, endings) = KINDS.iter().find(|(kind, _)| *kind == media_type)?;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, ending) = match last.rsplit_once('.') {
        Some((stem, ending)) => match endings.iter().find(|known| ending.eq_ignore_ascii_case(known)) {
            Some(known) => (stem, *known),
            None => (last, *endings.first()?),
        },
        None => (last, *endings.first()?),
    };
    // Only one dot: no ending before the ending.
    let shown = |c: char| if c.is_alphanumeric() || " -()'’".contains(c) { c } else { '_' };
    let mut safe = String::new();
    for letter in stem.trim().chars().map(shown) {
        if safe.len() + letter.len_utf8() > NAME_MOST {
            break;
        }
        safe.push(letter);
    }
    let safe = safe.trim().trim_start_matches('-');
    let safe = if safe.is_empty() { "file".to_owned() } else { safe.to_owned() };
    let safe = if is_device(&safe) { format!("_{safe}") } else { safe };
    Some(format!("{safe}.{ending}"))
}

fn is_device(stem: &str) -> bool {
    let stem = stem.trim().to_ascii_lowercase();
    let numbered = ["com", "lpt"].iter().find_map(|port| stem.strip_prefix(port));
    DEVICES.contains(&stem.as_str())
        || numbered.is_some_and(|number| number.chars().count() == 1 && number.chars().all(char::is_numeric))
}

#[cfg(test)]
mod tests {
    use super::safe_name;

    #[test]
    fn a_name_leads_nowhere_and_says_what_it_is() {
        let long = "é".repeat(300);
        let cut = format!("{}.pdf", "é".repeat(60));
        for (name, media_type, expected) in [
            ("Letter of May.PDF", "application/pdf", "Letter of May.pdf"),
            ("photo.jpeg", "image/jpeg", "photo.jpeg"),
            ("../../etc/passwd", "text/plain", "passwd.txt"),
            ("C:\\Users\\x\\scan.tiff", "image/tiff", "scan.tiff"),
            ("letter.pdf.exe", "application/pdf", "letter_pdf_exe.pdf"),
            ("letter.exe.pdf", "application/pdf", "letter_exe.pdf"),
            ("fdp\u{202e}exe.pdf", "application/pdf", "fdp_exe.pdf"),
            ("a\u{0}b\nc", "text/csv", "a_b_c.csv"),
            ("-rf *.pdf", "application/pdf", "rf _.pdf"),
            ("CON.txt", "text/plain", "_CON.txt"),
            ("lpt1", "text/plain", "_lpt1.txt"),
            ("...", "application/pdf", "___.pdf"),
            ("", "application/pdf", "file.pdf"),
            (long.as_str(), "application/pdf", cut.as_str()),
        ] {
            assert_eq!(safe_name(name, media_type).as_deref(), Some(expected), "{name:?}");
        }
    }

    #[test]
    fn what_another_program_could_run_stays_here() {
        for (name, media_type) in [
            ("page.html", "text/html"),
            ("drawing.svg", "image/svg+xml"),
            ("setup.exe", "application/octet-stream"),
            ("run.sh", "application/x-sh"),
            ("letter.docm", "application/vnd.ms-word.document.macroenabled.12"),
            ("letter.doc", "application/octet-stream"),
            ("all.zip", "application/zip"),
            ("record.xml", "application/hl7-cda+xml"),
            ("CD", "application/x-imaging-disc"),
            ("letter.pdf", ""),
        ] {
            assert_eq!(safe_name(name, media_type), None, "{name}");
        }
    }
}
