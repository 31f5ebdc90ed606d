// The second opinion in the real app: from a reason to a decision, by keyboard alone, with real records where they are here. What leaves is
// opened by programs that are not ours: unzip, pdftotext, qpdf, age. And what a screen reader is told.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { after, afterEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { noDisplay } from "./harness/display.mjs";
import { disc } from "./harness/brought.mjs";
import { inWords } from "./harness/days.mjs";
import { Computers, row, unknown } from "./harness/opinion.mjs";
import { plain } from "./harness/page.mjs";
import { textOf } from "./harness/paper.mjs";
import { installBrowser } from "./harness/receivers.mjs";
import { lockedFile, pdfFile } from "./harness/samples.mjs";
import { missing } from "./harness/spoken.mjs";

const MINUTES = 60_000;
/** Real public records, where they are on this machine. */
const REAL = new URL("../../../shared/data/", import.meta.url).pathname;

const computers = new Computers();
afterEach(() => computers.end());
after(async () => {
  computers.remove();
  await noDisplay();
});

test("a second opinion goes from a reason to a decision, in English", { timeout: 15 * MINUTES }, () => whole("en-CA"));
test("a second opinion goes from a reason to a decision, in French", { timeout: 15 * MINUTES }, () => whole("fr-CA"));
test("a folder has the disc byte for byte, and a locked file opens with age", { timeout: 10 * MINUTES }, leaves);
test("the figures name where they come from, and open it when asked", { timeout: 5 * MINUTES }, figures);
test("a screen reader is told of the opinions in a table", { timeout: 10 * MINUTES, skip: missing() }, heard);
test("a screen reader is told of the records to send, each with its state", { timeout: 5 * MINUTES, skip: missing() }, heardList);
test("a screen reader is told of a letter, of its law, and what its buttons do", { timeout: 5 * MINUTES, skip: missing() }, heardLetter);

/** Papers of our own whose words are known, and real ones. */
function papers(folder) {
  const own = [
    pdfFile(folder, "Surgical pathology report.pdf", ["Surgical pathology report", "Zirconia invasive carcinoma"], ["Second page of it", "Quillback"]),
    pdfFile(folder, "CT chest report.pdf", ["CT chest report", "Harvestman no nodule"]),
    lockedFile(folder, "Consult letter.pdf"),
  ];
  const real = ["pdf/py-pdf/crazyones-pdfa.pdf", "pdf/pdfjs/rotated.pdf"].map((name) => join(REAL, name)).filter((path) => existsSync(path));
  return [...own, ...real];
}

async function whole(language) {
  const lena = await computers.on(language, {
    before: async (lena) => {
      await lena.turnTo("records");
      await lena.takeIn(papers(lena.profile.out));
      await lena.openNews();
    },
  });
  const { page, t, hand } = lena;
  await lena.check("opinion nothing yet");
  await lena.reads(t("case-empty"), t("opinion-safety").slice(0, 40));

  // Why, what, by when.
  await hand.write(t("about-own"), "Breast cancer");
  await lena.press("button", "case-begin");
  await lena.arrive("about-title");
  await hand.tick(t("reason-confirm"));
  await hand.write(t("about-decision"), "Surgery first, or medicine first.");
  await lena.press("link", "about-done");
  await lena.arrive("opinion-title");
  await lena.reads("Surgery first, or medicine first.");

  // The doctor knows.
  await lena.follow("case-do-tell", "tell-title");
  await hand.tick(t("told-knows"));
  await hand.write(t("told-doctor"), "Dr. Fenn");
  await hand.write(t("told-reaction"), "She said it is a good idea.");
  await lena.press("link", "opinion-title");
  await lena.arrive("opinion-title");
  await lena.reads(t("opinion-knows-yes"));

  // Where.
  await lena.follow("case-do-where", "where-title");
  await hand.write(t("place-name"), "Northmere Cancer Centre");
  await lena.press("button", "place-add");
  await page.title("Northmere Cancer Centre");
  await lena.check("a place");
  await lena.press("button", "place-pick");
  await lena.reads(t("place-chosen"));
  await lena.turnTo("opinion");

  // What is here belongs to the list after a yes.
  await lena.follow("case-do-records", "gather-title");
  await lena.openAll();
  await lena.press("button", "gather-offer-yes-which", { args: { what: "Surgical pathology report" }, part: true });
  await page.until("the report to be on the list", async () => (await lena.items()).pathology.records.length === 1);
  await lena.openAll();
  await lena.press("button", "gather-offer-yes-which", { args: { what: "CT chest report" }, part: true });
  await page.until("the scan to be on the list", async () => (await lena.items()).scan_reports.records.length === 1);
  await lena.openAll();
  await lena.press("button", "gather-offer-yes-which", { args: { what: "Consult letter" }, part: true });
  await page.until("the letter to be on the list", async () => (await lena.items()).consults.records.length === 1);

  // A letter for what is missing.
  const { missing: count } = await lena.theCase();
  await hand.press("link", t("gather-ask-missing", { count: askable(await lena.items()) }));
  assert.ok(count > 0);
  await lena.arrive("letters-which");
  await lena.press("link", "letters-group-do-which", { args: { which: t("letters-group-slides", { holder: t("letters-group-nobody") }) } });
  await lena.arrive("letters-make-slides");
  await lena.press("button", "letters-make");
  await lena.arrive("letters-kind-ask-slides");
  await page.until("the words of the letter", async () => (await page.driver.executeScript("return [...document.querySelectorAll('textarea')].some((one) => one.value.includes('Lena'))")));
  await lena.press("button", "letters-left");
  await lena.press("button", "letters-mark-do");
  await page.until("the slides to be asked for", async () => (await lena.items()).slides.fields.state === "asked");
  await lena.check("a letter");

  const asks = await lena.printed("letters-print", "print-letter", "button");
  assert.ok(asks.includes("Lena"), asks);

  // The packet, as a zip.
  await lena.turnTo("opinion");
  await lena.follow("case-do-records", "gather-title");
  const list = await lena.printed("gather-print", "print-gathered");
  assert.ok(list.includes(t("gather-item-slides")) && list.includes(t("gather-item-pathology")), list);
  await lena.turnTo("opinion");
  await lena.follow("case-do-records", "gather-title");
  await lena.follow("gather-pack", "pack-whom");
  await lena.press("button", "continue");
  await lena.arrive("pack-what");
  await lena.press("button", "continue");
  await lena.arrive("pack-page");
  await lena.press("button", "continue");
  await lena.arrive("pack-inside");
  await lena.reads("Surgical pathology report", "CT chest report", t("pack-how-locked").slice(1)); // begins with a capital there
  await lena.press("button", "continue");
  await lena.arrive("pack-shape");
  await hand.choose(t("pack-shape-zip"), { part: true });
  const zip = join(lena.profile.out, "Records.zip");
  lena.profile.answer({ save: zip });
  await lena.press("button", "pack-save");
  await lena.profile.taken();
  await lena.arrive("pack-done");
  const [packet] = await lena.app.invoke("packets", { case: (await lena.theCase()).id });
  looksInside(lena, zip, packet);
  const left = await lena.printed("pack-done-print", "print-left");
  assert.ok(left.includes("Records.zip") && left.includes("Surgical pathology report"), left);

  // Both opinions, and the person's own word.
  await lena.turnTo("opinion");
  await lena.openAll();
  await lena.follow("case-do-compare", "compare-title");
  await lena.press("button", "compare-start");
  await page.until("the page of the first opinion", async () => (await lena.opinions()).length === 1);
  await lena.press("link", "compare-page-done");
  await lena.arrive("compare-title");
  await lena.writeCell(1, "plan", "Surgery in July.");
  await lena.press("button", "compare-add", { args: { nth: 2 } });
  await page.until("the second opinion", async () => (await lena.opinions()).length === 2);
  await lena.press("link", "compare-page-done");
  await lena.arrive("compare-title");
  await lena.writeCell(2, "plan", "Medicine first.");
  await lena.press("button", "compare-your-word", { args: { word: t("compare-word-none") } });
  await page.press(Key.ARROW_DOWN, Key.ARROW_DOWN, Key.ENTER);
  await page.until("the word", async () => (await lena.opinions())[1].fields.rows.some(({ word }) => word === "different"));
  await lena.check("side by side with a difference");
  await lena.press("button", "compare-ask-whom", { args: { doctor: "Dr. Fenn" } });
  await page.until("the question", async () => (await lena.opinions())[1].questions.length === 1);

  const opinionsOnPaper = await lena.printed("compare-print", "print-opinions");
  for (const words of ["Surgery in July.", "Medicine first.", t("compare-word-different"), "Dr. Fenn"]) assert.ok(opinionsOnPaper.includes(words), `${words}: ${opinionsOnPaper}`);

  // The decision, and what comes next.
  await lena.turnTo("opinion");
  await lena.openAll();
  await lena.follow("case-do-decide", "after-part-decision");
  await hand.write(t("decision-what"), "Medicine first, then we see.");
  await hand.write(t("decision-told"), "Carla");
  await lena.press("button", "decision-next-add");
  await hand.write(t("task-text"), "Call Dr. Fenn about July");
  await page.press(Key.ENTER);
  await page.until("the task", async () => (await lena.app.invoke("tasks", { person: await lena.person() })).length > 0);
  await lena.turnTo("opinion");
  await lena.reads("Medicine first, then we see.");
  await lena.check("a second opinion decided");
  await lena.turnTo("today");
  await lena.reads("Call Dr. Fenn about July");
  await lena.turnTo("questions");
  assert.equal((await lena.app.invoke("questions", { person: await lena.person() })).length, 1);
}

/** Letters ask for what is missing, but not for what the person has themselves. */
const askable = (all) => Object.values(all).filter(({ kind, fields }) => fields.state === "missing" && !["medicines", "history", "identity", "questions", "own"].includes(kind)).length;

const sha = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** All files below a folder, by their paths in it. */
function under(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath ?? one.path, one.name)))
    .sort();
}

/** The list against the bytes, by programs that are not ours. */
function looksInside(lena, zip, packet) {
  assert.equal(sha(zip), packet.hash);
  const listed = execFileSync("unzip", ["-Z1", zip], { encoding: "utf8" }).split("\n").filter((name) => name && !name.endsWith("/"));
  assert.deepEqual(listed.sort(), packet.parts.map(({ name }) => name).sort());
  const folder = join(lena.profile.out, `unzipped-${lena.language}`);
  mkdirSync(folder);
  execFileSync("unzip", ["-q", zip, "-d", folder]);
  for (const part of packet.parts) {
    assert.equal(sha(join(folder, part.name)), part.hash, part.name);
    assert.equal(statSync(join(folder, part.name)).size, part.bytes, part.name);
  }
  const volume = join(folder, packet.parts.find(({ name }) => name.endsWith(".pdf")).name);
  const text = textOf(volume);
  const order = ["Surgery first, or medicine first.", "Zirconia", "Quillback", "Harvestman"].map((word) => text.indexOf(word));
  assert.ok(order.every((at, nth) => at >= 0 && (nth === 0 || at > order[nth - 1])), `${order} ${text.slice(0, 400)}`);
  execFileSync("qpdf", ["--check", volume], { stdio: "ignore" });
  const { outlines } = JSON.parse(execFileSync("qpdf", ["--json", "--json-key=outlines", volume], { encoding: "utf8" }));
  const titles = outlines.flatMap(function all({ title, kids }) {
    return [title, ...kids.flatMap(all)];
  });
  for (const title of ["Surgical pathology report", "CT chest report"]) assert.ok(titles.some((one) => one.includes(title)), `${title}: ${titles}`);
  // The locked letter goes as it is.
  assert.ok(packet.parts.some(({ name, holds }) => name.includes("/") && holds.some((title) => title.includes("Consult letter"))), JSON.stringify(packet.parts));
}

/** A case and its list, made without the screens, with what was taken in. */
async function gathered(lena, kinds) {
  const id = await lena.beginsCase("Breast cancer");
  for (const [kind, title] of kinds) {
    const entries = await lena.records();
    const records = entries.filter((line) => line.title.includes(title) || line.kind === title).map(({ id }) => id);
    assert.ok(records.length > 0, `${title} is among ${entries.map((line) => `${line.kind} ${line.title}`)}`);
    const { fields } = (await lena.items())[kind];
    await lena.app.invoke("save_item", { case: id, kind, id: null, fields: { ...fields, state: "ready", records } });
  }
  await lena.home();
  return id;
}

/** From the home of the case to the choice of a shape. */
async function toShape(lena) {
  await lena.openAll();
  await lena.follow("case-do-packet", "pack-whom");
  await lena.hand.write(lena.t("pack-whom-label"), "Dr. Ashdown");
  for (const title of ["pack-what", "pack-page", "pack-inside", "pack-shape"]) {
    await lena.press("button", "continue");
    await lena.arrive(title);
  }
}

async function leaves() {
  let original;
  const lena = await computers.on("en-CA", {
    before: async (lena) => {
      await lena.turnTo("records");
      await lena.takeIn(papers(lena.profile.out).slice(0, 1));
      await lena.turnTo("records");
      original = disc(lena.profile.out);
      await lena.chooseFolder(original);
      await lena.seeReport();
      await lena.openNews();
    },
  });
  const { page, t, hand } = lena;
  const id = await gathered(lena, [["pathology", "pathology"], ["scan_pictures", "imaging_study"]]);
  await toShape(lena);
  await hand.choose(t("pack-shape-folder"), { part: true });
  const folder = join(lena.profile.out, "Records");
  lena.profile.answer({ save: folder });
  await lena.press("button", "pack-save");
  await lena.profile.taken();
  await lena.arrive("pack-done");
  const [packet] = await lena.app.invoke("packets", { case: id });
  // A disc is one part; its files are those of the disc.
  const [pictures] = packet.parts.filter(({ name }) => name.endsWith("/")).map(({ name }) => name);
  const beside = under(folder).filter((name) => !name.startsWith(pictures));
  assert.deepEqual(beside, packet.parts.map(({ name }) => name).filter((name) => name !== pictures).sort());
  const kept = join(folder, pictures);
  assert.deepEqual(under(kept), under(original));
  for (const name of under(original)) assert.ok(readFileSync(join(kept, name)).equals(readFileSync(join(original, name))), name);

  // The same, locked.
  await lena.turnTo("opinion");
  await toShape(lena);
  await hand.choose(t("pack-shape-age"), { part: true });
  await hand.write(t("pack-words"), "lamp river kettle moss");
  const locked = join(lena.profile.out, "Records.zip.age");
  lena.profile.answer({ save: locked });
  await lena.press("button", "pack-save");
  await lena.profile.taken();
  await lena.arrive("pack-done");
  const opened = join(lena.profile.out, "opened.zip");
  unlockWithAge(locked, opened, "lamp river kettle moss");
  const names = execFileSync("unzip", ["-Z1", opened], { encoding: "utf8" }).split("\n").filter((name) => name && !name.endsWith("/"));
  const [second] = await lena.app.invoke("packets", { case: id });
  assert.deepEqual(names.filter((name) => !name.startsWith(pictures)).sort(), second.parts.map(({ name }) => name).filter((name) => name !== pictures).sort());
  assert.deepEqual(names.filter((name) => name.startsWith(pictures)).map((name) => name.slice(pictures.length)).sort(), under(original));

  // What left is listed, and that it came is written down.
  await lena.press("link", "pack-done-ledger");
  await lena.arrive("ledger-title");
  await lena.check("what left");
  await lena.reads("Dr. Ashdown", "Records.zip.age");
  await lena.openAll();
  await page.see(packet.parts[0].name);
  await lena.press("button", "ledger-write", { part: true });
  await hand.write(t("ledger-note"), "Handed to the desk");
  await lena.press("button", "custody-done");
  await page.until("how it went", async () => (await lena.app.invoke("packets", { case: id })).some(({ note }) => note === "Handed to the desk"));
}

/** `age` asks for the words on a terminal. */
function unlockWithAge(path, target, words) {
  const script = "import os, pty, sys\nwords = sys.argv[1].encode() + b'\\n'\npid, fd = pty.fork()\nif pid == 0:\n    os.execvp('age', ['age', '-d', '-o', sys.argv[3], sys.argv[2]])\nsaid = b''\nsent = False\nwhile True:\n    try:\n        part = os.read(fd, 1024)\n    except OSError:\n        break\n    if not part:\n        break\n    said += part\n    if not sent and b'passphrase' in said:\n        os.write(fd, words)\n        sent = True\nsys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n";
  const done = spawnSync("python3", ["-c", script, words, path, target], { encoding: "utf8", timeout: 120_000 });
  assert.equal(done.status, 0, `age does not open it: ${done.stdout} ${done.stderr}`);
}

async function figures() {
  const lena = await computers.on("en-CA");
  const { page, t } = lena;
  const program = installBrowser(lena.profile);
  await lena.beginsCase("Breast cancer");
  await lena.follow("feel-title", "feel-title");
  await lena.openAll();
  await lena.check("how the doctor feels, with its sources");
  await lena.reads("jamanetwork.com");
  await lena.press("button", "source-open-which", { args: { name: "" }, part: true });
  const opened = await program.opened();
  assert.match(opened, /^https:\/\/(jamanetwork\.com|www\.medscape\.com)\//, opened);
}

async function heard() {
  const lena = await computers.on("en-CA", { spoken: true });
  const { page, t } = lena;
  const id = await lena.beginsCase("Breast cancer");
  const says = (doctor, ...rows) => ({ ...unknown, doctor, rows });
  await lena.app.invoke("save_opinion", { case: id, nth: 1, fields: says("Dr. Fenn", row("plan", "Surgery in July.")) });
  await lena.app.invoke("save_opinion", { case: id, nth: 2, fields: says("Dr. Ashdown", row("plan", "Medicine first.", "different")) });
  await lena.follow("case-do-compare", "compare-title");
  let told;
  await page.until("a table on the bus", () => (told = computers.bus.tree()).some(({ role }) => role === "table"));
  const names = (...roles) => told.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  assert.ok(names("table").some((name) => name === t("compare-table", { count: 2 })), names("table").join("\n"));
  const headers = names("column header", "table column header");
  assert.ok([1, 2].every((nth) => headers.some((name) => name.startsWith(t("compare-nth", { nth })))), headers.join("\n"));
  assert.ok(names("row header", "table row header").includes(t("compare-row-plan")), names("row header", "table row header").join("\n"));
  assert.ok(told.some(({ name }) => name === t("compare-your-word", { word: t("compare-word-different") })), told.filter(({ name }) => name.includes("word")).map(({ role, name }) => `${role} ${name}`).join("\n"));
}

/** What a screen reader is told once there is something of this role and name: names by role, and what lies inside a thing. */
async function told(lena, role, name) {
  let tree;
  const at = (wanted, named) => tree.findIndex((one) => one.role === wanted && plain(one.name) === plain(named));
  await lena.page.until(`a ${role} “${name}” on the bus`, () => {
    tree = computers.bus.tree();
    return at(role, name) >= 0;
  });
  const inside = (place) => {
    const length = tree.slice(place + 1).findIndex(({ depth }) => depth <= tree[place].depth);
    return tree.slice(place + 1, length < 0 ? undefined : place + 1 + length);
  };
  return { tree, at, inside, text: tree.map(({ role: is, name: named, more }) => `${is}: ${plain(named)} ${plain(more)}`).join("\n") };
}

async function heardList() {
  const lena = await computers.on("en-CA", {
    spoken: true,
    before: async (lena) => {
      await lena.turnTo("records");
      await lena.takeIn(papers(lena.profile.out).slice(0, 1));
      await lena.openNews();
    },
  });
  const { t } = lena;
  const id = await lena.beginsCase("Breast cancer");
  const all = await lena.items();
  const states = { labs: "ready", referral: "asked", identity: "not_needed" };
  for (const [kind, state] of Object.entries(states)) await lena.app.invoke("save_item", { case: id, kind, id: null, fields: { ...all[kind].fields, state } });
  await lena.home();
  await lena.follow("case-do-records", "gather-title");
  await lena.openAll();
  const list = await told(lena, "link", t("gather-item-slides"));
  // Below the heading of each group a list; in each of its lines the thing, which leads to where it is changed, and its state.
  for (const group of ["missing", "asked", "ready", "not_needed"]) {
    const kinds = Object.keys(all).filter((kind) => (states[kind] ?? "missing") === group);
    const heading = list.at("heading", `${t(`gather-group-${group.replace("_", "-")}`)} ${kinds.length}`);
    assert.ok(heading >= 0, `${group}\n${list.text}`);
    assert.equal(list.tree[heading + 1].role, "list", list.text);
    const depth = list.tree[heading + 1].depth + 1;
    const lines = list.inside(heading + 1).flatMap((one, place) => (one.role === "list item" && one.depth === depth ? [list.inside(heading + 2 + place)] : []));
    const said = lines.map((line) => [line.find(({ role }) => role === "link").name, line.some(({ name }) => plain(name) === t(`gather-state-${group.replace("_", "-")}`))]);
    assert.deepEqual(said, kinds.map((kind) => [t(`gather-item-${kind.replaceAll("_", "-")}`), true]));
  }
  // What may belong is said of which paper.
  for (const answer of ["yes", "no"]) assert.ok(list.at("push button", t(`gather-offer-${answer}-which`, { what: "Surgical pathology report" })) >= 0, list.text);

  // Where the state is changed, the thing is the heading.
  await lena.follow("gather-item-slides", "gather-item-slides");
  const one = await told(lena, "combo box", t("gather-state"));
  assert.ok(one.at("heading", t("gather-item-slides")) >= 0, one.text);
}

async function heardLetter() {
  const lena = await computers.on("en-CA", { spoken: true });
  const { t, hand } = lena;
  await lena.beginsCase("Breast cancer");
  await lena.follow("case-do-records", "gather-title");
  await hand.press("link", t("gather-ask-missing", { count: askable(await lena.items()) }));
  await lena.arrive("letters-which");
  await lena.press("link", "letters-group-do-which", { args: { which: t("letters-group", { holder: t("letters-group-nobody") }) } });
  await lena.arrive("letters-make-records");
  await hand.choose(t("letters-place-ontario"));
  await lena.press("button", "letters-make");
  await lena.arrive("letters-kind-ask-records");
  const letter = await told(lena, "entry", t("letters-edit-body"));
  const body = letter.tree[letter.at("entry", t("letters-edit-body"))];
  assert.equal(plain(body.more), plain(t("letters-edit-body-hint")));
  for (const field of ["to", "subject"]) assert.ok(letter.at("entry", t(`letters-edit-${field}`)) >= 0, letter.text);
  for (const button of ["letters-print", "letters-copy", "letters-left", "letters-delete"]) assert.ok(letter.at("push button", t(button)) >= 0, `${button}\n${letter.text}`);
  assert.ok(letter.at("heading", t("letters-law")) >= 0, letter.text);
  const [law] = JSON.parse(readFileSync(new URL("../../locales/laws.json", import.meta.url)));
  const said = (words) => assert.ok(letter.tree.some(({ role, name }) => role !== "entry" && plain(name).toLowerCase().includes(plain(words).toLowerCase())), `${words}\n${letter.text}`);
  said(law.name["en-CA"]);
  said(t("letters-law-looked-up", { day: inWords(law.checked, "en-CA", { day: "numeric", month: "long", year: "numeric" }) }));
  for (const [at, { url }] of law.sources.entries()) {
    said(t("letters-law-source", { source: at + 1, address: url }));
    assert.ok(letter.at("push button", t("letters-law-open-which", { source: at + 1 })) >= 0, letter.text);
  }
}
