//! Which records may belong to which thing to send: by what they are, by the words of their titles and of the top of their first page.
//! It only offers; nothing belongs anywhere without a yes.

use record::{EntryId, EntryKind, ItemKind, NewsKind, PacketItem, PersonId, folded};
use std::collections::{BTreeMap, HashMap, HashSet};
use vault::{EntryRow, Reader, Wanted};

/// Records of one kind that are looked at: the newest.
const LOOKED_AT: u32 = 300;
/// Documents whose first page is looked at, and pages.
const DOCUMENTS: u32 = 300;
const PAGES: u32 = 3_000;
/// How many characters of a first page say what it is.
const TOP: usize = 240;
/// The most that is offered for one thing.
const MOST: usize = 20;

/// Kinds of records that are papers, of which only the words say more.
const PAPERS: [EntryKind; 5] =
    [EntryKind::Document, EntryKind::Letter, EntryKind::Finding, EntryKind::Note, EntryKind::Other];

/// Kinds that say by themselves where they belong.
const PLAIN: [(EntryKind, ItemKind); 8] = [
    (EntryKind::ImagingStudy, ItemKind::ScanPictures),
    (EntryKind::Procedure, ItemKind::Operations),
    (EntryKind::LabResult, ItemKind::Labs),
    (EntryKind::Treatment, ItemKind::Treatments),
    (EntryKind::Medicine, ItemKind::Medicines),
    (EntryKind::Allergy, ItemKind::Medicines),
    (EntryKind::Diagnosis, ItemKind::History),
    (EntryKind::Immunisation, ItemKind::History),
];

/// Beginnings of words, plain letters, in both languages; the first thing of which one stands there has it. Two words: one after the other.
const WORDS: [(ItemKind, &[&str]); 11] = [
    (ItemKind::Referral, &["referral", "demande de consultation", "requete de consultation"]),
    (
        ItemKind::Identity,
        &[
            "health card",
            "insurance",
            "consent",
            "consentement",
            "carte sante",
            "carte d assurance",
            "power of attorney",
            "procuration",
            "mandat",
            "directive",
        ],
    ),
    (ItemKind::Discharge, &["discharge", "sommaire d hospitalisation", "resume d hospitalisation", "conge"]),
    (
        ItemKind::Operations,
        &[
            "operative",
            "operatoire",
            "operation",
            "surgical report",
            "endoscop",
            "colonoscop",
            "coloscop",
            "gastroscop",
            "bronchoscop",
            "cystoscop",
            "procedure note",
        ],
    ),
    (
        ItemKind::Markers,
        &[
            "biomarker",
            "biomarqueur",
            "genom",
            "genetic",
            "genetique",
            "molecular",
            "moleculaire",
            "sequencing",
            "sequencage",
            "germline",
            "hereditary",
            "hereditaire",
            "brca",
            "immunohisto",
        ],
    ),
    (ItemKind::Pathology, &["patholog", "anatomopatholog", "cytolog", "histolog", "biops"]),
    (
        ItemKind::Treatments,
        &[
            "treatment summary",
            "sommaire de traitement",
            "sommaire des traitements",
            "chemotherap",
            "chimiotherap",
            "radiotherap",
            "radiation",
            "end of treatment",
            "fin de traitement",
        ],
    ),
    (
        ItemKind::ScanReports,
        &[
            "ct",
            "tdm",
            "scanner",
            "scan",
            "mri",
            "irm",
            "pet",
            "tep",
            "ultrasound",
            "echograph",
            "mammogra",
            "radiograph",
            "radiolog",
            "x ray",
            "imaging",
            "imagerie",
            "scintigraph",
            "tomodensitometr",
            "tomograph",
            "doppler",
        ],
    ),
    (
        ItemKind::Consults,
        &[
            "consult",
            "tumour board",
            "tumor board",
            "comite des tumeurs",
            "comite de cancerologie",
            "clinic note",
            "progress note",
            "note de suivi",
            "care plan",
            "plan de traitement",
            "treatment plan",
        ],
    ),
    (
        ItemKind::Labs,
        &[
            "laborator",
            "laboratoire",
            "lab report",
            "lab results",
            "blood",
            "sanguin",
            "hematolog",
            "biochem",
            "biochim",
            "cbc",
            "hemogram",
        ],
    ),
    (ItemKind::History, &["family history", "medical history", "antecedents", "history and physical"]),
];

/// What fits, by thing.
pub(super) struct Fitting(BTreeMap<ItemKind, Vec<EntryId>>);

impl Fitting {
    pub(super) fn of(r: &Reader<'_>, person: PersonId, items: &[PacketItem]) -> Result<Self, vault::Error> {
        let mut known: HashSet<EntryId> = HashSet::new();
        let mut declined: HashSet<(ItemKind, EntryId)> = HashSet::new();
        for item in items {
            known.extend(&item.form.records);
            declined.extend(item.form.declined.iter().map(|id| (item.kind, *id)));
        }
        let mut tops: HashMap<EntryId, String> = HashMap::new();
        for page in r.edges_of_pages(person, DOCUMENTS, PAGES)? {
            if page.page.is_none_or(|page| page <= 1) {
                tops.entry(page.entry).or_insert_with(|| page.text.unwrap_or_default());
            }
        }
        let mut all = Self(BTreeMap::new());
        let mut offer = |kind: ItemKind, id: EntryId| {
            let list = all.0.entry(kind).or_default();
            if list.len() < MOST && !known.contains(&id) && !declined.contains(&(kind, id)) {
                list.push(id);
            }
        };
        for kind in PAPERS {
            for row in r.entries(person, &wanted(kind), None, LOOKED_AT)? {
                if let Some(item) = of_paper(&row, tops.get(&row.id).map(String::as_str)) {
                    offer(item, row.id);
                }
            }
        }
        for (kind, item) in PLAIN {
            for row in r.entries(person, &wanted(kind), None, LOOKED_AT)? {
                offer(row.news.and_then(|news| of_news(news.kind)).unwrap_or(item), row.id);
            }
        }
        Ok(all)
    }

    /// What is offered for one thing.
    pub(super) fn take(&mut self, kind: ItemKind) -> Vec<EntryId> {
        self.0.remove(&kind).unwrap_or_default()
    }
}

fn wanted(kind: EntryKind) -> Wanted<'static> {
    Wanted { kind: Some(kind), ..Wanted::default() }
}

/// What may hold news says what it is even while it is closed.
fn of_news(kind: NewsKind) -> Option<ItemKind> {
    match kind {
        NewsKind::Pathology => Some(ItemKind::Pathology),
        NewsKind::Genetic => Some(ItemKind::Markers),
        NewsKind::Scan | NewsKind::Marker => None,
    }
}

fn of_paper(row: &EntryRow, top: Option<&str>) -> Option<ItemKind> {
    let by_news = row.news.and_then(|news| match news.kind {
        NewsKind::Scan => Some(ItemKind::ScanReports),
        NewsKind::Marker => Some(ItemKind::Labs),
        other => of_news(other),
    });
    let by_top = || top.and_then(|top| of_words(&top.chars().take(TOP).collect::<String>()));
    let letter = || (row.kind == EntryKind::Letter).then_some(ItemKind::Consults);
    of_words(row.title.as_str()).or(by_news).or_else(by_top).or_else(letter)
}

fn of_words(text: &str) -> Option<ItemKind> {
    let plain = folded(text);
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let line = format!(" {} ", words.join(" "));
    let found = |start: &&str| {
        // A short word is whole ("ct", not "active"); a longer one is a beginning.
        if start.len() <= 4 { line.contains(&format!(" {start} ")) } else { line.contains(&format!(" {start}")) }
    };
    WORDS.into_iter().find(|(_, starts)| starts.iter().any(found)).map(|(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_in_both_languages_say_where_a_paper_belongs() {
        for (title, item) in [
            ("Surgical pathology report", Some(ItemKind::Pathology)),
            ("Rapport d’anatomopathologie", Some(ItemKind::Pathology)),
            ("CT chest, abdomen and pelvis", Some(ItemKind::ScanReports)),
            ("TDM thorax-abdomen", Some(ItemKind::ScanReports)),
            ("Active problems", None),
            ("Protocole opératoire", Some(ItemKind::Operations)),
            ("Sommaire d’hospitalisation", Some(ItemKind::Discharge)),
            ("Tumour board note", Some(ItemKind::Consults)),
            ("Foundation genomic profile", Some(ItemKind::Markers)),
            ("Demande de consultation", Some(ItemKind::Referral)),
            ("Holiday photo", None),
        ] {
            assert_eq!(of_words(title), item, "{title}");
        }
    }
}
