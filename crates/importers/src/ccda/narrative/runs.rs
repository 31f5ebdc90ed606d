//! Words on their way to become paragraphs.

use crate::show::{Block, Cell, Row, Run};
use record::{Line, Text};

/// Runs of the paragraph that is being made, and the blocks before it.
#[derive(Default)]
pub(super) struct Runs {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    /// The run that is being made.
    words: String,
    glued: bool,
    strong: bool,
    anchor: Option<Line>,
    /// Space came after the last word.
    gap: bool,
    /// A name for the next words, and whether an entry points to it.
    name: Option<(String, bool)>,
}

impl Runs {
    /// The next words go by this name. Of two names the one pointed to is kept, else the inner one.
    pub(super) fn name(&mut self, id: &str, pointed: bool) {
        if pointed || self.name.as_ref().is_none_or(|(_, known)| !known) {
            self.name = Some((id.to_owned(), pointed));
        }
    }

    /// The name that has found no words yet.
    pub(super) fn take_name(&mut self) -> Option<(String, bool)> {
        self.name.take()
    }

    pub(super) fn space(&mut self) {
        self.gap = true;
    }

    pub(super) fn push(&mut self, words: &str, strong: bool) {
        if !words.trim().is_empty() && (self.name.is_some() || strong != self.strong) {
            self.flush();
            self.strong = strong;
            self.anchor = self.name.take().and_then(|(id, _)| super::anchor(&id));
        }
        for c in words.chars() {
            if c.is_whitespace() {
                self.gap = true;
                continue;
            }
            if self.words.is_empty() {
                self.glued = !self.runs.is_empty() && !self.gap;
            } else if self.gap && !self.words.ends_with('\n') {
                self.words.push(' ');
            }
            self.gap = false;
            self.words.push(c);
        }
    }

    /// A line ends.
    pub(super) fn line(&mut self) {
        if self.words.is_empty() {
            self.paragraph();
        } else {
            self.words.push('\n');
            self.gap = false;
        }
    }

    fn flush(&mut self) {
        let breaks = self.words.ends_with('\n');
        if let Some(text) = Text::cut(&self.words) {
            let anchor = self.anchor.take();
            self.runs.push(Run { text, glued: self.glued, strong: self.strong, anchor });
        }
        self.words.clear();
        // A line feed at the end of a run would not be kept.
        if breaks {
            self.end_paragraph();
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.runs);
        if !words.is_empty() {
            self.blocks.push(Block::Paragraph { words });
        }
    }

    /// A paragraph ends.
    pub(super) fn paragraph(&mut self) {
        self.flush();
        self.end_paragraph();
        self.gap = false;
    }

    /// Blocks made elsewhere come next.
    pub(super) fn blocks(&mut self, blocks: Vec<Block>) {
        self.paragraph();
        self.blocks.extend(blocks);
    }

    pub(super) fn end(mut self) -> Vec<Block> {
        self.paragraph();
        self.blocks
    }
}

/// The words of blocks, a line a paragraph, item or row: what search looks through.
pub(in crate::ccda) fn plain(blocks: &[Block]) -> String {
    let mut said = String::new();
    for block in blocks {
        match block {
            Block::Paragraph { words } => line(&mut said, &run_words(words)),
            Block::List { items, .. } => items.iter().for_each(|item| line(&mut said, &plain(item))),
            Block::Table { caption, head, rows } => {
                line(&mut said, caption.as_ref().map_or("", Line::as_str));
                head.iter().chain(rows).for_each(|row| line(&mut said, &row_words(row)));
            }
        }
    }
    said
}

fn line(said: &mut String, words: &str) {
    if !words.is_empty() {
        if !said.is_empty() {
            said.push('\n');
        }
        said.push_str(words);
    }
}

fn run_words(runs: &[Run]) -> String {
    let mut said = String::new();
    for run in runs {
        if !run.glued && !said.is_empty() {
            said.push(' ');
        }
        said.push_str(run.text.as_str());
    }
    said
}

fn row_words(row: &Row) -> String {
    let cells = row.cells.iter().map(|cell: &Cell| plain(&cell.blocks).replace('\n', " "));
    cells.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("  ")
}
