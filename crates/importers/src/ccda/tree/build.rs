//! A tree from text.

use super::{ATTRIBUTES, Kind, Node, Tree};
use crate::frame::{ProblemCode, RefusedCode};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// How deep elements nest at most. Documents of hospitals nest thirty deep.
const MAX_DEPTH: usize = 200;
/// The most nodes: a document of 64 MiB has about three million.
const MAX_NODES: usize = 4_000_000;
/// The most attributes, and of one element.
const MAX_ATTRIBUTES: usize = 4_000_000;
const MAX_OWN: usize = 100;
/// The most names told apart; CDA has some four hundred.
const MAX_NAMES: usize = 10_000;
/// The most declarations of namespaces that are in force at once.
const MAX_SPACES: usize = 64;

/// HL7 version 3, the namespace of CDA.
const HL7: &str = "urn:hl7-org:v3";

/// A tree, and what was wrong with the text.
pub(in crate::ccda) struct Built {
    pub(in crate::ccda) tree: Tree,
    pub(in crate::ccda) problems: Vec<ProblemCode>,
}

/// Makes a tree of a text.
pub(in crate::ccda) fn build(text: &str) -> Result<Built, RefusedCode> {
    let mut builder = Builder::default();
    let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => builder.open(&tag)?,
            Ok(Event::Empty(tag)) => {
                builder.open(&tag)?;
                builder.close_last()?;
            }
            Ok(Event::End(tag)) => builder.close(tag.local_name().as_ref())?,
            Ok(Event::Text(text)) => builder.pending.push_str(&decoded(&text)),
            Ok(Event::CData(text)) => builder.pending.push_str(&text),
            Ok(Event::GeneralRef(name)) => match entity(&name) {
                Some(c) => builder.pending.push(c),
                None => {
                    builder.pending.push('&');
                    builder.pending.push_str(&name);
                    builder.pending.push(';');
                }
            },
            Ok(Event::DocType(_)) => return Err(RefusedCode::Damaged),
            Ok(Event::Eof) => break,
            Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
            Err(_) => {
                builder.problem(ProblemCode::Truncated);
                break;
            }
        }
    }
    builder.end()
}

#[derive(Default)]
struct Builder {
    tree: Tree,
    names: HashMap<Box<str>, u16>,
    /// The places of the elements that are not closed yet.
    open: Vec<u32>,
    /// How many more are open, too deep to be kept.
    deeper: usize,
    /// Text that has not become a node yet.
    pending: String,
    /// Declarations: how deep, prefix, whether CDA's.
    spaces: Vec<(usize, Box<str>, bool)>,
    /// The namespace of the outermost element, when it is not the one of CDA: what the writer takes for it.
    own: Option<Box<str>>,
    problems: Vec<ProblemCode>,
    ended: bool,
}

impl Builder {
    fn problem(&mut self, code: ProblemCode) {
        if !self.problems.contains(&code) {
            self.problems.push(code);
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), RefusedCode> {
        self.flush()?;
        if self.ended || self.deeper > 0 || self.open.len() >= MAX_DEPTH {
            if !self.ended {
                self.problem(ProblemCode::TooDeep);
            }
            self.deeper += 1;
            return Ok(());
        }
        let from = self.tree.attributes.len();
        let name = tag.name();
        let (prefix, local) = name.as_ref().rsplit_once(':').unwrap_or(("", name.as_ref()));
        let mut attributes = tag.attributes();
        for attribute in attributes.with_checks(false).take(MAX_OWN).flatten() {
            self.attribute(attribute.key.as_ref(), &attribute.value, prefix);
        }
        if self.tree.attributes.len() > MAX_ATTRIBUTES {
            return Err(RefusedCode::TooLarge);
        }
        let is_cda = self.is_cda(prefix);
        let name = self.named(local);
        let place =
            self.push(Kind::Element { name, is_cda, attributes: (from as u32, self.tree.attributes.len() as u32) })?;
        self.open.push(place);
        Ok(())
    }

    /// Takes up an attribute of an element whose prefix is `prefix`.
    fn attribute(&mut self, key: &str, value: &str, prefix: &str) {
        let depth = self.open.len();
        let declares = if key == "xmlns" { Some("") } else { key.strip_prefix("xmlns:") };
        if let Some(declared) = declares {
            let value = value.trim();
            if depth == 0 && declared == prefix && value != HL7 && !value.is_empty() {
                self.own = Some(value.into());
            }
            let is_cda = value == HL7 || value.is_empty() || self.own.as_deref() == Some(value);
            if self.spaces.len() < MAX_SPACES {
                self.spaces.push((depth, declared.into(), is_cda));
            }
            return;
        }
        let local = match key.split_once(':') {
            None => key,
            // The type of a value; other attributes of other vocabularies say nothing here.
            Some((other, "type")) if other != "xlink" => "type",
            Some(_) => return,
        };
        if let Some(which) = ATTRIBUTES.iter().position(|known| *known == local) {
            self.tree.attributes.push((which as u8, decoded(value).into()));
        }
    }

    fn is_cda(&self, prefix: &str) -> bool {
        let declared = self.spaces.iter().rev().find(|(_, known, _)| &**known == prefix);
        declared.map_or(!matches!(prefix, "sdtc" | "xhtml" | "html" | "svg" | "math"), |(.., is_cda)| *is_cda)
    }

    fn named(&mut self, local: &str) -> u16 {
        if let Some(name) = self.names.get(local) {
            return *name;
        }
        if self.tree.names.is_empty() {
            self.tree.names.push("".into()); // the name of all that are too many
        }
        let next = self.tree.names.len();
        if next >= MAX_NAMES {
            return 0;
        }
        self.tree.names.push(local.into());
        self.names.insert(local.into(), next as u16);
        next as u16
    }

    fn push(&mut self, kind: Kind) -> Result<u32, RefusedCode> {
        let place = self.tree.nodes.len() as u32;
        if self.tree.nodes.len() >= MAX_NODES {
            return Err(RefusedCode::TooLarge);
        }
        self.tree.nodes.push(Node { end: place + 1, kind });
        Ok(place)
    }

    fn flush(&mut self) -> Result<(), RefusedCode> {
        if self.pending.is_empty() {
            return Ok(());
        }
        if self.open.is_empty() || self.deeper > 0 || self.ended {
            self.pending.clear();
            return Ok(());
        }
        let kind = if self.pending.trim().is_empty() { Kind::Space } else { Kind::Words(self.pending.as_str().into()) };
        self.pending.clear();
        self.push(kind).map(|_| ())
    }

    fn close(&mut self, local: &str) -> Result<(), RefusedCode> {
        self.flush()?;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let known = self.names.get(local).copied();
        let is = |place: &u32| match self.tree.nodes.get(*place as usize).map(|node| &node.kind) {
            Some(Kind::Element { name, .. }) => known == Some(*name) || (known.is_none() && *name == 0),
            _ => false,
        };
        // An end without a beginning is passed over; elements left open end with the one around them.
        let Some(depth) = self.open.iter().rposition(is) else {
            self.problem(ProblemCode::Rebuilt);
            return Ok(());
        };
        if depth + 1 < self.open.len() {
            self.problem(ProblemCode::Rebuilt);
        }
        while self.open.len() > depth {
            self.close_last()?;
        }
        Ok(())
    }

    fn close_last(&mut self) -> Result<(), RefusedCode> {
        self.flush()?;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let end = self.tree.nodes.len() as u32;
        if let Some(node) = self.open.pop().and_then(|place| self.tree.nodes.get_mut(place as usize)) {
            node.end = end;
        }
        let depth = self.open.len();
        self.spaces.retain(|(at, ..)| *at < depth);
        self.ended = self.open.is_empty();
        Ok(())
    }

    /// What a file that ends in the middle said whole is kept: half an entry may say the opposite of the whole.
    fn end(mut self) -> Result<Built, RefusedCode> {
        self.deeper = 0;
        self.flush()?;
        if !self.open.is_empty() {
            self.problem(ProblemCode::Truncated);
            let entry = self.names.get("entry").copied();
            let half = self.open.iter().position(|place| {
                matches!(self.tree.nodes.get(*place as usize), Some(Node { kind: Kind::Element { name, .. }, .. }) if Some(*name) == entry)
            });
            if let Some(half) = half {
                self.tree.nodes.truncate(self.open.get(half).map_or(0, |place| *place as usize));
                self.open.truncate(half);
            }
            while !self.open.is_empty() {
                self.close_last()?;
            }
        }
        Ok(Built { tree: self.tree, problems: self.problems })
    }
}

/// Text with its references read. What is none stays as written.
fn decoded(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        // Longer names than any known are not looked for: that would take the square of their number.
        let end = after.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| after.split_at_checked(end)).and_then(|(name, after)| Some((entity(name)?, after))) {
            Some((c, after)) => {
                text.push(c);
                rest = after.strip_prefix(';').unwrap_or(after);
            }
            None => {
                text.push('&');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

/// The five of XML, numbers, and the few of HTML that get into such files.
fn entity(name: &str) -> Option<char> {
    let known = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", '\u{a0}'),
        ("ndash", '\u{2013}'),
        ("mdash", '\u{2014}'),
        ("bull", '\u{2022}'),
        ("deg", '°'),
        ("micro", 'µ'),
        ("eacute", 'é'),
        ("egrave", 'è'),
    ];
    if let Some((_, c)) = known.iter().find(|(known, _)| *known == name) {
        return Some(*c);
    }
    let digits = name.strip_prefix('#')?;
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(number).filter(|c| *c != '\0')
}
