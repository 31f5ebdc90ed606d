//! What DICOM writes in its own way, made readable: names of people, dates.

use record::{Line, PartialDate};

/// `Family^Given^Middle^Prefix^Suffix` in the order people read; of several ways of writing it (`=`) the first that says anything.
pub(super) fn person(written: &str) -> Option<Line> {
    let name = written.split('=').find(|name| name.chars().any(|c| c.is_alphanumeric()))?;
    // Several people are parted by a backslash: the first.
    let name = name.split('\\').next().unwrap_or_default();
    let mut parts = name.split('^').map(str::trim);
    let [family, given, middle, prefix, suffix] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    let ordered = [prefix, given, middle, family, suffix];
    let words: Vec<&str> = ordered.into_iter().filter(|part| !part.is_empty()).collect();
    Line::cut(&words.join(" "))
}

/// Words with the marks that some devices part them with.
pub(super) fn title(written: &str) -> Option<Line> {
    let words = written.replace(['^', '\\'], " ");
    Line::cut(&words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `20040119`, or with points as before 1993. Of several or of a range the first. An error: it is written, but is none.
pub(super) fn date(written: &str) -> Result<Option<PartialDate>, ()> {
    let written = written.split('\\').next().unwrap_or_default().trim();
    if written.chars().all(|c| matches!(c, '0' | '.' | ' ' | '-')) {
        return Ok(None);
    }
    let digits: String = written.chars().filter(|c| !matches!(c, '.' | '-' | '/' | ':')).take(8).collect();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(());
    }
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u16>().ok());
    let small = |from: usize, to: usize| number(from, to).and_then(|number| u8::try_from(number).ok());
    let date = match (digits.len(), number(0, 4)) {
        (8, Some(year)) => match (small(4, 6), small(6, 8)) {
            (Some(0), Some(0)) => PartialDate::year(year),
            (Some(month), Some(0)) => PartialDate::month(year, month),
            (Some(month), Some(day)) => PartialDate::day(year, month, day),
            _ => return Err(()),
        },
        (6, Some(year)) => PartialDate::month(year, small(4, 6).ok_or(())?),
        (4, Some(year)) => PartialDate::year(year),
        _ => return Err(()),
    };
    date.map(Some).map_err(|_| ())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    #[test]
    fn names_read_as_people_say_them() {
        let cases = [
            ("Adams^John Robert Quincy^^Rev.^B.A. M.Div.", Some("Rev. John Robert Quincy Adams B.A. M.Div.")),
            ("CompressedSamples^CT1", Some("CT1 CompressedSamples")),
            ("=山田^太郎", Some("太郎 山田")),
            ("^^^^", None),
            ("OB^^^^", Some("OB")),
            ("", None),
        ];
        for (written, expected) in cases {
            assert_eq!(person(written).as_ref().map(Line::as_str), expected, "{written}");
        }
    }

    #[test]
    fn dates_are_kept_as_far_as_they_are_known() {
        let read = |written: &str| date(written).map(|date| date.map(|date| date.to_string()));
        assert_eq!(read("20040119"), Ok(Some("2004-01-19".to_owned())));
        assert_eq!(read("1997.04.24"), Ok(Some("1997-04-24".to_owned())));
        assert_eq!(read("19700000"), Ok(Some("1970".to_owned())));
        assert_eq!(read("00000000"), Ok(None));
        assert_eq!(read(""), Ok(None));
        assert_eq!(read("20041399"), Err(()));
        assert_eq!(read("gestern"), Err(()));
    }
}
