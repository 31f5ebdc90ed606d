import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../src/backend/client";
import { flushDrafts, saveDraft } from "../src/drafts";
import ProblemCard from "../src/parts/ProblemCard.svelte";
import Progress from "../src/parts/Progress.svelte";
import UndoLine from "../src/parts/UndoLine.svelte";
import { go, here, home, to } from "../src/router.svelte";
import { choosePerson, enter, person, session, wipe } from "../src/session.svelte";
import { closeUndo, offerUndo } from "../src/undo.svelte";
import { sources } from "./locales";
import QueryProbe from "./QueryProbe.svelte";

const asking = { person: "p1", note: null, topic: null, library: null, appointment: null, source: null };

beforeEach(async () => {
  await enter(await call("open_example"));
  session.chosen = null;
});
afterEach(() => {
  cleanup();
  closeUndo();
});

test("a problem says what happened, what is safe and what to do, and shows its number", () => {
  render(ProblemCard, { error: { code: "unexpected", incident: "2041" }, onretry: () => undefined });
  expect(screen.getByRole("alert").textContent).toContain("Something went wrong");
  expect(screen.getByRole("alert").textContent).toContain("What was saved is safe. Try again.");
  expect(screen.getByText(/2041/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

test("progress tells the screen reader how far it is", () => {
  const cancel = vi.fn();
  render(Progress, { label: "Adding", detail: "42 of 300", share: 0.14, oncancel: cancel });
  const bar = screen.getByRole("progressbar", { name: "Adding" });
  expect(bar.getAttribute("aria-valuenow")).toBe("14");
  expect(bar.getAttribute("aria-valuetext")).toBe("42 of 300");
  screen.getByRole("button", { name: "Cancel" }).click();
  expect(cancel).toHaveBeenCalledOnce();
});

test("the undo line stays, takes back once, and is closed by a change of person", async () => {
  render(UndoLine);
  const { undo } = await call("delete_question", { id: "q2" });
  offerUndo(undo, "The question was deleted.");
  expect(await screen.findByText("The question was deleted.")).toBeTruthy();
  screen.getByRole("button", { name: "Undo" }).click();
  expect(await screen.findByText("Taken back: delete question")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  const questions = await call("questions", { person: "p1" });
  expect(questions.map(({ id }) => id)).toContain("q2");

  // The same step again is stale, and says so without blame.
  offerUndo(undo, "The question was deleted.");
  (await screen.findByRole("button", { name: "Undo" })).click();
  expect(await screen.findByText("This can no longer be taken back")).toBeTruthy();
  choosePerson("p2");
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("a newer change ends the undo line, its own does not", async () => {
  render(UndoLine);
  const now = vi.spyOn(Date, "now");
  now.mockReturnValue(1_000_000);
  const { undo } = await call("delete_question", { id: "q3" });
  offerUndo(undo, "The question was deleted.");
  await new Promise((done) => setTimeout(done, 20));
  expect(screen.queryByText("The question was deleted.")).toBeTruthy();
  now.mockReturnValue(1_005_000);
  await call("ask_question", { ...asking, text: "May I fly?" });
  await waitFor(() => expect(screen.queryByText("The question was deleted.")).toBeNull());
  now.mockRestore();
});

test("a query asks again when its tag changes and when what it reads changes", async () => {
  render(QueryProbe);
  expect(await screen.findByText("Lena Marchetti: 8")).toBeTruthy();
  await call("ask_question", { ...asking, text: "May I swim?" });
  expect(await screen.findByText("Lena Marchetti: 9")).toBeTruthy();
  choosePerson("p2");
  expect(await screen.findByText("Oskar Marchetti: 0")).toBeTruthy();
});

test("somebody who is added and comes first in the list does not take the place of whoever is on screen", async () => {
  await enter(await call("open_example"));
  const [first] = session.people;
  session.people = [...session.people].reverse();
  expect(person().id).toBe(first?.id);
});

test("drafts are kept before a lock and after a pause", async () => {
  saveDraft("ask", "Why do I");
  expect(await call("draft", { key: "ask" })).toBe("");
  await flushDrafts();
  expect(await call("draft", { key: "ask" })).toBe("Why do I");
  vi.useFakeTimers();
  saveDraft("ask", "Why do I need");
  vi.advanceTimersByTime(500);
  vi.useRealTimers();
  await waitFor(async () => expect(await call("draft", { key: "ask" })).toBe("Why do I need"));
});

test("a lock from outside forgets people, place and undo", async () => {
  expect(person().name).toBe("Lena Marchetti");
  go("records", "e 1/2");
  await waitFor(() => expect(here()).toEqual({ section: "records", rest: ["e 1/2"] }));
  await call("lock");
  wipe();
  expect(session.app?.stage).toBe("locked");
  expect(session.people).toEqual([]);
  expect(here()).toEqual({ section: "today", rest: [] });
});

test("an address that is none leads to Today", async () => {
  home();
  location.hash = "#/nonsense/1";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  expect(here()).toEqual({ section: "today", rest: [] });
  expect(to("records", "a/b")).toBe("#/records/a%2Fb");
});

test("a list says that it is one, which its look takes away from it in WebKit", () => {
  const silent = sources().filter(({ text }) =>
    [...text.matchAll(/<ul\b[^>]*>/g)].some(([tag]) => !/\brole="/.test(tag)),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});
