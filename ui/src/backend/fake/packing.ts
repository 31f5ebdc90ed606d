// What the made-up program would put together of what is chosen.
import type { ItemRecord, PacketHow, PacketLine, PacketPlan, PacketWanted } from "../../generated/commands";

const VOLUME = "Records volume 1.pdf";

function howOf({ line, files: [file] }: ItemRecord): PacketHow {
  if (!file) return "written_out";
  if (file.mediaType === "application/x-imaging-disc") return "disc";
  if (file.mediaType === "application/pdf" && file.pages === null) return "locked";
  return line.files > 0 && file.pages !== null ? "pages" : "as_file";
}

export function planOf(wanted: PacketWanted, recordOf: (id: string) => ItemRecord): PacketPlan {
  const chosen = wanted.records.map(recordOf);
  const stays = (one: ItemRecord) => one.leftOut || (one.line.news !== null && one.line.news.state !== "opened");
  const going = chosen.filter((one) => !stays(one) || wanted.named.includes(one.line.id));
  const sizes = new Map<string, number>();
  const lines: PacketLine[] = [];
  const made = (title: string) =>
    lines.push({ record: null, title, when: null, file: VOLUME, first: null, pages: 1, how: "made" });
  if (going.length > 0 || wanted.casePage) made("Contents");
  if (wanted.casePage) made("The case on one page");
  let next = 1;
  let beside = 0;
  for (const one of going) {
    const how = howOf(one);
    const inVolume = how === "pages" || how === "written_out";
    const pages = inVolume ? one.files.reduce((sum, file) => sum + (file.pages ?? 0), 0) || 1 : null;
    const title = one.line.title || "A result";
    const file = inVolume ? VOLUME : how === "disc" ? "Pictures 1" : `Files/0${++beside} ${title}.pdf`;
    sizes.set(file, (sizes.get(file) ?? 0) + one.files.reduce((sum, { bytes }) => sum + bytes, 0));
    const first = inVolume ? next : null;
    lines.push({ record: one.line.id, title, when: one.line.when, file, first, pages, how });
    next += pages ?? 0;
  }
  if (lines.length > 0) sizes.set(VOLUME, (sizes.get(VOLUME) ?? 0) + 48_000);
  const files = [...sizes].map(([name, bytes]) => ({ name, bytes }));
  files.sort((a, b) => (b.name === VOLUME ? 1 : 0) - (a.name === VOLUME ? 1 : 0));
  return {
    seal: JSON.stringify(wanted),
    files,
    lines,
    keptBack: chosen.length - going.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
