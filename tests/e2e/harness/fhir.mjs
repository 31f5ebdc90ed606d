// Pieces of health records as hospitals write them (FHIR R4), invented from beginning to end.

/** Somebody. */
export const patient = (id, given, family, birthDate) => ({ resourceType: "Patient", id, name: [{ family, given: [given] }], birthDate });

/** A diagnosis. */
export const condition = (id, words, { of = "p1", onset = "2026-04" } = {}) => ({
  resourceType: "Condition",
  id,
  clinicalStatus: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active" }] },
  code: { text: words },
  subject: { reference: `Patient/${of}` },
  onsetDateTime: onset,
});

/** A lab result with the lab's own range. */
export const lab = (id, words, value, unit, [low, high], { of = "p1", day = "2026-05-04" } = {}) => ({
  resourceType: "Observation",
  id,
  status: "final",
  category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "laboratory" }] }],
  code: { text: words },
  subject: { reference: `Patient/${of}` },
  effectiveDateTime: day,
  valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit },
  referenceRange: [{ low: { value: low, unit }, high: { value: high, unit } }],
});

/** A medicine as it was prescribed. */
export const medicine = (id, words, { of = "p1", day = "2026-05-10" } = {}) => ({
  resourceType: "MedicationRequest",
  id,
  status: "active",
  intent: "order",
  medicationCodeableConcept: { text: words },
  subject: { reference: `Patient/${of}` },
  authoredOn: day,
});

/** Several of them in one file. */
export const bundle = (...resources) => ({ resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) });

/** The same resource as XML: an element a field, simple values as an attribute. */
export function xml(resource) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole(resource, ' xmlns="http://hl7.org/fhir"')}\n`;
}

function whole({ resourceType, ...fields }, space = "") {
  return `<${resourceType}${space}>${Object.entries(fields).map(field).join("")}</${resourceType}>`;
}

function field([name, value]) {
  if (Array.isArray(value)) return value.map((one) => field([name, one])).join("");
  if (typeof value !== "object") return `<${name} value="${escaped(String(value))}"/>`;
  const inside = value.resourceType ? whole(value) : Object.entries(value).map(field).join("");
  return `<${name}>${inside}</${name}>`;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
