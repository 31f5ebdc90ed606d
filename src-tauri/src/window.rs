//! The one window, what is told to it, and what locks it.

use crate::away::{self, Pulse};
use crate::hygiene::{anew, clipboard, web_view};
use crate::log::{Line, Log, short_hash};
use crate::wire::Shell;
use app::view::Event;
use app::{App, Limits, Reader, Setting, SystemClock, SystemKeychain, Trust, WorkFactor};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, PoisonError, mpsc};
use std::time::{Duration, SystemTime};
use tauri::ipc::Invoke;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent, Wry,
};

/// How often copies look whether one is due, and whether the second place is there again.
const COPIES_EVERY: Duration = Duration::from_secs(60);

/// How often it is looked whether something waits to be sent.
const OUTBOX_EVERY: Duration = Duration::from_secs(5);

/// How often the idle lock looks at the clock.
const IDLE_EVERY: Duration = Duration::from_secs(2);

/// How long a computer that goes to sleep waits for the window to be empty.
const EMPTIED_WITHIN: Duration = Duration::from_secs(2);

/// How long the end of the program waits for a copy that goes on, and for the records to be closed at all.
const COPY_ENDS_WITHIN: Duration = Duration::from_secs(4);
const CLOSED_WITHIN: Duration = Duration::from_secs(20);

/// Opens the window and runs until it is closed.
pub fn run() -> ExitCode {
    let started = tauri::Builder::<Wry>::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(answer())
        .setup(|tauri| {
            let handle = tauri.handle().clone();
            let dir = data_dir(&handle)?;
            let log = Arc::new(Log::new(&dir));
            watch_panics(Arc::clone(&log));
            web_view::sweep(&dir);
            let web_folder = web_view::folder(&dir);
            let app = start(&handle, dir)?;
            if anew::is_after_lock() {
                app::unlock::stay_locked(&app);
            }
            tauri::async_runtime::spawn(lock_when_idle(Arc::clone(&app)));
            away::watch(lock_when_away(&handle, &app));
            tauri::async_runtime::spawn(tend_copies(Arc::clone(&app)));
            tauri::async_runtime::spawn(tend_outbox(Arc::clone(&app)));
            let shell = Shell::new(app, log);
            shell.log(Line::Started);
            tauri.manage(shell);
            open(&handle, web_folder)?;
            #[cfg(feature = "e2e")]
            tauri::async_runtime::spawn(crate::dialogs::queue::watch_drops(move |paths| dropped(&handle, paths)));
            Ok(())
        })
        .build(tauri::generate_context!());
    let Ok(program) = started else { return ExitCode::FAILURE };
    program.run(|handle, event| {
        if matches!(event, RunEvent::Exit) {
            clipboard::forget();
            if let Some(shell) = handle.try_state::<Shell>() {
                // Should it take too long, the process ends all the same: the records bear that at any moment.
                app::unlock::close_for_exit(&shell.app, COPY_ENDS_WITHIN, CLOSED_WITHIN);
            }
            let _ = data_dir(handle).map(|dir| web_view::sweep(&dir));
            anew::begin(handle);
        }
    });
    ExitCode::SUCCESS
}

#[cfg(not(feature = "e2e"))]
fn answer() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    crate::handler()
}

/// The same, and the first question of the page is noted: then it has run, and shows what it is answered.
#[cfg(feature = "e2e")]
fn answer() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let answer = crate::handler();
    move |invoke| {
        if invoke.message.command() == "app_state" {
            crate::dialogs::queue::note("asked");
        }
        answer(invoke)
    }
}

fn data_dir(handle: &AppHandle<Wry>) -> tauri::Result<PathBuf> {
    match std::env::var_os("SECOND_CHAIR_DATA_DIR") {
        Some(dir) if !dir.is_empty() => Ok(PathBuf::from(dir)),
        _ => handle.path().app_local_data_dir(),
    }
}

fn start(handle: &AppHandle<Wry>, dir: PathBuf) -> std::io::Result<Arc<App>> {
    let reader = Reader::new(std::env::current_exe()?, vec![OsString::from("--reader")]);
    let to_window = handle.clone();
    let listener = Box::new(move |event: Event| {
        // The window may be closing; then there is nobody left to tell.
        let _ = match event {
            Event::Changed(tags) => to_window.emit("changed", tags),
            Event::Job(view) => to_window.emit("job", view),
            Event::Locked => to_window.emit("locked", ()).and_then(|()| leave_nothing(&to_window)),
            Event::Copying(progress) => to_window.emit("copying", progress),
            Event::Packing(progress) => to_window.emit("packing", progress),
        };
    });
    Ok(App::new(Setting {
        dir,
        clock: Arc::new(SystemClock::default()),
        keychain: Arc::new(SystemKeychain),
        reader,
        work: WorkFactor::STANDARD,
        listener,
        trust: Trust::System,
        limits: Limits::default(),
    }))
}

fn open(handle: &AppHandle<Wry>, web_folder: PathBuf) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(handle, "main", WebviewUrl::App("index.html".into()))
        .title("Second Chair")
        .inner_size(1000.0, 760.0)
        .min_inner_size(480.0, 560.0)
        .data_directory(web_folder)
        .incognito(keeps_nothing())
        .proxy_url(nowhere()?)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let handle = handle.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => tell_drop(&handle, "over"),
        WindowEvent::DragDrop(DragDropEvent::Leave) => tell_drop(&handle, "left"),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => dropped(&handle, paths.clone()),
        _ => {}
    });
    Ok(())
}

/// No cache, cookies or storage of the web view on disk. WebKitGTK lets no test drive such a window, so a development build that
/// is being driven does without; a release never does.
fn keeps_nothing() -> bool {
    !is_driven()
}

/// Whether a test drives the window: never in a release.
pub(crate) fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// At lock.
fn leave_nothing(handle: &AppHandle<Wry>) -> tauri::Result<()> {
    web_view::empty(handle);
    anew::when_closed(handle);
    handle.run_on_main_thread(clipboard::forget)
}

/// Locks, and comes back when the window's thread has emptied the window.
fn lock_when_away(handle: &AppHandle<Wry>, app: &Arc<App>) -> impl Fn() + Send + Clone + 'static {
    let (handle, app) = (handle.clone(), Arc::clone(app));
    move || {
        // As for the idle lock: locking itself cannot fail.
        app::unlock::lock_at_once(&app);
        let (done, emptied) = mpsc::channel::<()>();
        let _ = handle.run_on_main_thread(move || drop(done));
        let _ = emptied.recv_timeout(EMPTIED_WITHIN); // ends when the thread drops its end
    }
}

/// Where every connection of the web view ends: the port that discards. The content policy stops requests, but not the bare
/// connection and the name look-up of a `<link rel="preconnect">`, which could carry words away in a host name.
fn nowhere() -> tauri::Result<Url> {
    Url::parse("socks5://127.0.0.1:9").map_err(tauri::Error::InvalidUrl)
}

/// Only the pages inside the program: `tauri://localhost` (Linux, macOS), `http://tauri.localhost` (Windows).
fn is_ours(url: &Url) -> bool {
    (url.scheme() == "tauri" && url.host_str() == Some("localhost")) || url.host_str() == Some("tauri.localhost")
}

fn dropped(handle: &AppHandle<Wry>, paths: Vec<PathBuf>) {
    if let Some(shell) = handle.try_state::<Shell>() {
        *shell.dropped.lock().unwrap_or_else(PoisonError::into_inner) = paths;
        tell_drop(handle, "dropped");
    }
}

fn tell_drop(handle: &AppHandle<Wry>, what: &str) {
    let _ = handle.emit("dropping", what); // as above: a closing window needs no news
}

async fn lock_when_idle(app: Arc<App>) {
    let mut every = tokio::time::interval(IDLE_EVERY);
    let mut pulse = Pulse::new(SystemTime::now());
    loop {
        every.tick().await;
        let slept = pulse.slept(SystemTime::now());
        let app = Arc::clone(&app);
        let _ = tauri::async_runtime::spawn_blocking(move || {
            if slept {
                app::unlock::lock_at_once(&app);
            } else {
                app::unlock::lock_if_idle(&app);
            }
        })
        .await;
    }
}

async fn tend_copies(app: Arc<App>) {
    let mut every = tokio::time::interval(COPIES_EVERY);
    // A copy that took longer is followed by one look, not by all that were missed.
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        let app = Arc::clone(&app);
        let _ = tauri::async_runtime::spawn_blocking(move || app::copies::tend(&app)).await;
    }
}

/// Sends what waits and is due. A contact may take a minute; meanwhile nothing else is looked at here.
async fn tend_outbox(app: Arc<App>) {
    let mut every = tokio::time::interval(OUTBOX_EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        let app = Arc::clone(&app);
        let _ = tauri::async_runtime::spawn_blocking(move || app::outbox::tend(&app)).await;
    }
}

/// A panic writes its place and nothing else: its message may hold words of the person.
fn watch_panics(log: Arc<Log>) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location();
        let file = place.map_or(0, |place| short_hash(place.file()));
        log.write(&Line::Panicked { file, line: place.map_or(0, std::panic::Location::line) });
    }));
}
