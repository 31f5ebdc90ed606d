//! The least that a window of this kind can do, to measure our start against: it shows an empty page and writes when that was
//! there, in milliseconds since 1970, into the file it is given.

use std::borrow::Cow;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};
use tauri::webview::PageLoadEvent;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder, Wry};

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1) else { return ExitCode::FAILURE };
    let ran = tauri::Builder::<Wry>::default()
        // Through a scheme of the program's own, as our pages come; WebKitGTK tells nothing of `about:blank`.
        .register_uri_scheme_protocol("empty", |_, _| {
            let page = Cow::Borrowed(b"<!doctype html><title>Empty</title>".as_slice());
            tauri::http::Response::builder().header("content-type", "text/html").body(page).unwrap_or_default()
        })
        .setup(move |tauri| {
            let blank = Url::parse("empty://localhost/").map_err(tauri::Error::InvalidUrl)?;
            WebviewWindowBuilder::new(tauri.handle(), "empty", WebviewUrl::CustomProtocol(blank))
                .title("Empty")
                .inner_size(1000.0, 760.0)
                .incognito(true)
                .on_page_load(move |_, page| {
                    if page.event() == PageLoadEvent::Finished {
                        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
                        let _ = std::fs::write(&file, format!("{now} page\n")); // whoever measures waits for it
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if ran.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
