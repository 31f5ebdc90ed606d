//! A file for preparing together, as somebody else's program wrote it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use record::together::fuzz::together;

fuzz_target!(|bytes: &[u8]| {
    if let Err(broken) = together(bytes) {
        panic!("{broken:?}");
    }
});
