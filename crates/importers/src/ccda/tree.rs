//! The elements of a document as one flat list, in their order.
//!
//! Made of whatever the file is: broken nesting is closed, unknown entities stay words, undeclared prefixes are guessed. A
//! document type is refused, so that no entity is ever expanded and nothing is fetched. Depth, elements and attributes are
//! bounded, and each is looked at once: no file takes more than its length in work.

mod build;

pub(super) use build::build;

/// Attributes that say something here; all others are left behind, those that act in browsers among them.
pub(super) const ATTRIBUTES: [&str; 30] = [
    "ID",
    "classCode",
    "code",
    "codeSystem",
    "codeSystemName",
    "colspan",
    "compression",
    "displayName",
    "encoding",
    "extension",
    "inclusive",
    "institutionSpecified",
    "inversionInd",
    "listType",
    "mediaType",
    "moodCode",
    "negationInd",
    "nullFlavor",
    "operator",
    "qualifier",
    "representation",
    "revised",
    "root",
    "rowspan",
    "styleCode",
    "type",
    "typeCode",
    "unit",
    "use",
    "value",
];

/// A document.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Which attribute, by its place in [`ATTRIBUTES`], and its value.
    attributes: Vec<(u8, Box<str>)>,
    names: Vec<Box<str>>,
}

struct Node {
    /// The first node that is neither this one nor inside it.
    end: u32,
    kind: Kind,
}

enum Kind {
    /// An element: its name, whether it is CDA's, and the first and the end of its attributes.
    Element {
        name: u16,
        is_cda: bool,
        attributes: (u32, u32),
    },
    Words(Box<str>),
    /// Nothing but space.
    Space,
}

/// What stands inside an element.
pub(super) enum Part<'a> {
    Element(Element<'a>),
    Words(&'a str),
    Space,
}

/// One element.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    tree: &'a Tree,
    /// Its place among the nodes: a number for it as long as the tree lives.
    pub(super) place: u32,
}

impl Tree {
    /// The outermost element.
    pub(super) fn root(&self) -> Option<Element<'_>> {
        self.element(0)
    }

    /// The element at a place.
    pub(super) fn element(&self, place: u32) -> Option<Element<'_>> {
        let is_element = matches!(self.nodes.get(place as usize)?.kind, Kind::Element { .. });
        is_element.then_some(Element { tree: self, place })
    }

    fn part(&self, place: u32) -> Option<(Part<'_>, u32)> {
        let node = self.nodes.get(place as usize)?;
        let part = match &node.kind {
            Kind::Element { .. } => Part::Element(Element { tree: self, place }),
            Kind::Words(words) => Part::Words(words),
            Kind::Space => Part::Space,
        };
        Some((part, node.end))
    }
}

impl<'a> Element<'a> {
    fn parts_of(self) -> (&'a str, bool, (u32, u32), u32) {
        match self.tree.nodes.get(self.place as usize) {
            Some(Node { end, kind: Kind::Element { name, is_cda, attributes } }) => {
                (self.tree.names.get(usize::from(*name)).map_or("", |name| name), *is_cda, *attributes, *end)
            }
            _ => ("", false, (0, 0), self.place),
        }
    }

    /// Its name without prefix.
    pub(super) fn name(self) -> &'a str {
        self.parts_of().0
    }

    /// Whether it is CDA's and not of another vocabulary.
    pub(super) fn is_cda(self) -> bool {
        self.parts_of().1
    }

    /// The first place after it.
    pub(super) fn end(self) -> u32 {
        self.parts_of().3
    }

    /// An attribute, when it says something.
    pub(super) fn get(self, attribute: &str) -> Option<&'a str> {
        let (from, to) = self.parts_of().2;
        let all = self.tree.attributes.get(from as usize..to as usize)?;
        let (_, value) = all.iter().find(|(which, _)| ATTRIBUTES.get(usize::from(*which)) == Some(&attribute))?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    /// All that stands inside, one step deep.
    pub(super) fn parts(self) -> impl Iterator<Item = Part<'a>> + use<'a> {
        let (mut at, end) = (self.place.saturating_add(1), self.end());
        std::iter::from_fn(move || {
            if at >= end {
                return None;
            }
            let (part, next) = self.tree.part(at)?;
            at = next.max(at.saturating_add(1));
            Some(part)
        })
    }

    /// The elements of CDA inside, one step deep.
    pub(super) fn children(self) -> impl Iterator<Item = Element<'a>> + use<'a> {
        self.parts().filter_map(|part| match part {
            Part::Element(element) if element.is_cda() => Some(element),
            _ => None,
        })
    }

    /// Those of a name.
    pub(super) fn all(self, name: &'a str) -> impl Iterator<Item = Element<'a>> + use<'a> {
        self.children().filter(move |child| child.name() == name)
    }

    /// The first of a name.
    pub(super) fn child(self, name: &str) -> Option<Element<'a>> {
        self.children().find(|child| child.name() == name)
    }

    /// The first at the end of a path.
    pub(super) fn at(self, path: &[&str]) -> Option<Element<'a>> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// All elements of CDA inside, however deep, in their order.
    pub(super) fn within(self) -> impl Iterator<Item = Element<'a>> + use<'a> {
        (self.place.saturating_add(1)..self.end())
            .filter_map(move |place| self.tree.element(place))
            .filter(|element| element.is_cda())
    }

    /// Its words exactly as they are, those of elements inside included.
    pub(super) fn own_words(self) -> String {
        let mut words = String::new();
        for place in self.place.saturating_add(1)..self.end() {
            match self.tree.nodes.get(place as usize).map(|node| &node.kind) {
                Some(Kind::Words(text)) => words.push_str(text),
                Some(Kind::Space) => words.push(' '),
                _ => {}
            }
        }
        words
    }

    /// Its words, spaces folded, whatever stands around them; scripts and styles are no words.
    pub(super) fn words(self) -> String {
        self.words_of(usize::MAX).unwrap_or_default()
    }

    /// The same, unless they are more than so many bytes: not all of a large place is looked through then.
    pub(super) fn words_of(self, most: usize) -> Option<String> {
        let mut words = String::new();
        let mut gap = false;
        let first = self.place.saturating_add(1);
        let mut place = first;
        while place < self.end() {
            if words.len() > most || (place - first) as usize / 8 > most {
                return None;
            }
            // "10" and a raised "5" are no 105.
            let is_raised = !gap && words.ends_with(|c: char| c.is_ascii_digit());
            let raised_words;
            let text = match self.tree.nodes.get(place as usize).map(|node| &node.kind) {
                Some(Kind::Words(text)) => text,
                Some(Kind::Space) => " ",
                Some(Kind::Element { .. }) => match self.tree.element(place) {
                    Some(element) if element.is_unread() => {
                        place = element.end().max(place.saturating_add(1));
                        continue;
                    }
                    Some(element) if is_raised && matches!(element.name(), "sup" | "sub") => {
                        raised_words = raised(&element.words_of(most)?, element.name() == "sup");
                        place = element.end().saturating_sub(1).max(place);
                        raised_words.as_str()
                    }
                    Some(element) if element.parts_words() => " ",
                    _ => "",
                },
                None => "",
            };
            for c in text.chars() {
                if c.is_whitespace() {
                    gap = !words.is_empty();
                } else {
                    if std::mem::take(&mut gap) {
                        words.push(' ');
                    }
                    words.push(c);
                }
            }
            place = place.saturating_add(1);
        }
        Some(words).filter(|words| words.len() <= most)
    }

    /// Whether what it holds is not meant to be read, or was taken back by whoever wrote it.
    pub(super) fn is_unread(self) -> bool {
        matches!(self.name(), "script" | "style") || self.get("revised") == Some("delete")
    }

    /// All elements inside, of other vocabularies too.
    pub(super) fn everything(self) -> impl Iterator<Item = Element<'a>> + use<'a> {
        (self.place.saturating_add(1)..self.end()).filter_map(move |place| self.tree.element(place))
    }

    /// Whether what stands before and after its beginning are words of their own.
    fn parts_words(self) -> bool {
        !matches!(self.name(), "content" | "sub" | "sup" | "footnoteRef" | "linkHtml")
    }
}

/// Raised or lowered figures: "10" and a raised "3" must not become "103".
pub(super) fn raised(words: &str, up: bool) -> String {
    const FIGURES: &str = "0123456789+-";
    let signs = if up { "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" } else { "₀₁₂₃₄₅₆₇₈₉₊₋" };
    let sign = |c: char| FIGURES.chars().position(|figure| figure == c).and_then(|at| signs.chars().nth(at));
    match words.chars().map(sign).collect::<Option<String>>() {
        Some(all) => all,
        None if up && words.starts_with(|c: char| c.is_ascii_digit()) => format!("^{words}"),
        None => words.to_owned(),
    }
}
