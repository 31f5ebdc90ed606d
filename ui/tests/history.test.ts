// Turning changes back and forth, the keys for it, what is copied out of the window, and the pages of Help.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../src/backend/client";
import UndoLine from "../src/parts/UndoLine.svelte";
import { here, home } from "../src/router.svelte";
import { deletedName } from "../src/screens/deleted/name";
import { isTopic, parts, topics, ways } from "../src/screens/help/topics";
import { enter, session } from "../src/session.svelte";
import { watchForCopied } from "../src/shell/copied";
import { keys } from "../src/shell/keys";
import { closeUndo, offerUndo, redo, undo, undoLine } from "../src/undo.svelte";
import { has, speak, t } from "../src/words/words.svelte";

const asking = { person: "p1", note: null, topic: null, library: null, appointment: null, source: null };

beforeEach(async () => enter(await call("open_example")));
afterEach(() => {
  cleanup();
  closeUndo();
});

const texts = async () => (await call("questions", { person: "p1" })).map(({ text }) => text);
const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = window) => {
  const event = new KeyboardEvent("keydown", { key, ctrlKey: true, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event.defaultPrevented;
};

describe("the line that turns changes back and forth", () => {
  test("names what was taken back, does it again, and takes it back once more", async () => {
    const { undo: step } = await call("delete_question", { id: "q2" });
    offerUndo(step, "Deleted.");
    await undo();
    expect(undoLine()).toMatchObject({ text: "Taken back: delete question", turn: "redo" });
    expect(await texts()).toHaveLength(8);
    await redo();
    expect(undoLine()).toMatchObject({ text: "Done again: delete question", turn: "undo" });
    expect(await texts()).toHaveLength(7);
    await undo();
    expect(undoLine()?.text).toBe("Taken back: delete question");
    expect(await texts()).toHaveLength(8);
  });

  test("says so when there is nothing more, and then has no button but Close", async () => {
    while (undoLine()?.text !== "There is nothing more to undo.") await undo();
    render(UndoLine);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Close"]);
    await call("ask_question", { ...asking, text: "May I fly?" });
    await redo();
    // A new change leaves nothing to do again.
    expect(undoLine()).toMatchObject({ text: "There is nothing to do again.", turn: null });
  });

  test("does not turn back and forth in one double click", async () => {
    render(UndoLine);
    const { undo: step } = await call("delete_question", { id: "q3" });
    offerUndo(step, "Deleted.");
    const button = await screen.findByRole("button", { name: "Undo" });
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    await screen.findByRole("button", { name: "Do it again" });
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    await new Promise((done) => setTimeout(done, 20));
    expect(undoLine()?.text).toBe("Taken back: delete question");
  });

  test("has words for each kind of change", () => {
    for (const id of ["question-brought-back", "record-brought-back", "author-changed", "import-taken-back"]) {
      expect(has(`step-${id}`)).toBe(true);
    }
  });
});

describe("the keys", () => {
  const answer = keys(() => undefined);
  beforeEach(() => window.addEventListener("keydown", answer));
  afterEach(() => {
    window.removeEventListener("keydown", answer);
    document.body.replaceChildren();
    home();
    if (session.app) session.app.macos = false;
  });

  test("take back and do again", async () => {
    await call("delete_question", { id: "q4" });
    expect(press("z")).toBe(true);
    await waitFor(() => expect(undoLine()?.text).toBe("Taken back: delete question"));
    expect(press("Z", { shiftKey: true })).toBe(true);
    await waitFor(() => expect(undoLine()?.text).toBe("Done again: delete question"));
    press("z");
    await waitFor(() => expect(undoLine()?.text).toBe("Taken back: delete question"));
    expect(press("y")).toBe(true);
    await waitFor(() => expect(undoLine()?.text).toBe("Done again: delete question"));
  });

  test("leave the letters of a field to the field", () => {
    const field = document.createElement("textarea");
    document.body.append(field);
    for (const [key, shiftKey] of [
      ["z", false],
      ["Z", true],
      ["y", false],
    ] as const) {
      expect(press(key, { shiftKey }, field)).toBe(false);
    }
    expect(undoLine()).toBeNull();
  });

  test("are those of the system: no Y on a Mac", () => {
    if (session.app) session.app.macos = true;
    expect(press("y", { ctrlKey: false, metaKey: true })).toBe(false);
  });

  test("open Help", async () => {
    expect(press("F1", { ctrlKey: false })).toBe(true);
    await waitFor(() => expect(here().section).toBe("help"));
    home();
    expect(press("/")).toBe(true);
    await waitFor(() => expect(here().section).toBe("help"));
  });
});

test("what is copied or cut is told once each, after it is on the clipboard", () => {
  vi.useFakeTimers();
  const told = vi.fn();
  window.addEventListener("fake-copied", told);
  const stop = watchForCopied();
  document.dispatchEvent(new Event("copy"));
  expect(vi.getTimerCount()).toBe(1);
  document.dispatchEvent(new Event("cut"));
  expect(vi.getTimerCount()).toBe(2);
  stop();
  document.dispatchEvent(new Event("copy"));
  expect(vi.getTimerCount()).toBe(2);
  vi.useRealTimers();
});

test("a deleted result that was not opened is called by its kind only", () => {
  const item = { id: "e", person: "p1", at: "2026-05-14T09:05:00Z", until: "2026-06-13", by: null, date: null };
  expect(deletedName({ ...item, kind: "imaging_study", text: "" })).toBe(t("kind-imaging-study"));
  expect(deletedName({ ...item, kind: "question", text: "May I fly?" })).toBe("May I fly?");
});

test("whatever is deleted is listed and comes back, and goes for good", async () => {
  const listed = async () => (await call("deleted", { person: "p1" })).map(({ id, kind }) => `${kind} ${id}`);
  await call("delete_appointment", { id: "a3" });
  await call("delete_contact", { id: "c5" });
  await call("delete_call", { id: "w3" });
  await call("delete_task", { id: "t2" });
  await call("delete_diary", { id: "d4" });
  await call("delete_chapter", { id: "h1" });
  const all = ["appointment a3", "contact c5", "call w3", "task t2", "diary d4", "chapter h1"];
  expect(await listed()).toEqual(expect.arrayContaining(all));
  for (const item of await call("deleted", { person: "p1" })) expect(deletedName(item)).not.toBe("");
  await call("bring_back_deleted", { id: "c5" });
  expect((await call("care_team", { person: "p1" })).map(({ id }) => id)).toContain("c5");
  await call("delete_for_good", { id: "t2" });
  const left = await listed();
  expect(left).not.toContain("contact c5");
  expect(left).not.toContain("task t2");
  expect(left).toContain("chapter h1");
});

describe("Help", () => {
  const MOST = 10; // sentences of a page: it may be read in a bad hour

  test.each(["en-CA", "fr-CA"] as const)("has short pages in %s", async (language) => {
    await speak(language);
    for (const topic of topics) {
      expect(has(`help-${topic}`)).toBe(true);
      const words = (["before", "steps", "after"] as const).flatMap((kind) => parts(topic, kind)).map((id) => t(id));
      expect(words.length).toBeGreaterThan(2);
      const sentences = words.join(" ").match(/[.?](?=\s|$)/g) ?? [];
      expect(sentences.length, topic).toBeLessThanOrEqual(MOST);
    }
    for (const way of Object.values(ways)) expect(has(way.label)).toBe(true);
    await speak("en-CA");
  });

  test("knows its pages by name", () => {
    expect(isTopic("borrowed")).toBe(true);
    expect(isTopic("nonsense")).toBe(false);
    expect(isTopic(undefined)).toBe(false);
  });
});
