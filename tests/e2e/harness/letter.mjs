// Lena’s records as the stories about copies begin with them: two questions, a letter, a recovery sheet that counts.
import { join } from "node:path";
import { start } from "./app.mjs";
import { Profile } from "./profile.mjs";
import { pdfFile } from "./samples.mjs";
import { Person } from "./story.mjs";

export const ASKED = {
  "en-CA": ["Why do I need chemo before surgery?", "Who drives me home?"],
  "fr-CA": ["Pourquoi la chimiothérapie avant l’opération ?", "Qui me ramène à la maison ?"],
};

/** By language: the computer and the recovery code. Each test goes on with a copy, for a password takes seconds to set. */
const begun = new Map();

/** A computer of which the app does not run. */
export async function lenasComputer(language) {
  if (!begun.has(language)) begun.set(language, await setUp(language));
  const { computer, code } = begun.get(language);
  return { profile: computer.copy(), code };
}

/** A test file calls it at its end. */
export function noComputers() {
  for (const { computer } of begun.values()) computer.remove();
}

async function setUp(language) {
  const computer = new Profile();
  const app = await start(computer);
  try {
    const lena = new Person(app, { language });
    await lena.setUp({ helper: "" });
    const groups = await lena.keepRecoverySheet(join(computer.out, "recovery.pdf"));
    await lena.press("button", "first-question", { part: true });
    for (const text of ASKED[language]) await lena.ask(text);
    await lena.turnTo("records");
    await lena.takeIn([pdfFile(computer.out, "letter.pdf", ["Dear Lena Roy,", "the biopsy of 4 May"])]);
    await app.quit();
    return { computer, code: groups.join(" ") };
  } catch (error) {
    await app.kill();
    computer.remove();
    throw error;
  }
}

/** The questions, the letter and its very page are there. */
export async function allThere(lena) {
  const { page } = lena;
  await lena.turnTo("questions");
  await lena.reads(...ASKED[lena.language]);
  await lena.turnTo("records");
  await lena.search("biopsy");
  await page.clickOn("dialog [role=option]");
  await page.title("letter.pdf");
  await page.see("the biopsy of 4 May");
}
