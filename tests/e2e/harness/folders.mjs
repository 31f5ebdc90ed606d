// Whole folders as they come from a portal, a stick or a clinic.
import JSZip from "jszip";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bundle, condition, lab, medicine, patient, xml } from "./fhir.mjs";
import { jsonFile, lockedFile, pdf, pdfFile, pictureFile, write } from "./samples.mjs";

const lena = patient("p1", "Lena", "Roy", "1958-03-09");

/** What cannot be a date, in `blood.json` of the mixed folder. */
export const NO_DATE = "31.11.2026";

/** One of each kind. Gives its path. */
export async function mixedFolder(parent) {
  const folder = made(parent, "from the hospital");
  const badDate = lab("o2", "Potassium", 4.1, "mmol/L", [3.5, 5.1], { day: NO_DATE });
  jsonFile(folder, "blood.json", bundle(lena, lab("o1", "Hemoglobin", 118, "g/L", [120, 160]), badDate));
  write(folder, "medicines.xml", xml(bundle(lena, medicine("m1", "Tamoxifen 20 mg tablet"), condition("c1", "Breast cancer, left"))));
  write(folder, "portal.zip", await portal());
  lockedFile(folder, "locked.pdf");
  write(folder, "program.xyz", Buffer.from([0, 1, 2, 3, 200, 201, 202, 7, 9]));
  pictureFile(folder, "wrist.png");
  pdfFile(made(folder, "letters"), "visit.pdf", ["Dear Lena Roy,"], ["thank you for coming"], ["the lighthouse clinic, room 12"]);
  return folder;
}

/** What a portal gives: a resource a file, and a letter. */
async function portal() {
  const zip = new JSZip();
  zip.file("export/Patient-p1.json", JSON.stringify(lena));
  zip.file("export/Observation-z1.json", JSON.stringify(lab("z1", "Creatinine", 71, "umol/L", [45, 90])));
  zip.file("export/Condition-z2.json", JSON.stringify(condition("z2", "Iron deficiency")));
  zip.file("export/letter.pdf", pdf(["Dear Lena Roy,", "your next visit is in the orchard building"]));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

/** So many files with one result each. */
export function manyFiles(parent, count) {
  const folder = made(parent, "every result");
  for (let file = 1; file <= count; file++) {
    const name = `result-${String(file).padStart(5, "0")}.json`;
    jsonFile(folder, name, lab(`r${file}`, `Result ${file}`, file, "mmol/L", [1, count]));
  }
  return folder;
}

/** One file with so many results. */
export function largeFile(parent, name, count) {
  const results = Array.from({ length: count }, (_, one) => lab(`b${one}`, `Value ${one}`, one, "mmol/L", [1, count]));
  return jsonFile(parent, name, bundle(lena, ...results));
}

/** One file about Lena and her brother. */
export function twoPeopleFile(parent, name) {
  const brother = patient("p2", "Marc", "Tremblay", "1961-11-20");
  return jsonFile(
    parent,
    name,
    bundle(lena, brother, lab("o1", "Ferritin", 88, "ug/L", [15, 150]), condition("c2", "Gout", { of: "p2" }), medicine("m2", "Allopurinol 100 mg", { of: "p2" })),
  );
}

function made(parent, name) {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}
