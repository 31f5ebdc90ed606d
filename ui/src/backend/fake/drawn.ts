// Pictures of paper and recordings, made when somebody looks at them: a letter in two languages, photographed from several sides.

const ENGLISH = [
  "Harbour Street Hospital",
  "Dear Ms. Marchetti,",
  "The scan shows no change since March.",
  "Please bring your medicines to the visit.",
  "The next appointment is in September.",
];
const FRENCH = [
  "Hôpital de la rue du Port",
  "Chère madame Marchetti,",
  "La radiographie ne montre aucun changement.",
  "Apportez vos médicaments à la clinique.",
  "Le prochain rendez-vous est en septembre.",
];

/** What stands on each made-up picture. `quarters`: how far the camera was turned to the right. */
const PAPERS: Record<string, { lines: string[]; quarters?: number; fax?: number }> = {
  "photo-1": { lines: ENGLISH },
  "photo-2": { lines: FRENCH },
  "photo-3": { lines: [...ENGLISH.slice(0, 2), ...FRENCH.slice(2)], quarters: 1 },
  fax: { lines: ENGLISH, fax: 3 },
};
const made = new Map<string, ArrayBuffer>();

/** The bytes of one of them; none for another object. */
export function drawnBytes(object: string): ArrayBuffer | undefined {
  const known = made.get(object);
  if (known) return known;
  const bytes = make(object);
  if (bytes) made.set(object, bytes);
  return bytes;
}

/** A page of the made-up fax as the program answers it: the number of pages, then a PNG. */
export function faxPage(object: string, page: number): ArrayBuffer | undefined {
  const paper = PAPERS[object];
  if (!paper?.fax || page > paper.fax) return undefined;
  const png = drawn([`Page ${page}`, ...(page === 2 ? FRENCH : paper.lines)], "image/png");
  const answer = new Uint8Array(4 + png.length);
  answer.set(png, 4);
  new DataView(answer.buffer).setUint32(0, paper.fax, true);
  return answer.buffer;
}

function make(object: string): ArrayBuffer | undefined {
  if (object === "heic") return new TextEncoder().encode("\0\0\0\x18ftypheic\0\0\0\0mif1heic").buffer;
  if (object === "sound") return tone(40).buffer;
  if (object === "unplayed") return new TextEncoder().encode("#!AMR\nno sound").buffer;
  const paper = PAPERS[object];
  if (!paper) return undefined;
  if (paper.fax) return new TextEncoder().encode("II*\0").buffer;
  if (!paper.quarters) return drawn(paper.lines, "image/png").buffer;
  return asTakenSideways(drawn(paper.lines, "image/jpeg", -Math.PI / 2)).buffer;
}

type Bytes = Uint8Array<ArrayBuffer>;

function drawn(lines: string[], type: string, turn = 0): Bytes {
  const [wide, high] = [900, 640];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = turn ? [high, wide] : [wide, high];
  const pen = canvas.getContext("2d");
  // Units without a window only count the pictures.
  if (!pen) return new Uint8Array(8);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(turn);
  pen.translate(-wide / 2, -high / 2);
  pen.fillStyle = "#fffdf7";
  pen.fillRect(0, 0, wide, high);
  pen.fillStyle = "#1f2a2e";
  pen.font = "30px sans-serif";
  lines.forEach((line, index) => pen.fillText(line, 70, 110 + index * 80));
  const base64 = canvas.toDataURL(type, 0.9).split(",")[1] ?? "";
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** A JPEG whose camera says that it was held sideways: Exif orientation 6, a quarter to the right. */
function asTakenSideways(jpeg: Bytes): Bytes {
  const exif = "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
  const segment = [0xff, 0xe1, 0, exif.length + 2, ...[...exif].map((sign) => sign.charCodeAt(0))];
  return new Uint8Array([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
}

/** So many seconds of a quiet tone, as WAV: 8,000 samples a second, one byte each. */
function tone(seconds: number): Bytes {
  const rate = 8000;
  const sound = new Uint8Array(44 + seconds * rate);
  const view = new DataView(sound.buffer);
  const text = (at: number, written: string) => sound.set(new TextEncoder().encode(written), at);
  text(0, "RIFF");
  view.setUint32(4, sound.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, seconds * rate, true);
  for (let at = 44; at < sound.length; at++) sound[at] = 128 + Math.round(8 * Math.sin(at / 3));
  return sound;
}
