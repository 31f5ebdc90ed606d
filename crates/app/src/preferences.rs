//! Language, text size and the like: known before the records are open, so kept in a small file beside them that says
//! nothing about the person. A file that cannot be read gives the defaults and is replaced at the next change.

use crate::view::{Preferences, Tag};
use crate::{App, Error};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

const SIZES: [u16; 6] = [90, 100, 115, 130, 150, 200];

/// Reads the file, or gives the defaults.
pub(crate) fn load(dir: &Path) -> Preferences {
    fs::read(path(dir))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .map_or_else(Preferences::default, tidy)
}

/// Keeps what the person chose.
pub fn set(app: &App, wanted: Preferences) -> Result<Preferences, Error> {
    let preferences = tidy(wanted);
    save(&app.dir, &preferences).map_err(Error::Preferences)?;
    *app.preferences.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = preferences;
    app.changed(&[Tag::Settings]);
    Ok(preferences)
}

fn path(dir: &Path) -> PathBuf {
    dir.join("preferences.json")
}

fn tidy(wanted: Preferences) -> Preferences {
    Preferences {
        text_size: SIZES.into_iter().min_by_key(|size| size.abs_diff(wanted.text_size)).unwrap_or(100),
        lock_minutes: wanted.lock_minutes.map(|minutes| minutes.clamp(2, 60)),
        ..wanted
    }
}

fn save(dir: &Path, preferences: &Preferences) -> std::io::Result<()> {
    fs::create_dir_all(dir)?;
    let next = dir.join("preferences.json.new");
    let mut file = File::create(&next)?;
    file.write_all(&serde_json::to_vec_pretty(preferences)?)?;
    file.sync_all()?;
    fs::rename(next, path(dir))
}
