//! Dates as far as they are known, on a calendar: from the first day that is meant to the last.

use chrono::{Months, NaiveDate};
use record::PartialDate;

/// The first day a date may be.
pub(crate) fn first(date: PartialDate) -> Option<NaiveDate> {
    let (year, month, day) = date.parts();
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month.unwrap_or(1)), u32::from(day.unwrap_or(1)))
}

/// The last day a date may be.
pub(crate) fn last(date: PartialDate) -> Option<NaiveDate> {
    let (year, month, day) = date.parts();
    let first = first(date)?;
    match (month, day) {
        (_, Some(_)) => Some(first),
        (Some(_), None) => first.checked_add_months(Months::new(1))?.pred_opt(),
        (None, None) => NaiveDate::from_ymd_opt(i32::from(year), 12, 31),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reaches_to_its_last_day() {
        let reach =
            |iso: &str| iso.parse().ok().and_then(|date| Some((first(date)?.to_string(), last(date)?.to_string())));
        let told = |one: &str, other: &str| Some((one.to_owned(), other.to_owned()));
        assert_eq!(reach("~2024-02"), told("2024-02-01", "2024-02-29"));
        assert_eq!(reach("2019"), told("2019-01-01", "2019-12-31"));
        assert_eq!(reach("2019-05-17"), told("2019-05-17", "2019-05-17"));
    }
}
