//! A part of a page.

use serde::{Deserialize, Serialize};

/// Why a part of a page was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AreaError {
    /// Not a number, or not on the page.
    #[error("not on the page")]
    Outside,
    /// No width or no height.
    #[error("nothing is inside")]
    Empty,
}

/// A rectangle on a page or a picture, in fractions of its width and height, from its upper left corner: the same whatever the size
/// at which it is shown. Kept in ten-thousandths, finer than a hand is, so that writing and reading changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawArea")]
pub struct Area {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

/// Its fractions are always numbers.
impl Eq for Area {}

impl Area {
    /// All of it must lie on the page.
    pub fn new(left: f64, top: f64, width: f64, height: f64) -> Result<Self, AreaError> {
        let (left, width) = span(left, width)?;
        let (top, height) = span(top, height)?;
        Ok(Self { left, top, width, height })
    }

    /// How far from the left side of the page, 0 to 1.
    pub fn left(self) -> f64 {
        self.left
    }

    /// How far from the top of the page, 0 to 1.
    pub fn top(self) -> f64 {
        self.top
    }

    /// How wide, above 0.
    pub fn width(self) -> f64 {
        self.width
    }

    /// How high, above 0.
    pub fn height(self) -> f64 {
        self.height
    }
}

/// The nearest ten-thousandth.
fn near(fraction: f64) -> f64 {
    (fraction * 10_000.0).round() / 10_000.0
}

/// Begin and length along one side of the page.
fn span(begin: f64, length: f64) -> Result<(f64, f64), AreaError> {
    let (begin, end) = (near(begin), near(begin + length));
    // Also false of what is not a number.
    if !(begin >= 0.0 && end <= 1.0) {
        return Err(AreaError::Outside);
    }
    let length = near(end - begin);
    if length > 0.0 { Ok((begin.abs(), length)) } else { Err(AreaError::Empty) }
}

#[derive(Deserialize)]
struct RawArea {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl TryFrom<RawArea> for Area {
    type Error = AreaError;
    fn try_from(raw: RawArea) -> Result<Self, AreaError> {
        Self::new(raw.left, raw.top, raw.width, raw.height)
    }
}
