//! The records by date.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::shown::{item, timeline as family};
use crate::{HOSTILE, LANGUAGES, PAPERS, odd};
use documents::{Error, Frame, Language, TimelineItem, TimelineSheet, page_count, timeline};
use lopdf::Document;
use record::EntryKind;

#[test]
fn the_story_is_told_in_order() {
    let found = text(&timeline(&family(Language::EnCa)).unwrap());
    let expected = [
        "My records by date Name Lena Marchetti",
        "2019 about 2019 Type 2 diabetes Diagnosis",
        "2025 30 October Colonoscopy Procedure · Dr. Okafor",
        "November Rectal adenocarcinoma Diagnosis",
        "12 November MRI of the pelvis Scan · Harbour Clinic Rectum, 7 cm from the edge. No spread seen.",
        "1 December – 9 January 2026 Radiation, 25 days Treatment · Harbour Clinic",
        "2026 26 January – 20 April CAPOX Treatment · Dr. Fenn, Harbour Clinic Capecitabine and oxaliplatin, 4 cycles",
        "12 May Lab results CEA 3.1 µg/L · Hemoglobin 128 g/L",
        "26 May Dr. Fenn Appointment · Harbour Clinic We wait and watch. Next scan in three months.",
        "Without a date Penicillin Allergy",
        "Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(found, squeeze(&expected.concat()));
    let since = TimelineSheet { from: "2026-01-01".parse().ok(), ..family(Language::FrCa) };
    let french = text(&timeline(&since).unwrap());
    for words in [
        "Mon dossier par date",
        "À partir du 1er janvier 2026",
        "vers 2019",
        "1er décembre – 9 janvier 2026",
        "Sans date",
    ] {
        assert!(french.contains(&squeeze(words)), "{words}\n{french}");
    }
}

#[test]
fn it_is_tagged_on_every_paper() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let sheet = family(language);
            let pdf =
                timeline(&TimelineSheet { frame: Frame { paper, large_print: true, ..sheet.frame }, ..sheet }).unwrap();
            let document = Document::load_mem(&pdf).unwrap();
            assert_eq!((tags(&document, "H1"), tags(&document, "H2")), (1, 4));
            assert!(embedded_fonts(&pdf) >= 2);
            // In large letters it may take two.
            assert!(page_count(&pdf).unwrap() <= 2);
        }
    }
}

#[test]
fn a_story_of_years_stands_on_one_page() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let sheet = family(language);
            let pdf = timeline(&TimelineSheet { frame: Frame { paper, ..sheet.frame }, ..sheet }).unwrap();
            assert_eq!(page_count(&pdf).unwrap(), 1);
        }
    }
}

#[test]
fn the_same_records_give_the_same_bytes_and_none_are_refused() {
    let sheet = family(Language::EnCa);
    assert_eq!(timeline(&sheet).unwrap(), timeline(&sheet).unwrap());
    let blank = item(Some(EntryKind::Note), "2026-05-01", " \u{0} ");
    assert_eq!(timeline(&TimelineSheet { items: vec![blank], ..sheet }), Err(Error::Nothing));
}

#[test]
fn what_is_too_much_is_counted_and_the_rest_goes_on() {
    let usual = family(Language::EnCa);
    let many = (0..1_003).map(|n| {
        let when = if n < 3 { "2001-02" } else { "2020-05-17" };
        item(Some(EntryKind::Letter), when, &format!("Letter{n}."))
    });
    let pdf = timeline(&TimelineSheet { items: many.collect(), ..usual.clone() }).unwrap();
    let found = text(&pdf);
    assert!(found.contains(&squeeze("3 things from before 17 May 2020 are not on this sheet.")), "{found}");
    assert!(found.contains("Letter1002.") && !found.contains("Letter2."), "{found}");
    assert!(page_count(&pdf).unwrap() > 20);
    let values = (1..=15).map(|n| format!("Value{n} 4 g/L")).collect();
    let full = TimelineItem { values, ..item(Some(EntryKind::LabResult), "2026-05-12", "") };
    let found = text(&timeline(&TimelineSheet { items: vec![full], ..usual }).unwrap());
    assert!(found.contains("Value124g/L·and3more") && !found.contains("Value13"), "{found}");
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let full = TimelineItem {
        says: odd.clone(),
        values: vec![odd.clone()],
        by: odd.clone(),
        place: odd.clone(),
        ..item(Some(EntryKind::Other), "2026-05-12", &odd)
    };
    let items = HOSTILE.map(|text| item(None, "2026-05-13", text)).into_iter().chain([full]).collect();
    let found = text(&timeline(&TimelineSheet { items, ..family(Language::EnCa) }).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), 5, "{found}");
}
