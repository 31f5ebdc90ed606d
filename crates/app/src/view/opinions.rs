//! The second opinion as shown. What the person fills in goes both ways; what is found out from it comes only this way.

use super::{EntryLine, FactSourceView, mirror};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// Why somebody asks.
    Reason = record::Reason { Confirm, Learn, Widen }
}
mirror! {
    /// The ten states of a case.
    CaseStage = record::CaseStage {
        Deciding, Telling, Choosing, Gathering, Sending, Hearing, Writing, Comparing, GoingBack, Decision,
    }
}
mirror! {
    /// Whether a case goes on.
    CaseStanding = record::CaseStanding { Open, Paused, Stopped }
}
mirror! {
    /// How an opinion is given.
    Channel = record::Channel { Online, Visit }
}
mirror! {
    /// Whether an insurer or employer already pays.
    Benefit = record::Benefit { NotAsked, Waiting, Pays, DoesNot }
}
mirror! {
    /// What is gathered.
    ItemKind = record::ItemKind {
        Pathology, Slides, ScanReports, ScanPictures, Operations, Discharge, Markers, Labs, Treatments, Consults,
        Medicines, History, Referral, Identity, Questions, Own,
    }
}
mirror! {
    /// How far it is with it.
    ItemState = record::ItemState { Missing, Asked, Received, Checked, Ready, NotNeeded }
}
mirror! {
    /// What is kept outside paper.
    Holding = record::Holding { Slides, Block, Scans, Disc }
}
mirror! {
    /// What an opinion rests on.
    Basis = record::Basis { Papers, Video, Phone, InPerson }
}
mirror! {
    /// The rows of the comparison.
    RowKind = record::RowKind {
        What, Stage, Markers, Tests, Goal, Plan, Alternatives, Benefit, Risks, Outlook, Trials, Practical, Sure, Wait,
        OnOther, Seen, Own,
    }
}
mirror! {
    /// The person's own word between two opinions.
    Compared = record::Compared { Same, MoreDetail, Different, NotMentioned, NotSure }
}
mirror! {
    /// What a written opinion should carry.
    ReportPart = record::ReportPart {
        Names, Dates, Purpose, Reviewed, Findings, Conclusions, Treatment, Outstanding, Advice, FollowUp,
    }
}
mirror! {
    /// What a letter is for.
    LetterKind = record::LetterKind {
        TellDoctor, AskRecords, AskSlides, AskDisc, AskWritten, GoingBack, Relatives,
    }
}

macro_rules! form {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $ty,)* }
    )*};
}

form! {
    /// "My doctor says I can wait until".
    WaitFields {
        /// Until when, ISO.
        until: Option<String>,
        /// In which words.
        words: Option<String>,
        /// Who said it.
        by: Option<String>,
        /// When, ISO.
        said: Option<String>,
    }
    /// What the doctor knows.
    ToldFields {
        /// Which doctor.
        doctor: Option<String>,
        /// Whether they know.
        knows: bool,
        /// Since when, ISO.
        when: Option<String>,
        /// Who told them.
        by: Option<String>,
        /// How they took it.
        reaction: Option<String>,
        /// What they offered to do.
        helps: Option<String>,
    }
    /// A place that could give the opinion.
    OpinionPlace {
        /// What it is called.
        name: String,
        /// Online or a visit.
        channel: Option<Channel>,
        /// Which doctor.
        doctor: Option<String>,
        /// The number to call.
        phone: Option<String>,
        /// Whether a referral is needed.
        referral: Option<String>,
        /// What it costs.
        cost: Option<String>,
        /// In which language.
        language: Option<String>,
        /// How far it is.
        travel: Option<String>,
        /// How long an answer takes.
        answer: Option<String>,
        /// What they read.
        reads: Option<String>,
        /// Who must ask.
        who_asks: Option<String>,
        /// Anything else.
        notes: Option<String>,
        /// Whether it is the chosen one.
        chosen: bool,
    }
    /// An urgent treatment that began meanwhile.
    UrgentFields {
        /// What.
        what: Option<String>,
        /// Since when, ISO.
        when: Option<String>,
    }
    /// Going back to the first doctor.
    BackFields {
        /// When, ISO.
        when: Option<String>,
        /// What was said.
        said: Option<String>,
        /// Which doctor is in charge now.
        in_charge: Option<String>,
    }
    /// What was decided.
    DecidedFields {
        /// What.
        what: Option<String>,
        /// When, ISO.
        when: Option<String>,
        /// When it begins, ISO.
        starts: Option<String>,
        /// Who was told.
        told: Option<String>,
        /// Why.
        why: Option<String>,
    }
    /// Everything of a case that is filled in.
    CaseFields {
        /// The illness at a glance it is about.
        condition: Option<String>,
        /// What it is about, in own words.
        about: Option<String>,
        /// Why.
        reasons: Vec<Reason>,
        /// Why, in own words.
        own_reason: Option<String>,
        /// The decision.
        decision: Option<String>,
        /// How long it can wait, as told.
        wait: WaitFields,
        /// What the doctor knows.
        told: ToldFields,
        /// Whether it goes on.
        standing: CaseStanding,
        /// Since when it rests or is over, ISO.
        since: Option<String>,
        /// Why it rests or is over.
        why: Option<String>,
        /// An urgent treatment that began meanwhile.
        urgent: Option<UrgentFields>,
        /// Where the person says they are.
        here: Option<CaseStage>,
        /// States put behind by hand.
        settled: Vec<CaseStage>,
        /// Whether somebody already pays.
        benefit: Benefit,
        /// What they said about that.
        benefit_note: Option<String>,
        /// Places.
        places: Vec<OpinionPlace>,
        /// Going back.
        back: BackFields,
        /// The decision taken.
        decided: DecidedFields,
    }
    /// Where slides, a block or a disc are.
    CustodyFields {
        /// What.
        what: Holding,
        /// Which.
        label: Option<String>,
        /// Who has them.
        with: Option<String>,
        /// Since when, ISO.
        since: Option<String>,
        /// Whose they are.
        owner: Option<String>,
        /// When they must be back, ISO.
        back_by: Option<String>,
        /// When they came back, ISO.
        back: Option<String>,
        /// The number of the parcel.
        parcel: Option<String>,
    }
    /// Everything of a thing to send that is filled in.
    ItemFields {
        /// How far it is.
        state: ItemState,
        /// What the person calls it: their own.
        title: Option<String>,
        /// Who holds it.
        holder: Option<String>,
        /// When it was asked for, ISO.
        asked: Option<String>,
        /// When it should be here, ISO.
        due: Option<String>,
        /// When to ask again, ISO.
        remind: Option<String>,
        /// When it came, ISO.
        received: Option<String>,
        /// When somebody looked whether all is there, ISO.
        checked: Option<String>,
        /// Anything else.
        note: Option<String>,
        /// The records that belong to it.
        records: Vec<String>,
        /// Records that were offered and do not.
        declined: Vec<String>,
        /// Slides, blocks, discs.
        custody: Vec<CustodyFields>,
    }
    /// What an opinion says in one row.
    RowFields {
        /// Which row.
        kind: RowKind,
        /// Its name, of a row the person added.
        name: Option<String>,
        /// What is said.
        says: Option<String>,
        /// The page it came from.
        source: Option<FactSourceView>,
        /// How it stands to the opinion before it.
        word: Option<Compared>,
        /// The question that came of it.
        question: Option<String>,
    }
    /// Everything of an opinion that is filled in.
    OpinionFields {
        /// Which doctor.
        doctor: Option<String>,
        /// What kind of doctor.
        field: Option<String>,
        /// Where.
        centre: Option<String>,
        /// When, ISO.
        when: Option<String>,
        /// The appointment at which it is heard.
        appointment: Option<String>,
        /// What it rests on.
        basis: Option<Basis>,
        /// They read the slides themselves.
        slides_read: bool,
        /// They looked at the pictures themselves.
        pictures_read: bool,
        /// They made tests of their own.
        new_tests: bool,
        /// Which records they had.
        saw: Vec<String>,
        /// The record that is the opinion in writing.
        written: Option<String>,
        /// What the written opinion has.
        report: Vec<ReportPart>,
        /// Whether the first doctor got it too.
        copied: bool,
        /// What it says.
        rows: Vec<RowFields>,
    }
    /// What a letter says.
    LetterFields {
        /// What it is for.
        kind: LetterKind,
        /// To whom, a line each.
        to: Option<String>,
        /// What it is about.
        subject: Option<String>,
        /// The words.
        body: Option<String>,
        /// What it asks for.
        items: Vec<ItemKind>,
        /// When it was printed, copied or saved, ISO.
        left: Option<String>,
    }
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
    /// One of the ten states.
    StageView {
        /// Which.
        stage: CaseStage,
        /// Whether what was written shows that it is behind.
        done: bool,
        /// Whether the person put it behind by hand.
        settled: bool,
    }
    /// A case.
    CaseView {
        /// Its id.
        id: String,
        /// When it was begun, ISO.
        begun: String,
        /// What it is about: the name of the illness, or own words.
        title: Option<String>,
        /// What was filled in.
        fields: CaseFields,
        /// The ten states.
        stages: Vec<StageView>,
        /// Where the case is.
        here: CaseStage,
        /// How many things to send are ready, received or checked.
        ready: usize,
        /// How many are asked for.
        asked: usize,
        /// How many are missing.
        missing: usize,
        /// How many are not needed.
        not_needed: usize,
        /// The opinions, the first first.
        opinions: Vec<OpinionLine>,
        /// When the last packet left, ISO with time.
        last_sent: Option<String>,
        /// Whether its receipt was confirmed.
        last_received: bool,
    }
    /// An opinion in a list.
    OpinionLine {
        /// Its id.
        id: String,
        /// The first is 1.
        nth: u8,
        /// Which doctor.
        doctor: Option<String>,
        /// Where.
        centre: Option<String>,
        /// When it was given, or the day of its appointment, ISO.
        when: Option<String>,
        /// The time of its appointment.
        time: Option<String>,
        /// What it rests on.
        basis: Option<Basis>,
        /// Whether the opinion is here in writing.
        written: bool,
    }
    /// A case that was saved.
    CaseSaved {
        /// The case as it is now.
        case: CaseView,
        /// The step that takes it back; none when nothing changed.
        undo: String,
    }
    /// A record that belongs to a thing to send, or could.
    ItemRecord {
        /// As in every list.
        line: EntryLine,
        /// Its files.
        files: Vec<PacketFile>,
        /// Marked "leave out of prints and shared files".
        left_out: bool,
        /// The record it repeats: the same bytes, or the same kind, title and date.
        repeats: Option<String>,
        /// Older than three months, which some services do not take.
        old: bool,
    }
    /// A file of a record.
    PacketFile {
        /// Its name.
        name: String,
        /// Its kind (`application/pdf`).
        media_type: String,
        /// Its length.
        bytes: u64,
        /// How many pages.
        pages: Option<u32>,
    }
    /// A thing to send.
    ItemView {
        /// What it is.
        kind: ItemKind,
        /// Its id, once something was written about it.
        id: Option<String>,
        /// What was filled in.
        fields: ItemFields,
        /// The records that belong to it.
        records: Vec<ItemRecord>,
        /// Records that could belong to it.
        offered: Vec<ItemRecord>,
        /// The day and title of letters that ask for it.
        letters: Vec<LetterLine>,
    }
    /// An opinion.
    OpinionView {
        /// Its id.
        id: String,
        /// The first is 1.
        nth: u8,
        /// What was filled in.
        fields: OpinionFields,
        /// The records they had.
        saw: Vec<EntryLine>,
        /// The opinion in writing.
        written: Option<EntryLine>,
        /// The words of the questions that came of rows, by id.
        questions: Vec<RowQuestion>,
    }
    /// A question that came of a row.
    RowQuestion {
        /// Its id.
        id: String,
        /// Its words.
        text: String,
    }
    /// What a record says that could stand in a row.
    RowOffer {
        /// Which row.
        kind: RowKind,
        /// What it says.
        says: String,
        /// The page.
        source: FactSourceView,
    }
    /// A letter in a list.
    LetterLine {
        /// Its id.
        id: String,
        /// What it is for.
        kind: LetterKind,
        /// The first line of whom it is to.
        to: Option<String>,
        /// When it was written, ISO.
        written: String,
        /// When it was printed, copied or saved, ISO.
        left: Option<String>,
    }
    /// A letter that was kept.
    LetterSaved {
        /// Its id.
        id: String,
        /// The step.
        undo: String,
    }
    /// A letter.
    LetterView {
        /// Its id.
        id: String,
        /// When it was written, ISO.
        written: String,
        /// What it says.
        fields: LetterFields,
    }
}
