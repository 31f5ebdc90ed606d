//! What the columns of a table are taken for: what a person says; else what the headings say; else what the cells look like.

use super::survey::{Signs, Survey};
use super::{Column, DateOrder, Decimal, TableChoices, dates, heading};

/// How a table is read.
pub(super) struct Plan {
    pub(super) columns: Vec<Column>,
    /// The columns of values. Several: each has its own date or its own name in its heading.
    pub(super) values: Vec<usize>,
    pub(super) dates: Option<DateOrder>,
    /// The order in which figures are read: the year first only if somebody said so.
    pub(super) order: Option<DateOrder>,
    pub(super) dates_undecided: bool,
    pub(super) decimal: Option<Decimal>,
    pub(super) numbers_undecided: bool,
}

impl Plan {
    /// The first column of a kind.
    pub(super) fn column(&self, kind: Column) -> Option<usize> {
        self.columns.iter().position(|column| *column == kind)
    }
}

/// Decides for the table as a whole.
pub(super) fn plan(survey: &Survey, choices: &TableChoices) -> Plan {
    let mut columns = match &choices.columns {
        Some(said) => said.clone(),
        None => guess(survey),
    };
    columns.resize(survey.width, Column::Unused);
    let has = |kind| columns.contains(&kind);
    let values: Vec<usize> = (0..survey.width).filter(|column| columns.get(*column) == Some(&Column::Value)).collect();
    // Values without a name are no results; in a table with many columns of them, their headings are the names.
    let values = if has(Column::Name) || has(Column::Code) || (values.len() > 1 && !survey.headings.is_empty()) {
        values
    } else {
        Vec::new()
    };
    let mut order = dates::Evidence::default();
    let mut any_order = false;
    for (at, column) in columns.iter().enumerate() {
        if *column == Column::Date
            && !any_order
            && let Some(seen) = survey.columns.get(at)
        {
            order = seen.order;
            any_order = true;
        }
    }
    if !any_order {
        values.iter().filter_map(|at| dates::written(survey.headings.get(*at)?)).for_each(|written| order.see(written));
    }
    let mut signs = Signs::default();
    for (at, column) in columns.iter().enumerate() {
        if matches!(column, Column::Value | Column::Low | Column::High | Column::Range)
            && let Some(seen) = survey.columns.get(at)
        {
            signs.add(seen.signs);
        }
    }
    let (dates, dates_undecided) = choices.dates.map_or_else(|| order.order(), |said| (Some(said), false));
    let read_in = choices.dates.or(dates.filter(|order| *order != DateOrder::Year));
    let (decimal, numbers_undecided) = choices.decimal.map_or_else(|| signs.decimal(), |said| (Some(said), false));
    Plan { columns, values, dates, order: read_in, dates_undecided, decimal, numbers_undecided }
}

fn guess(survey: &Survey) -> Vec<Column> {
    let mut columns = of_headings(survey);
    let unknown = |columns: &[Column], at: usize| {
        columns.get(at) == Some(&Column::Unused)
            && survey.headings.get(at).is_none_or(|said| heading::meaning(said).is_none())
    };
    let find = |columns: &[Column], is: &dyn Fn(&super::survey::Evidence) -> bool| {
        (0..survey.width).find(|at| unknown(columns, *at) && survey.columns.get(*at).is_some_and(is))
    };
    let set = |columns: &mut Vec<Column>, at: Option<usize>, kind: Column| {
        if let Some(column) = at.and_then(|at| columns.get_mut(at)) {
            *column = kind;
        }
    };
    if !columns.contains(&Column::Code) {
        let at = find(&columns, &|seen| seen.mostly(seen.codes, 8));
        set(&mut columns, at, Column::Code);
    }
    if !columns.contains(&Column::Date) {
        let at = find(&columns, &|seen| seen.mostly(seen.dates, 8));
        set(&mut columns, at, Column::Date);
    }
    if !columns.contains(&Column::Value) {
        several(survey, &mut columns, &unknown);
    }
    let (named, valued) = (columns.contains(&Column::Name), columns.contains(&Column::Value));
    // Without headings only what has the marks of results is taken for some: a day, or a code, and a unit.
    let unit = find(&columns, &|seen| seen.mostly(seen.units, 6));
    let is_bare = survey.headings.is_empty()
        && (columns.contains(&Column::Date) || columns.contains(&Column::Code))
        && (unit.is_some() || columns.contains(&Column::Code));
    // A list of people has names and numbers too.
    let marks = [Column::Date, Column::Code, Column::Unit, Column::Range, Column::Low, Column::High];
    let is_of_results = named && marks.iter().any(|mark| columns.contains(mark));
    if (is_of_results || is_bare) && !valued {
        let at = find(&columns, &|seen| seen.mostly(seen.numbers, 6) && !seen.mostly(seen.dates, 6));
        set(&mut columns, at, Column::Value);
    }
    if (valued || is_bare) && !columns.contains(&Column::Name) && columns.contains(&Column::Value) {
        let at = find(&columns, &|seen| seen.mostly(seen.filled - seen.numbers.max(seen.dates).max(seen.units), 6));
        set(&mut columns, at, Column::Name);
    }
    if !columns.contains(&Column::Unit) && columns.contains(&Column::Value) {
        let at = find(&columns, &|seen| seen.mostly(seen.units, 6));
        set(&mut columns, at, Column::Unit);
    }
    columns
}

/// One column a kind: of two, the one that says so more plainly.
fn of_headings(survey: &Survey) -> Vec<Column> {
    let said: Vec<_> =
        (0..survey.width).map(|at| survey.headings.get(at).and_then(|words| heading::meaning(words))).collect();
    let is_best = |at: usize, kind: Column, rank: u8| {
        said.iter().enumerate().all(|(other, said)| match said {
            Some((same, other_rank)) if *same == kind => (rank, at) <= (*other_rank, other),
            _ => true,
        })
    };
    let one = |(at, said): (usize, &Option<(Column, u8)>)| match said {
        Some((kind, rank)) if is_best(at, *kind, *rank) => *kind,
        _ => Column::Unused,
    };
    said.iter().enumerate().map(one).collect()
}

/// Tables with several values a row: one column for each day, or, beside a column of days, one for each test.
fn several(survey: &Survey, columns: &mut [Column], unknown: &dyn Fn(&[Column], usize) -> bool) {
    let says_date = |at: &usize| survey.headings.get(*at).is_some_and(|said| dates::written(said).is_some());
    let open: Vec<usize> = (0..survey.width).filter(|at| unknown(columns, *at)).collect();
    let days: Vec<usize> = open.iter().copied().filter(says_date).collect();
    let tests: Vec<usize> = open
        .iter()
        .copied()
        .filter(|at| survey.headings.get(*at).is_some_and(|said| !said.is_empty()))
        .filter(|at| survey.columns.get(*at).is_some_and(|seen| seen.mostly(seen.numbers, 6)))
        .collect();
    let values = if days.len() > 1 && !columns.contains(&Column::Date) {
        if !columns.contains(&Column::Name)
            && let Some(name) = open.iter().find(|at| !days.contains(at)).and_then(|at| columns.get_mut(*at))
        {
            *name = Column::Name;
        }
        days
    } else if tests.len() > 1 && columns.contains(&Column::Date) && !columns.contains(&Column::Name) {
        tests
    } else {
        return;
    };
    for at in values {
        if let Some(column) = columns.get_mut(at) {
            *column = Column::Value;
        }
    }
}
