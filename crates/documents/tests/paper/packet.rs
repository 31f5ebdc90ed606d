//! Volumes of a packet: what is in them, what is not, and that programs of others read them.
#![allow(clippy::print_stdout, reason = "a test says what it skipped")]

use crate::read::squeeze;
use documents::{
    Contents, ContentsRow, Frame, Language, NotTaken, Original, Paper, Picture, Shown, Volume, Why, Written,
    WrittenOut, WrittenValue, contents, written_out,
};
use lopdf::{Dictionary, Document, Object, Stream};
use record::{EntryKind, Turn};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SHOWN: Shown = Shown { paper: Paper::Letter, turn: Turn::None, crop: None };

fn frame(language: Language) -> Frame {
    Frame {
        language,
        paper: Paper::Letter,
        large_print: false,
        name: "Lena Marchetti".into(),
        printed_on: (2026, 5, 21),
    }
}

/// A volume of these, numbered from 1.
fn volume(pdfs: &[Vec<u8>]) -> Vec<u8> {
    let mut volume = Volume::begin(Vec::new()).unwrap();
    let mut number = 1;
    for (index, pdf) in pdfs.iter().enumerate() {
        let original = Original::open(pdf).unwrap();
        let pages = original.pages();
        volume.mark(&format!("Original {index}"), false, 0);
        volume.take(original, Some(number)).unwrap();
        number += pages;
    }
    volume.finish("Records", "en-CA").unwrap()
}

/// All that stands in a file, unpacked.
fn everything(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let mut all = String::new();
    for object in document.objects.values() {
        all.push_str(&format!("{object:?}\n"));
        if let Object::Stream(stream) = object {
            let plain = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            all.push_str(&String::from_utf8_lossy(&plain));
        }
    }
    all
}

/// What qpdf finds wrong, where it is.
fn checked(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("volume.pdf");
    fs::write(&file, pdf).unwrap();
    match Command::new("qpdf").arg("--check").arg(&file).output() {
        Ok(done) if done.status.success() => String::new(),
        Ok(done) => format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr)),
        Err(_) => {
            assert!(std::env::var_os("SECOND_CHAIR_REQUIRE_TOOLS").is_none(), "qpdf is missing");
            println!("skipped: no qpdf");
            String::new()
        }
    }
}

fn dictionary(entries: &[(&str, Object)]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    entries.iter().for_each(|(key, value)| dictionary.set(*key, value.clone()));
    dictionary
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

fn to(id: lopdf::ObjectId) -> Object {
    Object::Reference(id)
}

fn content(words: &str) -> Stream {
    Stream::new(Dictionary::new(), format!("BT /F1 24 Tf 72 700 Td ({words}) Tj ET").into_bytes())
}

/// Two pages with all that may hide in a PDF.
fn with_hidden_things() -> Vec<u8> {
    let mut made = Document::with_version("1.7");
    let tree = made.new_object_id();
    let file = made.add_object(Stream::new(dictionary(&[("Type", name("EmbeddedFile"))]), b"SECRETFILE".to_vec()));
    let spec = made.add_object(dictionary(&[
        ("Type", name("Filespec")),
        ("F", Object::string_literal("SECRETNAME.txt")),
        ("EF", Object::Dictionary(dictionary(&[("F", to(file))]))),
    ]));
    let script =
        made.add_object(dictionary(&[("S", name("JavaScript")), ("JS", Object::string_literal("SECRETSCRIPT"))]));
    let font = made.add_object(dictionary(&[
        ("Type", name("Font")),
        ("Subtype", name("Type1")),
        ("BaseFont", name("Helvetica")),
        ("Metadata", to(file)),
    ]));
    let fonts = made.add_object(dictionary(&[("F1", to(font))]));
    let resources = made.add_object(dictionary(&[("Font", to(fonts))]));
    let gone = made.add_object(content("SECRETPAGE"));
    let gone = made.add_object(dictionary(&[("Type", name("Page")), ("Contents", to(gone)), ("Parent", to(tree))]));
    let looks = made.add_object(Stream::new(
        dictionary(&[
            ("Type", name("XObject")),
            ("Subtype", name("Form")),
            ("BBox", vec![0.into(), 0.into(), 100.into(), 20.into()].into()),
            ("Resources", to(resources)),
        ]),
        b"BT /F1 9 Tf (SEENFIELD) Tj ET".to_vec(),
    ));
    let box_of = |left: i64| Object::Array(vec![left.into(), 10.into(), (left + 90).into(), 40.into()]);
    let field = made.new_object_id();
    made.objects.insert(
        field,
        Object::Dictionary(dictionary(&[
            ("Subtype", name("Widget")),
            ("Rect", box_of(100)),
            ("T", Object::string_literal("name")),
            ("V", Object::string_literal("SECRETVALUE")),
            ("AA", to(script)),
            ("P", to(gone)),
            ("AP", Object::Dictionary(dictionary(&[("N", to(looks))]))),
        ])),
    );
    let notes: Vec<Object> = vec![
        to(field),
        Object::Dictionary(dictionary(&[
            ("Subtype", name("Link")),
            ("Rect", box_of(0)),
            ("Dest", Object::Array(vec![to(gone), name("Fit")])),
        ])),
        Object::Dictionary(dictionary(&[("Subtype", name("FileAttachment")), ("Rect", box_of(0)), ("FS", to(spec))])),
        Object::Dictionary(dictionary(&[
            ("Subtype", name("Text")),
            ("Rect", box_of(300)),
            ("Contents", Object::string_literal("SEENREMARK")),
            ("Popup", Object::Dictionary(dictionary(&[("Subtype", name("Popup")), ("Parent", to(gone))]))),
            ("A", to(script)),
            ("AF", to(spec)),
        ])),
    ];
    let mut kids = Vec::new();
    for (words, turn) in [("SEENFIRST", 0), ("SEENSECOND", 90)] {
        // Opened and never closed.
        let words = made.add_object(Stream {
            content: [&content(words).content[..], b" q q 9 0 0 9 0 0 cm"].concat(),
            ..content(words)
        });
        kids.push(to(made.add_object(dictionary(&[
            ("Type", name("Page")),
            ("Parent", to(tree)),
            ("Contents", Object::Array(vec![to(words)])),
            ("Rotate", turn.into()),
            ("CropBox", Object::Array(vec![600.into(), 780.into(), 20.into(), 30.into()])),
            ("Annots", Object::Array(notes.clone())),
            ("AA", to(script)),
            ("StructParents", 3.into()),
            ("PieceInfo", to(spec)),
            ("Metadata", to(file)),
        ]))));
    }
    made.objects.insert(
        tree,
        Object::Dictionary(dictionary(&[
            ("Type", name("Pages")),
            ("Count", 2.into()),
            ("Kids", Object::Array(kids)),
            ("Resources", to(resources)),
            ("MediaBox", Object::Array(vec![0.into(), 0.into(), 612.into(), 792.into()])),
        ])),
    );
    let names = dictionary(&[("Names", Object::Array(vec![Object::string_literal("a"), to(spec)]))]);
    let catalogue = made.add_object(dictionary(&[
        ("Type", name("Catalog")),
        ("Pages", to(tree)),
        ("OpenAction", to(script)),
        ("Names", Object::Dictionary(dictionary(&[("EmbeddedFiles", Object::Dictionary(names))]))),
        ("AcroForm", Object::Dictionary(dictionary(&[("Fields", Object::Array(vec![to(field)]))]))),
    ]));
    made.trailer.set("Root", catalogue);
    made.trailer.set("Info", dictionary(&[("Author", Object::string_literal("SECRETAUTHOR"))]));
    let mut bytes = Vec::new();
    made.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn what_a_page_shows_comes_along_and_nothing_else() {
    let original = with_hidden_things();
    let before = everything(&original);
    for secret in ["FILE", "NAME", "SCRIPT", "PAGE", "VALUE"] {
        assert!(before.contains(&format!("SECRET{secret}")), "{secret}: the search proves nothing");
    }
    let volume = volume(&[original.clone(), original]);
    let after = everything(&volume);
    for seen in ["FIRST", "SECOND", "FIELD", "REMARK"] {
        assert!(after.contains(&format!("SEEN{seen}")), "{seen}");
    }
    assert!(!after.contains("SECRET"), "{after}");
    for active in ["JavaScript", "AcroForm", "EmbeddedFile", "OpenAction", "Widget", "/AA"] {
        assert!(!after.contains(active), "{active}");
    }
    assert_eq!(checked(&volume), "");
    let document = Document::load_mem(&volume).unwrap();
    assert_eq!(document.get_pages().len(), 4);
    let text = document.extract_text(&[1, 2, 3, 4]).unwrap();
    let found: Vec<usize> =
        ["SEENFIRST", "1", "SEENSECOND", "2", "3", "4"].iter().map(|part| text.find(part).unwrap()).collect();
    assert!(found.is_sorted(), "{text}");
}

#[test]
fn bookmarks_title_language_and_page_labels_are_those_of_the_packet() {
    let mut volume = Volume::begin(Vec::new()).unwrap();
    let original = with_hidden_things();
    let open = || Original::open(&original).unwrap();
    volume.mark("Contents", false, 0);
    volume.take(open(), None).unwrap();
    volume.mark("Scan reports", false, 0);
    volume.mark("CT chest, é", true, 0);
    volume.take(open(), Some(7)).unwrap();
    volume.mark("MRI", true, 0);
    volume.take(open(), Some(9)).unwrap();
    let volume = volume.finish("Records, volume 2", "en-CA").unwrap();
    assert_eq!(checked(&volume), "");
    let document = Document::load_mem(&volume).unwrap();
    let toc = document.get_toc().unwrap();
    let marks: Vec<_> = toc.toc.iter().map(|mark| (mark.level, mark.title.as_str(), mark.page)).collect();
    assert_eq!(marks, [(1, "Contents", 1), (1, "Scan reports", 3), (2, "CT chest, é", 3), (2, "MRI", 5)]);
    let catalogue = format!("{:?}", document.catalog().unwrap());
    assert!(catalogue.contains("en-CA") && catalogue.contains("PageLabels"), "{catalogue}");
}

#[test]
fn records_are_written_out_and_it_is_known_where() {
    for language in [Language::EnCa, Language::FrCa] {
        let written = |title: &str, letters: usize| Written {
            kind: EntryKind::LabResult,
            title: title.into(),
            when: "2026-05-18".parse().ok(),
            end: None,
            by: "Dr. Odalys Fenn".into(),
            place: String::new(),
            status: String::new(),
            values: vec![WrittenValue {
                name: "Potassium".into(),
                value: "4,1 mmol/L".into(),
                range: "3.5 - 5.0".into(),
            }],
            text: "Words. ".repeat(letters / 7),
        };
        let records = vec![written("First", 100), written("Second", 9_000), written("#set page(width: 1cm)", 10)];
        let made = written_out(&WrittenOut { frame: frame(language), records }).unwrap();
        assert!(made.pages >= 2, "{}", made.pages);
        let [first, second, third] = made.places[..] else { panic!("{:?}", made.places) };
        assert_eq!((first, second.0), ((1, 1), 1));
        assert!(second.1 > 1 && third.0 >= second.1 && third.1 == made.pages, "{:?}", made.places);
        assert_eq!(checked(&volume(&[made.pdf])), "");
    }
}

#[test]
fn contents_say_where_each_record_is() {
    for (language, volumes) in [(Language::EnCa, 1), (Language::FrCa, 3)] {
        let row = |first: u32| ContentsRow {
            first,
            pages: 2,
            title: format!("Record {first}"),
            when: "2026-05".parse().ok(),
            written_out: first.is_multiple_of(7),
            volume: 1,
        };
        let beside = documents::Beside {
            file: "Files/01 Locked report.pdf".into(),
            title: "Locked report".into(),
            when: None,
            why: Why::Locked,
        };
        let sheet = Contents {
            frame: frame(language),
            recipient: "Dr. Maren Ashdown".into(),
            volume: (1, volumes),
            rows: (1..120).map(row).collect(),
            beside: vec![beside],
        };
        let text = crate::read::text(&contents(&sheet).unwrap());
        for wanted in ["Record119", "Files/01Lockedreport.pdf", "MarenAshdown"] {
            assert!(text.contains(&squeeze(wanted)), "{wanted}: {text}");
        }
        if let Ok(folder) = std::env::var("PICTURES") {
            fs::write(Path::new(&folder).join(format!("contents {volumes}.pdf")), contents(&sheet).unwrap()).unwrap();
        }
    }
}

/// The folder of larger samples, where it is.
fn data() -> PathBuf {
    let given = std::env::var_os("SECOND_CHAIR_DATA").map(PathBuf::from);
    given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"))
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, into)
        } else if path.extension().is_some_and(|ending| ending == "pdf") {
            into.push(path)
        }
    }
}

/// Files of others, where they are: each is taken over and reads well, or is refused.
#[test]
fn real_files_are_taken_over_or_refused() {
    let mut all = Vec::new();
    files(&data(), &mut all);
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/pdf"), &mut all);
    all.sort();
    let (mut taken, mut refused) = (0, Vec::new());
    for path in &all {
        let bytes = fs::read(path).unwrap();
        let original = match Original::open(&bytes) {
            Ok(original) => original,
            Err(error) => {
                refused.push((path.file_name().unwrap().to_string_lossy().into_owned(), error));
                continue;
            }
        };
        let pages = original.pages();
        let measured = Volume::measure(|volume| volume.take(Original::open(&bytes).unwrap(), Some(1))).unwrap();
        let mut volume = Volume::begin(Vec::new()).unwrap();
        volume.mark("One", false, 0);
        volume.take(original, Some(1)).unwrap();
        let made = volume.finish("Records", "en-CA").unwrap();
        assert!(made.len() as u64 <= measured + 2_000, "{path:?}: {} of {measured}", made.len());
        assert_eq!(Document::load_mem(&made).unwrap().get_pages().len() as u32, pages, "{path:?}");
        let wrong = checked(&made);
        if !wrong.is_empty() {
            let before = checked(&bytes);
            assert!(!before.is_empty(), "{path:?} was sound before: {wrong}");
        }
        taken += 1;
        if let Ok(folder) = std::env::var("PICTURES") {
            fs::write(Path::new(&folder).join(path.file_name().unwrap()), &made).unwrap();
        }
    }
    println!("{taken} taken over, refused: {refused:?}");
    assert!(refused.iter().any(|(name, error)| name == "locked.pdf" && *error == NotTaken::Locked), "{refused:?}");
    assert!(taken > 0);
}

#[test]
fn no_byte_that_is_off_makes_more_than_a_refusal() {
    let whole = with_hidden_things();
    for at in (0..whole.len()).step_by(7) {
        let mut off = whole.clone();
        off[at] ^= 1 << (at % 8);
        if let Ok(original) = Original::open(&off) {
            let _ = Volume::measure(|volume| volume.take(original, Some(1)));
        }
        let _ = Original::open(&whole[..at]).map(|original| original.pages());
    }
}

#[test]
fn pictures_stand_on_pages_of_their_own() {
    let photo = data().join("images/photo_rotated.jpg");
    let Ok(photo) = fs::read(photo) else { return println!("skipped: no photo") };
    let mut volume = Volume::begin(Vec::new()).unwrap();
    for (number, turn) in (1..).zip([Turn::None, Turn::Right, Turn::Half, Turn::Left]) {
        volume.picture(Picture::jpeg(&photo, Shown { turn, ..SHOWN }).unwrap(), Some(number)).unwrap();
    }
    let crop = record::Area::new(0.0, 0.0, 0.5, 0.5).ok();
    volume.picture(Picture::jpeg(&photo, Shown { crop, ..SHOWN }).unwrap(), Some(5)).unwrap();
    let made = volume.finish("Records", "en-CA").unwrap();
    assert_eq!(checked(&made), "");
    if let Ok(folder) = std::env::var("PICTURES") {
        fs::write(Path::new(&folder).join("photos.pdf"), &made).unwrap();
    }
}
