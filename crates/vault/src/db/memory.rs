//! What SQLite held in memory is wiped when it lets go of it: pages of the records, and what was read from them.
//!
//! SQLCipher's own `cipher_memory_security` does this too, but it also locks and unlocks every piece of memory in a call to the system,
//! which doubles the time of writing and makes reading ten times slower.
#![allow(unsafe_code, reason = "SQLite takes the functions that get and free its memory as C pointers only")]

use rusqlite::ffi;
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::OnceLock;

/// SQLite's own functions, which ours go through.
struct Own {
    malloc: unsafe extern "C" fn(c_int) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void),
    size: unsafe extern "C" fn(*mut c_void) -> c_int,
}

/// `None` inside when SQLite was in use before and took no other functions any more.
static OWN: OnceLock<Option<Own>> = OnceLock::new();

/// From now on. Must come before the first connection of the program; later calls do nothing.
pub(super) fn wipe_when_freed() {
    OWN.get_or_init(install);
}

fn install() -> Option<Own> {
    let mut own = ffi::sqlite3_mem_methods {
        xMalloc: None,
        xFree: None,
        xRealloc: None,
        xSize: None,
        xRoundup: None,
        xInit: None,
        xShutdown: None,
        pAppData: ptr::null_mut(),
    };
    // SAFETY: this option writes its one argument, a struct of this type.
    if unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_GETMALLOC, &raw mut own) } != ffi::SQLITE_OK {
        return None;
    }
    let kept = Own { malloc: own.xMalloc?, free: own.xFree?, size: own.xSize? };
    own.xFree = Some(wipe_and_free);
    own.xRealloc = Some(grow_and_wipe);
    // SAFETY: this option copies its one argument, a struct of this type.
    let set = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, &raw mut own) };
    (set == ffi::SQLITE_OK).then_some(kept)
}

fn own() -> Option<&'static Own> {
    OWN.get().and_then(Option::as_ref)
}

unsafe extern "C" fn wipe_and_free(memory: *mut c_void) {
    let Some(own) = own() else { return };
    // SAFETY: SQLite gives what `own.malloc` gave it, of the size that `own.size` tells, and uses it no more. The compiler does not know
    // what `own.free` does, so it cannot leave out the writing before it.
    unsafe {
        let bytes = usize::try_from((own.size)(memory)).unwrap_or(0);
        memory.cast::<u8>().write_bytes(0, bytes);
        (own.free)(memory);
    }
}

/// Moves by hand, because the system's own moving leaves what stood in the old place.
unsafe extern "C" fn grow_and_wipe(memory: *mut c_void, wanted: c_int) -> *mut c_void {
    let Some(own) = own() else { return ptr::null_mut() };
    // SAFETY: as above; the new piece is larger than the old one, and another.
    unsafe {
        let held = (own.size)(memory);
        if wanted <= held {
            return memory;
        }
        let larger = (own.malloc)(wanted);
        if !larger.is_null() {
            let bytes = usize::try_from(held).unwrap_or(0);
            ptr::copy_nonoverlapping(memory.cast::<u8>(), larger.cast::<u8>(), bytes);
            wipe_and_free(memory);
        }
        larger
    }
}
