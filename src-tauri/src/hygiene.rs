//! What the program leaves behind on the computer, in memory and on the disk: as little as can be.

pub(crate) mod anew;
pub(crate) mod clipboard;
mod dumps;
pub(crate) mod web_view;

pub use dumps::no_core_dumps;
