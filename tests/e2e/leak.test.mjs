// Nothing of the person on the disk outside the vault, nor in clear inside it: names, questions, files and their names, searches.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { fhirFile, pdfFile } from "./harness/samples.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";
import { files, holding, spellings } from "./harness/traces.mjs";

after(noDisplay);

const MARK = "Quillibrant";
const WORDS = spellings("the mark", MARK);

/** The files below a folder that hold the mark, or carry it in their name. */
const marked = (folder) => holding(folder, WORDS).map(({ path }) => path);

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
    assert.deepEqual(marked(profile.root), [], "while it is open");

    await lena.page.driver.navigate().refresh();
    await app.quit();
    assert.ok(!app.output().includes(MARK), "nothing is written to the terminal");
    assert.deepEqual(marked(profile.root), [], "after quitting");

    // Once more with a crash in the middle, which leaves the database's log and temporary files as they were.
    app = await start(profile);
    lena = lena.with(app);
    await lena.unlock(PASSWORD);
    await lena.reads(MARK);
    await app.kill();
    assert.deepEqual(marked(profile.root), [], "after kill -9");
    assert.deepEqual(outside(), [], "in the computer's own folder for temporary files");

    // The search finds what is there to be found, in each of its spellings.
    for (const [name, text] of Object.entries({ utf8: MARK, lower: MARK.toLowerCase(), base64: Buffer.from(`ab${MARK}cd`).toString("base64") })) {
      const planted = join(profile.home, name);
      writeFileSync(planted, `{"x":"${text}"}`);
      assert.deepEqual(marked(profile.root), [planted], name);
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
