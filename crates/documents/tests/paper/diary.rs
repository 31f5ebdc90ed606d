//! The diary on one page.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::{HOSTILE, PAIRS, family, odd};
use documents::{Diary, DiaryDay, Error, Frame, Language, Watched, diary, page_count};
use lopdf::Document;

#[test]
fn it_reads_from_top_to_bottom() {
    let mut short = family::diary(Language::EnCa);
    short.days = short.days.split_off(12);
    short.days[1].helped = "A walk".into();
    short.days[1].effect = "None".into();
    short.days[1].cycle = Some(("FOLFOX".into(), 14));
    let expected = [
        "My diary Name Lena Marchetti 18 May 2026 to 31 May 2026",
        "Level 0 to 10, at its worst that day. Written by me; nobody watches these answers.",
        "Pain 10 0 30 May 31 May Nausea 10 0 30 May 31 May Tired 10 0 30 May 31 May",
        "Day At its worst Temperature, weight How it was",
        "Saturday 30 May Pain 2 Nausea 2 Tired 5 37.2 °C A good day.",
        "Sunday 31 May FOLFOX, day 14 Pain 3 Nausea 5 Tired 5",
        "A good day. What helped: A walk Effect on my day: None",
        "Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(text(&diary(&short).unwrap()), squeeze(&expected.concat()));
    let french = text(&diary(&family::diary(Language::FrCa)).unwrap());
    for words in ["Du 18 mai 2026 au 31 mai 2026", "Niveau de 0 à 10, au pire", "mardi 19 mai FOLFOX, jour 2 Douleur 6"]
    {
        assert!(french.contains(&squeeze(words)), "{words}\n{french}");
    }
}

#[test]
fn two_weeks_with_200_letters_a_day_are_one_page() {
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            let full = family::full_diary(language);
            let name = "Anne-Marie Bouchard-Desrochers ".repeat(2).chars().take(60).collect();
            let pdf = diary(&Diary { frame: Frame { paper, large_print, name, ..full.frame }, ..full }).unwrap();
            assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?} large: {large_print}");
            let (found, first) = match language {
                Language::EnCa => (text(&pdf), "Monday18May"),
                Language::FrCa => (text(&pdf), "lundi18mai"),
            };
            assert!(found.contains(first), "no day is left out: {found}");
            let document = Document::load_mem(&pdf).unwrap();
            assert_eq!((tags(&document, "H1"), tags(&document, "TH")), (1, 4));
            assert!(embedded_fonts(&pdf) >= 2);
        }
    }
}

#[test]
fn the_earliest_days_give_way_and_the_page_says_so() {
    let full = family::full_diary(Language::EnCa);
    let day = |n: u8| DiaryDay {
        day: if n <= 30 { (2026, 4, n) } else { (2026, 5, n - 30) },
        ..full.days[usize::from(n) % 14].clone()
    };
    let long = Diary { from: (2026, 4, 1), days: (1..=61).rev().map(day).collect(), ..full.clone() };
    let pdf = diary(&long).unwrap();
    let found = text(&pdf);
    assert_eq!(page_count(&pdf).unwrap(), 1);
    let shown = found.matches("FOLFOX").count().max(found.matches("Tired").count() - 1);
    assert!((12..31).contains(&shown), "{shown} days");
    let left_out = 61 - shown;
    let first = 32 - shown;
    let expected = format!("{left_out} days before {first} May 2026 do not fit on this page.");
    assert!(found.contains(&squeeze(&expected)), "{expected}\n{found}");
    assert!(found.contains("Sunday31May") && !found.contains(&format!("day{}May", first - 1)));
}

#[test]
fn a_diary_of_nothing_is_refused_and_one_endless_day_is_not_cut() {
    let usual = family::diary(Language::EnCa);
    let outside = Diary { from: (2026, 6, 1), to: (2026, 6, 30), ..usual.clone() };
    assert_eq!(diary(&outside), Err(Error::Nothing));
    let mut endless = usual.clone();
    endless.days.truncate(2);
    endless.days[1].text = "Nobody told me what they said about my liver. ".repeat(400);
    let pdf = diary(&endless).unwrap();
    let pages = usize::try_from(page_count(&pdf).unwrap()).unwrap();
    assert!(pages > 1);
    assert!(text(&pdf).matches("Nobodytoldmewhattheysaidaboutmyliver.").count() + pages > 400);
    assert!(text(&pdf).contains("Monday18May"));
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let day = |text: &str| DiaryDay {
        day: (2026, 5, 20),
        text: text.into(),
        worst: vec![],
        temperature: String::new(),
        weight: String::new(),
        helped: String::new(),
        effect: String::new(),
        cycle: None,
    };
    let full = DiaryDay {
        worst: vec![Watched { what: odd.clone(), level: 200 }],
        temperature: odd.clone(),
        weight: odd.clone(),
        helped: odd.clone(),
        effect: odd.clone(),
        cycle: Some((odd.clone(), 3)),
        ..day(&odd)
    };
    let days = HOSTILE.map(day).into_iter().chain([full]).collect();
    let found = text(&diary(&Diary { days, ..family::diary(Language::EnCa) }).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    // The thing watched stands above its drawing too.
    assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), 8, "{found}");
}
