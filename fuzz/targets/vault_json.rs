//! `vault.json`, which is read before anything is opened.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzz::manifest;

fuzz_target!(|bytes: &[u8]| {
    if let Err(broken) = manifest(bytes) {
        panic!("{broken:?}");
    }
});
