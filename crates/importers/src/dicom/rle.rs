//! Run lengths (PS3.5, annex G): a segment for each byte of each sample, the highest byte first.

use super::frame::{Decoded, Shape};

pub(super) fn decode(bytes: &[u8], shape: &Shape) -> Option<Decoded> {
    let header = bytes.first_chunk::<64>()?;
    let words: Vec<usize> = header.as_chunks().0.iter().map(|four| u32::from_le_bytes(*four) as usize).collect();
    let (count, offsets) = words.split_first()?;
    let width = (shape.allocated / 8).max(1) as usize;
    let samples = shape.samples as usize;
    if *count != samples * width || *count > 15 {
        return None;
    }
    let pixels = usize::try_from(shape.pixels()).ok()?;
    let mut values = vec![0i32; pixels.checked_mul(samples)?];
    for segment in 0..*count {
        let from = *offsets.get(segment)?;
        let to = offsets.get(segment + 1).copied().filter(|to| segment + 1 < *count && *to >= from);
        let packed = bytes.get(from..to.unwrap_or(bytes.len()))?;
        let (sample, shift) = (segment / width, 8 * (width - 1 - segment % width) as u32);
        let mut at = 0;
        let mut put = |byte: u8| {
            if let Some(value) = values.get_mut(at * samples + sample).filter(|_| at < pixels) {
                *value |= i32::from(byte).wrapping_shl(shift);
            }
            at += 1;
        };
        let mut rest = packed;
        while let Some((head, after)) = rest.split_first() {
            rest = match *head {
                0..=127 => {
                    let n = (usize::from(*head) + 1).min(after.len());
                    let (raw, after) = after.split_at_checked(n)?;
                    raw.iter().for_each(|byte| put(*byte));
                    after
                }
                128 => after,
                _ => {
                    let Some((byte, after)) = after.split_first() else { break };
                    (0..257 - usize::from(*head)).for_each(|_| put(*byte));
                    after
                }
            };
        }
        if at < pixels {
            return None;
        }
    }
    Some(Decoded { width: shape.columns, height: shape.rows, samples: shape.samples, values, is_rgb: false })
}
