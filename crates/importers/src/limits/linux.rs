//! Linux: rlimits, prctl, landlock without rules, a seccomp allow-list. Order and list as tried in the design notes.
#![allow(
    unsafe_code,
    reason = "prctl, close_range and the clock of another process have no safe form; they take plain numbers"
)]

use super::{ExitStatus, MEMORY, Unconfined};
use landlock::{ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, Scope};
use rlimit::Resource;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};
use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::process::Child;
use std::{fs, io};

/// What the parent has of a child.
#[derive(Debug)]
pub struct Holder {
    process: u32,
}

/// Takes hold of a child that was just started.
pub fn hold(child: &Child) -> io::Result<Holder> {
    Ok(Holder { process: child.id() })
}

impl Holder {
    /// Gives the child so many seconds of processor time from now on. At their end comes SIGXCPU, which tells this from a kill.
    ///
    /// The child may not move its own limits: for one process that reads many files, the parent does it.
    pub fn allow(&self, seconds: u64) -> io::Result<()> {
        let process = libc::pid_t::try_from(self.process).map_err(io::Error::other)?;
        let used = processor_seconds(process)?;
        // The hard limit cannot be raised again, so it stays; a child that catches the signal meets the watch over wall time.
        let (_, hard) = rlimit::getrlimit(Resource::CPU)?;
        rlimit::prlimit(process, Resource::CPU, Some(((used + seconds).min(hard), hard)), None)
    }

    /// The most memory the child has had in use, in KiB.
    pub fn peak_kib(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process)).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.trim().strip_suffix("kB")?.trim().parse().ok()
    }

    /// Whether it has more than it may. The system itself refuses that here.
    pub fn has_too_much(&self) -> bool {
        false
    }
}

/// Processor time a process has used so far, in whole seconds, rounded up.
fn processor_seconds(process: libc::pid_t) -> io::Result<u64> {
    let mut clock: libc::clockid_t = 0;
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: both calls fill one value of ours and keep nothing.
    let failed = unsafe {
        match libc::clock_getcpuclockid(process, &raw mut clock) {
            0 => libc::clock_gettime(clock, &raw mut time),
            error => error,
        }
    };
    if failed == 0 { Ok(u64::try_from(time.tv_sec).unwrap_or(0) + 1) } else { Err(io::ErrorKind::NotFound.into()) }
}

/// Before each file. Nothing here: the parent gives the time.
pub fn begin_file(_len: u64) -> Result<(), Unconfined> {
    Ok(())
}

/// Confines this process for good. Standard input and output stay usable.
pub fn confine() -> Result<(), Unconfined> {
    // The app's own libraries are mapped already; the limit counts from there.
    let mapped = fs::read_to_string("/proc/self/statm")
        .ok()
        .and_then(|statm| statm.split(' ').next()?.parse::<u64>().ok())
        .map_or(0, |pages| pages.saturating_mul(4096));
    close_others()?;
    for (resource, soft, hard) in [
        (Resource::AS, MEMORY + mapped, MEMORY + mapped),
        (Resource::CORE, 0, 0),
        (Resource::FSIZE, 0, 0),
        (Resource::NOFILE, 16, 16),
    ] {
        resource.set(soft, hard).map_err(|_| Unconfined)?;
    }
    prctl(libc::PR_SET_DUMPABLE, 0)?;
    prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL as libc::c_ulong)?;
    no_files()?;
    only_these_calls()
}

fn prctl(option: libc::c_int, value: libc::c_ulong) -> Result<(), Unconfined> {
    // SAFETY: both options used take one number and no pointer.
    match unsafe { libc::prctl(option, value, 0, 0, 0) } {
        0 => Ok(()),
        _ => Err(Unconfined),
    }
}

/// A file opened before stays usable, so whatever the parent let through is closed. Kernels before 5.9 lack the call; there,
/// Rust's own `CLOEXEC` stands alone.
fn close_others() -> Result<(), Unconfined> {
    // SAFETY: three numbers; nothing in this process uses a descriptor above 2 at this point.
    let _ = unsafe { libc::syscall(libc::SYS_close_range, 3 as libc::c_uint, libc::c_uint::MAX, 0 as libc::c_uint) };
    Ok(())
}

/// Landlock with no rules, as far as this kernel has it: seccomp below refuses the same calls.
fn no_files() -> Result<(), Unconfined> {
    let abi = ABI::V6;
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(abi)))
        .and_then(|rules| rules.scope(Scope::from_all(abi)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self)
        .map(|_| ())
        .map_err(|_| Unconfined)
}

fn only_these_calls() -> Result<(), Unconfined> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = [
        // input and output on what is open
        libc::SYS_read,
        libc::SYS_readv,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_fstat,
        libc::SYS_poll,
        // memory
        libc::SYS_brk,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_madvise,
        // signals of our own, for a panic and for the stack guard
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_restart_syscall,
        // the rest of a quiet life
        libc::SYS_futex,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_clock_nanosleep,
        libc::SYS_nanosleep,
        libc::SYS_sched_yield,
        libc::SYS_getpid,
        libc::SYS_gettid,
        libc::SYS_sched_getaffinity,
        libc::SYS_rseq,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ]
    .into_iter()
    .map(|call| (call, Vec::new()))
    .collect();
    // New memory is never executable.
    for call in [libc::SYS_mmap, libc::SYS_mprotect] {
        let not_executable = SeccompCmpOp::MaskedEq(libc::PROT_EXEC as u64);
        rules.insert(call, vec![only_if(2, not_executable, 0)?]);
    }
    // `abort` signals its own process; no other one can be.
    rules.insert(libc::SYS_tgkill, vec![only_if(0, SeccompCmpOp::Eq, u64::from(std::process::id()))?]);
    let refuse = SeccompAction::Errno(libc::EPERM as u32);
    let arch = TargetArch::try_from(std::env::consts::ARCH).map_err(|_| Unconfined)?;
    let filter = SeccompFilter::new(rules, refuse, SeccompAction::Allow, arch).map_err(|_| Unconfined)?;
    let program = BpfProgram::try_from(filter).map_err(|_| Unconfined)?;
    seccompiler::apply_filter_all_threads(&program).map_err(|_| Unconfined)
}

fn only_if(argument: u8, is: SeccompCmpOp, value: u64) -> Result<SeccompRule, Unconfined> {
    let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, is, value).map_err(|_| Unconfined)?;
    SeccompRule::new(vec![condition]).map_err(|_| Unconfined)
}

/// Whether a child was ended for its processor time.
pub fn is_out_of_time(status: ExitStatus) -> bool {
    status.signal() == Some(libc::SIGXCPU)
}
