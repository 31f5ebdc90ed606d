//! Tables of results.
#![no_main]

use importers::fuzz::{Format, reads};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    match reads(Format::Csv, bytes) {
        Ok(Some(_)) => Corpus::Keep,
        Ok(None) => Corpus::Reject,
        Err(broken) => panic!("{broken:?}"),
    }
});
