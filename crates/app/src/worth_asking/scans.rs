//! A report of a scan is here, its pictures are not.

use super::key;
use crate::days;
use crate::said::tokens;
use crate::view::{RemarkKind, RemarkPlace, RemarkView};
use chrono::TimeDelta;
use record::{Entry, PersonId, Standing};
use vault::Reader;

/// Papers that are looked at: the newest.
const LOOKED_AT: u32 = 300;
/// How many days may lie between a scan and its report.
const DAYS: i64 = 14;

/// What scans are called whose pictures a person can ask for.
const SCANS: &[&str] = &[
    "mri",
    "irm",
    "ct",
    "tdm",
    "pet",
    "tep",
    "scan",
    "scanner",
    "mammogram",
    "mammography",
    "mammographie",
    "tomodensitometrie",
    "scintigraphy",
    "scintigraphie",
    "tomography",
    "tomographie",
];
/// Live pictures, of which few are kept.
const LIVE: &[&str] = &["ultrasound", "echographie", "sonogram", "sonography", "doppler"];
/// What makes a paper one about a scan that is yet to be.
const TO_COME: &[&str] = &[
    "appointment",
    "invitation",
    "requisition",
    "request",
    "referral",
    "preparation",
    "prepare",
    "instructions",
    "consent",
    "booking",
    "rendez",
    "demande",
    "consentement",
    "convocation",
    "directives",
    "reminder",
    "rappel",
    "cat",
];

pub(super) fn remarks(r: &Reader<'_>, person: PersonId) -> Result<Vec<RemarkView>, vault::Error> {
    let scans = r.days_of_scans(person)?;
    let reaches: Vec<_> = scans.iter().filter_map(|date| days::first(*date).zip(days::last(*date))).collect();
    let mut all = Vec::new();
    for paper in r.papers_of_scans(person, SCANS, LOOKED_AT)? {
        let Some(when) = paper.when.filter(|when| when.parts().2.is_some()) else { continue };
        let Some(day) = days::first(when).filter(|_| is_report(&paper)) else { continue };
        let near = TimeDelta::days(DAYS);
        if reaches.iter().any(|(first, last)| *first - near <= day && day <= *last + near) {
            continue;
        }
        let title = paper.title.as_str().to_owned();
        all.push(RemarkView {
            key: key("scan", &[paper.id.to_string()]),
            kind: RemarkKind::ScanMissing,
            what: Some(title.clone()),
            places: vec![RemarkPlace {
                record: paper.id.to_string(),
                title: title.clone(),
                when: Some(when.to_string()),
                object: None,
                page: None,
                words: title,
            }],
        });
    }
    Ok(all)
}

fn is_report(paper: &Entry) -> bool {
    let words = tokens(paper.title.as_str());
    let names = |list: &[&str]| words.iter().any(|word| list.contains(&word.plain.as_str()));
    // "Scan 0001" is what a scanner calls a letter.
    let numbered = words.len() == 2 && words.iter().any(|word| word.plain.parse::<u64>().is_ok());
    let is_scan = names(SCANS) && !numbered;
    let by_news = paper.news.is_some_and(|news| news.kind == record::NewsKind::Scan);
    paper.standing == Standing::Fact && (is_scan || by_news) && !names(LIVE) && !names(TO_COME)
}
