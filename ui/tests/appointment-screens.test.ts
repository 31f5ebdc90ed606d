// Screens of appointments on the made-up backend: what is said of someone who has died, and of a list that is empty.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import { call } from "../src/backend/client";
import List from "../src/screens/appointments/List.svelte";
import { flushDrafts } from "../src/drafts";
import After from "../src/screens/appointments/After.svelte";
import Change from "../src/screens/appointments/Change.svelte";
import Mode from "../src/screens/appointments/Mode.svelte";
import Today from "../src/screens/today/Today.svelte";
import { enter, session } from "../src/session.svelte";

beforeEach(async () => {
  await enter(await call("open_example"));
  session.chosen = null;
});
afterEach(cleanup);

const died = () => (session.people = session.people.map((one) => ({ ...one, hasDied: true })));

test("Today has the next appointment, and nothing of it for someone who has died", async () => {
  render(Today);
  expect(await screen.findByText("Next appointment")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Get ready" })).toBeTruthy();
  died();
  await waitFor(() => expect(screen.queryByText("Next appointment")).toBeNull());
  for (const gone of ["To do", "Write it down", "Write a question", "Print the recovery sheet"]) {
    expect(screen.queryByText(gone)).toBeNull();
  }
  expect(screen.getByText(/are kept as they are/)).toBeTruthy();
});

test("of someone who has died nothing is still to come", async () => {
  died();
  render(List);
  expect(await screen.findByText("Earlier")).toBeTruthy();
  expect(screen.queryByText("To come")).toBeNull();
  expect(screen.queryByText("Add an appointment")).toBeNull();
});

test("an empty list says how to begin", async () => {
  session.chosen = "p2";
  render(List);
  expect(await screen.findByText("Add your next visit")).toBeTruthy();
  expect(screen.getByText("We will help you get ready.")).toBeTruthy();
  expect(screen.getAllByRole("link", { name: "Add an appointment" })).toHaveLength(1);
});

test("a question for which an appointment is added is asked there", async () => {
  session.chosen = "p2";
  const words = { text: "May I fly?", note: null, topic: null, library: null };
  const asked = await call("ask_question", { person: "p2", ...words, appointment: null, source: null });
  render(Change, { id: "", step: asked.id });
  await fireEvent.input(await screen.findByLabelText("With whom"), { target: { value: "Dr. Fenn" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(async () => {
    const found = await call("appointments", { person: "p2" });
    expect(found.map(({ withWhom, questions }) => [withWhom, questions])).toEqual([["Dr. Fenn", 1]]);
  });
});

test("in the room the card is found again, although a question that was answered is no longer among them", async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  const person = "p2";
  const nothing = { note: null, topic: null, library: null, appointment: null, source: null };
  for (const text of ["Which nurse?", "Which drug?", "Which day?"])
    await call("ask_question", { person, text, ...nothing });
  const { appointment } = await call("save_appointment", {
    ...{
      id: null,
      person,
      day: "2026-05-26",
      time: null,
      zone: null,
      contact: null,
      withWhom: "Dr. Fenn",
      place: null,
    },
    ...{ meeting: "in_person", companions: [], purpose: null, bring: null, travel: null, notes: null },
    ...{ repeat: null, question: null },
  });
  const room = render(Mode, { id: appointment.id });
  let title: string | null | undefined;
  for (const [place, words] of ["Go to the first question", "Answered, next", "Ask later"].entries()) {
    await fireEvent.click(await screen.findByText(words));
    const card = await screen.findByText(`Question ${place + 1} of`, { exact: false });
    title = card.nextElementSibling?.textContent;
  }
  room.unmount();
  await flushDrafts();
  render(Mode, { id: appointment.id });
  expect(await screen.findByRole("heading", { name: title ?? "" })).toBeTruthy();
});

test("a photo that is still being read when the page is left becomes a paper of the appointment", async () => {
  const papers = async () => (await call("appointment", { id: "a2" })).papers.length;
  const before = await papers();
  const page = render(After, { id: "a2" });
  await fireEvent.click(await screen.findByRole("button", { name: "Add a photo of the sheet" }));
  page.unmount();
  await waitFor(async () => expect(await papers()).toBe(before + 1), { timeout: 3000 });
});

test("a series is written, and taken back, as one step", async () => {
  session.chosen = "p2";
  const all = async () => (await call("appointments", { person: "p2" })).length;
  const before = await all();
  const nothing = { time: null, zone: null, contact: null, withWhom: null, place: null, purpose: null };
  const { undo } = await call("save_appointment", {
    ...{ id: null, person: "p2", day: "2026-06-01", ...nothing, meeting: "in_person", companions: [] },
    ...{ bring: null, travel: null, notes: null, question: null, repeat: { everyDays: 14, times: 4 } },
  });
  expect(await all()).toBe(before + 4);
  await call("undo", { step: undo });
  expect(await all()).toBe(before);
});
