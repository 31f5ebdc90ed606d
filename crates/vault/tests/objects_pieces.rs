//! Objects: what goes in comes out, what is damaged is named, what a crash left is cleaned and nothing else.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use samples::{Home, NOW, files, home, line, object_id};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use vault::{Added, Error, NewObject, Objects};

struct Store {
    home: Home,
    objects: Objects,
    import: record::ImportId,
    identity: age::x25519::Identity,
}

fn store() -> Store {
    let home = home();
    let identity = age::x25519::Identity::generate();
    let objects = Objects::new(&home.folder.path().join("objects"), &identity);
    let import = samples::import_id();
    home.db.begin_import(import, home.person, NOW).unwrap();
    Store { home, objects, import, identity }
}

/// Bytes that repeat nowhere near the size of a chunk, so that a chunk in the wrong place shows.
fn bytes(length: usize, seed: u8) -> Vec<u8> {
    let mut state = u64::from(seed) + 1;
    let words = std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()
    });
    words.flatten().take(length).collect()
}

impl Store {
    fn add(&self, bytes: &[u8]) -> Result<Added, Error> {
        let new = NewObject {
            id: object_id(),
            import: self.import,
            name: line("scan.pdf"),
            media_type: line("application/pdf"),
        };
        self.objects.add(&self.home.db, &new, &mut &bytes[..], &mut |_| true)
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let folder = self.home.folder.path().join("objects");
        if folder.exists() { files(&folder) } else { BTreeMap::new() }
    }

    fn read(&self, object: record::ObjectId, from: u64, length: u64) -> Result<Vec<u8>, Error> {
        self.objects.read_at(&self.home.db, object, from, length)
    }
}

const MIB: usize = 1024 * 1024;

#[test]
fn what_goes_in_comes_out_at_every_size() {
    let store = store();
    let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 3 * MIB + 17];
    for (seed, size) in (0..).zip(sizes) {
        let bytes = bytes(size, seed);
        let object = store.add(&bytes).unwrap().object;
        let mut whole = Vec::new();
        store.objects.reader(&store.home.db, object).unwrap().read_to_end(&mut whole).unwrap();
        assert!(whole == bytes, "{size}");
        for (from, length) in [(0, size), (size / 2, 100), (size.saturating_sub(5), 100), (size, 1), (size + 9, 9)] {
            let expected = bytes.get(from..size.min(from + length.min(MIB))).unwrap_or_default();
            assert!(store.read(object, from as u64, length as u64).unwrap() == expected, "{size} {from}");
        }
        store.objects.check(&store.home.db, object).unwrap();
    }
    assert_eq!(store.files().len(), 4, "64 KiB or less stays in the database");
}

#[test]
fn a_large_file_is_cut_and_read_across_the_cut() {
    let store = store();
    let bytes = bytes(64 * MIB + 3 * MIB, 9);
    let mut heard = 0;
    let new = NewObject {
        id: object_id(),
        import: store.import,
        name: line("disc.zip"),
        media_type: line("application/zip"),
    };
    let mut listen = |read| {
        heard = read;
        true
    };
    let object = store.objects.add(&store.home.db, &new, &mut bytes.as_slice(), &mut listen).unwrap().object;
    assert_eq!((heard, store.files().len()), (bytes.len() as u64, 2));
    let cut = 64 * MIB - 100;
    assert!(store.read(object, cut as u64, 200).unwrap() == bytes[cut..cut + 200]);
    store.objects.check(&store.home.db, object).unwrap();
    let second = store.files().into_iter().min_by_key(|(_, bytes)| bytes.len()).unwrap().0;
    fs::remove_file(second).unwrap();
    assert!(store.read(object, 0, 200).is_ok(), "the first piece is still whole");
    assert_eq!(store.read(object, cut as u64, 200), Err(Error::ObjectMissing));
}

#[test]
fn a_piece_is_a_plain_age_file() {
    let store = store();
    let bytes = bytes(MIB, 3);
    store.add(&bytes).unwrap();
    let (path, file) = store.files().pop_first().unwrap();
    let name = path.file_stem().unwrap().to_str().unwrap();
    assert_eq!(path.parent().unwrap().file_name().unwrap().to_str(), name.get(..2));
    assert!(age::decrypt(&store.identity, &file).unwrap() == bytes);
}

#[test]
fn the_same_bytes_are_stored_once() {
    let store = store();
    for size in [100, 300_000] {
        let bytes = bytes(size, 1);
        let first = store.add(&bytes).unwrap();
        let before = store.files();
        let again = store.add(&bytes).unwrap();
        assert_eq!((first.already_here, again), (false, Added { object: first.object, already_here: true }));
        assert!(store.files() == before);
    }
    let other = Objects::new(store.home.folder.path(), &age::x25519::Identity::generate());
    assert_eq!(
        other.check(&store.home.db, store.add(&bytes(9, 9)).unwrap().object),
        Err(Error::ObjectDamaged),
        "keyed"
    );
}

#[test]
fn damage_is_named() {
    let store = store();
    let first = store.add(&bytes(200_000, 1)).unwrap().object;
    let (path, whole) = store.files().pop_first().unwrap();
    let second = store.add(&bytes(200_000, 2)).unwrap().object;
    let other = store.files().into_iter().find(|(other, _)| *other != path).unwrap();
    let mut flipped = whole.clone();
    flipped[100_000] ^= 1;
    let header = whole.len() - 200_000 - 4 * 16 - 16;
    let chunk = header + 16 + 65_552;
    for (damage, from) in [(flipped, 70_000), (whole[..chunk].to_vec(), 0), (other.1, 0), (Vec::new(), 0)] {
        fs::write(&path, damage).unwrap();
        assert_eq!(store.read(first, from, 100_000), Err(Error::ObjectDamaged));
        assert_eq!(store.objects.check(&store.home.db, first), Err(Error::ObjectDamaged));
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(store.read(first, 0, 1), Err(Error::ObjectMissing));
    assert!(store.read(second, 0, 1).is_ok());
    assert_eq!(store.read(object_id(), 0, 1), Err(Error::NotFound));
}

#[test]
fn stopped_or_failed_leaves_nothing() {
    let store = store();
    let bytes = bytes(MIB, 1);
    let new = NewObject { id: object_id(), import: store.import, name: line("a"), media_type: line("b") };
    let stopped = store.objects.add(&store.home.db, &new, &mut bytes.as_slice(), &mut |read| read < 500_000);
    assert_eq!(stopped, Err(Error::Stopped));
    struct Fails(u32);
    impl Read for Fails {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0 += 1;
            if self.0 > 3 { Err(std::io::ErrorKind::ConnectionReset.into()) } else { Ok(buffer.len()) }
        }
    }
    let failed = store.objects.add(&store.home.db, &new, &mut Fails(0), &mut |_| true);
    assert_eq!(failed, Err(Error::Io(std::io::ErrorKind::ConnectionReset)));
    assert_eq!(store.files(), BTreeMap::new());
    assert_eq!(store.home.db.read(|reader| reader.object(new.id)), Ok(None));
    assert_eq!(store.home.db.discard_import(store.import), Ok(Vec::new()));
}

#[test]
fn cleaning_takes_old_leftovers_and_nothing_else() {
    let store = store();
    store.add(&bytes(200_000, 1)).unwrap();
    let kept = store.files();
    let folder = store.home.folder.path().join("objects");
    let (shelf, name) = (folder.join("ab"), format!("ab{}", "0".repeat(30)));
    fs::create_dir_all(&shelf).unwrap();
    let leftovers = [shelf.join(format!("{name}.age")), shelf.join(format!("{name}.new"))];
    let others = [
        shelf.join("letter.age"),
        shelf.join(format!("{name}.pdf")),
        shelf.join(format!("{}.age", name.to_uppercase())),
        shelf.join(format!("cd{}.age", "0".repeat(30))),
        folder.join(format!("{name}.age")),
    ];
    for path in leftovers.iter().chain(&others) {
        fs::write(path, "left").unwrap();
    }
    let now = SystemTime::now();
    assert_eq!(store.objects.clean(&store.home.db, now), Ok(0), "they may belong to an import that runs");
    assert_eq!(store.objects.clean(&store.home.db, now + Duration::from_secs(25 * 3600)), Ok(2));
    let expected: Vec<_> =
        kept.keys().chain(&others).cloned().collect::<std::collections::BTreeSet<_>>().into_iter().collect();
    assert_eq!(store.files().into_keys().collect::<Vec<_>>(), expected);
}

#[test]
fn objects_of_a_discarded_import_go_unless_something_shows_them() {
    let store = store();
    let shown = store.add(&bytes(200_000, 1)).unwrap().object;
    let unused = store.add(&bytes(200_000, 2)).unwrap().object;
    let mut entry = samples::entry(store.home.person, record::EntryKind::Document, "Scan", "2020");
    entry.objects = vec![shown];
    store.home.db.write(samples::action(vault::Label::RecordChanged), |writer| writer.put(&entry)).unwrap();
    assert_eq!(store.home.db.discard_import(store.import), Ok(vec![unused]));
    assert_eq!(store.objects.remove(&store.home.db, shown), Err(Error::StillUsed));
    // As if the program had ended here: the next start finds the object that no import knows.
    assert_eq!(store.objects.clean(&store.home.db, SystemTime::now()), Ok(1));
    assert_eq!(store.read(unused, 0, 1), Err(Error::NotFound));
    assert_eq!(store.files().len(), 1);
    assert!(store.read(shown, 0, 1).is_ok());
}

/// Pieces of this many bytes, where many cuts are made.
const SHORT: u64 = 100_000;

/// Takes bytes in up to a cut, as if the program had been killed there.
fn cut_short(store: &Store, new: &NewObject, bytes: &[u8], cut: usize) {
    let mut writer = store.objects.resume(&store.home.db, new.clone(), &mut |_| true).unwrap();
    let from = usize::try_from(writer.total()).unwrap();
    writer.take_all(&mut &bytes[from.min(cut)..cut], &mut |_| true).unwrap();
    // Nothing is tidied up by a process that is gone.
    std::mem::forget(writer);
}

#[test]
fn what_was_cut_short_goes_on_with_the_pieces_that_are_here() {
    let Store { home, objects, import, identity } = store();
    let mut store = Store { home, objects: objects.in_pieces_of(SHORT), import, identity };
    let bytes = bytes(350_001, 5);
    let whole = store.add(&bytes).unwrap().object;
    let hash = |store: &Store, object: record::ObjectId| -> Vec<u8> {
        let sql = "SELECT hash FROM object WHERE id = ?1";
        store.home.raw().query_row(sql, [object.to_bytes()], |row| row.get(0)).unwrap()
    };
    let known = hash(&store, whole);
    store.objects.remove(&store.home.db, whole).unwrap();
    let short = usize::try_from(SHORT).unwrap();
    let boundaries = (0..4).flat_map(|piece| [piece * short, piece * short + 1, piece * short + short / 2]);
    for cut in boundaries.chain([short - 1, 65_536, 65_537, bytes.len()]).filter(|cut| *cut <= bytes.len()) {
        let new = NewObject { id: object_id(), import: store.import, name: line("CD"), media_type: line("a/b") };
        cut_short(&store, &new, &bytes, cut);
        assert_eq!(store.home.db.read(|reader| reader.object(new.id)), Ok(None), "half of it is not there");
        // The program starts again: an import that goes on has its half objects, and nobody tidies them away.
        store.home = store.home.reopened();
        assert_eq!(store.objects.clean(&store.home.db, SystemTime::now()), Ok(0));
        let mut heard = 0;
        let mut listen = |read| {
            heard = read;
            true
        };
        let mut writer = store.objects.resume(&store.home.db, new.clone(), &mut listen).unwrap();
        // Below the size of a small object nothing is on the disk, and the last piece gets there when all bytes have come.
        let expected = cut / short * short;
        assert_eq!((writer.total(), heard), (expected as u64, expected as u64), "cut at {cut}");
        writer.take_all(&mut &bytes[expected..], &mut |_| true).unwrap();
        assert_eq!(writer.finish(), Ok(Added { object: new.id, already_here: false }));
        let mut back = Vec::new();
        store.objects.reader(&store.home.db, new.id).unwrap().read_to_end(&mut back).unwrap();
        assert!(back == bytes && hash(&store, new.id) == known, "cut at {cut}");
        store.objects.check(&store.home.db, new.id).unwrap();
        store.objects.remove(&store.home.db, new.id).unwrap();
    }
    assert!(store.files().keys().all(|path| path.extension().unwrap() == "new"), "only what was being written");
}

#[test]
fn half_an_object_stays_after_an_error_and_goes_with_its_import() {
    let Store { home, objects, import, identity } = store();
    let store = Store { home, objects: objects.in_pieces_of(SHORT), import, identity };
    let bytes = bytes(350_000, 6);
    let new = NewObject { id: object_id(), import, name: line("CD"), media_type: line("a/b") };
    let begin = || store.objects.resume(&store.home.db, new.clone(), &mut |_| true).unwrap();
    let mut writer = begin();
    let stopped = writer.take_all(&mut bytes.as_slice(), &mut |read| read < 300_000);
    assert_eq!(stopped, Err(Error::Stopped));
    drop(writer);
    assert_eq!((begin().total(), store.files().len()), (300_000, 3));
    let stopped = store.objects.resume(&store.home.db, new.clone(), &mut |read| read < 200_000).map(|_| ());
    assert_eq!((stopped, begin().total()), (Err(Error::Stopped), 300_000), "reading back can be stopped");
    // A piece that is damaged or gone makes all of it worthless, and it begins anew.
    let (path, piece) = store.files().pop_first().unwrap();
    fs::write(&path, &piece[..piece.len() - 1]).unwrap();
    assert_eq!((begin().total(), store.files().len()), (0, 0));
    cut_short(&store, &new, &bytes, 250_000);
    fs::remove_file(store.files().into_keys().find(|path| path.extension().unwrap() == "age").unwrap()).unwrap();
    assert_eq!(begin().total(), 0);
    cut_short(&store, &new, &bytes, 250_000);
    for object in store.home.db.discard_import(import).unwrap() {
        store.objects.remove(&store.home.db, object).unwrap();
    }
    assert_eq!(store.home.db.read(|reader| reader.object(new.id)), Ok(None));
    assert!(store.files().keys().all(|path| path.extension().unwrap() == "new"));
}

#[test]
fn bytes_that_were_here_already_leave_nothing_when_they_went_on_coming() {
    let Store { home, objects, import, identity } = store();
    let store = Store { home, objects: objects.in_pieces_of(SHORT), import, identity };
    let bytes = bytes(250_000, 7);
    let first = store.add(&bytes).unwrap().object;
    let kept = store.files();
    let new = NewObject { id: object_id(), import, name: line("CD"), media_type: line("a/b") };
    let mut writer = store.objects.resume(&store.home.db, new.clone(), &mut |_| true).unwrap();
    writer.take_all(&mut &bytes[..150_000], &mut |_| true).unwrap();
    drop(writer);
    let mut writer = store.objects.resume(&store.home.db, new, &mut |_| true).unwrap();
    writer.take_all(&mut &bytes[100_000..], &mut |_| true).unwrap();
    assert_eq!(writer.finish(), Ok(Added { object: first, already_here: true }));
    assert!(store.files() == kept);
}

#[test]
fn a_reader_goes_to_and_fro_within_pieces_and_across() {
    use std::io::{Seek, SeekFrom};
    let Store { home, objects, import, identity } = store();
    let store = Store { home, objects: objects.in_pieces_of(SHORT), import, identity };
    let bytes = bytes(350_000, 8);
    let object = store.add(&bytes).unwrap().object;
    let mut reader = store.objects.reader(&store.home.db, object).unwrap();
    let mut at = 17_usize;
    for _ in 0..500 {
        at = (at * 48_271 + 11) % bytes.len();
        reader.seek(SeekFrom::Start(at as u64)).unwrap();
        let mut part = vec![0; 700.min(bytes.len() - at)];
        reader.read_exact(&mut part).unwrap();
        assert!(part == bytes[at..at + part.len()], "{at}");
    }
}
