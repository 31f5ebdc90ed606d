// A copy opened where the records are not: on a new computer, with the password or the recovery code, and where they are damaged.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { allThere, lenasComputer, noComputers } from "./harness/letter.mjs";
import { Profile } from "./harness/profile.mjs";
import { Stick } from "./harness/stick.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";

let profile, stick, app;
beforeEach(() => (stick = new Stick()));
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile?.remove();
  stick.remove();
});
after(async () => {
  noComputers();
  await noDisplay();
});

async function opened(language) {
  const lenas = await lenasComputer(language);
  profile = lenas.profile;
  app = await start(profile);
  const lena = new Person(app, { language, axe: true });
  await lena.unlock();
  return { lena, code: lenas.code };
}

test("on a new computer the copy brings the records back with the password, in English", async (context) => {
  const { lena: before } = await opened("en-CA");
  await before.copyTo(stick.path);
  await app.quit();
  const lena = await newComputer("en-CA");
  const { page, t } = lena;
  const began = Date.now();
  await lena.press("button", "hello-copy");
  await lena.arrive("from-where");
  profile.answer({ open: [profile.out] });
  await lena.press("button", "from-choose");
  await page.see(t("from-not-there"));
  await pointAtStick(lena);
  await takeNewest(lena);
  await lena.hand.write(t("password-label"), "not this one");
  await lena.press("button", "from-door-do");
  await lena.reads(t("error-wrong-password"));
  await lena.check("from-wrong-password");
  await lena.hand.write(t("password-label"), PASSWORD);
  await lena.press("button", "from-door-do");
  await seeInside(lena, "from-new");
  await lena.press("button", "use-do");
  await page.title(t("today-title"));
  context.diagnostic(`from the first click to open records: ${seconds(began)} s, with axe on each screen and two wrong turns`);
  await allThere(lena);
  await app.quit();
  app = await start(profile);
  await lena.with(app).unlock();
});

test("on a new computer the recovery code opens the copy, and a new password is set, in French", async (context) => {
  const { lena: before, code } = await opened("fr-CA");
  await before.copyTo(stick.path);
  await app.quit();
  const lena = await newComputer("fr-CA");
  const { page, t } = lena;
  const began = Date.now();
  await lena.press("button", "hello-copy");
  await lena.arrive("from-where");
  await pointAtStick(lena);
  await takeNewest(lena);
  await lena.press("button", "unlock-use-sheet");
  await lena.hand.write(t("unlock-code"), code);
  await lena.press("button", "from-door-do");
  await seeInside(lena, "from-new");
  await lena.press("button", "use-do");
  await page.title(t("new-password-title"));
  context.diagnostic(`from the first click to open records: ${seconds(began)} s, with axe on each screen`);
  await lena.check("new-password-title");
  const password = "trois canards dorment au soleil";
  await lena.hand.write(t("password-label"), password);
  await lena.press("button", "new-password-done");
  await page.title(t("today-title"));
  await allThere(lena);
  await lena.lock();
  await lena.unlock(password);
});

test("where the records cannot be read any more, a copy brings them back, in English", () => damaged("en-CA"));
test("where the records cannot be read any more, a copy brings them back, in French", () => damaged("fr-CA"));

async function damaged(language) {
  let { lena } = await opened(language);
  await lena.toCopies();
  await lena.copyNow();
  await app.quit();
  const vault = join(profile.data, "vault");
  for (const file of readdirSync(vault, { recursive: true })) {
    if (file.endsWith("records.db")) writeFileSync(join(vault, file), "spilled coffee");
  }
  app = await start(profile);
  lena = lena.with(app);
  const { page, t } = lena;
  await page.title(t("unlock-title"));
  await lena.hand.write(t("password-label"), PASSWORD);
  await lena.press("button", "unlock-open");
  await lena.reads(t("error-database-damaged"));
  await lena.check("unlock-damaged");
  await lena.press("button", "unlock-use-copy");
  await takeNewest(lena);
  await lena.hand.write(t("password-label"), PASSWORD);
  await lena.press("button", "from-door-do");
  await seeInside(lena, "from-over");
  await lena.press("button", "use-do");
  await page.title(t("today-title"));
  await allThere(lena);
}

/** Another computer that has never seen these records. */
async function newComputer(language) {
  profile.remove();
  profile = new Profile();
  app = await start(profile);
  const lena = new Person(app, { language, axe: true });
  await lena.hand.choose(language === "fr-CA" ? "Français" : "English");
  await lena.page.find("button", lena.t("hello-copy"));
  return lena;
}

async function pointAtStick(lena) {
  profile.answer({ open: [stick.path] });
  await lena.press("button", "from-choose");
  await profile.taken();
}

async function takeNewest(lena) {
  const { page, t } = lena;
  await lena.arrive("from-which");
  await lena.reads(t("from-newest"));
  const date = await page.clickOn("main ul button strong");
  await lena.arrive("from-door", { date });
}

async function seeInside(lena, means) {
  await lena.arrive("from-inside");
  await lena.reads("Lena Roy", lena.t("copy-questions", { count: 2 }), lena.t("copy-records", { count: 1 }), lena.t(means));
}

const seconds = (began) => ((Date.now() - began) / 1000).toFixed(1);
