// Files as a hospital might give them, invented from beginning to end.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a FHIR bundle; `mark` stands in every text of it. */
export function fhirFile(folder, name, { family = "Roy", mark = "" } = {}) {
  const subject = { reference: "Patient/p1" };
  const text = (words) => ({ text: `${words}${mark && ` ${mark}`}` });
  const lab = (id, words, value, unit, low, high) => ({
    resourceType: "Observation",
    id,
    status: "final",
    category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "laboratory" }] }],
    code: text(words),
    subject,
    effectiveDateTime: "2026-05-04",
    valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit },
    referenceRange: [{ low: { value: low, unit }, high: { value: high, unit } }],
  });
  const resources = [
    { resourceType: "Patient", id: "p1", name: [{ family, given: ["Lena"] }], birthDate: "1958-03-09" },
    {
      resourceType: "Condition",
      id: "c1",
      clinicalStatus: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active" }] },
      code: text("Breast cancer, left"),
      subject,
      onsetDateTime: "2026-04",
    },
    lab("o1", "Hemoglobin", 118, "g/L", 120, 160),
    lab("o2", "Creatinine", 71, "umol/L", 45, 90),
    {
      resourceType: "MedicationRequest",
      id: "m1",
      status: "active",
      intent: "order",
      medicationCodeableConcept: text("Tamoxifen 20 mg tablet"),
      subject,
      authoredOn: "2026-05-10",
    },
  ];
  const bundle = { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
  return write(folder, name, JSON.stringify(bundle, null, 1));
}

/** Writes a PDF of one page with these lines, in letters that need no font inside. */
export function pdfFile(folder, name, lines) {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
  const content = `BT /F1 14 Tf 72 720 Td 20 TL\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return write(folder, name, file);
}

function write(folder, name, text) {
  const path = join(folder, name);
  writeFileSync(path, text, "latin1");
  return path;
}
