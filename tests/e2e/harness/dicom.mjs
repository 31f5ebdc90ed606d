// A small picture of a scan as a DICOM file (PS3.10): explicit little-endian, 32 by 32, a gradient.

const text = (value) => {
  const bytes = Buffer.from(value, "utf8");
  return bytes.length % 2 ? Buffer.concat([bytes, Buffer.from(" ")]) : bytes;
};
const uid = (value) => {
  const bytes = Buffer.from(value, "latin1");
  return bytes.length % 2 ? Buffer.concat([bytes, Buffer.from([0])]) : bytes;
};
const short = (value) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

/** One data element; OB and OW have their length in four bytes (PS3.5, 7.1.2). */
function element(group, number, kind, value) {
  const long = kind === "OB" || kind === "OW";
  const head = Buffer.alloc(long ? 12 : 8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(kind, 4, "latin1");
  if (long) head.writeUInt32LE(value.length, 8);
  else head.writeUInt16LE(value.length, 6);
  return Buffer.concat([head, value]);
}

const ROOT = "2.25.301";
const CT = "1.2.840.10008.5.1.4.1.1.2";

export function dicomFile({ series = 1, image = 1, title = "Axial", part = "CHEST", patient = "Roy^Lena", study = "CT of the chest" } = {}) {
  const name = `${ROOT}.1.${series}.${image}`;
  const meta = Buffer.concat([
    element(2, 1, "OB", Buffer.from([0, 1])),
    element(2, 2, "UI", uid(CT)),
    element(2, 3, "UI", uid(name)),
    element(2, 0x10, "UI", uid("1.2.840.10008.1.2.1")),
    element(2, 0x12, "UI", uid(`${ROOT}.9`)),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  const pixels = Buffer.alloc(32 * 32 * 2);
  for (let at = 0; at < 32 * 32; at++) pixels.writeUInt16LE((at % 32) * 40 + image * 10, at * 2);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from("DICM"),
    element(2, 0, "UL", length),
    meta,
    element(8, 5, "CS", text("ISO_IR 192")),
    element(8, 0x16, "UI", uid(CT)),
    element(8, 0x18, "UI", uid(name)),
    element(8, 0x20, "DA", text("20260305")),
    element(8, 0x60, "CS", text("CT")),
    element(8, 0x80, "LO", text("Harbour Street Hospital")),
    element(8, 0x1030, "LO", text(study)),
    element(8, 0x103e, "LO", text(title)),
    element(0x10, 0x10, "PN", text(patient)),
    element(0x10, 0x20, "LO", text("77")),
    element(0x10, 0x30, "DA", text("19580309")),
    element(0x18, 0x15, "CS", text(part)),
    element(0x20, 0xd, "UI", uid(`${ROOT}.1`)),
    element(0x20, 0xe, "UI", uid(`${ROOT}.1.${series}`)),
    element(0x20, 0x11, "IS", text(String(series))),
    element(0x20, 0x13, "IS", text(String(image))),
    element(0x28, 2, "US", short(1)),
    element(0x28, 4, "CS", text("MONOCHROME2")),
    element(0x28, 0x10, "US", short(32)),
    element(0x28, 0x11, "US", short(32)),
    element(0x28, 0x100, "US", short(16)),
    element(0x28, 0x101, "US", short(12)),
    element(0x28, 0x102, "US", short(11)),
    element(0x28, 0x103, "US", short(0)),
    element(0x7fe0, 0x10, "OW", pixels),
  ]);
}
