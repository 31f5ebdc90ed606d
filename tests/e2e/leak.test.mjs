// Nothing of the person on the disk outside the vault, nor in clear inside it: names, questions, files and their names, searches.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { fhirFile, pdfFile } from "./harness/samples.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";

after(noDisplay);

// Upper and lower case, so that neither a folded search index nor a changed case hides it.
const MARK = "Quillibrant";

/** Every file below a folder, with what is in it. */
function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield { path, bytes: readFileSync(path) };
  }
}

/** The files that hold a word in any of the ways programs write text, or carry it in their name. */
function holding(folder, word) {
  const spellings = [word, word.toLowerCase(), word.toUpperCase()].flatMap((text) => [
    Buffer.from(text, "utf8"),
    Buffer.from(text, "utf16le"),
    ...bases(text),
  ]);
  const found = [];
  for (const { path, bytes } of files(folder)) {
    const named = path.slice(folder.length).toLowerCase().includes(word.toLowerCase());
    if (named || spellings.some((spelling) => bytes.includes(spelling))) found.push(path);
  }
  return found;
}

/** The middle of the word in base64, at each of its three alignments. */
function bases(text) {
  return [0, 1, 2].map((shift) => {
    const coded = Buffer.from("x".repeat(shift) + text).toString("base64");
    return Buffer.from(coded.slice(4, -4));
  });
}

test("no file outside the vault holds the person's words, nor any file inside in clear", async () => {
  const profile = new Profile();
  // What the test itself writes lies apart: the files to take in are the person's own, and stay where they are.
  const own = new Profile();
  let app = await start(profile);
  try {
    let lena = new Person(app);
    await lena.setUp({ name: `Lena ${MARK}`, helper: `Carla ${MARK}` });
    await lena.press("button", "recovery-later");
    await lena.press("button", "first-question", { part: true });
    for (let number = 1; number <= 5; number++) await lena.ask(`Question ${number} about ${MARK}?`);
    // Begun and not finished: a draft.
    await lena.hand.write(lena.t("questions-ask"), `Not yet asked: ${MARK}`);
    await lena.page.see(lena.t("questions-draft"));
    await lena.go("records");
    await lena.takeIn([
      fhirFile(own.out, `${MARK}.json`, { family: MARK, mark: MARK }),
      pdfFile(own.out, `${MARK}.pdf`, [`Dear Lena ${MARK},`]),
    ]);
    await lena.press("link", "report-open", { more: `: ${MARK}.pdf` });
    await lena.hand.press("link", `${MARK}.pdf`);
    await lena.page.see(`Dear Lena ${MARK},`);
    await lena.search(MARK);
    assert.equal(await app.driver.getTitle(), "Second Chair");
    assert.deepEqual(holding(profile.root, MARK), [], "while it is open");

    await lena.page.driver.navigate().refresh();
    await app.quit();
    assert.ok(!app.output().includes(MARK), "nothing is written to the terminal");
    assert.deepEqual(holding(profile.root, MARK), [], "after quitting");

    // Once more with a crash in the middle, which leaves the database's log and temporary files as they were.
    app = await start(profile);
    lena = lena.with(app);
    await lena.unlock(PASSWORD);
    await lena.reads(MARK);
    await app.kill();
    assert.deepEqual(holding(profile.root, MARK), [], "after kill -9");
    assert.deepEqual(outside(), [], "in the computer's own folder for temporary files");

    // The search finds what is there to be found, in each of its spellings.
    for (const [name, text] of Object.entries({ utf8: MARK, lower: MARK.toLowerCase(), base64: Buffer.from(`ab${MARK}cd`).toString("base64") })) {
      const planted = join(profile.home, name);
      writeFileSync(planted, `{"x":"${text}"}`);
      assert.deepEqual(holding(profile.root, MARK), [planted], name);
      writeFileSync(planted, "");
    }
    assert.ok([...files(profile.data)].length > 4, "there is a vault to look at");
  } finally {
    await app.kill();
    profile.remove();
    own.remove();
  }

  /** What other programs and we put into the common folder for temporary files, by name. */
  function outside() {
    return readdirSync(tmpdir()).filter((name) => name.toLowerCase().includes(MARK.toLowerCase()));
  }
});
