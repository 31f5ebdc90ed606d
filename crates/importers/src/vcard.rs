//! vCard 2.1, 3.0 and 4.0 (RFC 6350), as phones and address books write it: the few fields that a contact needs. Whatever else a card
//! holds (pictures, keys, birthdays) is passed over.

use crate::encoding::mended;

/// The most of a file that is read, in bytes: pictures inside a card make it large, thousands of cards larger.
pub const LARGEST: usize = 4 * 1024 * 1024;
/// The most cards of one file.
const MOST: usize = 2_000;

/// One card. All texts are as written, but unfolded and unescaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// The name as it should be shown.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// What they are there.
    pub title: String,
    /// Phone numbers, the preferred first.
    pub phones: Vec<String>,
    /// E-mail addresses, the preferred first.
    pub emails: Vec<String>,
    /// The postal address, a part a line.
    pub address: String,
    /// Languages.
    pub languages: Vec<String>,
    /// A note.
    pub note: String,
}

/// The cards of a file; empty when it is none.
pub fn read(bytes: &[u8]) -> Vec<Card> {
    let Some(bytes) = bytes.get(..bytes.len().min(LARGEST)) else { return Vec::new() };
    let text = mended(bytes).0;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let (mut cards, mut open) = (Vec::new(), None::<(Card, Parts)>);
    for line in unfolded(text) {
        let Some(property) = Property::of(&line) else { continue };
        match (property.name.as_str(), &mut open) {
            ("BEGIN", _) if property.value.eq_ignore_ascii_case("VCARD") => open = Some(Default::default()),
            ("END", Some(_)) => {
                if let Some((mut card, parts)) = open.take() {
                    card.finish(parts);
                    if !card.name.is_empty() && cards.len() < MOST {
                        cards.push(card);
                    }
                }
            }
            (_, Some((card, parts))) => card.take(&property, parts),
            _ => {}
        }
    }
    cards
}

/// What is only needed until the card ends.
#[derive(Default)]
struct Parts {
    /// The name in its parts, for cards without a name to show.
    name: String,
    preferred_phone: Option<String>,
    preferred_email: Option<String>,
}

impl Card {
    fn take(&mut self, property: &Property, parts: &mut Parts) {
        let value = property.text();
        if value.trim().is_empty() {
            return;
        }
        match property.name.as_str() {
            "FN" if self.name.is_empty() => self.name = value,
            "N" => parts.name = named(&property.fields()),
            "ORG" if self.organisation.is_empty() => self.organisation = joined(&property.fields(), ", "),
            "TITLE" | "ROLE" if self.title.is_empty() => self.title = value,
            "TEL" => {
                let number = value.strip_prefix("tel:").unwrap_or(&value).to_owned();
                if property.is_preferred() {
                    parts.preferred_phone.get_or_insert(number.clone());
                }
                self.phones.push(number);
            }
            "EMAIL" => {
                if property.is_preferred() {
                    parts.preferred_email.get_or_insert(value.clone());
                }
                self.emails.push(value);
            }
            "ADR" if self.address.is_empty() => self.address = joined(&property.fields(), "\n"),
            "LANG" => self.languages.push(value),
            "NOTE" if self.note.is_empty() => self.note = value,
            _ => {}
        }
    }

    fn finish(&mut self, parts: Parts) {
        if self.name.is_empty() {
            self.name = if parts.name.is_empty() { self.organisation.clone() } else { parts.name };
        }
        first(&mut self.phones, parts.preferred_phone);
        first(&mut self.emails, parts.preferred_email);
    }
}

fn first(all: &mut Vec<String>, preferred: Option<String>) {
    if let Some(preferred) = preferred {
        all.retain(|one| *one != preferred);
        all.insert(0, preferred);
    }
}

/// Family name; given; more; before; after: said as a person says it.
fn named(fields: &[String]) -> String {
    let part = |index: usize| fields.get(index).map_or("", |part| part.trim());
    joined(&[3, 1, 2, 0, 4].map(|index| part(index).to_owned()), " ")
}

fn joined(parts: &[String], between: &str) -> String {
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

struct Property {
    name: String,
    parameters: String,
    value: String,
}

impl Property {
    fn of(line: &str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.find(|c| {
            quoted ^= c == '"';
            c == ':' && !quoted
        })?;
        let (head, value) = (line.get(..colon)?, line.get(colon + 1..)?);
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        // A group ("item1.TEL") ties properties together; they are read one by one.
        let name = name.rsplit('.').next()?.trim().to_ascii_uppercase();
        let parameters = parameters.to_ascii_uppercase();
        let value = if parameters.contains("QUOTED-PRINTABLE") { quoted_printable(value) } else { value.to_owned() };
        Some(Self { name, parameters, value })
    }

    fn is_preferred(&self) -> bool {
        self.parameters.split([';', ',', '=']).any(|part| part.trim() == "PREF")
    }

    fn text(&self) -> String {
        unescaped(&self.value).trim().to_owned()
    }

    /// The parts between semicolons that are not escaped.
    fn fields(&self) -> Vec<String> {
        let (mut fields, mut field, mut escaped) = (Vec::new(), String::new(), false);
        for c in self.value.chars() {
            match c {
                ';' if !escaped => fields.push(std::mem::take(&mut field)),
                _ => field.push(c),
            }
            escaped = c == '\\' && !escaped;
        }
        fields.push(field);
        fields.iter().map(|field| unescaped(field)).collect()
    }
}

fn unescaped(value: &str) -> String {
    let (mut text, mut chars) = (String::new(), value.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            c => text.push(c),
        }
    }
    text
}

fn quoted_printable(value: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), value.bytes());
    while let Some(byte) = rest.next() {
        if byte != b'=' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next(), rest.next()].map(|digit| digit.and_then(|digit| char::from(digit).to_digit(16)));
        if let [Some(high), Some(low)] = digits {
            bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
        }
    }
    mended(&bytes).0.into_owned()
}

/// The lines, with those that were cut put together (RFC 6350, 3.2), also where quoted-printable cut them.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut quoted = false;
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(line.get(1..).unwrap_or("")),
            Some(last) if quoted && last.ends_with('=') => {
                last.pop();
                last.push_str(line);
            }
            _ => {
                let head = line.split(':').next().unwrap_or_default();
                quoted = head.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
                lines.push(line.to_owned());
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may panic")]

    use super::read;

    #[test]
    fn a_card_of_each_version() {
        let cards = read(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Northmere Second Opinions\r\nORG:Northmere;Patients\r\nTEL;TYPE=voice;VALUE=uri:tel:\
             +1-416-555-0142\r\nitem1.EMAIL;TYPE=work;PREF=1:hello@northmere.example\r\nADR;TYPE=work:;;12 Elm\\, Suite 3;Toronto;\
             ON;M5V 1A1;Canada\r\nNOTE:Weekdays\\nnine to\r\n  five\r\nLANG:fr\r\nPHOTO:data:image/png;base64,AAAA\r\nEND:VCARD\r\n"
                .as_bytes(),
        );
        assert_eq!(cards.len(), 1);
        let card = &cards[0];
        assert_eq!(card.name, "Northmere Second Opinions");
        assert_eq!(card.organisation, "Northmere, Patients");
        assert_eq!(card.phones, ["+1-416-555-0142"]);
        assert_eq!(card.emails, ["hello@northmere.example"]);
        assert_eq!(card.address, "12 Elm, Suite 3\nToronto\nON\nM5V 1A1\nCanada");
        assert_eq!(card.note, "Weekdays\nnine to five");
        let old = read(
            b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Trembl=C3=A9;=C3=89lise;;Dr.\nTEL;CELL:1\nTEL;PREF:2\nEND:VCARD\n",
        );
        assert_eq!(old[0].name, "Dr. Élise Tremblé");
        assert_eq!(old[0].phones, ["2", "1"]);
    }

    #[test]
    fn what_is_no_card_gives_none() {
        for bytes in [
            "",
            "BEGIN:VCARD",
            "BEGIN:VCARD\nTEL:1\nEND:VCARD",
            "=",
            ":",
            "BEGIN:VCARD\nFN:\nEND:VCARD",
            "\u{feff}hello",
        ] {
            assert!(read(bytes.as_bytes()).is_empty(), "{bytes}");
        }
    }
}
