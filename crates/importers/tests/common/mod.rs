//! What the tests of the reader share.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "a test may panic, and not each test uses all")]

use importers::{Ask, End, Frame, Piece, ReadError, Reader};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

pub(crate) fn reader() -> Reader {
    Reader::new(PathBuf::from(env!("CARGO_BIN_EXE_reader")), Vec::new())
}

pub(crate) fn read(bytes: &[u8]) -> (Vec<Frame>, End) {
    read_with(bytes, None)
}

pub(crate) fn read_with(bytes: &[u8], password: Option<&str>) -> (Vec<Frame>, End) {
    try_read(bytes, password).expect("the child can be started")
}

pub(crate) fn try_read(mut bytes: &[u8], password: Option<&str>) -> Result<(Vec<Frame>, End), ReadError> {
    let mut frames = Vec::new();
    let ask = Ask { password, ..Ask::default() };
    let end = reader().read(ask, &mut bytes, &AtomicBool::new(false), &mut |piece| {
        if let Piece::Frame(frame) = piece {
            frames.push(frame);
        }
        Ok(())
    })?;
    Ok((frames, end))
}

pub(crate) fn corpus(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus").join(name)).unwrap()
}

/// The folder of larger samples; none, said once, where it is absent.
pub(crate) fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("SECOND_CHAIR_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let found = folder.join("expected.json").is_file();
    if !found {
        #[allow(clippy::print_stderr, reason = "says why nothing was tested")]
        {
            eprintln!("skipped: no sample data at hand");
        }
    }
    found.then_some(folder)
}

/// The samples whose paths begin so, with what is expected of each.
pub(crate) fn expected(prefixes: &[&str]) -> Vec<(String, Vec<u8>, serde_json::Value)> {
    let Some(folder) = data() else { return Vec::new() };
    let all: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let all = all.as_object().unwrap().iter();
    let wanted = all.filter(|(path, _)| prefixes.iter().any(|prefix| path.starts_with(prefix)));
    wanted.map(|(path, said)| (path.clone(), std::fs::read(folder.join(path)).unwrap(), said.clone())).collect()
}

/// The places and codes of the problems.
pub(crate) fn problems(frames: &[Frame]) -> Vec<(&str, &'static str)> {
    let mut found = Vec::new();
    for frame in frames {
        if let Frame::Problem { at, code, .. } = frame {
            found.push((at.as_str(), code.name()));
        }
    }
    found
}
