//! Tables of contents of imaging discs, alone and on a disc.
#![no_main]

use importers::fuzz::{Format, reads};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    match reads(Format::Dicomdir, bytes) {
        Ok(Some(_)) => Corpus::Keep,
        Ok(None) => Corpus::Reject,
        Err(broken) => panic!("{broken:?}"),
    }
});
