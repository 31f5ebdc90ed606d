//! Numbers and values as people write them.

#![allow(clippy::unwrap_used, reason = "a test may panic")]
use super::*;
use proptest::prelude::*;

#[test]
fn numbers_are_read_as_people_write_them() {
    let cases = [
        ("4.5", Number::Is(4.5)),
        ("4,5", Number::Is(4.5)),
        ("0,123", Number::Is(0.123)),
        ("12", Number::Is(12.0)),
        ("-3,2", Number::Is(-3.2)),
        ("1 234,5", Number::Is(1234.5)),
        ("1\u{202f}234", Number::Is(1234.0)),
        ("1'234.5", Number::Is(1234.5)),
        ("1,234.5", Number::Is(1234.5)),
        ("1.234,5", Number::Is(1234.5)),
        ("1,234,567", Number::Is(1_234_567.0)),
        ("1.2345", Number::Is(1.2345)),
        ("12 5", Number::None),
        ("1.2.3", Number::None),
        ("1,23,456", Number::None),
        ("negative", Number::None),
        ("", Number::None),
        ("-", Number::None),
        (".5", Number::None),
        ("1,", Number::None),
        ("1234 567", Number::None),
        ("0 123", Number::None),
        ("- 500", Number::None),
        ("3.5 100", Number::None),
        ("1.234 567", Number::None),
        ("1 2.3 456", Number::None),
        ("1 234'567", Number::None),
        ("0,123,456", Number::None),
        ("12345678901234567", Number::None),
    ];
    for (words, expected) in cases {
        assert_eq!(number(words, None), expected, "{words}");
    }
    assert_eq!(number("1,234", None), Number::Either { fraction: 1.234, whole: 1234.0 });
    assert_eq!(number("1,234", Some(Decimal::Comma)), Number::Is(1.234));
    assert_eq!(number("1,234", Some(Decimal::Point)), Number::Is(1234.0));
    assert_eq!(number("1.234", Some(Decimal::Comma)), Number::Is(1234.0));
    assert_eq!(number("4,5", Some(Decimal::Point)), Number::Is(4.5));
}

#[test]
fn a_value_is_a_sign_a_number_and_a_unit() {
    let read = value("<0,5 µg/L", None);
    assert_eq!((read.comparator, read.number, read.rest), (Some(Comparator::Less), Number::Is(0.5), Some("µg/L")));
    let read = value("≥ 1 200 10*3/uL", None);
    assert_eq!(
        (read.comparator, read.number, read.rest),
        (Some(Comparator::AtLeast), Number::Is(1200.0), Some("10*3/uL"))
    );
    let read = value("138 mmol/L", None);
    assert_eq!((read.comparator, read.number, read.rest), (None, Number::Is(138.0), Some("mmol/L")));
    let read = value("5.2 10^9/L", None);
    assert_eq!((read.number, read.rest), (Number::Is(5.2), Some("10^9/L")));
    assert_eq!(value("5,2 x 10⁹/L", None).rest, Some("x 10⁹/L"));
    assert_eq!(value("5.2 10³/µL", None).rest, Some("10³/µL"));
    assert_eq!(value("4 a day", None).rest, Some("a day"));
    let cases = [
        ("1.2E+03", 1200.0, None),
        ("1.2e3 copies/mL", 1200.0, Some("copies/mL")),
        ("5E-3", 0.005, None),
        ("-2.5 mmol/L", -2.5, Some("mmol/L")),
        ("98 mL/min/1.73 m2", 98.0, Some("mL/min/1.73 m2")),
        ("98 mL/min/1,73m²", 98.0, Some("mL/min/1,73m²")),
        ("98 mL/min per 1.73 m2", 98.0, Some("mL/min per 1.73 m2")),
        ("150 mg/24 h", 150.0, Some("mg/24 h")),
        ("24.1kg/m2", 24.1, Some("kg/m2")),
        ("4 mmol.L-1", 4.0, Some("mmol.L-1")),
        ("12 cmH2O", 12.0, Some("cmH2O")),
        ("5.2x10E9/L", 5.2, Some("x10E9/L")),
        ("5.4 (H)", 5.4, Some("(H)")),
        ("5.4*", 5.4, Some("*")),
        ("38.5°C", 38.5, Some("°C")),
        ("5 %", 5.0, Some("%")),
        ("7 [iU]/L", 7.0, Some("[iU]/L")),
    ];
    for (words, number, rest) in cases {
        let read = value(words, None);
        assert_eq!((read.number, read.rest), (Number::Is(number), rest), "{words}");
    }
}

#[test]
fn a_unit_is_the_same_however_it_is_written() {
    for (one, other) in [("mmol/L", "mmol/l"), ("10^9/L", "x 10⁹/L"), ("10*3/uL", "x10E3/µL"), ("kg/m2", "kg/m²")] {
        assert!(same_unit(one, other), "{one} {other}");
    }
    for (one, other) in [("g/L", "mg/L"), ("10^9/L", "10^12/L"), ("High", "mmol/L"), ("x10^9", "/L")] {
        assert!(!same_unit(one, other), "{one} {other}");
    }
}

#[test]
fn what_is_not_surely_one_number_is_words() {
    for words in [
        "positive",
        "3-5",
        "120/80",
        "< trace",
        "2020-01-01",
        "3 to 5",
        "3 bis 5 mg",
        "12 5 mmol",
        "5 10 mg",
        // Sums, titres, fractions, counts.
        "3 + 4 = 7",
        "1:160",
        "1 : 160",
        "1/40",
        "< 1:10",
        "2 of 3",
        "2 of three",
        "2 sur 3",
        "4 in 10",
        "5 or more",
        "150 mmHg/90",
        "150 mmHg/100 mmHg",
        "120 mmHg 80",
        "5 mg/5 mL",
        // Grades, stages, ranks, signs.
        "1+",
        "2+",
        "2 +",
        "3+ protein",
        "+1",
        "5-",
        "5?",
        "5 ?",
        "~5",
        "5 ± 1",
        "5 (±1)",
        "<5-10",
        "<<5",
        "O+",
        "1e",
        "2nd",
        "1er",
        "3b",
        "2B",
        "5'",
        "2½",
        // Powers and products.
        ">10^5",
        "10⁵",
        "10*5",
        "10x3",
        "3 x 4",
        "2x",
        "5 x 10^9",
        "5 x 10 /L",
        "1.2E+",
        "1.2E+033",
        "1E5x",
        // Lists, times, spans.
        "3,5,7",
        "3;5",
        "3, 5",
        "12h30",
        "12 h 30",
        "12:30",
        "5 ft 4 in",
        "12 May 2020",
        "138 mmol/L (135-145)",
        "5 mg, 3 times",
        "1,5 100 mg",
        "514 555 1234",
    ] {
        let read = value(words, None);
        assert_eq!((read.comparator, read.number, read.rest), (None, Number::None, None), "{words}");
    }
}

/// The figures of a number without zeros before and behind them, as it is computed with.
fn figures(number: f64) -> String {
    let written = format!("{:e}", number.abs());
    let mantissa = written.split('e').next().unwrap_or_default();
    mantissa.chars().filter(char::is_ascii_digit).collect::<String>().trim_end_matches('0').to_owned()
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,4}",
        proptest::sample::select(vec![
            " ", "\u{a0}", ".", ",", "'", "-", "+", "/", ":", "x", "×", "*", "^", "e", "E", "10^9", "10", "=", "<",
            ">", "~", "±", "?", "%", "of", "to", "h", "g", "mmol/L", "m2", "(", ")", "½", "²", "H", "000",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    /// The figures of the number stand at the beginning of the words, and a figure that is not of it is not of another value.
    #[test]
    fn a_number_says_what_the_words_begin_with(words in pieces(), decimal in proptest::option::of(0..2)) {
        let decimal = decimal.map(|which| if which == 0 { Decimal::Point } else { Decimal::Comma });
        let read = value(&words, decimal);
        let numbers = match read.number {
            Number::None => vec![],
            Number::Is(number) => vec![number],
            Number::Either { fraction, whole } => vec![fraction, whole],
        };
        for number in numbers {
            let bare = words.trim().trim_start_matches(['<', '>', '=']).trim_start();
            prop_assert_eq!(number.is_sign_negative(), bare.starts_with('-'));
            let written = bare.trim_start_matches(['-', '+']);
            let parts_or_digit = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'') || is_space(c);
            let end = written.find(|c| !parts_or_digit(c)).unwrap_or(written.len());
            let digits: String = written.chars().take(end).filter(char::is_ascii_digit).collect();
            let digits = digits.trim_start_matches('0');
            let said = figures(number);
            // More figures than a computer keeps are cut.
            prop_assert!(digits.starts_with(&said) || digits.len() > 15, "{words}: {number}");
            prop_assert!(words.trim_end().ends_with(read.rest.unwrap_or("")));
        }
    }

    #[test]
    fn two_numbers_are_never_one(
        one in 1u32..1000,
        other in 1u32..100,
        sign in proptest::sample::select(vec![
            "+", " + ", "/", " / ", ":", " : ", "-", " - ", "–", " of ", "x", " x ", "×", "*", " ± ", "±", ";", "; ", ", ",
            "=", " = ", "h", " h ", " ", "~", "^", " in ", " out of ", " mg ", " mmHg/", "<", " > ", " (", "?", "'",
        ]),
        behind in proptest::sample::select(vec!["", " mmol/L", " mg", ")", "%", "+"]),
    ) {
        let words = format!("{one}{sign}{other}{behind}");
        prop_assert_eq!(value(&words, None).number, Number::None, "{}", words);
    }

    #[test]
    fn what_a_computer_writes_is_read_as_it_is(number in -1e9f64..1e9, decimals in 0usize..6) {
        let words = format!("{number:.decimals$}");
        let Ok(meant) = words.parse::<f64>() else { return Ok(()) };
        prop_assert_eq!(value(&words, Some(Decimal::Point)).number, Number::Is(meant));
    }
}
