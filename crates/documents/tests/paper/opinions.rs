//! The sheets of a second opinion: a case on one page, opinions side by side, what is gathered, what left.

use crate::read::{squeeze, tags, text};
use crate::shown::fact;
use crate::{HOSTILE, LANGUAGES, PAPERS};
use documents::{
    CasePage, Error, Frame, Gathered, GlanceFact, Language, LeftPacket, LeftSheet, OpinionsSheet, Paper, SheetOpinion,
    ask_again, case_page, gathered, left, opinions, page_count,
};
use lopdf::Document;
use record::{
    Compared, Custody, Holding, ItemForm, ItemKind, ItemState, Line, OpinionForm, Packet, PacketForm, PacketPart, Part,
    Reason, Row, RowKind, Text,
};

fn frame(language: Language) -> Frame {
    Frame {
        language,
        paper: Paper::Letter,
        large_print: false,
        name: "Lena Marchetti".into(),
        printed_on: (2026, 6, 1),
    }
}

fn line(text: &str) -> Option<Line> {
    Line::new(text).ok()
}

fn words(text: &str) -> Option<Text> {
    Text::new(text).ok()
}

fn case(language: Language) -> CasePage {
    let treatment = |name: &str, when: &str| GlanceFact { when: when.parse().ok(), ..fact(Part::Treatment, name) };
    CasePage {
        frame: frame(language),
        born: "1958-03-09".parse().ok(),
        recipient: "Dr. Maren Ashdown, Northmere Cancer Centre".into(),
        doctor: "Dr. Odalys Fenn".into(),
        reasons: vec![Reason::Confirm, Reason::Widen],
        own_reason: "I want to know if there is another way.".into(),
        decision: "Surgery this summer, or wait and watch.".into(),
        wait_until: "2026-06-30".parse().ok(),
        wait_words: "You can take until the end of June.".into(),
        wait_by: "Dr. Fenn".into(),
        wait_said: "2026-04-28".parse().ok(),
        facts: vec![
            fact(Part::What, "Rectal cancer"),
            treatment("CAPOX", "2026-02-03"),
            treatment("Radiation", "2026-01-19"),
            fact(Part::Stage, "IIIB"),
        ],
        medicines: vec!["Metformin, 500 mg".into()],
        allergies: Vec::new(),
        questions: vec!["One?".into(), "Two?".into(), "Three?".into(), "Four?".into()],
    }
}

#[test]
fn a_case_stands_on_one_page_with_treatments_in_their_order() {
    for language in LANGUAGES {
        for paper in PAPERS {
            let page = case(language);
            let pdf = case_page(&CasePage { frame: Frame { paper, ..page.frame.clone() }, ..page }).unwrap();
            assert_eq!(page_count(&pdf).unwrap(), 1, "{language:?} {paper:?}");
            assert_eq!(tags(&Document::load_mem(&pdf).unwrap(), "H1"), 1);
        }
    }
    let found = text(&case_page(&case(Language::EnCa)).unwrap());
    let place = |words: &str| found.find(&squeeze(words)).unwrap_or_else(|| panic!("{words}\n{found}"));
    assert!(place("Radiation") < place("CAPOX"));
    assert!(place("Allergies") < place("None written down"));
    assert!(place("Until 30 June 2026") < place("Dr. Fenn, 28 April 2026"));
    assert!(found.contains("Three?") && !found.contains("Four?"));
}

#[test]
fn names_that_are_left_out_stand_nowhere() {
    let page = case(Language::EnCa);
    let plain = CasePage {
        frame: Frame { name: String::new(), ..page.frame.clone() },
        born: None,
        doctor: String::new(),
        wait_by: String::new(),
        ..page
    };
    let found = text(&case_page(&plain).unwrap());
    for name in ["Marchetti", "Fenn", "1958"] {
        assert!(!found.contains(name), "{name}\n{found}");
    }
    assert!(found.contains(&squeeze("For a second opinion")));
}

fn row(kind: RowKind, says: &str, word: Option<Compared>) -> Row {
    Row { kind, name: None, says: words(says), source: None, word, question: None }
}

fn two(language: Language, long: usize) -> OpinionsSheet {
    let kinds = [
        RowKind::What,
        RowKind::Stage,
        RowKind::Markers,
        RowKind::Tests,
        RowKind::Goal,
        RowKind::Plan,
        RowKind::Alternatives,
        RowKind::Benefit,
        RowKind::Risks,
        RowKind::Outlook,
        RowKind::Trials,
        RowKind::Practical,
        RowKind::Sure,
        RowKind::Wait,
        RowKind::OnOther,
        RowKind::Seen,
    ];
    let says = |who: &str| format!("{who} {}", "said this and that about it. ".repeat(long));
    let opinion = |who: &str, word: Option<Compared>| SheetOpinion {
        form: OpinionForm {
            doctor: line(who),
            field: line("surgeon"),
            when: "2026-06-04".parse().ok(),
            rows: kinds.iter().map(|kind| row(*kind, &says(who), word)).collect(),
            ..OpinionForm::default()
        },
        saw: vec!["CT report".into()],
        questions: Vec::new(),
    };
    let mut second = opinion("Dr. Ashdown", Some(Compared::Different));
    second.questions.push((5, "Am I someone who could wait?".into()));
    OpinionsSheet {
        frame: frame(language),
        about: "Rectal cancer".into(),
        opinions: vec![opinion("Dr. Fenn", None), second],
        outlook: false,
    }
}

#[test]
fn opinions_stand_side_by_side_on_two_pages_however_long_they_are() {
    // In the longer language.
    for (long, third) in [(1, false), (6, true), (400, true)] {
        let mut sheet = two(Language::FrCa, long);
        if third {
            sheet.opinions.push(sheet.opinions[0].clone());
        }
        let pdf = opinions(&sheet).unwrap();
        assert!(page_count(&pdf).unwrap() <= 2, "{long} {third}");
    }
    let short = text(&opinions(&two(Language::EnCa, 1)).unwrap());
    assert!(short.contains(&squeeze("My question: Am I someone who could wait?")), "{short}");
    assert!(short.contains("Different") && short.contains(&squeeze("What lies ahead is left out of this print.")));
    assert!(!short.contains(&squeeze("cut short")));
    let long = text(&opinions(&two(Language::EnCa, 400)).unwrap());
    assert!(long.contains(&squeeze("Long texts are cut short here.")));
    let mut empty = two(Language::EnCa, 1);
    empty.opinions.iter_mut().for_each(|opinion| {
        opinion.form.rows.clear();
        opinion.saw.clear();
    });
    assert_eq!(opinions(&empty).unwrap_err(), Error::Nothing);
}

#[test]
fn the_list_says_how_far_it_is_and_where_the_slides_are() {
    let custody = Custody {
        what: Holding::Block,
        label: line("S25-1234"),
        with: line("Northmere lab"),
        since: "2026-05-06".parse().ok(),
        owner: line("Harbour Street lab"),
        back_by: "2026-07-01".parse().ok(),
        back: None,
        parcel: None,
    };
    let asked = ItemForm {
        state: ItemState::Asked,
        holder: line("Harbour Street lab"),
        asked: "2026-05-06".parse().ok(),
        custody: vec![custody],
        ..ItemForm::default()
    };
    let own = ItemForm { title: line("Photos of the skin"), ..ItemForm::default() };
    let sheet = Gathered {
        frame: frame(Language::EnCa),
        about: "Rectal cancer".into(),
        recipient: "Dr. Ashdown".into(),
        items: vec![(ItemKind::Slides, asked), (ItemKind::Own, own)],
    };
    let found = text(&gathered(&sheet).unwrap());
    for words in [
        "Slides and blocks Asked for Harbour Street lab has it, asked on 6 May 2026",
        "Photos of the skin Missing",
        "Tissue block S25-1234, with Northmere lab, since 6 May 2026, belongs to Harbour Street lab, must be back by 1 July 2026",
    ] {
        assert!(found.contains(&squeeze(words)), "{words}\n{found}");
    }
    let told = ask_again(Language::FrCa, ItemKind::Labs, "", "Labo Rivière").unwrap();
    assert_eq!(told, "Redemander\u{a0}: Prises de sang, Labo Rivière");
}

#[test]
fn what_left_is_listed_file_by_file_with_its_seal() {
    let packet = Packet {
        case: record::CaseId::new(1, [1; 10]),
        form: PacketForm::Zip,
        name: Line::new("Records.zip").unwrap(),
        parts: vec![PacketPart {
            name: Line::new("Records volume 1.pdf").unwrap(),
            bytes: 1_234_567,
            hash: Line::new("aa11").unwrap(),
            holds: vec![Line::new("Pathology report").unwrap()],
        }],
        hash: line("bb22"),
        received: "2026-05-20".parse().ok(),
        note: line("By courier"),
    };
    let one = LeftPacket { recipient: "Dr. Ashdown".into(), on: (2026, 5, 18), packet };
    let sheet = LeftSheet { frame: frame(Language::EnCa), packets: vec![one] };
    let found = text(&left(&sheet).unwrap());
    for words in [
        "Dr. Ashdown, 18 May 2026",
        "Records.zip (a zip file)",
        "Seal (SHA-256) bb22",
        "Records volume 1.pdf 1234567 bytes",
        "Seal (SHA-256): aa11 Pathology report",
        "They have it since 20 May 2026",
        "By courier",
    ] {
        assert!(found.contains(&squeeze(words)), "{words}\n{found}");
    }
    let nothing = LeftSheet { packets: Vec::new(), ..sheet };
    assert_eq!(left(&nothing).unwrap_err(), Error::Nothing);
}

#[test]
fn what_a_person_wrote_is_never_markup() {
    for hostile in HOSTILE {
        let page =
            CasePage { decision: hostile.to_string(), questions: vec![hostile.to_string()], ..case(Language::EnCa) };
        assert!(page_count(&case_page(&page).unwrap()).is_ok());
        let mut sheet = two(Language::FrCa, 1);
        sheet.opinions[0].form.rows[0].says = words(hostile);
        sheet.about = hostile.to_string();
        assert!(page_count(&opinions(&sheet).unwrap()).is_ok());
    }
}
