// Which files are pictures, and who draws them.
import type { FileView } from "../../generated/commands";

/** The web view draws these itself; HEIC on some systems only. */
const BY_WINDOW = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/heic"];
/** The program draws these: a fax of many pages. */
const FAX = "image/tiff";

type Kind = Pick<FileView, "mediaType">;
export const isFax = ({ mediaType }: Kind): boolean => mediaType === FAX;
export const isPicture = (file: Kind): boolean => BY_WINDOW.includes(file.mediaType) || isFax(file);
export const isHeic = ({ mediaType }: Kind): boolean => mediaType === "image/heic";
export const isRecording = ({ mediaType }: Kind): boolean => mediaType.startsWith("audio/");
