// What is laid out for the printer goes again, whatever happens.
import { cleanup, render } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Printing } from "../src/parts/print/printing.svelte";
import PrintProbe from "./PrintProbe.svelte";

afterEach(cleanup);

function start() {
  let printer: Printing | undefined;
  const page = render(PrintProbe, { onready: (made: Printing) => void (printer = made) });
  if (!printer) throw new Error("not started");
  return { page, printer };
}

test("a second press while the first is under way lays out nothing more", async () => {
  const { page, printer } = start();
  const away = vi.fn();
  const lay = vi.fn(async () => away);
  await Promise.all([printer.print(lay), printer.print(lay)]);
  expect(lay).toHaveBeenCalledOnce();
  expect(printer.busy).toBe(false);
  await printer.print(lay);
  expect(away).toHaveBeenCalledOnce();
  page.unmount();
  expect(away).toHaveBeenCalledTimes(2);
});

test("what comes after the screen has gone is taken away at once", async () => {
  const { page, printer } = start();
  const away = vi.fn();
  let laid: (away: () => void) => void = () => undefined;
  const printed = printer.print(() => new Promise((done) => (laid = done)));
  page.unmount();
  laid(away);
  await printed;
  expect(away).toHaveBeenCalledOnce();
});

test("an error leaves the button ready", async () => {
  const { printer } = start();
  await expect(printer.print(() => Promise.reject(new Error("no printer")))).rejects.toThrow("no printer");
  expect(printer.busy).toBe(false);
});
