//! A case: why somebody asks, what they face, who knows, where they ask, and what they decided.

use crate::date::PartialDate;
use crate::id::{CaseId, ConditionId, PersonId};
use crate::text::{Line, Text};
use serde::{Deserialize, Serialize};

/// Why somebody asks, as the page that the product grew from has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// To confirm the diagnosis.
    Confirm,
    /// To learn more.
    Learn,
    /// To widen the options.
    Widen,
}

/// The ten states of a case, in the order in which most go through them. None of them must be gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStage {
    /// Whether to ask, and what.
    Deciding,
    /// Telling the doctor.
    Telling,
    /// Choosing where, and how.
    Choosing,
    /// Gathering the records.
    Gathering,
    /// Sending them.
    Sending,
    /// Hearing the opinion.
    Hearing,
    /// Getting it in writing.
    Writing,
    /// Putting both side by side.
    Comparing,
    /// Going back to the first doctor.
    GoingBack,
    /// The decision.
    Decision,
}

impl CaseStage {
    /// All, in their order.
    pub const ALL: [Self; 10] = [
        Self::Deciding,
        Self::Telling,
        Self::Choosing,
        Self::Gathering,
        Self::Sending,
        Self::Hearing,
        Self::Writing,
        Self::Comparing,
        Self::GoingBack,
        Self::Decision,
    ];
}

/// Whether a case goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStanding {
    /// It goes on.
    #[default]
    Open,
    /// It rests.
    Paused,
    /// It ended before a decision, or a decision was taken and it is over.
    Stopped,
}

/// "My doctor says I can wait until": told by somebody, never reckoned here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeWait {
    /// Until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// In which words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Line>,
    /// Who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
    /// When it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<PartialDate>,
}

/// That the doctor knows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which doctor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doctor: Option<Line>,
    /// Whether they know: somebody may know that they do and not since when.
    #[serde(default)]
    pub knows: bool,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// Who told them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
    /// How they took it, in the person's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction: Option<Text>,
    /// What they offered to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helps: Option<Text>,
}

/// How an opinion is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// From the papers or by video, from afar.
    Online,
    /// A visit to another centre.
    Visit,
}

/// Whether an insurer or employer already pays for an opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Benefit {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// Asked, and no answer yet.
    Waiting,
    /// They pay.
    Pays,
    /// They do not.
    DoesNot,
}

/// A place where the opinion could be given, with what it asks for, as the person found out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What it is called.
    pub name: Line,
    /// Online or a visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Which doctor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doctor: Option<Line>,
    /// The number to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line>,
    /// Whether a referral is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral: Option<Line>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Line>,
    /// In which language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Line>,
    /// How far it is, and where one stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub travel: Option<Line>,
    /// How long an answer takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Line>,
    /// What they read: reports only, or slides and pictures too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reads: Option<Line>,
    /// Who must ask: the person or a doctor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who_asks: Option<Line>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// Whether it is the chosen one.
    #[serde(default)]
    pub chosen: bool,
}

/// An urgent treatment that began meanwhile; the second opinion goes on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Urgent {
    /// What.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<Line>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
}

/// Going back to the first doctor.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoneBack {
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// What was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<Text>,
    /// Which doctor is in charge now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_charge: Option<Line>,
}

/// What was decided.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// What.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<Text>,
    /// When it was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// When it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<PartialDate>,
    /// Who was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<Text>,
    /// What fits what matters to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
}

/// Everything the person fills in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseForm {
    /// What it is about, where no illness at a glance says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Line>,
    /// Why they ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
    /// Why, in their own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_reason: Option<Text>,
    /// The decision they face.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Text>,
    /// How long the doctor says they can wait.
    #[serde(default, skip_serializing_if = "is_default")]
    pub wait: SafeWait,
    /// What the doctor knows.
    #[serde(default, skip_serializing_if = "is_default")]
    pub told: Told,
    /// Whether it goes on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub standing: CaseStanding,
    /// Since when it rests or is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// Why it rests or is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Line>,
    /// An urgent treatment that began meanwhile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent: Option<Urgent>,
    /// Where the person says they are; else the first state that is not behind them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub here: Option<CaseStage>,
    /// States the person put behind them by hand: done, or not wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<CaseStage>,
    /// Whether somebody already pays.
    #[serde(default, skip_serializing_if = "is_default")]
    pub benefit: Benefit,
    /// What they said about that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefit_note: Option<Line>,
    /// Places that could give the opinion.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// Going back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub back: GoneBack,
    /// The decision.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decided: Decided,
}

fn is_default<T: Default + PartialEq>(it: &T) -> bool {
    *it == T::default()
}

/// A second-opinion case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpinionCase {
    /// Its id.
    pub id: CaseId,
    /// For whom.
    pub person: PersonId,
    /// The illness at a glance it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<ConditionId>,
    /// What was filled in.
    #[serde(default)]
    pub form: CaseForm,
}

impl OpinionCase {
    /// The place that was chosen.
    pub fn chosen(&self) -> Option<&Place> {
        self.form.places.iter().find(|place| place.chosen)
    }
}
