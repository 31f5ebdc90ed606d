//! The message itself: a subject without a word about health or a name, and plain lines that hold what the form holds, no more.

use super::RequestWords;
use super::say::{Act, Say};
use crate::Error;
use crate::text::{for_mail, for_mail_line};

/// What is sent, in words. Lines end with `\n`; the text is in Unicode form NFC and has no marks that turn its direction.
#[derive(Clone, PartialEq, Eq)]
pub struct RequestText {
    /// "Contact request 7F3K-92".
    pub subject: String,
    /// The lines, paragraphs apart by an empty one.
    pub body: String,
}

/// Puts the request, or the message that takes it back, into words.
///
/// # Errors
/// [`Error::NoSuchDay`] if today is not in the calendar; the rest are faults of ours.
pub fn request_text(request: &RequestWords<'_>) -> Result<RequestText, Error> {
    let say = Say::new(request)?;
    let code = for_mail_line(request.code);
    let subject = if request.withdrawal { "request-text-subject-back" } else { "request-text-subject" };
    let paragraphs = if request.withdrawal { taken_back(&say, &code)? } else { asked(&say)? };
    let paragraphs: Vec<_> =
        paragraphs.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect();
    Ok(RequestText { subject: say.words.tell(subject, &[("code", &code)])?, body: paragraphs.join("\n\n") })
}

fn asked(say: &Say) -> Result<Vec<Vec<String>>, Error> {
    let mut who = vec![];
    if let Some(name) = say.name() {
        who.push(say.sentence("request-text-name", "name", &name)?);
    }
    who.extend(say.whom(Act::Write)?);
    let mut first = on_one_line(who);
    first.extend(say.help()?);

    let mut reply = say.reply()?;
    // After a number on the same line; an address has lines of its own.
    if let (Some(last), Some(message)) = (reply.last_mut(), say.message()?) {
        *last = format!("{last} {message}");
    }
    reply.extend(say.best_time()?);
    reply.extend(on_one_line(say.language(Act::Write)?));
    reply.extend(say.region()?);

    let health = say.health()?.into_iter().chain(say.benefit()?).collect();
    let own = say.form.words.as_ref().map(|words| for_mail(words.as_str())).filter(|words| !words.is_empty());
    Ok(vec![
        vec![say.words.say("request-text-hello")?],
        first,
        reply,
        say.decide()?.into_iter().collect(),
        health,
        own.into_iter().collect(),
        thanks(say)?,
    ])
}

/// With no more than it takes to find the request: its number and a name.
fn taken_back(say: &Say, code: &str) -> Result<Vec<Vec<String>>, Error> {
    let back = [
        say.words.tell("request-text-back", &[("code", code)])?,
        say.words.say("request-text-back-stop")?,
        say.words.say("request-text-back-delete")?,
    ];
    Ok(vec![vec![say.words.say("request-text-hello")?], back.to_vec(), thanks(say)?])
}

fn thanks(say: &Say) -> Result<Vec<String>, Error> {
    Ok([say.words.say("request-text-thanks")?].into_iter().chain(say.name()).collect())
}

fn on_one_line(sentences: Vec<String>) -> Vec<String> {
    if sentences.is_empty() { sentences } else { vec![sentences.join(" ")] }
}
