//! Pictures: whole or not, and the pages of faxes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod common;
mod made;

use common::{data, read, reader};
use importers::{Ask, FileKind, Frame, Piece, ProblemCode, RefusedCode, Show, ShownPicture};
use std::sync::atomic::AtomicBool;

fn show(mut bytes: &[u8], page: u32, longest: u32) -> Result<ShownPicture, Option<ProblemCode>> {
    let show = Show::Picture { within: None, page, longest };
    let (mut picture, mut problem) = (None, None);
    let ask = Ask { show: Some(&show), ..Ask::default() };
    let end = reader()
        .read(ask, &mut bytes, &AtomicBool::new(false), &mut |piece| {
            match piece {
                Piece::Frame(Frame::Picture(shown)) => picture = Some(shown),
                Piece::Frame(Frame::Problem { code, .. }) => problem = Some(code),
                _ => {}
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(end.refused, None);
    picture.ok_or(problem)
}

fn problems(frames: &[Frame]) -> Vec<ProblemCode> {
    let code = |frame: &Frame| match frame {
        Frame::Problem { code, .. } => Some(*code),
        _ => None,
    };
    frames.iter().filter_map(code).collect()
}

/// The grey values of a picture, row after row.
fn greys(picture: &ShownPicture) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(&picture.png)).read_info().unwrap();
    let mut values = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut values).unwrap();
    values
}

#[test]
fn samples_are_whole_and_a_cut_one_is_said_to_be_cut() {
    let Some(folder) = data() else { return };
    let photo = std::fs::read(folder.join("images/photo_rotated.jpg")).unwrap();
    let (frames, end) = read(&photo);
    assert_eq!((frames, end.refused), (vec![Frame::Start { kind: FileKind::Jpeg }], None));
    let (frames, end) = read(&photo[..photo.len() / 2]);
    assert_eq!((problems(&frames), end.refused), (vec![ProblemCode::Truncated], None));
    let fax = std::fs::read(folder.join("images/fax_g4_2pages.tif")).unwrap();
    let (frames, end) = read(&fax);
    assert_eq!((frames[0].clone(), end.tally.pages, end.refused), (Frame::Start { kind: FileKind::Tiff }, 2, None));
    assert_eq!(problems(&frames), vec![]);
    for page in [1, 2] {
        let shown = show(&fax, page, 1000).unwrap();
        assert_eq!((shown.pages, shown.width.max(shown.height)), (2, 1000));
        let greys = greys(&shown);
        let dark = greys.iter().filter(|grey| **grey < 128).count();
        assert!(dark > 1000 && dark < greys.len() / 4, "writing on white paper: {dark} of {}", greys.len());
    }
}

/// A TIFF of one page: fields of one number, and its data.
fn tiff(fields: &[(u16, u16, u32)], data: &[u8]) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    let mut fields = fields.to_vec();
    let from = 8 + 2 + 12 * (fields.len() as u32 + 2) + 4;
    fields.push((273, 4, from));
    fields.push((279, 4, data.len() as u32));
    fields.sort_unstable();
    bytes.extend((fields.len() as u16).to_le_bytes());
    for (tag, kind, value) in fields {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(1u32.to_le_bytes());
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend([0; 4]);
    bytes.extend_from_slice(data);
    bytes
}

fn page(compression: u32, more: &[(u16, u16, u32)], data: &[u8]) -> Vec<u8> {
    let mut fields =
        vec![(256, 3, 16), (257, 3, 4), (258, 3, 1), (259, 3, compression), (262, 3, 0), (277, 3, 1), (278, 3, 4)];
    fields.retain(|(tag, ..)| !more.iter().any(|(other, ..)| other == tag));
    fields.extend(more);
    tiff(&fields, data)
}

/// Bits as written, filled up to whole bytes.
fn bits(written: &str) -> Vec<u8> {
    let bits: Vec<u8> = written.bytes().filter(|bit| !bit.is_ascii_whitespace()).map(|bit| bit - b'0').collect();
    bits.chunks(8).map(|byte| byte.iter().enumerate().fold(0, |all, (at, bit)| all | bit << (7 - at))).collect()
}

// 4 white, 4 black, 8 white (T.4, table 2), four times.
const LINE: &str = "1011 011 10011";

fn faxes() -> Vec<(&'static str, Vec<u8>)> {
    let mark = "000000000001";
    let aligned: Vec<u8> = (0..4).flat_map(|_| bits(LINE)).collect();
    let alone = bits(&format!("{0}{1}{0}{1}{0}{1}{0}{1}{0}{0}{0}{0}{0}{0}", mark, LINE));
    // The first line in runs, the others each as the one before: three changes straight below.
    let group4 = bits("001 1011 011 1  111 111 111 000000000001 000000000001");
    let by_line = bits(&format!("{mark}1{LINE} {mark}0 111 {mark}0 111 {mark}0 111 {mark}1{mark}1"));
    vec![
        ("aligned.tif", page(2, &[], &aligned)),
        ("group3.tif", page(3, &[], &alone)),
        ("group3-two.tif", page(3, &[(292, 4, 1)], &by_line)),
        ("group4.tif", page(4, &[], &group4)),
        (
            "group4-turned-bits.tif",
            page(4, &[(266, 3, 2)], &group4.iter().map(|byte| byte.reverse_bits()).collect::<Vec<_>>()),
        ),
        ("plain.tif", page(1, &[], &[0x0f, 0x00].repeat(4))),
        ("black-is-nothing.tif", page(1, &[(262, 3, 1)], &[0xf0, 0xff].repeat(4))),
    ]
}

#[test]
fn a_fax_is_drawn_however_its_lines_are_written() {
    let line: Vec<u8> = [[255; 4], [0; 4], [255; 4], [255; 4]].concat();
    for (name, bytes) in faxes() {
        let (_, end) = read(&bytes);
        assert_eq!((end.refused, end.tally.pages, end.tally.problems), (None, 1, 0), "{name}");
        let shown = show(&bytes, 1, 100).unwrap_or_else(|code| panic!("{name}: {code:?}"));
        assert_eq!((shown.width, shown.height, shown.pages), (16, 4, 1), "{name}");
        assert_eq!(greys(&shown), line.repeat(4), "{name}");
    }
}

#[test]
fn a_page_lies_as_it_was_meant_to() {
    // On its side (6), and with pixels twice as high as wide.
    let turned = page(1, &[(274, 3, 6)], &[0x0f, 0x00].repeat(4));
    let shown = show(&turned, 1, 100).unwrap();
    assert_eq!((shown.width, shown.height), (4, 16));
    let mut fine = page(1, &[(282, 5, 0), (283, 5, 0)], &[0x0f, 0x00].repeat(4));
    let at = fine.len() as u32;
    for (tag, dots) in [(282u16, 200u32), (283, 100)] {
        let entry = (10..fine.len()).step_by(12).find(|at| fine[*at..*at + 2] == tag.to_le_bytes()).unwrap();
        let place = fine.len() as u32;
        fine[entry + 8..entry + 12].copy_from_slice(&place.to_le_bytes());
        fine.extend(dots.to_le_bytes());
        fine.extend(1u32.to_le_bytes());
    }
    assert!(at > 0);
    let shown = show(&fine, 1, 100).unwrap();
    assert_eq!((shown.width, shown.height), (16, 8));
}

#[test]
fn what_cannot_be_drawn_is_said() {
    assert_eq!(show(&page(6, &[], &[0; 8]), 1, 100).unwrap_err(), Some(ProblemCode::ImageUnshown));
    assert_eq!(show(&page(4, &[], &[0; 8]), 1, 100).unwrap_err(), Some(ProblemCode::ImageDamaged));
    let huge = page(4, &[(256, 4, 60_000), (257, 4, 60_000)], &[0xff; 8]);
    assert_eq!(show(&huge, 1, 100).unwrap_err(), Some(ProblemCode::ImageUnshown));
    assert_eq!(read(&page(4, &[(256, 4, 0)], &[])).1.refused, Some(RefusedCode::Damaged));
    assert_eq!(read(b"\xff\xd8\xff\xd9").1.refused, Some(RefusedCode::Damaged));
}

/// Pages that lead back to themselves are counted once.
#[test]
fn a_ring_of_pages_ends() {
    let mut ring = page(1, &[], &[0; 8]);
    let next = 8 + 2 + 12 * 9;
    ring[next..next + 4].copy_from_slice(&8u32.to_le_bytes());
    let (_, end) = read(&ring);
    assert_eq!((end.refused, end.tally.pages), (None, 1));
}

/// Writes the seeds of the fuzz target. They are committed; this makes them again.
#[test]
#[ignore = "writes into the project"]
fn make_seeds() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/picture");
    let put = |name: &str, bytes: &[u8]| std::fs::write(corpus.join(name), bytes).unwrap();
    faxes().iter().for_each(|(name, bytes)| put(name, bytes));
    put("grey.jpg", &made::jpeg());
    put("cut.jpg", &made::jpeg()[..120]);
    let mut small = Vec::new();
    let mut encoder = png::Encoder::new(&mut small, 2, 2);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(&[0, 80, 160, 255]).unwrap();
    put("small.png", &small);
    put("small.gif", b"GIF89a\x02\0\x02\0\0\0\0;");
    put("small.webp", b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0");
    put("phone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
}

#[test]
fn what_is_clear_in_a_png_is_drawn_white() {
    let mut clear = Vec::new();
    let mut encoder = png::Encoder::new(&mut clear, 2, 1);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(&[10, 20, 30, 255, 0, 0, 0, 0]).unwrap();
    let drawn = show(&clear, 1, 4096).unwrap();
    assert_eq!((drawn.width, drawn.height, drawn.pages), (2, 1, 1));
    let mut reader = png::Decoder::new(std::io::Cursor::new(&drawn.png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    assert_eq!(pixels, [10, 20, 30, 255, 255, 255]);
    assert!(show(&clear[..clear.len() / 2], 1, 4096).is_err());
}
