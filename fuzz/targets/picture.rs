//! Pictures and faxes: whether they are whole, and the first page of each fax.
#![no_main]

use importers::fuzz::{Format, reads};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(
    init: {
        // libFuzzer's hook ends the process at any panic. The reader catches those of its decoders; one that nobody catches
        // still ends the process, after the hook.
        std::panic::set_hook(Box::new(|_| {}));
    },
    |bytes: &[u8]| -> Corpus {
        match reads(Format::Picture, bytes) {
            Ok(Some(_)) => Corpus::Keep,
            Ok(None) => Corpus::Reject,
            Err(broken) => {
                eprintln!("{broken:?}");
                std::process::abort()
            }
        }
    }
);
