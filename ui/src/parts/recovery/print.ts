// The recovery sheet on the printer. The PDF part is large and seldom needed, so it comes when it is asked for.

/** Lays the sheet out for the printer and opens the print window; the returned function takes it away again. */
export async function printPdf(bytes: ArrayBuffer): Promise<() => void> {
  const [{ open }, { printPages }] = await Promise.all([import("../pdf/library"), import("../pdf/print")]);
  const nothing = () => undefined;
  const task = await open({ bytes }, { password: nothing, failed: nothing });
  try {
    return await printPages(await task.promise);
  } finally {
    void task.destroy().catch(nothing);
  }
}
