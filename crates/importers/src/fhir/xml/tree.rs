//! One element of FHIR XML as the `Value` that its JSON twin would be (R4, 2.6.2 and 2.6.3).
//!
//! Without the definitions of every resource a list of one cannot be told from a single value: it becomes a single value, which
//! every reader here takes for a list of one ([`crate::fhir::value::list`]), and so does the fingerprint.

use crate::encoding;
use crate::frame::ProblemCode;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Number, Value};

/// How deep elements nest at most: as deep as `serde_json` goes.
const MAX_DEPTH: usize = 128;

/// A value, if any, and what was wrong with it.
pub(super) struct Read {
    pub(super) value: Option<Value>,
    pub(super) problems: Vec<ProblemCode>,
}

/// Reads one element.
pub(super) fn read(raw: &[u8]) -> Read {
    let mut problems = Vec::new();
    let (text, mended) = encoding::mended(raw);
    if mended {
        problems.push(ProblemCode::BadEncoding);
    }
    let value = element(&text, &mut problems).map_err(|code| problems.push(code)).ok();
    Read { value, problems }
}

fn element(text: &str, problems: &mut Vec<ProblemCode>) -> Result<Value, ProblemCode> {
    let bad = |_| ProblemCode::BadEntry;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let start = reader.buffer_position();
        let closed = match reader.read_event().map_err(bad)? {
            Event::Start(tag) if tag.local_name().as_ref() == "div" && !open.is_empty() => {
                // XHTML is kept as it stands.
                reader.read_to_end(tag.name()).map_err(bad)?;
                let range = usize::try_from(start).ok().zip(usize::try_from(reader.buffer_position()).ok());
                let xhtml = range.and_then(|(start, end)| text.get(start..end)).unwrap_or_default();
                Some(Element { name: "div".to_owned(), value: Some(xhtml.to_owned()), ..Element::default() })
            }
            Event::Start(tag) => {
                if open.len() >= MAX_DEPTH {
                    return Err(ProblemCode::TooDeep);
                }
                open.push(Element::new(&tag, problems)?);
                None
            }
            Event::Empty(tag) => Some(Element::new(&tag, problems)?),
            Event::End(_) => open.pop(),
            Event::DocType(_) => return Err(ProblemCode::BadEntry),
            Event::Eof => return Err(ProblemCode::BadEntry),
            _ => None,
        };
        if let Some(element) = closed {
            match open.last_mut() {
                Some(parent) => parent.take(element),
                None => return Ok(element.end()),
            }
        }
    }
}

#[derive(Default)]
struct Element {
    name: String,
    value: Option<String>,
    fields: Map<String, Value>,
    /// Resources inside, which stand alone in JSON: `<contained><Patient>` is `"contained": [{"resourceType": "Patient"}]`.
    resources: Vec<Value>,
}

impl Element {
    fn new(tag: &BytesStart<'_>, problems: &mut Vec<ProblemCode>) -> Result<Self, ProblemCode> {
        let mut element = Self { name: tag.local_name().as_ref().to_owned(), ..Self::default() };
        let mut attributes = tag.attributes();
        // Looking for doubles takes the square of their number, which a hostile file has millions of.
        for attribute in attributes.with_checks(false) {
            let attribute = attribute.map_err(|_| ProblemCode::BadEntry)?;
            // Not normalised: what writers put here with line breaks in it was meant to have them.
            let value = match unescape(&attribute.value) {
                Ok(value) => value.into_owned(),
                Err(_) => {
                    problems.push(ProblemCode::BadValue);
                    attribute.value.to_string()
                }
            };
            match attribute.key.as_ref() {
                "value" => element.value = Some(value),
                key @ ("id" | "url") => {
                    element.fields.insert(key.to_owned(), Value::String(value));
                }
                _ => {}
            }
        }
        if element.is_resource() {
            element.fields.insert("resourceType".to_owned(), Value::String(element.name.clone()));
        }
        Ok(element)
    }

    /// Resources alone begin with a capital.
    fn is_resource(&self) -> bool {
        self.name.starts_with(|first: char| first.is_ascii_uppercase())
    }

    fn take(&mut self, child: Self) {
        if child.is_resource() {
            self.resources.push(child.end());
            return;
        }
        let name = child.name.clone();
        if let Some(words) = &child.value {
            let value = primitive(&self.name, &name, words);
            self.add(name.clone(), value);
            if !child.fields.is_empty() {
                self.add(format!("_{name}"), Value::Object(child.fields));
            }
        } else if child.fields.keys().all(|key| matches!(key.as_str(), "extension" | "id"))
            && !child.fields.is_empty()
            && child.resources.is_empty()
        {
            // A primitive without a value, which says why in an extension; an empty object is read the same way.
            self.add(format!("_{name}"), Value::Object(child.fields));
        } else {
            self.add(name, child.end());
        }
    }

    fn add(&mut self, name: String, value: Value) {
        match self.fields.get_mut(&name) {
            Some(Value::Array(many)) => many.push(value),
            Some(one) => {
                let first = one.take();
                *one = Value::Array(vec![first, value]);
            }
            None => {
                self.fields.insert(name, value);
            }
        }
    }

    fn end(mut self) -> Value {
        match (self.resources.pop(), self.resources.is_empty()) {
            (Some(only), true) => only,
            (Some(last), false) => {
                self.resources.push(last);
                Value::Array(self.resources)
            }
            (None, _) => Value::Object(self.fields),
        }
    }
}

/// A primitive, in the type its JSON twin has where that can be told: in a quantity `value` is a number, in an identifier not.
fn primitive(parent: &str, name: &str, words: &str) -> Value {
    let ends = |word: &str, ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let is_quantity =
        ends(parent, &["Quantity", "quantity", "Age", "Duration", "Distance", "Money", "Count", "Duration"])
            || matches!(
                parent,
                "low"
                    | "high"
                    | "numerator"
                    | "denominator"
                    | "origin"
                    | "length"
                    | "unitPrice"
                    | "net"
                    | "amount"
                    | "dose"
                    | "daysSupply"
                    | "duration"
                    | "age"
                    | "rate"
                    | "strength"
            );
    let is_number = ends(name, &["Integer", "Decimal", "PositiveInt", "UnsignedInt"])
        || name.starts_with("numberOf")
        || (name == "value" && is_quantity);
    match words {
        "true" | "false" if !ends(name, &["String", "Code", "text", "display"]) => Value::Bool(words == "true"),
        _ if is_number => words.parse::<Number>().map_or_else(|_| Value::String(words.to_owned()), Value::Number),
        _ => Value::String(words.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use serde_json::json;

    #[test]
    fn an_element_is_what_its_json_twin_is() {
        let xml = r#"<f:resource xmlns:f="http://hl7.org/fhir"><f:Observation>
            <f:id value="1"/><f:text><div xmlns="http://www.w3.org/1999/xhtml">a <b>b</b> &amp; c</div></f:text>
            <f:contained><f:Patient><f:active value="true"/></f:Patient></f:contained>
            <f:note value="a&#10;b &lt; &quot;c&quot;"/><f:note value="d"/>
            <f:birthDate value="1970"><f:extension url="u"><f:valueString value="true"/></f:extension></f:birthDate>
            <f:identifier><f:value value="007"/></f:identifier>
            <f:valueQuantity><f:value value="5.0"/></f:valueQuantity><!-- nothing -->
            </f:Observation></f:resource>"#;
        let read = read(xml.as_bytes());
        assert_eq!(read.problems, []);
        let expected = json!({
            "resourceType": "Observation", "id": "1",
            "text": {"div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a <b>b</b> &amp; c</div>"},
            "contained": {"resourceType": "Patient", "active": true},
            "note": ["a\nb < \"c\"", "d"],
            "birthDate": "1970", "_birthDate": {"extension": {"url": "u", "valueString": "true"}},
            "identifier": {"value": "007"},
            "valueQuantity": {"value": serde_json::from_str::<Value>("5.0").unwrap()},
        });
        assert_eq!(read.value.unwrap(), expected);
    }

    #[test]
    fn what_is_broken_is_left_out_with_its_reason() {
        let deep = format!("{}{}", "<a>".repeat(500), "</a>".repeat(500));
        for (xml, code) in [
            ("<a><b></a>", ProblemCode::BadEntry),
            ("<a", ProblemCode::BadEntry),
            ("<a b=1 c/>", ProblemCode::BadEntry),
            (&deep, ProblemCode::TooDeep),
        ] {
            let read = read(xml.as_bytes());
            assert!(read.value.is_none(), "{xml}");
            assert_eq!(read.problems, [code], "{xml}");
        }
        let unknown = read(b"<a><b value='&nope; x'/></a>");
        assert_eq!((unknown.problems, unknown.value), (vec![ProblemCode::BadValue], Some(json!({"b": "&nope; x"}))));
    }
}
