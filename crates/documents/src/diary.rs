//! The diary on one page for the doctor: a row a day, and a small drawing of each thing that was watched. It draws no conclusion.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{Laid, first_on_one_page, lay_out, number, then_forget};
use crate::words::Words;
use crate::{Day, Error, Frame, dates};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/diary.typ");

/// A month is as much as a visit looks at.
const DAYS_MOST: usize = 31;

/// A scale of 0 to 10, as clinics use it.
const LEVEL_MOST: u8 = 10;

/// What goes on the diary.
#[derive(Clone)]
pub struct Diary {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// The first day asked for.
    pub from: Day,
    /// The last day asked for.
    pub to: Day,
    /// What was written, in any order. What lies outside is not printed.
    pub days: Vec<DiaryDay>,
}

/// What was written at one time of one day. Everything but the day may be empty.
#[derive(Clone)]
pub struct DiaryDay {
    /// The day.
    pub day: Day,
    /// How it was, in the person's words.
    pub text: String,
    /// What was watched.
    pub worst: Vec<Watched>,
    /// As written, with its unit.
    pub temperature: String,
    /// As written, with its unit.
    pub weight: String,
    /// What helped.
    pub helped: String,
    /// The effect on the day.
    pub effect: String,
    /// The treatment and its day, the first of which is 1.
    pub cycle: Option<(String, u32)>,
}

/// How strong something was at its worst.
#[derive(Clone)]
pub struct Watched {
    /// What.
    pub what: String,
    /// 0 to 10.
    pub level: u8,
}

/// What the template reads. The names are those in `diary.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    days: String,
    how: String,
    heads: [String; 4],
    /// How many days do not fit, or nothing.
    earlier: String,
    trends: Vec<Trend>,
    /// How many days a drawing is wide.
    #[serde(serialize_with = "number")]
    span: i32,
    /// The first and the last day that are drawn.
    ends: Vec<String>,
    rows: Vec<Row>,
}

/// One drawing: what, and the level of each day that has one; days are counted from the first.
#[derive(Serialize)]
struct Trend {
    what: String,
    points: Vec<Point>,
}

#[derive(Serialize)]
struct Point {
    #[serde(serialize_with = "number")]
    day: i32,
    #[serde(serialize_with = "number")]
    level: u8,
}

#[derive(Serialize, Clone)]
struct Row {
    day: String,
    cycle: String,
    worst: Vec<String>,
    measured: Vec<String>,
    text: Vec<String>,
    #[serde(skip)]
    of: Day,
    #[serde(skip)]
    watched: Vec<(String, u8)>,
}

/// More drawings would take the place of the days. All levels stand in the rows.
const TRENDS_MOST: usize = 8;

/// Shares of the usual size of letters; large print begins above the others. The last is the small print of a newspaper.
const SIZES: [f64; 8] = [1.3, 1.15, 1.0, 0.92, 0.84, 0.76, 0.7, 0.64];
const LARGEST_OF_USUAL: usize = 2;

/// Makes the diary as PDF/UA-1, on one page: first the letters grow smaller, then the earliest days are left out, and it says so.
///
/// # Errors
/// [`Error::Nothing`] if nothing was written on these days, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn diary(sheet: &Diary) -> Result<Vec<u8>, Error> {
    let words = Words::of(sheet.frame.language)?;
    let rows = rows(&words, sheet)?;
    if rows.is_empty() {
        return Err(Error::Nothing);
    }
    let (from, to) = (dates::in_words(&words, sheet.from)?, dates::in_words(&words, sheet.to)?);
    let mut data = Data {
        framed: Framed::new(&sheet.frame, &words, words.say("diary-sheet-title")?, &[])?,
        days: words.tell("diary-sheet-days", &[("from", &from), ("to", &to)])?,
        how: words.say("diary-sheet-how")?,
        heads: [
            words.say("diary-sheet-day")?,
            words.say("diary-sheet-worst")?,
            words.say("diary-sheet-measured")?,
            words.say("diary-sheet-text")?,
        ],
        earlier: String::new(),
        trends: vec![],
        span: 0,
        ends: vec![],
        rows: vec![],
    };
    let from = if sheet.frame.large_print { 0 } else { LARGEST_OF_USUAL };
    then_forget(|| fit(&mut data, &words, &rows, SIZES.get(from..).unwrap_or(&SIZES))?.write())
}

fn fit(data: &mut Data, words: &Words, rows: &[Row], sizes: &[f64]) -> Result<Laid, Error> {
    let too_old = rows.len().saturating_sub(DAYS_MOST);
    let all = first_on_one_page(sizes.len(), |index| {
        try_with(data, words, rows, too_old, sizes.get(index).copied().unwrap_or(1.0))
    })?;
    if let Some((_, laid)) = all {
        return Ok(laid);
    }
    let smallest = sizes.last().copied().unwrap_or(1.0);
    let fewer = rows.len() - too_old - 1;
    let fits = first_on_one_page(fewer, |more| try_with(data, words, rows, too_old + 1 + more, smallest))?;
    match fits {
        Some((_, laid)) => Ok(laid),
        // Not even the last day fits: then nothing is gained by small letters or by leaving days out.
        None => try_with(data, words, rows, too_old, 1.0),
    }
}

/// Lays out what is left after the first `left_out` rows.
fn try_with(data: &mut Data, words: &Words, rows: &[Row], left_out: usize, size: f64) -> Result<Laid, Error> {
    data.framed.scale = size;
    data.rows = rows.get(left_out..).unwrap_or_default().to_vec();
    data.earlier = match data.rows.first() {
        Some(first) if left_out > 0 => {
            words.count_before("diary-sheet-earlier", left_out, &dates::in_words(words, first.of)?)?
        }
        _ => String::new(),
    };
    (data.trends, data.span) = trends(&data.rows)?;
    let ends = [data.rows.first(), data.rows.last()].into_iter().flatten();
    data.ends = ends.map(|row| dates::without_year(words, row.of)).collect::<Result<_, _>>()?;
    lay_out(TEMPLATE, data)
}

/// The rows within the days asked for, by day.
fn rows(words: &Words, sheet: &Diary) -> Result<Vec<Row>, Error> {
    let mut rows = vec![];
    for day in &sheet.days {
        if (sheet.from..=sheet.to).contains(&day.day) {
            let row = row(words, day)?;
            if row.is_something() {
                rows.push(row);
            }
        }
    }
    rows.sort_by_key(|row| row.of);
    Ok(rows)
}

fn row(words: &Words, day: &DiaryDay) -> Result<Row, Error> {
    let watched: Vec<_> =
        day.worst.iter().map(|worst| (for_one_line(&worst.what), worst.level.min(LEVEL_MOST))).collect();
    let mut text = vec![for_paper(&day.text)];
    for (id, name, said) in
        [("diary-sheet-helped", "helped", &day.helped), ("diary-sheet-effect", "effect", &day.effect)]
    {
        let said = for_paper(said);
        if !said.is_empty() {
            text.push(words.tell(id, &[(name, &said)])?);
        }
    }
    let cycle = match &day.cycle {
        Some((name, day)) => {
            words.tell("diary-sheet-cycle", &[("name", &for_one_line(name)), ("day", &day.to_string())])?
        }
        None => String::new(),
    };
    let some = |texts: Vec<String>| texts.into_iter().filter(|text| !text.is_empty()).collect();
    Ok(Row {
        day: dates::weekday_without_year(words, day.day)?,
        cycle,
        worst: watched.iter().map(|(what, level)| format!("{what}\u{a0}{level}")).collect(),
        measured: some(vec![for_one_line(&day.temperature), for_one_line(&day.weight)]),
        text: some(text),
        of: day.day,
        watched,
    })
}

impl Row {
    fn is_something(&self) -> bool {
        !(self.worst.is_empty() && self.measured.is_empty() && self.text.is_empty())
    }
}

/// A drawing for each thing watched, and how many days they are wide. Of several levels on one
/// day the worst is drawn, which is what the scale asks for.
fn trends(rows: &[Row]) -> Result<(Vec<Trend>, i32), Error> {
    let Some(first) = rows.first() else { return Ok((vec![], 0)) };
    let start = dates::day_number(first.of)?;
    let mut trends: Vec<Trend> = vec![];
    let mut span = 0;
    for row in rows {
        let at = dates::day_number(row.of)? - start;
        span = at;
        for (what, level) in &row.watched {
            let index = trends.iter().position(|trend| trend.what == *what).unwrap_or_else(|| {
                trends.push(Trend { what: what.clone(), points: vec![] });
                trends.len() - 1
            });
            let Some(trend) = trends.get_mut(index) else { continue };
            match trend.points.last_mut() {
                Some(point) if point.day == at => point.level = point.level.max(*level),
                _ => trend.points.push(Point { day: at, level: *level }),
            }
        }
    }
    // The ones noted most often, in the order in which they were first noted where that is the same.
    trends.sort_by_key(|trend| std::cmp::Reverse(trend.points.len()));
    trends.truncate(TRENDS_MOST);
    Ok((trends, span))
}
