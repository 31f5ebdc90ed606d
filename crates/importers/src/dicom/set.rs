//! What a data set says, as far as it was kept while reading: by tag, numbers little-endian.

use super::charset::Charset;

/// An element's name: group and element.
pub(super) type Tag = u32;

/// The tags that are asked for (PS3.6).
#[rustfmt::skip]
pub(super) mod tags {
    use super::Tag;
    pub(in super::super) const MEDIA_CLASS: Tag = 0x0002_0002;
    pub(in super::super) const SYNTAX: Tag = 0x0002_0010;
    pub(in super::super) const RECORDS: Tag = 0x0004_1220;
    pub(in super::super) const ROOT: Tag = 0x0004_1200;
    pub(in super::super) const NEXT: Tag = 0x0004_1400;
    pub(in super::super) const LOWER: Tag = 0x0004_1420;
    pub(in super::super) const RECORD_TYPE: Tag = 0x0004_1430;
    pub(in super::super) const FILE_ID: Tag = 0x0004_1500;
    pub(in super::super) const CHARSET: Tag = 0x0008_0005;
    pub(in super::super) const SOP_CLASS: Tag = 0x0008_0016;
    pub(in super::super) const SOP_INSTANCE: Tag = 0x0008_0018;
    pub(in super::super) const STUDY_DATE: Tag = 0x0008_0020;
    pub(in super::super) const SERIES_DATE: Tag = 0x0008_0021;
    pub(in super::super) const ACQUISITION_DATE: Tag = 0x0008_0022;
    pub(in super::super) const CONTENT_DATE: Tag = 0x0008_0023;
    pub(in super::super) const MODALITY: Tag = 0x0008_0060;
    pub(in super::super) const INSTITUTION: Tag = 0x0008_0080;
    pub(in super::super) const REFERRING: Tag = 0x0008_0090;
    pub(in super::super) const CODE_VALUE: Tag = 0x0008_0100;
    pub(in super::super) const CODE_SCHEME: Tag = 0x0008_0102;
    pub(in super::super) const CODE_MEANING: Tag = 0x0008_0104;
    pub(in super::super) const STUDY_TITLE: Tag = 0x0008_1030;
    pub(in super::super) const PROCEDURE_CODES: Tag = 0x0008_1032;
    pub(in super::super) const SERIES_TITLE: Tag = 0x0008_103e;
    pub(in super::super) const PERFORMING: Tag = 0x0008_1050;
    pub(in super::super) const READING: Tag = 0x0008_1060;
    pub(in super::super) const PATIENT_NAME: Tag = 0x0010_0010;
    pub(in super::super) const PATIENT_ID: Tag = 0x0010_0020;
    pub(in super::super) const PATIENT_BORN: Tag = 0x0010_0030;
    pub(in super::super) const BODY_PART: Tag = 0x0018_0015;
    pub(in super::super) const PROTOCOL: Tag = 0x0018_1030;
    pub(in super::super) const STUDY: Tag = 0x0020_000d;
    pub(in super::super) const SERIES: Tag = 0x0020_000e;
    pub(in super::super) const SERIES_NUMBER: Tag = 0x0020_0011;
    pub(in super::super) const INSTANCE_NUMBER: Tag = 0x0020_0013;
    pub(in super::super) const SAMPLES: Tag = 0x0028_0002;
    pub(in super::super) const PHOTOMETRIC: Tag = 0x0028_0004;
    pub(in super::super) const PLANAR: Tag = 0x0028_0006;
    pub(in super::super) const FRAMES: Tag = 0x0028_0008;
    pub(in super::super) const ROWS: Tag = 0x0028_0010;
    pub(in super::super) const COLUMNS: Tag = 0x0028_0011;
    pub(in super::super) const ALLOCATED: Tag = 0x0028_0100;
    pub(in super::super) const STORED: Tag = 0x0028_0101;
    pub(in super::super) const HIGH_BIT: Tag = 0x0028_0102;
    pub(in super::super) const SIGNED: Tag = 0x0028_0103;
    pub(in super::super) const PADDING: Tag = 0x0028_0120;
    pub(in super::super) const WINDOW_CENTER: Tag = 0x0028_1050;
    pub(in super::super) const WINDOW_WIDTH: Tag = 0x0028_1051;
    pub(in super::super) const INTERCEPT: Tag = 0x0028_1052;
    pub(in super::super) const SLOPE: Tag = 0x0028_1053;
    pub(in super::super) const WINDOW_FUNCTION: Tag = 0x0028_1056;
    pub(in super::super) const PALETTES: [Tag; 3] = [0x0028_1101, 0x0028_1102, 0x0028_1103];
    pub(in super::super) const PALETTE_DATA: [Tag; 3] = [0x0028_1201, 0x0028_1202, 0x0028_1203];
    pub(in super::super) const FRAME_WINDOW: Tag = 0x0028_9132;
    pub(in super::super) const FRAME_VALUES: Tag = 0x0028_9145;
    pub(in super::super) const REQUESTED: Tag = 0x0032_1060;
    pub(in super::super) const UNITS: Tag = 0x0040_08ea;
    pub(in super::super) const SR_TYPE: Tag = 0x0040_a040;
    pub(in super::super) const SR_NAME: Tag = 0x0040_a043;
    pub(in super::super) const SR_DATETIME: Tag = 0x0040_a120;
    pub(in super::super) const SR_DATE: Tag = 0x0040_a121;
    pub(in super::super) const SR_TIME: Tag = 0x0040_a122;
    pub(in super::super) const SR_PERSON: Tag = 0x0040_a123;
    pub(in super::super) const SR_TEXT: Tag = 0x0040_a160;
    pub(in super::super) const SR_CODE: Tag = 0x0040_a168;
    pub(in super::super) const SR_MEASURED: Tag = 0x0040_a300;
    pub(in super::super) const SR_NUMBER: Tag = 0x0040_a30a;
    pub(in super::super) const SR_VERIFIED: Tag = 0x0040_a493;
    pub(in super::super) const SR_CONTENT: Tag = 0x0040_a730;
    pub(in super::super) const DOCUMENT_TITLE: Tag = 0x0042_0010;
    pub(in super::super) const DOCUMENT: Tag = 0x0042_0011;
    pub(in super::super) const DOCUMENT_TYPE: Tag = 0x0042_0012;
    pub(in super::super) const DOCUMENT_LENGTH: Tag = 0x0042_0015;
    pub(in super::super) const SHARED_GROUPS: Tag = 0x5200_9229;
    pub(in super::super) const FRAME_GROUPS: Tag = 0x5200_9230;
    pub(in super::super) const FLOAT_PIXELS: Tag = 0x7fe0_0008;
    pub(in super::super) const DOUBLE_PIXELS: Tag = 0x7fe0_0009;
    /// Not of the standard: where an item begins.
    pub(in super::super) const ITEM_AT: Tag = 0xfffe_e000;
    pub(in super::super) const PIXELS: Tag = 0x7fe0_0010;
}

/// Sequences that are looked into. All others are passed over.
pub(super) fn is_followed(tag: Tag) -> bool {
    matches!(
        tag,
        tags::RECORDS
            | tags::PROCEDURE_CODES
            | tags::FRAME_WINDOW
            | tags::FRAME_VALUES
            | tags::UNITS
            | tags::SR_NAME
            | tags::SR_CODE
            | tags::SR_MEASURED
            | tags::SR_CONTENT
            | tags::SHARED_GROUPS
            | tags::FRAME_GROUPS
    )
}

#[derive(Debug)]
pub(super) enum Value {
    Bytes(Vec<u8>),
    Items(Vec<Set>),
    /// Too long to be kept: where it lies in the file.
    Far {
        from: u64,
        len: u64,
    },
}

/// A data set.
#[derive(Debug, Default)]
pub(super) struct Set(pub(super) Vec<(Tag, Value)>);

impl Set {
    pub(super) fn get(&self, tag: Tag) -> Option<&Value> {
        self.0.iter().find(|(own, _)| *own == tag).map(|(_, value)| value)
    }

    pub(super) fn bytes(&self, tag: Tag) -> Option<&[u8]> {
        match self.get(tag)? {
            Value::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub(super) fn items(&self, tag: Tag) -> &[Self] {
        match self.get(tag) {
            Some(Value::Items(items)) => items,
            _ => &[],
        }
    }

    /// The first item of a sequence.
    pub(super) fn item(&self, tag: Tag) -> Option<&Self> {
        self.items(tag).first()
    }

    /// The character sets this data set names, else those around it.
    pub(super) fn charset(&self, around: Charset) -> Charset {
        self.bytes(tags::CHARSET).map_or(around, Charset::of)
    }

    /// All values, decoded, as written.
    pub(super) fn words(&self, tag: Tag, charset: &Charset) -> Option<String> {
        let words = charset.decode(self.bytes(tag)?);
        let words = words.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        (!words.is_empty()).then(|| words.to_owned())
    }

    /// The first value of a code or a number in words: ASCII.
    pub(super) fn code(&self, tag: Tag) -> Option<String> {
        let words = String::from_utf8_lossy(self.bytes(tag)?).into_owned();
        let first = words.split('\\').next().unwrap_or_default();
        let first = first.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        (!first.is_empty()).then(|| first.to_owned())
    }

    /// A name of something (UI): digits and points, as this standard makes them.
    pub(super) fn uid(&self, tag: Tag) -> Option<String> {
        self.code(tag).filter(|uid| uid.len() <= 128 && uid.bytes().all(|byte| byte.is_ascii_graphic()))
    }

    pub(super) fn short(&self, tag: Tag) -> Option<u16> {
        let (first, _) = self.bytes(tag)?.split_first_chunk::<2>()?;
        Some(u16::from_le_bytes(*first))
    }

    pub(super) fn shorts(&self, tag: Tag) -> Option<Vec<u16>> {
        let bytes = self.bytes(tag)?;
        Some(bytes.as_chunks::<2>().0.iter().map(|two| u16::from_le_bytes(*two)).collect())
    }

    pub(super) fn long(&self, tag: Tag) -> Option<u32> {
        let (first, _) = self.bytes(tag)?.split_first_chunk::<4>()?;
        Some(u32::from_le_bytes(*first))
    }

    /// The first of numbers written in words.
    pub(super) fn number(&self, tag: Tag) -> Option<f64> {
        self.code(tag)?.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
    }

    pub(super) fn whole(&self, tag: Tag) -> Option<i32> {
        let number = self.number(tag)?;
        (number.abs() < f64::from(i32::MAX)).then_some(number as i32)
    }
}
