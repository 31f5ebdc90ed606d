//! Whether an entry says that something *is* so. Nothing refused, planned, refuted or entered by mistake is passed on as a fact.

use super::coded;
use super::tree::Element;
use record::{EntryKind, Standing};

/// SNOMED CT for "no known …" and "no current …".
const NOTHING: [&str; 14] = [
    "716186003",
    "409137002",
    "428607008",
    "429625007",
    "160245001",
    "787481004",
    "1287211007",
    "409136006",
    "428197003",
    "716184000",
    "716185004",
    "787482006",
    "441900009",
    "160244002",
];

/// Words that begin a title which says "none".
const BEGINS: [&str; 10] = [
    "no known ",
    "no information",
    "no current problems",
    "no active problems",
    "no current medications",
    "no active medications",
    "nka",
    "nkda",
    "aucune allergie",
    "aucun antécédent connu",
];

/// What is asked about.
pub(super) struct Of<'a> {
    pub(super) kind: EntryKind,
    /// The act that the entry is, and those around it.
    pub(super) act: Element<'a>,
    pub(super) around: Option<Element<'a>>,
    /// The status of the act around it.
    pub(super) around_status: Option<&'a str>,
    /// The value or product that gives the title.
    pub(super) main: Option<Element<'a>>,
    pub(super) title: Option<&'a str>,
    /// In a list of medicines an intent is a prescription.
    pub(super) intent_is_fact: bool,
}

pub(super) fn standing(of: &Of<'_>) -> Standing {
    let acts = [Some(of.act), of.around];
    let acts = || acts.iter().flatten();
    let status = of.act.child("statusCode").and_then(|status| status.get("code"));
    let statuses: Vec<String> = [status, of.around_status].into_iter().flatten().map(str::to_lowercase).collect();
    let has_status = |words: &[&str]| statuses.iter().any(|status| words.contains(&status.as_str()));
    let is_done = matches!(of.kind, EntryKind::Immunisation | EntryKind::Procedure | EntryKind::Encounter);
    if has_status(&["nullified", "entered-in-error"]) || nested(of.act, &["723510000", "entered-in-error"]) {
        return Standing::InError;
    }
    if acts().any(|act| act.get("negationInd").is_some_and(|is| matches!(is, "true" | "1"))) {
        // A vaccine refused was not given; an allergy denied is not there. A medicine without a name is "no medicines".
        let named_medicine = of.kind == EntryKind::Medicine && of.main.is_some_and(|main| main.get("code").is_some());
        return if is_done || named_medicine { Standing::NotDone } else { Standing::Negated };
    }
    if says_nothing(of) || nested(of.act, &["410516002", "723511001", "refuted"]) {
        return Standing::Negated;
    }
    let is_planned = |mood: &str| matches!(mood, "RQO" | "PRMS" | "PRP" | "ARQ" | "APT" | "GOL" | "SLOT");
    let mood = acts().find_map(|act| act.get("moodCode").filter(|mood| is_planned(mood) || *mood == "INT"));
    if mood.is_some() && !of.intent_is_fact || has_status(&["cancelled"]) {
        return Standing::NotDone;
    }
    if is_done && has_status(&["new", "held"]) {
        return Standing::NotDone;
    }
    Standing::Fact
}

/// Whether an observation inside says one of these of it.
fn nested(act: Element<'_>, codes: &[&str]) -> bool {
    let inner = act.all("entryRelationship").filter_map(|relation| relation.child("observation")).take(50);
    inner.flat_map(|observation| observation.all("value")).any(|value| coded::has(value, codes))
}

fn says_nothing(of: &Of<'_>) -> bool {
    if !matches!(
        of.kind,
        EntryKind::Allergy
            | EntryKind::Diagnosis
            | EntryKind::Medicine
            | EntryKind::Immunisation
            | EntryKind::Procedure
    ) {
        return false;
    }
    if of.main.is_some_and(|main| coded::has(main, &NOTHING))
        || of.act.all("value").any(|value| coded::has(value, &NOTHING))
    {
        return true;
    }
    let Some(title) = of.title else { return true }; // nameless: it says nothing of the person
    let title = title.to_lowercase();
    of.kind != EntryKind::Procedure
        && BEGINS.iter().any(|begin| {
            title
                .strip_prefix(begin)
                .is_some_and(|rest| begin.ends_with(' ') || !rest.starts_with(char::is_alphanumeric))
        })
}
