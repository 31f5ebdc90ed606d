//! Times of HL7 (`TS`: `2019`, `201905`, `20190517103000-0500`) and spans of them. Nothing is added to what is written.

use super::tree::Element;
use crate::frame::ProblemCode;
use record::PartialDate;

/// When something was, or began and ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) when: Option<PartialDate>,
    pub(super) end: Option<PartialDate>,
}

/// An `effectiveTime`: a point or a span.
pub(super) fn span(time: Option<Element<'_>>, problems: &mut Vec<ProblemCode>) -> Span {
    let Some(time) = time else { return Span::default() };
    let mut of = |name: &str| time.child(name).and_then(|end| date(end.get("value"), problems));
    let (low, high, center) = (of("low"), of("high"), of("center"));
    // Some write the day between the tags.
    let own = time.get("value").map(str::to_owned).or_else(|| Some(time.words()).filter(|words| !words.is_empty()));
    let own = own.filter(|_| low.is_none() && high.is_none());
    let when = low.or(center).or_else(|| date(own.as_deref(), problems));
    Span { when, end: high }
}

/// What a time says beside its days, as it is written: hours, and what could not be read. Two results of one day differ in nothing else.
pub(super) fn beside_days(time: Element<'_>) -> String {
    let ends =
        ["low", "center", "high"].map(|name| time.child(name).and_then(|end| end.get("value")).map(str::to_owned));
    let own = time.get("value").map(str::to_owned).or_else(|| Some(time.words()).filter(|words| !words.is_empty()));
    let all =
        std::iter::once(own).chain(ends).map(|written| written.filter(|written| !is_day(written)).unwrap_or_default());
    let all: Vec<String> = all.collect();
    if all.iter().all(String::is_empty) { String::new() } else { all.join("|") }
}

/// Whether it is a day or less and nothing else: many programs write midnight for "that day".
fn is_day(written: &str) -> bool {
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let hours = written.get(8..digits).unwrap_or("");
    parse(written).is_some() && !written.contains(':') && hours.bytes().all(|digit| digit == b'0')
}

/// One time.
pub(super) fn date(written: Option<&str>, problems: &mut Vec<ProblemCode>) -> Option<PartialDate> {
    let written = written?;
    let read = parse(written);
    if read.is_none() && !problems.contains(&ProblemCode::BadDate) {
        problems.push(ProblemCode::BadDate);
    }
    read
}

fn parse(written: &str) -> Option<PartialDate> {
    if let Ok(date) = written.split(['T', ' ']).next()?.parse::<PartialDate>() {
        return Some(date).filter(|date| !date.is_about());
    }
    let end = written.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(written.len());
    let (digits, rest) = written.split_at_checked(end)?;
    if !(rest.is_empty() || rest.starts_with(['.', '+', '-', 'T', 'Z', ' '])) {
        return None;
    }
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u16>().ok());
    let small = |from, to| part(from, to).and_then(|part| u8::try_from(part).ok());
    let year = part(0, 4)?;
    // A month or day of 00 is one that the writer did not know.
    match digits.len() {
        4 => PartialDate::year(year).ok(),
        6 => match small(4, 6)? {
            0 => PartialDate::year(year).ok(),
            month => PartialDate::month(year, month).ok(),
        },
        8.. => match (small(4, 6)?, small(6, 8)?) {
            (0, _) => PartialDate::year(year).ok(),
            (month, 0) => PartialDate::month(year, month).ok(),
            (month, day) => PartialDate::day(year, month, day).ok(),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_day, parse};

    #[test]
    fn a_time_says_more_than_its_day() {
        for written in ["2019", "201905", "20190517", "2019-05-17", "20190517000000-0500", "201905170000"] {
            assert!(is_day(written), "{written}");
        }
        for written in
            ["20190517103000", "2019051710-0500", "2019-05-17T10:00:00Z", "20190230", "05/17/2019", "unknown"]
        {
            assert!(!is_day(written), "{written}");
        }
    }

    #[test]
    fn times_are_as_exact_as_written() {
        let read = |written| parse(written).map(|date| date.to_string());
        for (written, expected) in [
            ("2019", Some("2019")),
            ("201905", Some("2019-05")),
            ("20190517", Some("2019-05-17")),
            ("20190517103000.000-0500", Some("2019-05-17")),
            ("2019051710-0500", Some("2019-05-17")),
            ("2019-05-17T10:00:00Z", Some("2019-05-17")),
            ("20190000", Some("2019")),
            ("20190500", Some("2019-05")),
            ("20190230", None),
            ("0000", None),
            ("20191", None),
            ("2019051", None),
            ("05/17/2019", None),
            ("unknown", None),
            ("", None),
        ] {
            assert_eq!(read(written).as_deref(), expected, "{written}");
        }
    }
}
