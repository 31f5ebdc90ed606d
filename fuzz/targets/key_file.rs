//! A key file, and the list of sums beside it, that were altered on the disk.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzz::key_file;

const WHOLE: &[u8] = include_bytes!("../../tests/corpus/fuzz/key_file/whole.age");

fuzz_target!(|bytes: &[u8]| {
    if let Err(broken) = key_file(bytes, WHOLE) {
        panic!("{broken:?}");
    }
});
