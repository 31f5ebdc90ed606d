// Around an appointment, in the real app: the library, a series, getting ready, in the room, afterwards; whom to call, the diary, a death.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { asked, computerOf, planned } from "./harness/begun.mjs";
import { dayFromNow, inWords } from "./harness/days.mjs";
import { display, noDisplay } from "./harness/display.mjs";
import { Keyboard, Mouse } from "./harness/hands.mjs";
import { plain } from "./harness/page.mjs";
import { heightOf, pagesOf, textOf } from "./harness/paper.mjs";
import { pictureFile } from "./harness/samples.mjs";
import { Person } from "./harness/story.mjs";

/** What Lena writes. The first questions are named by what they are about; `chemo` is a word of the first. */
const SAYS = {
  "en-CA": {
    asked: ["Why do I need chemo before surgery?", "Who drives me home?", "May I swim?", "Will my hair fall out?", "Can I work?"],
    chemo: "chemo",
    found: "Margins are clear.",
    decided: "Chemo in January.",
    task: "Book the heart scan",
    why: "To make it smaller",
    note: "Ask the nurse",
    spring: "Perhaps in spring",
  },
  "fr-CA": {
    asked: ["Pourquoi la chimio avant l’opération?", "Qui me ramène à la maison?", "Est-ce que je peux nager?", "Vais-je perdre mes cheveux?", "Puis-je travailler?"],
    chemo: "chimio",
    found: "Les marges sont saines.",
    decided: "Chimio en janvier.",
    task: "Réserver l’examen du cœur",
    why: "Pour qu’elle soit plus petite",
    note: "Demander à l’infirmière",
    spring: "Peut-être au printemps",
  },
};
const [CHEMO] = SAYS["en-CA"].asked;
const [TODAY, SOON] = [dayFromNow(0), dayFromNow(10)];
const NEXT = "Dr. Roy";
const DOCTOR = "Dr. Fenn";

let profile, app;
/** By language: a computer with Lena's records. */
const begun = new Map();
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile?.remove();
});
after(async () => {
  for (const computer of begun.values()) computer.remove();
  await noDisplay();
});

/** Lena, with five questions, an appointment today and one soon. Each test goes on with a copy. */
async function opened({ language = "en-CA", hands = Mouse } = {}) {
  if (!begun.has(language)) begun.set(language, await lenas(language));
  profile = begun.get(language).copy();
  app = await start(profile);
  const lena = new Person(app, { language, hands, axe: true });
  await lena.unlock();
  return lena;
}

function lenas(language) {
  return computerOf("Lena Roy", {
    language,
    more: async (app, person) => {
      await planned(app, person, { day: TODAY, withWhom: NEXT });
      await planned(app, person, { day: SOON, time: "10:30", withWhom: DOCTOR, place: "Harbour clinic", purpose: "Results of the scan" });
      for (const text of SAYS[language].asked) await asked(app, person, text);
    },
  });
}

// The main path is walked in every way; what is beside it, in one.
test("getting ready, and the short way to one sheet, in English", () => gettingReady());
test("getting ready, and the short way to one sheet, in French", () => gettingReady({ language: "fr-CA" }));
test("getting ready, and the short way to one sheet, by keyboard alone", () => gettingReady({ hands: Keyboard }));
test("in the room and afterwards, in English", () => inTheRoomAndAfterwards());
test("in the room and afterwards, in French", () => inTheRoomAndAfterwards({ language: "fr-CA" }));
test("in the room and afterwards, by keyboard alone", () => inTheRoomAndAfterwards({ hands: Keyboard }));

test("questions come from the library, and the harder ones stay closed until they are opened", async () => {
  const lena = await opened();
  const { t, hand, page } = lena;
  await lena.turnTo("questions");
  await lena.press("link", "questions-library");
  await lena.arrive("library-title");
  await hand.write(t("library-search"), "drug");
  await hand.tick(t("question-sys-1"), { part: true });
  await page.click("textbox", t("library-search"));
  await page.hold(Key.CONTROL, "a");
  await page.press(Key.BACK_SPACE);
  await lena.press("link", "library-topic-sur");
  await lena.arrive("library-topic-sur");
  await hand.tick(t("question-sur-1"), { part: true });
  await lena.press("button", "library-add", { args: { count: 2 } });
  await lena.reads(t("library-added", { count: 2 }), t("library-on-list"));

  const hard = t("question-prg-2");
  await lena.press("link", "library-title");
  await hand.write(t("library-search"), hard);
  await lena.reads(t("library-found", { count: 0 }), t("library-some-harder"));
  await lena.press("link", "library-harder");
  await lena.arrive("library-harder");
  await lena.reads(t("library-harder-inside"));
  assert.ok(!(await page.text()).includes(hard), "closed");
  await lena.press("button", "library-harder-open");
  await lena.reads(hard);
  await lena.check("library-harder-open");
  await lena.press("button", "library-harder-close");
  await lena.reads(t("library-harder-nobody"));
  await lena.turnTo("questions");
  await lena.reads(t("question-sys-1"), t("question-sur-1"));
  assert.ok(!(await page.text()).includes(hard));
});

test("an appointment repeats, one of them is skipped, and a calendar learns only that there is one", async () => {
  const lena = await opened();
  const { t, hand, page } = lena;
  const days = [20, 41, 62].map(dayFromNow);
  await lena.turnTo("appointments");
  await lena.check("appointments");
  await lena.press("link", "appointments-add");
  await lena.press("button", "appointment-repeat");
  await hand.pick(t("appointment-every"), t("appointment-every-weeks", { weeks: 3 }));
  await hand.write(t("appointment-times"), "3");
  await lena.check("appointment-repeats");
  await lena.writeAppointment({ day: days[0], time: "9h", "with-label": "Infusion room", place: "Level 2", purpose: "Chemo" });
  await lena.reads(t("appointment-saved-series", { count: 3 }), t("appointment-in-series", { place: 1, of: 3 }));

  await lena.press("button", "calendar-add");
  await lena.check("calendar");
  const file = join(profile.out, "one.ics");
  profile.answer({ save: file });
  await lena.press("button", "calendar-save");
  await lena.reads(t("calendar-saved", { name: "one.ics" }));
  await page.press(Key.ESCAPE);
  const calendar = readFileSync(file, "utf8");
  assert.match(calendar, /^SUMMARY:Appointment\r?$/m);
  assert.ok(calendar.includes(days[0].replaceAll("-", "")));
  for (const word of ["Infusion", "Level 2", "Chemo", "Lena", "LOCATION", "DESCRIPTION"]) assert.ok(!calendar.includes(word), `${word} in\n${calendar}`);

  await lena.turnTo("appointments");
  const words = days.map((day) => inWords(day, "en-CA"));
  await lena.reads(...words);
  await openAppointment(lena, words[1]);
  await lena.press("button", "appointment-skip");
  await lena.reads(t("appointment-skipped"), t("appointment-unskip"));
  await lena.check("appointment-skipped");
  await lena.turnTo("appointments");
  await lena.reads(...words, t("appointment-skipped"));
});

/** Questions, the first three, company; then three questions in large print. */
async function gettingReady(way) {
  const lena = await opened(way);
  const { asked, chemo } = SAYS[lena.language];
  const [CHEMO, DRIVE, SWIM, HAIR, WORK] = asked;
  const { t, hand, page } = lena;
  await lena.turnTo("appointments");
  await openAppointment(lena, DOCTOR);
  await lena.press("link", "appointment-ready");
  await lena.arrive("appointment-ready");
  await lena.press("link", "ready-begin", { args: { step: t("ready-questions") } });
  await lena.arrive("ready-questions");
  for (const text of [CHEMO, SWIM, HAIR, WORK]) await hand.tick(text);
  await lena.press("button", "ready-step-done");
  await lena.press("link", "ready-go-on", { args: { step: t("ready-top") } });
  await lena.arrive("ready-top");
  await lena.press("button", "questions-move-up", { more: t("questions-which", { text: HAIR }) });
  await page.until("the new order", async () => (await listed(lena, "main ol .q")).join() === [CHEMO, HAIR, SWIM, WORK].join());
  await lena.press("button", "ready-step-done");
  await lena.press("link", "ready-company");
  await lena.arrive("ready-company");
  await lena.press("button", "appointment-companion-add");
  await hand.write(t("appointment-companion-name"), "Carla");
  await hand.pick(t("appointment-companion-part"), t("appointment-part-notes"));
  await lena.press("button", "ready-step-done");
  await lena.reads(t("ready-company-saved"));
  await lena.press("link", "ready-print");
  await lena.arrive("ready-print");
  await lena.press("link", "ready-print-doctor");
  await lena.page.title(t("sheet-screen-title"));
  const whole = await saved(lena, "whole.pdf");
  for (const words of [CHEMO, HAIR, SWIM, WORK, DOCTOR, "Carla"]) assert.ok(textOf(whole).includes(words), `“${words}” is on the sheet`);

  await lena.turnTo("appointments");
  await openAppointment(lena, DOCTOR);
  await lena.reads(t("appointment-with-notes", { name: "Carla" }));
  await lena.press("link", "appointment-ready");
  await lena.reads(t("ready-questions-count", { count: 4 }));
  await lena.press("link", "ready-short");
  await lena.arrive("short-title-1");
  await lena.reads(t("short-full"));
  await hand.tick(SWIM);
  await hand.tick(WORK);
  await lena.press("button", "short-next");
  await lena.arrive("short-title-2");
  const short = join(profile.out, "short.pdf");
  profile.answer({ save: short });
  await lena.press("button", "short-save");
  await lena.reads(t("short-saved", { name: "short.pdf" }));
  const paper = textOf(short);
  for (const words of [CHEMO, HAIR, WORK]) assert.ok(paper.includes(words), `“${words}” is on the short sheet`);
  for (const words of [SWIM, DRIVE]) assert.ok(!paper.includes(words), `“${words}” is not on it`);
  assert.equal(pagesOf(short), 1);
  assert.ok(heightOf(short, chemo) > 1.2 * heightOf(whole, chemo), "in large print");
  await lena.press("button", "short-next");
  await lena.arrive("short-title-3");
  await lena.press("link", "short-done");
  await page.title(t("today-title"));
}

/** Answers, a photo of the sheet, what comes next, a message. */
async function inTheRoomAndAfterwards(way) {
  const lena = await opened(way);
  const { asked, found, decided, task, why, spring } = SAYS[lena.language];
  const [CHEMO, DRIVE, SWIM] = asked;
  const { t, hand, page } = lena;
  await tie([CHEMO, DRIVE, SWIM], NEXT);
  await inTheRoom(lena);
  await lena.turnTo("appointments");
  await openAppointment(lena, NEXT);
  await lena.press("link", "appointment-after");
  await lena.arrive("appointment-after");
  await hand.write(t("after-found"), found);
  await hand.write(t("after-decided"), decided);
  await lena.press("button", "save");
  await lena.reads(t("after-saved"));
  await lena.press("button", "task-add");
  await hand.write(t("task-text"), task);
  await hand.write(t("task-who"), "Carla");
  await lena.press("button", "task-save");
  await page.find("checkbox", task, { part: true });

  profile.answer({ open: [pictureFile(profile.out, "sheet.png")] });
  await lena.press("button", "photo-add");
  await profile.taken();
  await page.until("the photo", () => page.driver.executeScript("const photo = document.querySelector('.photos img'); return photo?.complete && photo.naturalWidth > 0"));
  await lena.check("after-photo");

  const answer = t("after-answer") + t("questions-which", { text: SWIM });
  await hand.write(answer, spring);
  await lena.press("button", "mode-is-unclear", { more: t("questions-which", { text: SWIM }) });
  await lena.reads(t("mode-is-unclear"), t("after-answer-saved", { text: SWIM }));
  await lena.press("button", "message-make");
  await lena.press("button", "message-copy");
  await lena.reads(t("message-copied"));
  const message = execFileSync("xclip", ["-o", "-selection", "clipboard"], { encoding: "utf8", env: { ...process.env, DISPLAY: await display() } });
  for (const words of [found, decided, task, "Carla", CHEMO, why]) assert.ok(message.includes(words), `“${words}” is in\n${message}`);
  await lena.check("after-message");

  await lena.turnTo("today");
  await lena.reads(task);
  await lena.turnTo("questions");
  await lena.reads(SWIM, t("questions-state-unclear"));
}

/** One question is answered, one waits, one has a note when the records are locked; Esc leaves. */
async function inTheRoom(lena) {
  const { t, hand, page } = lena;
  const { asked, why, note } = SAYS[lena.language];
  const [CHEMO, DRIVE, SWIM] = asked;
  await toTheRoom(lena);
  await lena.check("room");
  await lena.press("button", "mode-first");
  await page.title(CHEMO);
  const size = await page.driver.executeScript("return parseFloat(getComputedStyle(document.querySelector('dialog h1')).fontSize)");
  assert.ok(size >= 28, `the question is ${size} px high`);
  await hand.write(t("mode-said"), why);
  await lena.check("room-card");
  await lena.press("button", "mode-answered");
  await page.title(DRIVE);
  await lena.press("button", "mode-later");
  await page.title(SWIM);
  await hand.write(t("mode-said"), note);
  await page.press(Key.ESCAPE);
  await page.title(NEXT);

  await toTheRoom(lena);
  await page.title(SWIM);
  assert.equal(await (await page.find("textbox", t("mode-said"))).getProperty("value"), note, "the note is kept");
  const anew = await page.leaving();
  await lena.press("button", "mode-lock");
  await anew();
  await page.title(t("unlock-title"));
  await lena.unlock();
  await lena.turnTo("questions");
  await lena.reads(DRIVE, t("questions-folded", { title: t("questions-answered"), count: 1 }));
}

async function toTheRoom(lena) {
  await lena.turnTo("appointments");
  await openAppointment(lena, NEXT);
  await lena.press("link", "appointment-mode");
}

test("whom to call, the page for the fridge, and the team's words beside a temperature", async () => {
  const lena = await opened();
  const { t, hand, page } = lena;
  const fever = "38.3 or more: come to the hospital at once.";
  await lena.press("link", "nav-call");
  await lena.arrive("call-title");
  await lena.press("button", "call-write", { more: t("call-for", { need: t("call-need-fever") }) });
  await hand.write(t("call-instruction"), fever);
  await hand.write(t("call-name"), "Cancer centre");
  await hand.write(t("call-phone"), "613-555-0142");
  await lena.check("call-change");
  await lena.press("button", "call-save");
  await lena.reads(fever, "613-555-0142", t("emergency-line"));
  await lena.press("link", "call-fridge");
  await lena.arrive("print-fridge");
  const fridge = textOf(await saved(lena, "fridge.pdf"));
  for (const words of [fever, "613-555-0142", "Cancer centre", t("call-sheet-emergency")]) assert.ok(fridge.includes(words), `“${words}” is for the fridge:\n${fridge}`);

  await lena.turnTo("records");
  await lena.press("link", "nav-diary");
  await lena.arrive("diary-title");
  await lena.press("link", "diary-new");
  await lena.arrive("diary-new");
  await lena.reads(t("diary-not-watched"), fever);
  await hand.write(t("diary-text"), "Slept badly.");
  await hand.press("button", t("diary-suggest-tiredness"));
  await hand.choose("6");
  await hand.write(t("diary-temperature-field"), "37.9 °C");
  await lena.press("button", "diary-save");
  await lena.page.title(t("diary-title"));
  await lena.reads("Slept badly.", t("diary-level", { what: t("diary-suggest-tiredness"), level: 6 }), t("diary-temperature", { temperature: "37.9 °C" }), t("diary-team"), fever, "613-555-0142");
  await lena.check("diary-line");

  await lena.turnTo("care");
  await lena.check("care");
  await lena.press("link", "care-add");
  await hand.write(t("care-name"), "Ines Park");
  await hand.pick(t("care-role"), t("care-role-nurse"));
  await hand.write(t("care-phone"), "613-555-0107");
  await lena.check("care-new");
  await lena.press("button", "care-save");
  await lena.reads(t("care-added", { name: "Ines Park" }), t("care-group-nurse"), "613-555-0107");
});

test("after a death nothing reminds, and it can be taken back", async () => {
  const lena = await opened();
  const { t, page } = lena;
  const name = "Lena Roy";
  await lena.reads(t("today-next"), NEXT);
  await lena.turnTo("care");
  await lena.press("link", "care-cannot");
  await page.title(name);
  await lena.check("person");
  await lena.press("link", "died-link");
  await lena.arrive("died-title", { name });
  await lena.press("button", "died-do", { args: { name } });
  await lena.reads(t("died-noted"), t("died-done", { name }));
  await lena.check("died-noted");
  await lena.turnTo("today");
  await lena.reads(t("today-died", { name }), CHEMO);
  assert.ok(!(await page.text()).includes(NEXT), "no reminder");
  await lena.check("today-died");
  await lena.turnTo("care");
  await lena.press("link", "care-cannot");
  await lena.press("link", "died-link-done");
  await lena.press("button", "died-back");
  await lena.reads(t("died-undone", { name }));
  await lena.turnTo("today");
  await lena.reads(t("today-next"), NEXT);
});

/** Opens the appointment whose row has these words. */
async function openAppointment({ page, hand }, words) {
  const row = await page.until(`an appointment with “${words}”`, async () => {
    for (const link of await page.driver.findElements(By.css("main li a.t"))) if ((await link.getText()).includes(words)) return link;
  });
  await hand.press("link", (await row.getAttribute("aria-label")) ?? plain(await row.getProperty("textContent")));
  await page.until("the appointment", async () => (await page.driver.findElements(By.css("main dl"))).length > 0);
}

/** Questions to ask at an appointment, where choosing them is no part of the story. */
async function tie(texts, doctor) {
  const [{ id: person }] = await app.invoke("people");
  const questions = await app.invoke("questions", { person });
  const appointments = await app.invoke("appointments", { person });
  const ids = questions.filter(({ text }) => texts.includes(text)).map(({ id }) => id);
  await app.invoke("tie_questions", { ids, appointment: appointments.find(({ withWhom }) => withWhom === doctor).id });
}

async function listed({ page }, selector) {
  const found = await page.driver.findElements(By.css(selector));
  return Promise.all(found.map((one) => one.getText()));
}

/** Saves the paper on screen. Gives its path. */
async function saved(lena, name) {
  await lena.page.see(lena.t("sheet-screen-pages", { count: 1 }));
  const path = join(profile.out, name);
  profile.answer({ save: path });
  await lena.press("button", "sheet-screen-save");
  await lena.page.see(lena.t("sheet-screen-saved", { name }));
  return path;
}
