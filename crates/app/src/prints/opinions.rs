//! The sheets of a second-opinion case. What is left out of prints, or may hold news and is not opened, is named on none of them.

use super::glance::printable_facts;
use super::medicines::{self, standing_today};
use crate::cases;
use crate::sheet::on_the_sheet;
use documents::{CasePage, Frame, Gathered, LeftPacket, LeftSheet, Letter, OpinionsSheet, SheetOpinion};
use record::{
    CaseId, Condition, Entry, EntryKind, ItemForm, ItemKind, LetterId, News, OpinionCase, Person, PersonId, Question,
    QuestionId, ShareId,
};
use vault::{Error, Reader};

/// The case, if it is this person's: nothing of one person stands under the name of another.
fn own(r: &Reader<'_>, id: CaseId, person: PersonId) -> Result<OpinionCase, Error> {
    let case: OpinionCase = r.require(id)?;
    if case.person == person { Ok(case) } else { Err(Error::NotFound) }
}

/// What goes on the page of a case.
pub(crate) struct CaseWanted<'a> {
    /// Whom it is for; empty: the chosen place or second doctor.
    pub(crate) recipient: &'a str,
    /// Which questions; none given: the first three that are open.
    pub(crate) questions: Option<&'a [QuestionId]>,
    /// Without names, numbers and the day of birth.
    pub(crate) without_names: bool,
}

pub(crate) fn case_page(
    r: &Reader<'_>,
    frame: Frame,
    case: &OpinionCase,
    wanted: &CaseWanted<'_>,
) -> Result<CasePage, Error> {
    let (person, today) = (r.require::<Person>(case.person)?, frame.printed_on);
    let condition = case.condition.map(|id| r.get::<Condition>(id)).transpose()?.flatten();
    let mut facts = condition.map(|condition| printable_facts(r, condition)).transpose()?.unwrap_or_default();
    if facts.is_empty()
        && let Some(about) = &case.form.about
    {
        facts.push(super::glance::own_words(about));
    }
    let lines = |kind| {
        let all = standing_today(r, case.person, kind, today)?;
        Ok::<_, Error>(all.iter().map(medicines::medicine_line).collect::<Vec<_>>())
    };
    let form = &case.form;
    let line = |line: &Option<record::Line>| super::line(line.as_ref());
    let hidden = wanted.without_names;
    let recipient = if wanted.recipient.is_empty() { recipient(r, case)? } else { wanted.recipient.to_owned() };
    let named = |text: String| if hidden { String::new() } else { text };
    Ok(CasePage {
        born: person.born.filter(|_| !hidden),
        frame: Frame { name: named(frame.name.clone()), ..frame },
        recipient,
        doctor: named(line(&form.told.doctor)),
        reasons: form.reasons.clone(),
        own_reason: super::text(form.own_reason.as_ref()),
        decision: super::text(form.decision.as_ref()),
        wait_until: form.wait.until,
        wait_words: line(&form.wait.words),
        wait_by: named(line(&form.wait.by)),
        wait_said: form.wait.said,
        facts,
        medicines: lines(EntryKind::Medicine)?,
        allergies: lines(EntryKind::Allergy)?,
        questions: questions(r, case.person, wanted.questions)?,
    })
}

fn questions(r: &Reader<'_>, person: PersonId, asked: Option<&[QuestionId]>) -> Result<Vec<String>, Error> {
    let all: Vec<Question> = match asked {
        Some(ids) => ids.iter().map(|id| r.require::<Question>(*id)).collect::<Result<_, _>>()?,
        None => r.questions(person)?.into_iter().filter(on_the_sheet).collect(),
    };
    let own = all.iter().filter(|question| question.person == person && !question.left_out);
    Ok(own.take(3).map(|question| question.text.as_str().to_owned()).collect())
}

pub(super) fn case(r: &Reader<'_>, frame: Frame, id: CaseId, person: PersonId) -> Result<CasePage, Error> {
    let wanted = CaseWanted { recipient: "", questions: None, without_names: false };
    case_page(r, frame, &own(r, id, person)?, &wanted)
}

/// Whom the records are for: the second doctor, else the place that was chosen.
fn recipient(r: &Reader<'_>, case: &OpinionCase) -> Result<String, Error> {
    let second = r.opinions(case.id)?.into_iter().find(|opinion| opinion.nth == 2);
    let doctor = second.as_ref().map(|opinion| super::line(opinion.form.doctor.as_ref())).unwrap_or_default();
    let centre = second.as_ref().map(|opinion| super::line(opinion.form.centre.as_ref())).unwrap_or_default();
    let chosen = case.chosen();
    let named = |own: String, place: String| if own.is_empty() { place } else { own };
    let doctor = named(doctor, chosen.map(|place| super::line(place.doctor.as_ref())).unwrap_or_default());
    let centre = named(centre, chosen.map(|place| place.name.as_str().to_owned()).unwrap_or_default());
    Ok([doctor, centre].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

pub(super) fn gathered(r: &Reader<'_>, frame: Frame, id: CaseId, person: PersonId) -> Result<Gathered, Error> {
    let case = own(r, id, person)?;
    let items = r.packet_items(id)?;
    let form = |kind| items.iter().find(|item| item.kind == kind).map_or(ItemForm::default(), |item| item.form.clone());
    let fixed = ItemKind::ALL.into_iter().map(|kind| (kind, form(kind)));
    let own = items.iter().filter(|item| item.kind == ItemKind::Own).map(|item| (item.kind, item.form.clone()));
    Ok(Gathered {
        frame,
        about: cases::title(r, &case)?.unwrap_or_default(),
        recipient: recipient(r, &case)?,
        items: fixed.chain(own).collect(),
    })
}

pub(super) fn opinions(
    r: &Reader<'_>,
    frame: Frame,
    id: CaseId,
    person: PersonId,
    outlook: bool,
) -> Result<OpinionsSheet, Error> {
    let case = own(r, id, person)?;
    let mut all = Vec::new();
    for opinion in r.opinions(id)? {
        let mut saw = Vec::new();
        for entry in &opinion.form.saw {
            let entry = r.get::<Entry>(*entry)?;
            let may = |entry: &Entry| !entry.left_out && entry.news.is_none_or(News::is_open);
            saw.extend(entry.filter(may).map(|entry| entry.title.as_str().to_owned()));
        }
        let mut questions = Vec::new();
        for (place, row) in opinion.form.rows.iter().enumerate() {
            let question = row.question.map(|id| r.get::<Question>(id)).transpose()?.flatten();
            questions.extend(
                question.filter(|one| !one.left_out).map(|question| (place, question.text.as_str().to_owned())),
            );
        }
        all.push(SheetOpinion { form: opinion.form, saw, questions });
    }
    Ok(OpinionsSheet { frame, about: cases::title(r, &case)?.unwrap_or_default(), opinions: all, outlook })
}

/// All that left for the case, or one of it.
pub(super) fn left(
    r: &Reader<'_>,
    frame: Frame,
    id: CaseId,
    person: PersonId,
    which: Option<ShareId>,
) -> Result<LeftSheet, Error> {
    let shares = cases::left(r, &own(r, id, person)?)?;
    let wanted = shares.into_iter().filter(|share| which.is_none_or(|which| share.id == which));
    let packets = wanted.filter_map(|share| {
        Some(LeftPacket {
            recipient: super::line(share.recipient.as_ref()),
            on: crate::clock::day_of(share.at_ms),
            packet: share.packet?,
        })
    });
    Ok(LeftSheet { packets: packets.collect(), frame })
}

pub(super) fn letter(r: &Reader<'_>, frame: &Frame, id: LetterId, person: PersonId) -> Result<Letter, Error> {
    let letter: record::Letter = r.require(id)?;
    if letter.person != person {
        return Err(Error::NotFound);
    }
    Ok(Letter {
        language: frame.language,
        paper: frame.paper,
        large_print: frame.large_print,
        service: String::new(),
        address: super::text(letter.form.to.as_ref()),
        date: frame.printed_on,
        subject: super::line(letter.form.subject.as_ref()),
        body: super::text(letter.form.body.as_ref()),
    })
}
