//! An illness at a glance.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::shown::{fact, glance as family};
use crate::{HOSTILE, LANGUAGES, PAPERS, odd};
use documents::{Error, Frame, GlanceFact, GlanceSheet, GlanceSource, Language, glance, page_count};
use lopdf::Document;
use record::{Cycles, Part};

#[test]
fn each_fact_says_which_page_it_came_from() {
    let found = text(&glance(&family(Language::EnCa)).unwrap());
    let expected = [
        "My illness at a glance As my papers and I say it. Please tell me if something is not right. Name Lena Marchetti",
        "What it is Adenocarcinoma of the rectum 4 November 2025 From: Pathology report, 4 November 2025, page 1",
        "Where Rectum, 7 cm from the edge From: MRI of the pelvis, 12 November 2025, page 1",
        "Stage cT3 N1 M0 (AJCC 8) From: MRI of the pelvis, 12 November 2025, page 1",
        "Grade G2 From: Pathology report, 4 November 2025, page 2",
        "Kind of cells Gland-forming From: Pathology report, 4 November 2025, page 2",
        "Markers Marker Result How found Tumour or inherited Date",
        "MMR Proteins present IHC Tumour 18 November 2025 From: Pathology report, 4 November 2025, page 3",
        "KRAS No change found NGS Tumour 18 November 2025 From: Pathology report, 4 November 2025, page 3",
        "MLH1 No change found NGS Inherited 18 November 2025 Written by me",
        "Treatments Radiation, 25 days 1 December 2025 – 9 January 2026 Written by me",
        "CAPOX: every three weeks cycle 3 of 6 · 26 January 2026 From: Letter of Dr. Fenn, 20 January 2026",
        "Also good to know My sister had breast cancer at 44. Written by me",
        "Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(found, squeeze(&expected.concat()));
    let french = text(&glance(&family(Language::FrCa)).unwrap());
    for words in
        ["Ma maladie en un coup d’œil", "Stade cT3 N1 M0 (AJCC 8)", "cycle 3 sur 6", "Héréditaire", "Écrit par moi"]
    {
        assert!(french.contains(&squeeze(words)), "{words}\n{french}");
    }
}

#[test]
fn it_is_tagged_and_one_page_on_every_paper() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let sheet = family(language);
            let pdf = glance(&GlanceSheet { frame: Frame { paper, ..sheet.frame.clone() }, ..sheet }).unwrap();
            let document = Document::load_mem(&pdf).unwrap();
            assert_eq!((tags(&document, "H1"), tags(&document, "H2"), tags(&document, "TH")), (1, 3, 5));
            assert!(embedded_fonts(&pdf) >= 2);
            assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?}");
        }
    }
}

#[test]
fn what_is_not_known_leaves_no_trace() {
    let usual = family(Language::EnCa);
    let only = |facts| GlanceSheet { facts, ..usual.clone() };
    let found = text(&glance(&only(vec![fact(Part::Side, "left"), fact(Part::Side, "right")])).unwrap());
    assert!(found.contains("LenaMarchettiSideleftrightLenaMarchettiPrinted"), "{found}");
    let cycle = GlanceFact { cycles: Some(Cycles { done: 2, planned: None }), ..fact(Part::Treatment, "CAPOX") };
    let ended = GlanceFact { end: "2026-05".parse().ok(), ..fact(Part::Treatment, "Radiation") };
    let found = text(&glance(&only(vec![cycle, ended])).unwrap());
    assert!(found.contains("TreatmentsCAPOXcycle2RadiationuntilMay2026Lena"), "{found}");
    assert_eq!(glance(&only(vec![])), Err(Error::Nothing));
    assert_eq!(glance(&only(vec![fact(Part::What, "\u{0} ")])), Err(Error::Nothing));
    assert_eq!(glance(&usual).unwrap(), glance(&usual).unwrap());
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let full = |part| GlanceFact {
        name: odd.clone(),
        system: odd.clone(),
        method: odd.clone(),
        source: Some(GlanceSource { title: odd.clone(), when: None, page: Some(1) }),
        ..fact(part, &odd)
    };
    let parts = [Part::What, Part::Biomarker, Part::Treatment, Part::Other];
    let facts = HOSTILE.map(|text| fact(Part::Other, text)).into_iter().chain(parts.map(full)).collect();
    let found = text(&glance(&GlanceSheet { facts, ..family(Language::EnCa) }).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), 5 * parts.len(), "{found}");
}
