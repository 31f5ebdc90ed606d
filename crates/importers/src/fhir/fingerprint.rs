//! What makes a resource known again: a hash of all it says, and a hash of which thing it is.
//!
//! Both are kept in vaults, so what goes into them is frozen by a test. A resource says the same in JSON and in XML, alone and in a
//! bundle: fields go in by name, lists of one like their element, primitives by their words whatever their type.

use super::narrative;
use super::value::{has_code, list, words};
use crate::frame::Fingerprint;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// How much is gathered before it is hashed.
const CHUNK: usize = 64 << 10;

/// Hashes what a resource says. `meta` (when and by which server it was handed out) and the narrative, which servers write anew
/// each time, are left out; the narrative's words go in when there is nothing else.
pub(super) fn content(resource: &Value) -> Fingerprint {
    let mut hash = Hash::new();
    let mut says = false;
    if let Value::Object(fields) = resource {
        hash.bytes.push(b'{');
        hash.fields(fields, &["meta", "text", "language", "implicitRules"], &mut |key| {
            says |= !matches!(key, "resourceType" | "id" | "status");
        });
        hash.bytes.push(b'}');
    }
    if !says && let Some(div) = words(resource, &["text", "div"]) {
        hash.word(&narrative::words(div));
    }
    hash.end()
}

/// Hashes which thing a resource is, by a name that no other thing has: an id that is a UUID, an identifier with its system, or
/// its address on a server. The id comes first because identifiers get copied from one resource to the next. Numbers like "1" are
/// no names: every file has its own.
pub(super) fn identity(resource: &Value, full_url: Option<&str>) -> Option<Fingerprint> {
    let mut hash = Hash::new();
    hash.word(words(resource, &["resourceType"])?);
    if let Some(id) = words(resource, &["id"]).filter(|id| is_uuid(id)) {
        hash.word(&id.to_ascii_lowercase());
    } else if let Some((system, value)) = list(resource, "identifier").take(100).find_map(identifier) {
        hash.word(system);
        hash.word(value);
    } else {
        hash.word(full_url.filter(|url| is_address(url))?.split("/_history/").next()?);
    }
    Some(hash.end())
}

/// The identities of a file: which thing has each.
#[derive(Default)]
pub(super) struct Identities(HashMap<Fingerprint, Fingerprint>);

/// Identities remembered: about 8 MB.
const MAX_IDENTITIES: usize = 100_000;

impl Identities {
    /// The identity, unless another thing of the same file goes by it: then it is no name, or that of an older version.
    pub(super) fn only(&mut self, identity: Option<Fingerprint>, content: Fingerprint) -> Option<Fingerprint> {
        let identity = identity?;
        if self.0.len() < MAX_IDENTITIES {
            self.0.entry(identity).or_insert(content);
        }
        self.0.get(&identity).is_none_or(|first| *first == content).then_some(identity)
    }
}

/// System and value. Numbers of an order, a visit's group or the person are shared by several things (HL7 table 0203).
fn identifier(identifier: &Value) -> Option<(&str, &str)> {
    let shared = ["ACSN", "PLAC", "PGN", "MR", "MRN", "PI", "SS"];
    if has_code(identifier, "type", &shared) || words(identifier, &["use"]) == Some("temp") {
        return None;
    }
    Some((words(identifier, &["system"])?, words(identifier, &["value"])?))
}

fn is_uuid(id: &str) -> bool {
    id.len() == 36
        && id.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// An address of a real server: those kept for examples (RFC 2606) and this computer's own are not.
fn is_address(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', ':', '?']).next().unwrap_or_default().to_ascii_lowercase();
    let unreal = [".example", ".test", ".invalid", ".localhost", "example.com", "example.org", "example.net"];
    rest.contains('/')
        && host.contains('.')
        && host.contains(|c: char| c.is_ascii_alphabetic())
        && !unreal.iter().any(|end| host.ends_with(end))
}

struct Hash {
    bytes: Vec<u8>,
    hasher: blake3::Hasher,
}

impl Hash {
    fn new() -> Self {
        let mut hash = Self { bytes: Vec::with_capacity(4096), hasher: blake3::Hasher::new() };
        hash.word("second-chair fhir 1");
        hash
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.bytes.push(b'-'),
            Value::Bool(is) => self.word(if *is { "true" } else { "false" }),
            Value::Number(number) => self.word(&number.to_string()),
            Value::String(words) => self.word(words),
            Value::Array(many) => {
                let mut said = many.iter().filter(|value| !value.is_null());
                match (said.next(), said.next()) {
                    (None, _) => self.bytes.push(b'-'),
                    (Some(only), None) => self.value(only),
                    (Some(_), Some(_)) => {
                        self.bytes.push(b'[');
                        many.iter().filter(|value| !value.is_null()).for_each(|value| self.value(value));
                        self.bytes.push(b']');
                    }
                }
            }
            Value::Object(fields) => {
                self.bytes.push(b'{');
                self.fields(fields, &[], &mut |_| {});
                self.bytes.push(b'}');
            }
        }
    }

    /// Fields in the order of their names, those with nothing in them left out. `_x` without `x` says why there is no `x`; XML
    /// cannot tell it from an `x` that holds nothing but extensions.
    fn fields<'a>(&mut self, fields: &'a Map<String, Value>, unsaid: &[&str], seen: &mut dyn FnMut(&'a str)) {
        let named = fields.iter().filter(|(_, value)| !value.is_null()).filter_map(|(key, value)| {
            let bare = key.strip_prefix('_').filter(|bare| fields.get(*bare).is_none_or(Value::is_null));
            // Comments are DSTU2's.
            let is_said = key != "fhir_comments" && !unsaid.contains(&key.as_str());
            is_said.then(|| (bare.unwrap_or(key), value))
        });
        let mut named: Vec<_> = named.collect();
        named.sort_unstable_by_key(|(key, _)| *key);
        for (key, value) in named {
            seen(key);
            self.word(key);
            match value {
                // How a narrative is written is the server's.
                Value::String(xhtml) if key == "div" => self.word(&narrative::words(xhtml)),
                _ => self.value(value),
            }
        }
    }

    /// Words with their length before them, so that no two series of words are alike.
    fn word(&mut self, words: &str) {
        self.bytes.push(b'"');
        self.bytes.extend_from_slice(&(words.len() as u64).to_le_bytes());
        if self.bytes.len() + words.len() > CHUNK {
            self.hasher.update(&self.bytes);
            self.bytes.clear();
            self.hasher.update(words.as_bytes());
        } else {
            self.bytes.extend_from_slice(words.as_bytes());
        }
    }

    fn end(mut self) -> Fingerprint {
        self.hasher.update(&self.bytes);
        let mut print = [0u8; 16];
        for (to, from) in print.iter_mut().zip(self.hasher.finalize().as_bytes()) {
            *to = *from;
        }
        Fingerprint(print)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_said_counts_and_how_it_is_packed_does_not() {
        let one = json!({"resourceType": "Condition", "id": "1", "code": {"text": "x"}, "active": true, "n": 5});
        let same = json!({"n": "5", "id": "1", "meta": {"versionId": "2"}, "text": {"div": "<div>y</div>"}, "gone": null,
            "code": [{"text": "x"}], "fhir_comments": ["z"], "resourceType": "Condition", "active": "true"});
        assert_eq!(content(&one), content(&same));
        for (key, value) in [("id", json!("2")), ("n", json!(6)), ("code", json!([{"text": "x"}, {"text": "x"}]))] {
            let mut other = one.clone();
            other.as_object_mut().unwrap().insert(key.to_owned(), value);
            assert_ne!(content(&one), content(&other), "{key}");
        }
        let unsaid = |key: &str| content(&json!({"resourceType": "Basic", key: {"extension": {"url": "u"}}}));
        assert_eq!(unsaid("date"), unsaid("_date"));
        let only_words = |div: &str| content(&json!({"resourceType": "Basic", "text": {"div": div}}));
        assert_eq!(only_words("<div>a b</div>"), only_words("<div>a\n <b>b</b></div>"));
        assert_ne!(only_words("<div>a</div>"), only_words("<div>b</div>"));
    }

    #[test]
    fn fingerprints_in_vaults_stay_good() {
        let resource = json!({"resourceType": "Condition", "id": "1", "code": {"text": "é", "coding": [{"code": "a"}, {"code": "b"}]}});
        assert_eq!(String::from(content(&resource)), "5610a843c9c2820b141a4d7cccf8ca94");
        let named = json!({"resourceType": "Condition", "identifier": {"system": "s", "value": "1"}});
        assert_eq!(String::from(identity(&named, None).unwrap()), "8183059996c165b018ef95178df689d0");
    }

    #[test]
    fn only_strong_names_make_an_identity() {
        let with = |field: &str, value: Value, url: Option<&str>| {
            let mut resource = json!({"resourceType": "Condition"});
            resource.as_object_mut().unwrap().insert(field.to_owned(), value);
            identity(&resource, url).is_some()
        };
        let uuid = "598550C1-da7b-4a27-a2a9-e45415910ca3";
        assert!(with("identifier", json!([{"value": "1"}, {"system": "s", "value": "1"}]), None));
        assert!(with("id", json!(uuid), None));
        assert!(with("id", json!("1"), Some("https://fhir.hospital.ca/r4/Condition/1")));
        assert!(!with("id", json!("1"), None));
        assert!(!with("id", json!("1"), Some(&format!("urn:uuid:{uuid}"))));
        assert!(!with("id", json!("1"), Some("http://example.org/fhir/Condition/1")));
        assert!(!with("id", json!("1"), Some("http://localhost/fhir/Condition/1")));
        assert!(!with(
            "identifier",
            json!({"system": "s", "value": "1", "type": {"coding": [{"code": "ACSN"}]}}),
            None
        ));
    }
}
