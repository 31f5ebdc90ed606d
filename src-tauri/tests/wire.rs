//! The commands through Tauri's own wire, without a display: what the one window may call, and how failures look.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may panic")]

use app::{App, Reader, Setting, SystemClock, SystemKeychain, WorkFactor};
use serde_json::{Value, json};
use shell::{Log, Shell};
use std::path::Path;
use std::sync::Arc;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

fn window(dir: &Path, label: &str) -> WebviewWindow<MockRuntime> {
    let tauri = mock_builder()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(shell::handler())
        .build(tauri::generate_context!())
        .unwrap();
    let app = App::new(Setting {
        dir: dir.to_owned(),
        clock: Arc::new(SystemClock::default()),
        keychain: Arc::new(SystemKeychain), // asked by no test here
        reader: Reader::new("/nonexistent".into(), Vec::new()),
        work: WorkFactor::quick(),
        listener: Box::new(|_| {}),
        trust: app::Trust::System,
        limits: app::Limits::default(),
    });
    tauri.manage(Shell::new(app, Arc::new(Log::new(dir))));
    let window = WebviewWindowBuilder::new(&tauri, label, WebviewUrl::default()).build().unwrap();
    std::mem::forget(tauri); // the window outlives the function
    window
}

fn call(window: &WebviewWindow<MockRuntime>, command: &str, body: Value) -> Result<Value, Value> {
    let url = if cfg!(any(windows, target_os = "android")) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: url.parse().unwrap(),
        body: InvokeBody::Json(body),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}

#[test]
fn a_question_goes_in_and_comes_out() {
    let dir = tempfile::tempdir().unwrap();
    let window = window(dir.path(), "main");
    assert_eq!(call(&window, "app_state", json!({})).unwrap()["stage"], "first_run");
    let made =
        json!({"input": {"person": "Lena", "author": null, "password": "five plain words for a test", "hint": "none"}});
    assert!(call(&window, "create_records", made).unwrap()["groups"].as_array().unwrap().len() > 3);
    let person = call(&window, "people", json!({})).unwrap()[0]["id"].clone();
    let asked =
        call(&window, "ask_question", json!({"input": {"person": person, "text": " Why? ", "note": null}})).unwrap();
    assert_eq!(asked["text"], "Why?");
    assert_eq!(call(&window, "questions", json!({"input": {"person": person}})).unwrap()[0], asked);
}

#[test]
fn a_failure_is_a_code_with_typed_fields_and_no_text() {
    let dir = tempfile::tempdir().unwrap();
    let window = window(dir.path(), "main");
    assert_eq!(call(&window, "people", json!({})).unwrap_err(), json!({"code": "locked"}));
    let short = json!({"input": {"person": "Lena", "author": null, "password": "short", "hint": "none"}});
    assert_eq!(call(&window, "create_records", short).unwrap_err(), json!({"code": "password_short", "least": 12}));
}

#[test]
fn the_window_may_call_our_commands_and_hear_events_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let main = window(dir.path(), "main");
    let refused = [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:path|resolve_directory",
        "plugin:window|set_title",
        "plugin:event|emit",
        "plugin:webview|create_webview_window",
        "plugin:app|version",
        "plugin:fs|read_file",
        "plugin:shell|open",
        "plugin:resources|close",
        "plugin:menu|new",
        "plugin:image|from_path",
        "plugin:tray|new",
    ];
    for command in refused {
        let error = call(&main, command, json!({})).expect_err(command);
        let words = error.as_str().unwrap_or_default();
        assert!(words.contains("not allowed") || words.contains("not found"), "{command}: {words}");
    }
    assert!(call(&main, "app_state", json!({})).is_ok());
}

#[test]
fn another_window_may_call_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let other = window(dir.path(), "other");
    let error = call(&other, "app_state", json!({})).unwrap_err();
    assert!(error.as_str().unwrap().contains("not allowed"));
}

#[test]
fn the_capability_names_no_set_of_permissions() {
    let capability: Value = serde_json::from_str(&shell::capability()).unwrap();
    assert_eq!(capability["windows"], json!(["main"]));
    for permission in capability["permissions"].as_array().unwrap() {
        let name = permission.as_str().unwrap();
        assert!(
            name.starts_with("allow-") || name == "core:event:allow-listen" || name == "core:event:allow-unlisten",
            "{name}"
        );
    }
    let config: Value = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
    let security = &config["app"]["security"];
    assert_eq!((&security["freezePrototype"], &config["app"]["withGlobalTauri"]), (&json!(true), &json!(false)));
    for (directive, sources) in security["csp"].as_object().unwrap() {
        let sources = sources.as_str().unwrap();
        // WebAssembly makes out words in pictures; scripts stay those of the program.
        let sources = match directive.as_str() {
            "script-src" => sources.replace("'wasm-unsafe-eval'", ""),
            _ => sources.to_owned(),
        };
        assert!(!sources.contains("unsafe") && !sources.contains('*'), "{directive}: {sources}");
        assert!(
            !sources.contains("http") || directive == "connect-src" && sources == "'self' ipc: http://ipc.localhost"
        );
    }
}
