//! Dates as a person reads them aloud, the month always in words.

use crate::words::Words;
use crate::{Day, Error, Language};
use record::PartialDate;

/// "26 May 2026", « 26 mai 2026 », « 1er juin 2026 ».
///
/// # Errors
/// [`Error::NoSuchDay`] if the day is not in the calendar or the year not between 1 and 9999.
pub fn long_date(language: Language, day: Day) -> Result<String, Error> {
    in_words(&Words::of(language)?, day)
}

/// "Tuesday 26 May 2026", « mardi 26 mai 2026 ».
///
/// # Errors
/// As [`long_date`].
pub fn long_date_with_weekday(language: Language, day: Day) -> Result<String, Error> {
    let words = Words::of(language)?;
    let weekday = words.say(weekday_id(day)?)?;
    let [day, month, year] = parts(&words, day)?;
    words.tell("sheets-date-weekday", &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
}

/// "2025", "May 2026", "about 3 May 2026", « vers le 3 mai 2026 ».
///
/// # Errors
/// As [`long_date`].
pub fn partial_date(language: Language, date: PartialDate) -> Result<String, Error> {
    partial_in_words(&Words::of(language)?, date)
}

/// "26 May", where the year stands elsewhere on the page.
pub(crate) fn without_year(words: &Words, day: Day) -> Result<String, Error> {
    let [day, month, _] = parts(words, day)?;
    words.tell("sheets-date-no-year", &[("day", &day), ("month", &month)])
}

/// "Tuesday 26 May".
pub(crate) fn weekday_without_year(words: &Words, day: Day) -> Result<String, Error> {
    let weekday = words.say(weekday_id(day)?)?;
    let [day, month, _] = parts(words, day)?;
    words.tell("sheets-date-weekday-no-year", &[("weekday", &weekday), ("day", &day), ("month", &month)])
}

pub(crate) fn partial_in_words(words: &Words, date: PartialDate) -> Result<String, Error> {
    let (year, month, day) = date.parts();
    let (text, about) = match (month, day) {
        (None, _) => (year.to_string(), "sheets-date-about"),
        (Some(month), None) => {
            let (month, year) = (words.say(month_id(month)?)?, year.to_string());
            (words.tell("sheets-date-month", &[("month", &month), ("year", &year)])?, "sheets-date-about")
        }
        (Some(month), Some(day)) => (in_words(words, (i32::from(year), month, day))?, "sheets-date-about-day"),
    };
    if date.is_about() { words.tell(about, &[("date", &text)]) } else { Ok(text) }
}

/// "26 May", "May", "about May": where the year stands elsewhere on the page. A year alone stays as it is.
pub(crate) fn partial_without_year(words: &Words, date: PartialDate) -> Result<String, Error> {
    let (year, month, day) = date.parts();
    let (text, about) = match (month, day) {
        (None, _) => return partial_in_words(words, date),
        (Some(month), None) => (words.say(month_id(month)?)?, "sheets-date-about"),
        (Some(month), Some(day)) => (without_year(words, (i32::from(year), month, day))?, "sheets-date-about-day"),
    };
    if date.is_about() { words.tell(about, &[("date", &text)]) } else { Ok(text) }
}

/// The number of the day, counted from a day long ago, so that days in succession have numbers in succession.
pub(crate) fn day_number(day: Day) -> Result<i32, Error> {
    let (year, month, in_month) = checked(day)?;
    let year = year - 1;
    let before: i32 = (1..month).map(|month| i32::from(days_in(year + 1, month))).sum();
    Ok(year * 365 + year / 4 - year / 100 + year / 400 + before + i32::from(in_month))
}

pub(crate) fn in_words(words: &Words, day: Day) -> Result<String, Error> {
    let [day, month, year] = parts(words, day)?;
    words.tell("sheets-date", &[("day", &day), ("month", &month), ("year", &year)])
}

fn parts(words: &Words, day: Day) -> Result<[String; 3], Error> {
    let (year, month, day) = checked(day)?;
    Ok([words.count("sheets-day", usize::from(day))?, words.say(month_id(month)?)?, year.to_string()])
}

fn checked((year, month, day): Day) -> Result<Day, Error> {
    let in_calendar = (1..=9999).contains(&year) && (1..=12).contains(&month) && day > 0 && day <= days_in(year, month);
    if in_calendar { Ok((year, month, day)) } else { Err(Error::NoSuchDay) }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

fn month_id(month: u8) -> Result<&'static str, Error> {
    Ok(match month {
        1 => "sheets-month-1",
        2 => "sheets-month-2",
        3 => "sheets-month-3",
        4 => "sheets-month-4",
        5 => "sheets-month-5",
        6 => "sheets-month-6",
        7 => "sheets-month-7",
        8 => "sheets-month-8",
        9 => "sheets-month-9",
        10 => "sheets-month-10",
        11 => "sheets-month-11",
        12 => "sheets-month-12",
        _ => return Err(Error::NoSuchDay),
    })
}

/// Sakamoto's rule (1992) for the day of the week, Gregorian calendar.
fn weekday_id((year, month, day): Day) -> Result<&'static str, Error> {
    let shift = match month {
        1 => 0,
        2 | 6 => 3,
        3 | 11 => 2,
        4 | 7 => 5,
        5 => 0,
        8 => 1,
        9 | 12 => 4,
        10 => 6,
        _ => return Err(Error::NoSuchDay),
    };
    if !(1..=9999).contains(&year) {
        return Err(Error::NoSuchDay);
    }
    let y = if month < 3 { year - 1 } else { year };
    Ok(match (y + y / 4 - y / 100 + y / 400 + shift + i32::from(day)) % 7 {
        0 => "sheets-weekday-7",
        1 => "sheets-weekday-1",
        2 => "sheets-weekday-2",
        3 => "sheets-weekday-3",
        4 => "sheets-weekday-4",
        5 => "sheets-weekday-5",
        _ => "sheets-weekday-6",
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use crate::Language::{EnCa, FrCa};

    #[test]
    fn days_are_said_as_people_say_them() {
        assert_eq!(long_date(EnCa, (2026, 5, 26)).unwrap(), "26 May 2026");
        assert_eq!(long_date(FrCa, (2026, 6, 1)).unwrap(), "1er juin 2026");
        assert_eq!(long_date(FrCa, (2026, 8, 21)).unwrap(), "21 août 2026");
        assert_eq!(long_date_with_weekday(EnCa, (2026, 5, 26)).unwrap(), "Tuesday 26 May 2026");
        assert_eq!(long_date_with_weekday(FrCa, (2026, 5, 26)).unwrap(), "mardi 26 mai 2026");
    }

    #[test]
    fn the_day_of_the_week_is_right_all_through_a_week_and_over_a_leap_day() {
        let week: Vec<_> = (1..=7).map(|day| long_date_with_weekday(EnCa, (2026, 11, 22 + day)).unwrap()).collect();
        let firsts: Vec<_> = week.iter().map(|text| text.split(' ').next().unwrap()).collect();
        assert_eq!(firsts, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);
        for (day, weekday) in [
            ((2024, 2, 29), "Thursday"),
            ((2024, 3, 1), "Friday"),
            ((2000, 1, 1), "Saturday"),
            ((1957, 10, 4), "Friday"),
            ((1958, 4, 30), "Wednesday"),
            ((2026, 6, 15), "Monday"),
            ((2026, 7, 14), "Tuesday"),
            ((2026, 8, 9), "Sunday"),
            ((2026, 9, 30), "Wednesday"),
            ((2026, 12, 25), "Friday"),
        ] {
            assert!(long_date_with_weekday(EnCa, day).unwrap().starts_with(weekday), "{day:?} is not a {weekday}");
        }
    }

    #[test]
    fn a_date_known_in_part_is_said_in_part() {
        let said = |language, date: &str| partial_date(language, date.parse().unwrap()).unwrap();
        for (date, english, french) in [
            ("2025", "2025", "2025"),
            ("~2025", "about 2025", "vers 2025"),
            ("2026-05", "May 2026", "mai 2026"),
            ("~2026-05", "about May 2026", "vers mai 2026"),
            ("2026-06-01", "1 June 2026", "1er juin 2026"),
            ("~2026-06-01", "about 1 June 2026", "vers le 1er juin 2026"),
        ] {
            assert_eq!((said(EnCa, date), said(FrCa, date)), (english.into(), french.into()));
        }
    }

    #[test]
    fn below_its_year_a_date_is_said_without_it() {
        let said =
            |language, date: &str| partial_without_year(&Words::of(language).unwrap(), date.parse().unwrap()).unwrap();
        for (date, english, french) in [
            ("~2025", "about 2025", "vers 2025"),
            ("2026-05", "May", "mai"),
            ("~2026-06-01", "about 1 June", "vers le 1er juin"),
        ] {
            assert_eq!((said(EnCa, date), said(FrCa, date)), (english.into(), french.into()));
        }
    }

    #[test]
    fn days_in_succession_have_numbers_in_succession() {
        for (day, next) in [
            ((2026, 5, 21), (2026, 5, 22)),
            ((2026, 12, 31), (2027, 1, 1)),
            ((2024, 2, 28), (2024, 2, 29)),
            ((2024, 2, 29), (2024, 3, 1)),
            ((1900, 2, 28), (1900, 3, 1)),
            ((2024, 12, 31), (2025, 1, 1)),
        ] {
            assert_eq!(day_number(day).unwrap() + 1, day_number(next).unwrap(), "{day:?}");
        }
    }

    #[test]
    fn days_that_never_were_are_refused() {
        for day in [(2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 2, 29), (1900, 2, 29), (2026, 1, 0), (0, 1, 1)] {
            assert_eq!(long_date(EnCa, day), Err(Error::NoSuchDay), "{day:?}");
            assert_eq!(long_date_with_weekday(FrCa, day), Err(Error::NoSuchDay), "{day:?}");
        }
    }
}
