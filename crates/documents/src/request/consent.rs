//! What a person agrees to before something leaves, each apart and complete by itself: what, to whom, why, how it travels and at
//! what risk, that it is free, how to take it back, who keeps a copy.

use super::RequestWords;
use super::say::{Say, message_key};
use crate::text::for_mail_line;
use crate::{Error, dates};
use record::{LeaveMessage, ReplyBy};

/// The version of these words. Whoever changes one of them in `request.ftl` changes it too: it is kept with what was agreed to.
pub const CONSENT_VERSION: &str = "2026-11";

/// What is agreed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConsentKind {
    /// That the service may use these words to answer.
    Contact,
    /// That details about health go along.
    Health,
    /// That a message may be left.
    Message,
}

/// Where it goes, and how.
#[derive(Debug, Clone, Copy)]
pub struct ConsentWay<'a> {
    /// Where the service is, if that is known.
    pub place: Option<&'a str>,
    /// How it travels.
    pub how: ConsentHow,
}

/// How it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentHow {
    /// As a letter.
    Letter,
    /// By the mail program, or copied into a mail.
    Mail,
    /// By e-mail, from the person's own account.
    MailAccount,
    /// Over HTTPS.
    Https,
}

/// The texts to agree to, lines apart by `\n`, the first of each a sentence that can stand beside a box to tick.
///
/// # Errors
/// As [`super::request_text`].
pub fn consents(request: &RequestWords<'_>, way: ConsentWay<'_>) -> Result<Vec<(ConsentKind, String)>, Error> {
    let asked = Asked { say: Say::new(request)?, request, way };
    let mut all = vec![(ConsentKind::Contact, asked.contact()?)];
    if request.withdrawal {
        return Ok(all);
    }
    if asked.say.form.says_health() {
        all.push((ConsentKind::Health, asked.health()?));
    }
    let message = asked.say.form.message.filter(|message| *message != LeaveMessage::Nothing);
    if let Some(message) = message.filter(|_| asked.say.form.reply_by == Some(ReplyBy::Phone)) {
        all.push((ConsentKind::Message, asked.message(message)?));
    }
    Ok(all)
}

struct Asked<'a> {
    say: Say,
    request: &'a RequestWords<'a>,
    way: ConsentWay<'a>,
}

impl Asked<'_> {
    fn contact(&self) -> Result<String, Error> {
        let words = &self.say.words;
        let back = self.request.withdrawal;
        let mut lines = vec![
            words.say(if back { "request-consent-back" } else { "request-consent-contact" })?,
            self.to()?,
            words.say("request-consent-what")?,
            self.how()?,
            words.say("request-consent-risk")?,
            words.say("request-consent-free")?,
        ];
        if !back {
            lines.push(words.say("request-consent-take-back")?);
        }
        lines.extend([words.say("request-consent-keeps")?, self.date()?]);
        Ok(lines.join("\n"))
    }

    fn health(&self) -> Result<String, Error> {
        let words = &self.say.words;
        let details = self.say.health()?.join(" ");
        let lines = [
            words.say("request-consent-health")?,
            self.to()?,
            words.tell("request-consent-details", &[("details", &details)])?,
            words.say("request-consent-details-why")?,
            self.how()?,
            words.say("request-consent-risk")?,
            words.say("request-consent-free")?,
            words.say("request-consent-details-leave")?,
            words.say("request-consent-take-back")?,
            words.say("request-consent-keeps")?,
            self.date()?,
        ];
        Ok(lines.join("\n"))
    }

    fn message(&self, message: LeaveMessage) -> Result<String, Error> {
        let words = &self.say.words;
        let mut lines = vec![words.say("request-consent-message")?, self.to()?];
        let phone = self.say.form.phone.as_ref().map(|phone| for_mail_line(phone.as_str()));
        if let Some(phone) = phone.filter(|phone| !phone.is_empty()) {
            lines.push(self.say.sentence("request-consent-phone", "phone", &phone)?);
        }
        lines.extend([
            words.tell("request-consent-message-says", &[("message", message_key(message))])?,
            words.say("request-consent-message-why")?,
            words.say("request-consent-message-risk")?,
            words.say("request-consent-free")?,
            words.say("request-consent-take-back")?,
            self.date()?,
        ]);
        Ok(lines.join("\n"))
    }

    /// "To: Northmere, Toronto."
    fn to(&self) -> Result<String, Error> {
        let named = [self.request.service, self.way.place.unwrap_or_default()].map(for_mail_line);
        let named: Vec<_> = named.into_iter().filter(|name| !name.is_empty()).collect();
        self.say.sentence("request-consent-to", "to", &named.join(", "))
    }

    fn how(&self) -> Result<String, Error> {
        let how = match self.way.how {
            ConsentHow::Letter => "letter",
            ConsentHow::Mail => "mail",
            ConsentHow::MailAccount => "account",
            ConsentHow::Https => "https",
        };
        let told = |id| self.say.words.tell(id, &[("how", how)]);
        Ok(format!("{} {}", told("request-consent-how")?, told("request-consent-how-copy")?))
    }

    fn date(&self) -> Result<String, Error> {
        let today = dates::in_words(&self.say.words, self.request.today)?;
        self.say.words.tell("request-consent-date", &[("date", &today)])
    }
}
