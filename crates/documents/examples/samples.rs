//! Writes sample sheets into a folder, to be looked at: `cargo run -p documents --example samples -- FOLDER [shown]`; with `shown`
//! only those of the records as they are shown.
#![allow(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a command line program, which may end where a sample is wrong"
)]

#[path = "../tests/paper/contact.rs"]
mod contact;
#[path = "../tests/paper/family.rs"]
mod family;
#[path = "../tests/paper/shown.rs"]
mod shown;

use documents::{
    Calls, Diary, ForMe, Frame, Fridge, GlanceSheet, Language, Letter, Medicines, Paper, PhoneCard, QuestionSheet,
    Receipt, RecoverySheet, ResultsSheet, SheetQuestion, Summary, TimelineSheet, call, diary, for_me, fridge, glance,
    letter, medicines, phone_card, question_sheet, receipt, recovery_sheet, results, summary, timeline,
};
use std::path::{Path, PathBuf};

fn question(text: &str, note: &str) -> SheetQuestion {
    SheetQuestion { text: text.into(), note: (!note.is_empty()).then(|| note.into()) }
}

fn english() -> QuestionSheet {
    QuestionSheet {
        language: Language::EnCa,
        paper: Paper::Letter,
        large_print: false,
        name: "Lena Marchetti".into(),
        doctor: "Dr. Fenn".into(),
        when: "Tuesday 26 May 2026, 10:30".into(),
        with_me: "Carla, my sister".into(),
        decide: "Surgery this summer, or wait and watch if no cancer is seen after chemo.".into(),
        top: vec![
            question(
                "Could we wait and watch, if no cancer is seen after chemo?",
                "My MRI was on 18 May. What did it show?",
            ),
            question("If I have surgery, will I need a bag for life?", "I swim three times a week. It matters to me."),
            question("How long can I take to decide?", "I have asked for a second opinion. The date is 4 June."),
        ],
        more: vec![
            "Will the numb feeling in my fingers go away?".into(),
            "Who do I call at night if I have a fever?".into(),
        ],
        only_three: false,
        printed_on: (2026, 5, 21),
    }
}

fn french() -> QuestionSheet {
    QuestionSheet {
        language: Language::FrCa,
        doctor: "Dre Roy".into(),
        when: "mardi 26 mai 2026, 10 h 30".into(),
        with_me: "Carla, ma sœur".into(),
        decide: "Une chirurgie cet été, ou attendre et surveiller si on ne voit plus de cancer après la chimio.".into(),
        top: vec![
            question(
                "Pouvons-nous attendre et surveiller, si on ne voit plus de cancer après la chimio\u{202f}?",
                "Mon IRM était le 18 mai. Qu’est-ce qu’on y a vu\u{202f}?",
            ),
            question(
                "Si on m’opère, aurai-je un sac pour toujours\u{202f}?",
                "Je nage trois fois par semaine. C’est important pour moi.",
            ),
            question("Combien de temps ai-je pour décider\u{202f}?", "J’ai demandé un deuxième avis. C’est le 4 juin."),
        ],
        more: vec![
            "Mes doigts engourdis, est-ce que ça va passer\u{202f}?".into(),
            "Créatinine à 112 µmol/L (≤ 95) → faut-il boire plus\u{202f}?".into(),
        ],
        ..english()
    }
}

fn long() -> QuestionSheet {
    let text =
        "My tumour board met last week and nobody has told me what they said about the spot on my liver. ".repeat(20);
    QuestionSheet {
        top: vec![
            question(&text, &text),
            question("Short one?", ""),
            question("Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis?", ""),
        ],
        more: (1..14)
            .map(|n| {
                format!(
                    "Question number {n}, with some words that fill more than one line of the paper so that it wraps?"
                )
            })
            .collect(),
        doctor: "the thoracic oncology team at Princess Margaret Cancer Centre".into(),
        ..english()
    }
}

fn bare() -> QuestionSheet {
    QuestionSheet {
        name: String::new(),
        doctor: String::new(),
        when: String::new(),
        with_me: String::new(),
        decide: String::new(),
        top: vec![],
        more: vec![],
        ..english()
    }
}

fn recovery(language: Language, paper: Paper) -> RecoverySheet {
    let groups = ["K7M29", "QXD4H", "TRW0N", "BE6PC", "3VJZ8", "1A5GY", "SF0T2"];
    RecoverySheet { language, paper, groups: groups.map(String::from).to_vec(), made_on: (2026, 6, 1) }
}

const WAYS: [(&str, Language, Paper, bool); 4] = [
    ("en-letter", Language::EnCa, Paper::Letter, false),
    ("fr-a4", Language::FrCa, Paper::A4, false),
    ("en-large", Language::EnCa, Paper::Letter, true),
    ("fr-large-a4", Language::FrCa, Paper::A4, true),
];

fn show(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    for (name, language, paper, large_print) in WAYS {
        let frame = Frame { paper, large_print, ..family::frame(language) };
        let sheets = [
            ("timeline", timeline(&TimelineSheet { frame: frame.clone(), ..shown::timeline(language) })?),
            ("results", results(&ResultsSheet { frame: frame.clone(), ..shown::results(language) })?),
            ("glance", glance(&GlanceSheet { frame: frame.clone(), ..shown::glance(language) })?),
        ];
        for (kind, pdf) in sheets {
            std::fs::write(folder.join(format!("{kind}-{name}.pdf")), pdf)?;
        }
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    let large = |sheet: QuestionSheet| QuestionSheet { large_print: true, ..sheet };
    let a4 = |sheet: QuestionSheet| QuestionSheet { paper: Paper::A4, ..sheet };
    if std::env::args().nth(2).is_some_and(|which| which == "shown") {
        return show(&folder);
    }
    for (name, sheet) in [
        ("en-letter", english()),
        ("fr-letter", french()),
        ("en-a4", a4(english())),
        ("fr-a4", a4(french())),
        ("en-large", large(english())),
        ("fr-large-a4", large(a4(french()))),
        (
            "en-one",
            QuestionSheet {
                top: vec![question("How long can I take to decide?", "")],
                more: vec![],
                with_me: String::new(),
                decide: String::new(),
                ..english()
            },
        ),
        ("en-only-more", QuestionSheet { top: vec![], when: String::new(), ..english() }),
        ("en-bare", bare()),
        ("en-only-three", QuestionSheet { only_three: true, ..english() }),
        ("fr-only-three-large", QuestionSheet { only_three: true, ..large(french()) }),
        ("en-long", long()),
        ("en-long-large", large(long())),
        (
            "en-eight-more",
            QuestionSheet { more: (1..9).map(|n| format!("One more question, number {n}?")).collect(), ..english() },
        ),
    ] {
        std::fs::write(folder.join(format!("questions-{name}.pdf")), question_sheet(&sheet)?)?;
    }
    for (name, sheet) in [
        ("en-letter", recovery(Language::EnCa, Paper::Letter)),
        ("fr-letter", recovery(Language::FrCa, Paper::Letter)),
        ("en-a4", recovery(Language::EnCa, Paper::A4)),
        ("fr-a4", recovery(Language::FrCa, Paper::A4)),
    ] {
        std::fs::write(folder.join(format!("recovery-{name}.pdf")), recovery_sheet(&sheet)?)?;
    }
    show(&folder)?;
    for (name, language, paper, large_print) in WAYS {
        let frame = Frame { paper, large_print, ..family::frame(language) };
        let sheets = [
            ("for-me", for_me(&ForMe { frame: frame.clone(), ..family::for_me(language) })?),
            ("summary", summary(&Summary { frame: frame.clone(), ..family::summary(language) })?),
            ("fridge", fridge(&Fridge { frame: frame.clone(), ..family::fridge(language) })?),
            ("fridge-full", fridge(&Fridge { frame: frame.clone(), ..family::full_fridge(language) })?),
            ("medicines", medicines(&Medicines { frame: frame.clone(), ..family::medicines(language) })?),
            ("diary", diary(&Diary { frame: frame.clone(), ..family::diary(language) })?),
            ("diary-full", diary(&Diary { frame: frame.clone(), ..family::full_diary(language) })?),
            ("call", call(&Calls { frame: frame.clone(), ..family::calls(language) })?),
            ("phone-card", phone_card(&PhoneCard { frame: frame.clone(), ..contact::card(language) })?),
            ("phone-card-full", phone_card(&PhoneCard { frame: frame.clone(), ..contact::longest_card(language) })?),
            ("letter", letter(&Letter { paper, large_print, ..contact::letter(language) })?),
            ("letter-full", letter(&Letter { paper, large_print, ..contact::longest_letter(language) })?),
            ("receipt", receipt(&Receipt { frame: frame.clone(), ..contact::receipt(language) })?),
        ];
        for (kind, pdf) in sheets {
            std::fs::write(folder.join(format!("{kind}-{name}.pdf")), pdf)?;
        }
    }
    Ok(())
}
