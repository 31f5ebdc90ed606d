//! The sheets of an invented family, for the tests and for the samples.

use documents::{
    Allergy, Answered, Call, Calls, Diary, DiaryDay, ForMe, ForMeQuestion, Frame, Fridge, Language, Medicine,
    Medicines, Need, NextStep, Paper, Summary, Watched,
};

pub(crate) fn frame(language: Language) -> Frame {
    Frame {
        language,
        paper: Paper::Letter,
        large_print: false,
        name: "Lena Marchetti".into(),
        printed_on: (2026, 6, 1),
    }
}

/// What a sheet says in the one language or the other.
fn in_either(language: Language, english: &str, french: &str) -> String {
    match language {
        Language::EnCa => english,
        Language::FrCa => french,
    }
    .to_owned()
}

pub(crate) fn for_me(language: Language) -> ForMe {
    let say = |english, french| in_either(language, english, french);
    let question = |text, note: &str, why: &str| ForMeQuestion { text, note: note.into(), why: why.into() };
    ForMe {
        frame: frame(language),
        with: say("Dr. Fenn", "Dre Roy"),
        when: say("Tuesday 26 May 2026, 10:30", "mardi 26 mai 2026, 10 h 30"),
        place: say("Harbour Clinic, room 4", "Clinique du Port, salle 4"),
        company: say("Carla, my sister: notes", "Carla, ma sœur\u{202f}: notes"),
        bring: vec![say("Health card", "Carte santé"), say("The disc of the scan", "Le disque du scan")],
        questions: vec![
            question(
                say(
                    "Could we wait and watch, if no cancer is seen after chemo?",
                    "Pouvons-nous attendre, si on ne voit plus de cancer après la chimio\u{202f}?",
                ),
                &say("My MRI was on 18 May.", "Mon IRM était le 18 mai."),
                &say("I want to know if surgery can wait.", "Je veux savoir si l’opération peut attendre."),
            ),
            question(
                say("If I have surgery, will I need a bag for life?", "Aurai-je un sac pour toujours\u{202f}?"),
                &say("I swim three times a week.", "Je nage trois fois par semaine."),
                "",
            ),
            question(say("How long can I take to decide?", "Combien de temps ai-je\u{202f}?"), "", ""),
            question(say("Who do I call at night?", "Qui appeler la nuit\u{202f}?"), "", ""),
        ],
    }
}

pub(crate) fn summary(language: Language) -> Summary {
    let say = |english, french| in_either(language, english, french);
    let day = |text: &str| text.parse().ok();
    Summary {
        frame: frame(language),
        when: say("Tuesday 26 May 2026, 10:30", "mardi 26 mai 2026, 10 h 30"),
        with: say("Dr. Fenn", "Dre Roy"),
        place: say("Harbour Clinic, room 4", "Clinique du Port, salle 4"),
        found: say(
            "The scan shows no cancer that can be seen. The scar is still there.",
            "L’examen ne montre pas de cancer visible. La cicatrice est encore là.",
        ),
        decided: say("We wait and watch. Next scan in three months.", "On attend. Prochain examen dans trois mois."),
        next: vec![
            NextStep {
                what: say("Book the next MRI", "Fixer la prochaine IRM"),
                who: say("Dr. Fenn’s office", "Le bureau de la Dre Roy"),
                by: day("2026-08"),
            },
            NextStep {
                what: say("Send the scan to the second doctor", "Envoyer l’examen au deuxième médecin"),
                who: "Carla".into(),
                by: day("2026-06-04"),
            },
            NextStep { what: say("Blood test", "Prise de sang"), who: String::new(), by: None },
        ],
        call_if: say("Bleeding, or a fever.", "Saignement, ou fièvre."),
        answers: vec![
            Answered {
                question: say("Could we wait and watch?", "Pouvons-nous attendre\u{202f}?"),
                answer: say("Yes, with a scan every three months.", "Oui, avec un examen tous les trois mois."),
                by: say("Dr. Fenn", "Dre Roy"),
                when: day("2026-05-26"),
            },
            Answered {
                question: say("How long can I take to decide?", "Combien de temps ai-je\u{202f}?"),
                answer: say("There is no hurry. Weeks are fine.", "Rien ne presse. Des semaines, ça va."),
                by: String::new(),
                when: None,
            },
        ],
        unclear: vec![say("Will I need a bag for life?", "Aurai-je un sac pour toujours\u{202f}?")],
        notes: say("Carla wrote this down.\nParking was full.", "Carla a noté ceci.\nLe stationnement était plein."),
    }
}

pub(crate) fn calls(language: Language) -> Calls {
    let say = |english, french| in_either(language, english, french);
    let call = |need, instruction, phone: &str| Call {
        need,
        instruction,
        name: say("Nurse line, Harbour Clinic", "Ligne des infirmières, Clinique du Port"),
        phone: phone.into(),
        hours: String::new(),
        told: String::new(),
    };
    Calls {
        frame: frame(language),
        calls: vec![
            call(
                Need::Symptom,
                say(
                    "Numb hands that get worse: call in the daytime.",
                    "Mains plus engourdies\u{202f}: appeler le jour.",
                ),
                "555-0142",
            ),
            Call {
                hours: say("Day and night", "Jour et nuit"),
                told: say("Nurse Ana, 3 May", "Ana, infirmière, 3 mai"),
                ..call(
                    Need::Fever,
                    say(
                        "38.3 °C once, or 38.0 °C for an hour: call at once. Do not take anything for it before.",
                        "38,3 °C une fois, ou 38,0 °C pendant une heure\u{202f}: appeler tout de suite.",
                    ),
                    "555-0140",
                )
            },
            call(Need::Line, say("Redness, or it does not flush: call.", "Rougeur\u{202f}: appeler."), "555-0143"),
            Call {
                name: say("Front desk", "Accueil"),
                hours: say("8:30 to 16:00", "8 h 30 à 16 h"),
                ..call(Need::Appointment, String::new(), "555-0144")
            },
        ],
    }
}

pub(crate) fn fridge(language: Language) -> Fridge {
    let Calls { frame, calls } = calls(language);
    let medicines =
        ["Capecitabine 1500 mg, twice a day", "Ondansetron 8 mg", "Metformin 500 mg, with food", "Vitamin D"];
    Fridge { frame, calls, medicines: medicines.map(String::from).to_vec() }
}

/// Four calls with 200 letters and twelve medicines, with names of 60 letters.
pub(crate) fn full_fridge(language: Language) -> Fridge {
    let name = "Anne-Marie Bouchard-Desrochers of the Harbour Clinic, floor 4".to_owned();
    let told = "Numbered nurse Ana Bouchard-Desrochers told me on 3 May 2026".to_owned();
    let instruction =
        "Call this number day or night and say that you are in treatment with us, then tell them what you see, "
            .repeat(2);
    let line = |need| Call {
        need,
        instruction: instruction.chars().take(200).collect(),
        name: name.clone(),
        phone: "1 800 555-0140, extension 2214".into(),
        hours: "Monday to Friday from 8:30 to 16:00".into(),
        told: told.clone(),
    };
    Fridge {
        frame: Frame { name: name.chars().take(60).collect(), ..frame(language) },
        calls: [Need::Fever, Need::Symptom, Need::Line, Need::Pain].map(line).to_vec(),
        medicines: (1..=12).map(|n| format!("Medicine number {n} 500 mg, twice a day with food")).collect(),
    }
}

pub(crate) fn medicines(language: Language) -> Medicines {
    let say = |english, french| in_either(language, english, french);
    let medicine = |title: &str, text, since: &str, by: &str| Medicine {
        title: title.into(),
        text,
        since: since.parse().ok(),
        by: by.into(),
    };
    Medicines {
        frame: frame(language),
        medicines: vec![
            medicine(
                "Capecitabine",
                say("1500 mg, twice a day for 14 days, then 7 days off", "1500 mg, 2 fois par jour pendant 14 jours"),
                "2026-05-04",
                &say("Dr. Fenn", "Dre Roy"),
            ),
            medicine("Metformin", say("500 mg with food", "500 mg avec repas"), "~2019", "Harbour Clinic"),
            medicine("Ondansetron", say("8 mg if needed", "8 mg au besoin"), "2026-05", ""),
            medicine(&say("Vitamin D", "Vitamine D"), String::new(), "", ""),
        ],
        allergies: vec![
            Allergy { title: say("Penicillin", "Pénicilline"), text: say("Rash, 1998", "Éruption, 1998") },
            Allergy { title: "Latex".into(), text: String::new() },
        ],
    }
}

/// Two weeks, one of them with 200 letters a day.
pub(crate) fn diary(language: Language) -> Diary {
    let say = |english, french| in_either(language, english, french);
    let long = say(
        "Slept badly. My hands were cold and numb in the morning and I dropped a cup. Ate half of lunch. In the \
         afternoon Carla came and we walked around the block, slowly, and it felt good to be out there.",
        "Mal dormi. J’avais les mains froides et engourdies le matin et j’ai échappé une tasse. Mangé la moitié du \
         dîner. Carla est venue, on a marché lentement autour du pâté de maisons, et ça m’a fait du bien.",
    );
    let day = |day: u8| DiaryDay {
        day: (2026, 5, day),
        text: if day < 25 { long.clone() } else { say("A good day.", "Une bonne journée.") },
        worst: [
            ("Pain", "Douleur", 2 + day % 5),
            ("Nausea", "Nausée", (day * 3) % 8),
            ("Tired", "Fatigue", 20 - day / 2),
        ]
        .into_iter()
        .filter(|(what, ..)| *what != "Nausea" || !day.is_multiple_of(4))
        .map(|(english, french, level)| Watched { what: say(english, french), level: level.min(10) })
        .collect(),
        temperature: if day.is_multiple_of(3) { say("37.2 °C", "37,2 °C") } else { String::new() },
        weight: if day.is_multiple_of(7) { "61 kg".into() } else { String::new() },
        helped: String::new(),
        effect: String::new(),
        cycle: (day < 25).then(|| ("FOLFOX".into(), u32::from(day) - 17)),
    };
    Diary { frame: frame(language), from: (2026, 5, 18), to: (2026, 5, 31), days: (18..=31).map(day).collect() }
}

/// Two weeks with 200 letters on each day, and all the rest.
pub(crate) fn full_diary(language: Language) -> Diary {
    let mut full = diary(language);
    let long: String = full.days.iter().flat_map(|day| day.text.chars()).take(200).collect();
    for day in &mut full.days {
        day.text.clone_from(&long);
    }
    full
}
