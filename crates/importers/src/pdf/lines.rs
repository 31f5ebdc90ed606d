//! Words and lines from letters and their places: the library's own way (`PlainTextOutput`), which knows no end of a line where a font
//! does not say how wide its letters are; then the last word of one line and the first of the next were one.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};

/// How far, in sizes of a letter, one stands from the next word, from the next line, and from the next paragraph.
const WORD: f64 = 0.1;
const LINE: f64 = 0.5;
const PARAGRAPH: f64 = 1.5;

/// The text of a page, as it comes.
pub(super) struct Lines<'a> {
    text: &'a mut String,
    /// Where the last letter ended.
    end: f64,
    /// Its height on the page.
    height: f64,
    /// Whether the font said how wide it is.
    is_wide: bool,
    begins: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a mut String) -> Self {
        Self { text, end: 100_000.0, height: 0.0, is_wide: true, begins: false }
    }
}

impl OutputDev for Lines<'_> {
    fn begin_page(&mut self, _: u32, _: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _spacing: f64,
        size: f64,
        letter: &str,
    ) -> Result<(), OutputError> {
        // The side of a square as large as the letter's box, however the page is turned or stretched.
        let size = ((place.m11 + place.m21) * (place.m12 + place.m22)).abs().sqrt() * size.abs();
        let (x, y) = (place.m31, place.m32);
        if self.begins {
            let apart = (y - self.height).abs();
            if apart > size * PARAGRAPH {
                self.text.push('\n');
            }
            if apart > size * LINE && (x < self.end || !self.is_wide) {
                self.text.push('\n');
            }
            if x > self.end + size * WORD {
                self.text.push(' ');
            }
        }
        self.text.push_str(letter);
        self.begins = false;
        self.height = y;
        self.is_wide = width > 0.0;
        self.end = x + width * size;
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        self.begins = true;
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
