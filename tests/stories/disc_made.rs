//! Discs of scans, made up: people who never were, pictures of nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Below this number all names in what is made lie (a root for examples).
const ROOT: &str = "1.2.826.0.1.3680043.10.9999";

/// Whose scans, and which study.
#[derive(Clone, Copy)]
pub(crate) struct Who {
    /// As DICOM writes it.
    pub(crate) name: &'static str,
    pub(crate) born: &'static str,
    /// What the study is called, and its number.
    pub(crate) study: (&'static str, u32),
}

pub(crate) const LENA: Who = Who { name: "Marchetti^Lena", born: "19580302", study: ("CT Thorax", 1) };
pub(crate) const PAUL: Who = Who { name: "Roy^Paul", born: "19900101", study: ("MR Knee", 2) };

/// One slice of so many pixels a side, in Explicit VR Little Endian (PS3.5, 7.1).
pub(crate) fn slice(who: &Who, series: u32, number: u32, side: u16) -> Vec<u8> {
    let (title, study) = who.study;
    let class = "1.2.840.10008.5.1.4.1.1.2";
    let name = format!("{ROOT}.{study}.{series}.{number}");
    let mut set = Vec::new();
    let mut text = |group: u16, element: u16, kind: &str, words: &str| {
        let pad = if kind == "UI" { 0 } else { b' ' };
        put(&mut set, (group, element), kind, words.as_bytes(), pad);
    };
    text(8, 0x16, "UI", class);
    text(8, 0x18, "UI", &name);
    text(8, 0x20, "DA", "20240511");
    text(8, 0x60, "CS", "CT");
    text(8, 0x1030, "LO", title);
    text(8, 0x103e, "LO", &format!("Series {series}"));
    text(0x10, 0x10, "PN", who.name);
    text(0x10, 0x20, "LO", &format!("ID{study}"));
    text(0x10, 0x30, "DA", who.born);
    text(0x18, 0x15, "CS", "CHEST");
    text(0x20, 0xd, "UI", &format!("{ROOT}.{study}"));
    text(0x20, 0xe, "UI", &format!("{ROOT}.{study}.{series}"));
    text(0x20, 0x11, "IS", &series.to_string());
    text(0x20, 0x13, "IS", &number.to_string());
    let mut number_of = |element: u16, value: u16| put(&mut set, (0x28, element), "US", &value.to_le_bytes(), 0);
    number_of(2, 1);
    put(&mut set, (0x28, 4), "CS", b"MONOCHROME2", b' ');
    let mut number_of = |element: u16, value: u16| put(&mut set, (0x28, element), "US", &value.to_le_bytes(), 0);
    for (element, value) in [(0x10, side), (0x11, side), (0x100, 16), (0x101, 12), (0x102, 11), (0x103, 0)] {
        number_of(element, value);
    }
    let pixels: Vec<u8> = (0..u32::from(side) * u32::from(side))
        .flat_map(|at| {
            // Differs from slice to slice and hardly repeats, as what was measured does.
            let noise = (at ^ number.wrapping_mul(0x9e37_79b9) ^ series).wrapping_mul(0x85eb_ca6b) >> 20;
            u16::try_from(noise & 0xfff).unwrap().to_le_bytes()
        })
        .collect();
    put(&mut set, (0x7fe0, 0x10), "OW", &pixels, 0);
    file(class, &name, &set)
}

/// The table of contents of a disc, without any.
pub(crate) fn contents() -> Vec<u8> {
    let mut set = Vec::new();
    put(&mut set, (4, 0x1220), "SQ", b"", 0);
    file("1.2.840.10008.1.3.10", &format!("{ROOT}.9"), &set)
}

/// A file of DICOM (PS3.10, 7.1).
fn file(class: &str, name: &str, set: &[u8]) -> Vec<u8> {
    let mut meta = Vec::new();
    put(&mut meta, (2, 1), "OB", &[0, 1], 0);
    for (element, words) in [(2, class), (3, name), (0x10, "1.2.840.10008.1.2.1"), (0x12, ROOT)] {
        put(&mut meta, (2, element), "UI", words.as_bytes(), 0);
    }
    let mut file = vec![0; 128];
    file.extend(b"DICM");
    put(&mut file, (2, 0), "UL", &u32::try_from(meta.len()).unwrap().to_le_bytes(), 0);
    file.extend(meta);
    file.extend(set);
    file
}

fn put(set: &mut Vec<u8>, (group, element): (u16, u16), kind: &str, value: &[u8], pad: u8) {
    let length = value.len().next_multiple_of(2);
    set.extend(group.to_le_bytes());
    set.extend(element.to_le_bytes());
    set.extend(kind.as_bytes());
    if matches!(kind, "OB" | "OW" | "SQ") {
        set.extend([0, 0]);
        set.extend(u32::try_from(length).unwrap().to_le_bytes());
    } else {
        set.extend(u16::try_from(length).unwrap().to_le_bytes());
    }
    set.extend(value);
    set.resize(set.len() + length - value.len(), pad);
}

/// A disc with slices of a study in each of some series, and what else lies on discs.
pub(crate) fn disc(root: &Path, studies: &[(Who, &[u32])], side: u16) {
    for (who, series) in studies {
        for (number, slices) in (1..).zip(*series) {
            let folder = root.join(format!("DICOM/ST{}/SE{number}", who.study.1));
            fs::create_dir_all(&folder).unwrap();
            for at in 1..=*slices {
                fs::write(folder.join(format!("IM{at:04}")), slice(who, number, at, side)).unwrap();
            }
        }
    }
    fs::write(root.join("DICOMDIR"), contents()).unwrap();
    fs::write(root.join("AUTORUN.INF"), "[autorun]\r\nopen=VIEWER\\viewer.exe\r\n").unwrap();
    fs::create_dir(root.join("VIEWER")).unwrap();
    fs::write(root.join("VIEWER/viewer.exe"), b"MZ made up").unwrap();
    fs::write(root.join("VIEWER/données.dat"), vec![7; 1025]).unwrap();
    fs::write(root.join("VIEWER/EMPTY"), "").unwrap();
}

/// Every file below a folder, with its bytes.
pub(crate) fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    names(root).into_iter().map(|name| (name.clone(), fs::read(root.join(name)).unwrap())).collect()
}

/// The names of all files below a folder, which may change meanwhile.
pub(crate) fn names(root: &Path) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    all
}

/// The names of pieces of objects that are whole, in the records of a folder.
pub(crate) fn pieces(place: &Path) -> BTreeSet<String> {
    let is_piece = |name: &String| name.contains("/objects/") && name.ends_with(".age");
    names(&place.join("vault")).into_iter().filter(is_piece).collect()
}
