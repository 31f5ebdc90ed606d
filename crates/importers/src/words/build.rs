//! A document as it grows: into pages of text, or into sections of blocks when it is to be shown. Whatever a file says, no more than a
//! part of it is held.

use crate::frame::{Frame, ProblemCode};
use crate::reader::Sink;
use crate::show::{Block, Cell, Row, Run, Section};
use record::{Line, Text};
use std::io;

/// The most characters of a document.
const MOST: usize = 20_000_000;
/// From here on a page ends with its line, or at once.
const PAGE: (usize, usize) = (80_000, 90_000);
/// From here on a section ends with its paragraph or row. What is added to one that cannot end is left out at ten times as much.
const SECTION: usize = 200_000;
/// What a block costs beside its words.
const BLOCK: usize = 8;
/// From here on a paragraph ends with its line.
const PARAGRAPH: usize = 20_000;
const MOST_CELLS: usize = 1_000;
const MOST_RUNS: usize = 1_000;
/// Tables inside tables; deeper ones become paragraphs.
const DEEPEST: usize = 4;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Plain,
    /// A heading, from 0.
    Heading(u8),
    Item,
}

pub(super) struct Build<'a> {
    out: &'a mut dyn Sink,
    is_shown: bool,
    all: usize,
    is_cut: bool,
    page: u32,
    text: String,
    chars: usize,
    section: Section,
    size: usize,
    any: bool,
    runs: Vec<Run>,
    run: String,
    is_strong: bool,
    paragraph: usize,
    items: Vec<Vec<Block>>,
    grids: Vec<Grid>,
    deeper: usize,
}

/// A table that is not at its end.
#[derive(Default)]
struct Grid {
    rows: Vec<Row>,
    cells: Vec<Cell>,
    blocks: Vec<Block>,
}

impl<'a> Build<'a> {
    pub(super) fn new(out: &'a mut dyn Sink, is_shown: bool) -> Self {
        Self {
            out,
            is_shown,
            all: 0,
            is_cut: false,
            page: 0,
            text: String::new(),
            chars: 0,
            section: Section { title: None, level: 0, blocks: Vec::new() },
            size: 0,
            any: false,
            runs: Vec::new(),
            run: String::new(),
            is_strong: false,
            paragraph: 0,
            items: Vec::new(),
            grids: Vec::new(),
            deeper: 0,
        }
    }

    pub(super) fn is_shown(&self) -> bool {
        self.is_shown
    }

    /// Whether no more is taken in.
    pub(super) fn is_full(&self) -> bool {
        self.is_cut
    }

    pub(super) fn problem(&mut self, code: ProblemCode) -> io::Result<()> {
        self.out.problem("file", code)
    }

    pub(super) fn words(&mut self, words: &str, is_strong: bool) -> io::Result<()> {
        for piece in words.split_inclusive('\n') {
            let mut rest = piece;
            while !rest.is_empty() {
                let end = rest.char_indices().nth(4_000).map_or(rest.len(), |(at, _)| at);
                let (part, more) = rest.split_at_checked(end).unwrap_or((rest, ""));
                self.part(part, is_strong)?;
                rest = more;
            }
        }
        Ok(())
    }

    fn part(&mut self, words: &str, is_strong: bool) -> io::Result<()> {
        let chars = words.chars().count();
        self.all += chars;
        if self.all > MOST || self.size > SECTION * 10 {
            self.is_cut = true;
        }
        if self.is_cut {
            return Ok(());
        }
        if !self.is_shown {
            self.text.push_str(words);
            self.chars += chars;
            return if self.chars >= PAGE.1 || self.chars >= PAGE.0 && words.ends_with('\n') {
                self.end_page()
            } else {
                Ok(())
            };
        }
        if is_strong != self.is_strong {
            self.end_run();
            self.is_strong = is_strong;
        }
        self.run.push_str(words);
        self.paragraph += chars;
        self.size += chars;
        if self.paragraph > PARAGRAPH && words.ends_with('\n') || self.paragraph > PARAGRAPH * 2 {
            self.paragraph(Kind::Plain)?;
        }
        Ok(())
    }

    fn end_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        let glued = !run.starts_with(char::is_whitespace) && !self.runs.is_empty();
        if self.runs.len() < MOST_RUNS
            && let Some(text) = Text::cut(&run)
        {
            self.runs.push(Run { text, glued, strong: self.is_strong, anchor: None });
        }
        if run.ends_with(char::is_whitespace) {
            // Told by the run that comes next.
            self.run.push(' ');
        }
    }

    /// The paragraph is at its end.
    pub(super) fn paragraph(&mut self, kind: Kind) -> io::Result<()> {
        if !self.is_shown {
            let between = if self.grids.is_empty() && self.deeper == 0 { "\n" } else { " " };
            return self.part(between, false);
        }
        self.end_run();
        self.run.clear();
        self.paragraph = 0;
        let words = std::mem::take(&mut self.runs);
        if words.is_empty() {
            return Ok(());
        }
        self.size += BLOCK;
        if let Kind::Heading(level) = kind
            && self.grids.is_empty()
        {
            let title = words.iter().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ");
            self.end_section()?;
            self.any = true;
            self.section.title = Line::cut(&title);
            self.section.level = level.min(8);
            return Ok(());
        }
        let block = Block::Paragraph { words };
        if kind == Kind::Item && self.grids.is_empty() {
            self.items.push(vec![block]);
        } else {
            self.end_list();
            self.blocks().push(block);
        }
        self.relieve()
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        match self.grids.last_mut() {
            Some(grid) => &mut grid.blocks,
            None => &mut self.section.blocks,
        }
    }

    fn end_list(&mut self) {
        let items = std::mem::take(&mut self.items);
        if !items.is_empty() {
            self.blocks().push(Block::List { ordered: false, items });
        }
    }

    /// Sends what there is of a section that grows too large.
    fn relieve(&mut self) -> io::Result<()> {
        if self.size < SECTION {
            return Ok(());
        }
        if let [grid] = self.grids.as_mut_slice()
            && grid.cells.is_empty()
            && grid.blocks.is_empty()
        {
            let rows = std::mem::take(&mut grid.rows);
            self.section.blocks.push(Block::Table { caption: None, head: Vec::new(), rows });
        } else if !self.grids.is_empty() {
            return Ok(());
        }
        let level = self.section.level;
        self.end_section()?;
        self.section.level = level;
        Ok(())
    }

    fn end_section(&mut self) -> io::Result<()> {
        self.end_list();
        self.size = 0;
        let section = std::mem::replace(&mut self.section, Section { title: None, level: 0, blocks: Vec::new() });
        if section.title.is_none() && section.blocks.is_empty() {
            return Ok(());
        }
        self.any = true;
        self.out.put(Frame::Section(section))
    }

    /// Ends what was said so far, if anything was.
    fn end_line(&mut self) -> io::Result<()> {
        if self.is_shown {
            self.paragraph(Kind::Plain)
        } else if self.text.is_empty() || self.text.ends_with('\n') {
            Ok(())
        } else {
            self.part("\n", false)
        }
    }

    pub(super) fn open_table(&mut self) -> io::Result<()> {
        self.end_line()?;
        self.end_list();
        if self.grids.len() < DEEPEST {
            self.grids.push(Grid::default())
        } else {
            self.deeper += 1
        }
        Ok(())
    }

    /// The cell is at its end.
    pub(super) fn cell(&mut self, columns: u16) -> io::Result<()> {
        if !self.is_shown {
            self.text.truncate(self.text.trim_end_matches(' ').len());
            return self.part("\t", false);
        }
        self.paragraph(Kind::Plain)?;
        self.size += BLOCK;
        if self.deeper == 0
            && let Some(grid) = self.grids.last_mut()
        {
            let blocks = std::mem::take(&mut grid.blocks);
            if grid.cells.len() < MOST_CELLS {
                grid.cells.push(Cell { columns: columns.clamp(1, 1_000), rows: 1, blocks });
            }
        }
        Ok(())
    }

    /// The row is at its end.
    pub(super) fn row(&mut self) -> io::Result<()> {
        if !self.is_shown {
            self.text.truncate(self.text.trim_end_matches(['\t', ' ']).len());
            return self.part("\n", false);
        }
        self.paragraph(Kind::Plain)?;
        self.size += BLOCK;
        if self.deeper == 0
            && let Some(grid) = self.grids.last_mut()
        {
            let cells = std::mem::take(&mut grid.cells);
            if !cells.is_empty() {
                grid.rows.push(Row { anchor: None, cells });
            }
        }
        self.relieve()
    }

    pub(super) fn close_table(&mut self) -> io::Result<()> {
        self.end_line()?;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let Some(mut grid) = self.grids.pop() else { return Ok(()) };
        if !grid.cells.is_empty() {
            grid.rows.push(Row { anchor: None, cells: grid.cells });
        }
        if !grid.rows.is_empty() {
            self.blocks().push(Block::Table { caption: None, head: Vec::new(), rows: grid.rows });
        }
        // Words of the table that stood in no cell.
        self.blocks().append(&mut grid.blocks);
        self.relieve()
    }

    pub(super) fn is_in_table(&self) -> bool {
        !self.grids.is_empty()
    }

    pub(super) fn page_break(&mut self) -> io::Result<()> {
        if self.is_shown { Ok(()) } else { self.end_page() }
    }

    fn end_page(&mut self) -> io::Result<()> {
        let text = Text::cut(&self.text);
        self.text.clear();
        self.chars = 0;
        if text.is_none() {
            return Ok(());
        }
        self.page += 1;
        self.out.put(Frame::Page { page: self.page, text })
    }

    /// The document is at its end.
    pub(super) fn end(mut self) -> io::Result<()> {
        while self.is_in_table() {
            self.close_table()?;
        }
        self.end_line()?;
        if self.is_shown {
            self.end_section()?;
        } else {
            self.end_page()?;
            if self.page == 0 {
                self.out.put(Frame::Page { page: 1, text: None })?;
                self.out.problem("page 1", ProblemCode::NoText)?;
            }
        }
        if self.is_cut { self.out.problem("file", ProblemCode::TextCut) } else { Ok(()) }
    }
}
