//! From the fields of the form to the words of the record, and back.

use crate::services::mail_address;
use crate::view::{Field, LooksLike, RequestFields};
use crate::{Error, words};
use record::{Line, RequestForm, Text};

/// What the form holds, or the first field that cannot be kept.
pub(super) fn read(fields: &RequestFields) -> Result<RequestForm, Error> {
    let line = |line: &Option<String>, field| words::line_or_none(line.as_deref(), field);
    let own = words::text_or_none(fields.words.as_deref(), Field::Text)?;
    if own.as_ref().is_some_and(|own| own.as_str().chars().count() > RequestForm::WORDS) {
        return Err(Error::TextTooLong { field: Field::Text, limit: RequestForm::WORDS });
    }
    Ok(RequestForm {
        name: line(&fields.name, Field::Name)?,
        asker: fields.asker.map(Into::into),
        knows: fields.knows.map(Into::into),
        for_name: line(&fields.for_name, Field::Name)?,
        reply_by: fields.reply_by.map(Into::into),
        phone: line(&fields.phone, Field::Text)?,
        email: mail_address(fields.email.as_deref())?,
        address: words::text_or_none(fields.address.as_deref(), Field::Text)?,
        message: fields.message.map(Into::into),
        best_time: line(&fields.best_time, Field::When)?,
        zone: line(&fields.zone, Field::When)?,
        language: fields.language.map(Into::into),
        other_language: line(&fields.other_language, Field::Text)?,
        interpreter: fields.interpreter,
        region: line(&fields.region, Field::Text)?,
        help: fields.help.iter().map(|help| (*help).into()).collect(),
        decide_by: words::date_or_none(fields.decide_by.as_deref())?,
        illness: line(&fields.illness, Field::Text)?,
        moment: fields.moment.map(Into::into),
        benefit: fields.benefit,
        words: own,
    })
}

/// The form as it stands on the screen.
pub(super) fn show(form: &RequestForm) -> RequestFields {
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    RequestFields {
        name: line(&form.name),
        asker: form.asker.map(Into::into),
        knows: form.knows.map(Into::into),
        for_name: line(&form.for_name),
        reply_by: form.reply_by.map(Into::into),
        phone: line(&form.phone),
        email: line(&form.email),
        address: text(&form.address),
        message: form.message.map(Into::into),
        best_time: line(&form.best_time),
        zone: line(&form.zone),
        language: form.language.map(Into::into),
        other_language: line(&form.other_language),
        interpreter: form.interpreter,
        region: line(&form.region),
        help: form.help.iter().map(|help| (*help).into()).collect(),
        decide_by: form.decide_by.map(|day| day.to_string()),
        illness: line(&form.illness),
        moment: form.moment.map(Into::into),
        benefit: form.benefit,
        words: text(&form.words),
    }
}

/// What in the person's own words had better not go to somebody they do not know yet. A gentle look, never a refusal: eight digits or
/// more in one run are a health card (Québec 8 after four letters, Alberta 9, Ontario and British Columbia 10), an insurance or a
/// credit card; days and phone numbers are not.
pub(super) fn looks_like(form: &RequestForm) -> Vec<LooksLike> {
    let Some(own) = &form.words else { return Vec::new() };
    let mut found = Vec::new();
    for run in runs(own.as_str()) {
        let parts: Vec<&str> = run.split(['-', '/', '.', ' ', '\u{a0}']).filter(|part| !part.is_empty()).collect();
        let digits: usize = parts.iter().map(|part| part.len()).sum();
        let kind = match year_of(&parts) {
            Some(1900..=2020) => LooksLike::BirthDate,
            Some(_) => continue,
            None if digits >= 8 && !is_phone(&parts) => LooksLike::CardNumber,
            None => continue,
        };
        if !found.contains(&kind) {
            found.push(kind);
        }
    }
    found
}

/// Runs of digits and of what people write between them.
fn runs(text: &str) -> Vec<String> {
    let (mut all, mut run) = (Vec::new(), String::new());
    for c in text.chars().chain(['\n']) {
        let joins = c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | '\u{a0}' | ' ');
        if joins {
            run.push(c);
        } else {
            if run.bytes().any(|byte| byte.is_ascii_digit()) {
                all.push(run.trim().trim_end_matches('.').to_owned());
            }
            run.clear();
        }
    }
    all
}

/// The year of a whole day.
fn year_of(parts: &[&str]) -> Option<u32> {
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let small = |part: &str| part.len() <= 2 && (1..=31).contains(&number(part));
    match parts {
        [year, a, b] | [a, b, year] if year.len() == 4 && small(a) && small(b) => Some(number(year)),
        _ => None,
    }
}

/// Three, three and four digits, perhaps after a 1: how numbers are written in North America.
fn is_phone(parts: &[&str]) -> bool {
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    matches!(lengths.as_slice(), [3, 3, 4])
        || (parts.first() == Some(&"1") && matches!(lengths.as_slice(), [1, 3, 3, 4]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn form(words: &str) -> RequestForm {
        RequestForm { words: Text::new(words).ok(), phone: Line::new("416-555-0142").ok(), ..RequestForm::default() }
    }

    #[test]
    fn numbers_of_cards_and_days_of_birth_are_noticed_and_others_not() {
        for card in [
            "My card is 1234-567-890 ON.",
            "OHIP 1234567890AB",
            "SIN 123 456 789",
            "TREM 5712 3012",
            "4111 1111 1111 1111",
        ] {
            assert_eq!(looks_like(&form(card)), [LooksLike::CardNumber], "{card}");
        }
        for born in ["Born 1957-03-12.", "née le 12/03/1957", "12.03.1957"] {
            assert_eq!(looks_like(&form(born)), [LooksLike::BirthDate], "{born}");
        }
        for fine in [
            "Call 416 555 0142 please",
            "1-416-555-0142",
            "On 2026-12-04 at 10:30",
            "3 nodes, 12 mm, 2024",
            "No number at all",
        ] {
            assert!(looks_like(&form(fine)).is_empty(), "{fine}");
        }
    }

    #[test]
    fn a_form_comes_back_as_it_was() {
        let fields = RequestFields {
            name: Some("Lena".to_owned()),
            email: Some("lena@example.org".to_owned()),
            words: Some("I wonder.".to_owned()),
            interpreter: true,
            ..RequestFields::default()
        };
        assert_eq!(show(&read(&fields).unwrap()), fields);
        for no in ["lena", "a b@c.d", "lena@example.org?cc=x@y.z", "<lena@example.org>", "l@-x.y"] {
            let fields = RequestFields { email: Some(no.to_owned()), ..RequestFields::default() };
            assert!(matches!(read(&fields), Err(Error::NotAnEmail)), "{no}");
        }
        let long = RequestFields { words: Some("é".repeat(601)), ..RequestFields::default() };
        assert!(matches!(read(&long), Err(Error::TextTooLong { limit: 600, .. })));
    }
}
