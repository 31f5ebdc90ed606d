// What can be done with a file, by its kind.

const documents = [
  "application/hl7-cda+xml",
  "application/rtf",
  "text/rtf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];

/** Shown by its sections. Text that is more than letters (a calendar, a card) is not. */
export function isDocument(mediaType: string): boolean {
  const [plain = ""] = mediaType.split(";");
  return documents.includes(plain.trim()) || /^text\/(plain|csv|markdown|x-markdown)$/.test(plain.trim());
}

/** A table of results, of which nothing is kept before somebody looked. */
export const isTable = (mediaType: string) => mediaType.startsWith("text/csv");

/** One picture of a scan. */
export const hasPicture = (mediaType: string) => mediaType === "application/dicom";

/** A disc of scans, as a whole. */
export const isDisc = (mediaType: string) => mediaType === "application/x-imaging-disc";
