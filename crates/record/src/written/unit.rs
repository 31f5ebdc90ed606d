//! The unit behind the ends of a range, as far as it tells whether two units are the same.

use crate::text::folded;

/// What says for whom or when a range is, and is no unit.
const CONDITIONS: &[&str] = &[
    "m", "f", "h", "w", "d", "male", "males", "female", "females", "men", "women", "homme", "hommes", "femme",
    "femmes", "adult", "adults", "adulte", "adultes", "child", "children", "enfant", "enfants", "y", "yr", "yrs",
    "year", "years", "yo", "an", "ans", "jahre", "mo", "month", "months", "mois", "fasting", "fasted", "jeun",
    "nuchtern",
];

/// The unit of what stands behind a number in small letters; `None` when that is more than a unit.
pub(super) fn behind(rest: Option<&str>) -> Option<Option<String>> {
    let Some(rest) = rest else { return Some(None) };
    let unit = plain(rest);
    let begins =
        unit.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | '‰' | '°' | '/' | '[' | '{' | '#'));
    let is_one = begins && !unit.contains(char::is_whitespace) && !CONDITIONS.contains(&unit.as_str());
    is_one.then_some(Some(unit))
}

/// Whether two units are one, however they are written.
pub fn same_unit(one: &str, other: &str) -> bool {
    plain(&folded(one)) == plain(&folded(other))
}

/// A unit in small letters without what people write in several ways: "x 10⁹/l", "10*9/l" and "10e9/l" are one.
pub(super) fn plain(unit: &str) -> String {
    let bare = unit.trim().trim_start_matches(['x', '×', '*', '·']).trim_start();
    let unit = if bare.starts_with("10") { bare.replacen("10e", "10", 1) } else { unit.trim().to_owned() };
    let unit = unit.replace("1.73 m", "1.73m").replace("1,73 m", "1.73m");
    let one = |c: char| match c {
        '^' | '*' => None,
        'µ' | 'μ' => Some('u'),
        '²' => Some('2'),
        '³' => Some('3'),
        '¹' => Some('1'),
        '⁰'..='⁹' => char::from_digit(u32::from(c) - u32::from('⁰'), 10),
        c => Some(c),
    };
    unit.chars().filter_map(one).collect()
}
