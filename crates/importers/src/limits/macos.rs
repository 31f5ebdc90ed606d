//! macOS: the child gives up files, network and processes for the system's own "pure-computation" sandbox, and limits its time; the
//! parent watches its memory, because this system takes no limit of it. Never run yet.
#![allow(unsafe_code, reason = "the sandbox and the numbers of another process have no safe form")]

use super::{ExitStatus, MEMORY, Unconfined, cpu_seconds};
use rlimit::Resource;
use std::ffi::{c_char, c_int};
use std::io;
use std::mem::{self, MaybeUninit};
use std::os::unix::process::ExitStatusExt;
use std::process::Child;
use std::ptr;

/// `SANDBOX_NAMED` of `sandbox.h`: the profile is one of the system's, by name.
const NAMED: u64 = 1;

unsafe extern "C" {
    /// `sandbox_init(3)`, in the system's library. Apple calls it deprecated and uses it in every browser.
    fn sandbox_init(profile: *const c_char, flags: u64, error: *mut *mut c_char) -> c_int;
}

/// What the parent has of a child.
#[derive(Debug)]
pub struct Holder {
    process: libc::pid_t,
}

/// Takes hold of a child that was just started.
pub fn hold(child: &Child) -> io::Result<Holder> {
    Ok(Holder { process: libc::pid_t::try_from(child.id()).map_err(io::Error::other)? })
}

impl Holder {
    /// The time of the next file. Nothing here: the child limits itself, and the watch over wall time is the parent's.
    pub fn allow(&self, _seconds: u64) -> io::Result<()> {
        Ok(())
    }

    /// The most memory the child has had in use, in KiB.
    pub fn peak_kib(&self) -> Option<u64> {
        self.usage().map(|usage| usage.ri_lifetime_max_phys_footprint >> 10)
    }

    /// Whether it has more than it may.
    pub fn has_too_much(&self) -> bool {
        self.usage().is_some_and(|usage| usage.ri_phys_footprint > MEMORY)
    }

    fn usage(&self) -> Option<libc::rusage_info_v4> {
        let mut usage = MaybeUninit::<libc::rusage_info_v4>::zeroed();
        // SAFETY: fills one value of the flavour that is named; all zeros is one too.
        unsafe {
            let asked = libc::proc_pid_rusage(self.process, libc::RUSAGE_INFO_V4, usage.as_mut_ptr().cast());
            (asked == 0).then(|| usage.assume_init())
        }
    }
}

/// Confines this process for good. Standard input and output stay usable.
pub fn confine() -> Result<(), Unconfined> {
    for (resource, most) in [(Resource::CORE, 0), (Resource::FSIZE, 0), (Resource::NOFILE, 16)] {
        resource.set(most, most).map_err(|_| Unconfined)?;
    }
    let mut error = ptr::null_mut();
    // SAFETY: the name ends in a zero; the message, if there is one, is left to the end of the process.
    match unsafe { sandbox_init(c"pure-computation".as_ptr(), NAMED, &raw mut error) } {
        0 => Ok(()),
        _ => Err(Unconfined),
    }
}

/// Before each file: gives this process the time for one of `len` bytes.
pub fn begin_file(len: u64) -> Result<(), Unconfined> {
    // SAFETY: fills one value of ours; all zeros is one too.
    let usage = unsafe {
        let mut usage: libc::rusage = mem::zeroed();
        libc::getrusage(libc::RUSAGE_SELF, &raw mut usage);
        usage
    };
    let used = u64::try_from(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec).unwrap_or(0) + 2;
    let (_, hard) = Resource::CPU.get().map_err(|_| Unconfined)?;
    Resource::CPU.set((used + cpu_seconds(len)).min(hard), hard).map_err(|_| Unconfined)
}

/// Whether a child was ended for its processor time.
pub fn is_out_of_time(status: ExitStatus) -> bool {
    status.signal() == Some(libc::SIGXCPU)
}
