//! Which states of a case are behind it, as far as what was written shows it.

use record::{CaseStage, ItemKind, ItemState, Opinion, OpinionCase, Packet, PacketItem};

/// What a case has, beside what stands in its own form.
pub(super) struct Has<'a> {
    pub(super) case: &'a OpinionCase,
    pub(super) opinions: &'a [Opinion],
    pub(super) items: &'a [PacketItem],
    /// What left for it, the newest first.
    pub(super) packets: &'a [Packet],
    /// Whether the second opinion was heard.
    pub(super) heard: bool,
}

impl Has<'_> {
    /// When a state counts as done (`domain.md` B9).
    pub(super) fn done(&self, stage: CaseStage) -> bool {
        let form = &self.case.form;
        match stage {
            CaseStage::Deciding => (!form.reasons.is_empty() || form.own_reason.is_some()) && form.decision.is_some(),
            CaseStage::Telling => form.told.knows,
            CaseStage::Choosing => self.case.chosen().is_some(),
            CaseStage::Gathering => {
                ItemKind::ALL.iter().all(|kind| is_here(state_of(self.items, *kind)))
                    && self.items.iter().all(|item| is_here(item.form.state))
            }
            CaseStage::Sending => self.packets.iter().any(|packet| packet.received.is_some()),
            CaseStage::Hearing => self.heard,
            CaseStage::Writing => self.second().is_some_and(|opinion| opinion.form.written.is_some()),
            CaseStage::Comparing => self.compared(),
            CaseStage::GoingBack => form.back.when.is_some() || form.back.said.is_some(),
            CaseStage::Decision => form.decided.what.is_some(),
        }
    }

    fn second(&self) -> Option<&Opinion> {
        self.opinions.iter().find(|opinion| opinion.nth == 2)
    }

    /// Every row in which the second opinion says something has the person's word.
    fn compared(&self) -> bool {
        let says = |opinion: &Opinion| opinion.form.rows.iter().any(|row| row.says.is_some());
        self.opinions.iter().any(|opinion| opinion.nth == 1 && says(opinion))
            && self.second().is_some_and(|second| {
                says(second) && second.form.rows.iter().all(|row| row.says.is_none() || row.word.is_some())
            })
    }

    /// Whether something later shows that a state is behind, though it was never done: who heard the opinion need gather no more.
    /// Going back is never passed over, as it closes the circle.
    fn overtaken(&self, stage: CaseStage) -> bool {
        (self.heard && stage < CaseStage::Hearing) || (self.done(CaseStage::Decision) && stage < CaseStage::GoingBack)
    }

    /// Where the case is: where the person says, else the first state that is not behind.
    pub(super) fn here(&self) -> CaseStage {
        let form = &self.case.form;
        let behind = |stage: &CaseStage| form.settled.contains(stage) || self.done(*stage) || self.overtaken(*stage);
        form.here
            .unwrap_or_else(|| CaseStage::ALL.into_iter().find(|stage| !behind(stage)).unwrap_or(CaseStage::Decision))
    }
}

/// How far it is with one of the fifteen; missing while nothing was written about it.
pub(super) fn state_of(items: &[PacketItem], kind: ItemKind) -> ItemState {
    items.iter().find(|item| item.kind == kind).map_or(ItemState::Missing, |item| item.form.state)
}

fn is_here(state: ItemState) -> bool {
    !matches!(state, ItemState::Missing | ItemState::Asked)
}
