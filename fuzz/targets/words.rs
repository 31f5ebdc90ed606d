//! Plain text and rich text.
#![no_main]

use importers::fuzz::{Format, reads};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    match reads(Format::Words, bytes) {
        Ok(Some(_)) => Corpus::Keep,
        Ok(None) => Corpus::Reject,
        Err(broken) => panic!("{broken:?}"),
    }
});
