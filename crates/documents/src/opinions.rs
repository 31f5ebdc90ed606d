//! Opinions side by side on two pages at most: what each says, and between two of them the person's own word. Nothing says who is right.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{Laid, lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::{Basis, Compared, OpinionForm, Row, RowKind};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/opinions.typ");

/// The most pages: what is laid before a doctor is read while the person waits.
const PAGES_MOST: usize = 2;
/// Letters at these shares of the usual size, the smallest about 9.5 points.
const SIZES: [f64; 5] = [0.95, 0.88, 0.8, 0.75, SMALLEST];
const SMALLEST: f64 = 0.7;
/// If even those do not fit, texts are cut to so many characters, and the sheet says so.
const CUTS: [usize; 6] = [800, 500, 300, 180, 100, 50];
/// So many characters never fit two pages: laying them out would only cost time.
const LETTERS_MOST: usize = 14_000;

/// The rows in their order; the person's own come last.
const ROWS: [(RowKind, &str); 16] = [
    (RowKind::What, "compare-row-what"),
    (RowKind::Stage, "compare-row-stage"),
    (RowKind::Markers, "compare-row-markers"),
    (RowKind::Tests, "compare-row-tests"),
    (RowKind::Goal, "compare-row-goal"),
    (RowKind::Plan, "compare-row-plan"),
    (RowKind::Alternatives, "compare-row-alternatives"),
    (RowKind::Benefit, "compare-row-benefit"),
    (RowKind::Risks, "compare-row-risks"),
    (RowKind::Outlook, "compare-row-outlook"),
    (RowKind::Trials, "compare-row-trials"),
    (RowKind::Practical, "compare-row-practical"),
    (RowKind::Sure, "compare-row-sure"),
    (RowKind::Wait, "compare-row-wait"),
    (RowKind::OnOther, "compare-row-on_other"),
    (RowKind::Seen, "compare-row-seen"),
];

/// What goes on the sheet.
#[derive(Clone)]
pub struct OpinionsSheet {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// What the case is about.
    pub about: String,
    /// The opinions, the first first; at most three.
    pub opinions: Vec<SheetOpinion>,
    /// Whether what lies ahead is printed too.
    pub outlook: bool,
}

/// One opinion.
#[derive(Clone)]
pub struct SheetOpinion {
    /// What it says.
    pub form: OpinionForm,
    /// What the records they had are called.
    pub saw: Vec<String>,
    /// The questions that came of its rows: place of the row and words.
    pub questions: Vec<(usize, String)>,
}

/// What the template reads. The names are those in `opinions.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    lead: String,
    about: String,
    row_head: String,
    word_head: String,
    heads: Vec<Head>,
    rows: Vec<Line>,
    nothing: String,
    notes: Vec<String>,
    cut_note: String,
    cut: bool,
}

#[derive(Serialize)]
struct Head {
    title: String,
    lines: Vec<String>,
}

#[derive(Clone, Serialize)]
struct Line {
    name: String,
    /// What each opinion says.
    says: Vec<String>,
    /// The word after each opinion but the last.
    words: Vec<String>,
    questions: Vec<String>,
}

/// Makes the sheet as PDF/UA-1, on two pages at most.
///
/// # Errors
/// [`Error::Nothing`] if no opinion says anything; the rest are faults of ours.
pub fn opinions(sheet: &OpinionsSheet) -> Result<Vec<u8>, Error> {
    let words = &Words::of(sheet.frame.language)?;
    let (rows, hidden) = rows(words, sheet)?;
    if rows.is_empty() {
        return Err(Error::Nothing);
    }
    let notes = if hidden { vec![words.say("compare-sheet-outlook")?] } else { vec![] };
    let mut data = Data {
        framed: Framed::new(&sheet.frame, words, words.say("compare-sheet-title")?, &[])?,
        lead: words.say("compare-sheet-lead")?,
        about: for_one_line(&sheet.about),
        row_head: words.say("compare-sheet-row")?,
        word_head: words.say("compare-sheet-word")?,
        heads: heads(words, sheet)?,
        rows: rows.clone(),
        nothing: words.say("compare-sheet-nothing")?,
        notes,
        cut_note: words.say("compare-sheet-cut")?,
        cut: false,
    };
    let least = if sheet.frame.large_print { 1.15 } else { 1.0 };
    then_forget(|| {
        let mut last = None;
        for size in SIZES.into_iter().filter(|_| letters(&rows) <= LETTERS_MOST) {
            data.framed.scale = size * least;
            let laid = lay_out(TEMPLATE, &data)?;
            if laid.pages() <= PAGES_MOST {
                return laid.write();
            }
            last = Some(laid);
        }
        data.framed.scale = SMALLEST * least;
        data.cut = true;
        for most in CUTS {
            data.rows = rows.iter().map(|row| cut(row, most)).collect();
            if letters(&data.rows) > LETTERS_MOST {
                continue;
            }
            let laid = lay_out(TEMPLATE, &data)?;
            if laid.pages() <= PAGES_MOST {
                return laid.write();
            }
            last = Some(laid);
        }
        // Only with very many rows of the person's own.
        last.as_ref().map_or(Err(Error::Nothing), Laid::write)
    })
}

fn letters(rows: &[Line]) -> usize {
    rows.iter().flat_map(|row| row.says.iter().chain(&row.questions)).map(|text| text.chars().count()).sum()
}

fn cut(row: &Line, most: usize) -> Line {
    let short = |text: &String| {
        let mut letters = text.chars();
        let begun: String = letters.by_ref().take(most).collect();
        if letters.next().is_some() { format!("{}…", begun.trim_end()) } else { begun }
    };
    Line {
        says: row.says.iter().map(short).collect(),
        questions: row.questions.iter().map(short).collect(),
        ..row.clone()
    }
}

fn heads(words: &Words, sheet: &OpinionsSheet) -> Result<Vec<Head>, Error> {
    let titles = ["compare-sheet-first", "compare-sheet-second", "compare-sheet-third"];
    let mut heads = Vec::new();
    for (opinion, title) in sheet.opinions.iter().zip(titles) {
        let form = &opinion.form;
        let line = |line: &Option<record::Line>| line.as_ref().map(|line| for_one_line(line.as_str()));
        let join = |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let when = form.when.map(|when| dates::partial_in_words(words, when)).transpose()?;
        let basis = form.basis.map(|basis| words.say(self::basis(basis))).transpose()?;
        let mut read = Vec::new();
        for (is, id) in [
            (form.slides_read, "compare-sheet-read-slides"),
            (form.pictures_read, "compare-sheet-read-pictures"),
            (form.new_tests, "compare-sheet-new-tests"),
        ] {
            if is {
                read.push(words.say(id)?);
            }
        }
        let lines = [
            join(vec![line(&form.doctor), line(&form.field)]),
            join(vec![line(&form.centre)]),
            join(vec![when, basis]),
            read.join(". "),
        ];
        heads.push(Head { title: words.say(title)?, lines: lines.into_iter().filter(|one| !one.is_empty()).collect() });
    }
    Ok(heads)
}

/// The rows in which any opinion says something, and whether what lies ahead was left out of them.
fn rows(words: &Words, sheet: &OpinionsSheet) -> Result<(Vec<Line>, bool), Error> {
    let mut all: Vec<(RowKind, String, String)> = Vec::new();
    for (kind, id) in ROWS {
        all.push((kind, String::new(), words.say(id)?));
    }
    for row in sheet.opinions.iter().flat_map(|opinion| &opinion.form.rows) {
        let name = row.name.as_ref().map_or("", |name| name.as_str());
        if row.kind == RowKind::Own && !all.iter().any(|(_, known, _)| known == name) {
            all.push((RowKind::Own, name.to_owned(), for_one_line(name)));
        }
    }
    let (mut lines, mut hidden) = (Vec::new(), false);
    for (kind, own, name) in all {
        let is = |row: &&Row| row.kind == kind && row.name.as_ref().map_or("", |name| name.as_str()) == own;
        let found: Vec<Option<&Row>> = sheet.opinions.iter().map(|opinion| opinion.form.rows.iter().find(is)).collect();
        let mut says: Vec<String> = found
            .iter()
            .map(|row| row.and_then(|row| row.says.as_ref()).map(|says| for_paper(says.as_str())).unwrap_or_default())
            .collect();
        if kind == RowKind::Seen {
            // Which records they had stands with what they say of it.
            for (says, opinion) in says.iter_mut().zip(&sheet.opinions) {
                let saw = opinion.saw.iter().map(|title| for_one_line(title)).filter(|title| !title.is_empty());
                let lines: Vec<String> =
                    std::iter::once(says.clone()).chain(saw).filter(|one| !one.is_empty()).collect();
                *says = lines.join("\n");
            }
        }
        if says.iter().all(String::is_empty) {
            continue;
        }
        if kind == RowKind::Outlook && !sheet.outlook {
            hidden = true;
            continue;
        }
        let word =
            |row: &Option<&Row>| row.and_then(|row| row.word).map(|word| words.say(self::word(word))).transpose();
        let between = found.iter().skip(1).map(|row| Ok(word(row)?.unwrap_or_default()));
        let mut questions = Vec::new();
        for opinion in &sheet.opinions {
            let place = opinion.form.rows.iter().position(|row| is(&row));
            for (_, text) in opinion.questions.iter().filter(|(at, _)| Some(*at) == place) {
                questions.push(words.tell("compare-sheet-question", &[("question", &for_one_line(text))])?);
            }
        }
        lines.push(Line { name, says, words: between.collect::<Result<_, Error>>()?, questions });
    }
    Ok((lines, hidden))
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Papers => "basis-papers",
        Basis::Video => "basis-video",
        Basis::Phone => "basis-phone",
        Basis::InPerson => "basis-in-person",
    }
}

fn word(word: Compared) -> &'static str {
    match word {
        Compared::Same => "compare-word-same",
        Compared::MoreDetail => "compare-word-more_detail",
        Compared::Different => "compare-word-different",
        Compared::NotMentioned => "compare-word-not_mentioned",
        Compared::NotSure => "compare-word-not_sure",
    }
}
