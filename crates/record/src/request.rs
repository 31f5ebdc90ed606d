//! A contact request: what a person wants to tell a service so that it calls back, and what came of it.
//!
//! The fields and their defaults follow the data minimisation of PIPEDA (only what the purpose needs, what is optional is a real
//! choice). A name, one way to reach the person and a consent are enough; every detail about health is absent until it is chosen.

use crate::date::PartialDate;
use crate::id::{PersonId, RequestId, TaskId};
use crate::service::ServiceRef;
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $of:literal])* $variant:ident),* $(,)? })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[doc = $of])* $variant),* }
    )*};
}

words! {
    /// Who is writing.
    Asker {
        /// The person themselves.
        Patient,
        /// A husband, wife or partner.
        Partner,
        /// A parent of the person.
        Parent,
        /// A son or daughter of the person.
        Child,
        /// Another relative.
        Relative,
        /// A friend.
        Friend,
        /// Somebody who decides in the person's place by law.
        DecisionMaker,
    }
    /// Whether the person knows that somebody writes for them.
    Knows {
        /// They know.
        Yes,
        /// They do not: then nothing that tells who they are is sent.
        No,
        /// They cannot decide now.
        CannotDecide,
    }
    /// How the service should answer.
    ReplyBy {
        /// By phone.
        Phone,
        /// By e-mail.
        Email,
        /// By text message.
        TextMessage,
        /// By letter.
        Letter,
    }
    /// What may be left on an answering machine or with who answers.
    LeaveMessage {
        /// Nothing.
        Nothing,
        /// A name and a number.
        NameAndNumber,
        /// Everything.
        Everything,
    }
    /// The language of the answer.
    InLanguage {
        /// English.
        English,
        /// French.
        French,
        /// Another.
        Other,
    }
    /// What kind of help is wanted.
    Help {
        /// To understand the diagnosis.
        Understand,
        /// A second opinion.
        SecondOpinion,
        /// Choices of treatment, or trials.
        Options,
        /// To find a centre or a doctor.
        FindDoctor,
        /// To gather records.
        GatherRecords,
        /// Questions for an appointment.
        Questions,
        /// To coordinate care, or waiting times.
        Coordinate,
        /// Costs and who pays.
        Costs,
        /// Emotional support.
        Support,
        /// Help for the family.
        Family,
        /// Something else, in own words.
        Other,
    }
    /// Where somebody is with the illness, in plain words and without a stage.
    Moment {
        /// Something was found, not yet clear what.
        Waiting,
        /// The diagnosis is new.
        New,
        /// Choosing what to do.
        Choosing,
        /// In treatment.
        InTreatment,
        /// Treatment is over.
        After,
        /// It came back or went on.
        CameBack,
        /// Living with it.
        LivingWithIt,
    }
    /// Why a request is closed.
    Closed {
        /// They talked.
        Talked,
        /// It is not needed any more.
        NotNeeded,
        /// Nobody answered.
        NoAnswer,
        /// The person took it back.
        Withdrawn,
    }
}

/// What the person fills in. Everything may be missing while they write; what a sending needs is asked when they send.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestForm {
    /// The name, or what to be called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// Who is writing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asker: Option<Asker>,
    /// Whether the person knows; asked only when somebody writes for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub knows: Option<Knows>,
    /// The name of the person written for; only when they know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_name: Option<Line>,
    /// How to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_by: Option<ReplyBy>,
    /// The phone number, for calls and text messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Line>,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Text>,
    /// What may be left as a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<LeaveMessage>,
    /// The best time to call, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_time: Option<Line>,
    /// The time zone of that, by its IANA name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Line>,
    /// The language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<InLanguage>,
    /// Which other language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_language: Option<Line>,
    /// Whether an interpreter is needed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub interpreter: bool,
    /// Province, territory or country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Line>,
    /// The help that is wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub help: Vec<Help>,
    /// When a decision or treatment is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decide_by: Option<PartialDate>,
    /// The kind of cancer or illness: a detail about health, absent until chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illness: Option<Line>,
    /// Where the person is with it: a detail about health, absent until chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moment: Option<Moment>,
    /// Whether an insurer or employer pays for second opinions; absent until chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefit: Option<bool>,
    /// In their own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

impl RequestForm {
    /// The most characters of the person's own words: a first contact, no history.
    pub const WORDS: usize = 600;

    /// Whether somebody writes for another who does not know.
    pub fn is_unknown_to_them(&self) -> bool {
        self.is_for_another() && self.knows == Some(Knows::No)
    }

    /// Whether somebody writes for another.
    pub fn is_for_another(&self) -> bool {
        self.asker.map_or(self.knows.is_some(), |asker| asker != Asker::Patient)
    }

    /// What may leave: for somebody who does not know, nothing that could tell who they are or what they have. Also without the
    /// ways to answer that were not chosen.
    pub fn to_send(&self) -> Self {
        let mut form = self.clone();
        if self.is_unknown_to_them() {
            // Whose partner or child somebody is tells who the other is.
            form = Self { asker: None, illness: None, moment: None, benefit: None, region: None, zone: None, ..form };
        }
        if !self.is_for_another() {
            form = Self { knows: None, for_name: None, ..form };
        } else if self.knows != Some(Knows::Yes) {
            form.for_name = None;
        }
        let by = self.reply_by;
        if !matches!(by, Some(ReplyBy::Phone | ReplyBy::TextMessage)) {
            form.phone = None;
        }
        if by != Some(ReplyBy::Phone) {
            form = Self { message: None, best_time: None, zone: None, ..form };
        }
        if by != Some(ReplyBy::Email) {
            form.email = None;
        }
        if by != Some(ReplyBy::Letter) {
            form.address = None;
        }
        if form.best_time.is_none() {
            form.zone = None;
        }
        if form.language != Some(InLanguage::Other) {
            form.other_language = None;
        }
        form
    }

    /// Whether it says anything about health that has a consent of its own.
    pub fn says_health(&self) -> bool {
        self.illness.is_some() || self.moment.is_some()
    }

    /// Whether there is a way to answer: the least a request needs, with a name.
    pub fn can_be_answered(&self) -> bool {
        match self.reply_by {
            Some(ReplyBy::Phone | ReplyBy::TextMessage) => self.phone.is_some(),
            Some(ReplyBy::Email) => self.email.is_some(),
            Some(ReplyBy::Letter) => self.address.is_some(),
            None => false,
        }
    }
}

/// What the service said when it answered, as the person notes it or as the service's computer returned it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// Who answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Line>,
    /// Their number for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Line>,
    /// When they will call, as said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promised: Option<Line>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
}

/// A contact request from the first page to its end. What was sent of it is frozen apart, and stays when this changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRequest {
    /// Its id.
    pub id: RequestId,
    /// For whom.
    pub person: PersonId,
    /// To whom.
    pub service: ServiceRef,
    /// What was filled in.
    pub form: RequestForm,
    /// "If you have not heard by …, call."
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<PartialDate>,
    /// The task that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskId>,
    /// Notes of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_notes: Option<Text>,
    /// What the service said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<Heard>,
    /// Why it is closed, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
}

impl ContactRequest {
    /// An empty one.
    pub fn new(id: RequestId, person: PersonId, service: ServiceRef) -> Self {
        Self {
            id,
            person,
            service,
            form: RequestForm::default(),
            follow_up: None,
            task: None,
            call_notes: None,
            heard: None,
            closed: None,
        }
    }
}
