//! A whole disc as a tar stream (see [`crate::DiscFolder`]): walked from header to header, of each file only what is needed.

use super::gather::{Gathering, Sort, Taken, place, sort};
use super::parse::parse;
use super::shown;
use super::tar::{Member, Tar};
use super::window::Window;
use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode};
use crate::reader::{Halt, Input, MAX_ATTACHMENT, Sink, unpacked};
use crate::zip::{is_clutter, shown as shown_name};
use record::Line;
use std::io;

/// How much of a file tells what it is.
const HEAD: usize = 4096;

/// Reads a disc to its last file.
pub(super) fn read(bytes: &mut dyn Input, len: u64, out: &mut dyn Sink) -> Result<(), Halt> {
    if !holds_scans(&mut Tar::new(bytes, len))? {
        out.start(FileKind::Unknown)?;
        return Err(Halt::Refused(RefusedCode::UnknownKind));
    }
    out.start(FileKind::Disc)?;
    let (mut gathering, mut tar) = (Gathering::default(), Tar::new(bytes, len));
    let mut left = unpacked::most(len);
    while let Some(member) = tar.next()? {
        if gathering.files() >= unpacked::MAX_MEMBERS {
            out.problem("file", ProblemCode::TooManyFiles)?;
            break;
        }
        if is_clutter(&member.name) {
            continue;
        }
        let mut head = [0u8; HEAD];
        let got = tar.content(member.from, member.len, &mut head)?;
        let sort = sort(head.get(..got).unwrap_or_default(), &member.name);
        gathering.name(member.name.clone(), Some(member.at));
        match sort {
            Sort::LeftOut => gathering.left_out += 1,
            Sort::Document => hand_on(&mut tar, &member, &mut left, out)?,
            Sort::Instance | Sort::Contents => {
                let parsed = parse(&mut Window::new(tar.bytes, member.from, member.len), sort.budget())?;
                let taken = Taken { parsed, len: member.len, damaged: member.cut };
                gathering.take(sort, taken, out, &mut |from, len| attachment(&mut tar, &member, from, len))?;
            }
        }
    }
    if tar.cut {
        out.problem("file", ProblemCode::Truncated)?;
    }
    Ok(gathering.say(out)?)
}

/// Whether a stream holds any scan: else it is some archive that is not read here.
fn holds_scans(tar: &mut Tar<'_>) -> io::Result<bool> {
    let mut files = 0;
    while let Some(member) = tar.next()?.filter(|_| files < unpacked::MAX_MEMBERS) {
        files += 1;
        let mut head = [0u8; HEAD];
        let got = tar.content(member.from, member.len, &mut head)?;
        if matches!(sort(head.get(..got).unwrap_or_default(), &member.name), Sort::Instance | Sort::Contents) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Shows a picture of the disc: the file that is named so, most often with its place.
pub(super) fn show(
    bytes: &mut dyn Input,
    len: u64,
    within: &Line,
    picture: (u32, u32),
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(FileKind::Disc)?;
    match find(bytes, len, within)? {
        Some(member) => shown::show(bytes, (member.from, member.len), picture, out),
        None => Ok(out.problem(within.as_str(), ProblemCode::FileMissing)?),
    }
}

fn find(bytes: &mut dyn Input, len: u64, within: &Line) -> io::Result<Option<Member>> {
    let at = within.as_str().rsplit_once('@').and_then(|(_, at)| at.parse::<u64>().ok());
    if let Some(at) = at.filter(|at| *at < len) {
        let there = Tar::new(bytes, len).from(at).next()?;
        if let Some(member) = there.filter(|member| place(&member.name, member.at).as_ref() == Some(within)) {
            return Ok(Some(member));
        }
    }
    let mut tar = Tar::new(bytes, len);
    while let Some(member) = tar.next()? {
        if Line::cut(&shown_name(&member.name)).as_ref() == Some(within) {
            return Ok(Some(member));
        }
    }
    Ok(None)
}

fn attachment(tar: &mut Tar<'_>, member: &Member, from: u64, len: u64) -> io::Result<Option<Vec<u8>>> {
    let fits = usize::try_from(len).ok().filter(|len| *len <= MAX_ATTACHMENT);
    let end = from.checked_add(len).filter(|end| *end <= member.len);
    let (Some(room), Some(_)) = (fits, end) else { return Ok(None) };
    let mut bytes = vec![0; room];
    let got = tar.content(member.from + from, len, &mut bytes)?;
    Ok((got == room).then_some(bytes))
}

/// A document on the disc, as a file of its own.
fn hand_on(tar: &mut Tar<'_>, member: &Member, left: &mut u64, out: &mut dyn Sink) -> Result<(), Halt> {
    let Some(name) = Line::cut(&shown_name(&member.name)).or_else(|| Line::cut("file")) else { return Ok(()) };
    if member.len > *left {
        return Ok(out.problem(name.as_str(), ProblemCode::MemberTooLarge)?);
    }
    *left -= member.len;
    out.put(Frame::Member { name: name.clone() })?;
    let (mut at, mut chunk) = (0, vec![0u8; 256 << 10]);
    while at < member.len {
        let got = tar.content(member.from + at, member.len - at, &mut chunk)?;
        if got == 0 {
            break;
        }
        at += got as u64;
        out.bytes(chunk.get(..got).unwrap_or_default())?;
    }
    out.put(Frame::MemberEnd { keep: true })?;
    if member.cut {
        out.problem(name.as_str(), ProblemCode::Truncated)?;
    }
    Ok(())
}
