//! Whether a folder lies on another computer.

use crate::Error;
use std::path::Path;

/// Linux: the number of the file system (statfs(2)), and for FUSE, whose one number covers USB sticks as well as shares, its
/// name in the table of mounts.
#[cfg(target_os = "linux")]
pub(super) fn is_remote(real: &Path) -> Result<bool, Error> {
    let magic = rustix::fs::statfs(real).map_err(std::io::Error::from)?.f_type;
    // The number is 32 bits in a field whose width and sign depend on the processor.
    let magic = magic as u32;
    let kind = if magic == linux::FUSE {
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        linux::kind_of_mount(&mounts, real)
    } else {
        None
    };
    Ok(linux::is_remote(magic, kind.as_deref()))
}

/// macOS: a mounted file system says itself whether it is local (`MNT_LOCAL` of statfs(2)).
#[cfg(target_os = "macos")]
pub(super) fn is_remote(real: &Path) -> Result<bool, Error> {
    const MNT_LOCAL: u32 = 0x1000;
    let found = rustix::fs::statfs(real).map_err(std::io::Error::from)?;
    Ok(found.f_flags & MNT_LOCAL == 0)
}

/// Windows: following a path to its end (`GetFinalPathNameByHandle`, done by `canonicalize`) names shares and mapped drive
/// letters alike as `\\?\UNC\server\share`.
#[cfg(windows)]
pub(super) fn is_remote(real: &Path) -> Result<bool, Error> {
    use std::path::{Component, Prefix};
    let first = real.components().next();
    Ok(matches!(first, Some(Component::Prefix(p)) if matches!(p.kind(), Prefix::VerbatimUNC(..) | Prefix::UNC(..))))
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
pub(super) fn is_remote(_real: &Path) -> Result<bool, Error> {
    Ok(false)
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::{Path, PathBuf};

    pub(super) const FUSE: u32 = 0x6573_5546;

    /// Numbers from statfs(2) and linux/magic.h: NFS, SMB, SMB2, CIFS, 9P, AFS (two), Coda, NCP, Ceph, Lustre, GFS2, OCFS2.
    const REMOTE: [u32; 13] = [
        0x6969,
        0x517B,
        0xFE53_4D42,
        0xFF53_4D42,
        0x0102_1997,
        0x5346_414F,
        0x6B41_4653,
        0x7375_7245,
        0x564C,
        0x00C3_6400,
        0x0BD0_0BD3,
        0x0116_1970,
        0x7461_636F,
    ];

    /// FUSE programs that keep their files on a disk of this computer. Any other is taken for remote, since most are
    /// (sshfs, rclone, gvfs, davfs, virtiofs) and a vault torn by a share is worse than a folder refused.
    const LOCAL_FUSE: [&str; 12] = [
        "fuseblk",
        "fuse.ntfs-3g",
        "fuse.lowntfs-3g",
        "fuse.exfat",
        "fuse.ext2",
        "fuse.apfs",
        "fuse.gocryptfs",
        "fuse.encfs",
        "fuse.cryfs",
        "fuse.securefs",
        "fuse.bindfs",
        "fuse.mergerfs",
    ];

    pub(super) fn is_remote(magic: u32, kind: Option<&str>) -> bool {
        if magic == FUSE {
            return !kind.is_some_and(|kind| LOCAL_FUSE.contains(&kind));
        }
        REMOTE.contains(&magic)
    }

    /// The file-system name of the mount that holds `path`: in /proc/self/mountinfo (proc(5)) the fifth word is the mount
    /// point, with odd characters as `\ooo`, and the first after ` - ` the name. Of mounts one over the other the last counts.
    pub(super) fn kind_of_mount(mounts: &str, path: &Path) -> Option<String> {
        mounts
            .lines()
            .filter_map(|line| {
                let (left, right) = line.split_once(" - ")?;
                let point = PathBuf::from(unescaped(left.split(' ').nth(4)?));
                let kind = right.split(' ').next()?;
                path.starts_with(&point).then(|| (point.components().count(), kind.to_owned()))
            })
            .max_by_key(|(depth, _)| *depth)
            .map(|(_, kind)| kind)
    }

    fn unescaped(word: &str) -> String {
        word.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn shares_are_told_from_disks() {
            for share in REMOTE {
                assert!(is_remote(share, None));
            }
            // ext4, btrfs, xfs, tmpfs, overlay, vfat, zfs, f2fs, ntfs3.
            for disk in [
                0xEF53,
                0x9123_683E,
                0x5846_5342,
                0x0102_1994,
                0x794C_7630,
                0x4D44,
                0x2FC1_2FC1,
                0xF2F5_2010,
                0x7366_746E,
            ] {
                assert!(!is_remote(disk, None));
            }
        }

        #[test]
        fn a_usb_stick_is_told_from_sshfs() {
            let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                30 22 8:17 / /media/My\\040Stick rw,nosuid - fuseblk /dev/sdb1 rw\n\
                31 22 0:50 / /home/anna/far rw,nosuid - fuse.sshfs host:/ rw\n\
                32 22 0:51 / /home/anna/far/near rw - fuse.gocryptfs x rw\n";
            let remote = |path: &str| is_remote(FUSE, kind_of_mount(mounts, Path::new(path)).as_deref());
            assert!(!remote("/media/My Stick/records"));
            assert!(remote("/home/anna/far/records"));
            assert!(!remote("/home/anna/far/near/records"));
            assert!(is_remote(FUSE, None), "unknown is taken for remote");
            assert_eq!(kind_of_mount(mounts, Path::new("/home/anna/farther")).as_deref(), Some("ext4"));
        }
    }
}
