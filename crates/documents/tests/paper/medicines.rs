//! The list of medicines and allergies.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::{HOSTILE, LANGUAGES, PAPERS, family, odd};
use documents::{Allergy, Error, Frame, Language, Medicine, Medicines, medicines, page_count};
use lopdf::Document;

#[test]
fn each_stands_as_it_was_written() {
    let found = text(&medicines(&family::medicines(Language::EnCa)).unwrap());
    let expected = [
        "My medicines and allergies Name Lena Marchetti",
        "Check this list with your pharmacist or doctor before each visit.",
        "Allergies • Penicillin Rash, 1998 • Latex",
        "Medicine Since By",
        "Capecitabine 1500 mg, twice a day for 14 days, then 7 days off 4 May 2026 Dr. Fenn",
        "Metformin 500 mg with food about 2019 Harbour Clinic",
        "Ondansetron 8 mg if needed May 2026",
        "Vitamin D",
        "Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(found, squeeze(&expected.concat()));
    let french = text(&medicines(&family::medicines(Language::FrCa)).unwrap());
    for words in
        ["Mes médicaments et mes allergies", "Capecitabine 1500 mg, 2 fois", "vers 2019", "Imprimé le 1er juin"]
    {
        assert!(french.contains(&squeeze(words)), "{words}\n{french}");
    }
}

#[test]
fn what_is_not_known_leaves_no_trace() {
    let bare = Medicine { title: "Vitamin D".into(), text: String::new(), since: None, by: String::new() };
    let list = Medicines { medicines: vec![bare], allergies: vec![], ..family::medicines(Language::EnCa) };
    let expected = "My medicines Name Lena Marchetti Check this list with your pharmacist or doctor before each visit. \
                    Medicine Vitamin D Lena Marchetti Printed 1 June 2026 Page 1 of 1";
    assert_eq!(text(&medicines(&list).unwrap()), squeeze(expected));
    assert_eq!(medicines(&Medicines { medicines: vec![], ..list.clone() }), Err(Error::Nothing));
    let only = vec![Allergy { title: "Latex".into(), text: String::new() }];
    let found = text(&medicines(&Medicines { medicines: vec![], allergies: only, ..list }).unwrap());
    assert!(found.contains("Allergies•LatexLenaMarchetti"), "{found}");
}

#[test]
fn it_is_tagged_on_every_paper_and_says_its_heads_on_every_page() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let frame = Frame { paper, large_print: true, ..family::frame(language) };
            let mut list = Medicines { frame, ..family::medicines(language) };
            list.medicines = list.medicines.iter().cycle().take(40).cloned().collect();
            let pdf = medicines(&list).unwrap();
            let document = Document::load_mem(&pdf).unwrap();
            assert_eq!(tags(&document, "H1"), 1);
            assert_eq!(tags(&document, "TH"), 3);
            assert!(embedded_fonts(&pdf) >= 2);
            let pages = usize::try_from(page_count(&pdf).unwrap()).unwrap();
            let (found, heads) = match language {
                Language::EnCa => (text(&pdf), "MedicineSinceBy"),
                Language::FrCa => (text(&pdf), "MédicamentDepuisPar"),
            };
            assert_eq!(found.matches(heads).count(), pages);
            assert_eq!(found.matches("Metformin500mg").count(), 10);
        }
    }
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let medicine = |text: &str| Medicine { title: text.into(), text: odd.clone(), since: None, by: odd.clone() };
    let list = Medicines {
        frame: family::frame(Language::EnCa),
        medicines: HOSTILE.map(medicine).to_vec(),
        allergies: vec![Allergy { title: odd.clone(), text: odd.clone() }],
    };
    let found = text(&medicines(&list).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), 2 * HOSTILE.len() + 2, "{found}");
}
