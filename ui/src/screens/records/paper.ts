// Which files can stand beside what is typed from them.
import type { FileView } from "../../generated/commands";

const shownAsPicture = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/** A picture that the window can show by itself. */
export const isPicture = ({ mediaType }: FileView) => shownAsPicture.includes(mediaType);
/** A picture or pages. */
export const isPaper = (file: FileView) => isPicture(file) || file.mediaType === "application/pdf";
/** A picture of any kind, also one that only the program itself can show. */
export const isImage = ({ mediaType }: FileView) => mediaType.startsWith("image/");
