//! Windows: a job object around the child, made by the parent. It limits memory, processor time and processes, not files and not the
//! network. Never run yet.
#![allow(
    unsafe_code,
    reason = "job objects have no safe form; each call takes handles that live here and one value of ours"
)]

use super::{ExitStatus, MEMORY, Unconfined};
use std::ffi::c_void;
use std::io;
use std::mem::size_of;
use std::os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, OwnedHandle};
use std::process::Child;
use std::ptr;
use windows_sys::Win32::Foundation::{ERROR_NOT_ENOUGH_QUOTA, FILETIME, STATUS_QUOTA_EXCEEDED};
use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
    JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, JOB_OBJECT_LIMIT_PROCESS_MEMORY,
    JOB_OBJECT_LIMIT_PROCESS_TIME, JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation,
    QueryInformationJobObject, SetInformationJobObject,
};
use windows_sys::Win32::System::Threading::GetProcessTimes;

/// The clock of processor time counts in steps of 100 ns.
const TICKS: u64 = 10_000_000;

/// What the parent has of a child. Closed, it ends the child.
#[derive(Debug)]
pub struct Holder {
    job: OwnedHandle,
    process: OwnedHandle,
}

/// Takes hold of a child that was just started; it gets its first byte only after this.
pub fn hold(child: &Child) -> io::Result<Holder> {
    // SAFETY: no attributes and no name; the handle that comes back is ours alone.
    let job = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
    if job.is_null() {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: it is valid, and nobody else closes it.
    let job = unsafe { OwnedHandle::from_raw_handle(job) };
    let holder = Holder { job, process: child.as_handle().try_clone_to_owned()? };
    holder.limit(None)?;
    // SAFETY: both handles live as long as the holder.
    done(unsafe { AssignProcessToJobObject(holder.job.as_raw_handle(), holder.process.as_raw_handle()) })?;
    Ok(holder)
}

impl Holder {
    /// Gives the child so many seconds of processor time from now on.
    pub fn allow(&self, seconds: u64) -> io::Result<()> {
        let used = self.used()?;
        self.limit(Some(used + seconds * TICKS))
    }

    /// The most memory the child has had in use, in KiB.
    pub fn peak_kib(&self) -> Option<u64> {
        let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
        // SAFETY: fills the one value, whose size is given.
        let asked = unsafe {
            QueryInformationJobObject(
                self.job.as_raw_handle(),
                JobObjectExtendedLimitInformation,
                (&raw mut limits).cast::<c_void>(),
                size_of::<JOBOBJECT_EXTENDED_LIMIT_INFORMATION>() as u32,
                ptr::null_mut(),
            )
        };
        done(asked).ok().map(|()| limits.PeakProcessMemoryUsed as u64 >> 10)
    }

    /// Whether it has more than it may. The system itself refuses that here.
    pub fn has_too_much(&self) -> bool {
        false
    }

    /// Time spent in the program itself, the kind that the limit counts.
    fn used(&self) -> io::Result<u64> {
        let mut times = [FILETIME::default(); 4];
        let [created, ended, system, user] = &mut times;
        // SAFETY: fills four values of ours.
        done(unsafe { GetProcessTimes(self.process.as_raw_handle(), created, ended, system, user) })?;
        Ok(u64::from(user.dwHighDateTime) << 32 | u64::from(user.dwLowDateTime))
    }

    fn limit(&self, ticks: Option<u64>) -> io::Result<()> {
        let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
            | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
            | JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.BasicLimitInformation.ActiveProcessLimit = 1;
        limits.ProcessMemoryLimit = MEMORY as usize;
        if let Some(ticks) = ticks {
            limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
            limits.BasicLimitInformation.PerProcessUserTimeLimit = i64::try_from(ticks).unwrap_or(i64::MAX);
        }
        // SAFETY: reads the one value, whose size is given.
        done(unsafe {
            SetInformationJobObject(
                self.job.as_raw_handle(),
                JobObjectExtendedLimitInformation,
                (&raw const limits).cast::<c_void>(),
                size_of::<JOBOBJECT_EXTENDED_LIMIT_INFORMATION>() as u32,
            )
        })
    }
}

fn done(result: i32) -> io::Result<()> {
    if result == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Nothing that this process does for itself: the parent holds it before it gets a byte.
pub fn confine() -> Result<(), Unconfined> {
    Ok(())
}

/// Before each file. Nothing here: the parent gives the time.
pub fn begin_file(_len: u64) -> Result<(), Unconfined> {
    Ok(())
}

/// Whether a child was ended for its processor time.
pub fn is_out_of_time(status: ExitStatus) -> bool {
    status.code().is_some_and(|code| [ERROR_NOT_ENOUGH_QUOTA as i32, STATUS_QUOTA_EXCEEDED].contains(&code))
}
