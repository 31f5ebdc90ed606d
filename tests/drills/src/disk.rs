//! A disk that forgets: what is certain to be on it, and what a power cut may leave or take.
//!
//! Harsher than the file systems we know. The bytes and the length of a file are certain after a sync of that file, its name
//! only after a sync of the folder; before that, any part of the writes may be there in any order, torn at 512 bytes, a length without its bytes, and any of
//! the names made, moved or removed since. A rename alone is never half done.

use crate::trace::{At, Call};
use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub(crate) type Node = usize;
const ROOT: Node = 0;

/// The names in each folder.
#[derive(Clone, Default)]
pub(crate) struct Names(BTreeMap<Node, BTreeMap<OsString, Node>>);

pub(crate) enum Inode {
    Folder,
    File(File),
}

#[derive(Default)]
pub(crate) struct File {
    pub(crate) certain: Rc<Vec<u8>>,
    pub(crate) pending: Vec<Change>,
    /// Mapped into memory: its bytes on the disk are anybody's guess.
    pub(crate) mapped: bool,
}

#[derive(Clone)]
pub(crate) enum Change {
    Write(u64, Rc<Vec<u8>>),
    Length(u64),
}

/// A name that is not certain yet.
#[derive(Clone)]
pub(crate) enum Naming {
    Put(Node, OsString, Node),
    Gone(Node, OsString),
    /// From the first folder and name to the second.
    Move(Node, OsString, Node, OsString, Node),
}

pub(crate) struct Disk {
    root: PathBuf,
    pub(crate) nodes: Vec<Inode>,
    now: Names,
    pub(crate) certain: Names,
    pub(crate) pending: Vec<Naming>,
    open: HashMap<i32, Option<(Node, u64)>>,
    /// Whether a sync does what it says; not so for the disk that shows that the drill can fail.
    honest: bool,
}

type Outcome<T> = Result<T, String>;

impl Disk {
    /// What lies below `from` is certain; the calls name it by `root`.
    pub(crate) fn load(from: &Path, root: &Path, honest: bool) -> Self {
        let (now, certain) = (Names::default(), Names::default());
        let (nodes, pending, open) = (Vec::new(), Vec::new(), HashMap::new());
        let mut disk = Self { root: root.to_owned(), nodes, now, certain, pending, open, honest };
        disk.load_folder(from);
        disk.certain = disk.now.clone();
        disk
    }

    fn load_folder(&mut self, path: &Path) -> Node {
        let node = self.add(Inode::Folder);
        let mut names = BTreeMap::new();
        for entry in fs::read_dir(path).unwrap() {
            let entry = entry.unwrap();
            let inside = if entry.file_type().unwrap().is_dir() {
                self.load_folder(&entry.path())
            } else {
                let certain = Rc::new(fs::read(entry.path()).unwrap());
                self.add(Inode::File(File { certain, ..File::default() }))
            };
            names.insert(entry.file_name(), inside);
        }
        self.now.0.insert(node, names);
        node
    }

    fn add(&mut self, inode: Inode) -> Node {
        self.nodes.push(inode);
        self.nodes.len() - 1
    }

    /// Does what the call did.
    pub(crate) fn apply(&mut self, call: &Call) -> Outcome<()> {
        match call {
            Call::Open { at, create, empty, fd } => {
                let opened = self.open_at(at, *create, *empty)?;
                self.open.insert(*fd, opened.map(|node| (node, 0)));
            }
            Call::Close(fd) => drop(self.open.remove(fd)),
            Call::Write { fd, place, bytes } => self.write(*fd, *place, bytes)?,
            Call::Seek { fd, place } => {
                if let Some(Some((_, stands))) = self.open.get_mut(fd) {
                    *stands = *place;
                }
            }
            Call::Truncate { fd, length } => self.file(*fd)?.pending.push(Change::Length(*length)),
            Call::Sync(fd) => self.sync(*fd)?,
            Call::Rename(from, to) => {
                if let (Some((from, old)), Some((to, new))) = (self.find(from)?, self.find(to)?) {
                    let node = self.child(from, &old).ok_or("renames what is not there")?;
                    self.name(Naming::Move(from, old, to, new, node));
                }
            }
            Call::Link(from, to) => {
                if let (Some((from, old)), Some((to, new))) = (self.find(from)?, self.find(to)?) {
                    let node = self.child(from, &old).ok_or("links what is not there")?;
                    self.name(Naming::Put(to, new, node));
                }
            }
            Call::Remove(at) => {
                if let Some((folder, name)) = self.find(at)? {
                    self.name(Naming::Gone(folder, name));
                }
            }
            Call::MakeFolder(at) => {
                if let Some((folder, name)) = self.find(at)? {
                    let made = self.add(Inode::Folder);
                    self.name(Naming::Put(folder, name, made));
                }
            }
            Call::Map(fd) => {
                if let Some(Some(_)) = self.open.get(fd) {
                    self.file(*fd)?.mapped = true;
                }
            }
        }
        Ok(())
    }

    /// Whether the call, which comes next, is about something in the place.
    pub(crate) fn concerns(&self, call: &Call) -> bool {
        let has = |fd: &i32| matches!(self.open.get(fd), Some(Some(_)));
        match call {
            Call::Open { at, .. }
            | Call::Rename(at, _)
            | Call::Link(at, _)
            | Call::Remove(at)
            | Call::MakeFolder(at) => {
                matches!(self.find(at), Ok(Some(_)))
            }
            Call::Close(fd) | Call::Sync(fd) | Call::Map(fd) => has(fd),
            Call::Write { fd, .. } | Call::Seek { fd, .. } | Call::Truncate { fd, .. } => has(fd),
        }
    }

    fn open_at(&mut self, at: &At, create: bool, empty: bool) -> Outcome<Option<Node>> {
        let Some((folder, name)) = self.find(at)? else { return Ok(None) };
        let node = match self.child(folder, &name) {
            Some(node) => node,
            None if create => {
                let made = self.add(Inode::File(File::default()));
                self.name(Naming::Put(folder, name, made));
                made
            }
            None => return Err("opens what is not there".to_owned()),
        };
        if let (Inode::File(file), true) = (&mut self.nodes[node], empty) {
            file.pending.push(Change::Length(0));
        }
        Ok(Some(node))
    }

    fn write(&mut self, fd: i32, place: Option<u64>, bytes: &[u8]) -> Outcome<()> {
        if matches!(fd, 1 | 2) && !self.open.contains_key(&fd) {
            return Ok(());
        }
        let stands = match self.open.get(&fd) {
            Some(Some((_, stands))) => *stands,
            _ => return Err("writes to a file that is not in the place".to_owned()),
        };
        let change = Change::Write(place.unwrap_or(stands), Rc::new(bytes.to_vec()));
        self.file(fd)?.pending.push(change);
        if let (None, Some(Some((_, stands)))) = (place, self.open.get_mut(&fd)) {
            *stands += bytes.len() as u64;
        }
        Ok(())
    }

    fn sync(&mut self, fd: i32) -> Outcome<()> {
        let Some(Some((node, _))) = self.open.get(&fd) else { return Err("syncs what is not in the place".to_owned()) };
        let node = *node;
        if !self.honest {
            return Ok(());
        }
        match &mut self.nodes[node] {
            Inode::File(file) => {
                for change in std::mem::take(&mut file.pending) {
                    change.apply(Rc::make_mut(&mut file.certain));
                }
            }
            Inode::Folder => {
                let (certain, pending): (Vec<Naming>, Vec<Naming>) =
                    std::mem::take(&mut self.pending).into_iter().partition(|naming| naming.is_in(node));
                self.pending = pending;
                certain.iter().for_each(|naming| self.certain.apply(naming));
            }
        }
        Ok(())
    }

    fn file(&mut self, fd: i32) -> Outcome<&mut File> {
        let node = self.open.get(&fd).copied().flatten().map(|(node, _)| node).ok_or("a descriptor nobody opened")?;
        match &mut self.nodes[node] {
            Inode::File(file) => Ok(file),
            Inode::Folder => Err("writes to a folder".to_owned()),
        }
    }

    fn name(&mut self, naming: Naming) {
        self.now.apply(&naming);
        self.pending.push(naming);
    }

    fn child(&self, folder: Node, name: &OsString) -> Option<Node> {
        if name == "." { Some(folder) } else { self.now.of(folder).get(name).copied() }
    }

    /// The folder and the last name of a path; none outside of the place.
    fn find(&self, At(from, path): &At) -> Outcome<Option<(Node, OsString)>> {
        let (mut folder, path) = match path.strip_prefix(&self.root) {
            Ok(inside) => (ROOT, inside),
            Err(_) if path.is_absolute() => return Ok(None),
            Err(_) => match from.and_then(|fd| self.open.get(&fd)) {
                Some(Some((node, _))) => (*node, path.as_path()),
                _ => return Err("a path from a folder that nobody opened".to_owned()),
            },
        };
        let mut parts: Vec<OsString> = path.iter().map(OsString::from).collect();
        let last = parts.pop().unwrap_or_else(|| OsString::from("."));
        for part in parts {
            folder = self.child(folder, &part).ok_or("a path through a folder that is not there")?;
        }
        Ok(Some((folder, last)))
    }

    /// Compares with what really lies there once the program has ended: a call that was misunderstood shows here.
    pub(crate) fn agrees_with(&self, place: &Path) -> Outcome<()> {
        self.folder_agrees(ROOT, place)
    }

    fn folder_agrees(&self, folder: Node, path: &Path) -> Outcome<()> {
        let now = self.now.of(folder);
        let mut there: Vec<OsString> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        there.sort();
        if !now.keys().eq(there.iter()) {
            return Err(format!("{} holds {there:?}, the trace says {:?}", path.display(), now.keys()));
        }
        for (name, node) in now {
            let path = path.join(name);
            match &self.nodes[*node] {
                Inode::Folder => self.folder_agrees(*node, &path)?,
                Inode::File(file) if file.mapped => {}
                Inode::File(file) => {
                    let mut bytes = Rc::unwrap_or_clone(file.certain.clone());
                    file.pending.iter().for_each(|change| change.apply(&mut bytes));
                    if fs::read(&path).ok().as_ref() != Some(&bytes) {
                        return Err(format!("{} is not what the trace says", path.display()));
                    }
                }
            }
        }
        Ok(())
    }
}

impl Change {
    pub(crate) fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length as usize, 0),
            Self::Write(place, written) => put(bytes, *place as usize, written),
        }
    }
}

/// Writes into a file, with zeros where it did not reach before.
pub(crate) fn put(bytes: &mut Vec<u8>, place: usize, written: &[u8]) {
    let end = place + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[place..end].copy_from_slice(written);
}

impl Naming {
    fn is_in(&self, folder: Node) -> bool {
        match self {
            Self::Put(here, ..) | Self::Gone(here, _) => *here == folder,
            Self::Move(from, _, to, ..) => *from == folder || *to == folder,
        }
    }
}

impl Names {
    /// What is in a folder.
    pub(crate) fn of(&self, folder: Node) -> &BTreeMap<OsString, Node> {
        static EMPTY: BTreeMap<OsString, Node> = BTreeMap::new();
        self.0.get(&folder).unwrap_or(&EMPTY)
    }

    pub(crate) fn apply(&mut self, naming: &Naming) {
        match naming {
            Naming::Put(folder, name, node) => drop(self.0.entry(*folder).or_default().insert(name.clone(), *node)),
            Naming::Gone(folder, name) => drop(self.0.entry(*folder).or_default().remove(name)),
            Naming::Move(from, old, to, new, node) => {
                let left = self.0.entry(*from).or_default();
                if left.get(old) == Some(node) {
                    left.remove(old);
                }
                self.0.entry(*to).or_default().insert(new.clone(), *node);
            }
        }
    }
}
