//! Dates as tables write them: in figures, whose order the column as a whole tells, or with the name of the month.

use super::DateOrder;
use record::{PartialDate, folded};

/// A date as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// Whoever reads it, it is this.
    Is(PartialDate, Sure),
    /// Three figures, the last of which is most often the year.
    Figures([u16; 3]),
}

/// Why a date can be read in one way only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    /// The year comes first.
    Year,
    /// Dots part days, months and years, in this order.
    Dots,
    /// The month has a name, or there is no day.
    Other,
}

/// A run of digits or letters, and what stands before it.
struct Part<'a> {
    before: &'a str,
    words: &'a str,
}

impl Part<'_> {
    fn number(&self, digits: std::ops::RangeInclusive<usize>) -> Option<u16> {
        let is = digits.contains(&self.words.len()) && self.words.bytes().all(|byte| byte.is_ascii_digit());
        is.then(|| self.words.parse().ok())?
    }
}

/// What a cell says; none when it is no date. A time after the date is passed over.
pub(super) fn written(words: &str) -> Option<Written> {
    let words = words.trim();
    let parts = parts(words);
    let first = parts.first().filter(|part| part.before.is_empty())?;
    let at = |index: usize| parts.get(index);
    let sure = |date: PartialDate, sure| Some(Written::Is(date, sure));
    if let Some(year) = first.number(4..=4) {
        let Some(second) = at(1) else { return sure(PartialDate::year(year).ok()?, Sure::Year) };
        let month = second.number(1..=2).or_else(|| month(second.words))?;
        let parted = ["-", "/", ".", " "].contains(&second.before);
        let day = at(2).filter(|third| third.before == second.before).and_then(|third| third.number(1..=2));
        return match (parted, day) {
            (true, Some(day)) => sure(whole(year, month, day)?, Sure::Year),
            (true, None) if parts.len() == 2 => {
                sure(PartialDate::month(year, u8::try_from(month).ok()?).ok()?, Sure::Year)
            }
            _ => None,
        };
    }
    if matches!(first.words.len(), 8 | 12 | 14) && first.words.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |from: usize, to: usize| first.words.get(from..to)?.parse().ok();
        return sure(whole(number(0, 4)?, number(4, 6)?, number(6, 8)?)?, Sure::Year);
    }
    if let Some(month) = month(first.words) {
        let second = at(1)?;
        if let Some(year) = second.number(4..=4) {
            return sure(PartialDate::month(year, u8::try_from(month).ok()?).ok()?, Sure::Other);
        }
        let year = at(2).filter(|third| is_year_sign(third.before) && !is_hour(&parts, third)).and_then(year)?;
        return sure(whole(year, month, second.number(1..=2)?)?, Sure::Other);
    }
    let day = first.number(1..=2)?;
    // "12 de julio de 2011", "1er juin 2011"
    let rest: Vec<&Part<'_>> = parts
        .iter()
        .skip(1)
        .filter(|part| !["de", "del", "er", "st", "nd", "rd", "th"].contains(&part.words))
        .take(2)
        .collect();
    let (second, third) = (rest.first()?, rest.get(1));
    if let Some(month) = month(second.words) {
        let year = third.filter(|third| !is_hour(&parts, third)).and_then(|third| year(third))?;
        return sure(whole(year, month, day)?, Sure::Other);
    }
    if let Some(year) = second.number(4..=4) {
        let is_month = ["/", "-", "."].contains(&second.before) && parts.len() == 2;
        return if is_month {
            sure(PartialDate::month(year, u8::try_from(day).ok()?).ok()?, Sure::Other)
        } else {
            None
        };
    }
    let third = third.filter(|third| third.before == second.before && ["/", "-", "."].contains(&third.before))?;
    if is_hour(&parts, third) {
        return None;
    }
    let figures = [day, second.number(1..=2)?, third.number(2..=2).or_else(|| third.number(4..=4))?];
    if third.before == "." {
        return sure(read(figures, DateOrder::Day)?, Sure::Dots);
    }
    Some(Written::Figures(figures))
}

/// Whether two figures begin a time: "12 Jul 11:30" has no year.
fn is_hour(parts: &[Part<'_>], part: &Part<'_>) -> bool {
    let next = parts.iter().skip_while(|other| !std::ptr::eq(*other, part)).nth(1);
    let goes_on = |next: &Part<'_>| next.before == ":" || next.before.is_empty() && !next.words.starts_with('T');
    part.words.len() < 4 && next.is_some_and(goes_on)
}

fn is_year_sign(before: &str) -> bool {
    [" ", ", ", ",", "-", "/", ". "].contains(&before)
}

fn parts(words: &str) -> Vec<Part<'_>> {
    let (mut parts, mut rest, mut before) = (Vec::new(), words, "");
    while !rest.is_empty() && parts.len() < 6 {
        let is_digit = rest.starts_with(|c: char| c.is_ascii_digit());
        let is_letter = rest.starts_with(char::is_alphabetic);
        let end = rest.find(|c: char| c.is_ascii_digit() != is_digit || c.is_alphabetic() != is_letter);
        let Some((run, more)) = rest.split_at_checked(end.unwrap_or(rest.len())) else { break };
        if is_digit || is_letter {
            parts.push(Part { before, words: run });
            before = "";
        } else {
            before = run;
        }
        rest = more;
    }
    parts
}

/// A date in figures, read in an order.
pub(super) fn read([first, second, third]: [u16; 3], order: DateOrder) -> Option<PartialDate> {
    match order {
        DateOrder::Day => whole(century(third), second, first),
        DateOrder::Month => whole(century(third), first, second),
        DateOrder::Year => whole(century(first), second, third),
    }
}

fn year(part: &Part<'_>) -> Option<u16> {
    part.number(4..=4).or_else(|| part.number(2..=2).map(century))
}

/// Two digits of a year are read as POSIX does (`strptime`, `%y`).
fn century(year: u16) -> u16 {
    match year {
        0..=68 => 2000 + year,
        69..=99 => 1900 + year,
        _ => year,
    }
}

fn whole(year: u16, month: u16, day: u16) -> Option<PartialDate> {
    PartialDate::day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

/// English, French, German, Spanish, Italian, Portuguese, Dutch; whole or cut.
fn month(word: &str) -> Option<u16> {
    let word = folded(word);
    if !(3..=10).contains(&word.len()) {
        return None;
    }
    let months: [&[&str]; 12] = [
        &["jan", "ene", "gen"],
        &["feb", "fev"],
        &["mar", "mrt", "mae"],
        &["apr", "avr", "abr"],
        &["may", "mai", "mag", "mei"],
        &["jun", "juin", "giu"],
        &["jul", "juil", "lug"],
        &["aug", "aou", "ago"],
        &["sep", "set"],
        &["oct", "okt", "ott", "out"],
        &["nov"],
        &["dec", "dez", "dic"],
    ];
    let at = months.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u16::try_from(at + 1).ok()
}

/// What a column tells about the order of its dates.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Evidence {
    day: u32,
    month: u32,
    either: u32,
    /// Figures that are the same in both orders.
    same: u32,
    /// Dates that need no order: they say nothing of how the others are meant.
    year: u32,
    dots: u32,
}

impl Evidence {
    pub(super) fn see(&mut self, written: Written) {
        match written {
            Written::Is(_, Sure::Year) => self.year += 1,
            Written::Is(_, Sure::Dots) => self.dots += 1,
            Written::Is(_, Sure::Other) => {}
            Written::Figures([first, second, _]) if first == second => self.same += 1,
            Written::Figures([first, second, _]) => match (first > 12, second > 12) {
                (true, false) => self.day += 1,
                (false, true) => self.month += 1,
                _ => self.either += 1,
            },
        }
    }

    /// The order, and whether dates are left that nobody can read without being told.
    pub(super) fn order(self) -> (Option<DateOrder>, bool) {
        let is_sure = self.either == 0 && self.same == 0;
        match (self.day, self.month) {
            (1.., 0) => (Some(DateOrder::Day), false),
            (0, 1..) => (Some(DateOrder::Month), false),
            (0, 0) if is_sure && self.dots == 0 && self.year > 0 => (Some(DateOrder::Year), false),
            (0, 0) if is_sure && self.year == 0 && self.dots > 0 => (Some(DateOrder::Day), false),
            // Nothing tells it; or the column was written by two hands.
            _ => (None, self.either > 0),
        }
    }
}

/// The date a cell says in this order; one that can be read in one way only is read without. Figures are read with the year first
/// only where that is the order, and never when the last of them is a whole year.
pub(super) fn date(written: Written, order: Option<DateOrder>) -> Option<PartialDate> {
    match (written, order) {
        (Written::Is(date, _), _) => Some(date),
        (Written::Figures(figures @ [.., 0..=99]), Some(DateOrder::Year)) => read(figures, DateOrder::Year),
        (Written::Figures(figures), order) => {
            let order = order.filter(|order| *order != DateOrder::Year);
            let both = [DateOrder::Day, DateOrder::Month].map(|order| read(figures, order));
            match (both, order) {
                ([Some(day), Some(month)], None) => (day == month).then_some(day),
                ([day, None], None | Some(DateOrder::Day)) => day,
                ([None, month], None | Some(DateOrder::Month)) => month,
                ([day, _], Some(DateOrder::Day)) => day,
                ([_, month], Some(_)) => month,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (words, expected) in [
            ("2011-12-07T13:11:35+00:00", "2011-12-07"),
            ("2011/12/07 08:00", "2011-12-07"),
            ("20111207", "2011-12-07"),
            ("07.12.2011", "2011-12-07"),
            ("7.12.11", "2011-12-07"),
            ("7. Dez. 2011", "2011-12-07"),
            ("12-Jul-2011", "2011-07-12"),
            ("Jul 12, 2011 8:00 AM", "2011-07-12"),
            ("1er juin 2011", "2011-06-01"),
            ("12 de julio de 2011", "2011-07-12"),
            ("3 août 2020", "2020-08-03"),
            ("juillet 2011", "2011-07"),
            ("05/2019", "2019-05"),
            ("2019-05", "2019-05"),
            ("25/12/98", "1998-12-25"),
            ("05/05/2020", "2020-05-05"),
        ] {
            let read = written(words).and_then(|written| date(written, None));
            assert_eq!(read.map(|date| date.to_string()).as_deref(), Some(expected), "{words}");
        }
        for words in [
            "12 Jul 11:30",
            "Jul 12 11:30",
            "12-07-11:30",
            "12 Jul 08h30",
            "",
            "3.5 - 5.1",
            "5.1",
            "12",
            "120/80",
            "718-7",
            "may be",
            "2011-13-01",
            "31.02.2020",
            "a 1.1.2020",
        ] {
            assert_eq!(written(words).and_then(|written| date(written, None)), None, "{words}");
        }
        assert_eq!(written("09/12/2013").and_then(|written| date(written, None)), None);
        let year_first = |words| {
            written(words).and_then(|written| date(written, Some(DateOrder::Year))).map(|date| date.to_string())
        };
        assert_eq!(year_first("03/04/05").as_deref(), Some("2003-04-05"));
        assert_eq!(year_first("05/05/2020").as_deref(), Some("2020-05-05"));
        assert_eq!(year_first("05/06/2020"), None);
    }

    #[test]
    fn the_column_tells_the_order() {
        let order = |words: &[&str]| {
            let mut evidence = Evidence::default();
            words.iter().filter_map(|words| written(words)).for_each(|written| evidence.see(written));
            evidence.order()
        };
        assert_eq!(order(&["09/12/2013", "13/12/2013"]), (Some(DateOrder::Day), false));
        assert_eq!(order(&["09/12/2013", "12/13/2013"]), (Some(DateOrder::Month), false));
        assert_eq!(order(&["09/12/2013", "01/02/2013"]), (None, true));
        assert_eq!(order(&["13/12/2013", "12/13/2013", "1/2/2013"]), (None, true));
        assert_eq!(order(&["2013-01-02"]), (Some(DateOrder::Year), false));
        assert_eq!(order(&["02.01.2013"]), (Some(DateOrder::Day), false));
        // Dates that need no order say nothing of the others.
        assert_eq!(order(&["2013-01-02", "03/04/05"]), (None, true));
        assert_eq!(order(&["02.01.2013", "03/04/2013"]), (None, true));
        assert_eq!(order(&["2013-01-02", "05/05/05"]), (None, false));
        assert_eq!(order(&["5 May 2013", "05/05/2013"]), (None, false));
    }
}
