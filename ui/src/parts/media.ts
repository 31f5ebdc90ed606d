// What can be done with a file, by its kind as the program found it in the contents.
import type { FileView } from "../generated/commands";

type Kind = Pick<FileView, "mediaType">;

/** The web view draws these itself; HEIC on some systems only. */
const BY_WINDOW = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/heic"];
/** The program draws these: a fax of many pages. */
const FAX = "image/tiff";

export const isFax = ({ mediaType }: Kind): boolean => mediaType === FAX;
export const isHeic = ({ mediaType }: Kind): boolean => mediaType === "image/heic";
/** A picture that can be looked at. */
export const isPicture = (file: Kind): boolean => BY_WINDOW.includes(file.mediaType) || isFax(file);
/** A picture of any kind, also one that nothing here can draw. */
export const isImage = ({ mediaType }: Kind): boolean => mediaType.startsWith("image/");
/** A picture or pages: what can stand beside what is typed from it. */
export const isPaper = (file: Kind): boolean => isPicture(file) || file.mediaType === "application/pdf";
export const isRecording = ({ mediaType }: Kind): boolean => mediaType.startsWith("audio/");

const DOCUMENTS = [
  "application/hl7-cda+xml",
  "application/rtf",
  "text/rtf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];

/** Shown by its sections. Text that is more than letters (a calendar, a card) is not. */
export function isDocument({ mediaType }: Kind): boolean {
  const [plain = ""] = mediaType.split(";");
  return DOCUMENTS.includes(plain.trim()) || /^text\/(plain|csv|markdown|x-markdown)$/.test(plain.trim());
}

/** A table of results, of which nothing is kept before somebody looked. */
export const isTable = ({ mediaType }: Kind): boolean => mediaType.startsWith("text/csv");
/** One picture of a scan. */
export const isScan = ({ mediaType }: Kind): boolean => mediaType === "application/dicom";
/** A disc of scans, as a whole. */
export const isDisc = ({ mediaType }: Kind): boolean => mediaType === "application/x-imaging-disc";
