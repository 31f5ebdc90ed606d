//! The parts made with Node: the window's pages, and the tests that drive the app.

use crate::command::{Outcome, npm, program};
use crate::tree::{is_stale, root};

/// The oldest Node that the tools of the window run on.
const OLDEST: (u32, u32) = (20, 19);

/// Builds `ui/dist`, which the app carries inside. Does nothing when nothing changed, so that the app need not be built again.
pub(crate) fn build_ui() -> Outcome {
    install("ui")?;
    let ui = root().join("ui");
    let mut sources = vec![root().join("locales")];
    for name in [
        "src",
        "public",
        "index.html",
        "vite.config.ts",
        "svelte.config.js",
        "tsconfig.json",
        "pdf-assets.ts",
        "package-lock.json",
    ] {
        sources.push(ui.join(name));
    }
    if !is_stale(&ui.join("dist/index.html"), &sources) {
        return Ok(());
    }
    npm("ui", &["run", "--silent", "build"]).run()
}

/// Fetches the packages that a folder's `package-lock.json` names, when it changed.
pub(crate) fn install(folder: &str) -> Outcome {
    recent_enough()?;
    let folder_path = root().join(folder);
    // npm writes this file last.
    let done = folder_path.join("node_modules/.package-lock.json");
    if !is_stale(&done, &[folder_path.join("package-lock.json")]) {
        return Ok(());
    }
    // No package needs to run a script of its own to be installed; so none may.
    npm(folder, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).run()
}

fn recent_enough() -> Outcome {
    let (major, minor) = OLDEST;
    let version = program("node", &["--version"]).output().unwrap_or_default();
    let mut numbers = version.trim().trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(have), Some(and)) if (have, and) >= OLDEST => Ok(()),
        (Some(_), _) => Err(format!("Node {major}.{minor} or newer is needed; this is {}.", version.trim())),
        _ => Err(format!("Node {major}.{minor} or newer is needed, with npm. See nodejs.org.")),
    }
}
