//! PDF files made to harm, locked, or broken: each ends politely, and says why.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;

use common::{data, read, read_with};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use importers::{End, FileKind, Frame, ProblemCode, RefusedCode};
use std::io::Write;

/// The memory a reader may have beyond what it maps at start, in KiB, and the processor time that every small file has.
const MOST_KIB: u64 = 1 << 20;

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {dictionary} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// A file of numbered objects with a valid table; number 1 must be the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", bytes.len()));
        bytes.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let at = bytes.len();
    let trailer = format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n", objects.len() + 1);
    bytes.extend_from_slice(table.as_bytes());
    bytes.extend_from_slice(trailer.as_bytes());
    bytes
}

/// Two pages: the first as given, with objects from 6 on of its own; the second says "the second page".
fn two_pages(resources: &str, contents: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let font = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>";
    let page = |contents: &str| {
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << {font} {resources} >> /Contents {contents} >>"
        )
        .into_bytes()
    };
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>".to_vec(),
        page(contents),
        page("5 0 R"),
        stream("", b"BT /F 12 Tf 72 700 Td (the second page) Tj ET"),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

fn problems(frames: &[Frame]) -> Vec<(&str, ProblemCode)> {
    let problem =
        |frame| if let &Frame::Problem { ref at, code, .. } = frame { Some((at.as_str(), code)) } else { None };
    frames.iter().filter_map(problem).collect()
}

fn text(frames: &[Frame], number: u32) -> String {
    let page = |frame: &Frame| match frame {
        Frame::Page { page, text } if *page == number => Some(text.as_ref().map(|text| text.as_str().to_owned())),
        _ => None,
    };
    frames.iter().find_map(page).unwrap_or_else(|| panic!("no page {number}")).unwrap_or_default()
}

fn assert_bounded(end: &End, what: &str) {
    assert!(end.peak_kib.unwrap_or(0) < MOST_KIB, "{what}: {:?} KiB", end.peak_kib);
}

#[test]
fn a_page_that_grows_beyond_reason_costs_that_page() {
    let drawing = b"BT /F 12 Tf (grows and grows) Tj ET\n".repeat(3_000_000);
    assert!(drawing.len() > 100_000_000);
    let packed = deflate(&drawing);
    let flate = stream("/Filter /FlateDecode", &packed);
    let cases = [
        ("100 MB in one stream", "6 0 R".to_owned(), flate),
        ("packed twice", "6 0 R".to_owned(), stream("/Filter [/FlateDecode /FlateDecode]", &deflate(&packed))),
        (
            "packed in text",
            "6 0 R".to_owned(),
            stream("/Filter [/ASCII85Decode /FlateDecode]", &[ascii85(&packed), b"~>".to_vec()].concat()),
        ),
        ("LZW", "6 0 R".to_owned(), stream("/Filter /LZWDecode", &lzw(&drawing))),
        (
            "one stream many times",
            format!("[{}]", "6 0 R ".repeat(2_000)),
            stream("/Filter /FlateDecode", &deflate(&drawing[..1_000_000])),
        ),
    ];
    for (what, contents, object) in cases {
        let bytes = two_pages("", &contents, &[object]);
        assert!(bytes.len() < 3_000_000, "{what}: {}", bytes.len());
        let (frames, end) = read(&bytes);
        assert_eq!((end.refused, end.tally.pages), (None, 2), "{what}");
        assert_eq!(problems(&frames), [("page 1", ProblemCode::PageUnreadable)], "{what}");
        assert_eq!(text(&frames, 2).trim(), "the second page", "{what}");
        assert_bounded(&end, what);
    }
}

/// As the PDF of ISO 32000-2, 7.4.3 has it, without the end mark.
fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for chunk in bytes.chunks(4) {
        let mut four = [0; 4];
        four[..chunk.len()].copy_from_slice(chunk);
        let mut number = u32::from_be_bytes(four);
        let mut five = [0; 5];
        for digit in five.iter_mut().rev() {
            *digit = (number % 85) as u8 + b'!';
            number /= 85;
        }
        text.extend_from_slice(&five[..chunk.len() + 1]);
    }
    text
}

fn lzw(bytes: &[u8]) -> Vec<u8> {
    weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8).encode(bytes).unwrap()
}

#[test]
fn drawing_of_the_largest_size_that_is_read_fits_in_memory() {
    let drawing = b"0 0 m\n".repeat((8 << 20) / 6);
    let (frames, end) = read(&two_pages("", "6 0 R", &[stream("/Filter /FlateDecode", &deflate(&drawing))]));
    assert_eq!((end.refused, text(&frames, 2).trim()), (None, "the second page"));
    assert_bounded(&end, "8 MB of drawing");
}

#[test]
fn tables_that_grow_beyond_reason_are_not_opened() {
    let zeros = deflate(&vec![b' '; 300_000_000]);
    let packed_twice = deflate(&zeros);
    let objects = |object: Vec<u8>| two_pages("", "5 0 R", &[object]);
    // A table of objects that is a stream, and points nowhere after 300 MB of zeros.
    let mut xref = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".to_vec();
    let at = xref.len();
    xref.extend_from_slice(b"3 0 obj\n");
    xref.extend(stream("/Type /XRef /Size 60000000 /W [1 3 1] /Root 1 0 R /Filter /FlateDecode", &zeros));
    xref.extend_from_slice(format!("\nendobj\nstartxref\n{at}\n%%EOF\n").as_bytes());
    let cases = [
        ("objects", objects(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &zeros))),
        ("twice", objects(stream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", &packed_twice))),
        ("table", xref),
    ];
    for (what, bytes) in cases {
        let (_, end) = read(&bytes);
        assert_eq!(end.refused, Some(RefusedCode::GrowsTooLarge), "{what}");
        assert_bounded(&end, what);
    }
}

#[test]
fn a_picture_of_any_size_is_not_looked_at() {
    let zeros = deflate(&vec![0u8; 200_000_000]);
    let picture = stream(
        "/Type /XObject /Subtype /Image /Width 65535 /Height 65535 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode",
        &zeros,
    );
    let bytes = two_pages(
        "/XObject << /I 7 0 R >>",
        "6 0 R",
        &[stream("", b"q 600 0 0 800 0 0 cm /I Do Q BT /F 12 Tf 72 700 Td (beside the picture) Tj ET"), picture],
    );
    let (frames, end) = read(&bytes);
    assert_eq!((end.refused, end.tally.pages), (None, 2));
    assert_eq!(text(&frames, 2).trim(), "the second page");
    assert!(end.peak_kib.unwrap_or(0) < 100 << 10, "{:?}", end.peak_kib);
}

#[test]
fn forms_inside_themselves_are_a_reason() {
    let form = |draws: &str| {
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 7 0 R >> >>",
            draws.as_bytes(),
        )
    };
    for (what, draws) in [("once", "/F Do".to_owned()), ("many times", "/F Do ".repeat(1_000))] {
        let bytes = two_pages("/XObject << /F 7 0 R >>", "6 0 R", &[stream("", b"/F Do"), form(&draws)]);
        let (frames, end) = read(&bytes);
        let said = end.refused.is_some() || problems(&frames).contains(&("page 1", ProblemCode::PageUnreadable));
        assert!(said, "{what}: {frames:?}");
        assert_bounded(&end, what);
    }
}

#[test]
fn text_longer_than_is_kept_is_cut_and_said() {
    let drawing = format!("BT /F 12 Tf {} ET", "(some words) Tj T* ".repeat(150_000));
    let (frames, end) = read(&two_pages("", "6 0 R", &[stream("/Filter /FlateDecode", &deflate(drawing.as_bytes()))]));
    assert_eq!(end.refused, None);
    assert_eq!(problems(&frames), [("page 1", ProblemCode::TextCut)]);
    assert_eq!(text(&frames, 1).chars().count(), record::Text::LIMIT);
}

#[test]
fn a_file_cut_anywhere_ends_in_pages_or_a_reason() {
    let whole = two_pages("", "6 0 R", &[stream("", b"BT /F 12 Tf 72 700 Td (the first page) Tj ET")]);
    for cut in (10..whole.len()).step_by(13) {
        let (frames, end) = read(&whole[..cut]);
        assert!(end.refused != Some(RefusedCode::ReaderStopped), "cut at {cut}");
        assert!(end.refused.is_some() || end.tally.pages > 0, "cut at {cut}");
        // Without its table it is rebuilt, and says so.
        let said = problems(&frames).contains(&("file", ProblemCode::Rebuilt));
        assert!(end.refused.is_some() || said || cut > whole.len() - 10, "cut at {cut}");
    }
}

/// A file as programs write them since 2003: its objects packed in a stream, its table a stream too.
fn packed() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font \
         /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>",
    ];
    let (mut index, mut body) = (String::new(), String::new());
    for (number, object) in objects.iter().enumerate() {
        index.push_str(&format!("{} {} ", number + 1, body.len()));
        body.push_str(&format!("{object} "));
    }
    let first = index.len();
    let mut bytes = b"%PDF-1.5\n".to_vec();
    let mut table: Vec<[u8; 4]> = vec![[0, 0, 0, 0], [2, 0, 5, 0], [2, 0, 5, 1], [2, 0, 5, 2]];
    let own = [
        stream("", b"BT /F 12 Tf 72 700 Td (packed words) Tj ET"),
        stream(
            &format!("/Type /ObjStm /N 3 /First {first} /Filter /FlateDecode"),
            &deflate(format!("{index}{body}").as_bytes()),
        ),
    ];
    for (number, object) in own.iter().enumerate() {
        let [high, low] = (bytes.len() as u16).to_be_bytes();
        table.push([1, high, low, 0]);
        bytes.extend_from_slice(format!("{} 0 obj\n", number + 4).as_bytes());
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let at = bytes.len();
    let [high, low] = (at as u16).to_be_bytes();
    table.push([1, high, low, 0]);
    bytes.extend_from_slice(b"6 0 obj\n");
    bytes.extend(stream("/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode", &deflate(&table.concat())));
    bytes.extend_from_slice(format!("\nendobj\nstartxref\n{at}\n%%EOF\n").as_bytes());
    bytes
}

#[test]
fn objects_in_a_stream_are_found_without_their_table() {
    let whole = packed();
    let (frames, end) = read(&whole);
    assert_eq!((end.refused, text(&frames, 1).trim(), problems(&frames).len()), (None, "packed words", 0));
    let pointer = memchr::memmem::rfind(&whole, b"startxref").unwrap();
    let mut lost = whole[..pointer].to_vec();
    lost.extend_from_slice(b"startxref\n7\n%%EOF\n");
    let (frames, end) = read(&lost);
    assert_eq!((end.refused, text(&frames, 1).trim()), (None, "packed words"));
    assert_eq!(problems(&frames), [("file", ProblemCode::Rebuilt)]);
}

#[test]
fn broken_and_owner_locked_samples_are_read() {
    let Some(folder) = data() else { return };
    // The whole file has 18,233 characters of text by an independent count.
    for (path, rebuilt) in
        [("broken/leading_garbage.pdf", false), ("broken/truncated.pdf", true), ("encrypted/owner_only.pdf", false)]
    {
        let (frames, end) = read(&std::fs::read(folder.join("pdf").join(path)).unwrap());
        assert_eq!((end.refused, end.tally.pages), (None, 11), "{path}");
        assert!(end.tally.text_chars.abs_diff(18_233) < 1_000, "{path}: {}", end.tally.text_chars);
        assert_eq!(problems(&frames).contains(&("file", ProblemCode::Rebuilt)), rebuilt, "{path}");
    }
}

#[test]
fn every_sample_gives_pages_or_a_reason_within_bounds() {
    let Some(folder) = data() else { return };
    let mut files = 0;
    let groups = std::fs::read_dir(folder.join("pdf")).unwrap().map(|group| group.unwrap().path());
    let hostile = folder.join("hostile");
    for group in groups.chain([hostile]).filter(|group| group.is_dir()) {
        for file in std::fs::read_dir(group).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "pdf") {
                continue;
            }
            files += 1;
            let name = path.display();
            let (frames, end) = read_with(&std::fs::read(&path).unwrap(), None);
            assert!(!matches!(end.refused, Some(RefusedCode::ReaderStopped | RefusedCode::TooSlow)), "{name}");
            assert!(end.refused.is_some() || end.tally.pages > 0, "{name}");
            assert!(end.peak_kib.unwrap_or(0) < 300 << 10, "{name}: {:?}", end.peak_kib);
            let pdf = matches!(frames[0], Frame::Start { kind: FileKind::Pdf });
            assert!(pdf || end.refused == Some(RefusedCode::UnknownKind), "{name}");
            // A page without words says why.
            let wordless = frames.iter().filter(|frame| matches!(frame, Frame::Page { text: None, .. })).count();
            assert!(end.tally.problems as usize >= wordless, "{name}");
        }
    }
    assert!(files > 40, "{files}");
}

#[test]
fn pages_are_counted_without_their_words() {
    let count = |bytes: Vec<u8>| {
        let show = importers::Show::Pages;
        let ask = importers::Ask { show: Some(&show), ..Default::default() };
        let (mut pages, never) = (0, std::sync::atomic::AtomicBool::new(false));
        let end = common::reader().read(ask, &mut bytes.as_slice(), &never, &mut |piece| {
            pages += u32::from(matches!(piece, importers::Piece::Frame(Frame::Page { text: None, .. })));
            Ok(())
        });
        (pages, end.unwrap().refused)
    };
    assert_eq!(count(common::corpus("pdf/letter.pdf")).1, None);
    assert!(count(common::corpus("pdf/letter.pdf")).0 > 0);
    assert_eq!(count(common::corpus("pdf/locked.pdf")), (0, Some(RefusedCode::LockedWithPassword)));
    assert_eq!(count(b"%PDF-1.7\nnothing".to_vec()), (0, Some(RefusedCode::Damaged)));
}
