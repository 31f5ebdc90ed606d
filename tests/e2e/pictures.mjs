// Takes the picture of the README, light and dark, from the real app, with the example family: `node tests/e2e/pictures.mjs`.
import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { Person } from "./harness/story.mjs";

const folder = new URL("../../docs/images/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const profile = new Profile();
const app = await start(profile);
try {
  const visitor = new Person(app);
  await visitor.press("button", "hello-example");
  await visitor.page.title(visitor.t("today-title"));
  for (const theme of ["light", "dark"]) {
    await visitor.go("settings");
    await visitor.hand.choose(visitor.t(`settings-theme-${theme}`));
    await visitor.go("questions");
    await sleep(500);
    await visitor.page.picture(`${folder}questions-${theme}.png`);
  }
} finally {
  await app.kill();
  profile.remove();
  await noDisplay();
}
