//! Makes small scans, tables of contents and discs for tests: nothing in them is anybody's.
#![allow(dead_code, clippy::unwrap_used, reason = "a test may panic, and not each test uses all")]

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

pub(crate) const EXPLICIT: &str = "1.2.840.10008.1.2.1";
pub(crate) const CT: &str = "1.2.840.10008.5.1.4.1.1.2";
const ROOT: &str = "1.2.826.0.1.3680043.10.999.7";

/// A file: elements by tag, in explicit little endian.
#[derive(Clone)]
pub(crate) struct Dicom {
    elements: BTreeMap<u32, ([u8; 2], Vec<u8>)>,
    class: String,
    syntax: String,
}

impl Dicom {
    /// A slice of 8 by 8 pixels whose brightness rises.
    pub(crate) fn slice(study: u32, series: u32, number: u32) -> Self {
        let pixels: Vec<u8> = (0..64u16).flat_map(|value| (value * 16).to_le_bytes()).collect();
        Self { elements: BTreeMap::new(), class: CT.to_owned(), syntax: EXPLICIT.to_owned() }
            .with(0x0008_0016, b"UI", CT.as_bytes())
            .with(0x0008_0018, b"UI", format!("{ROOT}.{study}.{series}.{number}").as_bytes())
            .with(0x0008_0020, b"DA", b"20240229")
            .with(0x0008_0060, b"CS", b"CT")
            .with(0x0008_0080, b"LO", b"Clinic")
            .with(0x0008_1030, b"LO", format!("Study {study}").as_bytes())
            .with(0x0008_103e, b"LO", format!("Series {series}").as_bytes())
            .with(0x0010_0010, b"PN", b"Doe^Jane")
            .with(0x0010_0020, b"LO", b"P1")
            .with(0x0010_0030, b"DA", b"19700101")
            .with(0x0020_000d, b"UI", format!("{ROOT}.{study}").as_bytes())
            .with(0x0020_000e, b"UI", format!("{ROOT}.{study}.{series}").as_bytes())
            .with(0x0020_0011, b"IS", series.to_string().as_bytes())
            .with(0x0020_0013, b"IS", number.to_string().as_bytes())
            .short(0x0028_0002, 1)
            .with(0x0028_0004, b"CS", b"MONOCHROME2")
            .short(0x0028_0010, 8)
            .short(0x0028_0011, 8)
            .short(0x0028_0100, 16)
            .short(0x0028_0101, 12)
            .short(0x0028_0102, 11)
            .short(0x0028_0103, 0)
            .with(0x7fe0_0010, b"OW", &pixels)
    }

    pub(crate) fn with(mut self, tag: u32, vr: &[u8; 2], value: &[u8]) -> Self {
        let mut value = value.to_vec();
        if value.len() % 2 == 1 {
            value.push(if vr == b"UI" || vr[0] == b'O' { 0 } else { b' ' });
        }
        self.elements.insert(tag, (*vr, value));
        self
    }

    pub(crate) fn short(self, tag: u32, value: u16) -> Self {
        self.with(tag, b"US", &value.to_le_bytes())
    }

    pub(crate) fn without(mut self, tag: u32) -> Self {
        self.elements.remove(&tag);
        self
    }

    pub(crate) fn class(self, class: &str) -> Self {
        Self { class: class.to_owned(), ..self.with(0x0008_0016, b"UI", class.as_bytes()) }
    }

    pub(crate) fn syntax(self, syntax: &str) -> Self {
        Self { syntax: syntax.to_owned(), ..self }
    }

    /// Pixels in pieces, one a frame.
    pub(crate) fn pieces(mut self, pieces: &[Vec<u8>]) -> Self {
        let mut value = item(&[]);
        pieces.iter().for_each(|piece| value.extend(item(piece)));
        value.extend_from_slice(b"\xfe\xff\xdd\xe0\0\0\0\0");
        self.elements.insert(0x7fe0_0010, (*b"\0\0", value));
        self
    }

    /// Without the mark and what comes with it.
    pub(crate) fn bare(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (tag, (vr, value)) in &self.elements {
            if vr == b"\0\0" {
                bytes.extend(element(*tag, b"OB", &[]));
                let at = bytes.len() - 4;
                bytes[at..].fill(0xff);
                bytes.extend_from_slice(value);
            } else {
                bytes.extend(element(*tag, vr, value));
            }
        }
        bytes
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![0; 128];
        bytes.extend_from_slice(b"DICM");
        bytes.extend(meta(&self.class, &self.syntax));
        bytes.extend(self.bare());
        bytes
    }
}

fn meta(class: &str, syntax: &str) -> Vec<u8> {
    let mut rest = element(0x0002_0001, b"OB", &[0, 1]);
    rest.extend(element(0x0002_0002, b"UI", &even(class)));
    rest.extend(element(0x0002_0010, b"UI", &even(syntax)));
    let mut meta = element(0x0002_0000, b"UL", &(rest.len() as u32).to_le_bytes());
    meta.extend(rest);
    meta
}

fn even(uid: &str) -> Vec<u8> {
    let mut bytes = uid.as_bytes().to_vec();
    bytes.resize(bytes.len().next_multiple_of(2), 0);
    bytes
}

pub(crate) fn element(tag: u32, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
    let mut bytes = ((tag >> 16) as u16).to_le_bytes().to_vec();
    bytes.extend((tag as u16).to_le_bytes());
    bytes.extend_from_slice(vr);
    if [b"OB", b"OW", b"SQ", b"UN", b"UT"].contains(&vr) {
        bytes.extend([0, 0]);
        bytes.extend((value.len() as u32).to_le_bytes());
    } else {
        bytes.extend((value.len() as u16).to_le_bytes());
    }
    bytes.extend_from_slice(value);
    bytes
}

pub(crate) fn item(value: &[u8]) -> Vec<u8> {
    let mut bytes = b"\xfe\xff\x00\xe0".to_vec();
    bytes.extend((value.len() as u32).to_le_bytes());
    bytes.extend_from_slice(value);
    bytes
}

/// A table of contents of one patient, one study, one series, in which these files lie (folders parted by `\`).
pub(crate) fn dicomdir(files: &[&str]) -> Vec<u8> {
    let record = |kind: &str, elements: &[Vec<u8>]| {
        let mut value = element(0x0004_1430, b"CS", kind.as_bytes());
        let file_first = elements.iter().flatten().copied();
        value.extend(file_first);
        item(&value)
    };
    let mut records =
        record("PATIENT ", &[element(0x0010_0010, b"PN", b"Doe^Jane"), element(0x0010_0020, b"LO", b"P1")]);
    let uid = |last: &str| even(&format!("{ROOT}{last}"));
    records
        .extend(record("STUDY ", &[element(0x0008_0020, b"DA", b"20240229"), element(0x0020_000d, b"UI", &uid(".1"))]));
    records.extend(record("SERIES", &[element(0x0008_0060, b"CS", b"CT"), element(0x0020_000e, b"UI", &uid(".1.1"))]));
    for file in files {
        let mut name = file.as_bytes().to_vec();
        name.resize(name.len().next_multiple_of(2), b' ');
        let mut value = element(0x0004_1430, b"CS", b"IMAGE ");
        value.extend(element(0x0004_1500, b"CS", &name));
        records.extend(item(&value));
    }
    let mut bytes = vec![0; 128];
    bytes.extend_from_slice(b"DICM");
    bytes.extend(meta("1.2.840.10008.1.3.10", EXPLICIT));
    bytes.extend(element(0x0004_1220, b"SQ", &records));
    bytes
}

pub(crate) fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        // As it is: the library would refuse names that lead out.
        let field = &mut header.as_ustar_mut().unwrap().name;
        field[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        builder.append(&header, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

impl Dicom {
    /// Compressed as a whole.
    pub(crate) fn deflated(&self) -> Vec<u8> {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(&self.bare()).unwrap();
        let mut bytes = vec![0; 128];
        bytes.extend_from_slice(b"DICM");
        bytes.extend(meta(&self.class, "1.2.840.10008.1.2.1.99"));
        bytes.extend(encoder.finish().unwrap());
        bytes
    }
}

/// The pixels of a slice as run lengths: the high bytes, then the low ones.
pub(crate) fn rle() -> Vec<u8> {
    let values: Vec<u16> = (0..64u16).map(|value| value * 16).collect();
    let plane = |shift: u32| {
        let mut packed = vec![63u8];
        packed.extend(values.iter().map(|value| (value >> shift) as u8));
        packed.push(128);
        packed
    };
    let (high, low) = (plane(8), plane(0));
    let mut bytes = Vec::new();
    for word in [2, 64, 64 + high.len() as u32] {
        bytes.extend(word.to_le_bytes());
    }
    bytes.resize(64, 0);
    bytes.extend(high);
    bytes.extend(low);
    bytes
}

/// A grey JPEG of 8 by 8 pixels, all of them of one grey.
pub(crate) fn jpeg() -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xdb\x00\x43\x00".to_vec();
    bytes.extend([1; 64]);
    bytes.extend(b"\xff\xc0\x00\x0b\x08\x00\x08\x00\x08\x01\x01\x11\x00");
    // One code each: no difference, and no more values.
    for class in [0x00, 0x10] {
        bytes.extend(b"\xff\xc4\x00\x14");
        bytes.push(class);
        bytes.push(1);
        bytes.extend([0; 15]);
        bytes.push(0);
    }
    bytes.extend(b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x3f\xff\xd9");
    bytes
}

pub(crate) fn jpeg_slice() -> Dicom {
    Dicom::slice(1, 2, 1)
        .syntax("1.2.840.10008.1.2.4.50")
        .short(0x0028_0100, 8)
        .short(0x0028_0101, 8)
        .short(0x0028_0102, 7)
        .pieces(&[jpeg()])
}

/// Red where the value is 0, green where it is 1.
pub(crate) fn palette() -> Dicom {
    let pixels: Vec<u8> = (0..64u8).map(|at| at % 2).collect();
    let table = |values: [u16; 2]| values.iter().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>();
    let shape: Vec<u8> = [2u16, 0, 16].iter().flat_map(|value| value.to_le_bytes()).collect();
    let mut slice = Dicom::slice(1, 3, 1)
        .with(0x0028_0004, b"CS", b"PALETTE COLOR")
        .short(0x0028_0100, 8)
        .short(0x0028_0101, 8)
        .short(0x0028_0102, 7);
    for (index, values) in [[0xffff, 0], [0, 0xffff], [0, 0]].into_iter().enumerate() {
        slice = slice.with(0x0028_1101 + index as u32, b"US", &shape).with(
            0x0028_1201 + index as u32,
            b"OW",
            &table(values),
        );
    }
    slice.with(0x7fe0_0010, b"OB", &pixels)
}

/// A report in words.
pub(crate) fn report() -> Dicom {
    let name = |words: &str| element(0x0040_a043, b"SQ", &item(&element(0x0008_0104, b"LO", &padded(words))));
    let text = |called: &str, words: &str| {
        let mut value = element(0x0040_a040, b"CS", b"TEXT");
        value.extend(name(called));
        value.extend(element(0x0040_a160, b"UT", &padded(words)));
        item(&value)
    };
    let mut number = element(0x0040_a040, b"CS", b"NUM ");
    number.extend(name("Diameter"));
    let mut measured = element(0x0040_08ea, b"SQ", &item(&element(0x0008_0100, b"SH", b"mm")));
    measured.extend(element(0x0040_a30a, b"DS", b"12"));
    number.extend(element(0x0040_a300, b"SQ", &item(&measured)));
    let mut content = text("Finding", "A nodule. ");
    content.extend(item(&number));
    let title = item(&element(0x0008_0104, b"LO", b"Imaging Report"));
    Dicom::slice(1, 8, 1)
        .class("1.2.840.10008.5.1.4.1.1.88.11")
        .without(0x7fe0_0010)
        .without(0x0028_0010)
        .with(0x0008_0060, b"CS", b"SR")
        .with(0x0040_a043, b"SQ", &title)
        .with(0x0040_a730, b"SQ", &content)
}

fn padded(words: &str) -> Vec<u8> {
    let mut bytes = words.as_bytes().to_vec();
    bytes.resize(bytes.len().next_multiple_of(2), b' ');
    bytes
}
