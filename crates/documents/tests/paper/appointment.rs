//! The person's own sheets for an appointment: before it, and after.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::{HOSTILE, PAIRS, family, odd};
use documents::{
    Answered, Error, ForMe, ForMeQuestion, Frame, Language, NextStep, Summary, for_me, page_count, summary,
};
use lopdf::Document;

fn asked(text: &str) -> ForMeQuestion {
    ForMeQuestion { text: text.into(), note: String::new(), why: String::new() }
}

#[test]
fn the_sheet_with_room_to_write_reads_from_top_to_bottom() {
    let found = text(&for_me(&family::for_me(Language::EnCa)).unwrap());
    let expected = [
        "My questions and my notes",
        "Name Lena Marchetti When Tuesday 26 May 2026, 10:30 With Dr. Fenn",
        "Where Harbour Clinic, room 4 With me Carla, my sister: notes",
        "To bring Health card The disc of the scan",
        "Who told me this, and how to reach them",
        "My questions 1 Could we wait and watch, if no cancer is seen after chemo? My MRI was on 18 May.",
        "Why I ask: I want to know if surgery can wait.",
    ];
    assert!(found.starts_with(&squeeze(&expected.concat())), "{found}");
    for words in ["4 Who do I call at night?", "What happens next Who does it By when", "Call if", "Page 2 of 2"] {
        assert!(found.contains(&squeeze(words)), "{words}\n{found}");
    }
    let french = text(&for_me(&family::for_me(Language::FrCa)).unwrap());
    for words in ["Mes questions et mes notes", "Pourquoi je le demande\u{a0}: Je veux", "Imprimé le 1er juin 2026"] {
        assert!(french.contains(&squeeze(words)), "{words}\n{french}");
    }
}

#[test]
fn the_summary_reads_from_top_to_bottom_and_leaves_out_what_is_empty() {
    let found = text(&summary(&family::summary(Language::EnCa)).unwrap());
    let expected = [
        "After my appointment",
        "Name Lena Marchetti When Tuesday 26 May 2026, 10:30 With Dr. Fenn Where Harbour Clinic, room 4",
        "What they found The scan shows no cancer that can be seen. The scar is still there.",
        "What was decided We wait and watch. Next scan in three months.",
        "What happens next Who does it By when",
        "Book the next MRI Dr. Fenn’s office August 2026",
        "Send the scan to the second doctor Carla 4 June 2026",
        "Blood test",
        "Call if Bleeding, or a fever.",
        "My questions and the answers",
        "1 Could we wait and watch? Yes, with a scan every three months. Dr. Fenn, 26 May 2026",
        "2 How long can I take to decide? There is no hurry. Weeks are fine.",
    ];
    assert!(found.starts_with(&squeeze(&expected.concat())), "{found}");
    assert!(found.contains(&squeeze("Still not clear to me Will I need a bag for life?")), "{found}");
    let bare = Summary {
        when: String::new(),
        with: String::new(),
        place: String::new(),
        found: "No change.".into(),
        ..nothing(Language::EnCa)
    };
    let expected = "After my appointment Name Lena Marchetti What they found No change. \
                    Lena Marchetti Printed 1 June 2026 Page 1 of 1";
    assert_eq!(text(&summary(&bare).unwrap()), squeeze(expected));
}

fn nothing(language: Language) -> Summary {
    Summary {
        found: " ".into(),
        decided: String::new(),
        next: vec![NextStep { what: String::new(), who: String::new(), by: None }],
        call_if: String::new(),
        answers: vec![],
        unclear: vec![String::new()],
        notes: String::new(),
        ..family::summary(language)
    }
}

#[test]
fn a_summary_of_nothing_is_refused_and_a_sheet_without_questions_has_room_for_them() {
    assert_eq!(summary(&nothing(Language::EnCa)), Err(Error::Nothing));
    let bare = ForMe {
        frame: Frame { name: String::new(), ..family::frame(Language::EnCa) },
        with: String::new(),
        when: String::new(),
        place: String::new(),
        company: String::new(),
        bring: vec![],
        questions: vec![],
    };
    let found = text(&for_me(&bare).unwrap());
    assert!(found.starts_with("MyquestionsandmynotesWhenWhotoldmethis"), "{found}");
    assert!(found.contains("Myquestions123"), "{found}");
}

#[test]
fn they_are_tagged_with_their_fonts_on_every_paper_and_in_large_print() {
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            let frame = Frame { paper, large_print, ..family::frame(language) };
            let written = for_me(&ForMe { frame: frame.clone(), ..family::for_me(language) }).unwrap();
            let after = summary(&Summary { frame, ..family::summary(language) }).unwrap();
            for (pdf, headings) in [(&written, 3), (&after, 5)] {
                let document = Document::load_mem(pdf).unwrap();
                assert_eq!(tags(&document, "H1"), 1);
                assert!(tags(&document, "H2") >= headings);
                assert!(tags(&document, "TH") == 3 && tags(&document, "LI") >= 3);
                assert!(embedded_fonts(pdf) >= 2);
            }
            assert!(page_count(&written).unwrap() <= if large_print { 3 } else { 2 });
            assert!(page_count(&after).unwrap() <= 2);
        }
    }
}

#[test]
fn every_question_stands_on_the_page_of_its_first_line() {
    let text = "Could you tell me in plain words what this means for the next weeks, and who decides? ".repeat(2);
    let questions = (1..=12).map(|n| ForMeQuestion { note: text.clone(), ..asked(&format!("Number {n}. {text}")) });
    let pdf = for_me(&ForMe { questions: questions.collect(), ..family::for_me(Language::EnCa) }).unwrap();
    let document = Document::load_mem(&pdf).unwrap();
    for page in document.get_pages().keys() {
        let found = squeeze(&document.extract_text(&[*page]).unwrap());
        let begun = found.matches("Number").count();
        assert_eq!(found.matches("whodecides?").count(), begun * 4, "page {page}: {found}");
    }
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let bring: Vec<_> = HOSTILE.map(String::from).into_iter().chain([odd.clone()]).collect();
    let written = ForMe {
        frame: Frame { name: odd.clone(), ..family::frame(Language::EnCa) },
        with: odd.clone(),
        when: odd.clone(),
        place: odd.clone(),
        company: odd.clone(),
        bring: bring.clone(),
        questions: vec![ForMeQuestion { text: odd.clone(), note: odd.clone(), why: odd.clone() }],
    };
    let after = Summary {
        found: odd.clone(),
        decided: odd.clone(),
        next: vec![NextStep { what: odd.clone(), who: odd.clone(), by: None }],
        call_if: odd.clone(),
        answers: vec![Answered { question: odd.clone(), answer: odd.clone(), by: odd.clone(), when: None }],
        unclear: bring,
        notes: odd.clone(),
        ..family::summary(Language::EnCa)
    };
    for (pdf, places, feet) in [(for_me(&written).unwrap(), 9, true), (summary(&after).unwrap(), 10, false)] {
        let found = text(&pdf);
        let feet = if feet { usize::try_from(page_count(&pdf).unwrap()).unwrap() } else { 0 };
        assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), places + feet, "{found}");
        for hostile in HOSTILE {
            assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
        }
    }
}

#[test]
fn long_texts_flow_on_and_nothing_is_cut() {
    let long = "Nobody told me what they said about my liver. ".repeat(80);
    let large = Frame { large_print: true, ..family::frame(Language::FrCa) };
    let pdf = for_me(&ForMe { frame: large.clone(), questions: vec![asked(&long)], ..family::for_me(Language::FrCa) });
    let pdf = pdf.unwrap();
    let pages = usize::try_from(page_count(&pdf).unwrap()).unwrap();
    assert!(text(&pdf).matches("Nobodytoldmewhattheysaidaboutmyliver.").count() + pages > 80);
    let next = vec![NextStep { what: long.clone(), who: long.clone(), by: None }];
    let pdf = summary(&Summary { frame: large, next, notes: long.clone(), ..family::summary(Language::FrCa) }).unwrap();
    assert!(text(&pdf).matches("Imprimé").count() >= 3);
}
