//! Locks when the person leaves: the computer goes to sleep, or its screen is locked.
//!
//! On Linux the system says so, and waits with sleeping until the records are locked. Windows and macOS say it only through
//! interfaces that Rust cannot call safely; there, and where Linux has no such service, the records lock at the first moment after
//! the computer woke up, and otherwise after the idle time.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(all(test, target_os = "linux"))]
mod tests;

use std::time::{Duration, SystemTime};

/// Longer than any pause of a busy computer.
const SLEPT: Duration = Duration::from_secs(30);

/// Begins to listen to the system. `lock` comes back when the records are locked and the window is empty.
#[cfg_attr(not(target_os = "linux"), allow(clippy::needless_pass_by_value, reason = "there is nobody to give it to"))]
pub(crate) fn watch(lock: impl Fn() + Send + Clone + 'static) {
    #[cfg(target_os = "linux")]
    linux::watch(lock);
    #[cfg(not(target_os = "linux"))]
    drop(lock);
}

/// Looks at the clock every few seconds; a leap means that the computer slept in between.
pub(crate) struct Pulse(SystemTime);

impl Pulse {
    pub(crate) fn new(now: SystemTime) -> Self {
        Self(now)
    }

    /// Whether the computer slept since the last beat.
    pub(crate) fn slept(&mut self, now: SystemTime) -> bool {
        let before = std::mem::replace(&mut self.0, now);
        now.duration_since(before).is_ok_and(|since| since > SLEPT)
    }
}

#[cfg(test)]
mod pulse_tests {
    use super::*;

    #[test]
    fn a_leap_of_the_clock_is_a_sleep_and_a_busy_computer_is_not() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let mut pulse = Pulse::new(start);
        assert!(!pulse.slept(start + Duration::from_secs(2)));
        assert!(!pulse.slept(start + Duration::from_secs(20)));
        assert!(pulse.slept(start + Duration::from_secs(300)));
        assert!(!pulse.slept(start + Duration::from_secs(302)));
        // Somebody set the clock back.
        assert!(!pulse.slept(start));
    }
}
