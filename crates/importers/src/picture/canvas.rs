//! A picture made smaller, and written as a PNG.

use crate::frame::Frame;
use crate::reader::Sink;
use crate::show::ShownPicture;
use std::io;

/// The most pixels on a side that is asked for, whatever is asked for.
const LONGEST: u32 = 4096;

/// Pixels of one channel (grey) or three.
pub(crate) struct Canvas {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) channels: u8,
    pub(crate) bytes: Vec<u8>,
}

/// A size, and which pixels of the source each of its pixels is the average of.
pub(crate) struct Fitted {
    pub(crate) width: u32,
    pub(crate) height: u32,
    columns: Vec<(u32, u32)>,
    rows: Vec<(u32, u32)>,
    across: u32,
}

impl Fitted {
    /// For a source of this size whose pixels are `pixel` wide and high. Larger ones are made smaller, never the other way but for
    /// the shorter side of a pixel.
    pub(crate) fn new((across, down): (u32, u32), pixel: (f64, f64), longest: u32) -> Option<Self> {
        if across == 0 || down == 0 {
            return None;
        }
        let longest = f64::from(longest.clamp(16, LONGEST));
        let narrow = pixel.0.min(pixel.1);
        let ratio = |side: f64| if narrow > 0.0 { (side / narrow).clamp(1.0, 4.0) } else { 1.0 };
        let (width, height) = (f64::from(across) * ratio(pixel.0), f64::from(down) * ratio(pixel.1));
        let scale = (longest / width.max(height)).min(1.0);
        let side = |length: f64| (length * scale).round().max(1.0) as u32;
        let (width, height) = (side(width), side(height));
        let spans = |from: u32, to: u32| -> Vec<(u32, u32)> {
            let edge = |at: u32| (u64::from(at) * u64::from(from) / u64::from(to)) as u32;
            (0..to).map(|at| (edge(at), edge(at + 1).max(edge(at) + 1))).collect()
        };
        Some(Self { width, height, columns: spans(across, width), rows: spans(down, height), across })
    }

    /// The average of each channel over the pixels of the source, which are asked for by their place, row after row.
    pub(crate) fn averages(&self, channels: usize, of: impl Fn(usize, usize) -> f64) -> Vec<f64> {
        let mut averages = Vec::with_capacity(self.columns.len() * self.rows.len() * channels);
        for (top, bottom) in &self.rows {
            for (left, right) in &self.columns {
                let count = f64::from((bottom - top) * (right - left));
                for channel in 0..channels {
                    let mut sum = 0.0;
                    for row in *top..*bottom {
                        let from = row as usize * self.across as usize;
                        for column in *left..*right {
                            sum += of(from + column as usize, channel);
                        }
                    }
                    averages.push(sum / count);
                }
            }
        }
        averages
    }
}

impl Canvas {
    /// Turned as a camera or a fax says (TIFF 6.0, Orientation).
    pub(crate) fn turned(self, orientation: u16) -> Self {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let (w, h, channels) = (self.width as usize, self.height as usize, usize::from(self.channels));
        let swaps = orientation >= 5;
        let (width, height) = if swaps { (h, w) } else { (w, h) };
        let mut bytes = Vec::with_capacity(self.bytes.len());
        for y in 0..height {
            for x in 0..width {
                let (from_x, from_y) = match orientation {
                    2 => (w - 1 - x, y),
                    3 => (w - 1 - x, h - 1 - y),
                    4 => (x, h - 1 - y),
                    5 => (y, x),
                    6 => (y, h - 1 - x),
                    7 => (w - 1 - y, h - 1 - x),
                    _ => (w - 1 - y, x),
                };
                let from = (from_y * w + from_x) * channels;
                bytes.extend_from_slice(self.bytes.get(from..from + channels).unwrap_or_default());
            }
        }
        Self { width: width as u32, height: height as u32, channels: self.channels, bytes }
    }

    /// Hands it on. Says whether it could be written.
    pub(crate) fn put(&self, pages: u32, out: &mut dyn Sink) -> io::Result<bool> {
        let Some(png) = self.png() else { return Ok(false) };
        out.put(Frame::Picture(ShownPicture { width: self.width, height: self.height, pages, png }))?;
        Ok(true)
    }

    fn png(&self) -> Option<Vec<u8>> {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, self.width, self.height);
        encoder.set_color(if self.channels == 3 { png::ColorType::Rgb } else { png::ColorType::Grayscale });
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&self.bytes).ok()?;
        writer.finish().ok()?;
        Some(png)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    #[test]
    fn a_picture_is_made_smaller_by_averages_and_never_larger() {
        let half = Fitted::new((32, 64), (1.0, 1.0), 32).unwrap();
        assert_eq!((half.width, half.height), (16, 32));
        let seen = half.averages(1, |place, _| f64::from((place % 2) as u32 * 10));
        assert!(seen.iter().all(|value| (*value - 5.0).abs() < 1e-9));
        let same = Fitted::new((20, 10), (1.0, 1.0), 500).unwrap();
        assert_eq!((same.width, same.height), (20, 10));
        let fax = Fitted::new((100, 50), (1.0, 2.0), 500).unwrap();
        assert_eq!((fax.width, fax.height), (100, 100), "pixels twice as high as wide");
        assert!(Fitted::new((0, 5), (1.0, 1.0), 500).is_none());
    }

    #[test]
    fn all_eight_ways_of_holding_a_camera() {
        // a b
        // c d
        // e f
        for (orientation, expected) in [
            (1, "abcdef"),
            (2, "badcfe"),
            (3, "fedcba"),
            (4, "efcdab"),
            (5, "acebdf"),
            (6, "ecafdb"),
            (7, "fdbeca"),
            (8, "bdface"),
        ] {
            let canvas = Canvas { width: 2, height: 3, channels: 1, bytes: b"abcdef".to_vec() };
            let turned = canvas.turned(orientation);
            assert_eq!(String::from_utf8(turned.bytes).unwrap(), expected, "{orientation}");
            assert_eq!(turned.width, if orientation >= 5 { 3 } else { 2 });
        }
    }
}
