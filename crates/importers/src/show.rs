//! What can be shown of a file: read anew from the kept original by the child, each time somebody looks. Nothing of it is stored.
//!
//! A document comes as sections of our own few blocks, so that no markup of the file ever reaches a page; a picture comes as
//! a PNG that the child made.

use record::{Line, Text};
use serde::{Deserialize, Serialize};

/// What is to be shown of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// The document, section by section.
    Sections,
    /// How many pages it has, and that a program like ours opens it: a `Frame::Page` each, without words.
    Pages,
    /// One picture.
    Picture {
        /// The file on the disc or in the archive, as `record::Series::first` names it. None: the file is the picture.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<Line>,
        /// The page of a fax, or the frame of a scan, counted from 1.
        page: u32,
        /// The most pixels on its longer side; larger ones are made smaller.
        longest: u32,
    },
}

/// A part of a document with its own title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The title, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// How deep it lies: 0, or 1 more for each section around it.
    #[serde(default)]
    pub level: u8,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// One block of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        words: Vec<Run>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table. Cells that span columns or rows are repeated nowhere: they stand where they begin.
    Table {
        /// What it is called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        caption: Option<Line>,
        /// Rows of headings.
        head: Vec<Row>,
        /// The other rows.
        rows: Vec<Row>,
    },
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its name in the file (`ID`), which entries point to: `Pointer::Path` of such an entry ends with `#` and this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Line>,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// How many columns it takes: 1 to 1,000.
    #[serde(default = "one")]
    pub columns: u16,
    /// How many rows it takes: 1 to 1,000.
    #[serde(default = "one")]
    pub rows: u16,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

fn one() -> u16 {
    1
}

/// Words that look alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words; a line feed breaks the line.
    pub text: Text,
    /// Whether no space stands between them and the run before.
    #[serde(default)]
    pub glued: bool,
    /// Whether the document stresses them.
    #[serde(default)]
    pub strong: bool,
    /// Their name in the file (`ID`), which entries point to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Line>,
}

/// A picture, made by the child.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownPicture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How many pages or frames the file has.
    pub pages: u32,
    /// A PNG; on the wire it comes ahead of this frame, as it is.
    #[serde(skip)]
    pub png: Vec<u8>,
}

impl std::fmt::Debug for ShownPicture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ShownPicture({} x {})", self.width, self.height)
    }
}
