//! What an entry says beside its title: lines of the document's own words. No sentence of ours stands in them.

use super::coded;
use super::document::Document;
use super::entry::Around;
use super::tree::Element;
use record::{EntryKind, Line, Text};

/// The most lines of one entry, and the most bytes.
const MAX_LINES: usize = 100;
const MAX_BYTES: usize = 50_000;

/// Lines, each once.
pub(super) struct Lines<'a> {
    document: &'a Document<'a>,
    title: &'a str,
    lines: Vec<String>,
    bytes: usize,
}

/// The text of an entry: the act it is, the entry it stands in, and what the narrative says of it.
pub(super) fn text(
    document: &Document<'_>,
    kind: EntryKind,
    title: &str,
    act: Element<'_>,
    around: Option<&Around<'_>>,
) -> Option<Text> {
    let mut lines = Lines { document, title, lines: Vec::new(), bytes: 0 };
    if matches!(kind, EntryKind::LabResult | EntryKind::Finding) {
        lines.push(around.and_then(|around| around.name.as_ref()).map_or("", Line::as_str));
    }
    if kind == EntryKind::Allergy {
        act.all("value").for_each(|value| lines.coded(Some(value)));
    }
    lines.dose(act);
    for name in ["targetSiteCode", "approachSiteCode"] {
        act.all(name).for_each(|site| lines.coded(Some(site)));
    }
    if kind == EntryKind::Procedure {
        act.all("methodCode").for_each(|method| lines.coded(Some(method)));
    }
    let made = act.at(&["consumable", "manufacturedProduct"]).or_else(|| act.at(&["product", "manufacturedProduct"]));
    if let Some(made) = made {
        let lot = made.at(&["manufacturedMaterial", "lotNumberText"]).map(Element::words).unwrap_or_default();
        if !lot.is_empty() {
            lines.push(&format!("lot: {lot}"));
        }
        lines.push(&made.at(&["manufacturerOrganization", "name"]).map(Element::words).unwrap_or_default());
    }
    lines.related(act, 0);
    around.iter().flat_map(|around| &around.lines).for_each(|line| lines.push(line));
    lines.written(act);
    Text::cut(&lines.lines.join("\n"))
}

/// What an act around others says of them all: comments, what is said of a concern, and the words it points to.
pub(super) fn around(document: &Document<'_>, around: Element<'_>) -> Vec<String> {
    let mut lines = Lines { document, title: "", lines: Vec::new(), bytes: 0 };
    for relation in around.all("entryRelationship").chain(around.all("component")).take(MAX_LINES) {
        lines.comment(relation);
        if around.name() == "act" && relation.get("inversionInd") == Some("true") {
            let said = relation.all("observation").flat_map(|said| said.all("value"));
            said.for_each(|value| lines.coded(Some(value)));
        }
    }
    lines.written(around);
    lines.lines
}

fn is_negated(act: Element<'_>) -> bool {
    act.get("negationInd").is_some_and(|is| matches!(is, "true" | "1"))
}

impl Lines<'_> {
    fn push(&mut self, line: &str) {
        let line = line.trim();
        let is_new = !line.is_empty() && line != self.title && !self.lines.iter().any(|known| known == line);
        if is_new && self.lines.len() < MAX_LINES && self.bytes + line.len() <= MAX_BYTES {
            self.bytes += line.len();
            self.lines.push(line.to_owned());
        }
    }

    fn coded(&mut self, coded: Option<Element<'_>>) {
        if let Some(words) = coded.and_then(|coded| coded::spoken(self.document, coded)) {
            self.push(words.as_str());
        }
    }

    fn quantity(quantity: Element<'_>) -> String {
        let one = |of: Element<'_>| {
            let unit = of.get("unit").filter(|unit| *unit != "1").unwrap_or_default();
            of.get("value").map(|value| format!("{value} {unit}").trim().to_owned())
        };
        let ends = ["low", "high"].map(|end| quantity.child(end).and_then(one));
        match (one(quantity), ends) {
            (Some(said), _) => said,
            (None, [Some(low), Some(high)]) if low == high => low,
            (None, [Some(low), Some(high)]) => format!("{low} – {high}"),
            // One end alone is no dose.
            (None, [Some(low), None]) => format!("≥ {low}"),
            (None, [None, Some(high)]) => format!("≤ {high}"),
            (None, [None, None]) => String::new(),
        }
    }

    /// Dose, route and times.
    fn dose(&mut self, act: Element<'_>) {
        let mut said: Vec<String> = Vec::new();
        for (name, label) in [("doseQuantity", "dose"), ("rateQuantity", "rate")] {
            let quantity = act.child(name).map(Self::quantity).filter(|words| !words.is_empty());
            said.extend(quantity.map(|words| format!("{label}: {words}")));
        }
        let routes = ["routeCode", "administrationUnitCode"].into_iter().filter_map(|name| act.child(name));
        said.extend(routes.filter_map(|code| coded::spoken(self.document, code)).map(String::from));
        for time in act.all("effectiveTime").take(10) {
            let period = time.child("period").map(Self::quantity).filter(|words| !words.is_empty());
            said.extend(period.map(|words| format!("period: {words}")));
            said.extend(time.child("event").and_then(|event| event.get("code")).map(str::to_owned));
        }
        if act.child("precondition").is_some() {
            let why = act.at(&["precondition", "criterion", "value"]);
            let why = why.and_then(|value| coded::spoken(self.document, value)).map(String::from);
            said.push(why.map_or_else(|| "asNeeded".to_owned(), |why| format!("asNeeded: {why}")));
        }
        self.push(&said.join(", "));
        let most = act.at(&["maxDoseQuantity", "numerator"]).map(Self::quantity).filter(|words| !words.is_empty());
        if let Some(most) = most {
            let per = act.at(&["maxDoseQuantity", "denominator"]).map(Self::quantity).unwrap_or_default();
            self.push(&format!("maxDose: {most} / {per}"));
        }
    }

    /// Reactions and how bad they are, reasons, diagnoses of a visit, instructions, comments.
    fn related(&mut self, act: Element<'_>, depth: usize) {
        if depth > 3 {
            return;
        }
        for relation in act.all("entryRelationship").take(MAX_LINES) {
            for inner in relation.children().take(10) {
                match inner.name() {
                    "observation" => {
                        // What is said not to be so is not said here; its own words, if it has any, are.
                        if !is_negated(inner) {
                            let mut said: Vec<String> =
                                inner.all("value").filter_map(|value| self.said(inner, value)).collect();
                            // How bad a reaction is belongs beside it.
                            let inside =
                                inner.all("entryRelationship").filter_map(|inside| inside.child("observation"));
                            let values =
                                inside.filter(|inside| !is_negated(*inside)).flat_map(|inside| inside.all("value"));
                            said.extend(
                                values.filter_map(|value| coded::of_value(self.document, value)).map(String::from),
                            );
                            self.push(&said.join(", "));
                        }
                        self.written(inner);
                    }
                    "act" | "supply" | "encounter" => {
                        self.written(inner);
                        self.related(inner, depth + 1);
                    }
                    _ => {}
                }
            }
        }
    }

    /// A value of an observation inside; a bare number is named by what was observed ("Age at onset: 45 a").
    fn said(&self, observation: Element<'_>, value: Element<'_>) -> Option<String> {
        if let Some(title) = coded::of_value(self.document, value) {
            return Some(title.into());
        }
        let quantity = Self::quantity(value);
        if quantity.is_empty() {
            // Words that are too long for a name.
            return self.document.words_at(value);
        }
        let name = observation.child("code").and_then(|code| coded::spoken(self.document, code));
        Some(name.map_or_else(|| quantity.clone(), |name| format!("{}: {quantity}", name.as_str())))
    }

    fn written(&mut self, act: Element<'_>) {
        if let Some(words) = act.child("text").and_then(|text| self.document.words_at(text)) {
            self.push(&words);
        }
    }

    /// A comment of whoever wrote the entry (48767-8).
    fn comment(&mut self, relation: Element<'_>) {
        let comment =
            relation.child("act").filter(|act| act.child("code").is_some_and(|code| coded::has(code, &["48767-8"])));
        if let Some(comment) = comment {
            self.written(comment);
        }
    }
}
