//! When what waits is tried: a pure calculation, so that a test can go through years of it.

use std::time::Duration;
use vault::Sending;

const SECOND: i64 = 1_000;
const HOUR: i64 = 60 * 60 * SECOND;

/// The wait doubles from here to there.
const FIRST_WAIT: i64 = 30 * SECOND;
const LONGEST_WAIT: i64 = HOUR;
/// Nothing plans further ahead than a receiver may ask for (24 hours); a time beyond this comes from a clock that was set back.
const HORIZON: i64 = 25 * HOUR;
/// After so long somebody is asked whether it is still wanted.
const ASK_AFTER: i64 = 3 * 24 * HOUR;
/// After so many attempts it is given up.
const MOST_ATTEMPTS: u32 = 40;

/// What waits, as far as time is concerned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waiting {
    pub(super) frozen_ms: i64,
    pub(super) state_ms: i64,
    pub(super) next_ms: Option<i64>,
}

impl From<&Sending> for Waiting {
    fn from(sending: &Sending) -> Self {
        Self { frozen_ms: sending.frozen_ms, state_ms: sending.state_ms, next_ms: sending.next_ms }
    }
}

/// What is to be done with what waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    /// It is tried now.
    Now,
    /// It is tried at this time.
    At(i64),
    /// It waited so long that the person is asked first.
    Ask,
}

/// What is to be done with something that waits.
pub(super) fn due(waiting: Waiting, now_ms: i64) -> Due {
    let next_ms = waiting.next_ms.unwrap_or(waiting.state_ms);
    // The program always plans later than the moment of planning. Not so here: the person said just then that it is to be sent.
    let said = next_ms <= waiting.state_ms;
    let since = if said { waiting.state_ms } else { waiting.frozen_ms };
    if now_ms.saturating_sub(since) > ASK_AFTER {
        return Due::Ask;
    }
    // Once it was tried by the clock that was set back, that one's times hold.
    let set_back = next_ms.saturating_sub(now_ms) > HORIZON || waiting.state_ms > now_ms;
    if next_ms <= now_ms || set_back { Due::Now } else { Due::At(next_ms) }
}

/// When it is tried again after so many attempts, all of which failed; `None`: not by itself any more. Any moment up to a limit that
/// doubles ("full jitter", Brooker, AWS Architecture Blog 2015), so that many who lost the same server do not all come back at once;
/// never before the receiver wants it.
pub(super) fn again(attempts: u32, after: Option<Duration>, now_ms: i64, random: u64) -> Option<i64> {
    (attempts < MOST_ATTEMPTS).then(|| planned(attempts, after, now_ms, random))
}

/// The same, written down before an attempt begins, when nobody knows yet how it ends.
pub(super) fn planned(attempts: u32, after: Option<Duration>, now_ms: i64, random: u64) -> i64 {
    let doublings = attempts.saturating_sub(1).min(20);
    let limit = (FIRST_WAIT << doublings).min(LONGEST_WAIT);
    let wait = i64::try_from(random % limit.unsigned_abs()).unwrap_or(LONGEST_WAIT).max(SECOND);
    let asked = after.map_or(0, |after| i64::try_from(after.as_millis()).unwrap_or(0).min(24 * HOUR));
    now_ms.saturating_add(wait.max(asked))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: i64 = 1_780_000_000_000;

    fn waiting(frozen: i64, state: i64, next: i64) -> Waiting {
        Waiting { frozen_ms: NOW + frozen, state_ms: NOW + state, next_ms: Some(NOW + next) }
    }

    #[test]
    fn what_was_just_frozen_goes_at_once_and_the_rest_at_its_time() {
        assert_eq!(due(waiting(0, 0, 0), NOW), Due::Now);
        assert_eq!(due(waiting(-HOUR, -SECOND, SECOND), NOW), Due::At(NOW + SECOND));
        assert_eq!(due(waiting(-HOUR, -2 * SECOND, -SECOND), NOW), Due::Now);
    }

    #[test]
    fn after_three_days_the_person_is_asked_and_their_yes_is_one_attempt() {
        let old = -ASK_AFTER - 1;
        assert_eq!(due(waiting(-ASK_AFTER, -HOUR, -SECOND), NOW), Due::Now);
        assert_eq!(due(waiting(old, -HOUR, -SECOND), NOW), Due::Ask);
        assert_eq!(due(waiting(old, old, old), NOW), Due::Ask);
        // They said yes just now, and after that attempt they are asked again.
        assert_eq!(due(waiting(old, 0, 0), NOW), Due::Now);
        assert_eq!(due(waiting(old, 0, SECOND), NOW), Due::Ask);
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_hold_anything_up() {
        let year = 365 * 24 * HOUR;
        assert_eq!(due(waiting(year, year, year + SECOND), NOW), Due::Now);
        assert_eq!(due(waiting(SECOND, SECOND, 2 * SECOND), NOW), Due::Now);
        assert_eq!(due(waiting(year, -SECOND, SECOND), NOW), Due::At(NOW + SECOND));
        assert_eq!(due(waiting(-HOUR, -HOUR, HORIZON + 1), NOW), Due::Now);
        assert_eq!(due(waiting(-HOUR, -HOUR, HORIZON), NOW), Due::At(NOW + HORIZON));
    }

    #[test]
    fn after_forty_attempts_it_is_given_up() {
        assert!(again(39, None, NOW, 0).is_some());
        assert_eq!(again(40, None, NOW, 0), None);
        assert_eq!(again(u32::MAX, None, NOW, 0), None);
    }

    proptest! {
        #[test]
        fn a_wait_is_within_its_limit_and_what_the_receiver_asks(
            attempts in 1_u32..200, asked in proptest::option::of(0_u64..200_000), random: u64,
        ) {
            let after = asked.map(Duration::from_secs);
            let wait = planned(attempts, after, NOW, random) - NOW;
            let limit = (FIRST_WAIT * 2_i64.pow((attempts - 1).min(10))).min(LONGEST_WAIT);
            let asked = i64::try_from(asked.unwrap_or(0)).unwrap_or(0).min(24 * 60 * 60) * SECOND;
            prop_assert!(wait >= SECOND && wait >= asked);
            prop_assert!(wait <= limit.max(asked));
        }

        #[test]
        fn what_is_planned_is_later_kept_and_tried_then(attempts in 1_u32..40, random: u64, age in 0_i64..ASK_AFTER - HOUR) {
            let next = planned(attempts, None, NOW, random);
            let then = Waiting { frozen_ms: NOW - age, state_ms: NOW, next_ms: Some(next) };
            prop_assert_eq!(due(then, NOW), Due::At(next));
            prop_assert_eq!(due(then, next), Due::Now);
        }

        #[test]
        fn nothing_waits_for_ever(frozen: i64, state: i64, next: Option<i64>, now: i64) {
            let what = due(Waiting { frozen_ms: frozen, state_ms: state, next_ms: next }, now);
            if let Due::At(next) = what {
                prop_assert!(next > now && next - now <= HORIZON);
            }
        }

        /// A receiver that is away for ever: the attempts of three days, then the question.
        #[test]
        fn a_receiver_who_never_answers_costs_few_attempts(randoms in proptest::collection::vec(any::<u64>(), 200)) {
            let mut now = NOW;
            let mut row = Waiting { frozen_ms: NOW, state_ms: NOW, next_ms: Some(NOW) };
            let mut attempts = 0;
            for random in randoms {
                match due(row, now) {
                    Due::Ask => break,
                    Due::At(next) => now = next,
                    Due::Now => {
                        attempts += 1;
                        let Some(next) = again(attempts, None, now, random) else { break };
                        row = Waiting { state_ms: now, next_ms: Some(next), ..row };
                    }
                }
            }
            prop_assert!(attempts <= MOST_ATTEMPTS);
            prop_assert!(attempts == MOST_ATTEMPTS || now - NOW > ASK_AFTER);
        }
    }
}
