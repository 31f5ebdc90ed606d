//! Which fields of which resource type are read out, line by line. R4 names first, then those of DSTU2, STU3 and R5.

/// What stands before a line.
#[derive(Clone, Copy)]
pub(super) enum Label {
    None,
    /// The words at a path, of the resource itself after `^`; they stand alone when the line has none.
    At(&'static str),
    /// The words at a path, never alone.
    Of(&'static str),
    /// A field's name, where a bare number or code would say nothing.
    Field(&'static str),
}

/// A line for each value at `each` (none: one line, of the resource itself), made of what stands at the paths of `say`.
pub(super) struct Row {
    pub(super) each: &'static str,
    pub(super) label: Label,
    pub(super) say: &'static [&'static str],
}

const fn line(say: &'static [&'static str]) -> Row {
    Row { each: "", label: Label::None, say }
}

const fn field(name: &'static str, say: &'static [&'static str]) -> Row {
    Row { each: "", label: Label::Field(name), say }
}

const fn each(each: &'static str, say: &'static [&'static str]) -> Row {
    Row { each, label: Label::None, say }
}

const fn labelled(each: &'static str, label: &'static str, say: &'static [&'static str]) -> Row {
    Row { each, label: Label::At(label), say }
}

/// Why, in all its names.
const WHY: Row = line(&[
    "reasonCode",
    "reason",
    "reasonReference",
    "reasonForUseCodeableConcept",
    "reasonForUseReference",
    "reasonCodeableConcept",
    "indication",
]);

/// Why it was not done, or was stopped.
const WHY_NOT: Row = line(&[
    "statusReason",
    "statusReasonCodeableConcept",
    "notPerformedReason",
    "notDoneReason",
    "reasonNotPerformed",
    "reasonNotTaken",
    "reasonNotGiven",
    "reasonEnded",
    "cancelationReason",
]);

/// The lines of a resource type.
pub(super) fn of(resource_type: &str) -> &'static [Row] {
    match resource_type {
        "Condition" => CONDITION,
        "MedicationRequest"
        | "MedicationOrder"
        | "MedicationPrescription"
        | "MedicationStatement"
        | "MedicationUsage"
        | "MedicationAdministration"
        | "MedicationDispense" => MEDICINE,
        "AllergyIntolerance" => ALLERGY,
        "Immunization" => IMMUNISATION,
        "Procedure" => PROCEDURE,
        "Observation" => OBSERVATION,
        "DiagnosticReport" => REPORT,
        "DocumentReference" => DOCUMENT,
        "Encounter" | "EpisodeOfCare" => ENCOUNTER,
        "ImagingStudy" => IMAGING,
        "CarePlan" => PLAN,
        "Goal" => GOAL,
        "CareTeam" => TEAM,
        "Device" => DEVICE,
        "FamilyMemberHistory" => FAMILY,
        "Coverage" => COVERAGE,
        "ServiceRequest"
        | "ProcedureRequest"
        | "ReferralRequest"
        | "DiagnosticOrder"
        | "DiagnosticRequest"
        | "DeviceRequest"
        | "DeviceUseRequest"
        | "DeviceUseStatement"
        | "DeviceUsage"
        | "NutritionOrder"
        | "CommunicationRequest"
        | "Task"
        | "VisionPrescription" => REQUEST,
        "List" => LIST,
        "Consent" => CONSENT,
        "Flag" => FLAG,
        "Specimen" => SPECIMEN,
        "Claim" | "ExplanationOfBenefit" => CLAIM,
        "RelatedPerson" | "Location" | "PractitionerRole" | "HealthcareService" | "Person" => PLACE,
        "BodyStructure" | "BodySite" => BODY,
        "RiskAssessment" => RISK,
        "ClinicalImpression" => IMPRESSION,
        "Communication" => COMMUNICATION,
        "AdverseEvent" | "DetectedIssue" => ISSUE,
        "Medication" | "Substance" => SUBSTANCE,
        "ImmunizationRecommendation" | "ImmunizationEvaluation" => VACCINES_DUE,
        "Provenance" => PROVENANCE,
        "OperationOutcome" => OUTCOME,
        "Media" => MEDIA,
        "Parameters" => PARAMETERS,
        "MolecularSequence" | "GenomicStudy" => GENOME,
        // What lies in itself is read out elsewhere.
        "Composition" | "QuestionnaireResponse" | "Binary" => &[],
        _ => ANY,
    }
}

const CONDITION: &[Row] = &[
    each("stage", &["summary", "assessment", "type"]),
    line(&["bodySite", "bodyStructure", "location.siteCodeableConcept", "location.siteReference"]),
    line(&["severity"]),
    each("evidence", &["code", "concept", "detail", "reference"]),
    line(&["onsetAge", "onsetRange", "onsetString", "onsetQuantity"]),
    line(&["abatementAge", "abatementRange", "abatementString", "abatementQuantity"]),
    each("dueTo", &["codeableConcept", "target"]),
    each("occurredFollowing", &["codeableConcept", "target"]),
];

const MEDICINE: &[Row] = &[
    WHY,
    WHY_NOT,
    field("quantity", &["dispenseRequest.quantity", "quantity"]),
    field("daysSupply", &["dispenseRequest.expectedSupplyDuration", "daysSupply"]),
    field("numberOfRepeatsAllowed", &["dispenseRequest.numberOfRepeatsAllowed"]),
    line(&["courseOfTherapyType"]),
];

const ALLERGY: &[Row] = &[
    line(&["criticality"]),
    line(&["type", "category"]),
    labelled("reaction", "substance", &["manifestation severity", "description", "exposureRoute"]),
    each("event", &["manifestation severity", "description"]),
    line(&["onsetAge", "onsetString", "onsetRange"]),
    field("lastOccurrence", &["lastOccurrence", "lastOccurence"]),
];

const IMMUNISATION: &[Row] = &[
    field("doseNumber", &["protocolApplied.doseNumber*", "vaccinationProtocol.doseSequence"]),
    field("seriesDoses", &["protocolApplied.seriesDoses*", "vaccinationProtocol.seriesDoses"]),
    line(&["protocolApplied.series", "vaccinationProtocol.series"]),
    line(&["protocolApplied.targetDisease", "vaccinationProtocol.targetDisease"]),
    field("lotNumber", &["lotNumber"]),
    line(&["manufacturer"]),
    line(&["doseQuantity", "site", "route"]),
    line(&["occurrenceString"]),
    WHY,
    WHY_NOT,
    line(&["explanation.reason", "explanation.reasonNotGiven"]),
    each("reaction", &["date", "manifestation", "detail"]),
];

const PROCEDURE: &[Row] = &[
    line(&["bodySite", "bodyStructure"]),
    WHY,
    WHY_NOT,
    line(&["outcome"]),
    line(&["complication", "complicationDetail"]),
    line(&["followUp"]),
    line(&["usedCode", "used.concept", "focalDevice.action"]),
    line(&["performedString", "performedAge", "performedRange", "occurrenceString", "occurrenceAge"]),
    line(&["report"]),
];

const OBSERVATION: &[Row] = &[
    line(&["dataAbsentReason"]),
    Row { each: "component", label: Label::Of("code"), say: &["dataAbsentReason"] },
    line(&["bodySite", "bodyStructure"]),
    line(&["specimen"]),
    line(&["valueSampledData", "valueReference", "valueAttachment"]),
    each("hasMember", &["."]),
    each("related", &["target"]),
    line(&["focus"]),
    line(&["valueQuantity.extension.valueCodeableConcept"]),
];

const REPORT: &[Row] = &[
    line(&["conclusion"]),
    line(&["medicalConclusion"]),
    line(&["conclusionCode", "codedDiagnosis"]),
    each("result", &["."]),
    line(&["specimen"]),
    line(&["imagingStudy", "study"]),
];

const DOCUMENT: &[Row] =
    &[line(&["description"]), line(&["context.event", "event"]), line(&["context.practiceSetting", "practiceSetting"])];

const ENCOUNTER: &[Row] = &[
    line(&["type"]),
    WHY,
    labelled("diagnosis", "condition", &["role", "use"]),
    line(&["hospitalization.admitSource", "admission.admitSource"]),
    line(&[
        "hospitalization.dischargeDisposition",
        "hospitalization.dischargeDiagnosis",
        "admission.dischargeDisposition",
    ]),
    field("length", &["length"]),
    line(&["location.location"]),
    line(&["team", "careManager"]),
];

const IMAGING: &[Row] = &[
    line(&["modality", "modalityList"]),
    line(&["procedureCode", "procedureReference"]),
    each("series", &["description", "modality", "bodySite laterality"]),
    WHY,
];

const PLAN: &[Row] = &[
    line(&["description"]),
    line(&["addresses"]),
    line(&["goal"]),
    labelled(
        "activity.detail",
        "code",
        &["description", "scheduled*", "quantity", "status", "statusReason", "reasonCode", "location", "performer"],
    ),
    each("activity", &["reference", "plannedActivityReference", "outcomeCodeableConcept", "performedActivity"]),
    each("activity.progress", &["text"]),
];

const GOAL: &[Row] = &[
    line(&["achievementStatus", "statusReason"]),
    labelled("target", "measure", &["detail*", "due*"]),
    line(&["targetDate", "targetQuantity"]),
    line(&["addresses"]),
    line(&["outcomeCode", "outcome.resultCodeableConcept", "outcomeReference"]),
];

const TEAM: &[Row] =
    &[labelled("participant", "role", &["member", "onBehalfOf"]), WHY, line(&["managingOrganization"])];

const DEVICE: &[Row] = &[
    line(&["type"]),
    line(&["manufacturer"]),
    field("modelNumber", &["modelNumber", "model"]),
    field("serialNumber", &["serialNumber"]),
    field("lotNumber", &["lotNumber"]),
    field("expirationDate", &["expirationDate"]),
    WHY_NOT,
];

const FAMILY: &[Row] = &[
    labelled("condition", "^relationship", &["code", "onset*", "outcome", "note"]),
    labelled("procedure", "^relationship", &["code", "performed*", "outcome", "note"]),
    field("born", &["born*"]),
    field("age", &["age*"]),
    field("deceased", &["deceased*"]),
    WHY,
];

const COVERAGE: &[Row] = &[
    line(&["payor", "issuer", "insurer"]),
    labelled("class", "type", &["name", "value"]),
    line(&["grouping.groupDisplay", "grouping.planDisplay", "grouping.group", "grouping.plan"]),
    field("group", &["group"]),
    field("plan", &["plan"]),
    field("subscriberId", &["subscriberId"]),
    field("dependent", &["dependent"]),
    line(&["relationship"]),
    line(&["policyHolder"]),
    field("network", &["network"]),
];

const REQUEST: &[Row] = &[
    line(&["item.code"]),
    line(&["orderDetail", "category"]),
    WHY,
    WHY_NOT,
    line(&["bodySite", "item.bodySite"]),
    line(&["occurrence*", "scheduled*", "timing*"]),
    line(&["asNeededCodeableConcept"]),
    line(&["performer", "performerType", "specialty", "recipient", "owner"]),
    line(&["quantityQuantity", "quantityRange", "quantityRatio"]),
    line(&["description", "patientInstruction"]),
    line(&["oralDiet.type", "oralDiet.instruction", "oralDiet.schedule"]),
    each("supplement", &["type", "productName", "quantity", "instruction"]),
    each("enteralFormula", &["baseFormulaType", "baseFormulaProductName", "administrationInstruction"]),
    labelled("lensSpecification", "eye", &["product", "sphere", "cylinder", "axis", "add"]),
    each("output", &["type", "value*"]),
];

const LIST: &[Row] = &[each("entry", &["item flag"]), line(&["emptyReason"])];

const CONSENT: &[Row] = &[
    line(&["category", "scope"]),
    line(&["policyRule", "policyText", "policyBasis"]),
    line(&["decision"]),
    labelled("provision", "type", &["code", "action", "purpose", "period", "data.reference", "actor.reference"]),
    labelled("provision.provision", "type", &["code", "action", "purpose", "period", "actor.reference"]),
    each("except", &["type", "code", "action", "period"]),
];

const FLAG: &[Row] = &[line(&["category"])];

const SPECIMEN: &[Row] = &[
    line(&["collection.bodySite", "collection.method"]),
    line(&["collection.quantity"]),
    line(&["container.type", "container.description"]),
    line(&["condition"]),
    each("processing", &["description", "procedure", "method"]),
    line(&["receivedTime"]),
];

const CLAIM: &[Row] = &[
    line(&["insurer", "insurance.coverage"]),
    each("item", &["productOrService", "service", "servicedDate", "servicedPeriod", "quantity", "net"]),
    each("diagnosis", &["diagnosisCodeableConcept", "diagnosisReference"]),
    each("procedure", &["procedureCodeableConcept", "procedureReference"]),
    line(&["prescription"]),
    labelled("total", "category", &["amount"]),
    Row { each: "total", label: Label::Field("total"), say: &["."] },
    field("payment", &["payment.amount"]),
    line(&["outcome", "disposition"]),
];

const PLACE: &[Row] = &[
    line(&["relationship"]),
    line(&["code", "role"]),
    line(&["specialty"]),
    line(&["type"]),
    line(&["practitioner"]),
    line(&["organization", "managingOrganization", "providedBy"]),
    line(&["location"]),
    line(&["description"]),
    each("telecom", &["value"]),
    each("contact.telecom", &["value"]),
    each("address", &["text", "line", "city", "state", "postalCode", "country"]),
];

const BODY: &[Row] = &[
    line(&["location locationQualifier"]),
    labelled(
        "includedStructure",
        "structure",
        &["laterality", "qualifier", "bodyLandmarkOrientation.landmarkDescription"],
    ),
    line(&["morphology"]),
    line(&["description"]),
];

const RISK: &[Row] = &[
    line(&["condition"]),
    labelled("prediction", "outcome", &["qualitativeRisk", "probability*", "relativeRisk", "when*", "rationale"]),
    line(&["mitigation"]),
    WHY,
    line(&["basis"]),
];

const IMPRESSION: &[Row] = &[
    line(&["description"]),
    line(&["summary"]),
    line(&["problem"]),
    labelled("investigation", "code", &["item"]),
    each("finding", &["itemCodeableConcept", "item*", "basis", "cause"]),
    line(&["prognosisCodeableConcept", "prognosisReference", "prognosis"]),
    line(&["plan", "protocol"]),
];

const COMMUNICATION: &[Row] = &[each("payload", &["content*"]), WHY, WHY_NOT, line(&["recipient"])];

const ISSUE: &[Row] = &[
    line(&["detail", "description"]),
    line(&["severity", "seriousness"]),
    line(&["outcome"]),
    line(&["resultingCondition", "suspectEntity.instance", "implicated"]),
    each("mitigation", &["action"]),
];

const SUBSTANCE: &[Row] = &[
    each("ingredient", &["item* strength*", "substance*"]),
    line(&["form", "doseForm", "manufacturer"]),
    field("lotNumber", &["batch.lotNumber"]),
    line(&["description"]),
];

const VACCINES_DUE: &[Row] = &[
    labelled("recommendation", "vaccineCode", &["forecastStatus", "targetDisease", "date", "series", "doseNumber*"]),
    labelled("recommendation.dateCriterion", "code", &["value"]),
    line(&["targetDisease", "doseStatus", "doseStatusReason"]),
];

const PROVENANCE: &[Row] = &[labelled("agent", "type", &["who*", "onBehalfOf*"]), line(&["target"]), line(&["reason"])];

const OUTCOME: &[Row] = &[labelled("issue", "severity", &["details", "diagnostics", "code"])];

const MEDIA: &[Row] = &[line(&["modality", "view", "bodySite"]), WHY, line(&["deviceName"])];

const PARAMETERS: &[Row] =
    &[labelled("parameter", "name", &["value*"]), labelled("parameter.part", "name", &["value*"])];

const GENOME: &[Row] = &[
    line(&["type"]),
    each("variant", &["observedAllele", "referenceAllele"]),
    WHY,
    each("analysis", &["methodType", "title"]),
];

/// What many types have.
const ANY: &[Row] = &[
    line(&["description"]),
    line(&["category", "type"]),
    WHY,
    WHY_NOT,
    line(&["content*"]),
    line(&["participant.actor", "participant.individual"]),
    line(&["diagnosis.condition"]),
    line(&["value*"]),
];
