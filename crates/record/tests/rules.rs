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

    #[test]
    fn a_part_of_a_page_is_on_the_page_and_stays_the_same(left in -0.2..1.2, top in -0.2..1.2, width in -0.2..1.2, height in -0.2..1.2) {
        let Ok(area) = Area::new(left, top, width, height) else { return Ok(()) };
        prop_assert!(area.left() >= 0.0 && area.top() >= 0.0 && area.width() > 0.0 && area.height() > 0.0);
        prop_assert!(area.left() + area.width() < 1.00001 && area.top() + area.height() < 1.00001);
        prop_assert!((area.left() - left).abs() < 0.0001 && (area.width() - width).abs() < 0.0002);
        let back: Area = serde_json::from_str(&serde_json::to_string(&area).unwrap()).unwrap();
        prop_assert_eq!(back, area);
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
    assert_eq!(Area::new(0.2, 0.2, 0.0, 0.5), Err(AreaError::Empty));
    for (left, width) in [(-0.1, 0.5), (0.6, 0.5), (f64::NAN, 0.5), (0.1, f64::INFINITY)] {
        assert_eq!(Area::new(left, 0.0, width, 1.0), Err(AreaError::Outside));
        assert_eq!(Area::new(0.0, left, 1.0, width), Err(AreaError::Outside));
    }
    assert!(Area::new(0.0, 0.0, 1.0, 1.0).is_ok());
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

#[test]
fn words_taken_once_more_are_the_same() {
    // A mark behind a control character belongs to the letter before it once that is left out.
    for words in ["e\u{0}\u{301}", "a\u{7}\u{30a} b", " \u{1}e\u{300}\u{2} "] {
        let once = Line::new(words).unwrap();
        assert_eq!(Line::new(once.as_str()).unwrap(), once, "{words:?}");
    }
}
