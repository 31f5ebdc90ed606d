//! What a program asked of the file system, as strace recorded it.
//!
//! Every call that could change a file is either understood here or refuses the whole trace: a drill that overlooks a call would
//! prove nothing.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Calls that `Call` knows.
const KNOWN: &str = "open,openat,close,write,pwrite64,lseek,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,\
                     unlink,unlinkat,rmdir,mkdir,mkdirat,mmap";
/// Calls that change files, or start what could, in ways that `Call` does not know. Times of files (`utimensat`) are left out:
/// nothing is believed because of them.
const UNKNOWN: &str = "truncate,fallocate,copy_file_range,sendfile,splice,tee,writev,pwritev,pwritev2,symlink,symlinkat,mknod,mknodat,\
                       sync_file_range,sync,syncfs,openat2,creat,io_uring_setup,io_submit,fork,vfork,clone,clone3";

/// A path, from a folder that is open or from the root.
#[derive(Debug)]
pub(crate) struct At(pub(crate) Option<i32>, pub(crate) PathBuf);

#[derive(Debug)]
pub(crate) enum Call {
    Open {
        at: At,
        create: bool,
        empty: bool,
        fd: i32,
    },
    Close(i32),
    /// At a place, or where the descriptor stands.
    Write {
        fd: i32,
        place: Option<u64>,
        bytes: Vec<u8>,
    },
    /// The descriptor stands here now.
    Seek {
        fd: i32,
        place: u64,
    },
    Truncate {
        fd: i32,
        length: u64,
    },
    Sync(i32),
    Rename(At, At),
    Link(At, At),
    Remove(At),
    MakeFolder(At),
    /// Whoever maps a file may change it without a call.
    Map(i32),
}

/// A call as it was made; nothing is known of one that failed, or that changes no file.
pub(crate) struct Made {
    pub(crate) name: String,
    pub(crate) call: Option<Call>,
}

/// Runs a program under strace and gives its calls in order. Fails when the program does.
pub(crate) fn record(program: &Command, log: &Path) -> Result<Vec<Made>, String> {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-q", "-xx", "-s", "67108864", "-e", "signal=none", "-o"]).arg(log);
    strace.args(["-e", &format!("trace={KNOWN},{UNKNOWN}"), "--"]).arg(program.get_program()).args(program.get_args());
    let ended = strace.stdout(Stdio::null()).status().map_err(|error| format!("strace does not start: {error}"))?;
    if !ended.success() {
        return Err(format!("the workload ended with {ended} under strace"));
    }
    let text = std::fs::read_to_string(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let mut process = None;
    let mut calls = Vec::new();
    for line in text.lines() {
        let (id, rest) = line.split_once(' ').ok_or_else(|| format!("not a line of strace: {}", shown(line)))?;
        if *process.get_or_insert(id) != id {
            return Err("the workload has a second thread: the order of its calls is not known".to_owned());
        }
        let rest = rest.trim_start();
        if let (Some((name, _)), false) = (rest.split_once('('), rest.starts_with("+++")) {
            let call = call(rest).map_err(|why| format!("{why}: {}", shown(line)))?;
            calls.push(Made { name: name.to_owned(), call });
        }
    }
    Ok(calls)
}

fn shown(line: &str) -> String {
    line.chars().take(200).collect()
}

type Understood<T> = Result<T, &'static str>;

/// One line; none for a call that failed, or changes nothing.
fn call(line: &str) -> Understood<Option<Call>> {
    const ODD: &str = "not understood";
    let (before, answer) = line.rsplit_once(" = ").ok_or(ODD)?;
    let (name, arguments) = before.trim_end().strip_suffix(')').and_then(|call| call.split_once('(')).ok_or(ODD)?;
    let words: Vec<&str> = split(arguments);
    let answer = answer.split(' ').next().unwrap_or_default();
    if answer.starts_with('-') || answer == "?" {
        return Ok(None);
    }
    let text = |at: usize| words.get(at).copied().ok_or(ODD);
    let number = |at: usize| text(at)?.parse::<u64>().map_err(|_| ODD);
    let fd = |at: usize| text(at)?.parse::<i32>().map_err(|_| ODD);
    let path = |at: usize| -> Understood<At> { Ok(At(None, file_name(text(at)?)?)) };
    let path_at = |at: usize| -> Understood<At> { Ok(At(text(at)?.parse().ok(), file_name(text(at + 1)?)?)) };
    let answered = || answer.parse::<u64>().map_err(|_| ODD);
    let opened = |at: At, flags: &str| -> Understood<Call> {
        let has = |flag| flags.split('|').any(|word| word == flag);
        if has("O_APPEND") || has("O_TMPFILE") {
            return Err("opened in a way that is not understood");
        }
        let fd = answer.parse().map_err(|_| ODD)?;
        Ok(Call::Open { at, create: has("O_CREAT"), empty: has("O_TRUNC"), fd })
    };
    let write = |place| -> Understood<Call> {
        let mut bytes = quoted(text(1)?)?;
        bytes.truncate(usize::try_from(answered()?).map_err(|_| ODD)?);
        Ok(Call::Write { fd: fd(0)?, place, bytes })
    };
    Ok(Some(match name {
        "open" => opened(path(0)?, text(1)?)?,
        "openat" => opened(path_at(0)?, text(2)?)?,
        "close" => Call::Close(fd(0)?),
        "write" => write(None)?,
        "pwrite64" => write(Some(number(3)?))?,
        "lseek" => Call::Seek { fd: fd(0)?, place: answered()? },
        "ftruncate" => Call::Truncate { fd: fd(0)?, length: number(1)? },
        "fsync" | "fdatasync" => Call::Sync(fd(0)?),
        "rename" => Call::Rename(path(0)?, path(1)?),
        "renameat" => Call::Rename(path_at(0)?, path_at(2)?),
        "renameat2" if text(4)? == "0" || text(4)? == "RENAME_NOREPLACE" => Call::Rename(path_at(0)?, path_at(2)?),
        "link" => Call::Link(path(0)?, path(1)?),
        "linkat" => Call::Link(path_at(0)?, path_at(2)?),
        "unlink" | "rmdir" => Call::Remove(path(0)?),
        "unlinkat" => Call::Remove(path_at(0)?),
        "mkdir" => Call::MakeFolder(path(0)?),
        "mkdirat" => Call::MakeFolder(path_at(0)?),
        "mmap" if text(3)?.contains("MAP_SHARED") && text(2)?.contains("PROT_WRITE") && fd(4)? >= 0 => {
            Call::Map(fd(4)?)
        }
        "mmap" => return Ok(None),
        _ => return Err("a call that changes files and is not understood"),
    }))
}

/// The arguments; every text is hexadecimal, so a comma stands only between them.
fn split(arguments: &str) -> Vec<&str> {
    arguments.split(", ").collect()
}

fn file_name(text: &str) -> Understood<PathBuf> {
    quoted(text).map(|bytes| PathBuf::from(OsStr::from_bytes(&bytes)))
}

fn quoted(text: &str) -> Understood<Vec<u8>> {
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).ok_or("a text that was cut short")?;
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let byte = |four: &[u8]| match four {
        [b'\\', b'x', high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    inside.as_bytes().chunks(4).map(byte).collect::<Option<_>>().ok_or("a text that is not hexadecimal")
}
