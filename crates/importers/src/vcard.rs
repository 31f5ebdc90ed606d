//! vCard 2.1, 3.0 and 4.0 (RFC 6350), as phones and address books write it: the few fields that a contact needs. Whatever else a card
//! holds (pictures, keys, birthdays) is passed over.

use crate::content::{Lines, Property};
use std::io;

/// The most of a file that is read, in bytes: pictures inside a card make it large, thousands of cards larger.
pub const LARGEST: usize = 4 * 1024 * 1024;
/// The most cards of one file.
const MOST: usize = 2_000;
/// The most values of a kind that one card keeps.
const MOST_VALUES: usize = 100;

/// One card. All texts are as written, but unfolded and unescaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// The name as it should be shown.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// What they are there.
    pub title: String,
    /// Phone numbers: the preferred first, then those at work and in the pocket; faxes last.
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

/// The cards of a file that have a name; empty when it is none.
pub fn read(bytes: &[u8]) -> Vec<Card> {
    let Some(mut bytes) = bytes.get(..bytes.len().min(LARGEST)) else { return Vec::new() };
    let mut cards = Cards::new(Lines::new(&mut bytes));
    // Reading from memory does not fail.
    let all = std::iter::from_fn(|| cards.next().ok().flatten());
    all.map(|(card, _)| card).filter(|card| !card.name.is_empty()).take(MOST).collect()
}

/// The cards of a file, one after the other.
pub(crate) struct Cards<'a> {
    lines: Lines<'a>,
    open: Option<(Card, Parts)>,
    /// Cards inside the open one (`AGENT` of vCard 2.1), which are passed over.
    within: usize,
    agent: bool,
}

impl<'a> Cards<'a> {
    pub(crate) fn new(lines: Lines<'a>) -> Self {
        Self { lines, open: None, within: 0, agent: false }
    }

    /// The next card, and whether it has an end.
    pub(crate) fn next(&mut self) -> io::Result<Option<(Card, bool)>> {
        loop {
            let Some(property) = self.lines.property()? else {
                return Ok(self.open.take().map(|card| (finished(card), false)));
            };
            let agent = std::mem::take(&mut self.agent);
            let is_card = property.value.trim().eq_ignore_ascii_case("VCARD");
            match (property.name.as_str(), &mut self.open) {
                ("BEGIN", Some(_)) if is_card && (agent || self.within > 0) => self.within += 1,
                ("BEGIN", _) if is_card => {
                    if let Some(card) = self.open.replace(Default::default()) {
                        return Ok(Some((finished(card), false)));
                    }
                }
                ("END", Some(_)) if is_card && self.within > 0 => self.within -= 1,
                ("END", Some(_)) if is_card => {
                    if let Some(card) = self.open.take() {
                        return Ok(Some((finished(card), true)));
                    }
                }
                ("AGENT", Some(_)) => self.agent = property.value.trim().is_empty(),
                (_, Some((card, parts))) if self.within == 0 => card.take(&property, parts),
                _ => {}
            }
        }
    }
}

/// What is only needed until the card ends.
#[derive(Default)]
struct Parts {
    /// The name in its parts, for cards without a name to show.
    name: String,
    /// Numbers and addresses with their rank: the lower, the better.
    phones: Vec<(u8, String)>,
    emails: Vec<(u8, String)>,
}

fn finished((mut card, mut parts): (Card, Parts)) -> Card {
    for (ranked, sorted) in [(&mut parts.phones, &mut card.phones), (&mut parts.emails, &mut card.emails)] {
        ranked.sort_by_key(|(rank, _)| *rank);
        sorted.extend(ranked.drain(..).map(|(_, value)| value));
    }
    if card.name.is_empty() {
        card.name = if parts.name.is_empty() { card.organisation.clone() } else { parts.name };
    }
    card
}

impl Card {
    fn take(&mut self, property: &Property, parts: &mut Parts) {
        let value = property.text();
        if value.is_empty() {
            return;
        }
        match property.name.as_str() {
            "FN" if self.name.is_empty() => self.name = value,
            "N" if parts.name.is_empty() => parts.name = named(&property.fields()),
            "ORG" if self.organisation.is_empty() => self.organisation = joined(&property.fields(), ", "),
            "TITLE" | "ROLE" if self.title.is_empty() => self.title = value,
            "TEL" if parts.phones.len() < MOST_VALUES => {
                let number = value.strip_prefix("tel:").unwrap_or(&value).to_owned();
                let is = |word| property.has_word(word);
                let rank = match () {
                    () if is("FAX") || is("PAGER") => 3,
                    () if is("PREF") => 0,
                    () if is("WORK") || is("CELL") => 1,
                    () => 2,
                };
                parts.phones.push((rank, number));
            }
            "EMAIL" if parts.emails.len() < MOST_VALUES => {
                let value = value.strip_prefix("mailto:").unwrap_or(&value).to_owned();
                parts.emails.push((u8::from(!property.has_word("PREF")), value));
            }
            "ADR" if self.address.is_empty() => self.address = joined(&property.fields(), "\n"),
            "LANG" if self.languages.len() < MOST_VALUES => self.languages.push(value),
            "NOTE" if self.note.is_empty() => self.note = value,
            _ => {}
        }
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
    fn a_card_inside_a_card_is_passed_over_and_one_without_end_is_kept() {
        let cards = read(b"BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nTEL:9\nEND:VCARD\nTEL;FAX:1\nTEL;HOME:2\nTEL;WORK;VOICE:3\nEND:VCARD\nBEGIN:VCARD\nFN:C\nBEGIN:VCARD\nFN:D");
        assert_eq!(cards.iter().map(|card| card.name.as_str()).collect::<Vec<_>>(), ["A", "C", "D"]);
        assert_eq!(cards[0].phones, ["3", "2", "1"]);
    }

    #[test]
    fn what_is_no_card_gives_none() {
        for bytes in [
            "",
            "BEGIN:VCARD",
            "FN:A",
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
