//! The rules of the constructors, over many values.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;
use record::*;

fn date() -> impl Strategy<Value = PartialDate> {
    (1800u16..=2200, 1u8..=12, 1u8..=31, 0u8..3, any::<bool>()).prop_map(|(year, month, day, precision, about)| {
        let date = match precision {
            0 => PartialDate::year(year),
            1 => PartialDate::month(year, month),
            _ => PartialDate::day(year, month, day).or_else(|_| PartialDate::month(year, month)),
        };
        if about { date.unwrap().about() } else { date.unwrap() }
    })
}

proptest! {
    #[test]
    fn a_date_written_and_read_is_the_same(date in date()) {
        prop_assert_eq!(date.to_string().parse::<PartialDate>().unwrap(), date);
        let json = serde_json::to_string(&date).unwrap();
        prop_assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date);
    }

    #[test]
    fn no_text_makes_the_date_reader_panic(text in "\\PC{0,14}") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn days_sort_as_the_calendar_does(a in date(), b in date()) {
        let (left, right) = (a.parts(), b.parts());
        let full = |p: (u16, Option<u8>, Option<u8>)| p.1.is_some() && p.2.is_some();
        if full(left) && full(right) {
            prop_assert_eq!(a.sort_key().cmp(&b.sort_key()), left.cmp(&right));
        }
    }

    #[test]
    fn words_are_clean_and_stay_so(words in "\\PC{0,400}") {
        match Line::new(&words) {
            Ok(line) => {
                prop_assert_eq!(Line::new(line.as_str()).unwrap(), line.clone());
                prop_assert!(!line.as_str().chars().any(char::is_control));
                prop_assert_eq!(Line::cut(&words).unwrap(), line);
            }
            Err(TextError::Empty) => prop_assert!(Line::cut(&words).is_none()),
            Err(TextError::TooLong { limit }) => prop_assert!(Line::cut(&words).unwrap().as_str().chars().count() <= limit),
        }
    }

    #[test]
    fn ids_sort_by_time_and_read_back(a in 0u64..1 << 47, b in 0u64..1 << 47, random in any::<[u8; 10]>()) {
        let (first, second) = (EntryId::new(a, random), EntryId::new(b, random));
        prop_assert_eq!(first.to_bytes().cmp(&second.to_bytes()), a.cmp(&b));
        prop_assert_eq!(EntryId::from_bytes(first.to_bytes()).unwrap(), first);
        prop_assert_eq!(first.to_string().parse::<EntryId>().unwrap(), first);
    }

    #[test]
    fn a_measured_value_keeps_its_words_and_number(number in proptest::num::f64::NORMAL, words in "[ -~]{1,20}") {
        prop_assume!(!words.trim().is_empty());
        let value = Measured::new(Line::new(&words).unwrap(), Some(number)).unwrap();
        let back: Measured = serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap();
        prop_assert_eq!(&back.original, &value.original);
        prop_assert_eq!(back.original.as_str(), words.trim());
        prop_assert!((back.number().unwrap() - number).abs() <= number.abs() * 1e-15);
    }
}

#[test]
fn impossible_values_are_refused() {
    for text in ["2019-13", "2019-00", "2019-02-29", "1600", "2019-5", "19", "2019-05-17-01", "", "~", "abc", "2019--1"]
    {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
    }
    assert!("2020-02-29".parse::<PartialDate>().is_ok());
    assert!(Measured::new(Line::new("x").unwrap(), Some(f64::NAN)).is_err());
    assert_eq!(Range::new(Some(2.0), Some(1.0), None), Err(MeasuredError::RangeUpsideDown));
    assert!(Text::new(" \n\t ").is_err());
}

#[test]
fn debug_says_nothing_of_what_was_written() {
    let words = format!(
        "{:?} {:?} {:?}",
        Line::new("SECRET").unwrap(),
        Text::new("SECRET").unwrap(),
        PartialDate::year(1957).unwrap()
    );
    assert!(!words.contains("SECRET") && !words.contains("1957"));
}

#[test]
fn initials_are_of_the_first_and_last_word() {
    let id = PersonId::new(1, [0; 10]);
    let person = |name: &str| Person::new(id, Line::new(name).unwrap(), Colour::Clay);
    assert_eq!(person("Lena de Marchetti").initials(), "LM");
    assert_eq!(person("érica").initials(), "É");
}
