// The side ways of a second opinion in the real app, by keyboard alone and in both languages: where slides are, which place, what a written
// opinion lacks, going back, a word to relatives, a rest, a third opinion, another case. What is said is looked up in what is kept.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, afterEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { dayFromNow, inWords } from "./harness/days.mjs";
import { display, noDisplay } from "./harness/display.mjs";
import { Computers, row, unknown } from "./harness/opinion.mjs";
import { plain } from "./harness/page.mjs";
import { pagesOf } from "./harness/paper.mjs";
import { pdfFile } from "./harness/samples.mjs";

const MINUTES = 60_000;
const computers = new Computers();
afterEach(() => computers.end());
after(async () => {
  computers.remove();
  await noDisplay();
});

/** A way is walked in both languages. */
const inBoth = (way) => (name) => {
  test(`${name}, in English`, { timeout: 5 * MINUTES }, () => way("en-CA"));
  test(`${name}, in French`, { timeout: 5 * MINUTES }, () => way("fr-CA"));
};
inBoth(slides)("who has the slides is written down, and shown on the list and on paper");
inBoth(places)("two places are filled in, stand side by side, and one is picked");
inBoth(written)("what a written opinion lacks is ticked and asked for");
inBoth(goingBack)("the own doctor gets a letter, and who is in charge is written down");
inBoth(relatives)("a message to relatives carries no record");
inBoth(rests)("a case rests, goes on and stops, and a treatment starts meanwhile");
inBoth(third)("a third opinion stands beside the others, on two pages at most");
inBoth(another)("another case begins, and the one that stopped stays within reach");

const full = { day: "numeric", month: "long", year: "numeric" };
/** A day as the pages of a case write it: the year only where it is not this one. */
const shortly = (day, language) => {
  const words = inWords(day, language, day.slice(0, 4) === dayFromNow(0).slice(0, 4) ? undefined : full);
  return { form: "day", when: language === "fr-CA" ? words.replace(/^1 /, "1er ") : words };
};

async function slides(language) {
  const lena = await computers.on(language);
  const { page, t, hand } = lena;
  const held = async () => (await lena.items()).slides.fields.custody;
  const toSlides = async () => {
    await lena.follow("case-do-records", "gather-title");
    await lena.follow("gather-item-slides", "gather-item-slides");
  };
  await lena.beginsCase("Breast cancer");
  await toSlides();
  await lena.reads(t("custody-none"));
  await lena.press("button", "custody-add");
  await hand.write(t("custody-label"), "S24-118");
  await lena.check("where something is");
  await hand.write(t("custody-with"), "Northmere Cancer Centre");
  await lena.writeDayOf(t("custody-since"), "2026-05-12");
  await hand.write(t("custody-owner"), "Harbour Street Hospital");
  await lena.writeDayOf(t("custody-back-by"), "2026-07-03");
  await hand.write(t("custody-parcel"), "RN 118 204");
  await lena.press("button", "custody-done");
  const lent = { what: "slides", label: "S24-118", with: "Northmere Cancer Centre", since: "2026-05-12", owner: "Harbour Street Hospital", backBy: "2026-07-03", back: null, parcel: "RN 118 204" };
  await lena.keeps("where the slides are", held, [lent]);

  // The block is another thing, which never left.
  await lena.press("button", "custody-add");
  await hand.pick(t("custody-what"), t("custody-block").split(" ")[0]);
  await hand.write(t("custody-with"), "Harbour Street Hospital");
  await lena.press("button", "custody-done");
  const nothing = { label: null, since: null, owner: null, backBy: null, back: null, parcel: null };
  const block = { ...nothing, what: "block", with: "Harbour Street Hospital" };
  await lena.keeps("where the block is", held, [lent, block]);

  // Kept over leaving the page; shown on the list, and on paper.
  const since = inWords("2026-05-12", language, full);
  const until = inWords("2026-07-03", language, full);
  await lena.home();
  await lena.follow("case-do-records", "gather-title");
  const line = page.driver.executeScript("return [...document.querySelectorAll('main li')].find((one) => one.querySelector('a[href$=\"/slides\"]')).innerText");
  const onTheList = plain(await line);
  for (const words of ["S24-118", t("custody-has-since", { who: "Northmere Cancer Centre", day: since }), t("custody-must-back", { day: until })])
    assert.ok(onTheList.includes(plain(words)), `${words}: ${onTheList}`);
  await lena.follow("gather-item-slides", "gather-item-slides");
  await lena.reads(t("custody-of", { who: "Harbour Street Hospital" }), t("custody-number", { number: "RN 118 204" }), t("custody-has", { who: "Harbour Street Hospital" }));
  await lena.press("link", "gather-title");
  await lena.arrive("gather-title");
  const paper = await lena.printed("gather-print", "print-gathered");
  for (const words of [t("gathered-sheet-custody"), "S24-118", "Northmere Cancer Centre", t("gathered-sheet-back-by", { day: until }), t("holding-block")])
    assert.ok(paper.includes(plain(words)), `${words}: ${paper}`);

  // They came back; and what was taken off the list by a slip is brought back.
  await lena.home();
  await toSlides();
  await lena.press("button", "custody-change-which", { args: { what: t("custody-named", { what: t("custody-slides"), label: "S24-118" }) } });
  await lena.writeDayOf(t("custody-back"), "2026-06-30");
  await lena.press("button", "custody-done");
  await lena.keeps("that they are back", held, [{ ...lent, back: "2026-06-30" }, block]);
  await lena.reads(t("custody-is-back", { day: inWords("2026-06-30", language, full) }));
  assert.ok(!(await page.text()).includes(plain(t("custody-must-back", { day: until }))), "nothing must be back any more");
  await lena.press("button", "custody-delete-which", { args: { what: t("custody-block") } });
  await lena.keeps("the block off the list", async () => (await held()).length, 1);
  await lena.press("button", "undo");
  await lena.keeps("the block on the list", async () => (await held()).map(({ what }) => what), ["slides", "block"]);
}

/** What is asked about a place, in the order of its page. */
const asked = { doctor: "doctor", phone: "phone", referral: "referral", whoAsks: "who-asks", cost: "cost", language: "language", reads: "reads", answer: "answer", travel: "travel", notes: "notes" };

async function places(language) {
  const lena = await computers.on(language);
  const { page, t, hand } = lena;
  const kept = async () => (await lena.theCase()).fields;
  await lena.beginsCase("Breast cancer");
  await lena.follow("case-do-where", "where-title");
  await hand.choose(t("where-benefit-pays"));
  await lena.keeps("who pays", async () => (await kept()).benefit, "pays");
  const north = { doctor: "Dr. Ashdown", phone: "555-0142", referral: "My own doctor asks", whoAsks: "The office", cost: "None, they say", language: "Both", reads: "Slides and pictures", answer: "Three weeks", travel: "Three hours by train", notes: "Ask for Ines" };
  // About the other one some things are not known yet.
  const lake = { doctor: "Dr. Okafor", phone: null, referral: null, whoAsks: null, cost: "Two hundred dollars", language: null, reads: "Only reports", answer: null, travel: "None", notes: null };
  for (const [name, channel, told] of [["Northmere Cancer Centre", "visit", north], ["Lakeside University Hospital", "online", lake]]) {
    await hand.write(t("place-name"), name);
    await hand.choose(t(`where-${channel}`), { part: true });
    await lena.press("button", "place-add");
    await page.title(name);
    await lena.check("a place");
    for (const [field, words] of Object.entries(told)) if (words) await hand.write(t(`place-${asked[field]}`), words);
    await page.press(Key.TAB);
    await lena.keeps(`what ${name} told`, async () => (await kept()).places.at(-1), { ...told, name, channel, chosen: false });
    await lena.press("link", "where-title");
    await lena.arrive("where-title");
  }

  await lena.press("link", "where-compare");
  await lena.arrive("where-compare");
  const table = await page.driver.executeScript("return [...document.querySelectorAll('main table tr')].map((one) => [...one.cells].map((cell) => cell.innerText))");
  const says = (words) => words ?? t("place-not-asked");
  const wanted = [
    ["", "Northmere Cancer Centre", "Lakeside University Hospital"],
    [t("place-channel"), t("where-visit"), t("where-online")],
    ...Object.entries(asked).map(([field, id]) => [t(`place-${id}`), says(north[field]), says(lake[field])]),
  ];
  assert.deepEqual(table.map((line) => line.map(plain)), wanted.map((line) => line.map(plain)));
  await lena.reads(t("where-compare-note"));

  // One is picked, then the other instead, and that is taken back.
  const chosen = async () => (await kept()).places.filter((place) => place.chosen).map(({ name }) => name);
  for (const name of ["Northmere Cancer Centre", "Lakeside University Hospital"]) {
    await lena.press("link", "where-title");
    await lena.arrive("where-title");
    await hand.press("link", name);
    await page.title(name);
    await lena.press("button", "place-pick");
    await lena.keeps("the place", chosen, [name]);
  }
  await lena.press("button", "undo");
  await lena.keeps("the place before", chosen, ["Northmere Cancer Centre"]);
  await lena.home();
  await lena.reads(t("case-chosen", { name: "Northmere Cancer Centre" }));
}

/** Two opinions that were heard, made without the screens. */
async function heardTwo(lena, id, { first = [], second = [] } = {}) {
  await lena.app.invoke("save_opinion", { case: id, nth: 1, fields: { ...unknown, doctor: "Dr. Fenn", rows: first } });
  await lena.app.invoke("save_opinion", { case: id, nth: 2, fields: { ...unknown, doctor: "Dr. Ashdown", centre: "Northmere Cancer Centre", when: "2026-06-04", rows: second } });
}

const parts = ["names", "dates", "purpose", "reviewed", "findings", "conclusions", "treatment", "outstanding", "advice", "follow_up"];
const partId = (part) => `report-${part.replace("_", "-")}`;

/** The words in the field of a letter, once they are there. */
function letterOnScreen(lena) {
  const words = "return [...document.querySelectorAll('main textarea')].at(-1)?.value";
  return lena.page.until("the words of the letter", () => lena.page.driver.executeScript(words));
}

async function written(language) {
  const lena = await computers.on(language, {
    before: async (lena) => {
      await lena.turnTo("records");
      await lena.takeIn([pdfFile(lena.profile.out, "Consult letter of Dr Ashdown.pdf", ["Consult letter", "Medicine first"])]);
      await lena.openNews();
    },
  });
  const { page, t, hand } = lena;
  const second = async () => (await lena.opinions())[1].fields;
  await heardTwo(lena, await lena.beginsCase("Breast cancer"));
  await lena.home();
  await lena.follow("case-do-written", "after-part-written");
  for (const part of ["dates", "findings", "names"]) await hand.tick(t(partId(part)));
  await hand.tick(t(partId("dates")));
  await lena.keeps("what it says", async () => (await second()).report, ["names", "findings"]);
  await lena.reads(t("written-missing", { count: 8 }));
  const [{ id, title }] = await lena.records();
  await hand.pick(t("written-paper"), title.split(" ")[0]);
  await lena.keeps("which paper it is", async () => (await second()).written, id);
  await lena.press("button", "written-letter-lacks");
  await lena.arrive("letters-kind-ask-written");
  const lines = (await letterOnScreen(lena)).split("\n");
  assert.deepEqual(lines.filter((line) => line.startsWith("- ")), parts.filter((part) => !["names", "findings"].includes(part)).map((part) => `- ${t(partId(part))}`));
  for (const words of [t("letter-dear", { doctor: "Dr. Ashdown" }), t("letter-written-lacks"), t("letter-written-copy", { doctor: "Dr. Fenn" })]) assert.ok(lines.includes(words), `${words}: ${lines.join("\n")}`);

  // Nothing is asked for any more once all of it is there.
  await lena.home();
  await lena.follow("case-do-written", "after-part-written");
  for (const part of parts) if (!["names", "findings"].includes(part)) await hand.tick(t(partId(part)));
  await hand.tick(t("written-copied"));
  await lena.keeps("all of it", async () => [(await second()).report, (await second()).copied], [parts, true]);
  await lena.reads(t("written-complete"));
  assert.ok(!(await page.has("button", t("written-letter-lacks"))), "there is nothing left to ask for");
}

async function goingBack(language) {
  const lena = await computers.on(language);
  const { t, hand } = lena;
  const kept = async () => (await lena.theCase()).fields.back;
  const id = await lena.beginsCase("Breast cancer");
  await heardTwo(lena, id);
  await lena.home();
  await lena.follow("case-do-back", "after-part-back");
  await lena.press("button", "back-letter");
  await lena.arrive("letters-kind-going-back");
  const lines = (await letterOnScreen(lena)).split("\n");
  for (const words of [t("letter-dear", { doctor: "Dr. Fenn" }), t("letter-back-by", { by: "Dr. Ashdown, Northmere Cancer Centre" }), t("letter-back-charge"), "Lena Roy"]) assert.ok(lines.includes(words), `${words}: ${lines.join("\n")}`);
  await lena.keeps("to whom it goes", async () => (await lena.app.invoke("letters", { case: id })).map(({ kind, to }) => [kind, to]), [["going_back", "Dr. Fenn"]]);

  await lena.home();
  await lena.follow("case-do-back", "after-part-back");
  await lena.writeDayOf(t("back-when"), "2026-06-18");
  await hand.write(t("back-said"), "She will talk to Dr. Ashdown.");
  await hand.write(t("back-charge"), "Dr. Fenn, with Dr. Ashdown");
  await lena.press("link", "after-opinion-title");
  await lena.arrive("after-opinion-title");
  await lena.keeps("the visit", kept, { when: "2026-06-18", said: "She will talk to Dr. Ashdown.", inCharge: "Dr. Fenn, with Dr. Ashdown" });
  await lena.keeps("that this is behind", async () => (await lena.theCase()).stages.find(({ stage }) => stage === "going_back").done, true);
  await lena.reads(t("case-stage-is-done"));
  await lena.follow("after-part-back", "after-part-back");
  const inCharge = await lena.page.find("textbox", t("back-charge"));
  await lena.keeps("the words in their field", () => inCharge.getAttribute("value"), "Dr. Fenn, with Dr. Ashdown");
  await hand.write(t("back-charge"), "Dr. Okafor");
  await lena.page.press(Key.TAB);
  await lena.keeps("the other doctor", async () => (await kept()).inCharge, "Dr. Okafor");
  await lena.press("button", "undo");
  await lena.keeps("the doctor before", async () => (await kept()).inCharge, "Dr. Fenn, with Dr. Ashdown");
}

async function relatives(language) {
  const lena = await computers.on(language, {
    before: async (lena) => {
      await lena.turnTo("records");
      await lena.takeIn([pdfFile(lena.profile.out, "Surgical pathology report.pdf", ["Surgical pathology report", "Zirconia invasive carcinoma"])]);
      await lena.openNews();
    },
  });
  const { page, t, hand } = lena;
  const decided = { what: "Medicine first, then we see.", why: "Ribbonwort", when: null, starts: "2026-07-06", told: "Carla" };
  const id = await lena.beginsCase("Breast cancer", { decided, ownReason: "Larkspur", decision: "Surgery or medicine" });
  await heardTwo(lena, id, { second: [row("plan", "Harvestman schedule")] });
  const [{ title }] = await lena.records();
  const secret = ["Breast cancer", title, "Surgical pathology", "Zirconia", "Larkspur", "Surgery or medicine", "Ribbonwort", "Harvestman", "Dr. Fenn", "Dr. Ashdown", "Northmere"];
  const holdsNone = (text) => assert.deepEqual(secret.filter((words) => text.toLowerCase().includes(words.toLowerCase())), [], text);
  await lena.home();
  await lena.follow("case-do-relatives", "after-part-relatives");
  const shown = () => page.driver.executeScript("return document.querySelector('main .sheet.words').innerText");
  const message = plain(await shown());
  assert.ok(message.includes(plain(t("letter-relatives-plain"))) && message.endsWith("Lena Roy"), message);
  holdsNone(message);
  assert.ok(!message.includes("Medicine first"), message);

  // The decision is in it only when that is ticked.
  await hand.tick(t("relatives-decision"), { part: true });
  await lena.reads(t("letter-relatives-decided", { what: decided.what }), t("letter-relatives-starts", shortly("2026-07-06", language)));
  holdsNone(plain(await shown()));
  await lena.press("button", "tell-copy");
  await lena.reads(t("tell-copied"));
  const copied = execFileSync("xclip", ["-o", "-selection", "clipboard"], { encoding: "utf8", env: { ...process.env, DISPLAY: await display() } });
  assert.equal(plain(copied), plain(await shown()));
  await hand.tick(t("relatives-decision"), { part: true });
  await page.until("the decision to be out of it", async () => plain(await shown()) === message);

  await lena.press("button", "tell-letter");
  await lena.arrive("letters-kind-relatives");
  assert.equal(plain(await letterOnScreen(lena)), message);
  const paper = await lena.printed("letters-print", "print-letter", "button");
  assert.ok(paper.includes(plain(t("letter-relatives-hello"))) && paper.includes("Lena Roy"), paper);
  holdsNone(paper);
  assert.ok(!paper.includes("Medicine first"), paper);
}

async function rests(language) {
  const lena = await computers.on(language);
  const { page, t, hand } = lena;
  const standing = async () => {
    const { fields } = await lena.theCase();
    return [fields.standing, fields.since, fields.why];
  };
  const today = dayFromNow(0);
  const since = shortly(today, language);
  await lena.beginsCase("Breast cancer");
  const { here } = await lena.theCase();
  for (const [rest, act, why] of [["paused", "case-pause", "Waiting for the scan"], ["stopped", "case-stop", "I have what I need"]]) {
    await lena.press("button", act);
    await hand.write(t(`case-why-${rest}`), why);
    await lena.check(`why it is ${rest}`);
    await lena.press("button", `case-do-${rest}`);
    await lena.keeps("the rest", standing, [rest, today, why]);
    await lena.reads(t(`case-${rest}-since`, since), why, t("case-rests-kept"));
    await lena.check(`a case that is ${rest}`);
    assert.ok(!(await page.has("button", t(act))), `what is ${rest} is not ${rest} again`);
    // Taken back, done again, then gone on with.
    await lena.press("button", "undo");
    await lena.keeps("the case to be open", standing, ["open", null, null]);
    await page.until("the notice to go", async () => !(await page.has("button", t("case-go-on"))));
    await lena.press("button", "redo");
    await lena.keeps("the rest again", standing, [rest, today, why]);
    await lena.press("button", "case-go-on");
    await lena.keeps("the case to go on", standing, ["open", null, null]);
    await page.until("the notice to go", async () => !(await page.has("button", t("case-go-on"))));
    await page.find("button", t(act));
  }

  const urgent = async () => (await lena.theCase()).fields.urgent;
  await lena.press("button", "case-started-note");
  await lena.reads(t("case-started-goes-on"));
  await hand.write(t("case-started-what"), "Radiation");
  await lena.check("a treatment has started");
  await lena.writeDayOf(t("case-started-when"), "2026-05-12");
  await lena.press("button", "case-started-close");
  await lena.keeps("the treatment", urgent, { what: "Radiation", when: "2026-05-12" });
  await lena.reads(`Radiation, ${t("case-since", shortly("2026-05-12", language))}`);
  await lena.home();
  await lena.reads(t("case-started"), t("case-started-goes-on"));
  assert.ok(!(await page.has("button", t("case-started-note"))), "it is noted once");
  // It goes on beside it, from where it was.
  assert.deepEqual([(await standing())[0], (await lena.theCase()).here], ["open", here]);
  await lena.press("button", "case-started-remove");
  await lena.keeps("no treatment", urgent, null);
  await page.find("button", t("case-started-note"));
  await lena.press("button", "undo");
  await lena.keeps("the treatment again", urgent, { what: "Radiation", when: "2026-05-12" });
  await page.title(t("case-started"));
}

async function third(language) {
  const lena = await computers.on(language);
  const { page, t, hand } = lena;
  const id = await lena.beginsCase("Breast cancer");
  // So much that it does not fit two pages in letters of the usual size.
  const kinds = ["what", "stage", "markers", "tests", "goal", "plan", "alternatives", "benefit", "risks", "practical", "sure", "wait"];
  const long = (nth) => kinds.map((kind) => row(kind, `${kind} as told by number ${nth}. ${"One more thing was said about it, at some length. ".repeat(4)}`.trim(), nth > 1 ? "same" : null));
  await heardTwo(lena, id, { first: long(1), second: long(2) });
  await lena.home();
  await lena.follow("case-do-compare", "compare-title");
  await lena.press("button", "compare-add", { args: { nth: 3 } });
  await page.title(t("compare-nth", { nth: 3 }));
  await lena.check("the page of a third opinion");
  await hand.write(t("compare-doctor"), "Dr. Okafor");
  await hand.write(t("compare-centre"), "Lakeside University Hospital");
  await lena.press("link", "compare-page-done");
  await lena.arrive("compare-title");
  await lena.keeps("who gave it", async () => (await lena.opinions()).map(({ fields }) => fields.doctor), ["Dr. Fenn", "Dr. Ashdown", "Dr. Okafor"]);
  await lena.writeCell(3, "plan", "Wait and watch closely.");
  // The only word that is still open in this row is the one before the third opinion.
  const open = `return [...document.querySelectorAll("main tr")].find((one) => one.querySelector("[data-row=plan]")).querySelectorAll("button.none").length`;
  assert.equal(await page.driver.executeScript(open), 1);
  await page.driver.executeScript(`document.querySelector("[data-row=plan]").focus()`);
  await lena.press("button", "compare-your-word", { args: { word: t("compare-word-none") } });
  await page.press(Key.ARROW_DOWN, Key.ARROW_DOWN, Key.ENTER);
  await lena.keeps("the word", async () => (await lena.opinions())[2].fields.rows.map(({ kind, says, word }) => [kind, says, word]), [["plan", "Wait and watch closely.", "different"]]);
  await lena.check("three opinions");
  const heads = await page.driver.executeScript("return [...document.querySelectorAll('main table thead th.of')].map((one) => one.innerText)");
  assert.equal(heads.length, 3);
  for (const [at, doctor] of ["Dr. Fenn", "Dr. Ashdown", "Dr. Okafor"].entries()) assert.ok(heads[at].includes(doctor) && heads[at].includes(t("compare-nth", { nth: at + 1 })), heads[at]);
  assert.ok(!(await page.has("button", t("compare-add", { nth: 3 }))), "three are the most");

  const paper = await lena.printed("compare-print", "print-opinions");
  for (const words of [t("compare-sheet-third"), "Dr. Okafor", "plan as told by number 1.", "plan as told by number 2.", "Wait and watch closely.", t("compare-word-different"), "wait as told by number 2."])
    assert.ok(paper.includes(words), `${words}: ${paper}`);
  const pages = pagesOf(lena.sheet("print-opinions"));
  assert.ok(pages <= 2, `${pages} pages`);
}

async function another(language) {
  const lena = await computers.on(language);
  const { page, t, hand } = lena;
  const cases = async () => (await lena.app.invoke("opinion_cases", { person: await lena.person() })).map(({ id, title, fields }) => [id, title, fields.standing]).sort();
  const old = await lena.beginsCase("Breast cancer", { decision: "Surgery first, or medicine first." });
  await lena.press("button", "case-stop");
  await hand.write(t("case-why-stopped"), "I have what I need");
  await lena.press("button", "case-do-stopped");
  await lena.keeps("that it stopped", cases, [[old, "Breast cancer", "stopped"]]);

  await lena.press("link", "case-all");
  await lena.follow("case-another", "case-another");
  await hand.write(t("about-own"), "My left knee");
  await lena.press("button", "case-begin");
  await lena.arrive("about-title");
  const fresh = (await cases()).find(([id]) => id !== old)[0];
  await lena.keeps("both cases", cases, [[old, "Breast cancer", "stopped"], [fresh, "My left knee", "open"]].sort());

  // The one that goes on stands first.
  await lena.turnTo("opinion");
  const names = () => page.driver.executeScript("return [...document.querySelectorAll('main .rows li a')].map((one) => one.textContent.trim())");
  await lena.keeps("the list", names, ["My left knee", "Breast cancer"]);
  await lena.check("two cases");
  await hand.press("link", "Breast cancer");
  await lena.reads("I have what I need", "Surgery first, or medicine first.", t("case-rests-kept"));
  await lena.press("button", "case-go-on");
  await lena.keeps("the old one to go on", async () => (await cases()).map(([, , standing]) => standing), ["open", "open"]);
  await lena.press("link", "case-all");
  await hand.press("link", "My left knee");
  await page.until("the home of the new one", async () => (await page.driver.executeScript("return location.hash")).endsWith(fresh));
  assert.ok(!(await page.text()).includes("Surgery first, or medicine first."), "each has its own words");
}
