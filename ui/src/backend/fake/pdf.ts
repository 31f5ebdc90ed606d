/** A PDF of one page with these lines in Helvetica: enough for a viewer to show. */
export function pdf(lines: string[], pages = 1): ArrayBuffer {
  const escaped = (line: string) => line.replace(/[\\()]/g, "\\$&").replace(/[^\x20-\x7e]/g, "?");
  const draw = `BT /F1 18 Tf 72 700 Td 26 TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`;
  const kids = Array.from({ length: pages }, (_, index) => `${5 + index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
    ),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text).buffer;
}
