//! Tables of a narrative.

use super::{Narrative, Place, Runs};
use crate::ccda::tree::{Element, Part};
use crate::show::{Block, Cell, Row};
use record::Line;

/// The most columns or rows that a cell takes.
const MAX_SPAN: u16 = 1_000;

/// What is gathered of a table.
#[derive(Default)]
struct Gathered {
    caption: Option<Line>,
    head: Vec<Row>,
    rows: Vec<Row>,
    /// Words that stand between rows and cells, where none belong.
    stray: Runs,
}

impl Narrative<'_> {
    /// A table, and before it the words that stand astray in it.
    pub(super) fn table(&mut self, table: Element<'_>, place: Place, name: Option<(&str, bool)>) -> Vec<Block> {
        let mut gathered = Gathered::default();
        self.rows(table, place, false, &mut gathered);
        let Gathered { caption, mut head, mut rows, stray } = gathered;
        let mut blocks = stray.end();
        if let Some(row) = head.first_mut().or(rows.first_mut())
            && let Some((id, pointed)) = name
            && (row.anchor.is_none() || pointed)
        {
            row.anchor = super::anchor(id);
        }
        if !head.is_empty() || !rows.is_empty() {
            blocks.push(Block::Table { caption, head, rows });
        } else if let Some(caption) = caption {
            let mut runs = Runs::default();
            runs.push(caption.as_str(), true);
            blocks.extend(runs.end());
        }
        blocks
    }

    fn rows(&mut self, within: Element<'_>, place: Place, is_head: bool, gathered: &mut Gathered) {
        for part in within.parts() {
            if !self.piece() {
                return;
            }
            let child = match part {
                Part::Space => continue,
                Part::Words(words) => {
                    self.words(words, false, &mut gathered.stray);
                    gathered.stray.space();
                    continue;
                }
                Part::Element(child) => child,
            };
            match if child.is_cda() { child.name() } else { "" } {
                "caption" if gathered.caption.is_none() => {
                    let blocks = self.within(child, place);
                    gathered.caption = Line::cut(&super::plain(&blocks));
                }
                "thead" => self.rows(child, place, true, gathered),
                "tbody" | "tfoot" => self.rows(child, place, false, gathered),
                "tr" => {
                    let (row, all_headings) = self.row(child, place, is_head, &mut gathered.stray);
                    if row.cells.is_empty() {
                        continue;
                    }
                    if is_head || (all_headings && gathered.rows.is_empty()) {
                        gathered.head.push(row);
                    } else {
                        gathered.rows.push(row);
                    }
                }
                _ => {
                    self.element(child, Place { nesting: super::MAX_NESTING, ..place }, &mut gathered.stray);
                    gathered.stray.space();
                }
            }
        }
    }

    fn row(&mut self, row: Element<'_>, place: Place, is_head: bool, stray: &mut Runs) -> (Row, bool) {
        let mut cells = Vec::new();
        let mut all_headings = true;
        for part in row.parts() {
            if !self.piece() {
                break;
            }
            match part {
                Part::Element(cell) if cell.is_cda() && matches!(cell.name(), "td" | "th") => {
                    let is_heading = cell.name() == "th";
                    all_headings &= is_heading;
                    let span = |name| {
                        let said = cell.get(name).and_then(|span| span.parse::<u16>().ok());
                        said.unwrap_or(1).clamp(1, MAX_SPAN)
                    };
                    // A heading at the side of a row.
                    let strong = is_heading && !is_head;
                    let blocks = self.within(cell, Place { strong, ..place });
                    cells.push(Cell { columns: span("colspan"), rows: span("rowspan"), blocks });
                }
                Part::Element(other) => {
                    self.element(other, Place { nesting: super::MAX_NESTING, ..place }, stray);
                    stray.space();
                }
                Part::Words(words) => {
                    self.words(words, false, stray);
                    stray.space();
                }
                Part::Space => {}
            }
        }
        (Row { anchor: row.get("ID").and_then(super::anchor), cells }, all_headings)
    }
}
