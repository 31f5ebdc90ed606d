//! All that a template can see: the templates, the fonts and the data of one sheet. No disk, no network, no clock.

use crate::Error;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The look that both sheets share.
const LOOK: &str = include_str!("../templates/look.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The fonts in the order in which typst tries them; `fonts/README.md` says what each is for.
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 10] = [
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
        include_bytes!("../fonts/NotoSans_400Regular.ttf"),
        include_bytes!("../fonts/NotoSans_600SemiBold.ttf"),
        include_bytes!("../fonts/NotoSansMath-subset.ttf"),
        include_bytes!("../fonts/NotoSansSymbols2-subset.ttf"),
        include_bytes!("../fonts/NotoSansHebrew_400Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic_400Regular.ttf"),
        include_bytes!("../fonts/NotoSansCanadianAboriginal_400Regular.ttf"),
        include_bytes!("../fonts/NotoEmoji_400Regular.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// One sheet about to be laid out.
pub(crate) struct Desk {
    main: Source,
    look: Source,
    data: (FileId, Bytes),
}

impl Desk {
    /// `template` is one of ours; `data` is the JSON it reads as `data.json`.
    pub(crate) fn new(template: &str, data: Vec<u8>) -> Result<Self, Error> {
        Ok(Self {
            main: Source::new(file("main.typ")?, template.to_owned()),
            look: Source::new(file("look.typ")?, LOOK.to_owned()),
            data: (file("data.json")?, Bytes::new(data)),
        })
    }
}

fn file(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|_| Error::Data)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.look].into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
