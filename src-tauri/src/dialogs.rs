//! The system's own file dialogs. Paths stay on this side: no command takes or gives one.

#[cfg(feature = "e2e")]
pub(crate) use queue::{choose_files, choose_folder, choose_place};
#[cfg(not(feature = "e2e"))]
pub(crate) use system::{choose_files, choose_folder, choose_place};

#[cfg(feature = "e2e")]
pub(crate) mod queue;

#[cfg(not(feature = "e2e"))]
mod system {
    use std::path::PathBuf;
    use tauri::{AppHandle, Runtime};
    use tauri_plugin_dialog::{DialogExt, FilePath};
    use tokio::sync::oneshot;

    /// The files a person chose; none when the dialog was closed.
    pub(crate) async fn choose_files<R: Runtime>(handle: &AppHandle<R>) -> Vec<PathBuf> {
        let (send, chosen) = oneshot::channel();
        handle.dialog().file().pick_files(move |files| {
            let _ = send.send(files.unwrap_or_default()); // nobody waits any more when the window is gone
        });
        chosen.await.unwrap_or_default().into_iter().filter_map(path).collect()
    }

    /// The folder a person chose; none when the dialog was closed.
    pub(crate) async fn choose_folder<R: Runtime>(handle: &AppHandle<R>) -> Vec<PathBuf> {
        let (send, chosen) = oneshot::channel();
        handle.dialog().file().pick_folder(move |folder| {
            let _ = send.send(folder); // nobody waits any more when the window is gone
        });
        chosen.await.ok().flatten().and_then(path).into_iter().collect()
    }

    /// Where a person wants a file written; none when the dialog was closed.
    pub(crate) async fn choose_place<R: Runtime>(handle: &AppHandle<R>, name: &str) -> Option<PathBuf> {
        let (send, chosen) = oneshot::channel();
        handle.dialog().file().set_file_name(name).save_file(move |file| {
            let _ = send.send(file);
        });
        chosen.await.ok().flatten().and_then(path)
    }

    fn path(file: FilePath) -> Option<PathBuf> {
        file.into_path().ok()
    }
}
