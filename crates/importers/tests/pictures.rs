//! Pictures: whole or not, and the pages of faxes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod common;

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

#[test]
fn try_all() {
    let Some(folder) = std::env::var_os("TIFFS") else { return };
    let mut all: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    for path in all.iter().filter(|path| path.extension().is_some_and(|ending| ending == "tif")) {
        let shown = show(&std::fs::read(path).unwrap(), 1, 700);
        println!("{path:?} {shown:?}");
        if let Ok(shown) = shown {
            std::fs::write(path.with_extension("png"), &shown.png).unwrap();
        }
    }
}
