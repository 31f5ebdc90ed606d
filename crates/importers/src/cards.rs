//! Contact cards: the people and places on them as care contacts.

use crate::content::Lines;
use crate::encoding::{Encoding, utf8};
use crate::frame::{FileKind, FoundContact, Frame, ProblemCode, RefusedCode};
use crate::print;
use crate::reader::{Halt, Input, Sink};
use crate::vcard::{Card, Cards};
use record::{CareRole, Line, Pointer, folded};

/// The most cards of one file: no address book has more.
const MOST: usize = 50_000;

/// Reads it.
pub(crate) fn read(mut bytes: &mut dyn Input, encoding: Encoding, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Vcf)?;
    let mut text = utf8(&mut bytes, encoding);
    let mut cards = Cards::new(Lines::new(&mut *text));
    let mut count = 0usize;
    while let Some((card, is_whole)) = cards.next()? {
        if count == MOST {
            out.problem("file", ProblemCode::TextCut)?;
            break;
        }
        count += 1;
        let at = format!("VCARD[{count}]");
        if !is_whole {
            out.problem(&at, ProblemCode::Truncated)?;
        }
        match contact(&card, &at) {
            Some(contact) => out.put(Frame::Contact(contact))?,
            None => out.problem(&at, ProblemCode::NoTitle)?,
        }
    }
    if count == 0 { Err(Halt::Refused(RefusedCode::Damaged)) } else { Ok(()) }
}

/// None when nothing on the card tells whose it is: neither name nor number nor address.
fn contact(card: &Card, at: &str) -> Option<FoundContact> {
    let lines = card.address.replace('\n', ", ");
    let [phone, email] = [&card.phones, &card.emails].map(|all| all.iter().find_map(|one| Line::cut(one)));
    let named =
        Line::cut(&card.name).or_else(|| email.clone()).or_else(|| phone.clone()).or_else(|| Line::cut(&lines))?;
    let place = [card.organisation.as_str(), &lines];
    let place = place.into_iter().filter(|part| !part.is_empty() && *part != named.as_str());
    let place = Line::cut(&place.collect::<Vec<_>>().join(", "));
    let field = Line::cut(&card.title);
    let words = [Some(&named), field.as_ref(), place.as_ref(), phone.as_ref(), email.as_ref()];
    let words = words.map(|word| word.map_or("", Line::as_str));
    let fingerprint = Some(print::of("second-chair vcard 1", &words));
    Some(FoundContact {
        role: role(card),
        pointer: Pointer::Path { path: Line::cut(at)? },
        fingerprint,
        name: named,
        field,
        place,
        phone,
        email,
    })
}

/// What somebody is, where a whole word of the card says so. Family nobody calls so on a card.
fn role(card: &Card) -> CareRole {
    let says = |text: &str, stems: &[&str]| {
        let text = folded(text);
        text.split(|c: char| !c.is_alphanumeric()).any(|word| stems.contains(&word))
    };
    let doctors = [
        "physician",
        "doctor",
        "surgeon",
        "oncologist",
        "cardiologist",
        "gp",
        "medecin",
        "chirurgien",
        "oncologue",
        "arzt",
        "arztin",
        "hausarzt",
        "hausarztin",
        "chirurg",
        "onkologe",
        "onkologin",
        "medico",
        "medica",
        "cirujano",
        "huisarts",
        "arts",
    ];
    let nurses = [
        "nurse",
        "infirmier",
        "infirmiere",
        "krankenschwester",
        "krankenpfleger",
        "pflegefachfrau",
        "pflegefachmann",
        "enfermera",
        "enfermero",
        "infermiera",
        "infermiere",
        "enfermeiro",
        "enfermeira",
        "verpleegkundige",
    ];
    let pharmacies = ["pharmacy", "pharmacie", "apotheke", "farmacia", "apotheek", "drugstore"];
    let places = [
        "hospital",
        "clinic",
        "laboratory",
        "hopital",
        "clinique",
        "laboratoire",
        "krankenhaus",
        "klinik",
        "klinikum",
        "labor",
        "clinica",
        "laboratorio",
        "ospedale",
        "ziekenhuis",
    ];
    // The card of a place is called as the place; on that of a person, the organisation is where they work.
    let is_place = card.name == card.organisation || card.organisation.is_empty() && card.title.is_empty();
    match () {
        () if says(&card.title, &nurses) => CareRole::Nurse,
        () if says(&card.title, &doctors) => CareRole::Doctor,
        () if says(&card.organisation, &pharmacies) || is_place && says(&card.name, &pharmacies) => CareRole::Pharmacy,
        () if is_place && says(&card.name, &places) => CareRole::Place,
        () => CareRole::Other,
    }
}
