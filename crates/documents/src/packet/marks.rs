//! Bookmarks: one a record, below the name of what it belongs to.

use lopdf::{Dictionary, Object, StringFormat};
use std::collections::BTreeMap;

/// A bookmark.
pub(super) struct Mark {
    pub(super) title: String,
    /// The object of the page it leads to.
    pub(super) page: u32,
    /// Whether it stands below the last one that does not.
    pub(super) below: bool,
}

/// A text that every program reads: UTF-16 (ISO 32000-1, 7.9.2.2).
pub(super) fn text(words: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    words.encode_utf16().for_each(|unit| bytes.extend(unit.to_be_bytes()));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The objects of all bookmarks, the root first; they have the numbers from `first` on.
pub(super) fn outline(marks: &[Mark], first: u32) -> Vec<Object> {
    let number = |index: usize| Object::Reference((first + 1 + index as u32, 0));
    let parent = |index: usize| {
        let above = marks.iter().take(index).rposition(|mark| !mark.below);
        above.filter(|_| marks.get(index).is_some_and(|mark| mark.below))
    };
    let parents: Vec<Option<usize>> = (0..marks.len()).map(parent).collect();
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (index, own) in parents.iter().enumerate() {
        children.entry(*own).or_default().push(index);
    }
    let below = |of: Option<usize>| children.get(&of).map(Vec::as_slice).unwrap_or_default();
    let ends = |of: Option<usize>, into: &mut Dictionary| {
        let all = below(of);
        if let (Some(first), Some(last)) = (all.first(), all.last()) {
            into.set("First", number(*first));
            into.set("Last", number(*last));
            into.set("Count", if of.is_none() { marks.len() } else { all.len() } as i64);
        }
    };
    let mut root = Dictionary::new();
    root.set("Type", "Outlines");
    ends(None, &mut root);
    let mut objects = vec![Object::Dictionary(root)];
    for (index, mark) in marks.iter().enumerate() {
        let own = parents.get(index).copied().flatten();
        let mut item = Dictionary::new();
        item.set("Title", text(&mark.title));
        item.set("Parent", own.map_or(Object::Reference((first, 0)), number));
        let beside = below(own);
        let at = beside.binary_search(&index).unwrap_or(0);
        if let Some(before) = at.checked_sub(1).and_then(|at| beside.get(at)) {
            item.set("Prev", number(*before));
        }
        if let Some(after) = beside.get(at + 1) {
            item.set("Next", number(*after));
        }
        let place = [Object::Null, Object::Null, Object::Null];
        let to = [Object::Reference((mark.page, 0)), Object::Name(b"XYZ".to_vec())];
        item.set("Dest", Object::Array(to.into_iter().chain(place).collect()));
        ends(Some(index), &mut item);
        objects.push(Object::Dictionary(item));
    }
    objects
}
