//! "Page 2 of 5" stands there, and page 3 is not here.

use super::key;
use crate::said::{Token, between, piece, tokens};
use crate::view::{RemarkKind, RemarkPlace, RemarkView};
use record::PersonId;
use std::collections::{BTreeMap, BTreeSet};
use vault::{PageOf, Reader};

/// Documents and pages that are looked at: the newest.
const DOCUMENTS: u32 = 500;
const PAGES: u32 = 5_000;
/// More pages are a book, and a number that is none of pages more likely.
const MOST: u16 = 200;

/// What a page says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Numbered<'a> {
    page: u16,
    of: u16,
    words: &'a str,
    /// "2/5" alone on its line: it may be something else.
    is_bare: bool,
}

pub(super) fn remarks(r: &Reader<'_>, person: PersonId) -> Result<Vec<RemarkView>, vault::Error> {
    let pages = r.edges_of_pages(person, DOCUMENTS, PAGES)?;
    // What was cut off must not seem to be missing.
    let whole = pages.len() < PAGES as usize;
    let mut records: Vec<Vec<&PageOf>> = Vec::new();
    for page in &pages {
        match records.last_mut() {
            Some(record) if record.first().is_some_and(|first| first.entry == page.entry) => record.push(page),
            _ => records.push(vec![page]),
        }
    }
    if !whole {
        records.pop();
    }
    Ok(records.iter().filter_map(|record| remark(record)).collect())
}

/// The pages of one count, each by its number.
type Pages<'a> = BTreeMap<u16, (&'a PageOf, Numbered<'a>)>;

fn remark(record: &[&PageOf]) -> Option<RemarkView> {
    let numbered: Vec<_> =
        record.iter().map(|page| page.text.as_deref().and_then(numbered).map(|number| (*page, number))).collect();
    let without = numbered.iter().filter(|one| one.is_none()).count();
    let mut parts: BTreeMap<(u16, bool), Pages<'_>> = BTreeMap::new();
    for (page, number) in numbered.into_iter().flatten() {
        parts.entry((number.of, number.is_bare)).or_default().entry(number.page).or_insert((page, number));
    }
    parts.retain(|(_, is_bare), pages| !is_bare || pages.len() > 1);
    let (mut missing, mut last) = (BTreeSet::new(), None);
    for ((of, _), pages) in &parts {
        missing.extend((1..=*of).filter(|page| !pages.contains_key(page)));
        last = pages.values().next_back().or(last);
    }
    // The first page often has no number, and any page without one may be one that seems to be missing.
    if without > 0 {
        missing.remove(&1);
    }
    if missing.is_empty() || missing.len() <= without {
        return None;
    }
    let (page, number) = last?;
    let what = missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Some(RemarkView {
        key: key("page", &[page.entry.to_string(), number.of.to_string(), what.clone()]),
        kind: RemarkKind::PageMissing,
        what: Some(what),
        places: vec![RemarkPlace {
            record: page.entry.to_string(),
            title: page.title.as_str().to_owned(),
            when: page.when.map(|when| when.to_string()),
            object: Some(page.object.to_string()),
            page: page.page,
            words: number.words.to_owned(),
        }],
    })
}

/// "Page 2 of 5", "page 2 de 5", "Page 2/5"; or "2/5" and nothing else as the first or last line. Two that differ say nothing plain.
fn numbered(text: &str) -> Option<Numbered<'_>> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut found: Option<Numbered<'_>> = None;
    for here in lines.clone().filter_map(said) {
        if found.is_some_and(|found| (found.page, found.of) != (here.page, here.of)) {
            return None;
        }
        found = Some(here);
    }
    let last = lines.next_back();
    found.or_else(|| last.and_then(bare)).or_else(|| lines.next().and_then(bare))
}

fn said(line: &str) -> Option<Numbered<'_>> {
    let all = tokens(line);
    let at = all.iter().position(|token| matches!(token.plain.as_str(), "page" | "p"))?;
    let (word, page) = (all.get(at)?, all.get(at + 1)?);
    let near = between(line, word, page).chars().all(|c| c.is_whitespace() || matches!(c, ':' | '.'));
    let (last, of) = match all.get(at + 2)? {
        of if matches!(of.plain.as_str(), "of" | "de" | "sur") => (all.get(at + 3)?, true),
        of => (of, between(line, page, of).trim() == "/"),
    };
    let spelt = word.plain == "page" || between(line, page, last).contains('/');
    if !near || !of || !spelt {
        return None;
    }
    number(page, last, piece(line, word, last), false)
}

fn bare(line: &str) -> Option<Numbered<'_>> {
    let all = tokens(line);
    let [page, of] = all.as_slice() else { return None };
    let alone = page.start == 0 && of.end == line.len() && between(line, page, of).trim() == "/";
    if alone { number(page, of, line, true) } else { None }
}

fn number<'a>(page: &Token<'_>, of: &Token<'_>, words: &'a str, is_bare: bool) -> Option<Numbered<'a>> {
    let (page, of): (u16, u16) = (page.plain.parse().ok()?, of.plain.parse().ok()?);
    (page >= 1 && page <= of && (2..=MOST).contains(&of)).then_some(Numbered { page, of, words, is_bare })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(u16, u16, &str)> {
        numbered(text).map(|number| (number.page, number.of, number.words))
    }

    #[test]
    fn a_page_says_which_it_is() {
        assert_eq!(read("Harbour Hospital\nResult\nMRN 123   Page 2 of 5"), Some((2, 5, "Page 2 of 5")));
        assert_eq!(read("Page 3 de 4\nRapport"), Some((3, 4, "Page 3 de 4")));
        assert_eq!(read("text\nPage: 1 / 2"), Some((1, 2, "Page: 1 / 2")));
        assert_eq!(read("text\n2/5"), Some((2, 5, "2/5")));
        assert_eq!(read("p. 2/3"), Some((2, 3, "p. 2/3")));
    }

    #[test]
    fn what_is_no_number_of_a_page_is_left_alone() {
        for text in [
            "see page 2 of the report",
            "BP 120/80\nend",
            "12/5",
            "p 2 of 3",
            "Page 1 of 2\nPage 2 of 2",
            "2/5/2026",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
