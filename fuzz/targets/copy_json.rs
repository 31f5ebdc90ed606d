//! The note beside a copy, which is shown before the copy is opened.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzz::copy_note;

fuzz_target!(|bytes: &[u8]| {
    if let Err(broken) = copy_note(bytes) {
        panic!("{broken:?}");
    }
});
