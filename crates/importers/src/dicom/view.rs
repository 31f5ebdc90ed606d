//! From the values of a scan to what is seen: the device's own scale, a window of brightness, colours.

use super::frame::{Decoded, Shape};
use super::parse::Parsed;
use super::set::{Set, tags};
use crate::picture::canvas::{Canvas, Fitted};

/// A picture of at most `longest` pixels on its longer side.
pub(super) fn canvas(decoded: &Decoded, parsed: &Parsed, shape: &Shape, frame: u32, longest: u32) -> Option<Canvas> {
    let fitted = Fitted::new((decoded.width, decoded.height), (1.0, 1.0), longest)?;
    if decoded.samples == 3 {
        return Some(colours(decoded, shape, &fitted));
    }
    if shape.photometric == "PALETTE COLOR" {
        return palette(decoded, &parsed.set, shape, &fitted);
    }
    Some(greys(decoded, &parsed.set, shape, frame, &fitted))
}

/// A stored value without bits that are not its own, with its sign.
fn value(raw: i32, shape: &Shape) -> i32 {
    let shift = shape.high + 1 - shape.stored;
    let stored = (raw as u32).wrapping_shr(shift);
    let spare = 32 - shape.stored.min(32);
    let moved = stored.wrapping_shl(spare);
    if shape.signed { (moved as i32).wrapping_shr(spare) } else { moved.wrapping_shr(spare) as i32 }
}

fn greys(decoded: &Decoded, set: &Set, shape: &Shape, frame: u32, fitted: &Fitted) -> Canvas {
    let look = Look::of(set, frame);
    let padding = set.short(tags::PADDING).map(|padding| value(i32::from(padding), shape));
    let at = |place: usize| decoded.values.get(place).map_or(0, |raw| value(*raw, shape));
    let seen = fitted.averages(1, |place, _| f64::from(at(place)).mul_add(look.slope, look.intercept));
    let window = look.window.unwrap_or_else(|| {
        // Without a window of its own: from the darkest to the brightest value, but for what only fills the corners.
        let inside = (0..decoded.values.len()).map(at).filter(|value| Some(*value) != padding);
        let (least, most) =
            inside.fold((i32::MAX, i32::MIN), |(least, most), value| (least.min(value), most.max(value)));
        let scaled = |value: i32| f64::from(value).mul_add(look.slope, look.intercept);
        let (a, b) = if least > most { (0.0, 1.0) } else { (scaled(least), scaled(most)) };
        Window { center: f64::midpoint(a, b), width: (a - b).abs().max(1.0), kind: Kind::Exact }
    });
    let inverted = shape.photometric == "MONOCHROME1";
    let bytes = seen.into_iter().map(|value| {
        let grey = window.grey(value);
        if inverted { 255 - grey } else { grey }
    });
    Canvas { width: fitted.width, height: fitted.height, channels: 1, bytes: bytes.collect() }
}

fn colours(decoded: &Decoded, shape: &Shape, fitted: &Fitted) -> Canvas {
    let is_parted = !decoded.is_rgb && shape.photometric.starts_with("YBR");
    let down = shape.stored.saturating_sub(8);
    let sample = |place: usize, channel: usize| {
        let raw = decoded.values.get(place * 3 + channel).copied().unwrap_or(0);
        f64::from((raw as u32).wrapping_shr(if decoded.is_rgb { 0 } else { down }).min(255))
    };
    let mut bytes: Vec<u8> =
        fitted.averages(3, sample).into_iter().map(|value| value.clamp(0.0, 255.0).round() as u8).collect();
    if is_parted {
        for pixel in bytes.as_chunks_mut::<3>().0 {
            // ITU-R BT.601, full range (PS3.3, C.7.6.3.1.2).
            let [y, b, r] = pixel.map(f64::from);
            let (b, r) = (b - 128.0, r - 128.0);
            *pixel = [y + 1.402 * r, y - 0.344_136 * b - 0.714_136 * r, y + 1.772 * b]
                .map(|value| value.clamp(0.0, 255.0).round() as u8);
        }
    }
    Canvas { width: fitted.width, height: fitted.height, channels: 3, bytes }
}

fn palette(decoded: &Decoded, set: &Set, shape: &Shape, fitted: &Fitted) -> Option<Canvas> {
    let mut tables: Vec<(i32, Vec<u8>)> = Vec::new();
    for (descriptor, data) in tags::PALETTES.into_iter().zip(tags::PALETTE_DATA) {
        let [count, first, bits, ..] = set.shorts(descriptor)?.first_chunk::<3>().copied()?;
        let count = if count == 0 { 65_536 } else { usize::from(count) };
        let data = set.bytes(data)?;
        // Entries of eight bits may lie two in a word.
        let table: Vec<u8> = if bits == 8 && data.len() < count * 2 {
            data.to_vec()
        } else {
            let words = data.as_chunks().0.iter().map(|two| u16::from_le_bytes(*two));
            words.map(|word| if bits > 8 { (word >> 8) as u8 } else { word.min(255) as u8 }).collect()
        };
        let first = if shape.signed { i32::from(first as i16) } else { i32::from(first) };
        tables.push((first, table));
    }
    let seen = fitted.averages(3, |place, channel| {
        let value = decoded.values.get(place).map_or(0, |raw| value(*raw, shape));
        let Some((first, table)) = tables.get(channel) else { return 0.0 };
        let place = usize::try_from(value.saturating_sub(*first)).unwrap_or(0).min(table.len().saturating_sub(1));
        f64::from(table.get(place).copied().unwrap_or(0))
    });
    let bytes = seen.into_iter().map(|value| value.clamp(0.0, 255.0).round() as u8).collect();
    Some(Canvas { width: fitted.width, height: fitted.height, channels: 3, bytes })
}

/// How values become brightness.
struct Look {
    slope: f64,
    intercept: f64,
    window: Option<Window>,
}

struct Window {
    center: f64,
    width: f64,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Linear,
    Exact,
    Sigmoid,
}

impl Look {
    /// As the file says it, at its top or for the frame.
    fn of(set: &Set, frame: u32) -> Self {
        let of_frame = set.items(tags::FRAME_GROUPS).get(frame as usize);
        let groups: Vec<&Set> = of_frame.into_iter().chain(set.item(tags::SHARED_GROUPS)).collect();
        let within = |tag| groups.iter().find_map(|group| group.item(tag));
        let values = if set.number(tags::SLOPE).is_some() { Some(set) } else { within(tags::FRAME_VALUES) };
        let windows = if set.number(tags::WINDOW_WIDTH).is_some() { Some(set) } else { within(tags::FRAME_WINDOW) };
        let window = windows.and_then(|set| {
            let kind = match set.code(tags::WINDOW_FUNCTION).as_deref() {
                Some("LINEAR_EXACT") => Kind::Exact,
                Some("SIGMOID") => Kind::Sigmoid,
                _ => Kind::Linear,
            };
            let width = set.number(tags::WINDOW_WIDTH).filter(|width| *width >= 1.0)?;
            Some(Window { center: set.number(tags::WINDOW_CENTER)?, width, kind })
        });
        Self {
            slope: values.and_then(|set| set.number(tags::SLOPE)).filter(|slope| *slope != 0.0).unwrap_or(1.0),
            intercept: values.and_then(|set| set.number(tags::INTERCEPT)).unwrap_or(0.0),
            window,
        }
    }
}

impl Window {
    /// PS3.3, C.11.2.1.2 and C.11.2.1.3.
    fn grey(&self, value: f64) -> u8 {
        let part = match self.kind {
            Kind::Linear if self.width > 1.0 => (value - (self.center - 0.5)) / (self.width - 1.0) + 0.5,
            Kind::Linear => f64::from(u8::from(value > self.center - 0.5)),
            Kind::Exact => (value - self.center) / self.width + 0.5,
            Kind::Sigmoid => 1.0 / (1.0 + (-4.0 * (value - self.center) / self.width).exp()),
        };
        (part.clamp(0.0, 1.0) * 255.0).round() as u8
    }
}
