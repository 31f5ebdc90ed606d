//! A contact request of the invented family, for the tests and for the samples.

use crate::family::frame;
use documents::{
    Agreed, At, ConsentHow, ConsentWay, Frame, Language, Letter, Paper, PhoneCard, Receipt, RequestWay, RequestWords,
    Standing, call_script, consents, request_text,
};
use record::{Asker, Help, InLanguage, Knows, LeaveMessage, Line, ReplyBy, RequestForm, Text};

pub(crate) const NAME: &str = "Anne-Marie Bouchard-Desrochers of the Harbour Clinic, floor 4, Toronto";

fn line(text: &str) -> Option<Line> {
    Line::new(text).ok()
}

/// As many of a person's own words as a request takes.
pub(crate) fn own_words() -> String {
    "My tumour board met last week and nobody told me what they said. ".repeat(10).chars().take(600).collect()
}

pub(crate) fn form(language: Language) -> RequestForm {
    RequestForm {
        name: line("Lena Marchetti"),
        asker: Some(Asker::Patient),
        reply_by: Some(ReplyBy::Phone),
        phone: line("416-555-0142"),
        message: Some(LeaveMessage::NameAndNumber),
        best_time: line(if language == Language::EnCa { "weekday mornings" } else { "les matins de semaine" }),
        zone: line("America/Toronto"),
        help: vec![Help::SecondOpinion],
        decide_by: "2026-06-30".parse().ok(),
        ..RequestForm::default()
    }
}

/// Everything, as long as it may be.
fn longest_form(language: Language) -> RequestForm {
    let most = |text: &str| line(&text.chars().cycle().take(Line::LIMIT).collect::<String>());
    RequestForm {
        name: most(&format!("{NAME} ")),
        asker: Some(Asker::DecisionMaker),
        knows: Some(Knows::Yes),
        for_name: most(&format!("{NAME} ")),
        phone: most("1 800 555-0140, extension 2214 "),
        message: Some(LeaveMessage::NameAndNumber),
        best_time: most("Monday to Friday from 8:30 to 16:00 "),
        language: Some(InLanguage::Other),
        other_language: line("Inuktitut"),
        interpreter: true,
        help: vec![
            Help::Understand,
            Help::SecondOpinion,
            Help::Options,
            Help::FindDoctor,
            Help::GatherRecords,
            Help::Questions,
            Help::Coordinate,
            Help::Costs,
            Help::Support,
            Help::Family,
            Help::Other,
        ],
        words: Text::new(&own_words()).ok(),
        ..form(language)
    }
}

fn words(form: &RequestForm, language: Language) -> RequestWords<'_> {
    RequestWords {
        form,
        language,
        service: "Northmere Second Opinions",
        withdrawal: false,
        code: "7F3K-92",
        today: (2026, 6, 1),
    }
}

pub(crate) fn card(language: Language) -> PhoneCard {
    PhoneCard {
        frame: frame(language),
        service: "blueguide".into(),
        place: "Toronto".into(),
        phone: "647-964-9600".into(),
        hours: String::new(),
        languages: String::new(),
        script: call_script(&words(&form(language), language)).unwrap_or_default(),
        claim: true,
    }
}

pub(crate) fn longest_card(language: Language) -> PhoneCard {
    let card = card(language);
    PhoneCard {
        frame: Frame { name: NAME.into(), ..card.frame },
        service: NAME.into(),
        place: NAME.into(),
        phone: "1-800-4-CANCER (1-800-422-6237), extension 221407".into(),
        hours: NAME.into(),
        languages: NAME.into(),
        script: call_script(&words(&longest_form(language), language)).unwrap_or_default(),
        ..card
    }
}

pub(crate) fn letter(language: Language) -> Letter {
    let text = request_text(&words(&form(language), language)).ok();
    let (subject, body) = text.map(|text| (text.subject, text.body)).unwrap_or_default();
    Letter {
        language,
        paper: Paper::Letter,
        large_print: false,
        service: "Northmere Second Opinions".into(),
        address: "200 Elm Street, Suite 4\nToronto ON  M5T 1K4".into(),
        date: (2026, 6, 1),
        subject,
        body,
    }
}

/// All answers, as long as they may be, to an address of seven lines.
pub(crate) fn longest_letter(language: Language) -> Letter {
    let text = request_text(&words(&longest_form(language), language)).ok();
    let (subject, body) = text.map(|text| (text.subject, text.body)).unwrap_or_default();
    let address = format!("{NAME}\nBuilding 3, floor 4\n200 Elm Street\nToronto ON  M5T 1K4\nCANADA");
    Letter { subject, body, address, ..letter(language) }
}

pub(crate) fn receipt(language: Language) -> Receipt {
    let form = form(language);
    let asked = words(&form, language);
    let text = request_text(&asked).ok();
    let (subject, body) = text.map(|text| (text.subject, text.body)).unwrap_or_default();
    let way = ConsentWay { place: Some("Toronto"), how: ConsentHow::Mail };
    let agreed = consents(&asked, way).unwrap_or_default().into_iter().take(1);
    let at = |minute| At { day: (2026, 6, 1), hour: 14, minute, zone: "America/Toronto".into() };
    Receipt {
        frame: frame(language),
        withdrawal: false,
        code: "7F3K-92".into(),
        service: "Northmere Second Opinions".into(),
        phone: "555-0150".into(),
        way: RequestWay::MailProgram,
        address: "hello@northmere.example".into(),
        frozen: at(5),
        standing: Standing::HandedOver,
        since: Some(at(6)),
        reference: String::new(),
        follow_up: "2026-06-08".parse().ok(),
        subject,
        body,
        agreed: agreed.map(|(_, text)| Agreed { version: documents::CONSENT_VERSION.into(), text }).collect(),
        hash: "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262".into(),
    }
}
