//! Tells Tauri the names of the commands, so that each needs a permission of its own, and keeps SQLCipher to ourselves.

include!("src/command_names.rs");

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMAND_NAMES);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
    // Without this the program exports the `sqlite3_*` symbols of SQLCipher, and WebKitGTK, loaded into the same process, would
    // use our encrypted database engine for its own files.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
}
