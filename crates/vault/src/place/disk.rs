//! Whether two folders share a fate: the same disk of this computer, with no other copy kept elsewhere by a program.

use std::path::Path;

#[cfg(unix)]
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| std::fs::metadata(path).map(|about| about.dev()).ok();
    device(one).is_some() && device(one) == device(other)
}

/// Windows: the same drive letter or volume. Two partitions of one disk look like two disks; never run.
#[cfg(not(unix))]
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    one.components().next() == other.components().next()
}
