//! The sheet of questions for the doctor, and the recovery sheet.

use crate::read::{catalog, embedded_fonts, squeeze, tags, text};
use crate::{HOSTILE, LANGUAGES, PAIRS, PAPERS};
use documents::{
    Error, Language, Paper, QuestionSheet, RecoverySheet, SheetQuestion, page_count, question_sheet, recovery_sheet,
};
use lopdf::Document;

fn question(text: &str) -> SheetQuestion {
    SheetQuestion { text: text.into(), note: None }
}

fn sheet(language: Language) -> QuestionSheet {
    let noted = |text: &str, note: &str| SheetQuestion { text: text.into(), note: Some(note.into()) };
    let english = QuestionSheet {
        language,
        paper: Paper::Letter,
        large_print: false,
        name: "Lena Marchetti".into(),
        doctor: "Dr. Fenn".into(),
        when: "Tuesday 26 May 2026, 10:30".into(),
        with_me: "Carla, my sister".into(),
        decide: "Surgery this summer, or wait and watch.".into(),
        top: vec![
            noted("Could we wait and watch, if no cancer is seen?", "My MRI was on 18 May."),
            noted("If I have surgery, will I need a bag for life?", "I swim three times a week."),
            noted("How long can I take to decide?", "I have asked for a second opinion."),
        ],
        more: vec!["Will the numb feeling in my fingers go away?".into(), "Who do I call at night?".into()],
        only_three: false,
        printed_on: (2026, 6, 1),
    };
    match language {
        Language::EnCa => english,
        Language::FrCa => QuestionSheet {
            doctor: "Dre Roy".into(),
            when: "mardi 26 mai 2026, 10 h 30".into(),
            with_me: "Carla, ma sœur".into(),
            decide: "Une chirurgie cet été, ou attendre.".into(),
            top: vec![question("Peut-on attendre\u{202f}?"), question("Aurai-je un sac\u{202f}?")],
            more: vec!["Créatinine à 112 µmol/L (≤ 95)\u{202f}?".into()],
            ..english
        },
    }
}

fn recovery(language: Language, paper: Paper) -> RecoverySheet {
    let groups = ["K7M29", "QXD4H", "TRW0N", "BE6PC", "3VJZ8", "1A5GY", "SF0T2"];
    RecoverySheet { language, paper, groups: groups.map(String::from).to_vec(), made_on: (2026, 6, 1) }
}

#[test]
fn the_usual_sheet_is_one_page_on_both_papers_in_both_languages_and_in_large_print() {
    for language in LANGUAGES {
        for paper in PAPERS {
            for large_print in [false, true] {
                let pdf = question_sheet(&QuestionSheet { paper, large_print, ..sheet(language) }).unwrap();
                assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?} large: {large_print}");
            }
        }
    }
}

#[test]
fn only_three_questions_are_one_page_however_long_and_nothing_else_is_on_it() {
    let name: String = "Anne-Marie Bouchard-Desrochers ".repeat(2).chars().take(60).collect();
    let long: String =
        "Could you tell me in plain words what this means for me? ".repeat(4).chars().take(200).collect();
    let noted = SheetQuestion { text: long.clone(), note: Some(long.clone()) };
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            let three = QuestionSheet {
                paper,
                large_print,
                only_three: true,
                name: name.clone(),
                doctor: name.clone(),
                when: "mercredi 30 septembre 2026, 10 h 30 (heure de l’Atlantique)".into(),
                top: vec![noted.clone(), noted.clone(), noted.clone()],
                ..sheet(language)
            };
            let pdf = question_sheet(&three).unwrap();
            assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?} large: {large_print}");
            assert_eq!(text(&pdf).matches("Couldyoutellme").count(), 24);
        }
    }
}

#[test]
fn only_three_takes_from_the_others_what_the_first_lack() {
    let tired = QuestionSheet { top: vec![question("One?")], only_three: true, ..sheet(Language::EnCa) };
    let more: Vec<String> = ["Two?", "Three?", "Four?"].map(String::from).to_vec();
    let expected = "Questions for Dr. Fenn Please look at this with me at the start. \
                    Name Lena Marchetti Date Tuesday 26 May 2026, 10:30 \
                    My first three questions 1 One? 2 Two? 3 Three? Lena Marchetti Printed 1 June 2026 Page 1 of 1";
    assert_eq!(text(&question_sheet(&QuestionSheet { more, ..tired }).unwrap()), squeeze(expected));
}

#[test]
fn the_words_stand_in_reading_order() {
    let pdf = question_sheet(&sheet(Language::EnCa)).unwrap();
    let expected = [
        "Questions for Dr. Fenn",
        "Please look at this with me at the start.",
        "Name Lena Marchetti Date Tuesday 26 May 2026, 10:30 With me Carla, my sister",
        "What I need to decide Surgery this summer, or wait and watch.",
        "My first three questions",
        "1 Could we wait and watch, if no cancer is seen? My MRI was on 18 May.",
        "2 If I have surgery, will I need a bag for life? I swim three times a week.",
        "3 How long can I take to decide? I have asked for a second opinion.",
        "If there is time Will the numb feeling in my fingers go away? Who do I call at night?",
        "What happens next, and who does it",
        "Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(text(&pdf), squeeze(&expected.concat()));
}

#[test]
fn french_is_french() {
    let found = text(&question_sheet(&sheet(Language::FrCa)).unwrap());
    for words in [
        "Questions pour la Dre Roy",
        "Regardez cette feuille avec moi au début, s’il vous plaît.",
        "Mes deux premières questions",
        "Créatinine à 112 µmol/L (≤ 95)",
        "Imprimé le 1er juin 2026",
        "Page 1 sur 1",
    ] {
        assert!(found.contains(&squeeze(words)), "{words}\n{found}");
    }
    let title = |doctor: &str| {
        text(&question_sheet(&QuestionSheet { doctor: doctor.into(), ..sheet(Language::FrCa) }).unwrap())
    };
    assert!(title("Dr. Roy").contains("QuestionspourleDr.Roy"));
    assert!(title("Anne Roy").contains("QuestionspourAnneRoy"));
    assert!(title(" ").contains("Questionspourmonmédecin"));
}

#[test]
fn both_sheets_are_tagged_titled_and_in_a_language() {
    for (language, tag) in [(Language::EnCa, "en-CA"), (Language::FrCa, "fr-CA")] {
        let sheets = [
            (question_sheet(&sheet(language)).unwrap(), "Questions ", 1),
            (recovery_sheet(&recovery(language, Paper::Letter)).unwrap(), "e", 2),
        ];
        for (pdf, title, pages) in sheets {
            let document = Document::load_mem(&pdf).unwrap();
            let catalog = catalog(&document);
            let lang = String::from_utf8(catalog.get(b"Lang").unwrap().as_str().unwrap().to_vec()).unwrap();
            assert_eq!(lang, tag);
            let marks = catalog.get_deref(b"MarkInfo", &document).unwrap().as_dict().unwrap();
            assert!(marks.get(b"Marked").unwrap().as_bool().unwrap());
            let viewer = catalog.get_deref(b"ViewerPreferences", &document).unwrap().as_dict().unwrap();
            assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
            let metadata = catalog.get_deref(b"Metadata", &document).unwrap().as_stream().unwrap();
            let metadata = metadata.get_plain_content().unwrap_or_else(|_| metadata.content.clone());
            let metadata = String::from_utf8(metadata).unwrap();
            assert!(metadata.contains("pdfuaid:part"), "{metadata}");
            assert!(metadata.contains(title), "{metadata}");
            assert_eq!(tags(&document, "H1"), pages);
            assert!(tags(&document, "H2") >= 3);
            assert!(tags(&document, "LI") >= 3);
        }
    }
}

#[test]
fn every_font_is_embedded() {
    let pdf = question_sheet(&sheet(Language::FrCa)).unwrap();
    assert!(embedded_fonts(&pdf) >= 3, "two weights and a fallback");
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let all = QuestionSheet { more: HOSTILE.map(String::from).to_vec(), ..sheet(Language::EnCa) };
    let found = text(&question_sheet(&all).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    let hostile = "#set *b* $x$ \\ <page> #read(\"/etc/passwd\")";
    let everywhere = QuestionSheet {
        name: hostile.into(),
        doctor: hostile.into(),
        when: hostile.into(),
        with_me: hostile.into(),
        decide: hostile.into(),
        top: vec![SheetQuestion { text: hostile.into(), note: Some(hostile.into()) }],
        more: vec![hostile.into()],
        ..sheet(Language::EnCa)
    };
    let found = text(&question_sheet(&everywhere).unwrap());
    // In each of the eight places, and the name again at the foot of the one page.
    assert_eq!(found.matches(&squeeze(hostile)).count(), 9, "{found}");
}

#[test]
fn other_scripts_and_signs_come_out() {
    let readable = ["≤ ≥ µ → ✓ « » œ", "Привет", "ᐃᓄᒃᑎᑐᑦ", "❤", "x² H₂O ½"];
    // Composed, joined or written from right to left: the order in which the file holds their letters is typst's affair, but
    // typst refuses to write a character that cannot be seen.
    let laid_out = [
        "Nguyễn Thị Hồng",
        "שלום, דוקטור",
        "متى أعود إلى البيت؟",
        "👩‍⚕️🙏🏽",
        "\u{202E}turned",
        "漢字",
        "e\u{301}",
        "\u{0}",
    ];
    let more = readable.into_iter().chain(laid_out).map(String::from).collect();
    let top = vec![question("متى أعود؟ 👩‍⚕️"), question("שלום"), question("漢字\u{7}")];
    let found = text(&question_sheet(&QuestionSheet { top, more, ..sheet(Language::EnCa) }).unwrap());
    for words in readable {
        assert!(found.contains(&squeeze(words)), "{words}\n{found}");
    }
    assert!(found.contains("turned") && found.contains("□□"), "{found}");
}

#[test]
fn long_texts_flow_on_and_nothing_is_cut() {
    let long = "My tumour board met and nobody told me what they said about my liver. ".repeat(29);
    assert!(long.len() > 2_000);
    let word = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(8);
    let pdf = question_sheet(&QuestionSheet {
        large_print: true,
        doctor: word.clone(),
        top: vec![question(&long), question(&word)],
        more: vec![long.clone(), word.clone()],
        ..sheet(Language::EnCa)
    })
    .unwrap();
    let pages = page_count(&pdf).unwrap();
    assert!((3..=8).contains(&pages), "{pages} pages");
    let found = text(&pdf);
    let at_each_foot = usize::try_from(pages).unwrap();
    assert_eq!(found.matches("Printed1June2026").count(), at_each_foot);
    assert_eq!(found.matches("LenaMarchetti").count(), at_each_foot + 1);
    assert!(found.contains(&format!("Page1of{pages}")) && found.contains(&format!("Page{pages}of{pages}")));
    // Twice 29 sentences; the end of a page may cut through one of them, footer between.
    let sentences = found.matches("Mytumourboardmetandnobodytoldmewhattheysaidaboutmyliver.").count();
    assert!(sentences + at_each_foot > 29 * 2, "{sentences} sentences");
    assert_eq!(found.matches(&word).count(), 3, "title, question, more");
}

#[test]
fn a_question_of_usual_length_costs_lines_before_it_costs_a_page() {
    let more = |count: usize| QuestionSheet {
        more: (1..=count).map(|n| format!("One more question, number {n}?")).collect(),
        ..sheet(Language::EnCa)
    };
    assert_eq!(page_count(&question_sheet(&more(10)).unwrap()).unwrap(), 1);
    assert_eq!(page_count(&question_sheet(&more(25)).unwrap()).unwrap(), 2);
}

#[test]
fn empty_fields_leave_no_empty_labels() {
    let bare = QuestionSheet {
        name: String::new(),
        doctor: String::new(),
        when: "  ".into(),
        with_me: String::new(),
        decide: "\n".into(),
        top: vec![question(" ")],
        more: vec![String::new()],
        ..sheet(Language::EnCa)
    };
    let found = text(&question_sheet(&bare).unwrap());
    let expected = "Questions for my doctor Please look at this with me at the start. Date My questions 1 2 3 \
                    What happens next, and who does it Printed 1 June 2026 Page 1 of 1";
    assert_eq!(found, squeeze(expected));
}

#[test]
fn more_than_three_top_questions_and_impossible_days_are_refused() {
    let four = QuestionSheet {
        top: vec![question("a"), question("b"), question("c"), question("d")],
        ..sheet(Language::EnCa)
    };
    assert_eq!(question_sheet(&four), Err(Error::TooManyTopQuestions));
    let never = QuestionSheet { printed_on: (2026, 2, 30), ..sheet(Language::EnCa) };
    assert_eq!(question_sheet(&never), Err(Error::NoSuchDay));
    assert_eq!(
        recovery_sheet(&RecoverySheet { groups: vec![], ..recovery(Language::EnCa, Paper::A4) }),
        Err(Error::NoCode)
    );
    assert_eq!(page_count(b"not a PDF"), Err(Error::UnreadablePdf));
}

#[test]
fn the_recovery_sheet_is_two_pages_that_each_hold_the_code_in_order() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let pdf = recovery_sheet(&recovery(language, paper)).unwrap();
            assert_eq!(page_count(&pdf).unwrap(), 2, "{language:?} {paper:?}");
            let text = text(&pdf);
            assert_eq!(text.matches("1K7M292QXD4H3TRW0N4BE6PC53VJZ861A5GY7SF0T2").count(), 2, "{text}");
        }
    }
    let found = text(&recovery_sheet(&recovery(Language::EnCa, Paper::Letter)).unwrap());
    assert!(found.contains(&squeeze("It opens your records: don’t keep it on this computer")));
    assert!(found.contains(&squeeze("Made 1 June 2026")));
    assert!(found.contains(&squeeze("This one is for me.")));
    assert!(found.contains(&squeeze("This one is for someone I trust.")));
    let found = text(&recovery_sheet(&recovery(Language::FrCa, Paper::Letter)).unwrap());
    assert!(found.contains(&squeeze("Faite le 1er juin 2026")));
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    assert!(question_sheet(&sheet(Language::FrCa)).unwrap() == question_sheet(&sheet(Language::FrCa)).unwrap());
    let code = recovery(Language::EnCa, Paper::A4);
    assert!(recovery_sheet(&code).unwrap() == recovery_sheet(&code).unwrap());
}
