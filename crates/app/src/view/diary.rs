//! Lines of the diary as shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing watched, at its worst that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Worst")]
pub struct WorstView {
    /// What.
    pub what: String,
    /// 0 to 10.
    pub level: u8,
}

/// Which day of a series of treatments a day was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CycleDay {
    /// What the series is for.
    pub name: String,
    /// The day, the first is 1.
    pub day: u32,
}

/// A line of the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiaryView {
    /// Its id.
    pub id: String,
    /// The day, ISO.
    pub day: String,
    /// The time, `10:30`.
    pub time: Option<String>,
    /// Own words.
    pub text: Option<String>,
    /// What was watched.
    pub worst: Vec<WorstView>,
    /// What helped.
    pub helped: Option<String>,
    /// What it did to the day.
    pub effect: Option<String>,
    /// The temperature as written.
    pub temperature: Option<String>,
    /// The weight as written.
    pub weight: Option<String>,
    /// The day of the treatment cycle.
    pub cycle: Option<CycleDay>,
}
