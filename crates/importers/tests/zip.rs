//! Archives: what comes out of them, and what is left out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{data, reader};
use importers::{Ask, End, FileKind, Frame, MAX_DEPTH, Piece, ProblemCode, RefusedCode, Tally};
use record::EntryKind;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::sync::atomic::AtomicBool;
use zip::unstable::write::FileOptionsExt;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{AesMode, CompressionMethod};

const ONE: &[u8] = br#"{"resourceType":"Condition","id":"1","code":{"text":"x"}}"#;

/// What came out of an archive.
struct Out {
    kept: Vec<(String, Vec<u8>)>,
    problems: Vec<(String, ProblemCode)>,
    end: End,
}

impl Out {
    fn names(&self) -> Vec<&str> {
        self.kept.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn says(&self, at: &str, code: ProblemCode) -> bool {
        self.problems.iter().any(|(place, said)| place == at && *said == code)
    }
}

fn unpack(bytes: &[u8], ask: Ask<'_>) -> Out {
    let (mut kept, mut problems, mut now) = (Vec::new(), Vec::new(), None);
    let end = reader().read(ask, &mut &bytes[..], &AtomicBool::new(false), &mut |piece| {
        match piece {
            Piece::Bytes(bytes) => {
                let (_, member): &mut (String, Vec<u8>) = now.as_mut().unwrap();
                member.extend_from_slice(bytes);
            }
            Piece::Frame(Frame::Member { name }) => now = Some((name.as_str().to_owned(), Vec::new())),
            Piece::Frame(Frame::MemberEnd { keep }) => kept.extend(now.take().filter(|_| keep)),
            Piece::Frame(Frame::Problem { at, code, .. }) => problems.push((at.as_str().to_owned(), code)),
            Piece::Frame(Frame::Start { kind }) => assert_eq!(kind, FileKind::Zip),
            Piece::Frame(other) => panic!("{other:?}"),
        }
        Ok(())
    });
    Out { kept, problems, end: end.unwrap() }
}

fn open(bytes: &[u8]) -> Out {
    unpack(bytes, Ask::default())
}

fn plain() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn archive(members: &[(&str, &[u8], SimpleFileOptions)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, options) in members {
        zip.start_file(*name, *options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The same bytes with one name in the place of another of the same length, in local headers and table alike.
fn renamed(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let places: Vec<usize> = memchr::memmem::find_iter(&bytes, from).collect();
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn members_come_out_whole_in_order_and_clutter_does_not() {
    let large: Vec<u8> = (0..3_000_000u32).flat_map(|n| (n.wrapping_mul(2_654_435_761) >> 8).to_le_bytes()).collect();
    let bytes = archive(&[
        ("b.json", ONE, plain()),
        ("__MACOSX/._b.json", b"x", plain()),
        ("folder/", b"", plain()),
        ("folder/.DS_Store", b"x", plain()),
        ("folder/large.bin", &large, plain()),
        ("stored.bin", &large[..100_000], plain().compression_method(CompressionMethod::Stored)),
        // As for members of more than 4 GiB (zip64).
        ("a.json", b"", plain().large_file(true)),
    ]);
    let out = open(&bytes);
    assert_eq!(out.end.refused, None);
    assert_eq!(out.names(), ["b.json", "folder/large.bin", "stored.bin", "a.json"]);
    assert_eq!((out.kept[0].1.as_slice(), out.kept[1].1.len()), (ONE, large.len()));
    assert!(out.kept[1].1 == large && out.kept[2].1 == large[..100_000]);
    assert_eq!((out.end.tally.members, out.problems.len()), (4, 0));
}

#[test]
fn names_are_words_not_paths() {
    let long = format!("{}.json", "x".repeat(235));
    let names =
        ["../../etc/x", "/etc/passwd", "C:\\Windows\\x.dll", "..\\..\\x", "CON", "aux.json", &long, "naïve/✓.json"];
    let odd = ["a\u{202e}nosj.exe", "line\nbreak\u{7}.json"];
    let members: Vec<_> = names.iter().chain(&odd).map(|name| (*name, ONE, plain())).collect();
    let out = open(&archive(&members));
    assert_eq!(out.end.refused, None);
    assert_eq!(out.names()[..names.len()], names);
    for name in &out.names()[names.len()..] {
        assert!(!name.contains(|c: char| c.is_control() || c == '\u{202e}'), "{name:?}");
    }
    assert_eq!(out.kept.len(), members.len());
}

#[test]
fn two_of_one_name_are_both_kept() {
    let bytes =
        archive(&[("a.json", b"first", plain()), ("b.json", b"other", plain()), ("c.json", b"second", plain())]);
    let out = open(&renamed(bytes, b"c.json", b"a.json"));
    let kept: Vec<(&str, &[u8])> = out.kept.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    assert_eq!(kept, [("a.json", &b"first"[..]), ("b.json", b"other"), ("a.json", b"second")]);
}

#[test]
fn a_link_or_a_device_is_left_out() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("link.json", "/etc/passwd", plain()).unwrap();
    zip.start_file("device", plain().unix_permissions(0o666)).unwrap();
    zip.start_file("a.json", plain()).unwrap();
    zip.write_all(ONE).unwrap();
    let mut bytes = zip.finish().unwrap().into_inner();
    // The writer makes plain files alone: here a character device, in the high half of the external attributes.
    let device = memchr::memmem::rfind(&bytes, b"device").unwrap();
    bytes[device - 46 + 40..device - 46 + 42].copy_from_slice(&0o020_666u16.to_le_bytes());
    let out = open(&bytes);
    assert_eq!((out.end.refused, out.names()), (None, vec!["a.json"]));
    assert!(out.says("link.json", ProblemCode::LinkLeftOut) && out.says("device", ProblemCode::LinkLeftOut));
}

#[test]
fn passwords_open_what_they_fit() {
    let secret = "geheim-ü1";
    let bytes = archive(&[
        ("open.json", ONE, plain()),
        ("aes.json", ONE, plain().with_aes_encryption(AesMode::Aes256, secret)),
        ("old.json", ONE, plain().with_deprecated_encryption(secret.as_bytes()).unwrap()),
    ]);
    let ask = |password| Ask { password, ..Ask::default() };
    for password in [None, Some("wrong")] {
        let out = unpack(&bytes, ask(password));
        assert_eq!((out.end.refused, out.names()), (None, vec!["open.json"]), "{password:?}");
        assert!(out.says("aes.json", ProblemCode::MemberLocked) && out.says("old.json", ProblemCode::MemberLocked));
    }
    let out = unpack(&bytes, ask(Some(secret)));
    assert_eq!(out.names(), ["open.json", "aes.json", "old.json"]);
    assert!(out.kept.iter().all(|(_, bytes)| bytes == ONE));
    let locked = archive(&[("aes.json", ONE, plain().with_aes_encryption(AesMode::Aes256, secret))]);
    assert_eq!(open(&locked).end.refused, Some(RefusedCode::LockedWithPassword));
}

#[test]
fn what_grows_beyond_reason_is_left_out_and_the_rest_is_kept() {
    let zeros = vec![0u8; 24 << 20];
    let small_zeros = &zeros[..1 << 20];
    let noise: Vec<u8> = (0..200_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let bytes = archive(&[
        ("zeros", &zeros, plain()),
        ("a.json", ONE, plain()),
        ("little", small_zeros, plain()),
        ("noise", &noise, plain()),
    ]);
    let out = open(&bytes);
    assert_eq!((out.end.refused, out.names()), (None, vec!["a.json", "little", "noise"]));
    assert!(out.says("zeros", ProblemCode::MemberTooLarge));
    let alone = open(&archive(&[("zeros", &zeros, plain())]));
    assert_eq!(alone.end.refused, Some(RefusedCode::GrowsTooLarge));
}

#[test]
fn members_that_share_their_bytes_do_not_add_up() {
    // One member of a megabyte, 2,000 times in the table: "a better zip bomb", which no ratio of one member shows.
    let one = archive(&[("a", &vec![0u8; 1 << 20], plain())]);
    let table = memchr::memmem::find(&one, b"PK\x01\x02").unwrap();
    let end = memchr::memmem::find(&one, b"PK\x05\x06").unwrap();
    let mut bomb = one[..table].to_vec();
    for _ in 0..2_000 {
        bomb.extend_from_slice(&one[table..end]);
    }
    let size = (bomb.len() - table) as u32;
    bomb.extend_from_slice(&one[end..]);
    let end = bomb.len() - 22;
    bomb[end + 8..end + 10].copy_from_slice(&2_000u16.to_le_bytes());
    bomb[end + 10..end + 12].copy_from_slice(&2_000u16.to_le_bytes());
    bomb[end + 12..end + 16].copy_from_slice(&size.to_le_bytes());
    let out = open(&bomb);
    let unpacked: usize = out.kept.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(unpacked <= bomb.len() * 200 + (1 << 20), "{unpacked} of {}", bomb.len());
    assert!(out.says("a", ProblemCode::MemberTooLarge));
}

#[test]
fn more_members_than_are_taken_in_are_said() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..50_002 {
        zip.start_file(format!("{n}"), plain().compression_method(CompressionMethod::Stored)).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    let out = open(&bytes);
    assert_eq!((out.end.refused, out.end.tally.members), (None, 50_000));
    assert_eq!(out.problems, [("file".to_owned(), ProblemCode::TooManyFiles)]);
    // Without its table, the members are looked for: as many, no more.
    let out = open(&bytes[..bytes.len() - 3_000_000]);
    assert!(out.kept.len() > 20_000 && out.kept.len() <= 50_000, "{}", out.kept.len());
}

#[test]
fn an_archive_too_deep_in_archives_is_not_opened() {
    let bytes = archive(&[("a.json", ONE, plain())]);
    assert_eq!(unpack(&bytes, Ask { depth: MAX_DEPTH, ..Ask::default() }).kept.len(), 1);
    let out = unpack(&bytes, Ask { depth: MAX_DEPTH + 1, ..Ask::default() });
    assert!(out.kept.is_empty() && out.says("file", ProblemCode::NestedTooDeep));
}

#[test]
fn damage_costs_the_member_it_hits() {
    let text = "the same words and some more ".repeat(300);
    let mut bytes = archive(&[("a", text.as_bytes(), plain()), ("b", ONE, plain())]);
    // In the middle of the first member's data; its header has 30 bytes and a name of one.
    bytes[60] ^= 0x55;
    let out = open(&bytes);
    assert_eq!((out.end.refused, out.names()), (None, vec!["b"]));
    assert!(out.says("a", ProblemCode::MemberDamaged));
    // A checksum that does not fit, in header and table.
    let mut wrong = archive(&[("a", ONE, plain().compression_method(CompressionMethod::Stored)), ("b", ONE, plain())]);
    wrong[40] ^= 1;
    assert!(open(&wrong).says("a", ProblemCode::MemberDamaged));
}

#[test]
fn an_archive_cut_anywhere_gives_what_came_before() {
    let text = "the same words and some more ".repeat(300);
    for stream in [false, true] {
        let members: [(&str, &[u8]); 3] = [("a.txt", text.as_bytes()), ("b.json", ONE), ("c.txt", text.as_bytes())];
        let bytes = if stream {
            // Sizes follow the data, as from programs that pack while they send.
            let mut zip = ZipWriter::new_stream(Vec::new());
            for (name, bytes) in members {
                zip.start_file(name, plain()).unwrap();
                zip.write_all(bytes).unwrap();
            }
            zip.finish().unwrap().into_inner()
        } else {
            archive(&members.map(|(name, bytes)| (name, bytes, plain())))
        };
        assert_eq!(open(&bytes).kept.len(), 3, "stream: {stream}");
        let table = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
        let mut most = 0;
        for cut in (4..bytes.len()).step_by(17) {
            let out = open(&bytes[..cut]);
            let whole = out
                .kept
                .iter()
                .filter(|(name, bytes)| members.iter().any(|(own, all)| own == name && bytes == all))
                .count();
            assert!(whole >= most, "stream: {stream}, cut at {cut}: {:?}", out.problems);
            most = whole;
            assert!(out.end.refused.is_some() || out.says("file", ProblemCode::Truncated), "{cut}");
        }
        assert!(most == 3, "stream: {stream}, {most} with the table at {table} cut off");
    }
}

#[test]
fn nothing_but_folders_is_empty() {
    assert_eq!(open(&archive(&[("folder/", b"", plain())])).end.refused, Some(RefusedCode::Empty));
    assert_eq!(open(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0").end.refused, Some(RefusedCode::Empty));
    assert_eq!(open(b"PK\x03\x04 and no archive at all").end.refused, Some(RefusedCode::Damaged));
}

#[test]
fn archives_of_the_corpus_open() {
    let cases =
        [("plain.zip", 2, None), ("streamed.zip", 2, None), ("same-name.zip", 2, None), ("nested.zip", 1, None)];
    for (name, members, refused) in cases {
        let out = open(&common::corpus(&format!("zip/{name}")));
        assert_eq!((out.kept.len(), out.end.refused, out.problems.len()), (members, refused, 0), "{name}");
    }
    let cut = open(&common::corpus("zip/cut.zip"));
    assert_eq!(cut.names(), ["condition.json", "patient.json"]);
    assert!(cut.says("file", ProblemCode::Truncated));
    let (tally, files) = deep(&common::corpus("zip/nested.zip"), 0, &mut Vec::new());
    assert_eq!((tally.patients, tally.of(EntryKind::Diagnosis), files), (1, 1, 3));
}

#[test]
fn the_read_program_follows_archives_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let inner = archive(&[("one.json", ONE, plain()), ("odd.bin", b"MZ", plain())]);
    let path = folder.path().join("outer.zip");
    std::fs::write(&path, archive(&[("in/ner.zip", &inner, plain()), ("two.json", ONE, plain())])).unwrap();
    let said = std::process::Command::new(env!("CARGO_BIN_EXE_read")).arg(&path).output().unwrap();
    let said: Value = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!((said["kind"].as_str(), said["refused"].as_str()), (Some("zip"), None));
    assert_eq!(said["entries"]["diagnosis"], 2);
    assert_eq!(said["problems"].as_array().unwrap().len(), 1);
    assert_eq!(said["problems"][0]["at"], "in/ner.zip: odd.bin: file");
    assert_eq!(said["problems"][0]["code"], "unknown_kind");
}

/// Reads an archive and all that is in it, as the app does: the counts, and where the end was not a good one.
fn deep(bytes: &[u8], depth: u8, said: &mut Vec<(String, RefusedCode)>) -> (Tally, usize) {
    let out = unpack(bytes, Ask { depth, ..Ask::default() });
    let (mut sum, mut files) = (Tally::default(), 0);
    for (name, bytes) in out.kept {
        files += 1;
        if bytes.starts_with(b"PK") {
            let (inner, more) = deep(&bytes, depth + 1, said);
            sum += &inner;
            files += more;
        } else {
            let (_, end) = common::read(&bytes);
            sum += &end.tally;
            said.extend(end.refused.map(|code| (name, code)));
        }
    }
    (sum, files)
}

#[test]
fn zips_of_the_samples_hold_what_an_independent_count_says() {
    let Some(folder) = data() else { return };
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    // Archive; members kept, of those in the independent count; what becomes of it as a whole; why they differ.
    let cases: [(&str, usize, Option<RefusedCode>); 12] = [
        ("fhir/packaged/bulk_ndjson.zip", 11, None),
        ("fhir/packaged/portal_single_resources.zip", 31, None),
        ("hostile/zip_bad_crc.zip", 1, None), // one member is damaged
        ("hostile/zip_bomb_200MB.zip", 0, Some(RefusedCode::GrowsTooLarge)),
        ("hostile/zip_encrypted.zip", 0, Some(RefusedCode::LockedWithPassword)),
        ("hostile/zip_many_files.zip", 3_000, None),
        ("hostile/zip_nested_bomb.zip", 8, None),
        ("hostile/zip_reserved_names.zip", 8, None),
        ("hostile/zip_slip.zip", 5, None),
        ("hostile/zip_symlink.zip", 1, None),   // the link is left out
        ("hostile/zip_truncated.zip", 2, None), // the independent program gives up without the table
        ("hostile/not_a_zip.zip", 0, Some(RefusedCode::Damaged)),
    ];
    for (path, members, refused) in cases {
        let bytes = std::fs::read(folder.join(path)).unwrap();
        let out = open(&bytes);
        assert_eq!((out.end.refused, out.kept.len()), (refused, members), "{path}: {:?}", out.problems);
        assert!(out.end.peak_kib.unwrap_or(0) < 100 << 10, "{path}: {:?}", out.end.peak_kib);
        if path.contains("many") {
            continue; // 3,000 files of two bytes, none of them of a kind that is read
        }
        let mut by_type: BTreeMap<&str, u64> = BTreeMap::new();
        for member in expected[path]["members"].as_array().into_iter().flatten() {
            for (kind, count) in member["by_type"].as_object().into_iter().flatten() {
                *by_type.entry(kind).or_default() += count.as_u64().unwrap();
            }
        }
        if path.contains("truncated") {
            by_type.insert("Patient", 1); // whole in its first member
        }
        let sum = |kinds: &[&str]| kinds.iter().filter_map(|kind| by_type.get(kind)).sum::<u64>();
        let (tally, _) = deep(&bytes, 0, &mut Vec::new());
        let counts = [
            ("Patient", tally.patients, sum(&["Patient"])),
            ("Condition", tally.of(EntryKind::Diagnosis), sum(&["Condition"])),
            ("Immunization", tally.of(EntryKind::Immunisation), sum(&["Immunization"])),
            ("Procedure", tally.of(EntryKind::Procedure), sum(&["Procedure"])),
            ("Encounter", tally.of(EntryKind::Encounter), sum(&["Encounter"])),
            ("contacts", tally.contacts, sum(&["Practitioner", "Organization"])),
            (
                "Observation",
                tally.of(EntryKind::LabResult) + tally.of(EntryKind::VitalSign) + tally.of(EntryKind::Finding),
                sum(&["Observation"]),
            ),
            (
                "all",
                tally.entries.values().sum::<u64>() + tally.contacts + tally.appointments + tally.patients,
                by_type.values().sum(),
            ),
        ];
        for (what, found, counted) in counts {
            assert_eq!(found, counted, "{what} in {path}");
        }
    }
}

#[test]
fn a_bomb_of_archives_in_archives_ends_at_its_depth() {
    let Some(folder) = data() else { return };
    let bytes = std::fs::read(folder.join("hostile/zip_nested_bomb.zip")).unwrap();
    let (_, files) = deep(&bytes, 0, &mut Vec::new());
    assert_eq!(files, 8 + 64 + 512);
}
