//! The words of a contact request: what is sent, said and agreed to, and that nothing else is.

use crate::LANGUAGES;
use documents::Language::{self, EnCa, FrCa};
use documents::{ConsentHow, ConsentKind, ConsentWay, Day, RequestWords, call_script, consents, request_text};
use record::{Asker, Help, InLanguage, Knows, LeaveMessage, Line, Moment, ReplyBy, RequestForm, Text};

const TODAY: Day = (2026, 5, 21);

fn line(text: &str) -> Option<Line> {
    Line::new(text).ok()
}

fn usual() -> RequestForm {
    RequestForm {
        name: line("Lena Marchetti"),
        asker: Some(Asker::Patient),
        reply_by: Some(ReplyBy::Phone),
        phone: line("416-555-0142"),
        message: Some(LeaveMessage::NameAndNumber),
        best_time: line("weekday mornings"),
        zone: line("America/Toronto"),
        help: vec![Help::SecondOpinion],
        decide_by: "2026-06-30".parse().ok(),
        ..RequestForm::default()
    }
}

fn words(form: &RequestForm, language: Language) -> RequestWords<'_> {
    RequestWords { form, language, service: "Northmere", withdrawal: false, code: "7F3K-92", today: TODAY }
}

fn body(form: &RequestForm, language: Language) -> String {
    request_text(&words(form, language)).unwrap().body
}

fn all_texts(form: &RequestForm, language: Language) -> Vec<String> {
    let asked = words(form, language);
    let way = ConsentWay { place: Some("Toronto"), how: ConsentHow::Mail };
    let mut all = call_script(&asked).unwrap();
    all.push(request_text(&asked).unwrap().body);
    all.extend(consents(&asked, way).unwrap().into_iter().map(|(_, text)| text));
    all
}

#[test]
fn the_usual_request_is_said_plainly() {
    let english = request_text(&words(&usual(), EnCa)).unwrap();
    assert_eq!(english.subject, "Contact request 7F3K-92");
    assert_eq!(
        english.body,
        "Hello,\n\nMy name is Lena Marchetti. I am the patient.\nI would like a second opinion.\n\n\
         Please call me at 416-555-0142. You may leave your name and number, and nothing else.\n\
         Best time: weekday mornings (Eastern Time).\n\nThere is a decision to make by 30 June.\n\n\
         Thank you,\nLena Marchetti"
    );
    let french = request_text(&words(&usual(), FrCa)).unwrap();
    assert_eq!(french.subject, "Demande de contact 7F3K-92");
    assert_eq!(
        french.body,
        "Bonjour,\n\nJe m’appelle Lena Marchetti. J’écris pour moi-même.\nJ’aimerais un deuxième avis.\n\n\
         Appelez-moi au 416-555-0142. Vous pouvez laisser votre nom et votre numéro, rien d’autre.\n\
         Meilleur moment\u{a0}: weekday mornings (heure de l’Est).\n\n\
         Il y a une décision à prendre d’ici le 30 juin.\n\nMerci,\nLena Marchetti"
    );
}

#[test]
fn an_empty_form_says_nothing() {
    let empty = RequestForm::default();
    assert_eq!(body(&empty, EnCa), "Hello,\n\nThank you,");
    assert_eq!(call_script(&words(&empty, EnCa)).unwrap(), ["Hello.", "Thank you."]);
    let kinds: Vec<_> = consents(&words(&empty, FrCa), ConsentWay { place: None, how: ConsentHow::Letter }).unwrap();
    assert_eq!(kinds.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [ConsentKind::Contact]);
}

/// Each answer by itself, with marks that no sentence of ours holds, and what must be found once in the message.
fn answers() -> Vec<(&'static str, RequestForm)> {
    let form = RequestForm::default;
    let by = |reply_by| RequestForm { reply_by: Some(reply_by), ..RequestForm::default() };
    vec![
        ("Marie-Ève Ōta", RequestForm { for_name: line("Marie-Ève Ōta"), knows: Some(Knows::Yes), ..form() }),
        ("+1 (416) 555-0142 #7", RequestForm { phone: line("+1 (416) 555-0142 #7"), ..by(ReplyBy::Phone) }),
        ("555.0143", RequestForm { phone: line("555.0143"), ..by(ReplyBy::TextMessage) }),
        ("lena@example.org", RequestForm { email: line("lena@example.org"), ..by(ReplyBy::Email) }),
        ("12 Elm\nToronto", RequestForm { address: Text::new("12 Elm\nToronto").ok(), ..by(ReplyBy::Letter) }),
        ("after 19:00", RequestForm { best_time: line("after 19:00"), ..by(ReplyBy::Phone) }),
        ("Regina", RequestForm { best_time: line("x"), zone: line("America/Regina"), ..by(ReplyBy::Phone) }),
        ("Inuktitut", RequestForm { language: Some(InLanguage::Other), other_language: line("Inuktitut"), ..form() }),
        ("Nunavut", RequestForm { region: line("Nunavut"), ..form() }),
        ("2031", RequestForm { decide_by: "2031".parse().ok(), ..form() }),
        ("an illness", RequestForm { illness: line("an illness"), ..form() }),
        (
            "Own <words>\n\nof two parts.",
            RequestForm { words: Text::new("Own <words>\n\nof two parts.").ok(), ..form() },
        ),
    ]
}

#[test]
fn each_answer_is_in_the_message_once_and_one_that_is_not_there_is_not() {
    for language in LANGUAGES {
        let empty = body(&RequestForm::default(), language);
        for (mark, form) in answers() {
            assert_eq!(body(&form, language).matches(mark).count(), 1, "{mark}");
            for (other, others) in answers().iter().filter(|(other, _)| *other != mark) {
                assert!(!body(others, language).contains(mark), "{mark} without being asked, with {other}");
            }
            assert!(!empty.contains(mark));
        }
        let named = body(&RequestForm { name: line("Lena M."), ..RequestForm::default() }, language);
        assert_eq!(named.matches("Lena M.").count(), 2, "at the top and at the end: {named}");
        assert!(!named.contains(".."), "{named}");
    }
}

/// Each choice that is no text, with the others absent.
fn choices() -> Vec<RequestForm> {
    let form = RequestForm::default;
    let askers = [Asker::Partner, Asker::Parent, Asker::Child, Asker::Relative, Asker::Friend, Asker::DecisionMaker];
    let mut all: Vec<_> = askers.map(|asker| RequestForm { asker: Some(asker), ..form() }).to_vec();
    all.push(RequestForm { asker: Some(Asker::Patient), ..form() });
    all.extend([Knows::Yes, Knows::No, Knows::CannotDecide].map(|knows| RequestForm { knows: Some(knows), ..form() }));
    let by = |reply_by| RequestForm { reply_by: Some(reply_by), ..RequestForm::default() };
    all.extend([ReplyBy::Phone, ReplyBy::Email, ReplyBy::TextMessage, ReplyBy::Letter].map(by));
    all.extend(
        [LeaveMessage::Nothing, LeaveMessage::NameAndNumber, LeaveMessage::Everything]
            .map(|message| RequestForm { message: Some(message), ..by(ReplyBy::Phone) }),
    );
    all.extend(
        [InLanguage::English, InLanguage::French, InLanguage::Other]
            .map(|language| RequestForm { language: Some(language), ..form() }),
    );
    all.push(RequestForm { interpreter: true, ..form() });
    all.extend(EVERY_HELP.map(|help| RequestForm { help: vec![help], ..form() }));
    all.extend(EVERY_MOMENT.map(|moment| RequestForm { moment: Some(moment), ..form() }));
    all.extend([true, false].map(|pays| RequestForm { benefit: Some(pays), ..form() }));
    all
}

const EVERY_HELP: [Help; 11] = [
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
];
const EVERY_MOMENT: [Moment; 7] = [
    Moment::Waiting,
    Moment::New,
    Moment::Choosing,
    Moment::InTreatment,
    Moment::After,
    Moment::CameBack,
    Moment::LivingWithIt,
];

#[test]
fn each_choice_has_a_sentence_of_its_own() {
    for language in LANGUAGES {
        let mut bodies: Vec<_> = choices().iter().map(|form| body(form, language)).collect();
        bodies.push(body(&RequestForm::default(), language));
        let all = bodies.len();
        bodies.sort();
        bodies.dedup();
        assert_eq!(bodies.len(), all, "{language:?}");
        let many = RequestForm { help: [EVERY_HELP, EVERY_HELP].concat(), ..RequestForm::default() };
        let many = body(&many, language);
        assert_eq!(many.lines().filter(|line| line.starts_with("- ")).count(), 11, "each once: {many}");
    }
}

/// All that would tell who somebody is or what they have.
fn telling() -> RequestForm {
    RequestForm {
        asker: Some(Asker::Partner),
        knows: Some(Knows::No),
        for_name: line("Marco Marchetti"),
        illness: line("an illness"),
        moment: Some(Moment::InTreatment),
        benefit: Some(true),
        region: line("Nunavut"),
        ..usual()
    }
}

#[test]
fn of_somebody_who_does_not_know_nothing_is_said_that_tells_who_they_are() {
    for language in LANGUAGES {
        // Reduced or not: the words do not rely on who calls.
        for form in [telling(), telling().to_send()] {
            let said = all_texts(&form, language);
            for text in &said {
                for mark in ["Marco", "illness", "maladie", "treatment", "traitement", "employ", "Nunavut", "artner"] {
                    assert!(!text.contains(mark), "{mark} in {text}");
                }
                assert!(!text.contains("partage ma vie"), "{text}");
            }
            let asked = words(&form, language);
            let way = ConsentWay { place: None, how: ConsentHow::Https };
            let kinds: Vec<_> = consents(&asked, way).unwrap().into_iter().map(|(kind, _)| kind).collect();
            assert_eq!(kinds, [ConsentKind::Contact, ConsentKind::Message]);
        }
    }
    let english = body(&telling(), EnCa);
    assert!(english.contains("I am writing for someone who does not know that I am writing."), "{english}");
    assert!(body(&telling(), FrCa).contains("J’écris pour quelqu’un qui ne le sait pas."));
    let known = RequestForm { knows: Some(Knows::Yes), ..telling() };
    for mark in ["for my partner", "Marco", "an illness", "Nunavut", "They know"] {
        assert!(body(&known, EnCa).contains(mark), "{mark}");
    }
}

#[test]
fn the_subject_has_no_name_and_no_word_about_health() {
    for language in LANGUAGES {
        for withdrawal in [false, true] {
            for form in [usual(), telling(), RequestForm { knows: Some(Knows::Yes), ..telling() }] {
                let asked = RequestWords { withdrawal, ..words(&form, language) };
                let subject = request_text(&asked).unwrap().subject;
                let expected = match (language, withdrawal) {
                    (EnCa, false) => "Contact request 7F3K-92",
                    (EnCa, true) => "Contact request 7F3K-92, taken back",
                    (FrCa, false) => "Demande de contact 7F3K-92",
                    (FrCa, true) => "Demande de contact 7F3K-92, retirée",
                };
                assert_eq!(subject, expected);
            }
        }
    }
}

#[test]
fn taking_back_says_the_number_and_the_name_and_nothing_else_of_the_form() {
    let form = RequestForm { knows: Some(Knows::Yes), words: Text::new("Own words").ok(), ..telling() };
    let asked = RequestWords { withdrawal: true, ..words(&form, EnCa) };
    assert_eq!(
        request_text(&asked).unwrap().body,
        "Hello,\n\nI take back my contact request 7F3K-92.\nPlease do not contact me about it.\n\
         I no longer agree that you use what I wrote. Please delete what you can of it.\n\nThank you,\nLena Marchetti"
    );
    let way = ConsentWay { place: None, how: ConsentHow::Mail };
    let all = consents(&asked, way).unwrap();
    assert_eq!(all.len(), 1);
    assert!(all[0].1.starts_with("I agree that these words go to the service named here, so that it knows"));
    let script = call_script(&asked).unwrap().concat();
    assert!(script.contains("7F3K-92") && !script.contains("416"), "{script}");
}

#[test]
fn a_date_says_its_year_only_if_it_is_another() {
    for (date, english, french) in [
        ("2026-06-01", "by 1 June.", "d’ici le 1er juin."),
        ("2027-01-02", "by 2 January 2027.", "d’ici le 2 janvier 2027."),
        ("~2026-06-30", "by about 30 June.", "vers le 30 juin."),
        ("~2027-01-02", "by about 2 January 2027.", "vers le 2 janvier 2027."),
        ("2026-08", "by August 2026.", "d’ici août 2026."),
        ("~2026", "by about 2026.", "vers 2026."),
    ] {
        let form = RequestForm { decide_by: date.parse().ok(), ..RequestForm::default() };
        assert!(body(&form, EnCa).contains(&format!("There is a decision to make {english}")), "{date}");
        assert!(body(&form, FrCa).contains(&format!("Il y a une décision à prendre {french}")), "{date}");
    }
}

#[test]
fn a_zone_is_said_as_people_say_it() {
    for (zone, english, french) in [
        ("America/St_Johns", "(Newfoundland Time)", "(heure de Terre-Neuve)"),
        ("America/Vancouver", "(Pacific Time)", "(heure du Pacifique)"),
        ("America/Whitehorse", "(Whitehorse time)", "(heure locale à Whitehorse)"),
        ("America/Argentina/Buenos_Aires", "(Buenos Aires time)", "(heure locale à Buenos Aires)"),
        ("Etc/GMT+5", "(time zone Etc/GMT+5)", "(fuseau horaire Etc/GMT+5)"),
        ("UTC", "(time zone UTC)", "(fuseau horaire UTC)"),
    ] {
        let form = RequestForm { zone: line(zone), ..usual() };
        assert!(body(&form, EnCa).contains(english), "{zone}");
        assert!(body(&form, FrCa).contains(french), "{zone}");
    }
}

#[test]
fn what_is_said_on_the_phone_takes_a_minute() {
    let full = RequestForm { language: Some(InLanguage::English), interpreter: true, ..usual() };
    assert_eq!(
        call_script(&words(&full, EnCa)).unwrap(),
        [
            "Hello. My name is Lena Marchetti. I am calling for myself.",
            "Please call me at 416-555-0142.",
            "Best time: weekday mornings (Eastern Time).",
            "You may leave your name and number, and nothing else.",
            "I would like to speak English.",
            "An interpreter is needed.",
            "There is a decision to make by 30 June.",
            "I would like a second opinion.",
            "Thank you.",
        ]
    );
    let health = RequestForm { illness: line("an illness"), words: Text::new("Own words").ok(), ..full };
    let said = call_script(&words(&health, EnCa)).unwrap().concat();
    assert!(!said.contains("illness") && !said.contains("Own words"), "{said}");
    let address = Text::new("12 Elm\nToronto").ok();
    let letter = RequestForm { reply_by: Some(ReplyBy::Letter), address, ..RequestForm::default() };
    let said = call_script(&words(&letter, EnCa)).unwrap();
    assert_eq!(said[1], "Please write to me at this address: 12 Elm, Toronto");
}

#[test]
fn lines_are_clean_and_in_form_nfc_without_marks_of_direction() {
    let odd = "  a\u{202E}b e\u{200E}\u{301}\t\r\n\r\n\r\nc \u{2066}d\u{2069} \u{feff} \nl\u{2028}m 漢字 👩‍⚕️ ";
    let form = RequestForm {
        name: line("Le\u{202E}na\u{2028}M"),
        words: Text::new(odd).ok(),
        for_name: line("\u{200E}\u{202A}"),
        knows: Some(Knows::Yes),
        ..usual()
    };
    for language in LANGUAGES {
        for text in all_texts(&form, language) {
            assert!(
                !text.contains(['\r', '\t', '\u{202E}', '\u{200E}', '\u{2066}', '\u{feff}', '\u{2028}']),
                "{text:?}"
            );
            assert!(text.lines().all(|line| line == line.trim()), "{text:?}");
            assert_eq!(String::from(Text::new(&text).unwrap()), text, "form NFC");
            assert!(!text.contains("\n\n\n"));
        }
        assert!(body(&form, language).contains("\n\nab é\n\nc d\nl\nm 漢字 👩‍⚕️\n\n"), "{:?}", body(&form, language));
    }
    assert!(!body(&form, EnCa).contains("Their name"), "nothing but marks is no name");
}

#[test]
fn each_consent_stands_by_itself_and_says_where_and_how() {
    let form = RequestForm { illness: line("an illness"), moment: Some(Moment::New), ..usual() };
    let said = |how| consents(&words(&form, EnCa), ConsentWay { place: Some("Toronto"), how }).unwrap();
    let mail = said(ConsentHow::Mail);
    let kinds: Vec<_> = mail.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, [ConsentKind::Contact, ConsentKind::Health, ConsentKind::Message]);
    for (kind, text) in &mail {
        let first = text.lines().next().unwrap();
        assert!(first.starts_with("I agree that "), "{kind:?}: {first}");
        for part in [
            "To: Northmere, Toronto.",
            "Risk: ",
            "Your care does not depend on it.",
            "You can take this back",
            "21 May 2026",
        ] {
            assert!(text.contains(part), "{kind:?} without {part}: {text}");
        }
    }
    assert!(mail[0].1.contains("others may read it on its way") && mail[0].1.contains("keeps its own copy"));
    assert!(!mail[0].1.contains("an illness") && mail[1].1.contains("Kind of illness: an illness. Right now: the"));
    assert!(mail[2].1.contains("Number: 416-555-0142.") && mail[2].1.contains("a name and a number, and nothing"));
    let all: Vec<_> = [ConsentHow::Letter, ConsentHow::Mail, ConsentHow::MailAccount, ConsentHow::Https]
        .map(|how| said(how)[0].1.clone())
        .to_vec();
    assert_eq!(all.iter().collect::<std::collections::HashSet<_>>().len(), 4, "each way in its own words");
    for message in [None, Some(LeaveMessage::Nothing)] {
        let form = RequestForm { message, ..usual() };
        let way = ConsentWay { place: None, how: ConsentHow::Letter };
        assert_eq!(consents(&words(&form, EnCa), way).unwrap().len(), 1);
    }
}
