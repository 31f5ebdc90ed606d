//! Takings in that go on: how far, and whether to stop.

use super::intake::Ended;
use crate::view::{Event, JobState, JobStep, JobView, Tag};
use crate::{App, Error};
use record::ImportId;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How often a screen is told of progress, in milliseconds: often enough to look alive, seldom enough to cost nothing.
const TELL_EVERY_MS: u64 = 100;

/// The running jobs, by id.
#[derive(Default)]
pub(crate) struct Jobs(Mutex<HashMap<String, Job>>);

/// One job.
#[derive(Clone)]
pub(crate) struct Job {
    view: Arc<Mutex<JobView>>,
    stop: Arc<AtomicBool>,
    told: Arc<Mutex<u64>>,
}

impl Jobs {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn running(&self) -> usize {
        self.all().len()
    }

    pub(super) fn running_views(&self) -> Vec<JobView> {
        self.all().values().map(Job::view).collect()
    }

    pub(super) fn begin(&self, import: ImportId) -> Job {
        let view = JobView {
            id: import.to_string(),
            state: JobState::Running,
            step: JobStep::Keeping,
            file: 0,
            files: 0,
            file_name: String::new(),
            done: 0,
            total: 0,
            entries: 0,
            import_id: None,
            error: None,
        };
        let job = Job { view: Arc::new(Mutex::new(view)), stop: Arc::default(), told: Arc::default() };
        self.all().insert(job.id(), job.clone());
        job
    }

    pub(super) fn cancel(&self, id: &str) -> bool {
        self.all().get(id).inspect(|job| job.stop.store(true, Ordering::Relaxed)).is_some()
    }
}

impl Job {
    pub(super) fn id(&self) -> String {
        self.view().id
    }

    fn view(&self) -> JobView {
        self.view.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Set when the person wants it to stop.
    pub(super) fn stop(&self) -> &AtomicBool {
        &self.stop
    }

    pub(super) fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Notes progress; the screens hear of it at most every tenth of a second, and at once when `now` is asked for.
    pub(super) fn tell(&self, app: &App, now: bool, change: impl FnOnce(&mut JobView)) {
        let view = {
            let mut view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
            change(&mut view);
            view.clone()
        };
        let steady = app.clock.steady_ms();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if now || steady.saturating_sub(*told) >= TELL_EVERY_MS {
            *told = steady;
            (app.listener)(Event::Job(view));
        }
    }

    /// Ends the job, well or not. The records are let go by the thread before it ends.
    pub(super) fn end(&self, app: &App, result: Result<Ended, Error>) {
        app.jobs.all().remove(&self.id());
        app.changed(&[Tag::Records, Tag::Imports]);
        let stopped = self.stopped();
        self.tell(app, true, |view| match result {
            Ok(ended) => {
                view.state = match ended {
                    Ended::Asking => JobState::Asking,
                    Ended::Kept | Ended::Nothing if stopped => JobState::Cancelled,
                    Ended::Kept | Ended::Nothing => JobState::Done,
                };
                view.import_id = (ended != Ended::Nothing).then(|| view.id.clone());
            }
            Err(error) => {
                view.state = JobState::Failed;
                view.error =
                    Some(error.told().unwrap_or(crate::view::UiError::Unexpected { incident: "import".to_owned() }));
            }
        });
    }

    pub(super) fn abandon(&self, app: &App) {
        self.end(app, Err(Error::Thread));
    }
}
