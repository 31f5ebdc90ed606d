//! Preparing together without a server: questions and an appointment leave as one encrypted file and come back changed.
//! The rule of merging is `record::together`; docs/shared-file-format.md is the format.

mod give;
mod known;
mod rows;
mod take;
mod twice;

pub use give::{FILE_NAME, GivenTogether, SaveTogether, WhatToGive, file, given, inside, left, my_key};
pub(crate) use take::put_back;
pub use take::{OpenTogether, Pending, TakeTogether, chosen, open, take};
pub(crate) use twice::Twice;
pub use twice::{ChooseVersion, choose_version};
