//! Records that go to others for a second opinion: planned and shown exactly, made as files, noted.

mod ahead;
mod choose;
mod fit;
mod laying;
mod ledger;
mod make;
mod names;
mod out;
mod plan;
mod room;
mod work;
mod written;

pub(crate) use fit::Fitted;
pub use ledger::{NoteReceipt, list, note_receipt};
pub(crate) use work::Packing;
pub use work::cancel;

use crate::passwords::{self, Secret};
use crate::view::{PacketForm, PacketPlan, PacketSaved, PacketWanted};
use crate::{App, Error};
use plan::Plan;
use serde::Deserialize;
use std::path::Path;
use ts_rs::TS;

/// The most bytes of a volume: what the portals of hospitals take at once.
const VOLUME_MOST: u64 = 50_000_000;

/// What is to leave, as it was shown, and in which shape.
#[derive(Deserialize, TS)]
pub struct SavePacket {
    /// What was chosen.
    pub wanted: PacketWanted,
    /// The seal of what was shown.
    pub seal: String,
    /// In which shape.
    pub form: PacketForm,
    /// The words that open it, of a locked file.
    #[ts(type = "string | null")]
    pub words: Option<Secret>,
}

/// The name offered, the same word in both languages. It says nothing of an illness, and not whose it is.
pub fn file_name(form: PacketForm) -> &'static str {
    match form {
        PacketForm::Folder => "Records",
        PacketForm::Zip => "Records.zip",
        PacketForm::Age => "Records.zip.age",
    }
}

/// Exactly what would leave.
pub fn plan(app: &App, input: PacketWanted) -> Result<PacketPlan, Error> {
    let session = app.session()?;
    Ok(Plan::of(app, &session, &input, VOLUME_MOST)?.view())
}

/// Makes it at a place the person chose. `LookAgain` when it would not be what was shown.
pub fn save(app: &App, input: SavePacket, place: &Path) -> Result<PacketSaved, Error> {
    save_within(app, input, place, VOLUME_MOST)
}

/// The same with smaller volumes, for tests.
#[doc(hidden)]
pub fn save_within(app: &App, input: SavePacket, place: &Path, most: u64) -> Result<PacketSaved, Error> {
    let session = app.session()?;
    let SavePacket { wanted, seal, form, words } = input;
    let words = words.filter(|_| form == PacketForm::Age);
    if form == PacketForm::Age {
        let none = Secret::from(String::new());
        passwords::accept(&words.as_ref().unwrap_or(&none).0)?;
    }
    let work = app.packing.begin(app);
    let plan = Plan::of(app, &session, &wanted, most)?;
    if plan.seal() != seal {
        return Err(Error::LookAgain);
    }
    if plan.is_empty() {
        return Err(Error::NothingToPrint);
    }
    let made = make::make(app, &session, &plan, (form, words.as_ref()), place, &work)?;
    let packet = ledger::note(app, &session, &plan, form, made)?;
    Ok(PacketSaved { saved: true, packet: Some(packet) })
}

/// The plan with smaller volumes, for tests.
#[doc(hidden)]
pub fn plan_within(app: &App, input: &PacketWanted, most: u64) -> Result<PacketPlan, Error> {
    let session = app.session()?;
    Ok(Plan::of(app, &session, input, most)?.view())
}
