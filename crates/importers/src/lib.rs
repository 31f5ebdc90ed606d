//! Untrusted bytes in, a stream of entries and problems out. A module a format; no storage, network or clock of the app.
//!
//! Every file is read by a *child process* with bounded memory and time, without files, network or keys ([`Reader`] is the
//! parent's side, [`child_main`] the child's, [`limits`] what holds it). What the child sends is as untrusted as the file:
//! it comes through the constructors of `record` and through limits of length. One bad entry never costs the file: it becomes
//! a [`Frame::Problem`] and the rest is read on.

mod calendar;
mod cards;
mod ccda;
mod child;
mod content;
mod dicom;
mod disc_folder;
mod encoding;
mod fhir;
mod frame;
#[doc(hidden)]
pub mod fuzz;
pub mod limits;
mod pdf;
mod picture;
mod print;
mod reader;
mod show;
mod sniff;
mod table;
mod tally;
pub mod vcard;
mod wire;
mod words;
mod zip;
mod zipping;

pub use child::{Ask, End, Piece, PieceSink, ReadError, Reader, Running, Seeking, Source, Stop};
pub use disc_folder::{DiscFolder, unfold, unfold_each};
pub use frame::{
    Attachment, FileKind, Fingerprint, FoundAppointment, FoundContact, FoundEntry, FoundPatient, Frame, Imaging,
    ProblemCode, RefusedCode, Span,
};
pub use reader::child_main;
pub use reader::unpacked::MAX_DEPTH;
#[doc(hidden)]
pub use reader::{drilled_child_main, frames_len};
pub use show::{Block, Cell, Row, Run, Section, Show, ShownPicture};
pub use table::{Column, DateOrder, Decimal, FoundTable, TableChoices};
pub use tally::{Tally, TallyImaging};
pub use zipping::Zipping;
