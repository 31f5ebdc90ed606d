//! What a disc becomes and how it comes back, byte for byte.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
use super::*;
use std::collections::BTreeMap;

fn put(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A disc with what is odd: names that are long, not ASCII, or exactly as long as fits; empty files and whole blocks.
fn disc() -> (tempfile::TempDir, BTreeMap<String, Vec<u8>>) {
    let folder = tempfile::tempdir().unwrap();
    let mut files = BTreeMap::new();
    let mut scan = vec![0u8; 700];
    scan[128..132].copy_from_slice(b"DICM");
    let long = format!("{}/{}", "folder".repeat(20), "file".repeat(40));
    for (name, bytes) in [
        ("DICOMDIR", scan.clone()),
        ("IMAGES/0001", scan),
        ("AUTORUN.INF", vec![7; 512]),
        ("EMPTY.TXT", Vec::new()),
        ("VIEWER/Données cliniques é.exe", vec![1; 1025]),
        (&"n".repeat(100), vec![2; 511]),
        (&"n".repeat(101), vec![3; 513]),
        (&long, vec![4; 5000]),
    ] {
        put(folder.path(), name, &bytes);
        files.insert(name.to_owned(), bytes);
    }
    (folder, files)
}

fn all(folder: &mut DiscFolder) -> Vec<u8> {
    let mut bytes = Vec::new();
    folder.read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn every_file_comes_back_byte_for_byte() {
    let (folder, files) = disc();
    let mut listed = DiscFolder::list(folder.path(), 100).unwrap();
    let bytes = all(&mut listed);
    assert_eq!(bytes.len() as u64, Source::len(&listed));
    let mut archive = tar::Archive::new(bytes.as_slice());
    let mut back = BTreeMap::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let (name, mut content) = (entry.path().unwrap().to_str().unwrap().to_owned(), Vec::new());
        assert!(entry.header().mtime().unwrap() > 1_000_000_000, "the time is kept");
        entry.read_to_end(&mut content).unwrap();
        back.insert(name, content);
    }
    assert_eq!(back, files);
}

#[test]
fn the_systems_own_program_opens_it() {
    let (folder, files) = disc();
    let out = tempfile::tempdir().unwrap();
    fs::write(out.path().join("disc.tar"), all(&mut DiscFolder::list(folder.path(), 100).unwrap())).unwrap();
    let Ok(done) = std::process::Command::new("tar").args(["-xf", "disc.tar"]).current_dir(out.path()).status() else {
        return; // no such program here
    };
    assert!(done.success());
    for (name, content) in files {
        assert_eq!(fs::read(out.path().join(&name)).unwrap(), content, "{name}");
    }
}

#[test]
fn from_any_byte_on_it_is_the_same_and_so_is_a_second_listing() {
    let (folder, _) = disc();
    let whole = all(&mut DiscFolder::list(folder.path(), 100).unwrap());
    let mut again = DiscFolder::list(folder.path(), 100).unwrap();
    for from in (0..whole.len()).step_by(97).chain([0, 511, 512, 513, whole.len() - 1, whole.len()]) {
        let mut rest = Vec::new();
        let mut room = [0u8; 400];
        while let n @ 1.. = again.read_at((from + rest.len()) as u64, &mut room).unwrap() {
            rest.extend_from_slice(&room[..n]);
            if rest.len() > 3000 {
                break;
            }
        }
        assert_eq!(rest, whole[from..(from + rest.len())], "from {from}");
        assert!(rest.len() > 3000 || from + rest.len() == whole.len(), "from {from}");
    }
}

#[test]
fn a_folder_that_changed_is_known() {
    let (folder, _) = disc();
    let digest = DiscFolder::list(folder.path(), 100).unwrap().digest();
    assert_eq!(DiscFolder::list(folder.path(), 100).unwrap().digest(), digest);
    let mut listed = DiscFolder::list(folder.path(), 100).unwrap();
    put(folder.path(), "IMAGES/0001", b"shorter");
    assert_ne!(DiscFolder::list(folder.path(), 100).unwrap().digest(), digest);
    let error = listed.read_to_end(&mut Vec::new()).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    fs::remove_file(folder.path().join("IMAGES/0001")).unwrap();
    let error = DiscFolder::list(folder.path(), 100).unwrap().read_to_end(&mut Vec::new()).map(|_| ());
    assert!(error.is_ok(), "what is gone before it is listed is not asked for");
}

#[test]
fn too_many_files_are_refused_and_links_are_not_followed() {
    let (folder, files) = disc();
    let most = files.len();
    assert_eq!(DiscFolder::list(folder.path(), most).unwrap().files(), most);
    assert_eq!(DiscFolder::list(folder.path(), most - 1).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("link")).unwrap();
        std::os::unix::fs::symlink("/etc", folder.path().join("links")).unwrap();
        let listed = DiscFolder::list(folder.path(), most).unwrap();
        assert_eq!((listed.files(), listed.links()), (most, 2));
    }
}

#[test]
fn a_disc_is_told_from_a_folder_of_documents_with_one_scan() {
    let (folder, _) = disc();
    assert!(DiscFolder::is_disc(folder.path()));
    fs::remove_file(folder.path().join("DICOMDIR")).unwrap();
    assert!(DiscFolder::is_disc(folder.path()), "one scan and a viewer");
    put(folder.path(), "letter.pdf", b"%PDF-");
    put(folder.path(), "other.pdf", b"%PDF-");
    assert!(!DiscFolder::is_disc(folder.path()), "papers with one scan among them");
    put(folder.path(), "a/dicomdir", b"");
    assert!(!DiscFolder::is_disc(folder.path()), "a disc lies in it, but it is none itself");
    assert!(DiscFolder::is_disc(&folder.path().join("a")));
    assert!(!DiscFolder::is_disc(&folder.path().join("none")));
}
