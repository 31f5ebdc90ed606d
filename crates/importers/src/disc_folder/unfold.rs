//! The way back: a stream that a folder became, written out as that folder.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};
use tar::Archive;

/// Names that Windows keeps for devices, whatever follows a point in them.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// How often another name is tried where one is taken: on some systems `A` and `a` are one name.
const TRIES: u32 = 1_000;

/// Writes the files of a stream that [`super::DiscFolder`] made into a folder, and brings them to the disk. Names come from a disc, so
/// they are not trusted: nothing is ever written outside of `into`, and nothing there is overwritten. What this system does not
/// allow in a name becomes `_`.
pub fn unfold(stream: &mut dyn Read, into: &Path) -> io::Result<()> {
    let mut folders = BTreeSet::from([into.to_owned()]);
    for file in Archive::new(stream).entries()? {
        let mut file = file?;
        if !file.header().entry_type().is_file() {
            continue;
        }
        let (size, changed) = (file.size(), file.header().mtime()?);
        let name = place(&String::from_utf8_lossy(&file.path_bytes()), cfg!(windows))?;
        let path = into.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
            folders.extend(folder.ancestors().take_while(|folder| folder.starts_with(into)).map(Path::to_owned));
        }
        let mut written = create(&path)?;
        // A stream that ends early would pass for a shorter file.
        if io::copy(&mut file, &mut written)? != size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // Some folders take no times; the file is there all the same.
        let _ = written.set_modified(UNIX_EPOCH + Duration::from_secs(changed));
        written.sync_all()?;
    }
    folders.iter().rev().try_for_each(|folder| sync(folder))
}

/// Hands on the files of such a stream, one after the other: the path of each, which leads down only, its length, and its bytes. What of
/// them was not read is passed over.
pub fn unfold_each(
    stream: &mut dyn Read,
    each: &mut dyn FnMut(&Path, u64, &mut dyn Read) -> io::Result<()>,
) -> io::Result<()> {
    for file in Archive::new(stream).entries()? {
        let mut file = file?;
        if file.header().entry_type().is_file() {
            let (size, name) = (file.size(), place(&String::from_utf8_lossy(&file.path_bytes()), cfg!(windows))?);
            each(&name, size, &mut file)?;
        }
    }
    Ok(())
}

/// Where a file lies, as a path that leads down only.
fn place(name: &str, windows: bool) -> io::Result<PathBuf> {
    let parts = name.split('/').map(|part| match part {
        "" | "." | ".." => Err(io::Error::from(io::ErrorKind::InvalidData)),
        _ if part.contains('\0') => Err(io::ErrorKind::InvalidData.into()),
        _ if windows => Ok(for_windows(part)),
        _ => Ok(part.to_owned()),
    });
    parts.collect()
}

fn for_windows(part: &str) -> String {
    let is_forbidden = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c);
    let mut part: String = part.chars().map(|c| if is_forbidden(c) { '_' } else { c }).collect();
    if part.ends_with(['.', ' ']) {
        part.push('_');
    }
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().find_map(|port| stem.strip_prefix(port)).is_some_and(|number| {
        let mut digits = number.chars();
        digits.next().is_some_and(|digit| "123456789¹²³".contains(digit)) && digits.next().is_none()
    });
    if numbered || DEVICES.contains(&stem.as_str()) {
        part.insert(0, '_');
    }
    part
}

/// A new file, under another name where this one is taken.
fn create(path: &Path) -> io::Result<File> {
    let mut tried = path.to_owned();
    for number in 2..TRIES {
        match File::create_new(&tried) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let mut name = path.file_name().unwrap_or_default().to_owned();
                name.push(format!(" {number}"));
                tried.set_file_name(name);
            }
            created => return created,
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Brings the names in a folder to the disk, where there is such a call.
fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {}
        synced => synced?,
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use crate::DiscFolder;
    use tar::{Builder, EntryType, Header};

    fn stream(names: &[&str]) -> Vec<u8> {
        let mut builder = Builder::new(Vec::new());
        for name in names {
            let mut header = Header::new_ustar();
            // Past the checks of the library that makes it.
            let room = &mut header.as_ustar_mut().unwrap().name;
            room.iter_mut().zip(name.as_bytes()).for_each(|(room, byte)| *room = *byte);
            header.set_entry_type(EntryType::Regular);
            header.set_mtime(1_700_000_000);
            header.set_size(name.len() as u64);
            header.set_cksum();
            builder.append(&header, name.as_bytes()).unwrap();
        }
        builder.into_inner().unwrap()
    }

    #[test]
    fn a_folder_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        let names = ["DICOMDIR", "a/b/c", "a/B", "Données é/x.exe", &format!("long/{}", "n".repeat(150)), "empty"];
        for (n, name) in names.iter().enumerate() {
            fs::create_dir_all(from.join(name).parent().unwrap()).unwrap();
            fs::write(from.join(name), vec![b'x'; n * 700 % 3000]).unwrap();
        }
        fs::create_dir(&to).unwrap();
        let (mut first, mut bytes) = (DiscFolder::list(&from, 100).unwrap(), Vec::new());
        first.read_to_end(&mut bytes).unwrap();
        unfold(&mut bytes.as_slice(), &to).unwrap();
        let second = DiscFolder::list(&to, 100).unwrap();
        assert_eq!((first.digest(), first.files()), (second.digest(), names.len()), "names, lengths, times");
        for name in names {
            assert_eq!(fs::read(from.join(name)).unwrap(), fs::read(to.join(name)).unwrap(), "{name}");
        }
        for cut in [bytes.len() - 1024 - 700, 600, 100] {
            let to = folder.path().join(format!("cut {cut}"));
            fs::create_dir(&to).unwrap();
            assert!(unfold(&mut bytes.get(..cut).unwrap(), &to).is_err(), "{cut}");
        }
    }

    #[test]
    fn nothing_leads_out_of_the_folder_and_nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("to");
        fs::create_dir(&to).unwrap();
        for name in ["../out", "a/../../out", "/out", "a//b", "./a", "a/", ".."] {
            assert!(unfold(&mut stream(&[name]).as_slice(), &to).is_err(), "{name}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        unfold(&mut stream(&["same", "same", "same"]).as_slice(), &to).unwrap();
        let mut names: Vec<_> = fs::read_dir(&to).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["same", "same 2", "same 3"]);
    }

    #[test]
    fn names_that_windows_does_not_take_are_changed_there() {
        for (name, expected) in [
            ("IMAGES/0001", "IMAGES/0001"),
            ("..\\..\\out", ".._.._out"),
            ("C:/x", "C_/x"),
            ("con/nul.txt", "_con/_nul.txt"),
            ("COM1.dcm", "_COM1.dcm"),
            ("COM10", "COM10"),
            ("a. /b.", "a. _/b._"),
            ("d?e\u{1}", "d_e_"),
        ] {
            assert_eq!(place(name, true).unwrap(), expected.split('/').collect::<PathBuf>(), "{name}");
        }
        assert_eq!(place("COM1:", false).unwrap(), PathBuf::from("COM1:"));
    }
}
