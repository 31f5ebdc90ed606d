//! Rich text (RTF 1.9): its words, their paragraphs and tables. Pictures, objects and whatever a reader may skip is skipped.

mod charset;

use super::build::{Build, Kind};
use crate::frame::ProblemCode;
use charset::Charset;
use std::collections::HashMap;
use std::io::{self, BufRead};

/// How deep groups are followed; deeper ones are passed over.
const DEEPEST: usize = 200;

/// The most fonts.
const MOST_FONTS: usize = 2_000;

/// What holds inside a group.
#[derive(Clone, Copy)]
struct State {
    is_passed: bool,
    in_fonts: bool,
    is_strong: bool,
    /// Hidden, or deleted while changes were tracked.
    is_hidden: bool,
    /// How many characters stand in for one that old readers do not know.
    stand_ins: u32,
    font: i32,
}

struct Rtf<'a, 'b> {
    from: &'a mut dyn BufRead,
    build: &'a mut Build<'b>,
    state: State,
    stack: Vec<State>,
    deeper: usize,
    /// Bytes of text that are not decoded yet: characters may have two.
    bytes: Vec<u8>,
    /// The first half of a character beyond the first plane.
    half: Option<u32>,
    /// Characters left that only stand in.
    left: u32,
    is_optional: bool,
    page: Charset,
    fonts: HashMap<i32, Charset>,
    kind: Kind,
    in_row: bool,
}

/// Reads it to its end, or as far as a document may go.
pub(super) fn read<R: BufRead>(from: &mut R, build: &mut Build<'_>) -> io::Result<()> {
    let state = State { is_passed: false, in_fonts: false, is_strong: false, is_hidden: false, stand_ins: 1, font: -1 };
    let mut rtf = Rtf {
        from,
        build,
        state,
        stack: Vec::new(),
        deeper: 0,
        bytes: Vec::new(),
        half: None,
        left: 0,
        is_optional: false,
        page: Charset::default(),
        fonts: HashMap::new(),
        kind: Kind::Plain,
        in_row: false,
    };
    rtf.all()
}

impl Rtf<'_, '_> {
    fn all(&mut self) -> io::Result<()> {
        let mut too_deep = false;
        while let Some(byte) = self.next()? {
            if self.build.is_full() {
                return Ok(());
            }
            match byte {
                b'{' => {
                    self.flush()?;
                    self.left = 0;
                    if self.stack.len() < DEEPEST {
                        self.stack.push(self.state);
                    } else {
                        self.deeper += 1;
                        too_deep = true;
                    }
                }
                b'}' => {
                    self.flush()?;
                    self.left = 0;
                    if self.deeper > 0 {
                        self.deeper -= 1;
                    } else if let Some(state) = self.stack.pop() {
                        self.state = state;
                        if self.stack.is_empty() {
                            break;
                        }
                    }
                }
                b'\\' => self.control()?,
                b'\r' | b'\n' => {}
                byte => self.byte(byte)?,
            }
        }
        self.flush()?;
        if too_deep {
            self.build.problem(ProblemCode::TooDeep)?;
        }
        if self.stack.is_empty() { Ok(()) } else { self.build.problem(ProblemCode::Truncated) }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.from.fill_buf()?.first().copied())
    }

    fn next(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.from.consume(1);
        }
        Ok(byte)
    }

    fn is_passed(&self) -> bool {
        self.state.is_passed || self.deeper > 0
    }

    /// A byte of text.
    fn byte(&mut self, byte: u8) -> io::Result<()> {
        if self.left > 0 {
            self.left -= 1;
        } else if !self.is_passed() && !self.state.is_hidden {
            self.bytes.push(byte);
            if self.bytes.len() > 8_000 && byte.is_ascii() {
                self.flush()?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let bytes = std::mem::take(&mut self.bytes);
        self.leave_table()?;
        let charset = self.fonts.get(&self.state.font).unwrap_or(&self.page);
        let words = charset.text(&bytes);
        self.build.words(&words, self.state.is_strong)
    }

    fn words(&mut self, words: &str) -> io::Result<()> {
        self.flush()?;
        if self.is_passed() || self.state.is_hidden {
            return Ok(());
        }
        self.leave_table()?;
        self.build.words(words, self.state.is_strong)
    }

    fn control(&mut self) -> io::Result<()> {
        let Some(first) = self.next()? else { return Ok(()) };
        if first.is_ascii_alphabetic() {
            return self.control_word(first);
        }
        match first {
            b'\'' => {
                let digits = [self.next()?, self.next()?].map(|digit| char::from(digit.unwrap_or(b'?')).to_digit(16));
                if let [Some(high), Some(low)] = digits {
                    self.byte(u8::try_from(high * 16 + low).unwrap_or(b'?'))?;
                }
            }
            b'*' => self.is_optional = true,
            b'~' => self.words("\u{a0}")?,
            b'_' => self.words("\u{2011}")?,
            b'\r' | b'\n' => self.end_paragraph()?,
            b'\\' | b'{' | b'}' => self.byte(first)?,
            _ => {}
        }
        Ok(())
    }

    fn control_word(&mut self, first: u8) -> io::Result<()> {
        let mut name = String::from(char::from(first));
        while let Some(byte) = self.peek()?.filter(u8::is_ascii_alphabetic) {
            self.from.consume(1);
            if name.len() < 32 {
                name.push(char::from(byte));
            }
        }
        let mut digits = String::new();
        while let Some(byte) = self.peek()?.filter(|byte| byte.is_ascii_digit() || *byte == b'-' && digits.is_empty()) {
            self.from.consume(1);
            if digits.len() < 11 {
                digits.push(char::from(byte));
            }
        }
        if self.peek()? == Some(b' ') {
            self.from.consume(1);
        }
        let number = digits.parse::<i32>().ok();
        if name == "bin" {
            return self.pass(number.and_then(|number| u64::try_from(number).ok()).unwrap_or(0));
        }
        if self.left > 0 && name != "u" {
            self.left -= 1;
            return Ok(());
        }
        if std::mem::take(&mut self.is_optional) {
            // Readers that do not know it are to pass it over.
            self.state.is_passed = true;
        }
        self.flush()?;
        if self.state.in_fonts {
            self.font_table(&name, number);
        }
        if self.is_passed() { Ok(()) } else { self.apply(&name, number) }
    }

    /// Bytes of a picture.
    fn pass(&mut self, mut bytes: u64) -> io::Result<()> {
        while bytes > 0 {
            let have = self.from.fill_buf()?.len();
            if have == 0 {
                break;
            }
            let taken = usize::try_from(bytes).unwrap_or(usize::MAX).min(have);
            self.from.consume(taken);
            bytes -= taken as u64;
        }
        Ok(())
    }

    fn font_table(&mut self, name: &str, number: Option<i32>) {
        match (name, number) {
            ("f", Some(font)) => self.state.font = font,
            ("fcharset", Some(charset)) if self.fonts.len() < MOST_FONTS => {
                if let Some(charset) = Charset::of_font(charset) {
                    self.fonts.insert(self.state.font, charset);
                }
            }
            _ => {}
        }
    }

    fn apply(&mut self, name: &str, number: Option<i32>) -> io::Result<()> {
        let is_on = number != Some(0);
        match name {
            "fonttbl" => (self.state.is_passed, self.state.in_fonts) = (true, true),
            "colortbl" | "stylesheet" | "pict" | "object" | "info" | "header" | "headerl" | "headerr" | "headerf"
            | "footer" | "footerl" | "footerr" | "footerf" | "nonshppict" | "xe" | "tc" | "rxe" | "fldinst"
            | "listtable" | "listoverridetable" | "revtbl" | "rsidtbl" | "generator" | "themedata" | "datastore"
            | "private" => {
                self.state.is_passed = true;
            }
            "ansicpg" => self.page = number.and_then(Charset::of_page).unwrap_or(self.page),
            "mac" => self.page = Charset::of_page(10_000).unwrap_or(self.page),
            "f" => self.state.font = number.unwrap_or(-1),
            "uc" => self.state.stand_ins = number.and_then(|number| u32::try_from(number).ok()).unwrap_or(1).min(32),
            "u" => self.unicode(number.unwrap_or(0))?,
            "b" => self.state.is_strong = is_on,
            "v" | "deleted" => self.state.is_hidden = is_on,
            "plain" => (self.state.is_strong, self.state.is_hidden, self.state.font) = (false, false, -1),
            "par" | "sect" => self.end_paragraph()?,
            "pard" => (self.kind, self.in_row) = (Kind::Plain, false),
            "outlinelevel" => {
                let level = number.and_then(|level| u8::try_from(level).ok()).filter(|level| *level < 9);
                self.kind = level.map_or(Kind::Plain, Kind::Heading);
            }
            "ls" if is_on && self.kind == Kind::Plain => self.kind = Kind::Item,
            "intbl" => {
                self.in_row = true;
                if !self.build.is_in_table() {
                    self.build.open_table()?;
                }
            }
            "cell" | "nestcell" => self.build.cell(1)?,
            "row" | "nestrow" => {
                self.build.row()?;
                self.in_row = false;
            }
            "line" => self.words("\n")?,
            "tab" => self.words("\t")?,
            "page" => self.build.page_break()?,
            "emdash" => self.words("—")?,
            "endash" => self.words("–")?,
            "bullet" => self.words("•")?,
            "lquote" => self.words("‘")?,
            "rquote" => self.words("’")?,
            "ldblquote" => self.words("“")?,
            "rdblquote" => self.words("”")?,
            "emspace" | "enspace" | "qmspace" => self.words(" ")?,
            _ => {}
        }
        Ok(())
    }

    /// A table ends where words follow that stand in none.
    fn leave_table(&mut self) -> io::Result<()> {
        if self.build.is_in_table() && !self.in_row { self.build.close_table() } else { Ok(()) }
    }

    fn end_paragraph(&mut self) -> io::Result<()> {
        self.flush()?;
        if self.is_passed() {
            return Ok(());
        }
        self.leave_table()?;
        let kind = if self.in_row { Kind::Plain } else { self.kind };
        self.build.paragraph(kind)
    }

    fn unicode(&mut self, number: i32) -> io::Result<()> {
        // Written as a signed number of 16 bits.
        let unit = u32::try_from(if number < 0 { number.saturating_add(0x1_0000) } else { number }).unwrap_or(0xfffd);
        self.left = self.state.stand_ins;
        let c = match (self.half.take(), unit) {
            (_, 0xd800..=0xdbff) => {
                self.half = Some(unit);
                return Ok(());
            }
            (Some(high), 0xdc00..=0xdfff) => char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (unit - 0xdc00)),
            (_, unit) => char::from_u32(unit),
        };
        self.words(c.unwrap_or('\u{fffd}').encode_utf8(&mut [0; 4]))
    }
}
