//! Code systems: HL7's numbers for them as the addresses that FHIR uses, so that the same code from both is the same.

use record::Line;

const SYSTEMS: [(&str, &str, &str); 32] = [
    ("2.16.840.1.113883.6.1", "loinc", "http://loinc.org"),
    ("2.16.840.1.113883.6.96", "snomedct", "http://snomed.info/sct"),
    ("2.16.840.1.113883.6.88", "rxnorm", "http://www.nlm.nih.gov/research/umls/rxnorm"),
    ("2.16.840.1.113883.6.90", "icd10cm", "http://hl7.org/fhir/sid/icd-10-cm"),
    ("2.16.840.1.113883.6.3", "icd10", "http://hl7.org/fhir/sid/icd-10"),
    ("2.16.840.1.113883.6.4", "icd10pcs", "http://www.cms.gov/Medicare/Coding/ICD10"),
    ("2.16.840.1.113883.6.103", "icd9cm", "http://hl7.org/fhir/sid/icd-9-cm"),
    ("2.16.840.1.113883.6.104", "icd9cmprocedures", "http://hl7.org/fhir/sid/icd-9-cm"),
    ("2.16.840.1.113883.6.2", "icd9", "http://hl7.org/fhir/sid/icd-9-cm"),
    ("2.16.840.1.113883.12.292", "cvx", "http://hl7.org/fhir/sid/cvx"),
    ("2.16.840.1.113883.6.59", "cvx", "http://hl7.org/fhir/sid/cvx"),
    ("2.16.840.1.113883.12.227", "mvx", "http://hl7.org/fhir/sid/mvx"),
    ("2.16.840.1.113883.6.69", "ndc", "http://hl7.org/fhir/sid/ndc"),
    ("2.16.840.1.113883.6.12", "cpt4", "http://www.ama-assn.org/go/cpt"),
    ("2.16.840.1.113883.6.14", "hcpcs", "http://terminology.hl7.org/CodeSystem/HCPCS-all-codes"),
    ("2.16.840.1.113883.6.285", "hcpcs", "http://terminology.hl7.org/CodeSystem/HCPCS-all-codes"),
    ("2.16.840.1.113883.4.9", "unii", "http://fdasis.nlm.nih.gov"),
    ("2.16.840.1.113883.3.26.1.5", "ndfrt", "http://hl7.org/fhir/ndfrt"),
    ("2.16.840.1.113883.3.26.1.1", "ncithesaurus", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"),
    ("2.16.840.1.113883.6.101", "nucc", "http://nucc.org/provider-taxonomy"),
    ("2.16.840.1.113883.6.8", "ucum", "http://unitsofmeasure.org"),
    ("2.16.840.1.113883.6.43.1", "icdo3", "http://terminology.hl7.org/CodeSystem/icd-o-3"),
    ("2.16.840.1.113883.6.73", "atc", "http://www.whocc.no/atc"),
    ("2.16.840.1.113883.6.24", "mdc", "urn:iso:std:iso:11073:10101"),
    ("1.2.840.10008.2.16.4", "dcm", "http://dicom.nema.org/resources/ontology/DCM"),
    ("2.16.840.1.113883.5.1105", "din", "http://hl7.org/fhir/NamingSystem/ca-hc-din"),
    ("2.16.840.1.113883.5.83", "", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"),
    ("2.16.840.1.113883.5.4", "", "http://terminology.hl7.org/CodeSystem/v3-ActCode"),
    ("2.16.840.1.113883.5.6", "", "http://terminology.hl7.org/CodeSystem/v3-ActClass"),
    ("2.16.840.1.113883.5.111", "", "http://terminology.hl7.org/CodeSystem/v3-RoleCode"),
    ("2.16.840.1.113883.5.110", "", "http://terminology.hl7.org/CodeSystem/v3-RoleClass"),
    ("2.16.840.1.113883.5.8", "", "http://terminology.hl7.org/CodeSystem/v3-ActReason"),
];

/// The address of a system by its number, or by its name where a careless file has no number.
pub(super) fn address(oid: Option<&str>, name: Option<&str>) -> Option<Line> {
    match oid {
        Some(oid) => match SYSTEMS.iter().find(|(known, ..)| *known == oid) {
            Some((.., address)) => Line::cut(address),
            None if oid.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
                Line::cut(&format!("urn:oid:{oid}"))
            }
            None => None,
        },
        None => {
            let bare: String = name?.chars().filter(|c| c.is_ascii_alphanumeric()).take(40).collect();
            let bare = bare.to_ascii_lowercase();
            let found = SYSTEMS.iter().find(|(_, known, _)| !known.is_empty() && *known == bare);
            found.and_then(|(.., address)| Line::cut(address))
        }
    }
}
