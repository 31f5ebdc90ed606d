// Files as a hospital might give them, invented from beginning to end.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, condition, lab, medicine, patient } from "./fhir.mjs";

/** Writes a FHIR bundle; `mark` stands in every text of it. */
export function fhirFile(folder, name, { family = "Roy", mark = "" } = {}) {
  const text = (words) => `${words}${mark && ` ${mark}`}`;
  const resources = [
    patient("p1", "Lena", family, "1958-03-09"),
    condition("c1", text("Breast cancer, left")),
    lab("o1", text("Hemoglobin"), 118, "g/L", [120, 160]),
    lab("o2", text("Creatinine"), 71, "umol/L", [45, 90]),
    medicine("m1", text("Tamoxifen 20 mg tablet")),
  ];
  return jsonFile(folder, name, bundle(...resources));
}

/** Writes anything as JSON. */
export function jsonFile(folder, name, value) {
  return write(folder, name, JSON.stringify(value, null, 1));
}

/** Writes a PDF, each page with its lines, in letters that need no font inside. */
export function pdfFile(folder, name, ...pages) {
  return write(folder, name, pdf(...pages));
}

/** The bytes of such a PDF. */
export function pdf(...pages) {
  const number = (page) => 4 + 2 * page;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${number(page)} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const [page, lines] of pages.entries()) {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
    const content = `BT /F1 14 Tf 72 720 Td 20 TL\n${shown}\nET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${number(page) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
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
  return Buffer.from(file, "latin1");
}

/** The password of the locked PDF, and what its one page says. */
export const LOCKED = { password: "kettle", says: "A letter behind a password" };

/** Writes a PDF that opens with a password only. */
export function lockedFile(folder, name) {
  // One page, encrypted with RC4 of 40 bits, as old programs still write it.
  const bytes =
    "JVBERi0xLjQKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyAvUGFnZXMgMiAwIFIgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL1R5cGUgL1BhZ2Vz" +
    "IC9LaWRzIFs1IDAgUl0gL0NvdW50IDEgPj4KZW5kb2JqCjMgMCBvYmoKPDwgL1R5cGUgL0ZvbnQgL1N1YnR5cGUgL1R5cGUxIC9CYXNlRm9u" +
    "dCAvSGVsdmV0aWNhID4+CmVuZG9iago0IDAgb2JqCjw8IC9MZW5ndGggNTcgPj4Kc3RyZWFtCmWV+pmfWZkXsTQ/Y3/a/es/YWV1Mx7w0OaT" +
    "NaoffzwExAYKcTDbbScQCILe3wELD85giyeKJrBMwAplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmoKPDwgL1R5cGUgL1BhZ2UgL1BhcmVudCAy" +
    "IDAgUiAvTWVkaWFCb3ggWzAgMCA2MTIgNzkyXSAvQ29udGVudHMgNCAwIFIgL1Jlc291cmNlcyA8PCAvRm9udCA8PCAvRjEgMyAwIFIgPj4g" +
    "Pj4gPj4KZW5kb2JqCjYgMCBvYmoKPDwgL0ZpbHRlciAvU3RhbmRhcmQgL1YgMSAvUiAyIC9PIDxkNDY4ZWI5NjY5ZGY3NGRmNDQ1MWRiMGE2" +
    "MzIwZGQ5YTgyMTRmNWFkNTI5YzU4ZGYxMTBlM2ZkZmMxNmRkMjUzPiAvVSA8YjJhYTIxNDQyZmFhNTNhN2U5ODA5YTEyOWE5Y2FjMGViZTYz" +
    "NTc1NTM1NWIzYTAzYzMxMDUyNWE3MTQyZDMyMj4gL1AgLTQgPj4KZW5kb2JqCnhyZWYKMCA3CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAw" +
    "MDAwOSAwMDAwMCBuIAowMDAwMDAwMDU4IDAwMDAwIG4gCjAwMDAwMDAxMTUgMDAwMDAgbiAKMDAwMDAwMDE4NSAwMDAwMCBuIAowMDAwMDAw" +
    "MjkyIDAwMDAwIG4gCjAwMDAwMDA0MTggMDAwMDAgbiAKdHJhaWxlcgo8PCAvU2l6ZSA3IC9Sb290IDEgMCBSIC9FbmNyeXB0IDYgMCBSIC9J" +
    "RCBbPDMwMzEzMjMzMzQzNTM2MzczODM5NjE2MjYzNjQ2NTY2PjwzMDMxMzIzMzM0MzUzNjM3MzgzOTYxNjI2MzY0NjU2Nj5dID4+CnN0YXJ0" +
    "eHJlZgo2MTMKJSVFT0YK";
  return write(folder, name, Buffer.from(bytes, "base64"));
}

/** Writes a small picture (PNG). */
export function pictureFile(folder, name) {
  const bytes =
    "iVBORw0KGgoAAAANSUhEUgAAADAAAABACAIAAADTQmMRAAAAVElEQVR42u3UsQkAMAgEQAfL/uNYWlhlCBFCOHGAg38+uvKpD6CfQGfzRAYE" +
    "BGSHdAgIyA6JDAgIyA7pEBCQHRIZEBCQHdIhICA7JDIgICA7pEPjv7DVUTFJn8DTAAAAAElFTkSuQmCC";
  return write(folder, name, Buffer.from(bytes, "base64"));
}

/** Writes these bytes or letters. */
export function write(folder, name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
