//! The second opinion: a case from the first doubt to a decision, the opinions heard, the records that go to the second doctor, and the
//! letters written on the way. Nothing here judges: every word between two opinions is the person's own.

mod case;
mod item;
mod letter;
mod packet;
mod said;

pub use case::{
    Benefit, CaseForm, CaseStage, CaseStanding, Channel, Decided, GoneBack, OpinionCase, Place, Reason, SafeWait, Told,
    Urgent,
};
pub use item::{Custody, Holding, ItemForm, ItemKind, ItemState, PacketItem};
pub use letter::{Letter, LetterForm, LetterKind};
pub use packet::{Packet, PacketForm, PacketPart};
pub use said::{Basis, Compared, Opinion, OpinionForm, ReportPart, Row, RowKind};
