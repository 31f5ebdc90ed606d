//! JPEG 2000, its high-throughput kind included.

use super::frame::{Decoded, MOST_VALUES, Shape};
use super::jpeg::whole;
use jpeg2k::Image;

pub(super) fn decode(bytes: &[u8], shape: &Shape) -> Option<Decoded> {
    let size = size(bytes)?;
    if size > MOST_VALUES || size == 0 {
        return None;
    }
    let image = Image::from_bytes(bytes).ok()?;
    let components = image.components();
    let samples = if shape.samples == 3 && components.len() >= 3 { 3 } else { 1 };
    let (width, height) = (components.first()?.width(), components.first()?.height());
    let planes: Vec<&[i32]> = components.iter().take(samples as usize).map(|component| component.data()).collect();
    if planes.iter().any(|plane| plane.len() as u64 != u64::from(width) * u64::from(height)) {
        return None;
    }
    let mut values = vec![0; planes.first()?.len() * planes.len()];
    for (sample, plane) in planes.iter().enumerate() {
        for (room, value) in values.iter_mut().skip(sample).step_by(planes.len()).zip(*plane) {
            *room = *value;
        }
    }
    // The codec undoes its own two ways of parting colours.
    let is_rgb = samples == 3 && shape.photometric != "YBR_FULL";
    whole(Decoded { width, height, samples, values, is_rgb })
}

/// Values of all components together, by the first marker of the stream (ISO 15444-1, A.5.1).
fn size(bytes: &[u8]) -> Option<u64> {
    let at = memchr::memmem::find(bytes.get(..4096).unwrap_or(bytes), b"\xff\x4f\xff\x51")?;
    let long = |from: usize| bytes.get(at + from..)?.first_chunk().map(|four| u64::from(u32::from_be_bytes(*four)));
    let (width, height) = (long(8)?.checked_sub(long(16)?)?, long(12)?.checked_sub(long(20)?)?);
    let components = u64::from(u16::from_be_bytes(*bytes.get(at + 40..)?.first_chunk()?));
    width.checked_mul(height)?.checked_mul(components)
}
