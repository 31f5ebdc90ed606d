//! The card to hold while calling: the number large, what to say, room for what is answered. One page.

use crate::frame::Framed;
use crate::text::for_one_line;
use crate::typeset::{Laid, first_on_one_page, lay_out, number, then_forget};
use crate::words::Words;
use crate::{Error, Frame};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../templates/phone_card.typ");

/// What goes on the card.
#[derive(Clone)]
pub struct PhoneCard {
    /// How it is printed, and for whom. The name stands at the foot; it may be empty.
    pub frame: Frame,
    /// Whom to call.
    pub service: String,
    /// Where they are. May be empty.
    pub place: String,
    /// The number, as written.
    pub phone: String,
    /// When somebody answers. Empty: the card says that it is not known.
    pub hours: String,
    /// The languages they speak. May be empty.
    pub languages: String,
    /// What to say, a line each ([`super::call_script`]).
    pub script: Vec<String>,
    /// Whether blueguide's own claim stands on it: only on its card.
    pub claim: bool,
}

/// What the template reads. The names are those in `phone_card.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    phone: String,
    about: Vec<String>,
    claim: String,
    say_head: String,
    script: Vec<String>,
    notes_head: String,
    /// What to note, each with a line beside it.
    notes: [String; 3],
    #[serde(serialize_with = "number")]
    lines: usize,
    emergency: String,
}

/// Sizes of the letters as a share of the usual ones, and how many empty lines to write on there are at least; large print begins
/// above the others. Letters grow smaller first: a call needs room for what is said.
const TRIES: [(f64, usize); 10] =
    [(1.3, 3), (1.2, 3), (1.1, 3), (1.0, 3), (0.92, 3), (0.84, 3), (0.84, 1), (0.76, 0), (0.68, 0), (0.62, 0)];
const LARGEST_OF_USUAL: usize = 2;

/// Makes the card as PDF/UA-1. If it does not fit one page even in small letters, it goes on.
///
/// # Errors
/// [`Error::Nothing`] without a number, [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn phone_card(card: &PhoneCard) -> Result<Vec<u8>, Error> {
    let mut data = data(card)?;
    if data.phone.is_empty() {
        return Err(Error::Nothing);
    }
    let from = if card.frame.large_print { 0 } else { LARGEST_OF_USUAL };
    then_forget(|| fit(&mut data, TRIES.get(from..).unwrap_or(&TRIES))?.write())
}

fn fit(data: &mut Data, tries: &[(f64, usize)]) -> Result<Laid, Error> {
    let usual = data.framed.scale;
    let fits = first_on_one_page(tries.len(), |index| {
        (data.framed.scale, data.lines) = tries.get(index).copied().unwrap_or((usual, 0));
        lay_out(TEMPLATE, data)
    })?;
    if let Some((_, laid)) = fits {
        return Ok(laid);
    }
    data.framed.scale = usual;
    lay_out(TEMPLATE, data)
}

fn data(card: &PhoneCard) -> Result<Data, Error> {
    let words = Words::of(card.frame.language)?;
    let title = words.tell("phone-card-title", &[("service", &for_one_line(&card.service))])?;
    let known = |id, name, text: &str| {
        let text = for_one_line(text);
        if text.is_empty() { Ok(String::new()) } else { words.tell(id, &[(name, &text)]) }
    };
    let hours = known("phone-card-hours", "hours", &card.hours)?;
    let hours = if hours.is_empty() { words.say("phone-card-hours-unknown")? } else { hours };
    let about = [for_one_line(&card.place), hours, known("phone-card-languages", "languages", &card.languages)?];
    let script = card.script.iter().map(|line| for_one_line(line));
    Ok(Data {
        framed: Framed::new(&card.frame, &words, title, &[])?,
        phone: for_one_line(&card.phone),
        about: about.into_iter().filter(|text| !text.is_empty()).collect(),
        claim: if card.claim { words.say("phone-card-claim")? } else { String::new() },
        say_head: words.say("phone-card-say")?,
        script: script.filter(|line| !line.is_empty()).collect(),
        notes_head: words.say("phone-card-notes")?,
        notes: [words.say("phone-card-who")?, words.say("phone-card-day")?, words.say("phone-card-next")?],
        lines: 0,
        emergency: words.say("phone-card-emergency")?,
    })
}
