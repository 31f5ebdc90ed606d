//! What left: every file with its hash, what was in it, and whether it came.

use super::make::MadePart;
use super::out::Made;
use super::plan::Plan;
use crate::cases::OneCase;
use crate::session::Session;
use crate::view::{Field, PacketForm, PacketPartView, PacketView, Tag, Undoable};
use crate::{App, Error, clock, words};
use record::{CaseId, Line, OpinionCase, Packet, PacketPart, ShareId};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Share};

/// What such a thing is called where it is noted what left.
const WHAT: &str = "packet";

/// That a packet came.
#[derive(Deserialize, TS)]
pub struct NoteReceipt {
    /// Which packet.
    pub id: String,
    /// When they said so, ISO.
    pub received: Option<String>,
    /// How it went.
    pub note: Option<String>,
}

/// Notes what was made.
pub(super) fn note(
    app: &App,
    session: &Session,
    plan: &Plan,
    form: PacketForm,
    (made, parts): (Made, Vec<MadePart>),
) -> Result<PacketView, Error> {
    let word = |word: &str| Line::cut(word).ok_or(Error::NotFound);
    let parts = parts.into_iter().map(|part| {
        let holds = part.holds.iter().filter_map(|title| Line::cut(title)).collect();
        Ok::<_, Error>(PacketPart { name: word(&part.name)?, bytes: part.bytes, hash: word(&part.hash)?, holds })
    });
    let packet = Packet {
        case: plan.case.id,
        form: form.into(),
        name: word(&made.name)?,
        parts: parts.collect::<Result<_, _>>()?,
        hash: made.hash.as_deref().and_then(Line::cut),
        received: None,
        note: None,
    };
    let (ms, random) = app.id_parts()?;
    let share = Share {
        id: ShareId::new(ms, random),
        person: plan.case.person,
        at_ms: app.clock.now_ms(),
        what: word(WHAT)?,
        how: word("saved")?,
        recipient: Line::cut(&plan.recipient),
        packet: Some(packet),
    };
    session.write(app, Label::Left, &[Tag::Opinions], |w| w.put(&share))?;
    view(&share).ok_or(Error::NotFound)
}

/// The packets of a case that left, the newest first.
pub fn list(app: &App, input: OneCase) -> Result<Vec<PacketView>, Error> {
    let case: CaseId = words::id(&input.case)?;
    let shares = app.session()?.read(|r| {
        let person = r.require::<OpinionCase>(case)?.person;
        r.shares(person)
    })?;
    let of_case = |share: &&Share| share.packet.as_ref().is_some_and(|packet| packet.case == case);
    Ok(shares.iter().filter(of_case).filter_map(view).collect())
}

/// Notes that a packet came, or how it went.
pub fn note_receipt(app: &App, input: NoteReceipt) -> Result<Undoable, Error> {
    let id: ShareId = words::id(&input.id)?;
    let received = words::date_or_none(input.received.as_deref())?;
    let note = words::line_or_none(input.note.as_deref(), Field::Note)?;
    let ((), step) = app.session()?.write(app, Label::ReceiptWritten, &[Tag::Opinions], |w| {
        let share = w.require::<Share>(id)?;
        let packet = share.packet.clone().ok_or(vault::Error::NotFound)?;
        w.put(&Share { packet: Some(Packet { received, note, ..packet }), ..share })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

fn view(share: &Share) -> Option<PacketView> {
    let packet = share.packet.as_ref()?;
    let said = |line: &Line| line.as_str().to_owned();
    let parts = packet.parts.iter().map(|part| PacketPartView {
        name: said(&part.name),
        bytes: part.bytes,
        hash: said(&part.hash),
        holds: part.holds.iter().map(said).collect(),
    });
    Some(PacketView {
        id: share.id.to_string(),
        at: clock::iso(share.at_ms),
        recipient: share.recipient.as_ref().map(said),
        form: packet.form.into(),
        name: said(&packet.name),
        hash: packet.hash.as_ref().map(said),
        parts: parts.collect(),
        received: packet.received.map(|day| day.to_string()),
        note: packet.note.as_ref().map(said),
    })
}
