//! Which field of which resource type says what, in one table: R4 names first, then those of DSTU2, STU3 and R5.

use record::EntryKind;

/// The fields of a resource type, in order of preference.
pub(super) struct Fields {
    pub(super) kind: EntryKind,
    /// A title in words.
    pub(super) title: &'static [&'static [&'static str]],
    /// A reference to what gives the title when there are no words.
    pub(super) named: &'static [&'static [&'static str]],
    pub(super) when: &'static [&'static [&'static str]],
    pub(super) end: &'static [&'static [&'static str]],
    pub(super) by: &'static [&'static [&'static str]],
    pub(super) place: &'static [&'static [&'static str]],
    pub(super) files: &'static [&'static str],
}

impl Fields {
    /// The table. What is not in it is kept as "other", with whatever common fields it has.
    pub(super) fn of(resource_type: &str) -> Self {
        let other = Self {
            kind: EntryKind::Other,
            title: &[
                &["title"],
                &["code"],
                &["type"],
                &["category"],
                &["description"],
                &["name"],
                &["scope"],
                &["class"],
            ],
            named: &[],
            when: &[
                &["date"],
                &["dateTime"],
                &["period"],
                &["effectiveDateTime"],
                &["effectivePeriod"],
                &["occurrenceDateTime"],
                &["occurrencePeriod"],
                &["authoredOn"],
                &["authored"],
                &["orderedOn"],
                &["event", "dateTime"],
                &["sent"],
                &["created"],
                &["createdDateTime"],
                &["createdPeriod"],
                &["recorded"],
                &["recordedDate"],
                &["startDate"],
                &["servicedDate"],
                &["issued"],
                &["received"],
                &["statusDate"],
            ],
            end: &[&["period", "end"], &["effectivePeriod", "end"], &["occurrencePeriod", "end"]],
            by: &[
                &["author"],
                &["performer", "actor"],
                &["performer"],
                &["requester"],
                &["requester", "agent"],
                &["source"],
                &["recorder"],
                &["sender"],
                &["assessor"],
                &["expressedBy"],
                &["orderer"],
                &["provider"],
                &["agent", "who"],
            ],
            place: &[&["location"], &["facility"], &["custodian"]],
            files: &[
                "content",
                "payload",
                "valueAttachment",
                "sourceAttachment",
                "supportingInfo.valueAttachment",
                "item.answer.valueAttachment",
                "item.item.answer.valueAttachment",
            ],
        };
        match resource_type {
            "Condition" => Self {
                kind: EntryKind::Diagnosis,
                title: &[&["code"]],
                when: &[&["onsetDateTime"], &["onsetPeriod"], &["recordedDate"], &["assertedDate"], &["dateRecorded"]],
                end: &[&["abatementDateTime"], &["abatementPeriod"], &["onsetPeriod", "end"]],
                by: &[&["asserter"], &["recorder"], &["participant", "actor"]],
                ..other
            },
            "MedicationRequest"
            | "MedicationOrder"
            | "MedicationPrescription"
            | "MedicationStatement"
            | "MedicationUsage"
            | "MedicationAdministration"
            | "MedicationDispense" => Self {
                kind: EntryKind::Medicine,
                title: &[&["medicationCodeableConcept"], &["medication"]],
                named: &[&["medicationReference"], &["medication", "reference"], &["medication"]],
                when: &[
                    &["effectiveDateTime"],
                    &["effectivePeriod"],
                    &["effectiveTimeDateTime"],
                    &["effectiveTimePeriod"],
                    &["occurenceDateTime"],
                    &["occurencePeriod"],
                    &["authoredOn"],
                    &["dateWritten"],
                    &["whenHandedOver"],
                    &["whenPrepared"],
                    &["dateAsserted"],
                ],
                end: &[
                    &["effectivePeriod", "end"],
                    &["effectiveTimePeriod", "end"],
                    &["occurencePeriod", "end"],
                    &["dateEnded"],
                ],
                by: &[
                    &["requester"],
                    &["requester", "agent"],
                    &["prescriber"],
                    &["performer", "actor"],
                    &["informationSource"],
                    &["practitioner"],
                ],
                place: &[&["location"], &["dispenser"]],
                ..other
            },
            "AllergyIntolerance" => Self {
                kind: EntryKind::Allergy,
                title: &[&["code"], &["substance"], &["reaction", "substance"]],
                when: &[&["onsetDateTime"], &["onsetPeriod"], &["onset"], &["recordedDate"], &["assertedDate"]],
                end: &[],
                by: &[&["recorder"], &["asserter"], &["reporter"], &["participant", "actor"]],
                ..other
            },
            "Immunization" => Self {
                kind: EntryKind::Immunisation,
                title: &[&["vaccineCode"]],
                when: &[&["occurrenceDateTime"], &["date"]],
                end: &[],
                by: &[&["performer", "actor"], &["practitioner", "actor"], &["performer"]],
                place: &[&["location"]],
                ..other
            },
            "Procedure" => Self {
                kind: EntryKind::Procedure,
                title: &[&["code"]],
                when: &[&["performedDateTime"], &["performedPeriod"], &["occurrenceDateTime"], &["occurrencePeriod"]],
                end: &[&["performedPeriod", "end"], &["occurrencePeriod", "end"]],
                by: &[&["performer", "actor"], &["asserter"], &["recorder"]],
                place: &[&["location"]],
                ..other
            },
            "Observation" => Self {
                kind: EntryKind::Finding,
                title: &[&["code"]],
                when: &[&["effectiveDateTime"], &["effectivePeriod"], &["effectiveInstant"], &["issued"]],
                end: &[&["effectivePeriod", "end"]],
                by: &[&["performer"]],
                ..other
            },
            "DiagnosticReport" => Self {
                kind: EntryKind::Document,
                title: &[&["code"], &["category"]],
                when: &[&["effectiveDateTime"], &["effectivePeriod"], &["issued"]],
                end: &[&["effectivePeriod", "end"]],
                by: &[&["performer", "actor"], &["performer"], &["resultsInterpreter"]],
                files: &["presentedForm"],
                ..other
            },
            "DocumentReference" => Self {
                kind: EntryKind::Document,
                title: &[&["description"], &["type"], &["content", "attachment", "title"], &["category"]],
                when: &[
                    &["context", "period"],
                    &["period"],
                    &["date"],
                    &["created"],
                    &["indexed"],
                    &["content", "attachment", "creation"],
                ],
                end: &[&["context", "period", "end"], &["period", "end"]],
                by: &[&["author"], &["authenticator"]],
                place: &[&["custodian"]],
                files: &["content"],
                ..other
            },
            "Encounter" => Self {
                kind: EntryKind::Encounter,
                title: &[&["type"], &["reasonCode"], &["serviceType"], &["class"]],
                when: &[&["period"], &["actualPeriod"]],
                end: &[&["period", "end"], &["actualPeriod", "end"]],
                by: &[&["participant", "individual"], &["participant", "actor"]],
                place: &[&["serviceProvider"], &["location", "location"]],
                ..other
            },
            "ImagingStudy" => Self {
                kind: EntryKind::ImagingStudy,
                title: &[
                    &["description"],
                    &["procedureCode"],
                    &["procedure"],
                    &["modality"],
                    &["modalityList"],
                    &["series", "description"],
                    &["series", "modality"],
                ],
                when: &[&["started"], &["series", "started"]],
                end: &[],
                by: &[&["interpreter"], &["referrer"]],
                place: &[&["location"]],
                ..other
            },
            "Goal" => Self { title: &[&["description"], &["category"]], ..other },
            "FamilyMemberHistory" => Self { title: &[&["relationship"], &["name"]], ..other },
            "Coverage" => Self {
                title: &[
                    &["type"],
                    &["kind"],
                    &["class", "name"],
                    &["grouping", "groupDisplay"],
                    &["payor", "display"],
                    &["issuer", "display"],
                    &["class", "value"],
                    &["plan"],
                ],
                by: &[&["payor"], &["issuer"], &["insurer"]],
                ..other
            },
            "CarePlan" | "CareTeam" => Self {
                title: &[&["title"], &["name"], &["category"], &["description"]],
                by: &[&["author"], &["contributor"], &["managingOrganization"]],
                ..other
            },
            "Device" => Self {
                title: &[
                    &["deviceName", "name"],
                    &["displayName"],
                    &["name", "value"],
                    &["udi", "name"],
                    &["type"],
                    &["modelNumber"],
                    &["model"],
                    &["manufacturer"],
                ],
                when: &[&["manufactureDate"]],
                by: &[],
                ..other
            },
            "DeviceUseStatement" | "DeviceUsage" => Self {
                title: &[&["device", "display"], &["device", "concept"]],
                named: &[&["device", "reference"], &["device"]],
                when: &[&["timingDateTime"], &["timingPeriod"], &["whenUsed"], &["recordedOn"], &["dateAsserted"]],
                end: &[&["timingPeriod", "end"], &["whenUsed", "end"]],
                by: &[&["source"], &["informationSource"]],
                ..other
            },
            "ServiceRequest"
            | "ProcedureRequest"
            | "ReferralRequest"
            | "DiagnosticOrder"
            | "DiagnosticRequest"
            | "DeviceRequest"
            | "DeviceUseRequest"
            | "NutritionOrder"
            | "CommunicationRequest"
            | "Task" => Self {
                title: &[
                    &["code"],
                    &["codeCodeableConcept"],
                    &["serviceRequested"],
                    &["type"],
                    &["item", "code"],
                    &["oralDiet", "type"],
                    &["device"],
                    &["description"],
                    &["orderDetail"],
                    &["category"],
                ],
                named: &[&["codeReference"], &["code", "reference"]],
                ..other
            },
            "Consent" => Self {
                title: &[&["category"], &["scope"], &["policyRule"]],
                by: &[&["performer"], &["grantor"], &["consentor"], &["consentingParty"]],
                place: &[&["organization"], &["manager"]],
                ..other
            },
            "QuestionnaireResponse" => Self {
                title: &[
                    &["questionnaire", "display"],
                    &["_questionnaire", "extension", "valueString"],
                    &["group", "title"],
                ],
                named: &[],
                ..other
            },
            "Specimen" => Self {
                title: &[&["type"], &["description"]],
                when: &[&["collection", "collectedDateTime"], &["collection", "collectedPeriod"], &["receivedTime"]],
                end: &[&["collection", "collectedPeriod", "end"]],
                by: &[&["collection", "collector"]],
                ..other
            },
            "Claim" | "ExplanationOfBenefit" => Self {
                title: &[&["type"], &["subType"], &["use"]],
                when: &[&["billablePeriod"], &["created"]],
                end: &[&["billablePeriod", "end"]],
                by: &[&["provider"], &["insurer"], &["organization"]],
                ..other
            },
            "BodyStructure" | "BodySite" => Self {
                title: &[
                    &["description"],
                    &["location"],
                    &["includedStructure", "structure"],
                    &["morphology"],
                    &["code"],
                ],
                place: &[],
                ..other
            },
            "ClinicalImpression" | "RiskAssessment" => {
                Self { title: &[&["code"], &["method"], &["description"], &["summary"]], ..other }
            }
            "Communication" => Self { title: &[&["topic"], &["category"], &["reasonCode"], &["reason"]], ..other },
            "AdverseEvent" => Self { title: &[&["event"], &["code"], &["category"], &["type"]], ..other },
            "Provenance" => Self { title: &[&["activity"], &["reason"]], ..other },
            "PractitionerRole" => Self {
                named: &[&["practitioner"]],
                title: &[&["practitioner", "display"]],
                by: &[],
                place: &[&["organization"]],
                ..other
            },
            "OperationOutcome" => Self {
                title: &[&["issue", "details"], &["issue", "diagnostics"], &["issue", "code"]],
                place: &[],
                ..other
            },
            "Media" => Self { title: &[&["content", "title"], &["type"], &["bodySite"], &["view"]], ..other },
            "ImmunizationRecommendation" => Self { title: &[&["recommendation", "vaccineCode"]], ..other },
            "ResearchSubject" => Self { title: &[&["study", "display"]], named: &[&["study"]], ..other },
            _ => other,
        }
    }
}
