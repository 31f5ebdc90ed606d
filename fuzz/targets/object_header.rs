//! Header and content of an object's piece that was exchanged or altered on the disk.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzz::opens;

const WHOLE: &[u8] = include_bytes!("../../tests/corpus/fuzz/object_header/whole.age");

fuzz_target!(|piece: &[u8]| {
    if let Err(broken) = opens(piece, WHOLE) {
        panic!("{broken:?}");
    }
});
