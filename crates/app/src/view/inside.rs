//! What is shown of a file, and what was made out in it.

use super::AreaView;
use importers::{Block, Cell, Row, Run, Section};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A section of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SectionView {
    /// Its title.
    pub title: Option<String>,
    /// How deep it lies, from 0.
    pub level: u8,
    /// What it says.
    pub blocks: Vec<BlockView>,
}

/// One block of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum BlockView {
    /// A paragraph.
    Paragraph {
        /// Its words.
        words: Vec<RunView>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Vec<BlockView>>,
    },
    /// A table.
    Table {
        /// What it is called.
        caption: Option<String>,
        /// Rows of headings.
        head: Vec<RowView>,
        /// The other rows.
        rows: Vec<RowView>,
    },
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowView {
    /// Its name, which records point to.
    pub anchor: Option<String>,
    /// Its cells.
    pub cells: Vec<CellView>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CellView {
    /// How many columns it takes.
    pub columns: u16,
    /// How many rows.
    pub rows: u16,
    /// What stands in it.
    pub blocks: Vec<BlockView>,
}

/// Words that look alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunView {
    /// The words; a line feed breaks the line.
    pub text: String,
    /// Whether the document stresses them.
    pub strong: bool,
    /// Whether no space stands between them and the run before.
    pub glued: bool,
    /// Their name, which records point to.
    pub anchor: Option<String>,
}

fn words(line: Option<record::Line>) -> Option<String> {
    line.map(String::from)
}

impl From<Section> for SectionView {
    fn from(section: Section) -> Self {
        Self { title: words(section.title), level: section.level, blocks: all(section.blocks) }
    }
}

fn all<From, To: std::convert::From<From>>(many: Vec<From>) -> Vec<To> {
    many.into_iter().map(To::from).collect()
}

impl From<Block> for BlockView {
    fn from(block: Block) -> Self {
        match block {
            Block::Paragraph { words } => Self::Paragraph { words: all(words) },
            Block::List { ordered, items } => Self::List { ordered, items: items.into_iter().map(all).collect() },
            Block::Table { caption, head, rows } => {
                Self::Table { caption: words(caption), head: all(head), rows: all(rows) }
            }
        }
    }
}

impl From<Row> for RowView {
    fn from(row: Row) -> Self {
        Self { anchor: words(row.anchor), cells: all(row.cells) }
    }
}

impl From<Cell> for CellView {
    fn from(cell: Cell) -> Self {
        Self { columns: cell.columns, rows: cell.rows, blocks: all(cell.blocks) }
    }
}

impl From<Run> for RunView {
    fn from(run: Run) -> Self {
        Self { text: run.text.into(), strong: run.strong, glued: run.glued, anchor: words(run.anchor) }
    }
}

/// A picture or PDF that was not looked through for words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileToLookAt {
    /// The file.
    pub object: String,
    /// A record that shows it.
    pub record: String,
    /// Its kind (`image/jpeg`).
    pub media_type: String,
    /// Its length.
    pub bytes: u64,
    /// Pages that need not be looked at.
    pub known: Vec<u32>,
}

/// How a picture of a record is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LookView {
    /// The picture.
    pub object: String,
    /// How far it is turned, beyond what the camera says.
    pub turn: Turn,
    /// The part that is the page, in fractions of the turned picture.
    pub crop: Option<AreaView>,
}

super::mirror! {
    /// How far a picture is turned.
    Turn = record::Turn { None, Right, Half, Left }
}

/// An imaging study that is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StudyView {
    /// The disc it lies on, as a kept file.
    pub disc: Option<String>,
    /// Its series.
    pub series: Vec<SeriesView>,
}

/// Pictures that were taken together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesView {
    /// What took them, as DICOM abbreviates it (`CT`).
    pub modality: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// The part of the body, as the disc says it.
    pub body_part: Option<String>,
    /// How many pictures.
    pub images: u32,
    /// How many of them are damaged.
    pub damaged: u32,
    /// Where the picture lies that is shown first; for `picture`.
    pub first: Option<String>,
}
