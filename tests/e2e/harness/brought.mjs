// One of each thing that people bring, invented from beginning to end. Each has a word that stands nowhere else, for the search.
import JSZip from "jszip";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { dicomFile } from "./dicom.mjs";
import { write } from "./samples.mjs";

const files = new URL("../files/", import.meta.url).pathname;

/** A letter in English, photographed sideways. The words are in the picture only. */
export const LETTER = { name: "letter-sideways.jpg", word: "gymnasium" };
/** A letter in French, scanned. */
export const LETTRE = { name: "lettre.png", word: "lentilles" };

/** Puts a picture of a letter into a folder. */
export function letter(folder, { name }) {
  const path = join(folder, name);
  cpSync(join(files, name), path);
  return path;
}

const section = (template, code, title, text, entries = "") => `<component><section>
  <templateId root="${template}"/><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title>
  <text>${text}</text>${entries}</section></component>`;

/** A summary as a portal gives it: a problem and two results with their tables, and a section of words alone. */
export function summary({ id = "1", note = "walnut" } = {}) {
  const problem = `<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><id root="9f3d1c52-77b1-4c54-9a0e-0e6f0a7b0${id}01"/>
    <code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">
    <templateId root="2.16.840.1.113883.10.20.22.4.4"/><code code="55607006" codeSystem="2.16.840.1.113883.6.96"/><text><reference value="#p1"/></text>
    <statusCode code="completed"/><effectiveTime><low value="20260114"/></effectiveTime>
    <value xsi:type="CD" code="254837009" codeSystem="2.16.840.1.113883.6.96" displayName="Breast cancer"/></observation></entryRelationship></act></entry>`;
  const result = (code, name, value, unit, low, high) => `<component><observation classCode="OBS" moodCode="EVN">
    <templateId root="2.16.840.1.113883.10.20.22.4.2"/><code code="${code}" codeSystem="2.16.840.1.113883.6.1" displayName="${name}"/><statusCode code="completed"/>
    <effectiveTime value="20260302"/><value xsi:type="PQ" value="${value}" unit="${unit}"/>
    <referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="${low}" unit="${unit}"/><high value="${high}" unit="${unit}"/></value></observationRange></referenceRange></observation></component>`;
  const results = `<entry><organizer classCode="BATTERY" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.1"/>
    <code code="58410-2" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/>
    ${result("718-7", "Hemoglobin", 118, "g/L", 120, 160)}${result("2160-0", "Creatinine", 71, "umol/L", 45, 90)}</organizer></entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><templateId root="2.16.840.1.113883.10.20.22.1.2"/>
<id root="c1a5b1de-0000-4000-8000-00000000000${id}"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/><title>Harbour Street summary</title>
<effectiveTime value="20260303"/><recordTarget><patientRole><id root="2.999.1" extension="77"/><patient><name><given>Lena</given><family>Roy</family></name>
<birthTime value="19580309"/></patient></patientRole></recordTarget><component><structuredBody>
${section("2.16.840.1.113883.10.20.22.2.5.1", "11450-4", "Problems", '<table><thead><tr><th>Problem</th><th>Since</th></tr></thead><tbody><tr ID="p1"><td>Breast cancer, left</td><td>14 January 2026</td></tr></tbody></table>', problem)}
${section("2.16.840.1.113883.10.20.22.2.3.1", "30954-2", "Results", "<table><thead><tr><th>Test</th><th>Value</th></tr></thead><tbody><tr><td>Hemoglobin</td><td>118 g/L</td></tr><tr><td>Creatinine</td><td>71 umol/L</td></tr></tbody></table>", results)}
${section("2.16.840.1.113883.10.20.22.2.65", "34109-9", "Notes", `<paragraph>She talked about the ${note} tree in her garden.</paragraph><list><item>Walks every day</item></list>`)}
</structuredBody></component></ClinicalDocument>`;
}

/** What a portal gives on a stick: an IHE XDM archive with a viewer's pages beside the one document. */
export async function portalZip() {
  const zip = new JSZip();
  zip.file("INDEX.HTM", "<html><body>Open with your browser</body></html>");
  zip.file("README.TXT", "Made by a portal");
  zip.file("IHE_XDM/SUBSET01/METADATA.XML", '<SubmitObjectsRequest xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0"/>');
  zip.file("IHE_XDM/SUBSET01/DOC0001.XML", summary({ id: "2", note: "hazel" }));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

/** A Word document with a heading and a paragraph. */
export async function wordFile(word) {
  const zip = new JSZip();
  const p = (text, style = "") => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
  zip.file("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file("word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
${p("After the operation", heading)}${p(`Rest on the ${word} bench when you are tired.`)}</w:body></w:document>`);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

export const RTF = (word) => `{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f0 Arial;}}\\f0 Bring the ${word} folder.\\par Ren\\'e9e will wait.\\par}`;

/** Two dates that may be read in two ways: somebody must be asked. */
export const TABLE = [
  "Date;Test;Value;Unit;Range",
  "03/04/2026;Sodium;138;mmol/L;135-145",
  "03/04/2026;Ferritin;41,5;µg/L;15-150",
  "05/06/2026;Sodium;140;mmol/L;135-145",
].join("\r\n");

/** An event that comes three times, in a zone as Windows calls it. */
export const CALENDAR = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//made up//EN",
  "BEGIN:VEVENT",
  "UID:infusion@made-up.invalid",
  "DTSTART;TZID=Eastern Standard Time:20270112T093000",
  "DTEND;TZID=Eastern Standard Time:20270112T113000",
  "RRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=3",
  "SUMMARY:Infusion at the marigold unit",
  "LOCATION:Harbour Street Hospital\\, room 12",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

export const CARD = ["BEGIN:VCARD", "VERSION:3.0", "FN:Odalys Fenn", "ORG:Harbour Street Hospital", "TITLE:Oncologist", "TEL;TYPE=work:416-555-0199", "END:VCARD", ""].join("\r\n");

/** A second of a quiet tone, as a phone would record it (WAV, 8,000 values a second). */
export function recording(seconds = 2) {
  const rate = 8000;
  const sound = Buffer.alloc(rate * seconds * 2);
  for (let at = 0; at < sound.length / 2; at++) sound.writeInt16LE(Math.round(3000 * Math.sin((at / rate) * 2 * Math.PI * 220)), at * 2);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + sound.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}

/** A disc as imaging hands it out: two series of one study, and the viewer that comes with it. Gives its path. */
export function disc(parent, name = "scan disc") {
  const root = join(parent, name);
  mkdirSync(join(root, "IMAGES", "S1"), { recursive: true });
  mkdirSync(join(root, "IMAGES", "S2"), { recursive: true });
  mkdirSync(join(root, "VIEWER"), { recursive: true });
  for (let image = 1; image <= 3; image++) write(join(root, "IMAGES", "S1"), `I${image}`, dicomFile({ series: 1, image, title: "Axial", part: "CHEST" }));
  write(join(root, "IMAGES", "S2"), "I1", dicomFile({ series: 2, image: 1, title: "Coronal", part: "CHEST" }));
  write(root, "AUTORUN.INF", "[autorun]\r\nopen=VIEWER\\VIEW.EXE\r\n");
  write(join(root, "VIEWER"), "VIEW.EXE", Buffer.from("MZ not a program"));
  return root;
}
