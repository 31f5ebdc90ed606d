//! Puts something in the place of what a page names but a damaged file no longer has; the library panics without.

use pdf_extract::{Dictionary, Document, Object, ObjectId};

/// What may be missing, and what stands in for it.
fn stand_in(kind: &[u8]) -> Option<Object> {
    match kind {
        // Text in a simple font reads right with it; what a viewer shows there is its own font too.
        b"Font" => {
            let mut font = Dictionary::new();
            font.set("Type", "Font");
            font.set("Subtype", "Type1");
            font.set("BaseFont", "Helvetica");
            font.set("Encoding", "WinAnsiEncoding");
            Some(Object::Dictionary(font))
        }
        b"ExtGState" => Some(Object::Dictionary(Dictionary::new())),
        b"ColorSpace" => Some(Object::Name(b"DeviceRGB".to_vec())),
        _ => None,
    }
}

/// Fills the gaps in the resources of a page.
pub(super) fn fill(document: &mut Document, page: ObjectId) {
    let Ok(page) = document.get_dictionary(page) else { return };
    let resources = page.get(b"Resources").and_then(|found| document.dereference(found));
    let Ok((_, Object::Dictionary(resources))) = resources else { return };
    let mut missing = Vec::new();
    for (kind, named) in resources.iter() {
        let Ok((_, Object::Dictionary(named))) = document.dereference(named) else { continue };
        let ids = named.iter().filter_map(|(_, object)| object.as_reference().ok());
        let gone = ids.filter(|id| !document.objects.contains_key(id));
        missing.extend(gone.filter_map(|id| Some((id, stand_in(kind)?))));
    }
    document.objects.extend(missing);
}
