//! What left with packets: to whom, when, every file with its seal and what is in it.

use crate::frame::Framed;
use crate::parts::{Part, Parts};
use crate::words::Words;
use crate::{Day, Error, Frame, dates};
use record::{Packet, PacketForm};

/// What goes on the list.
#[derive(Clone)]
pub struct LeftSheet {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// What left, in order.
    pub packets: Vec<LeftPacket>,
}

/// One packet.
#[derive(Clone)]
pub struct LeftPacket {
    /// To whom; may be empty.
    pub recipient: String,
    /// When it was saved.
    pub on: Day,
    /// What it was.
    pub packet: Packet,
}

/// Thousands apart, with a space that does not break: as both languages write it here.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// Makes the list as PDF/UA-1.
///
/// # Errors
/// [`Error::Nothing`] if nothing left; the rest are faults of ours.
pub fn left(sheet: &LeftSheet) -> Result<Vec<u8>, Error> {
    let words = &Words::of(sheet.frame.language)?;
    let mut parts = Vec::new();
    for LeftPacket { recipient, on, packet } in &sheet.packets {
        let on = dates::in_words(words, *on)?;
        let mut top = Part::new(if recipient.is_empty() { on.clone() } else { format!("{recipient}, {on}") });
        top.fact(words.say("left-sheet-to")?, recipient);
        top.fact(words.say("left-sheet-when")?, &on);
        let form = words.say(match packet.form {
            PacketForm::Folder => "left-form-folder",
            PacketForm::Zip => "left-form-zip",
            PacketForm::Age => "left-form-age",
        })?;
        top.fact(words.say("left-sheet-as")?, &format!("{} ({form})", packet.name.as_str()));
        if let Some(hash) = &packet.hash {
            top.fact(words.say("left-sheet-check")?, hash.as_str());
        }
        if let Some(received) = packet.received {
            top.fact(words.say("left-sheet-received")?, &dates::partial_in_words(words, received)?);
        }
        top.fact(words.say("left-sheet-note")?, packet.note.as_ref().map_or("", |note| note.as_str()));
        let mut files = Part::new(String::new());
        files.heads = vec![words.say("left-sheet-file")?, words.say("left-sheet-size")?];
        for part in &packet.parts {
            let size = words.tell("left-sheet-bytes", &[("size", &grouped(part.bytes))])?;
            let mut below = vec![words.tell("left-sheet-seal", &[("hash", part.hash.as_str())])?];
            below.extend(part.holds.iter().map(|held| held.as_str().to_owned()));
            files.row(&[part.name.as_str(), &size], &below);
        }
        parts.extend([top, files]);
    }
    if parts.is_empty() {
        return Err(Error::Nothing);
    }
    Parts {
        framed: Framed::new(&sheet.frame, words, words.say("left-sheet-title")?, &[])?,
        lead: words.say("left-sheet-lead")?,
        parts,
    }
    .write(sheet.frame.large_print)
}
