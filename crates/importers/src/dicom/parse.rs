//! Reads a data set up to its pixels (PS3.5, 7; PS3.10, 7), and keeps of it what may be asked for.
//!
//! Discs in the wild lack the beginning that names their encoding, name a wrong one, end in the middle, or have lengths that lead
//! nowhere. So the encoding is told by the bytes where they are plain, what was read before an end stands, and no length is
//! believed: memory is bounded by a budget, depth by a number.

use super::set::{Set, Tag, Value, is_followed, tags};
use std::io::{self, Read};

/// Bytes in one direction, some of which are passed over.
pub(super) trait Flow {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize>;
    /// Passes over `n` bytes, or as many as there are; says how many.
    fn skip(&mut self, n: u64) -> io::Result<u64>;
}

/// What is read.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) set: Set,
    /// The name of its encoding; none is said.
    pub(super) syntax: Option<String>,
    /// What the medium says it is, before the set itself does.
    pub(super) media_class: Option<String>,
    pub(super) pixels: Option<Pixels>,
    /// It ends in the middle, or goes on in a way that cannot be followed.
    pub(super) cut: bool,
    pub(super) big_endian: bool,
    /// Compressed as a whole: places are those in what it unpacks to.
    pub(super) deflated: bool,
    /// Where the part that says how the rest is written ends.
    pub(super) meta_end: u64,
}

/// Where the pixels lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pixels {
    pub(super) tag: Tag,
    pub(super) from: u64,
    /// None: in fragments.
    pub(super) len: Option<u64>,
}

/// How much is kept of one file, and how deep it may be nested.
#[derive(Clone, Copy)]
pub(super) struct Budget {
    pub(super) bytes: usize,
    pub(super) elements: usize,
}

/// For a picture or a report.
pub(super) const OF_INSTANCE: Budget = Budget { bytes: 8 << 20, elements: 200_000 };
/// For a table of contents: about 400 bytes a picture.
pub(super) const OF_CONTENTS: Budget = Budget { bytes: 48 << 20, elements: 2_000_000 };

const MAX_DEPTH: u8 = 24;
/// How far is looked ahead for the beginning of a set without mark.
const BEGINNING: usize = 4096;
/// The longest value kept; those of tables of colours are longer.
const LONG: u64 = 64 << 10;
const LONG_TABLE: u64 = 256 << 10;
/// A deflated set unpacks to no more than this.
const MAX_INFLATED: u64 = 256 << 20;

const UNDEFINED: u32 = u32::MAX;
const ITEM: Tag = 0xfffe_e000;
const ITEM_END: Tag = 0xfffe_e00d;
const SEQUENCE_END: Tag = 0xfffe_e0dd;

pub(super) const DEFLATED: &str = "1.2.840.10008.1.2.1.99";
const BIG_ENDIAN: &str = "1.2.840.10008.1.2.2";
const IMPLICIT: &str = "1.2.840.10008.1.2";

/// Reads it. None: it is nothing of the kind.
pub(super) fn parse(flow: &mut dyn Flow, budget: Budget) -> io::Result<Option<Parsed>> {
    let mut parsed = Parsed::default();
    let mut parser = Parser { flow, at: 0, back: Vec::new(), budget, form: Form::default() };
    match parser.file(&mut parsed) {
        Ok(()) => {}
        Err(Stop::Cut) => parsed.cut = true,
        Err(Stop::Io(error)) => return Err(error),
    }
    Ok(Some(parsed).filter(|parsed| !parsed.set.0.is_empty() || parsed.media_class.is_some()))
}

enum Stop {
    /// It cannot be read on.
    Cut,
    Io(io::Error),
}

/// How elements are written.
#[derive(Debug, Clone, Copy, Default)]
struct Form {
    explicit: bool,
    big: bool,
}

struct Parser<'a> {
    flow: &'a mut dyn Flow,
    at: u64,
    /// Bytes read ahead.
    back: Vec<u8>,
    budget: Budget,
    form: Form,
}

impl Parser<'_> {
    fn file(&mut self, parsed: &mut Parsed) -> Result<(), Stop> {
        self.peek(132)?;
        if self.back.get(128..132) == Some(b"DICM") {
            self.pass(132)?;
        } else {
            self.peek(BEGINNING)?;
            self.pass(super::look::lead(&self.back).unwrap_or(0) as u64)?;
        }
        self.form = Form { explicit: true, big: false };
        let meta = self.meta()?;
        parsed.syntax = meta.uid(tags::SYNTAX);
        parsed.media_class = meta.uid(tags::MEDIA_CLASS);
        parsed.meta_end = self.at;
        if parsed.syntax.as_deref() == Some(DEFLATED) {
            return self.inflated(parsed);
        }
        self.body(parsed)
    }

    /// The elements that say how the others are written.
    fn meta(&mut self) -> Result<Set, Stop> {
        let mut meta = Set::default();
        while self.peek(8)? && self.back.get(..2) == Some(&[2, 0]) {
            let head = self.head()?;
            if head.len == UNDEFINED {
                return Err(Stop::Cut);
            }
            self.value(&head, &mut meta)?;
        }
        Ok(meta)
    }

    fn body(&mut self, parsed: &mut Parsed) -> Result<(), Stop> {
        self.peek(8)?;
        self.form = form(&self.back, parsed.syntax.as_deref());
        parsed.big_endian = self.form.big;
        // Its own budget of memory goes with what is kept: what was read before an end stands.
        let mut set = Set::default();
        let read = self.elements(None, 0, &mut set, &mut parsed.pixels);
        parsed.set = set;
        read.map(|_| ())
    }

    fn inflated(&mut self, parsed: &mut Parsed) -> Result<(), Stop> {
        parsed.deflated = true;
        let ahead = std::mem::take(&mut self.back);
        let packed = Packed { ahead: &ahead, flow: self.flow };
        let mut flow = Streamed(flate2::read::DeflateDecoder::new(packed).take(MAX_INFLATED));
        let mut inner = Parser { flow: &mut flow, at: 0, back: Vec::new(), budget: self.budget, form: Form::default() };
        match inner.body(parsed) {
            // Bytes that do not unpack are an end like any other.
            Err(Stop::Io(error)) if is_of_packing(&error) => Err(Stop::Cut),
            other => other,
        }
    }

    /// Elements up to `end`, to the end of an item, or to the pixels.
    fn elements(
        &mut self,
        end: Option<u64>,
        depth: u8,
        set: &mut Set,
        pixels: &mut Option<Pixels>,
    ) -> Result<(), Stop> {
        loop {
            if end.is_some_and(|end| self.at >= end) {
                return Ok(());
            }
            if !self.peek(8)? {
                // The end of the file, which is where a set outside all items ends.
                return if self.back.is_empty() && depth == 0 { Ok(()) } else { Err(Stop::Cut) };
            }
            self.spend(0)?;
            let mut head = self.head()?;
            match head.tag {
                ITEM_END | SEQUENCE_END if depth > 0 => return Ok(()),
                ITEM | ITEM_END | SEQUENCE_END => continue,
                tags::FLOAT_PIXELS | tags::DOUBLE_PIXELS | tags::PIXELS if depth == 0 => {
                    let len = (head.len != UNDEFINED).then_some(u64::from(head.len));
                    *pixels = Some(Pixels { tag: head.tag, from: self.at, len });
                    return Ok(());
                }
                tag if depth == 0 && tag > tags::PIXELS => return Ok(()),
                _ => {}
            }
            if let Some(end) = end
                && head.len != UNDEFINED
                && self.at.saturating_add(u64::from(head.len)) > end
            {
                // Longer than the item it lies in: the item's own length leads on.
                head.len = u32::try_from(end.saturating_sub(self.at)).unwrap_or(0);
            }
            if &head.vr == b"SQ" || head.len == UNDEFINED || (is_followed(head.tag) && !self.form.explicit) {
                self.sequence(&head, depth, set)?;
            } else {
                self.value(&head, set)?;
            }
        }
    }

    fn sequence(&mut self, head: &Head, depth: u8, set: &mut Set) -> Result<(), Stop> {
        let followed = is_followed(head.tag);
        if head.len != UNDEFINED && (!followed || depth >= MAX_DEPTH) {
            return self.pass(u64::from(head.len));
        }
        if depth >= MAX_DEPTH {
            return Err(Stop::Cut);
        }
        let end = (head.len != UNDEFINED).then(|| self.at + u64::from(head.len));
        let outer = self.form;
        if &head.vr == b"UN" {
            // What was copied without being understood is written the plain way (PS3.5, 6.2.2).
            self.form = Form::default();
        }
        let mut items = Vec::new();
        let read = self.items(end, depth, followed.then_some(&mut items));
        self.form = outer;
        if followed {
            set.0.push((head.tag, Value::Items(items)));
        }
        read
    }

    fn items(&mut self, end: Option<u64>, depth: u8, mut into: Option<&mut Vec<Set>>) -> Result<(), Stop> {
        while end.is_none_or(|end| self.at < end) {
            if !self.peek(8)? {
                return Err(Stop::Cut);
            }
            self.spend(0)?;
            let item_at = self.at;
            let head = self.item_head()?;
            match head.tag {
                SEQUENCE_END => return Ok(()),
                ITEM_END => {}
                ITEM => {
                    let item_end = (head.len != UNDEFINED).then(|| self.at + u64::from(head.len));
                    let mut item = Set(vec![(tags::ITEM_AT, Value::Far { from: item_at, len: 0 })]);
                    let read = match (&into, item_end) {
                        // Nobody asks for it, and its length is said.
                        (None, Some(_)) => self.pass(u64::from(head.len)),
                        _ => self.elements(item_end, depth + 1, &mut item, &mut None),
                    };
                    if let Some(into) = into.as_deref_mut() {
                        into.push(item);
                    }
                    read?;
                }
                _ => return Err(Stop::Cut),
            }
        }
        Ok(())
    }

    /// The value of an element: kept, or only where it lies.
    fn value(&mut self, head: &Head, set: &mut Set) -> Result<(), Stop> {
        let len = u64::from(head.len);
        let most = if (head.tag >> 16) == 0x28 { LONG_TABLE } else { LONG };
        let is_private = (head.tag >> 16) % 2 == 1;
        if is_private || is_unasked(head.tag) {
            return self.pass(len);
        }
        if len > most {
            set.0.push((head.tag, Value::Far { from: self.at, len }));
            return self.pass(len);
        }
        self.spend(head.len as usize)?;
        let mut bytes = vec![0; head.len as usize];
        let got = self.fill(&mut bytes)?;
        let whole = got == bytes.len();
        bytes.truncate(got);
        if self.form.big {
            swap(&head.vr, &mut bytes);
        }
        set.0.push((head.tag, Value::Bytes(bytes)));
        if whole { Ok(()) } else { Err(Stop::Cut) }
    }

    fn head(&mut self) -> Result<Head, Stop> {
        let mut eight = [0u8; 8];
        self.exact(&mut eight)?;
        let [a, b, c, d, v, r, l, m] = eight;
        let tag = self.tag([a, b, c, d]);
        let is_mark = tag >> 16 == 0xfffe;
        if is_mark || !self.form.explicit || !(v.is_ascii_uppercase() && r.is_ascii_uppercase()) {
            return Ok(Head { tag, vr: *b"  ", len: self.long([v, r, l, m]) });
        }
        let vr = [v, r];
        let is_long =
            [b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"].contains(&&vr);
        if !is_long {
            let len = if self.form.big { u16::from_be_bytes([l, m]) } else { u16::from_le_bytes([l, m]) };
            return Ok(Head { tag, vr, len: u32::from(len) });
        }
        let mut four = [0u8; 4];
        self.exact(&mut four)?;
        Ok(Head { tag, vr, len: self.long(four) })
    }

    fn item_head(&mut self) -> Result<Head, Stop> {
        let mut eight = [0u8; 8];
        self.exact(&mut eight)?;
        let [a, b, c, d, l, m, n, o] = eight;
        Ok(Head { tag: self.tag([a, b, c, d]), vr: *b"  ", len: self.long([l, m, n, o]) })
    }

    fn tag(&self, [a, b, c, d]: [u8; 4]) -> Tag {
        let (group, element) = if self.form.big {
            (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]))
        } else {
            (u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]))
        };
        u32::from(group) << 16 | u32::from(element)
    }

    fn long(&self, four: [u8; 4]) -> u32 {
        if self.form.big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }
    }

    /// One element more, of so many bytes.
    fn spend(&mut self, bytes: usize) -> Result<(), Stop> {
        self.budget.elements = self.budget.elements.checked_sub(1).ok_or(Stop::Cut)?;
        self.budget.bytes = self.budget.bytes.checked_sub(bytes).ok_or(Stop::Cut)?;
        Ok(())
    }

    /// Whether so many bytes are ahead; they are not used up.
    fn peek(&mut self, n: usize) -> Result<bool, Stop> {
        while self.back.len() < n {
            let mut room = [0u8; 512];
            let most = (n - self.back.len()).min(room.len());
            let room = room.get_mut(..most).unwrap_or_default();
            match self.flow.read(room) {
                Ok(0) => return Ok(false),
                Ok(got) => self.back.extend_from_slice(room.get(..got).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Stop::Io(error)),
            }
        }
        Ok(true)
    }

    fn fill(&mut self, into: &mut [u8]) -> Result<usize, Stop> {
        let ahead = self.back.len().min(into.len());
        for (room, byte) in into.iter_mut().zip(self.back.drain(..ahead)) {
            *room = byte;
        }
        let mut got = ahead;
        while let Some(rest) = into.get_mut(got..).filter(|rest| !rest.is_empty()) {
            match self.flow.read(rest) {
                Ok(0) => break,
                Ok(n) => got += n,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Stop::Io(error)),
            }
        }
        self.at += got as u64;
        Ok(got)
    }

    fn exact(&mut self, into: &mut [u8]) -> Result<(), Stop> {
        if self.fill(into)? == into.len() { Ok(()) } else { Err(Stop::Cut) }
    }

    fn pass(&mut self, n: u64) -> Result<(), Stop> {
        let ahead = usize::try_from(n).unwrap_or(usize::MAX).min(self.back.len());
        self.back.drain(..ahead);
        let rest = n - ahead as u64;
        let skipped = self.flow.skip(rest).map_err(Stop::Io)?;
        self.at += ahead as u64 + skipped;
        if skipped == rest { Ok(()) } else { Err(Stop::Cut) }
    }
}

/// Whether bytes do not unpack, or end too early: a fault of the file, not of the pipe it comes through.
pub(super) fn is_of_packing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
}

struct Head {
    tag: Tag,
    vr: [u8; 2],
    len: u32,
}

/// Groups of which nothing is asked: curves, overlays, and what devices note about themselves.
fn is_unasked(tag: Tag) -> bool {
    matches!(tag >> 16, 0x0009..=0x000f | 0x0014 | 0x0022 | 0x0024 | 0x0046..=0x0054 | 0x0074 | 0x5000..=0x50ff | 0x6000..=0x60ff)
}

/// How the first element is written: its own bytes say it better than the name of the encoding does.
fn form(ahead: &[u8], syntax: Option<&str>) -> Form {
    let Some([a, b, _, _, v, r, ..]) = ahead.first_chunk::<8>() else {
        return Form { explicit: syntax != Some(IMPLICIT), big: syntax == Some(BIG_ENDIAN) };
    };
    // The first group is 8 or near it: one of the two readings is much too large.
    let big = u16::from_be_bytes([*a, *b]) < u16::from_le_bytes([*a, *b]);
    Form { explicit: v.is_ascii_uppercase() && r.is_ascii_uppercase(), big }
}

/// Numbers the other way round.
fn swap(vr: &[u8; 2], bytes: &mut [u8]) {
    let width = match vr {
        b"US" | b"SS" | b"OW" | b"AT" => 2,
        b"UL" | b"SL" | b"FL" | b"OF" | b"OL" => 4,
        b"FD" | b"OD" | b"SV" | b"UV" | b"OV" => 8,
        _ => return,
    };
    bytes.chunks_exact_mut(width).for_each(<[u8]>::reverse);
}

/// Any bytes that come in one direction: what is passed over is read.
pub(super) struct Streamed<R>(pub(super) R);

impl<R: Read> Flow for Streamed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into)
    }

    fn skip(&mut self, n: u64) -> io::Result<u64> {
        let (mut done, mut room) = (0, [0u8; 8192]);
        while done < n {
            let most = usize::try_from(n - done).unwrap_or(usize::MAX).min(room.len());
            match self.0.read(room.get_mut(..most).unwrap_or_default()) {
                Ok(0) => break,
                Ok(got) => done += got as u64,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(done)
    }
}

/// What was read ahead, and the rest.
struct Packed<'a> {
    ahead: &'a [u8],
    flow: &'a mut dyn Flow,
}

impl Read for Packed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.ahead.is_empty() { self.flow.read(into) } else { self.ahead.read(into) }
    }
}
