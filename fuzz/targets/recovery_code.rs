//! What a person types for the recovery code.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzz::recovery_code;

fuzz_target!(|typed: &str| {
    if let Err(broken) = recovery_code(typed) {
        panic!("{broken:?}");
    }
});
