//! Results over time.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::shown::{results as family, value};
use crate::{HOSTILE, LANGUAGES, PAPERS, odd};
use documents::{Error, Frame, Language, ResultRow, ResultsMark, ResultsMeasure, ResultsSheet, page_count, results};
use lopdf::{Document, Object};

#[test]
fn each_value_stands_as_it_was_written_with_the_labs_own_range() {
    let found = text(&results(&family(Language::EnCa)).unwrap());
    for words in [
        "My results What my records hold. There may be more results elsewhere. Name Lena Marchetti",
        "The range is the lab’s own. This sheet does not say if a result is good or bad.",
        "Date Result Unit Lab’s own range Lab",
        "12 May 2026 3.1 µg/L 0 to 5 Linden Street 14 April 2026 3.4",
        "9 December 2025 8.9 µg/L 0 to 4.7 Harbour Street",
        "What a doctor said about it • I look again at 7. Dr. Quill, 20 March 2026",
        "12 May 2026 128 g/L 120 - 160 g/L Linden Street",
        "April 2026 not enough blood",
    ] {
        assert!(found.contains(&squeeze(words)), "{words}\n{found}");
    }
    assert_eq!(found.matches(&squeeze("The range is the lab’s own.")).count(), 1);
    let french = text(&results(&family(Language::FrCa)).unwrap());
    for words in ["Valeurs de référence du labo", "12 mai 2026 3,1 µg/L 0 à 5", "0 à 4,7", "Je regarde de nouveau à 7."]
    {
        assert!(french.contains(&squeeze(words)), "{words}\n{french}");
    }
    for verdict in ["normal", "abnormal", "high", "élevé", "anormal"] {
        assert!(!found.contains(verdict) && !french.contains(verdict), "{verdict}");
    }
}

/// What a reader hears in place of the drawings.
fn alternatives(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let alts = document.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok());
    alts.filter_map(|alt| match alt {
        Object::String(bytes, _) => Some(decoded(bytes)),
        _ => None,
    })
    .collect()
}

fn decoded(bytes: &[u8]) -> String {
    let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) else { return String::from_utf8_lossy(bytes).into_owned() };
    String::from_utf16_lossy(&wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect::<Vec<_>>())
}

#[test]
fn it_is_tagged_and_each_drawing_has_words() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let sheet = family(language);
            let pdf =
                results(&ResultsSheet { frame: Frame { paper, large_print: true, ..sheet.frame }, ..sheet }).unwrap();
            let document = Document::load_mem(&pdf).unwrap();
            assert_eq!((tags(&document, "H1"), tags(&document, "H2"), tags(&document, "Figure")), (1, 2, 3));
            assert!(embedded_fonts(&pdf) >= 2);
        }
    }
    let alts = alternatives(&results(&family(Language::EnCa)).unwrap());
    let expected = "A line of numbers with a dot for each value. Lab’s own range: 0 to 5. 3.1\u{a0}µg/L, 12 May 2026. \
                    Before: 7.4\u{a0}µg/L, 8 January 2026; 5.2\u{a0}µg/L, 19 February 2026; 4.1\u{a0}µg/L, 17 March 2026; \
                    3.4\u{a0}µg/L, 14 April 2026.";
    assert!(alts.iter().any(|alt| alt == expected), "{alts:#?}");
    assert_eq!(alts.len(), 3);
}

#[test]
fn a_dot_is_never_drawn_against_a_range_of_another_value() {
    let mut sheet = family(Language::EnCa);
    sheet.measures.truncate(1);
    sheet.measures[0].lines = vec![vec![0, 1, 2, 3, 4, 5, 99]];
    let alts = alternatives(&results(&sheet).unwrap());
    assert_eq!(alts.len(), 1);
    assert!(!alts[0].contains("8.9") && alts[0].contains("7.4"), "{alts:?}");
    // Numbers that no line can hold.
    for number in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN, 0.0] {
        let row = ResultRow { low: Some(f64::MIN), high: Some(f64::MAX), ..value("2026-05-01", "x", number, "") };
        sheet.measures[0].rows = vec![row.clone(), row];
        sheet.measures[0].lines = vec![vec![0, 1]];
        assert!(results(&sheet).is_ok(), "{number}");
    }
}

#[test]
fn what_is_too_much_is_counted_and_nothing_is_refused() {
    let usual = family(Language::EnCa);
    let row = |n: u32| value("2026-05-01", &format!("{n}.5"), f64::from(n), "");
    let many = ResultsMeasure { rows: (0..123).map(row).collect(), ..usual.measures[0].clone() };
    let sheet = ResultsSheet { measures: vec![many], ..usual.clone() };
    let pdf = results(&sheet).unwrap();
    assert_eq!(pdf, results(&sheet).unwrap());
    let found = text(&pdf);
    assert!(found.contains(&squeeze("3 earlier values are not on this sheet.")), "{found}");
    let pages = usize::try_from(page_count(&pdf).unwrap()).unwrap();
    assert!(pages > 1);
    // On the last page there may be only what is said below the table.
    assert!(pages - found.matches("DateResultUnit").count() <= 1, "{found}");
    let blank = ResultsMeasure { rows: vec![value("2026-05-01", " ", 1.0, "")], ..usual.measures[0].clone() };
    for measures in [vec![], vec![blank]] {
        assert_eq!(results(&ResultsSheet { measures, ..usual.clone() }), Err(Error::Nothing));
    }
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let row = ResultRow {
        unit: odd.clone(),
        range: odd.clone(),
        lab: odd.clone(),
        method: odd.clone(),
        ..value("2026-05-01", &odd, 1.0, "")
    };
    let mark = ResultsMark {
        number: 1.0,
        unit: String::new(),
        words: odd.clone(),
        by: odd.clone(),
        when: "2026-05-01".parse().unwrap(),
    };
    let plain = |text: &str| ResultRow { unit: String::new(), ..value("2026-05-02", text, 1.0, "") };
    let rows = HOSTILE.map(plain).into_iter().chain([row]).collect();
    let measure = ResultsMeasure { name: odd, rows, lines: vec![], marks: vec![mark] };
    let found = text(&results(&ResultsSheet { measures: vec![measure], ..family(Language::EnCa) }).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    // The value ends with its unit, which is not said twice.
    assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), 7, "{found}");
}
