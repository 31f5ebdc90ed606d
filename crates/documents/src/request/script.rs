//! What to say on the phone in a minute: short lines to read aloud, the number to call back early, as for an answering machine.

use super::RequestWords;
use super::say::{Act, Say};
use crate::Error;
use crate::text::for_mail_line;

/// The lines to say. Details about health and own words are not among them: a voice can add them, or not.
///
/// # Errors
/// As [`super::request_text`].
pub fn call_script(request: &RequestWords<'_>) -> Result<Vec<String>, Error> {
    let say = Say::new(request)?;
    let mut lines = vec![match say.name() {
        Some(name) => say.sentence("request-call-name", "name", &name)?,
        None => say.words.say("request-call-hello")?,
    }];
    if request.withdrawal {
        lines.push(say.words.tell("request-call-back", &[("code", &for_mail_line(request.code))])?);
        lines.push(say.words.say("request-text-back-stop")?);
        lines.push(say.words.say("request-text-back-delete")?);
    } else {
        let whom = say.whom(Act::Call)?.join(" ");
        if let Some(first) = lines.first_mut().filter(|_| !whom.is_empty()) {
            *first = format!("{first} {whom}");
        }
        lines.push(reply_on_one_line(&say.reply()?));
        lines.extend(say.best_time()?);
        lines.extend(say.message()?);
        lines.extend(say.language(Act::Call)?);
        lines.extend(say.decide()?);
        lines.extend(say.help()?);
    }
    lines.push(say.words.say("request-call-thanks")?);
    lines.retain(|line| !line.is_empty());
    Ok(lines)
}

/// "Please write to me at this address: 12 Elm Street, Toronto".
fn reply_on_one_line(reply: &[String]) -> String {
    match reply {
        [] => String::new(),
        [sentence] => sentence.clone(),
        [sentence, address @ ..] => format!("{sentence} {}", address.join(", ")),
    }
}
