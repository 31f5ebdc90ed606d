//! A case between its forms and the record.

use crate::view::{BackFields, CaseFields, DecidedFields, Field, OpinionPlace, ToldFields, UrgentFields, WaitFields};
use crate::{Error, words};
use record::{CaseForm, Decided, GoneBack, Line, OpinionCase, PartialDate, Place, SafeWait, Text, Told, Urgent};

pub(crate) fn line(line: &Option<Line>) -> Option<String> {
    line.as_ref().map(|line| line.as_str().to_owned())
}

pub(crate) fn text(text: &Option<Text>) -> Option<String> {
    text.as_ref().map(|text| text.as_str().to_owned())
}

pub(crate) fn day(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub(crate) fn line_of(given: &Option<String>, field: Field) -> Result<Option<Line>, Error> {
    words::line_or_none(given.as_deref(), field)
}

pub(crate) fn text_of(given: &Option<String>) -> Result<Option<Text>, Error> {
    words::text_or_none(given.as_deref(), Field::Text)
}

pub(crate) fn date_of(given: &Option<String>) -> Result<Option<PartialDate>, Error> {
    words::date_or_none(given.as_deref())
}

/// Each thing once, in the order of its first time.
pub(crate) fn once<A: Copy + Into<B>, B: PartialEq>(all: &[A]) -> Vec<B> {
    let mut kept: Vec<B> = Vec::new();
    for one in all.iter().copied().map(Into::into) {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

/// What was filled in.
pub(super) fn read(fields: &CaseFields) -> Result<CaseForm, Error> {
    let mut places = fields.places.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    // Only one is the chosen one: the first that says so.
    let chosen = places.iter().position(|place| place.chosen);
    for (index, place) in places.iter_mut().enumerate() {
        place.chosen = chosen == Some(index);
    }
    let urgent = fields.urgent.as_ref().map(|urgent| {
        Ok::<_, Error>(Urgent { what: line_of(&urgent.what, Field::Text)?, when: date_of(&urgent.when)? })
    });
    Ok(CaseForm {
        about: line_of(&fields.about, Field::Text)?,
        reasons: once(&fields.reasons),
        own_reason: text_of(&fields.own_reason)?,
        decision: text_of(&fields.decision)?,
        wait: SafeWait {
            until: date_of(&fields.wait.until)?,
            words: line_of(&fields.wait.words, Field::Text)?,
            by: line_of(&fields.wait.by, Field::Doctor)?,
            said: date_of(&fields.wait.said)?,
        },
        told: Told {
            doctor: line_of(&fields.told.doctor, Field::Doctor)?,
            knows: fields.told.knows,
            when: date_of(&fields.told.when)?,
            by: line_of(&fields.told.by, Field::Name)?,
            reaction: text_of(&fields.told.reaction)?,
            helps: text_of(&fields.told.helps)?,
        },
        standing: fields.standing.into(),
        since: date_of(&fields.since)?,
        why: line_of(&fields.why, Field::Text)?,
        urgent: urgent.transpose()?,
        here: fields.here.map(Into::into),
        settled: once(&fields.settled),
        benefit: fields.benefit.into(),
        benefit_note: line_of(&fields.benefit_note, Field::Note)?,
        places,
        back: GoneBack {
            when: date_of(&fields.back.when)?,
            said: text_of(&fields.back.said)?,
            in_charge: line_of(&fields.back.in_charge, Field::Doctor)?,
        },
        decided: Decided {
            what: text_of(&fields.decided.what)?,
            when: date_of(&fields.decided.when)?,
            starts: date_of(&fields.decided.starts)?,
            told: text_of(&fields.decided.told)?,
            why: text_of(&fields.decided.why)?,
        },
    })
}

fn place(place: &OpinionPlace) -> Result<Place, Error> {
    let line = |given| line_of(given, Field::Text);
    Ok(Place {
        name: words::line(&place.name, Field::Name)?,
        channel: place.channel.map(Into::into),
        doctor: line_of(&place.doctor, Field::Doctor)?,
        phone: line(&place.phone)?,
        referral: line(&place.referral)?,
        cost: line(&place.cost)?,
        language: line(&place.language)?,
        travel: line(&place.travel)?,
        answer: line(&place.answer)?,
        reads: line(&place.reads)?,
        who_asks: line(&place.who_asks)?,
        notes: text_of(&place.notes)?,
        chosen: place.chosen,
    })
}

/// What is shown of it, to be filled in.
pub(super) fn view(case: &OpinionCase) -> CaseFields {
    let form = &case.form;
    CaseFields {
        condition: case.condition.map(|id| id.to_string()),
        about: line(&form.about),
        reasons: form.reasons.iter().copied().map(Into::into).collect(),
        own_reason: text(&form.own_reason),
        decision: text(&form.decision),
        wait: WaitFields {
            until: day(form.wait.until),
            words: line(&form.wait.words),
            by: line(&form.wait.by),
            said: day(form.wait.said),
        },
        told: ToldFields {
            doctor: line(&form.told.doctor),
            knows: form.told.knows,
            when: day(form.told.when),
            by: line(&form.told.by),
            reaction: text(&form.told.reaction),
            helps: text(&form.told.helps),
        },
        standing: form.standing.into(),
        since: day(form.since),
        why: line(&form.why),
        urgent: form.urgent.as_ref().map(|urgent| UrgentFields { what: line(&urgent.what), when: day(urgent.when) }),
        here: form.here.map(Into::into),
        settled: form.settled.iter().copied().map(Into::into).collect(),
        benefit: form.benefit.into(),
        benefit_note: line(&form.benefit_note),
        places: form.places.iter().map(place_view).collect(),
        back: BackFields {
            when: day(form.back.when),
            said: text(&form.back.said),
            in_charge: line(&form.back.in_charge),
        },
        decided: DecidedFields {
            what: text(&form.decided.what),
            when: day(form.decided.when),
            starts: day(form.decided.starts),
            told: text(&form.decided.told),
            why: text(&form.decided.why),
        },
    }
}

fn place_view(place: &Place) -> OpinionPlace {
    OpinionPlace {
        name: place.name.as_str().to_owned(),
        channel: place.channel.map(Into::into),
        doctor: line(&place.doctor),
        phone: line(&place.phone),
        referral: line(&place.referral),
        cost: line(&place.cost),
        language: line(&place.language),
        travel: line(&place.travel),
        answer: line(&place.answer),
        reads: line(&place.reads),
        who_asks: line(&place.who_asks),
        notes: text(&place.notes),
        chosen: place.chosen,
    }
}
