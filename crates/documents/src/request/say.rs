//! The sentences of a request, each from one answer of the form. Without the answer there is no sentence.

use super::RequestWords;
use super::zone::zone_in_words;
use crate::text::{for_mail, for_mail_line};
use crate::words::Words;
use crate::{Day, Error, dates};
use record::{Asker, Help, InLanguage, Knows, LeaveMessage, Line, Moment, PartialDate, ReplyBy, RequestForm};

/// Whether the words are written or spoken.
#[derive(Clone, Copy)]
pub(super) enum Act {
    Write,
    Call,
}

/// The form as it may leave, with the words to say it in.
pub(super) struct Say {
    pub(super) words: Words,
    pub(super) form: RequestForm,
    today: Day,
}

impl Say {
    pub(super) fn new(request: &RequestWords<'_>) -> Result<Self, Error> {
        Ok(Self { words: Words::of(request.language)?, form: request.form.to_send(), today: request.today })
    }

    /// For whom somebody writes or calls, and whether that person knows.
    pub(super) fn whom(&self, act: Act) -> Result<Vec<String>, Error> {
        let (of_asker, of_knows) = match act {
            Act::Write => ("request-text-for", "request-text-knows"),
            Act::Call => ("request-call-for", "request-call-knows"),
        };
        let mut said = vec![];
        if !self.form.is_unknown_to_them() {
            let asker = self.form.asker.map(asker_key).or(self.form.is_for_another().then_some("other"));
            if let Some(asker) = asker {
                said.push(self.words.tell(of_asker, &[("asker", asker)])?);
            }
        }
        if let Some(name) = line(self.form.for_name.as_ref()) {
            said.push(self.sentence("request-text-their-name", "name", &name)?);
        }
        if let Some(knows) = self.form.knows {
            said.push(self.words.tell(of_knows, &[("knows", knows_key(knows))])?);
        }
        Ok(said)
    }

    /// The help that is wanted: a sentence, or one that begins a list and its lines.
    pub(super) fn help(&self) -> Result<Vec<String>, Error> {
        let mut wanted: Vec<Help> = vec![];
        for help in &self.form.help {
            if !wanted.contains(help) {
                wanted.push(*help);
            }
        }
        let of = |help: &Help| self.words.tell("request-text-help-of", &[("help", help_key(*help))]);
        match wanted.as_slice() {
            [] => Ok(vec![]),
            [Help::Other] => Ok(vec![self.words.say("request-text-help-any")?]),
            [one] => Ok(vec![self.words.tell("request-text-help", &[("help", &of(one)?)])?]),
            several => {
                let mut lines = vec![self.words.say("request-text-help-list")?];
                for one in several {
                    lines.push(format!("- {}", of(one)?));
                }
                Ok(lines)
            }
        }
    }

    /// How to answer, with the number or address exactly as it was written; an address has lines of its own.
    pub(super) fn reply(&self) -> Result<Vec<String>, Error> {
        let form = &self.form;
        let Some(by) = form.reply_by else { return Ok(vec![]) };
        let (id, name, to, key) = match by {
            ReplyBy::Phone => ("request-text-reply-phone", "phone", line(form.phone.as_ref()), "phone"),
            ReplyBy::TextMessage => ("request-text-reply-text", "phone", line(form.phone.as_ref()), "text"),
            ReplyBy::Email => ("request-text-reply-email", "email", line(form.email.as_ref()), "email"),
            ReplyBy::Letter => {
                let address = form.address.as_ref().map(|address| for_mail(address.as_str()));
                if let Some(address) = address.filter(|address| !address.is_empty()) {
                    let lines = address.lines().filter(|line| !line.is_empty()).map(String::from);
                    return Ok([self.words.say("request-text-reply-letter")?].into_iter().chain(lines).collect());
                }
                ("", "", None, "letter")
            }
        };
        Ok(vec![match to {
            Some(to) => self.sentence(id, name, &to)?,
            None => self.words.tell("request-text-reply-by", &[("by", key)])?,
        }])
    }

    pub(super) fn message(&self) -> Result<Option<String>, Error> {
        let said = |message| self.words.tell("request-text-message", &[("message", message_key(message))]);
        self.form.message.map(said).transpose()
    }

    pub(super) fn best_time(&self) -> Result<Option<String>, Error> {
        let Some(time) = line(self.form.best_time.as_ref()) else { return Ok(None) };
        Ok(Some(match line(self.form.zone.as_ref()) {
            Some(zone) => {
                let zone = zone_in_words(&self.words, &zone)?;
                self.words.tell("request-text-best-time-zone", &[("time", &time), ("zone", &zone)])?
            }
            None => self.sentence("request-text-best-time", "time", &time)?,
        }))
    }

    /// The language of the answer, and an interpreter if one is needed.
    pub(super) fn language(&self, act: Act) -> Result<Vec<String>, Error> {
        let (one_of_two, another) = match act {
            Act::Write => ("request-text-language", "request-text-language-other"),
            Act::Call => ("request-call-language", "request-call-language-other"),
        };
        let mut said = vec![];
        match (self.form.language, line(self.form.other_language.as_ref())) {
            (Some(InLanguage::Other), Some(name)) => said.push(self.sentence(another, "language", &name)?),
            (Some(language), _) => said.push(self.words.tell(one_of_two, &[("language", language_key(language))])?),
            (None, _) => {}
        }
        if self.form.interpreter {
            said.push(self.words.say("request-text-interpreter")?);
        }
        Ok(said)
    }

    pub(super) fn region(&self) -> Result<Option<String>, Error> {
        let region = line(self.form.region.as_ref());
        region.map(|region| self.sentence("request-text-region", "region", &region)).transpose()
    }

    pub(super) fn decide(&self) -> Result<Option<String>, Error> {
        let Some(date) = self.form.decide_by else { return Ok(None) };
        Ok(Some(self.words.tell("request-text-decide", &[("by", &by_date(&self.words, date, self.today)?)])?))
    }

    /// The details about health that have a consent of their own.
    pub(super) fn health(&self) -> Result<Vec<String>, Error> {
        let mut said = vec![];
        if let Some(illness) = line(self.form.illness.as_ref()) {
            said.push(self.sentence("request-text-illness", "illness", &illness)?);
        }
        if let Some(moment) = self.form.moment {
            said.push(self.words.tell("request-text-moment", &[("moment", moment_key(moment))])?);
        }
        Ok(said)
    }

    pub(super) fn benefit(&self) -> Result<Option<String>, Error> {
        let said = |pays| self.words.tell("request-text-benefit", &[("pays", if pays { "yes" } else { "no" })]);
        self.form.benefit.map(said).transpose()
    }

    pub(super) fn name(&self) -> Option<String> {
        line(self.form.name.as_ref())
    }

    /// A sentence that ends with what the person wrote: one that brings its own full stop gets no second one.
    pub(super) fn sentence(&self, id: &'static str, name: &'static str, written: &str) -> Result<String, Error> {
        let mut said = self.words.tell(id, &[(name, written)])?;
        if written.ends_with(['.', '!', '?', '…']) && said.ends_with('.') {
            said.pop();
        }
        Ok(said)
    }
}

/// "by 30 June", "by 30 June 2027", « d’ici juin 2027 »: put into a sentence. This year goes without saying.
pub(super) fn by_date(words: &Words, date: PartialDate, today: Day) -> Result<String, Error> {
    let (year, month, day) = date.parts();
    let whole = month.zip(day).map(|(month, day)| (i32::from(year), month, day));
    let (id, said) = match whole {
        Some(day) if i32::from(year) == today.0 => {
            let said = dates::without_year(words, day)?;
            let about = || words.tell("sheets-date-about-day", &[("date", &said)]);
            if date.is_about() { ("request-text-by-about", about()?) } else { ("request-text-by-day", said) }
        }
        _ if date.is_about() => ("request-text-by-about", dates::partial_in_words(words, date)?),
        Some(_) => ("request-text-by-day", dates::partial_in_words(words, date)?),
        None => ("request-text-by", dates::partial_in_words(words, date)?),
    };
    words.tell(id, &[("date", &said)])
}

fn line(written: Option<&Line>) -> Option<String> {
    written.map(|written| for_mail_line(written.as_str())).filter(|written| !written.is_empty())
}

fn asker_key(asker: Asker) -> &'static str {
    match asker {
        Asker::Patient => "patient",
        Asker::Partner => "partner",
        Asker::Parent => "parent",
        Asker::Child => "child",
        Asker::Relative => "relative",
        Asker::Friend => "friend",
        Asker::DecisionMaker => "decider",
    }
}

fn knows_key(knows: Knows) -> &'static str {
    match knows {
        Knows::Yes => "yes",
        Knows::No => "no",
        Knows::CannotDecide => "cannot",
    }
}

fn help_key(help: Help) -> &'static str {
    match help {
        Help::Understand => "understand",
        Help::SecondOpinion => "second_opinion",
        Help::Options => "options",
        Help::FindDoctor => "find_doctor",
        Help::GatherRecords => "gather_records",
        Help::Questions => "questions",
        Help::Coordinate => "coordinate",
        Help::Costs => "costs",
        Help::Support => "support",
        Help::Family => "family",
        Help::Other => "other",
    }
}

pub(super) fn message_key(message: LeaveMessage) -> &'static str {
    match message {
        LeaveMessage::Nothing => "none",
        LeaveMessage::NameAndNumber => "name",
        LeaveMessage::Everything => "all",
    }
}

fn language_key(language: InLanguage) -> &'static str {
    match language {
        InLanguage::English => "english",
        InLanguage::French => "french",
        InLanguage::Other => "other",
    }
}

fn moment_key(moment: Moment) -> &'static str {
    match moment {
        Moment::Waiting => "waiting",
        Moment::New => "new",
        Moment::Choosing => "choosing",
        Moment::InTreatment => "in_treatment",
        Moment::After => "after",
        Moment::CameBack => "came_back",
        Moment::LivingWithIt => "living",
    }
}
