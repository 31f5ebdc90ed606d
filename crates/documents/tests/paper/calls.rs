//! Whom to call: the sheet for the fridge and the sheet of numbers.

use crate::read::{embedded_fonts, squeeze, tags, text};
use crate::{HOSTILE, PAIRS, family, odd};
use documents::{Call, Calls, Error, Frame, Fridge, Language, Need, call, fridge, page_count};
use lopdf::Document;

#[test]
fn the_fever_comes_first_on_the_fridge() {
    let found = text(&fridge(&family::fridge(Language::EnCa)).unwrap());
    let expected = [
        "Who to call Name Lena Marchetti Emergency: 911, or your local number",
        "Fever 38.3 °C once, or 38.0 °C for an hour: call at once. Do not take anything for it before.",
        "555-0140 Nurse line, Harbour Clinic, Day and night Who said it: Nurse Ana, 3 May",
        "New or worse symptom Numb hands that get worse: call in the daytime. 555-0142 Nurse line, Harbour Clinic",
        "Appointments 555-0144 Front desk, 8:30 to 16:00",
        "Line or port Redness, or it does not flush: call. 555-0143 Nurse line, Harbour Clinic",
        "My medicines",
        "• Capecitabine 1500 mg, twice a day • Ondansetron 8 mg • Metformin 500 mg, with food • Vitamin D",
        "Lena Marchetti Printed 1 June 2026 Page 1 of 1",
    ];
    assert_eq!(found, squeeze(&expected.concat()));
}

#[test]
fn an_unknown_fever_instruction_is_said_to_be_unknown() {
    let mut sheet = family::fridge(Language::EnCa);
    sheet.calls[1].instruction = " ".into();
    let found = text(&fridge(&sheet).unwrap());
    assert!(found.contains(&squeeze("Fever Not written down yet. Ask your team. 555-0140")), "{found}");
    let nothing = Fridge { calls: vec![], medicines: vec![], ..sheet };
    let expected = "Who to call Name Lena Marchetti Emergency: 911, or your local number \
                    Fever Not written down yet. Ask your team. Lena Marchetti Printed 1 June 2026 Page 1 of 1";
    assert_eq!(text(&fridge(&nothing).unwrap()), squeeze(expected));
    let french = Fridge { frame: family::frame(Language::FrCa), ..nothing };
    assert!(text(&fridge(&french).unwrap()).contains("Pasencorenoté.Demandezàvotreéquipe."));
}

#[test]
fn the_fridge_is_one_page_with_four_long_calls_and_twelve_medicines() {
    for (language, paper) in PAIRS {
        for large_print in [false, true] {
            let sheet = family::full_fridge(language);
            let pdf = fridge(&Fridge { frame: Frame { paper, large_print, ..sheet.frame }, ..sheet }).unwrap();
            assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?} large: {large_print}");
            let found = text(&pdf);
            assert_eq!(found.matches("Callthisnumberdayornight").count(), 8, "{found}");
            let shown = found.matches("Medicinenumber").count();
            assert!(shown >= 4, "{shown} medicines");
            let more = format!("and{}more,seethelistofmedicines", 12 - shown);
            assert!(shown == 12 || language == Language::FrCa || found.contains(&more), "{found}");
        }
    }
}

#[test]
fn what_does_not_fit_goes_on_a_next_page_and_the_first_says_so() {
    let mut sheet = family::full_fridge(Language::EnCa);
    for line in &mut sheet.calls {
        line.instruction = line.instruction.repeat(5);
    }
    let pdf = fridge(&sheet).unwrap();
    let pages = usize::try_from(page_count(&pdf).unwrap()).unwrap();
    assert!(pages > 1);
    let found = text(&pdf);
    assert_eq!(found.matches("Moreonthenextpage").count(), pages - 1);
    assert_eq!(found.matches("Medicinenumber").count(), 12);
}

#[test]
fn the_numbers_stand_by_need() {
    let found = text(&call(&family::calls(Language::FrCa)).unwrap());
    let expected = [
        "Qui appeler Nom Lena Marchetti Urgence\u{a0}: le 911, ou le numéro d’urgence de chez vous",
        "Fièvre 38,3 °C une fois, ou 38,0 °C pendant une heure\u{202f}: appeler tout de suite.",
        "555-0140 Ligne des infirmières, Clinique du Port, Jour et nuit Qui l’a dit\u{a0}: Ana, infirmière, 3 mai",
        "Symptôme nouveau ou qui empire",
    ];
    assert!(found.starts_with(&squeeze(&expected.concat())), "{found}");
    let twice =
        |instruction: &str| Call { instruction: instruction.into(), ..family::calls(Language::EnCa).calls[0].clone() };
    let two = Calls { calls: vec![twice("First."), twice("Second.")], ..family::calls(Language::EnCa) };
    let found = text(&call(&two).unwrap());
    assert_eq!(found.matches("Neworworsesymptom").count(), 1, "one heading: {found}");
    let none = Calls { calls: vec![], ..family::calls(Language::EnCa) };
    assert_eq!(call(&none), Err(Error::Nothing));
}

#[test]
fn they_are_tagged_and_hold_their_fonts() {
    for pdf in [fridge(&family::fridge(Language::FrCa)).unwrap(), call(&family::calls(Language::FrCa)).unwrap()] {
        let document = Document::load_mem(&pdf).unwrap();
        assert_eq!(tags(&document, "H1"), 1);
        assert!(tags(&document, "H2") >= 4);
        assert!(embedded_fonts(&pdf) >= 2);
    }
}

#[test]
fn what_a_person_writes_is_never_markup() {
    let odd = odd("#set *b* $x$ \\ <page> #read(\"/etc/passwd\")");
    let line = |instruction: &str, rest: &str| Call {
        need: Need::Other,
        instruction: instruction.into(),
        name: rest.into(),
        phone: rest.into(),
        hours: rest.into(),
        told: rest.into(),
    };
    let lines = HOSTILE.iter().map(|hostile| line(hostile, "")).chain([line(&odd, &odd)]);
    let sheet = Fridge { calls: lines.collect(), medicines: vec![odd.clone()], ..family::fridge(Language::EnCa) };
    let found = text(&fridge(&sheet).unwrap());
    for hostile in HOSTILE {
        assert_eq!(found.matches(&squeeze(hostile)).count(), 1, "{hostile}\n{found}");
    }
    assert_eq!(found.matches(&squeeze("#set *b* $x$ \\ <page>")).count(), 6, "{found}");
}
