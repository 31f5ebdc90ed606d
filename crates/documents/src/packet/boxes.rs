//! The box of a page that is seen, and which way up.

use lopdf::{Dictionary, Document, Object};

/// How far a chain of parents is followed.
const MOST_PARENTS: usize = 64;

/// US letter, in points: for a page that says nothing readable.
const LETTER: Seen = Seen { left: 0.0, bottom: 0.0, right: 612.0, top: 792.0, turn: 0, unit: 1.0 };

/// What of a page is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Seen {
    pub(super) left: f32,
    pub(super) bottom: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    /// A quarter to the right, so many times.
    pub(super) turn: u8,
    /// How large a unit is, in points.
    pub(super) unit: f32,
}

impl Seen {
    /// A page of our own.
    pub(super) fn of_size(width: f32, height: f32) -> Self {
        Self { right: width, top: height, ..LETTER }
    }

    pub(super) fn of(document: &Document, page: &Dictionary) -> Self {
        let boxed = |key: &[u8]| inherited(document, page, key).and_then(|found| sides(document, &found));
        let media = boxed(b"MediaBox").unwrap_or([LETTER.left, LETTER.bottom, LETTER.right, LETTER.top]);
        let crop = boxed(b"CropBox").unwrap_or(media);
        let both = [crop[0].max(media[0]), crop[1].max(media[1]), crop[2].min(media[2]), crop[3].min(media[3])];
        let [left, bottom, right, top] = if both[0] < both[2] && both[1] < both[3] { both } else { media };
        let whole = |key: &[u8]| inherited(document, page, key).and_then(|found| number(document, &found));
        let turn = whole(b"Rotate").map_or(0, |degrees| (degrees / 90.0).round().rem_euclid(4.0) as u8);
        let unit = whole(b"UserUnit").filter(|unit| (0.01..=1000.0).contains(unit)).unwrap_or(1.0);
        Self { left, bottom, right, top, turn, unit }
    }

    /// Width and height as they are seen, in units of the page.
    pub(super) fn size(&self) -> (f32, f32) {
        let (width, height) = (self.right - self.left, self.top - self.bottom);
        if self.turn.is_multiple_of(2) { (width, height) } else { (height, width) }
    }

    /// From the page as it is seen, its lower left corner being nothing, to the page as it lies (ISO 32000-1, 8.3.4).
    pub(super) fn matrix(&self) -> [f32; 6] {
        match self.turn {
            1 => [0.0, 1.0, -1.0, 0.0, self.right, self.bottom],
            2 => [-1.0, 0.0, 0.0, -1.0, self.right, self.top],
            3 => [0.0, -1.0, 1.0, 0.0, self.left, self.top],
            _ => [1.0, 0.0, 0.0, 1.0, self.left, self.bottom],
        }
    }
}

/// What a page has of its own, or from a node of the tree above it.
pub(super) fn inherited(document: &Document, page: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut at = page;
    for _ in 0..MOST_PARENTS {
        match at.get(key) {
            Ok(Object::Null) | Err(_) => {}
            Ok(found) => return Some(found.clone()),
        }
        at = at.get(b"Parent").and_then(Object::as_reference).and_then(|id| document.get_dictionary(id)).ok()?;
    }
    None
}

fn number(document: &Document, found: &Object) -> Option<f32> {
    let (_, found) = document.dereference(found).ok()?;
    found.as_float().ok().filter(|number| number.is_finite() && number.abs() < 1e7)
}

/// Left, bottom, right, top, whichever corners the box names.
fn sides(document: &Document, found: &Object) -> Option<[f32; 4]> {
    let (_, found) = document.dereference(found).ok()?;
    let [a, b, c, d] = found.as_array().ok()?.as_slice() else { return None };
    let [a, b, c, d] = [number(document, a)?, number(document, b)?, number(document, c)?, number(document, d)?];
    let sides = [a.min(c), b.min(d), a.max(c), b.max(d)];
    (sides[0] < sides[2] && sides[1] < sides[3]).then_some(sides)
}
