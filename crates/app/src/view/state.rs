//! The state of the app as a whole, and what the screens are told of changes.

use super::{CopyProgress, JobView, PackProgress, UiError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub enum Language {
    /// Canadian English.
    #[default]
    #[serde(rename = "en-CA")]
    EnCa,
    /// Canadian French.
    #[serde(rename = "fr-CA")]
    FrCa,
}

/// Light, dark, high contrast, or as the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// The paper to print on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Paper {
    #[default]
    Letter,
    A4,
}

/// Where the password is kept: fixed choices only, so that a hint can never hold the password itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum PasswordHint {
    #[default]
    None,
    WithMyPapers,
    WithARelative,
    InASafe,
    PasswordProgram,
}

/// What must be known before the records are open: kept outside them, so it says nothing about the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// The language.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Text size in percent: 90, 100, 115, 130, 150 or 200.
    pub text_size: u16,
    /// Minutes without a key or click until the records lock, 2 to 60; none: never.
    pub lock_minutes: Option<u16>,
    /// The paper.
    pub paper: Paper,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: Language::default(),
            theme: Theme::default(),
            text_size: 100,
            lock_minutes: Some(10),
            paper: Paper::default(),
        }
    }
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// No records yet.
    FirstRun,
    /// Records that wait for a password.
    Locked,
    /// Open.
    Open,
    /// Records are there, but cannot be opened at all; nothing is touched.
    Problem,
}

/// The state of the app as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppState {
    /// What the window shows.
    pub stage: Stage,
    /// Why, in stage `problem`; in stage `locked`, what is wrong although the records may still open.
    pub problem: Option<UiError>,
    /// What is known before the records are open.
    pub preferences: Preferences,
    /// Where the password is kept.
    pub hint: PasswordHint,
    /// Whether the example family is open.
    pub example: bool,
    /// Whether the recovery code opened the records, so that a new password is needed.
    pub opened_by_recovery: bool,
    /// Whether this computer may open these records without a password; means something only when they are locked or open.
    pub computer_key: bool,
    /// Whether no records were open yet since the program started: only then may they open by themselves.
    pub fresh: bool,
    /// The version of the app.
    pub version: String,
    /// Whether this is macOS (its keys have other names).
    pub macos: bool,
    /// How many files are being taken in.
    pub jobs_running: usize,
}

/// The recovery code as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryView {
    /// Its groups in order.
    pub groups: Vec<String>,
    /// The day it was made, ISO.
    pub made: String,
    /// Whether two groups were typed back.
    pub confirmed: bool,
}

/// Opening without a password on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ComputerKeyView {
    /// Whether it is on.
    pub on: bool,
    /// Whether Today offers it.
    pub offer: bool,
}

/// What can be said of a password while it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PasswordCheck {
    /// The fewest characters.
    pub least: usize,
    /// How many it has.
    pub length: usize,
    /// Whether that is enough.
    pub long: bool,
    /// Whether it is one that is easily guessed.
    pub common: bool,
    /// How hard it is to guess; means something only for one that is long and not common.
    pub strength: Strength,
}

/// How hard a password is to guess for somebody who has the computer and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// One computer may find it within a month.
    Weak,
    /// Many computers may find it within years.
    Fair,
    /// Out of reach as far as anyone knows how to guess.
    Good,
}

/// What may have changed, so that open screens ask again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Tag {
    People,
    Questions,
    Records,
    Imports,
    Settings,
    Copies,
    Appointments,
    Tasks,
    Care,
    Diary,
    Requests,
    Network,
    Opinions,
}

/// What the screens are told without asking.
#[derive(Debug, Clone)]
pub enum Event {
    /// Something changed.
    Changed(Vec<Tag>),
    /// A taking in went on.
    Job(JobView),
    /// Something with copies went on; none: it ended.
    Copying(Option<CopyProgress>),
    /// Something with a packet went on; none: it ended.
    Packing(Option<PackProgress>),
    /// The records were locked: the window is emptied at once.
    Locked,
}
