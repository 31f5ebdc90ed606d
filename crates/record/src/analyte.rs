//! What labs measure most, under its English and French names and its LOINC codes, so that a value typed by hand stands beside one from a
//! portal; and the factors between units, for showing a number in another unit when somebody asks for it. The table says nothing about
//! what a value means.
//!
//! A name must fit as a whole: "creatinine, urine" is not creatinine. A code of LOINC that is in no list here wins over the name, because
//! it says more surely that something else was measured (another sample, another method).

mod table;

use crate::entry::Code;
use crate::text::folded;
use crate::unit::canonical;
use table::ALL;

/// Something that labs measure.
#[derive(Debug, PartialEq)]
pub struct Analyte {
    /// Its id, for keys.
    pub id: &'static str,
    /// What it is called, English and French: small letters without accents, words parted by one space.
    names: &'static [&'static str],
    /// Codes of LOINC for it in blood, serum or plasma.
    loinc: &'static [&'static str],
    /// Units, as they are shown, each with what a number in it is multiplied by to have it in the first.
    units: &'static [(&'static str, f64)],
    /// A tumour marker.
    pub is_marker: bool,
}

/// The analyte that a result is about. `None`: none of these, or nobody knows.
pub fn of(title: &str, codes: &[Code]) -> Option<&'static Analyte> {
    let mut coded = codes.iter().filter(|code| is_loinc(code)).map(|code| code.code.as_str()).peekable();
    if coded.peek().is_none() {
        let name = spelled(title);
        // A share is not a count.
        let fits = |analyte: &&Analyte| !title.contains('%') || analyte.units().any(|unit| unit == "%");
        return ALL.iter().find(|analyte| analyte.names.contains(&name.as_str())).filter(fits);
    }
    let mut found = coded.filter_map(|code| ALL.iter().find(|analyte| analyte.loinc.contains(&code)));
    let first = found.next()?;
    found.all(|other| other.id == first.id).then_some(first)
}

/// By its id.
pub fn known(id: &str) -> Option<&'static Analyte> {
    ALL.iter().find(|analyte| analyte.id == id)
}

/// Whether a code is one of LOINC.
pub(crate) fn is_loinc(code: &Code) -> bool {
    let system = code.system.as_str();
    system.contains("loinc") || system.ends_with("2.16.840.1.113883.6.1")
}

/// A number in another unit. `None` where no factor is known: percent and count, mass and activity are never converted.
pub fn convert(analyte: &Analyte, number: f64, from: &str, to: &str) -> Option<f64> {
    let (from, to) = (analyte.factor(from)?, analyte.factor(to)?);
    let converted = number * from / to;
    converted.is_finite().then_some(converted)
}

impl Analyte {
    /// The units it can be shown in, as they are shown; the first is the one that Canadian labs use.
    pub fn units(&self) -> impl Iterator<Item = &'static str> {
        self.units.iter().map(|(unit, _)| *unit)
    }

    fn factor(&self, unit: &str) -> Option<f64> {
        let unit = canonical(unit);
        self.units.iter().find(|(known, _)| canonical(known) == unit).map(|(_, factor)| *factor)
    }
}

/// Small letters without accents, one space between runs of letters and figures.
fn spelled(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use crate::text::Line;

    fn loinc(code: &str) -> Code {
        Code { system: Line::new("http://loinc.org").unwrap(), code: Line::new(code).unwrap(), display: None }
    }

    fn named(title: &str) -> Option<&'static str> {
        of(title, &[]).map(|analyte| analyte.id)
    }

    #[test]
    fn a_name_fits_as_a_whole_in_either_language() {
        let cases = [
            ("Créatinine", Some("creatinine")),
            ("CREATININE", Some("creatinine")),
            ("Creatinine, urine", None),
            ("Hémoglobine", Some("haemoglobin")),
            ("Hemoglobin A1c", None),
            ("CEA", Some("cea")),
            ("ACE (antigène carcino-embryonnaire)", Some("cea")),
            // In English ACE is an enzyme.
            ("ACE", None),
            ("CA 19-9", Some("ca_19_9")),
            ("CA19-9", Some("ca_19_9")),
            ("APS", Some("psa")),
            ("PSA, free", None),
            ("Platelets [#/volume] in Blood by Automated count", Some("platelets")),
            ("Urea", Some("urea")),
            ("BUN", Some("urea_nitrogen")),
            ("Neutrophils %", None),
            ("Hematocrit %", Some("haematocrit")),
            ("", None),
        ];
        for (title, id) in cases {
            assert_eq!(named(title), id, "{title}");
        }
    }

    #[test]
    fn a_code_wins_over_the_name() {
        let by = |title: &str, codes: &[&str]| {
            let codes: Vec<Code> = codes.iter().map(|code| loinc(code)).collect();
            of(title, &codes).map(|analyte| analyte.id)
        };
        assert_eq!(by("Kreatinin", &["2160-0"]), Some("creatinine"));
        // Creatinine in urine.
        assert_eq!(by("Creatinine", &["2161-8"]), None);
        assert_eq!(by("Panel", &["24323-8", "2160-0"]), Some("creatinine"));
        assert_eq!(by("Two", &["2345-7", "2160-0"]), None);
        let local = Code { system: Line::new("urn:lab").unwrap(), code: Line::new("17").unwrap(), display: None };
        assert_eq!(of("CEA", &[local]).map(|analyte| analyte.id), Some("cea"));
    }

    #[test]
    fn no_name_no_code_and_no_unit_stands_twice() {
        let (mut names, mut codes) = (std::collections::HashSet::new(), std::collections::HashSet::new());
        for analyte in ALL {
            for name in analyte.names {
                assert!(names.insert(*name), "{name}");
                assert_eq!(&spelled(name), name);
            }
            for code in analyte.loinc {
                assert!(codes.insert(*code), "{code}");
                assert!(check_digit(code), "{code}");
            }
            let units: std::collections::HashSet<String> = analyte.units().map(canonical).collect();
            assert_eq!(units.len(), analyte.units.len(), "{}", analyte.id);
            assert_eq!(analyte.units.first().map(|(_, factor)| *factor), Some(1.0), "{}", analyte.id);
        }
    }

    /// The last figure of a LOINC code checks the others (Luhn, as LOINC's users' guide says).
    fn check_digit(code: &str) -> bool {
        let (figures, check) = code.split_once('-').unwrap();
        let sum: u32 = figures
            .chars()
            .rev()
            .map(|figure| figure.to_digit(10).unwrap())
            .enumerate()
            .map(|(place, figure)| if place % 2 == 0 { (figure * 2) / 10 + (figure * 2) % 10 } else { figure })
            .sum();
        check.parse() == Ok((10 - sum % 10) % 10)
    }

    /// Every factor that is not one: the analyte, the unit, the factor to the first unit, and where it comes from. "S174, S176" are the
    /// tables that domain.md E3 was checked against; a molar mass is in g/mol (CIAAW atomic weights of 2021).
    const FACTORS: &[(&str, &str, f64, Source)] = &[
        ("haemoglobin", "g/dL", 10.0, Source::Prefix),
        ("haematocrit", "%", 0.01, Source::Prefix),
        ("leukocytes", "/µL", 0.001, Source::Prefix),
        ("neutrophils", "/µL", 0.001, Source::Prefix),
        ("lymphocytes", "/µL", 0.001, Source::Prefix),
        ("platelets", "/µL", 0.001, Source::Prefix),
        // C4H7N3O. One textbook has 83.3 [S175], which its own ranges contradict.
        ("creatinine", "mg/dL", 88.4, Source::Molar { mass: 113.12, scale: 10_000.0 }),
        // CH4N2O, the whole molecule.
        ("urea", "mg/dL", 0.1665, Source::Molar { mass: 60.056, scale: 10.0 }),
        // Two atoms of nitrogen in each molecule of urea; the factor 0.714 of [S177] is for nitrogen, not for urea.
        ("urea_nitrogen", "mg/dL", 0.357, Source::Molar { mass: 2.0 * 14.007, scale: 10.0 }),
        ("calcium", "mg/dL", 0.2495, Source::Molar { mass: 40.078, scale: 10.0 }),
        ("magnesium", "mg/dL", 0.4114, Source::Molar { mass: 24.305, scale: 10.0 }),
        // Given as phosphorus.
        ("phosphate", "mg/dL", 0.3229, Source::Molar { mass: 30.974, scale: 10.0 }),
        // C6H12O6.
        ("glucose", "mg/dL", 0.0555, Source::Molar { mass: 180.16, scale: 10.0 }),
        // C33H36N4O6.
        ("bilirubin", "mg/dL", 17.1, Source::Molar { mass: 584.67, scale: 10_000.0 }),
        ("albumin", "g/dL", 10.0, Source::Prefix),
        ("protein", "g/dL", 10.0, Source::Prefix),
        ("crp", "mg/dL", 10.0, Source::Prefix),
        // C5H4N4O3.
        ("urate", "mg/dL", 59.48, Source::Molar { mass: 168.11, scale: 10_000.0 }),
        ("urate", "mmol/L", 1000.0, Source::Prefix),
        // C15H11I4NO4; domain.md has it unchecked, so the mass decides.
        ("free_t4", "ng/dL", 12.87, Source::Molar { mass: 776.87, scale: 10_000.0 }),
        // C63H88CoN14O14P, cyanocobalamin; unchecked there as well.
        ("vitamin_b12", "pg/mL", 0.738, Source::Molar { mass: 1355.4, scale: 1000.0 }),
        // C27H44O2, 25-hydroxyvitamin D3; unchecked there as well.
        ("vitamin_d", "ng/mL", 2.496, Source::Molar { mass: 400.64, scale: 1000.0 }),
        // C19H28O2; unchecked there as well.
        ("testosterone", "ng/dL", 0.0347, Source::Molar { mass: 288.43, scale: 10.0 }),
        ("m_protein", "g/dL", 10.0, Source::Prefix),
        ("kappa_free", "mg/dL", 10.0, Source::Prefix),
        ("lambda_free", "mg/dL", 10.0, Source::Prefix),
        ("beta_2_microglobulin", "µg/L", 0.001, Source::Prefix),
    ];

    enum Source {
        /// Only prefixes of units differ.
        Prefix,
        /// Computed from the molar mass: scale / mass.
        Molar { mass: f64, scale: f64 },
    }

    #[test]
    fn every_factor_is_the_one_of_its_source() {
        let mut pinned = 0;
        for analyte in ALL {
            for (unit, factor) in analyte.units.iter().filter(|(_, factor)| (factor - 1.0).abs() > 1e-12) {
                let found = FACTORS.iter().find(|(id, known, ..)| *id == analyte.id && known == unit);
                let (_, _, pinned_factor, source) = found.unwrap();
                assert!((factor - pinned_factor).abs() < 1e-12, "{} {unit}", analyte.id);
                if let Source::Molar { mass, scale } = source {
                    let apart = (factor / (scale / mass) - 1.0).abs();
                    assert!(apart < 0.0015, "{} {unit}: {apart}", analyte.id);
                }
                pinned += 1;
            }
        }
        assert_eq!(pinned, FACTORS.len());
    }

    /// Units whose factor is one, because the prefixes above and below the line are the same or the ions have one charge.
    #[test]
    fn equal_units_have_the_factor_one() {
        let cases = [
            ("leukocytes", "10³/µL", "10⁹/L"),
            ("platelets", "K/uL", "G/L"),
            ("sodium", "mEq/L", "mmol/L"),
            ("potassium", "mEq/L", "mmol/L"),
            ("chloride", "mEq/L", "mmol/L"),
            ("tsh", "uIU/mL", "mIU/L"),
            ("ferritin", "ng/mL", "µg/L"),
            ("cea", "ng/mL", "ug/L"),
            ("psa", "ng/mL", "ug/L"),
            ("afp", "ng/mL", "ug/L"),
            ("ca_125", "U/mL", "kU/L"),
            ("ca_19_9", "U/mL", "kU/L"),
            ("ca_15_3", "U/mL", "kU/L"),
            ("hcg", "mIU/mL", "IU/L"),
            ("beta_hcg", "mIU/mL", "IU/L"),
            ("thyroglobulin", "ng/mL", "ug/L"),
            ("calcitonin", "pg/mL", "ng/L"),
            ("chromogranin_a", "ng/mL", "ug/L"),
            ("beta_2_microglobulin", "ug/mL", "mg/L"),
        ];
        for (id, from, to) in cases {
            assert_eq!(convert(known(id).unwrap(), 3.25, from, to), Some(3.25), "{id}");
        }
    }

    #[test]
    fn a_number_is_converted_and_back_or_not_at_all() {
        let creatinine = known("creatinine").unwrap();
        let there = convert(creatinine, 1.2, "mg/dl", "umol/L").unwrap();
        assert!((there - 106.08).abs() < 1e-9);
        assert!((convert(creatinine, there, "µmol/L", "mg/dL").unwrap() - 1.2).abs() < 1e-12);
        let none = [
            ("neutrophils", "%", "10*9/L"),
            ("lymphocytes", "%", "/uL"),
            ("afp", "IU/mL", "ug/L"),
            ("hcg", "ng/mL", "IU/L"),
            ("creatinine", "g/L", "umol/L"),
            ("egfr", "mL/min", "mL/min/1.73m2"),
            ("haemoglobin", "mmol/L", "g/L"),
        ];
        for (id, from, to) in none {
            assert_eq!(convert(known(id).unwrap(), 50.0, from, to), None, "{id}");
        }
    }
}
