//! The child's end of the pipes: asks for parts of the file, and sends what is found.

use crate::frame::Frame;
use crate::reader::Sink;
use crate::wire::{self, Done, Kind, MAX_CHUNK, MAX_WANT, Request, Want};
use std::cell::{RefCell, RefMut};
use std::io::{self, BufRead, BufWriter, Read, Seek, SeekFrom, Write};

/// What is asked for after a jump: where it leads, often little is read.
const AFTER_A_JUMP: usize = 16 << 10;

/// Both pipes. The file and the findings use them in turn.
pub(crate) struct Pipes<R: Read, W: Write> {
    from: R,
    to: BufWriter<W>,
}

impl<R: Read, W: Write> Pipes<R, W> {
    pub(crate) fn new(from: R, to: W) -> Self {
        Self { from, to: BufWriter::with_capacity(64 << 10, to) }
    }

    /// The next request; none when there is no more.
    pub(crate) fn request(&mut self) -> io::Result<Option<Request>> {
        match wire::read(&mut self.from, wire::MAX_REQUEST)? {
            Some((Kind::Request, bytes)) => wire::parse(&bytes).map(Some),
            Some(_) => Err(io::ErrorKind::InvalidData.into()),
            None => Ok(None),
        }
    }

    pub(crate) fn done(&mut self, done: &Done) -> io::Result<()> {
        wire::write_json(&mut self.to, Kind::Done, done)?;
        self.to.flush()
    }

    fn ask(&mut self, want: Want) -> io::Result<Vec<u8>> {
        wire::write(&mut self.to, Kind::Want, &want.to_bytes())?;
        self.to.flush()?;
        match wire::read(&mut self.from, MAX_WANT)? {
            Some((Kind::Bytes, bytes)) if bytes.len() <= want.len as usize => Ok(bytes),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

fn borrowed<T>(pipes: &RefCell<T>) -> io::Result<RefMut<'_, T>> {
    pipes.try_borrow_mut().map_err(|_| io::ErrorKind::ResourceBusy.into())
}

/// The file, part by part.
pub(crate) struct Remote<'a, R: Read, W: Write> {
    pipes: &'a RefCell<Pipes<R, W>>,
    len: u64,
    /// The part at hand, and where in the file it begins.
    part: Vec<u8>,
    part_from: u64,
    at: u64,
}

impl<'a, R: Read, W: Write> Remote<'a, R, W> {
    pub(crate) fn new(pipes: &'a RefCell<Pipes<R, W>>, len: u64) -> Self {
        Self { pipes, len, part: Vec::new(), part_from: 0, at: 0 }
    }

    /// What is at hand from here on.
    fn at_hand(&self) -> &[u8] {
        let skip = self.at.checked_sub(self.part_from).and_then(|skip| usize::try_from(skip).ok());
        skip.and_then(|skip| self.part.get(skip..)).unwrap_or_default()
    }
}

impl<R: Read, W: Write> BufRead for Remote<'_, R, W> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at_hand().is_empty() && self.at < self.len {
            let follows = self.at == self.part_from + self.part.len() as u64;
            let most = if follows { MAX_WANT } else { AFTER_A_JUMP };
            let len = usize::try_from(self.len - self.at).unwrap_or(most).min(most);
            let want = Want { from: self.at, len: u32::try_from(len).unwrap_or(u32::MAX) };
            self.part = borrowed(self.pipes)?.ask(want)?;
            self.part_from = self.at;
            if self.part.len() < len {
                // Shorter than said.
                self.len = self.at + self.part.len() as u64;
            }
        }
        Ok(self.at_hand())
    }

    fn consume(&mut self, n: usize) {
        self.at += self.at_hand().len().min(n) as u64;
    }
}

impl<R: Read, W: Write> Read for Remote<'_, R, W> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(into)?;
        self.consume(n);
        Ok(n)
    }
}

impl<R: Read, W: Write> Seek for Remote<'_, R, W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.len.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// What is found, on its way to the parent.
pub(crate) struct Out<'a, R: Read, W: Write>(pub(crate) &'a RefCell<Pipes<R, W>>);

impl<R: Read, W: Write> Sink for Out<'_, R, W> {
    fn put(&mut self, frame: Frame) -> io::Result<()> {
        let to = &mut borrowed(self.0)?.to;
        match &frame {
            Frame::Entry(entry) => {
                for attachment in &entry.attachments {
                    wire::write(to, Kind::Attachment, &attachment.bytes)?;
                }
            }
            Frame::Picture(picture) => wire::write(to, Kind::Attachment, &picture.png)?,
            _ => {}
        }
        wire::write_json(to, Kind::Frame, &frame)
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let to = &mut borrowed(self.0)?.to;
        bytes.chunks(MAX_CHUNK).try_for_each(|chunk| wire::write(to, Kind::Chunk, chunk))
    }
}
