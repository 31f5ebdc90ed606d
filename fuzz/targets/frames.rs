//! The parent's side of the readers: what a child says that may say anything.
#![no_main]

use importers::fuzz::hears;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|said: &[u8]| {
    if let Err(broken) = hears(said) {
        panic!("{broken:?}");
    }
});
