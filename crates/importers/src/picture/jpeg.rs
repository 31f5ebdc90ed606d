//! JPEG (ITU-T T.81, annex B): a size, and an end after the picture.

use super::{Known, part};
use crate::reader::Input;
use std::io::{self, SeekFrom};

pub(super) fn look(bytes: &mut dyn Input) -> io::Result<Known> {
    let (mut at, mut has_size) = (2u64, false);
    // Segments before the picture: some tens, and more only in files made to harm.
    for _ in 0..10_000 {
        let head = part(bytes, at, 9)?;
        let (Some([0xff, marker]), Some(len)) = (head.first_chunk::<2>(), head.get(2..4)) else { break };
        if *marker == 0xff {
            at += 1;
            continue;
        }
        let len = len.iter().fold(0u64, |len, byte| len << 8 | u64::from(*byte));
        match marker {
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let side = |from: usize| head.get(from..from + 2).is_some_and(|side| side != [0, 0]);
                has_size |= side(5) && side(7);
            }
            0xda => return Ok(Known { has_size, cut: !ends(bytes, at)? }),
            _ => {}
        }
        at += 2 + len.max(2);
    }
    Ok(Known { has_size, cut: true })
}

/// Whether the mark of the end comes after `at`. Phones write more behind it.
fn ends(bytes: &mut dyn Input, at: u64) -> io::Result<bool> {
    bytes.seek(SeekFrom::Start(at))?;
    let (mut chunk, mut last) = (vec![0u8; 64 << 10], 0u8);
    loop {
        let got = match bytes.read(&mut chunk) {
            Ok(0) => return Ok(false),
            Ok(got) => got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let read = chunk.get(..got).unwrap_or_default();
        if (last == 0xff && read.first() == Some(&0xd9)) || memchr::memmem::find(read, b"\xff\xd9").is_some() {
            return Ok(true);
        }
        last = read.last().copied().unwrap_or(0);
    }
}
