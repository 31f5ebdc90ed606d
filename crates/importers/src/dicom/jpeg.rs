//! JPEG as DICOM holds it: the lossy form of eight bits, and the lossless one of up to sixteen.
//!
//! Two decoders, because the one for the lossless form starts threads for the lossy one, which a reader may not.

use super::frame::{Decoded, Failed, MOST_VALUES, Shape};
use jpeg_decoder::{ColorTransform, Decoder, PixelFormat};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// How it is coded, by its marker (ITU-T T.81, table B.1), and how many bits a sample has.
enum Frame {
    Lossy(u8),
    Lossless,
}

pub(super) fn decode(bytes: &[u8], shape: &Shape) -> Result<Option<Decoded>, Failed> {
    match frame(bytes) {
        Some(Frame::Lossy(8)) => Ok(lossy(bytes, shape)),
        Some(Frame::Lossless) => Ok(lossless(bytes, shape)),
        Some(Frame::Lossy(_)) => Err(Failed::Unshown),
        None => Ok(None),
    }
}

fn frame(bytes: &[u8]) -> Option<Frame> {
    let mut rest = bytes.get(2..)?;
    loop {
        let (marker, after) = match rest {
            [0xff, 0xff, ..] => {
                rest = rest.get(1..)?;
                continue;
            }
            [0xff, marker, after @ ..] => (*marker, after),
            _ => return None,
        };
        let len = usize::from(u16::from_be_bytes(*after.first_chunk::<2>()?));
        match marker {
            0xc0..=0xc2 => {
                let size = u64::from(u16::from_be_bytes(*after.get(3..)?.first_chunk()?))
                    * u64::from(u16::from_be_bytes(*after.get(5..)?.first_chunk()?));
                return (size <= MOST_VALUES / 3).then(|| after.get(2).copied().map(Frame::Lossy)).flatten();
            }
            0xc3 => return Some(Frame::Lossless),
            0xc5..=0xcf if marker != 0xc8 && marker != 0xcc && marker != 0xc4 => return None,
            _ => rest = after.get(len..)?,
        }
    }
}

fn is_rgb(shape: &Shape) -> bool {
    shape.photometric == "RGB"
}

fn lossy(bytes: &[u8], shape: &Shape) -> Option<Decoded> {
    // What says itself how it is coloured is believed more than what says so from outside.
    let says_itself = memchr::memmem::find(bytes.get(..256).unwrap_or(bytes), b"JFIF").is_some()
        || memchr::memmem::find(bytes.get(..256).unwrap_or(bytes), b"Adobe").is_some();
    let raw = is_rgb(shape) && !says_itself;
    let colours = match shape.samples {
        1 => ColorSpace::Luma,
        _ if raw => ColorSpace::YCbCr,
        _ => ColorSpace::RGB,
    };
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(colours)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let pixels = decoder.decode().ok()?;
    let info = decoder.info()?;
    let values = pixels.iter().map(|byte| i32::from(*byte)).collect();
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    whole(Decoded { width, height, samples: shape.samples, values, is_rgb: shape.samples == 3 })
}

fn lossless(bytes: &[u8], shape: &Shape) -> Option<Decoded> {
    let mut decoder = Decoder::new(bytes);
    decoder.set_max_decoding_buffer_size(usize::try_from(MOST_VALUES * 2).ok()?);
    decoder.read_info().ok()?;
    let info = decoder.info()?;
    if u64::from(info.width) * u64::from(info.height) > MOST_VALUES {
        return None;
    }
    if info.pixel_format == PixelFormat::RGB24 {
        decoder.set_color_transform(if is_rgb(shape) { ColorTransform::RGB } else { ColorTransform::YCbCr });
    }
    let pixels = decoder.decode().ok()?;
    let (samples, values): (u32, Vec<i32>) = match info.pixel_format {
        PixelFormat::L8 => (1, pixels.iter().map(|byte| i32::from(*byte)).collect()),
        PixelFormat::L16 => (1, pixels.as_chunks().0.iter().map(|two| i32::from(u16::from_ne_bytes(*two))).collect()),
        PixelFormat::RGB24 => (3, pixels.iter().map(|byte| i32::from(*byte)).collect()),
        PixelFormat::CMYK32 => return None,
    };
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    whole(Decoded { width, height, samples, values, is_rgb: samples == 3 })
}

/// Nothing less than it says.
pub(super) fn whole(decoded: Decoded) -> Option<Decoded> {
    let said = u64::from(decoded.width) * u64::from(decoded.height) * u64::from(decoded.samples);
    (said > 0 && decoded.values.len() as u64 == said).then_some(decoded)
}
