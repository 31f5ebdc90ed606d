//! A picture on a page of its own: the picture as it is, not made smaller or coarser; turned by how it is drawn.

mod jpeg;
mod png;

use super::NotTaken;
use super::boxes::Seen;
use crate::Paper;
use lopdf::{Dictionary, Object, Stream};
use record::{Area, Turn};

/// Around a picture, in points; below it is room for the number.
const EDGE: f32 = 24.0;
const FOOT: f32 = 36.0;

/// How a picture is shown: what a person set.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// The paper.
    pub paper: Paper,
    /// How far it is turned, beyond what the camera wrote into it.
    pub turn: Turn,
    /// The part of it that is the page. The rest is not seen, but is in the file.
    pub crop: Option<Area>,
}

/// A picture, ready for a page.
pub struct Picture {
    stream: Stream,
    /// In pixels, as it lies.
    size: (u32, u32),
    /// As cameras say it (Exif 2.32, Orientation): 1 is upright.
    orientation: u8,
    shown: Shown,
}

impl Picture {
    /// A JPEG as it came, without what a camera noted: where it was, when, a small picture of what was cut off.
    ///
    /// # Errors
    /// [`NotTaken::Unreadable`] for a kind of JPEG that PDF does not know, or for none.
    pub fn jpeg(bytes: &[u8], shown: Shown) -> Result<Self, NotTaken> {
        let jpeg::Jpeg { plain, size, components, orientation, inverted } =
            jpeg::read(bytes).ok_or(NotTaken::Unreadable)?;
        let space = match components {
            1 => "DeviceGray",
            3 => "DeviceRGB",
            4 => "DeviceCMYK",
            _ => return Err(NotTaken::Unreadable),
        };
        let mut about = image(size, 8, Object::Name(space.into()));
        about.set("Filter", "DCTDecode");
        if components == 4 && inverted {
            about.set("Decode", Object::Array([1, 0].repeat(4).into_iter().map(Object::Integer).collect()));
        }
        Ok(Self { stream: Stream::new(about, plain), size, orientation, shown })
    }

    /// A PNG as it came, if it has neither transparent parts nor lines in another order.
    ///
    /// # Errors
    /// [`NotTaken::Unreadable`] for any other.
    pub fn png(bytes: &[u8], shown: Shown) -> Result<Self, NotTaken> {
        let png::Png { packed, size, depth, colours, palette } = png::read(bytes).ok_or(NotTaken::Unreadable)?;
        let space = match palette {
            Some(palette) => Object::Array(vec![
                Object::Name(b"Indexed".to_vec()),
                Object::Name(b"DeviceRGB".to_vec()),
                Object::Integer(i64::try_from(palette.len() / 3).unwrap_or(1) - 1),
                Object::String(palette, lopdf::StringFormat::Hexadecimal),
            ]),
            None => Object::Name(if colours == 3 { b"DeviceRGB".to_vec() } else { b"DeviceGray".to_vec() }),
        };
        let mut about = image(size, depth, space);
        about.set("Filter", "FlateDecode");
        let mut lines = Dictionary::new();
        lines.set("Predictor", 15);
        lines.set("Colors", i64::from(colours));
        lines.set("BitsPerComponent", i64::from(depth));
        lines.set("Columns", i64::from(size.0));
        about.set("DecodeParms", lines);
        Ok(Self { stream: Stream::new(about, packed), size, orientation: 1, shown })
    }

    /// The page it stands on: paper, upright or lying as the picture is.
    pub(super) fn seen(&self) -> Seen {
        let (short, long) = match self.shown.paper {
            Paper::Letter => (612.0, 792.0),
            Paper::A4 => (595.3, 841.9),
        };
        let (width, height) = self.part();
        if width > height { Seen::of_size(long, short) } else { Seen::of_size(short, long) }
    }

    pub(super) fn into_stream(self) -> Stream {
        self.stream
    }

    /// Pixels across and down once it is turned.
    fn turned(&self) -> (f32, f32) {
        let (width, height) = (self.size.0 as f32, self.size.1 as f32);
        let lies = (self.orientation >= 5) != matches!(self.shown.turn, Turn::Right | Turn::Left);
        if lies { (height, width) } else { (width, height) }
    }

    /// Pixels across and down of what is seen.
    fn part(&self) -> (f32, f32) {
        let (width, height) = self.turned();
        let crop = self.shown.crop.map_or((1.0, 1.0), |crop| (crop.width() as f32, crop.height() as f32));
        (width * crop.0, height * crop.1)
    }

    /// What draws it: as large as the page lets it be.
    pub(super) fn drawn(&self) -> Vec<u8> {
        let (page_width, page_height) = self.seen().size();
        let (wide, high) = self.part();
        let (most_wide, most_high) = (page_width - 2.0 * EDGE, page_height - EDGE - FOOT);
        let scale = (most_wide / wide).min(most_high / high);
        let (left, bottom) = (EDGE + (most_wide - wide * scale) / 2.0, FOOT + (most_high - high * scale) / 2.0);
        let (all_wide, all_high) = self.turned();
        let crop = self
            .shown
            .crop
            .map_or((0.0, 0.0, 1.0), |crop| (crop.left() as f32, crop.top() as f32, crop.height() as f32));
        // Where the whole turned picture lies, so that its part lies where it should.
        let from_left = left - crop.0 * all_wide * scale;
        let from_bottom = bottom - (1.0 - crop.1 - crop.2) * all_high * scale;
        let whole = [all_wide * scale, 0.0, 0.0, all_high * scale, from_left, from_bottom];
        let [a, b, c, d, e, f] = chained(held(self.orientation), chained(turned_by(self.shown.turn), whole));
        format!(
            "q\n{left:.3} {bottom:.3} {:.3} {:.3} re W n\n{a:.4} {b:.4} {c:.4} {d:.4} {e:.4} {f:.4} cm\n/Picture Do\nQ\n",
            wide * scale,
            high * scale,
        )
        .into_bytes()
    }
}

fn image((width, height): (u32, u32), depth: u8, space: Object) -> Dictionary {
    let mut about = Dictionary::new();
    about.set("Type", "XObject");
    about.set("Subtype", "Image");
    about.set("Width", i64::from(width));
    about.set("Height", i64::from(height));
    about.set("ColorSpace", space);
    about.set("BitsPerComponent", i64::from(depth));
    about
}

/// First one, then the other (ISO 32000-1, 8.3.4).
fn chained(one: [f32; 6], other: [f32; 6]) -> [f32; 6] {
    let [a, b, c, d, e, f] = one;
    let [g, h, i, j, k, l] = other;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/// Within a square of one by one: upright, whichever of the eight ways a camera was held.
fn held(orientation: u8) -> [f32; 6] {
    match orientation {
        2 => [-1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
        3 => [-1.0, 0.0, 0.0, -1.0, 1.0, 1.0],
        4 => [1.0, 0.0, 0.0, -1.0, 0.0, 1.0],
        5 => [0.0, -1.0, -1.0, 0.0, 1.0, 1.0],
        6 => [0.0, -1.0, 1.0, 0.0, 0.0, 1.0],
        7 => [0.0, 1.0, 1.0, 0.0, 0.0, 0.0],
        8 => [0.0, 1.0, -1.0, 0.0, 1.0, 0.0],
        _ => [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
    }
}

fn turned_by(turn: Turn) -> [f32; 6] {
    held(match turn {
        Turn::None => 1,
        Turn::Right => 6,
        Turn::Half => 3,
        Turn::Left => 8,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_that_is_seen_first_comes_to_the_top_left() {
        // Exif: which corner of the stored picture is the top left one as it is seen, and which one is the top right.
        for (orientation, left, right) in [
            (1, (0.0, 1.0), (1.0, 1.0)),
            (2, (1.0, 1.0), (0.0, 1.0)),
            (3, (1.0, 0.0), (0.0, 0.0)),
            (4, (0.0, 0.0), (1.0, 0.0)),
            (5, (0.0, 1.0), (0.0, 0.0)),
            (6, (0.0, 0.0), (0.0, 1.0)),
            (7, (1.0, 0.0), (1.0, 1.0)),
            (8, (1.0, 1.0), (1.0, 0.0)),
        ] {
            let [a, b, c, d, e, f] = held(orientation);
            let at = |(x, y): (f32, f32)| (a * x + c * y + e, b * x + d * y + f);
            assert_eq!((at(left), at(right)), ((0.0, 1.0), (1.0, 1.0)), "{orientation}");
        }
    }
}
