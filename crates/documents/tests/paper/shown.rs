//! Records of the invented family as they are shown: by date, results, at a glance.

use crate::family::frame;
use documents::{
    GlanceFact, GlanceSheet, GlanceSource, Language, ResultRow, ResultsMark, ResultsMeasure, ResultsSheet,
    TimelineItem, TimelineSheet,
};
use record::{Cycles, EntryKind, Origin, Part};

fn either(language: Language, english: &str, french: &str) -> String {
    match language {
        Language::EnCa => english,
        Language::FrCa => french,
    }
    .to_owned()
}

pub(crate) fn item(kind: Option<EntryKind>, when: &str, title: &str) -> TimelineItem {
    TimelineItem {
        when: when.parse().ok(),
        end: None,
        kind,
        title: title.into(),
        says: String::new(),
        values: vec![],
        by: String::new(),
        place: String::new(),
    }
}

pub(crate) fn timeline(language: Language) -> TimelineSheet {
    let say = |english, french| either(language, english, french);
    let clinic = say("Harbour Clinic", "Clinique du Port");
    TimelineSheet {
        frame: frame(language),
        from: None,
        items: vec![
            TimelineItem {
                says: say(
                    "We wait and watch. Next scan in three months.",
                    "On attend. Prochain examen dans trois mois.",
                ),
                place: clinic.clone(),
                ..item(None, "2026-05-26", &say("Dr. Fenn", "Dre Roy"))
            },
            TimelineItem {
                values: vec!["CEA 3.1 µg/L".into(), say("Hemoglobin 128 g/L", "Hémoglobine 128 g/L")],
                ..item(Some(EntryKind::LabResult), "2026-05-12", "")
            },
            TimelineItem {
                end: "2026-04-20".parse().ok(),
                says: say("Capecitabine and oxaliplatin, 4 cycles", "Capécitabine et oxaliplatine, 4 cycles"),
                by: say("Dr. Fenn", "Dre Roy"),
                place: clinic.clone(),
                ..item(Some(EntryKind::Treatment), "2026-01-26", "CAPOX")
            },
            TimelineItem {
                end: "2026-01-09".parse().ok(),
                place: clinic.clone(),
                ..item(Some(EntryKind::Treatment), "2025-12-01", &say("Radiation, 25 days", "Radiothérapie, 25 jours"))
            },
            TimelineItem {
                by: "Dr. Okafor".into(),
                ..item(Some(EntryKind::Procedure), "2025-10-30", &say("Colonoscopy", "Coloscopie"))
            },
            TimelineItem {
                says: say(
                    "Rectum, 7 cm from the edge. No spread seen.",
                    "Rectum, à 7 cm du bord. Pas d’autre foyer vu.",
                ),
                place: clinic,
                ..item(Some(EntryKind::ImagingStudy), "2025-11-12", &say("MRI of the pelvis", "IRM du bassin"))
            },
            item(Some(EntryKind::Diagnosis), "2025-11", &say("Rectal adenocarcinoma", "Adénocarcinome du rectum")),
            item(Some(EntryKind::Diagnosis), "~2019", &say("Type 2 diabetes", "Diabète de type 2")),
            item(Some(EntryKind::Allergy), "", &say("Penicillin", "Pénicilline")),
        ],
    }
}

pub(crate) fn value(when: &str, value: &str, number: f64, lab: &str) -> ResultRow {
    ResultRow {
        when: when.parse().ok(),
        value: value.into(),
        unit: "µg/L".into(),
        number: Some(number),
        low: Some(0.0),
        high: Some(5.0),
        range: String::new(),
        lab: lab.into(),
        method: String::new(),
    }
}

pub(crate) fn results(language: Language) -> ResultsSheet {
    let say = |english, french| either(language, english, french);
    let decimal = |text: &str| if language == Language::FrCa { text.replace('.', ",") } else { text.to_owned() };
    let cea = |when: &str, number: f64| value(when, &decimal(&format!("{number:.1}")), number, "Linden Street");
    let hemoglobin = |when: &str, number: f64| ResultRow {
        unit: "g/L".into(),
        low: Some(120.0),
        high: Some(160.0),
        range: "120 - 160 g/L".into(),
        ..value(when, &format!("{number} g/L"), number, "Linden Street")
    };
    ResultsSheet {
        frame: frame(language),
        measures: vec![
            ResultsMeasure {
                name: "CEA".into(),
                rows: vec![
                    ResultRow { high: Some(4.7), ..value("2025-12-09", &decimal("8.9"), 8.9, "Harbour Street") },
                    cea("2026-01-08", 7.4),
                    cea("2026-02-19", 5.2),
                    cea("2026-03-17", 4.1),
                    cea("2026-04-14", 3.4),
                    cea("2026-05-12", 3.1),
                ],
                lines: vec![vec![0], vec![1, 2, 3, 4, 5]],
                marks: vec![ResultsMark {
                    number: 7.0,
                    unit: "µg/L".into(),
                    words: say("I look again at 7.", "Je regarde de nouveau à 7."),
                    by: "Dr. Quill".into(),
                    when: "2026-03-20".parse().unwrap(),
                }],
            },
            ResultsMeasure {
                name: say("Hemoglobin", "Hémoglobine"),
                rows: vec![
                    hemoglobin("2026-02-19", 109.0),
                    hemoglobin("2026-05-12", 128.0),
                    ResultRow {
                        number: None,
                        low: None,
                        high: None,
                        range: String::new(),
                        lab: String::new(),
                        ..value("2026-04", &say("not enough blood", "pas assez de sang"), 0.0, "")
                    },
                ],
                lines: vec![vec![0, 1]],
                marks: vec![],
            },
        ],
    }
}

pub(crate) fn fact(part: Part, value: &str) -> GlanceFact {
    GlanceFact {
        part,
        name: String::new(),
        value: value.into(),
        system: String::new(),
        method: String::new(),
        origin: None,
        cycles: None,
        when: None,
        end: None,
        source: None,
    }
}

pub(crate) fn glance(language: Language) -> GlanceSheet {
    let say = |english, french| either(language, english, french);
    let from = |title: String, when: &str, page| Some(GlanceSource { title, when: when.parse().ok(), page });
    let pathology = |page| from(say("Pathology report", "Rapport de pathologie"), "2025-11-04", Some(page));
    let mri = || from(say("MRI of the pelvis", "IRM du bassin"), "2025-11-12", Some(1));
    let marker = |name: &str, value: String, method: &str, origin| GlanceFact {
        name: name.into(),
        method: method.into(),
        origin,
        when: "2025-11-18".parse().ok(),
        source: pathology(3),
        ..fact(Part::Biomarker, &value)
    };
    GlanceSheet {
        frame: frame(language),
        facts: vec![
            GlanceFact {
                source: pathology(1),
                when: "2025-11-04".parse().ok(),
                ..fact(Part::What, &say("Adenocarcinoma of the rectum", "Adénocarcinome du rectum"))
            },
            GlanceFact {
                source: mri(),
                ..fact(Part::Where, &say("Rectum, 7 cm from the edge", "Rectum, à 7 cm du bord"))
            },
            GlanceFact { system: "AJCC 8".into(), source: mri(), ..fact(Part::Stage, "cT3 N1 M0") },
            GlanceFact { source: pathology(2), ..fact(Part::Grade, "G2") },
            GlanceFact { source: pathology(2), ..fact(Part::Histology, &say("Gland-forming", "Formant des glandes")) },
            marker("MMR", say("Proteins present", "Protéines présentes"), "IHC", Some(Origin::Tumour)),
            marker("KRAS", say("No change found", "Aucun changement trouvé"), "NGS", Some(Origin::Tumour)),
            GlanceFact {
                source: None,
                ..marker("MLH1", say("No change found", "Aucun changement trouvé"), "NGS", Some(Origin::Inherited))
            },
            GlanceFact {
                when: "2025-12-01".parse().ok(),
                end: "2026-01-09".parse().ok(),
                ..fact(Part::Treatment, &say("Radiation, 25 days", "Radiothérapie, 25 jours"))
            },
            GlanceFact {
                name: "CAPOX".into(),
                cycles: Some(Cycles { done: 3, planned: Some(6) }),
                when: "2026-01-26".parse().ok(),
                source: from(say("Letter of Dr. Fenn", "Lettre de la Dre Roy"), "2026-01-20", None),
                ..fact(Part::Treatment, &say("every three weeks", "toutes les trois semaines"))
            },
            fact(Part::Other, &say("My sister had breast cancer at 44.", "Ma sœur a eu un cancer du sein à 44 ans.")),
        ],
    }
}
