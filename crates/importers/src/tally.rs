//! Counts of what a file held, before any merging with what is there already.

use crate::frame::Frame;
use record::{EntryKind, Standing};
use std::collections::BTreeMap;
use std::ops::AddAssign;

/// Imaging counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TallyImaging {
    /// Studies.
    pub studies: u64,
    /// Series.
    pub series: u64,
    /// Images.
    pub images: u64,
}

/// The counts of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Patients named.
    pub patients: u64,
    /// Entries by kind.
    pub entries: BTreeMap<EntryKind, u64>,
    /// Care contacts.
    pub contacts: u64,
    /// Appointments.
    pub appointments: u64,
    /// Numbers measured, those in components included.
    pub measured: u64,
    /// Entries and appointments that say that something is *not* so, not done, or was a mistake.
    pub not_facts: u64,
    /// Attachments of documents that came with their bytes; a resource that *is* a file (Binary) is none.
    pub attachments: u64,
    /// Imaging.
    pub imaging: TallyImaging,
    /// Pages.
    pub pages: u64,
    /// Characters of text on pages.
    pub text_chars: u64,
    /// Files inside an archive that are to be kept.
    pub members: u64,
    /// Problems.
    pub problems: u64,
}

impl Tally {
    /// Counts one more piece.
    pub fn add(&mut self, frame: &Frame) {
        match frame {
            Frame::Start { .. }
            | Frame::Member { .. }
            | Frame::Table(_)
            | Frame::LeftOut { .. }
            | Frame::Section(_)
            | Frame::Picture(_) => {}
            Frame::MemberEnd { keep } => self.members += u64::from(*keep),
            Frame::Patient(_) => self.patients += 1,
            Frame::Entry(entry) => {
                *self.entries.entry(entry.kind).or_default() += 1;
                self.measured += entry.measured.iter().filter(|value| value.number().is_some()).count() as u64;
                self.not_facts += u64::from(entry.standing != Standing::Fact);
                if entry.kind != EntryKind::Other {
                    self.attachments += entry.attachments.len() as u64;
                }
                if entry.kind == EntryKind::ImagingStudy {
                    self.imaging.studies += 1;
                }
                if let Some(imaging) = entry.imaging {
                    self.imaging.series += u64::from(imaging.series);
                    self.imaging.images += u64::from(imaging.images);
                }
                if let Some(study) = &entry.study {
                    self.imaging.series += study.series.len() as u64;
                    self.imaging.images += study.series.iter().map(|series| u64::from(series.images)).sum::<u64>();
                }
            }
            Frame::Contact(_) => self.contacts += 1,
            Frame::Appointment(appointment) => {
                self.appointments += 1;
                self.not_facts += u64::from(appointment.standing != Standing::Fact);
            }
            Frame::Page { text, .. } => {
                self.pages += 1;
                self.text_chars += text.as_ref().map_or(0, |text| text.as_str().chars().count()) as u64;
            }
            Frame::Problem { .. } => self.problems += 1,
        }
    }

    /// Entries of one kind.
    pub fn of(&self, kind: EntryKind) -> u64 {
        self.entries.get(&kind).copied().unwrap_or(0)
    }
}

impl AddAssign<&Tally> for Tally {
    fn add_assign(&mut self, more: &Tally) {
        self.patients += more.patients;
        for (kind, count) in &more.entries {
            *self.entries.entry(*kind).or_default() += count;
        }
        self.contacts += more.contacts;
        self.appointments += more.appointments;
        self.measured += more.measured;
        self.not_facts += more.not_facts;
        self.attachments += more.attachments;
        self.imaging.studies += more.imaging.studies;
        self.imaging.series += more.imaging.series;
        self.imaging.images += more.imaging.images;
        self.pages += more.pages;
        self.text_chars += more.text_chars;
        self.members += more.members;
        self.problems += more.problems;
    }
}
