//! The sheets of a contact request: the card for the phone, the letter, the copy for oneself.

use crate::read::{catalog, embedded_fonts, squeeze, tags, text};
use crate::{HOSTILE, LANGUAGES, PAIRS, PAPERS, contact, odd};
use documents::{
    Agreed, Error, Frame, Language, Letter, PhoneCard, Receipt, RequestWay, Standing, letter, page_count, phone_card,
    receipt,
};
use lopdf::Document;

#[test]
fn the_card_says_the_number_then_what_to_say_then_leaves_room() {
    let found = text(&phone_card(&contact::card(Language::EnCa)).unwrap());
    let expected = [
        "Call blueguide 647-964-9600 Toronto Hours: not known to us. Ask when you call.",
        "blueguide says of a first contact: no risk, no obligation.",
        "What I can say Hello. My name is Lena Marchetti. I am calling for myself. Please call me at 416-555-0142.",
        "Best time: weekday mornings (Eastern Time). You may leave your name and number, and nothing else.",
        "There is a decision to make by 30 June. I would like a second opinion. Thank you.",
        "My notes of the call Who answered Day and time What happens next",
        "Not for emergencies. Emergency: 911, or your local number Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(found, squeeze(&expected.concat()));
    let other = PhoneCard { claim: false, hours: "8 to 20".into(), ..contact::card(Language::EnCa) };
    let found = text(&phone_card(&other).unwrap());
    assert!(found.contains("Hours:8to20") && !found.contains("obligation"), "{found}");
    let none = PhoneCard { phone: " ".into(), ..other };
    assert_eq!(phone_card(&none), Err(Error::Nothing));
}

#[test]
fn the_card_is_one_page_even_with_the_longest_of_everything() {
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            for card in [contact::card(language), contact::longest_card(language)] {
                let pdf = phone_card(&PhoneCard {
                    frame: Frame { paper, large_print, ..card.frame.clone() },
                    ..card.clone()
                });
                let pdf = pdf.unwrap();
                assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?} large: {large_print}");
                assert!(text(&pdf).ends_with("Page1of1") || text(&pdf).ends_with("Page1sur1"));
            }
        }
    }
}

#[test]
fn the_letter_bears_what_was_shown_and_nothing_more() {
    for language in LANGUAGES {
        for paper in PAPERS {
            for large_print in [false, true] {
                let sheet = Letter { paper, large_print, ..contact::letter(language) };
                let pdf = letter(&sheet).unwrap();
                let date = if language == Language::EnCa { "1 June 2026" } else { "1er juin 2026" };
                let expected =
                    [date, &sheet.service, &sheet.address, &sheet.subject, &sheet.body].map(squeeze).concat();
                assert_eq!(text(&pdf), expected, "{language:?} {paper:?} large: {large_print}");
                assert_eq!(page_count(&pdf).unwrap(), 1);
            }
        }
    }
}

#[test]
fn the_longest_letter_runs_on_loses_nothing_and_says_which_page() {
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            let sheet = Letter { paper, large_print, ..contact::longest_letter(language) };
            let pdf = letter(&sheet).unwrap();
            let pages = page_count(&pdf).unwrap();
            assert!((2..=3).contains(&pages), "{pages}");
            let mut found = text(&pdf);
            for page in 1..=pages {
                let of = if language == Language::EnCa { "of" } else { "sur" };
                let foot = squeeze(&format!("{}Page {page} {of} {pages}", sheet.subject));
                assert_eq!(found.matches(&foot).count(), 1, "{foot} in {found}");
                found = found.replace(&foot, "");
            }
            assert!(found.ends_with(&squeeze(&sheet.body)), "{found}");
            assert!(found.contains(&squeeze(&sheet.address)), "{found}");
        }
    }
    let nothing = Letter { body: " \n ".into(), ..contact::letter(Language::EnCa) };
    assert_eq!(letter(&nothing), Err(Error::Nothing));
}

#[test]
fn the_name_of_the_service_stands_once_in_the_window() {
    let usual = contact::letter(Language::EnCa);
    let address = format!("northmere second opinions\n{}", usual.address);
    let found = text(&letter(&Letter { address, ..usual }).unwrap()).to_lowercase();
    assert_eq!(found.matches("northmeresecondopinions").count(), 1, "{found}");
}

#[test]
fn the_copy_says_where_it_stands_and_what_to_do_and_holds_every_word() {
    let sheet = contact::receipt(Language::EnCa);
    let found = text(&receipt(&sheet).unwrap());
    let parts = [
        "My copy: contact request 7F3K-92",
        "Where it stands Your mail program has it. We cannot see if it was sent.",
        "Since 1 June 2026, 14:06 (Eastern Time)",
        "What to do next • Look in your mail program, under sent mail. Then tell Second Chair if you sent it.",
        "• If you have not heard by 8 June, call 555-0150.",
        "• To take it back, open “What I sent” in Second Chair. The words for it are ready there, with the number 7F3K-92.",
        "• This is not for emergencies. Emergency: 911, or your local number.",
        "The exact words Subject: Contact request 7F3K-92",
        &sheet.body,
        "What I agreed to I agree that these words go to the service named here, so that it can answer me.",
        "Version of these words: 2026-11",
        "Mark of the exact words af1349b9 f5f9a1a6",
    ];
    let mut rest = found.as_str();
    for part in parts.map(squeeze) {
        rest = rest.split_once(&part).unwrap_or_else(|| panic!("{part}\nnot in {rest}")).1;
    }
    for fact in [
        "To Northmere Second Opinions",
        "How With my mail program",
        "Address hello@northmere.example",
        "Made ready 1 June 2026, 14:05 (Eastern Time)",
        "Number of the request 7F3K-92",
    ] {
        assert!(found.contains(&squeeze(fact)), "{fact} in {found}");
    }
    let french = text(&receipt(&contact::receipt(Language::FrCa)).unwrap());
    for part in [
        "1er juin 2026, 14 h 05 (heure de l’Est)",
        "Si vous n’avez pas de nouvelles d’ici le 8 juin, appelez le 555-0150.",
    ] {
        assert!(french.contains(&squeeze(part)), "{part} in {french}");
    }
}

#[test]
fn no_copy_says_that_something_was_sent_that_may_not_have_been() {
    let standings = [
        Standing::Frozen,
        Standing::Queued,
        Standing::Sending,
        Standing::Accepted,
        Standing::HandedOver,
        Standing::SaidSent,
        Standing::Printed,
        Standing::Phoned,
        Standing::Failed,
        Standing::Unknown,
        Standing::Asking,
        Standing::Stopped,
    ];
    let mut states = std::collections::HashSet::new();
    for standing in standings {
        let sheet = Receipt { standing, way: RequestWay::Https, agreed: vec![], ..contact::receipt(Language::EnCa) };
        let found = text(&receipt(&sheet).unwrap());
        let (_, after) = found.split_once("Whereitstands").unwrap();
        let state = after.split_once("Since1June").unwrap().0.to_owned();
        let left = found.contains("Totakeitback");
        let not_left = ["hasnotleft", "couldnotbesent", "wasnotsent", "beforeitwassent", "beingsentnow"];
        assert_eq!(left, !not_left.iter().any(|words| state.contains(words)), "{standing:?}: {state}");
        let stopped = matches!(standing, Standing::Failed | Standing::Stopped);
        assert_eq!(found.contains("Ifyouhavenotheard"), !stopped, "{standing:?}");
        states.insert(state);
    }
    assert_eq!(states.len(), 12, "each in its own words");
    let back = Receipt { withdrawal: true, ..contact::receipt(Language::EnCa) };
    let found = text(&receipt(&back).unwrap());
    assert!(found.starts_with("Mycopy:totakebackcontactrequest7F3K-92") && !found.contains("Totakeitback"), "{found}");
}

#[test]
fn the_copy_fits_both_papers_and_large_print_with_the_longest_of_everything() {
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            let usual = contact::receipt(language);
            let long = "Anne-Marie Bouchard-Desrochers ".repeat(9);
            let sheet = Receipt {
                frame: Frame { paper, large_print, name: long.clone(), ..usual.frame },
                service: long.clone(),
                address: format!("https://{}.example/{}", "north".repeat(10), "a".repeat(200)),
                reference: "R".repeat(300),
                body: format!("{}\n\n{}\n\n{long}", contact::own_words(), usual.body),
                agreed: (0..3).flat_map(|_| usual.agreed.clone()).collect(),
                ..usual
            };
            let found = text(&receipt(&sheet).unwrap());
            // A page may end in the middle of it.
            assert!(found.matches('R').count() >= 300, "{language:?} {paper:?} large: {large_print}");
            assert_eq!(found.matches("2026-11").count(), 3);
        }
    }
}

#[test]
fn they_are_tagged_and_hold_their_fonts_and_their_titles_say_nothing_about_health() {
    for language in LANGUAGES {
        for (pdf, headings, title) in [
            (phone_card(&contact::card(language)).unwrap(), 2, ["Call blueguide", "Appeler\u{a0}: blueguide"]),
            (letter(&contact::letter(language)).unwrap(), 0, ["Contact request 7F3K-92", "Demande de contact 7F3K-92"]),
            (
                receipt(&contact::receipt(language)).unwrap(),
                5,
                ["My copy: contact request 7F3K-92", "Ma copie\u{a0}: demande de contact 7F3K-92"],
            ),
        ] {
            let document = Document::load_mem(&pdf).unwrap();
            assert_eq!(tags(&document, "H1"), 1);
            assert_eq!(tags(&document, "H2"), headings);
            assert!(embedded_fonts(&pdf) >= 2);
            let tag: &[u8] = if language == Language::EnCa { b"en-CA" } else { b"fr-CA" };
            assert_eq!(catalog(&document).get(b"Lang").unwrap().as_str().unwrap(), tag);
            let info = document.trailer.get(b"Info").and_then(|info| document.dereference(info)).unwrap().1;
            let found = lopdf::decode_text_string(info.as_dict().unwrap().get(b"Title").unwrap()).unwrap();
            assert_eq!(found, title[usize::from(language == Language::FrCa)]);
        }
    }
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let all = HOSTILE.join("\n");
    let card = PhoneCard {
        script: HOSTILE.map(String::from).to_vec(),
        service: odd.clone(),
        phone: odd.clone(),
        hours: odd.clone(),
        ..contact::card(Language::EnCa)
    };
    let sheet = Letter {
        body: format!("{all}\n\n{odd}"),
        service: odd.clone(),
        address: odd.clone(),
        ..contact::letter(Language::EnCa)
    };
    let copy = Receipt {
        body: all,
        service: odd.clone(),
        address: odd.clone(),
        subject: odd.clone(),
        agreed: vec![Agreed { version: odd.clone(), text: odd }],
        ..contact::receipt(Language::EnCa)
    };
    for (pdf, times) in [(phone_card(&card).unwrap(), 3), (letter(&sheet).unwrap(), 2), (receipt(&copy).unwrap(), 5)] {
        let found = text(&pdf);
        for hostile in HOSTILE {
            assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
        }
        assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), times, "{found}");
    }
}
