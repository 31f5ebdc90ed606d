//! Markers of tumours and of people, by their names (the list is that of the guide to what is worth a field, by illness).

use super::tokens;
use record::Origin;

/// Names that are nothing else, as words parted by spaces.
const PLAIN: &[&str] = &[
    "estrogen receptor",
    "estrogen receptors",
    "oestrogen receptor",
    "progesterone receptor",
    "progesterone receptors",
    "recepteur des estrogenes",
    "recepteur des oestrogenes",
    "recepteurs des oestrogenes",
    "recepteurs d oestrogenes",
    "recepteurs aux oestrogenes",
    "recepteurs des estrogenes",
    "recepteurs d estrogenes",
    "recepteurs aux estrogenes",
    "recepteurs hormonaux",
    "recepteur de la progesterone",
    "recepteurs de la progesterone",
    "recepteurs a la progesterone",
    "her2",
    "her 2",
    "erbb2",
    "ki 67",
    "ki67",
    "oncotype",
    "brca",
    "brca1",
    "brca2",
    "palb2",
    "chek2",
    "pik3ca",
    "esr1",
    "pd l1",
    "pdl1",
    "ros1",
    "braf",
    "kras",
    "nras",
    "ntrk",
    "ntrk1",
    "ntrk2",
    "ntrk3",
    "mlh1",
    "msh2",
    "msh6",
    "pms2",
    "mismatch repair",
    "microsatellite",
    "microsatellites",
    "instabilite des microsatellites",
    "cldn18 2",
    "claudin 18 2",
    "fgfr2",
    "fgfr3",
    "idh1",
    "idh2",
    "1p 19q",
    "mgmt",
    "pdgfra",
    "bcr abl",
    "bcr abl1",
    "flt3",
    "npm1",
    "ighv",
    "tp53",
    "tumor mutational burden",
    "tumour mutational burden",
    "charge mutationnelle",
];

/// Names that are also something else (the emergency room, what the kidney filters, an interval of the heart, a vaccine): they count
/// only in capitals, with nothing beside them but what belongs to a marker, and not for a bare number.
const SHORT: &[&str] = &[
    "er", "pr", "egfr", "alk", "met", "ret", "kit", "ras", "msi", "mmr", "hrd", "hrr", "idh", "pole", "p53", "tmb",
    "mrd", "atm", "psma",
];

/// What may stand beside a short name.
const BESIDE: &[&str] = &[
    "gene",
    "mutation",
    "mutations",
    "status",
    "statut",
    "receptor",
    "recepteur",
    "ihc",
    "fish",
    "pcr",
    "ngs",
    "expression",
    "protein",
    "fusion",
    "rearrangement",
    "rearrangements",
    "translocation",
    "amplification",
    "tumor",
    "tumour",
    "tissue",
    "by",
    "par",
    "in",
    "analysis",
    "test",
    "result",
    "resultat",
    "score",
    "germline",
    "somatic",
    "nuclear",
    "stain",
];

/// The marker that a label begins with, as written; none where it may be something else.
pub(crate) fn marker(label: &str) -> Option<&str> {
    let all = tokens(label);
    let first = all.first()?;
    // The longest name first: BRCA1 before BRCA.
    for length in (1..=4.min(all.len())).rev() {
        let here = all.get(..length)?;
        let name = here.iter().map(|token| token.plain.as_str()).collect::<Vec<_>>().join(" ");
        let last = here.last()?;
        let words = label.get(first.start..last.end)?;
        if PLAIN.contains(&name.as_str()) {
            return Some(words);
        }
        let rest = all.get(length..).unwrap_or_default();
        if SHORT.contains(&name.as_str())
            && (words == name.to_uppercase() || name == "p53")
            && rest.iter().all(|token| BESIDE.contains(&token.plain.as_str()))
        {
            return Some(words);
        }
    }
    None
}

/// Whether a name is also that of something else.
pub(super) fn is_short(name: &str) -> bool {
    SHORT.contains(&record::folded(name).as_str())
}

/// How a marker was found, as written.
pub(crate) fn method(words: &str) -> Option<&str> {
    let all = tokens(words);
    let mut found = all.iter().filter(|token| match token.plain.as_str() {
        "ihc" | "pcr" | "ngs" | "immunohistochemistry" | "immunohistochimie" => true,
        "fish" => token.words == "FISH",
        _ => false,
    });
    let first = found.next()?;
    found.all(|other| other.plain == first.plain).then_some(first.words)
}

/// Words beside which nothing is plainly said of whose change it is: "germline not tested".
const UNSURE: &[&str] = &[
    "not",
    "no",
    "non",
    "pas",
    "aucun",
    "aucune",
    "sans",
    "without",
    "unknown",
    "inconnu",
    "inconnue",
    "possible",
    "possibly",
    "suspected",
    "if",
    "whether",
    "or",
    "ou",
    "si",
    "pending",
    "attente",
];

/// How words begin beside which it is only spoken of.
const UNSURE_BEGINNINGS: &[&str] = &[
    "recommend",
    "recommand",
    "suggest",
    "sugger",
    "advis",
    "consider",
    "conseil",
    "confirm",
    "refer",
    "discuss",
    "await",
    "declin",
    "refus",
    "exclu",
    "rule",
    "offer",
    "plan",
    "prevu",
    "need",
    "requi",
    "request",
    "demand",
    "unlikely",
    "probab",
    "may",
    "might",
    "could",
    "unclear",
    "indetermin",
    "undetermin",
];

/// Whose change it is, only where the words say so, do not say both, and doubt or deny nothing.
pub(crate) fn is_origin(words: &str) -> Option<Origin> {
    let all = tokens(words);
    let begins = |word: &str, list: &[&str]| list.iter().any(|beginning| word.starts_with(beginning));
    let unsure = |word: &str| UNSURE.contains(&word) || begins(word, UNSURE_BEGINNINGS);
    if words.contains('?') || all.iter().any(|token| unsure(&token.plain)) {
        return None;
    }
    // "Tumor protein p53" is the name of a gene.
    let is_gene = all.windows(2).any(|two| {
        let [one, other] = two else { return false };
        begins(&one.plain, &["tumor", "tumour"])
            && matches!(other.plain.as_str(), "protein" | "suppressor" | "necrosis")
    });
    let any = |list: &[&str]| all.iter().any(|token| begins(&token.plain, list));
    let inherited = any(&["germline", "inherited", "hereditary", "hereditaire", "constitutionnel", "germinal"]);
    let tumour = any(&["somatic", "somatique"]) || !is_gene && any(&["tumour", "tumor"]);
    match (inherited, tumour) {
        (true, false) => Some(Origin::Inherited),
        (false, true) => Some(Origin::Tumour),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_known_by_how_its_label_begins() {
        assert_eq!(marker("HER2 [Presence] in Tissue by Immune stain"), Some("HER2"));
        assert_eq!(marker("PD-L1 TPS"), Some("PD-L1"));
        assert_eq!(marker("ER status"), Some("ER"));
        assert_eq!(marker("Récepteurs de la progestérone"), Some("Récepteurs de la progestérone"));
        assert_eq!(marker("BRCA1 gene"), Some("BRCA1"));
        assert_eq!(marker("MSI"), Some("MSI"));
        for other in [
            "ER visit",
            "Alk phos",
            "ALK PHOS",
            "PR interval",
            "Met with the team",
            "MMR IgG",
            "Potassium",
            "Her 3 children",
        ] {
            assert_eq!(marker(other), None, "{other}");
        }
    }

    #[test]
    fn how_and_whose_only_where_it_is_said() {
        assert_eq!(method("HER2 by FISH"), Some("FISH"));
        assert_eq!(method("fish oil"), None);
        assert_eq!(method("IHC, then FISH"), None);
        assert_eq!(is_origin("BRCA1 germline test"), Some(Origin::Inherited));
        assert_eq!(is_origin("mutation somatique"), Some(Origin::Tumour));
        assert_eq!(is_origin("germline and tumour"), None);
        for unsure in [
            "BRCA2: detected (germline testing recommended)",
            "TP53 (tumor protein p53) gene",
            "KRAS",
            "G12D, germline not tested",
            "germinale ou somatique",
            "germline?",
            "no germline change",
        ] {
            assert_eq!(is_origin(unsure), None, "{unsure}");
        }
    }
}
