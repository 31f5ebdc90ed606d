//! What stands upon a page: comments, marks with a pen, filled-in fields. They come as they look; nothing in them can be clicked.

use super::copying::Copying;
use lopdf::{Dictionary, Document, Object};

/// Kinds that are only looked at (ISO 32000-1, table 169). Not links, files, sounds, films, and windows that belong to others.
const KINDS: [&[u8]; 15] = [
    b"Text",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Stamp",
    b"Caret",
    b"Ink",
    b"Widget",
];

/// What says how one looks and what it says.
const KEYS: [&[u8]; 27] = [
    b"AP",
    b"AS",
    b"BE",
    b"BS",
    b"Border",
    b"C",
    b"CA",
    b"CL",
    b"Contents",
    b"DA",
    b"DS",
    b"F",
    b"IC",
    b"IT",
    b"InkList",
    b"L",
    b"LE",
    b"M",
    b"NM",
    b"Name",
    b"OC",
    b"Q",
    b"QuadPoints",
    b"RD",
    b"Rect",
    b"T",
    b"Vertices",
];

/// The most notes of one page.
const MOST: usize = 5_000;

/// The notes of a page that come along.
pub(super) fn notes(copying: &mut Copying<'_>, page: &Dictionary, next: &mut u32) -> Vec<Object> {
    let document = copying.document();
    let listed = page.get(b"Annots").and_then(|listed| document.dereference(listed)).map(|(_, listed)| listed.clone());
    let Ok(Object::Array(listed)) = listed else { return Vec::new() };
    let mut taken = Vec::new();
    for note in listed.iter().take(MOST) {
        let found = copying.document().dereference(note).map(|(_, note)| note.clone());
        let Ok(Object::Dictionary(note)) = found else { continue };
        if let Some(note) = kept(copying.document(), &note) {
            taken.push(copying.taken(Object::Dictionary(note), next));
        }
    }
    taken
}

fn kept(document: &Document, note: &Dictionary) -> Option<Dictionary> {
    let kind = note.get(b"Subtype").and_then(Object::as_name).ok().filter(|kind| KINDS.contains(kind))?;
    let mut kept = Dictionary::new();
    for key in KEYS {
        if let Ok(value) = note.get(key) {
            kept.set(key, value.clone());
        }
    }
    kept.set("Type", "Annot");
    kept.set("Subtype", Object::Name(kind.to_vec()));
    if kind == b"Widget" {
        // A field without its form is shown by no program, its picture is. What a field does not show stays behind.
        let looks = note.get(b"AP").and_then(|looks| document.dereference(looks)).ok()?.1.as_dict().ok()?;
        let normal = document.dereference(looks.get(b"N").ok()?).ok()?.1;
        let mut of_field = Dictionary::new();
        of_field.set(
            "N",
            match normal {
                Object::Stream(_) => looks.get(b"N").ok()?.clone(),
                Object::Dictionary(states) => states.get(note.get(b"AS").and_then(Object::as_name).ok()?).ok()?.clone(),
                _ => return None,
            },
        );
        [b"AS".as_slice(), b"Contents", b"DA", b"NM", b"T"].iter().for_each(|key| drop(kept.remove(key)));
        kept.set("AP", of_field);
        kept.set("Subtype", "Stamp");
    }
    Some(kept)
}
