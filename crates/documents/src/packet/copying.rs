//! Objects of an original on their way into a volume: under new numbers, and without what is active or leads elsewhere.

use super::original::HiddenLayers;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use std::collections::HashMap;

/// How deep objects may lie in one another; the library reads no deeper.
const DEEPEST: usize = 120;

/// Strings from this length on are written as digits: the library takes very long to write long ones as letters.
const LONG: usize = 4096;

/// What leads out of what a page shows: to other pages, to programs, to files inside or outside, to what programs noted for themselves.
const LEFT_BEHIND: [&[u8]; 22] = [
    b"AA",
    b"AF",
    b"Alternates",
    b"Dest",
    b"Dests",
    b"EF",
    b"FS",
    b"JS",
    b"JavaScript",
    b"Lock",
    b"Measure",
    b"Metadata",
    b"OPI",
    b"OpenAction",
    b"Parent",
    b"PieceInfo",
    b"PtData",
    b"Ref",
    b"SV",
    b"StructParent",
    b"StructParents",
    b"Thumb",
];

/// The bytes of a stream that lie in another file (ISO 32000-1, table 5).
const OUTSIDE: [&[u8]; 3] = [b"F", b"FFilter", b"FDecodeParms"];

/// Kinds of objects that never come along.
const NEVER: [&[u8]; 10] = [
    b"Action",
    b"Catalog",
    b"EmbeddedFile",
    b"F",
    b"Filespec",
    b"Metadata",
    b"Page",
    b"Pages",
    b"StructElem",
    b"StructTreeRoot",
];

/// What of one original still has to be written, and under which numbers.
pub(super) struct Copying<'a> {
    document: &'a mut Document,
    numbers: HashMap<ObjectId, u32>,
    waiting: Vec<(ObjectId, u32)>,
    hidden: HiddenLayers,
}

/// An object that is ready to be written.
pub(super) struct Ready {
    pub(super) number: u32,
    pub(super) object: Object,
    /// For a layer: whether it is hidden.
    pub(super) layer: Option<bool>,
}

impl<'a> Copying<'a> {
    pub(super) fn new(document: &'a mut Document, hidden: HiddenLayers) -> Self {
        Self { document, numbers: HashMap::new(), waiting: Vec::new(), hidden }
    }

    pub(super) fn document(&self) -> &Document {
        self.document
    }

    /// The object with new numbers in the place of the old; what it names will have to be written too.
    pub(super) fn taken(&mut self, object: Object, next: &mut u32) -> Object {
        self.taken_at(object, next, 0)
    }

    fn taken_at(&mut self, object: Object, next: &mut u32, depth: usize) -> Object {
        if depth > DEEPEST {
            return Object::Null;
        }
        match object {
            Object::Reference(id) => self.reference(id, next),
            Object::Array(parts) => {
                Object::Array(parts.into_iter().map(|part| self.taken_at(part, next, depth + 1)).collect())
            }
            Object::Dictionary(dictionary) => Object::Dictionary(self.dictionary(dictionary, next, depth)),
            Object::Stream(mut stream) => {
                OUTSIDE.iter().for_each(|key| drop(stream.dict.remove(key)));
                stream.dict = self.dictionary(stream.dict, next, depth);
                stream.dict.set("Length", i64::try_from(stream.content.len()).unwrap_or(0));
                Object::Stream(stream)
            }
            Object::String(letters, _) if letters.len() > LONG => Object::String(letters, StringFormat::Hexadecimal),
            // The library writes these as they are, and no other program reads them.
            Object::Real(number) if !number.is_finite() => Object::Integer(0),
            other => other,
        }
    }

    fn dictionary(&mut self, dictionary: Dictionary, next: &mut u32, depth: usize) -> Dictionary {
        let mut taken = Dictionary::new();
        for (key, value) in dictionary.iter() {
            if !LEFT_BEHIND.contains(&key.as_slice()) {
                let value = self.taken_at(value.clone(), next, depth + 1);
                taken.set(key.clone(), value);
            }
        }
        taken
    }

    fn reference(&mut self, id: ObjectId, next: &mut u32) -> Object {
        if let Some(number) = self.numbers.get(&id) {
            return Object::Reference((*number, 0));
        }
        match self.document.objects.get(&id) {
            Some(object) if !is_never(object) => {
                let number = *next;
                *next += 1;
                self.numbers.insert(id, number);
                self.waiting.push((id, number));
                Object::Reference((number, 0))
            }
            _ => Object::Null,
        }
    }

    /// The next one that has to be written. From here on the original is used up.
    pub(super) fn ready(&mut self, next: &mut u32) -> Option<Ready> {
        let (id, number) = self.waiting.pop()?;
        let object = self.document.objects.remove(&id).unwrap_or(Object::Null);
        let is_layer = matches!(&object, Object::Dictionary(layer) if layer.has_type(b"OCG"));
        let layer = is_layer.then(|| self.hidden.hides(id));
        Some(Ready { number, object: self.taken(object, next), layer })
    }
}

fn is_never(object: &Object) -> bool {
    let kind = match object {
        Object::Dictionary(dictionary) => dictionary.get_type(),
        Object::Stream(stream) => stream.dict.get_type(),
        _ => return false,
    };
    kind.is_ok_and(|kind| NEVER.contains(&kind))
}
