//! A case as shown.

use super::form;
use super::stages::{Has, state_of};
use crate::clock;
use crate::view::{CaseView, OpinionLine, StageView};
use record::{Appointment, CaseStage, Condition, ItemKind, ItemState, Opinion, OpinionCase, PartialDate};
use vault::{Reader, Share};

/// What it is about: the name of the illness, else what the person wrote.
pub(crate) fn title(r: &Reader<'_>, case: &OpinionCase) -> Result<Option<String>, vault::Error> {
    let condition = case.condition.map(|id| r.get::<Condition>(id)).transpose()?.flatten();
    let name = condition.as_ref().and_then(Condition::name).map(|name| name.as_str().to_owned());
    Ok(name.or_else(|| form::line(&case.form.about)))
}

pub(super) fn view(r: &Reader<'_>, case: &OpinionCase, today: (i32, u8, u8)) -> Result<CaseView, vault::Error> {
    let opinions = r.opinions(case.id)?;
    let items = r.packet_items(case.id)?;
    let left = left(r, case)?;
    let lines = opinions.iter().map(|opinion| line(r, opinion)).collect::<Result<Vec<_>, _>>()?;
    let today = u16::try_from(today.0).ok().and_then(|year| PartialDate::day(year, today.1, today.2).ok());
    let is_past = |when: PartialDate| today.is_some_and(|today| when.sort_key() <= today.sort_key());
    let says = |one: &Opinion| one.form.rows.iter().any(|row| row.says.is_some());
    let heard = opinions.iter().any(|one| one.nth == 2 && (one.form.when.is_some_and(is_past) || says(one)));
    let packets: Vec<_> = left.iter().filter_map(|share| share.packet.clone()).collect();
    let has = Has { case, opinions: &opinions, items: &items, packets: &packets, heard };
    let stages = CaseStage::ALL.into_iter().map(|stage| StageView {
        stage: stage.into(),
        done: has.done(stage),
        settled: case.form.settled.contains(&stage),
    });
    let own = items.iter().filter(|item| item.kind == ItemKind::Own).map(|item| item.form.state);
    let states: Vec<_> = ItemKind::ALL.into_iter().map(|kind| state_of(&items, kind)).chain(own).collect();
    let count = |wanted: &[ItemState]| states.iter().filter(|state| wanted.contains(state)).count();
    Ok(CaseView {
        id: case.id.to_string(),
        begun: clock::iso_day(clock::ms_of(case.id.to_bytes())),
        title: title(r, case)?,
        fields: form::view(case),
        stages: stages.collect(),
        here: has.here().into(),
        ready: count(&[ItemState::Ready, ItemState::Received, ItemState::Checked]),
        asked: count(&[ItemState::Asked]),
        missing: count(&[ItemState::Missing]),
        not_needed: count(&[ItemState::NotNeeded]),
        opinions: lines,
        last_sent: left.first().map(|share| clock::iso(share.at_ms)),
        last_received: packets.first().is_some_and(|packet| packet.received.is_some()),
    })
}

/// What left for a case, the newest first.
pub(crate) fn left(r: &Reader<'_>, case: &OpinionCase) -> Result<Vec<Share>, vault::Error> {
    let mut shares = r.shares(case.person)?;
    shares.retain(|share| share.packet.as_ref().is_some_and(|packet| packet.case == case.id));
    Ok(shares)
}

fn line(r: &Reader<'_>, opinion: &Opinion) -> Result<OpinionLine, vault::Error> {
    let appointment = opinion.form.appointment.map(|id| r.get::<Appointment>(id)).transpose()?.flatten();
    let when = opinion.form.when.or_else(|| appointment.as_ref().and_then(|one| one.day));
    let written = opinion.form.written.map(|id| r.get::<record::Entry>(id)).transpose()?.flatten();
    Ok(OpinionLine {
        id: opinion.id.to_string(),
        nth: opinion.nth,
        doctor: form::line(&opinion.form.doctor),
        centre: form::line(&opinion.form.centre),
        when: form::day(when),
        time: appointment.and_then(|one| form::line(&one.time)),
        basis: opinion.form.basis.map(Into::into),
        written: written.is_some(),
    })
}
