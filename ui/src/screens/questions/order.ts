// What the order of questions means.

/** So many stand at the top of the sheet: visits are short, and more than three are seldom reached. */
export const TOP = 3;

/** The beginning of a question, for one line. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  return `${line.slice(0, space > most / 2 ? space : most)} …`;
}
