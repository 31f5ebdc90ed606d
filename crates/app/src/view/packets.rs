//! What leaves as a packet: what is chosen, exactly what will leave, what left.

use super::mirror;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// In which shape records leave.
    PacketForm = record::PacketForm { Folder, Zip, Age }
}

/// What is chosen for a packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketWanted {
    /// Of which case.
    pub case: String,
    /// For whom.
    pub recipient: String,
    /// The records, in any order.
    pub records: Vec<String>,
    /// Those of them that are marked "leave out", or not opened yet, and go all the same: named one by one.
    pub named: Vec<String>,
    /// Leaves names and numbers out of the pages we make.
    pub without_names: bool,
    /// Puts the page of the case in front.
    pub case_page: bool,
    /// The questions on that page, at most three.
    pub questions: Vec<String>,
}

macro_rules! shown {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $ty,)* }
    )*};
}

shown! {
    /// Something that will be in a packet.
    PacketLine {
        /// The record; none for the pages we make.
        record: Option<String>,
        /// What it is called.
        title: String,
        /// When, ISO.
        when: Option<String>,
        /// Which file of the packet it is in, with `/`.
        file: String,
        /// The running number of its first page, for what is in a volume.
        first: Option<u32>,
        /// How many pages it has there.
        pages: Option<u32>,
        /// How it goes.
        how: PacketHow,
    }
    /// A file that a packet will have.
    PacketFileView {
        /// Its path in the packet, with `/`.
        name: String,
        /// About how many bytes.
        bytes: u64,
    }
    /// Exactly what will leave.
    PacketPlan {
        /// The seal of what is shown: `save_packet` takes it, and refuses if it would not be this any more.
        seal: String,
        /// The files.
        files: Vec<PacketFileView>,
        /// What is in them, in order.
        lines: Vec<PacketLine>,
        /// Chosen, but marked "leave out" or not opened, and not named: these do not go.
        kept_back: usize,
        /// How many bytes in all, about.
        bytes: u64,
    }
    /// One file that left.
    PacketPartView {
        /// Its path in the packet.
        name: String,
        /// Its length.
        bytes: u64,
        /// Its SHA-256.
        hash: String,
        /// What is in it.
        holds: Vec<String>,
    }
    /// A packet that left.
    PacketView {
        /// Its id.
        id: String,
        /// When, ISO with time.
        at: String,
        /// To whom.
        recipient: Option<String>,
        /// In which shape.
        form: PacketForm,
        /// What it was saved as.
        name: String,
        /// The SHA-256 of the one file.
        hash: Option<String>,
        /// The files in it.
        parts: Vec<PacketPartView>,
        /// When they said that it came, ISO.
        received: Option<String>,
        /// How it went.
        note: Option<String>,
    }
    /// A packet that was made.
    PacketSaved {
        /// Whether; not when the person closed the dialog.
        saved: bool,
        /// What left.
        packet: Option<PacketView>,
    }
    /// How far a packet is.
    PackProgress {
        /// Bytes done.
        done: u64,
        /// Of how many.
        total: u64,
    }
}

/// How a record goes in a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketHow {
    /// A page we make.
    Made,
    /// Page by page in a volume, with running numbers.
    Pages,
    /// Written out on pages we make, because it has no file of its own.
    WrittenOut,
    /// As the file it is, beside the volumes.
    AsFile,
    /// As the file it is, because it is locked.
    Locked,
    /// As the file it is, because its pages cannot be taken over.
    NotPages,
    /// As the file it is, because it is larger than a volume.
    TooLarge,
    /// As the whole disc it came on.
    Disc,
}
