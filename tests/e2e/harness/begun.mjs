// Records made without the screens, which other stories walk through.
import { start } from "./app.mjs";
import { Profile } from "./profile.mjs";
import { PASSWORD } from "./story.mjs";

/** A computer with records about somebody, of which the app does not run. `more(app, person)` puts in what a story begins with. */
export async function computerOf(name, { language = "en-CA", more = async () => undefined } = {}) {
  const computer = new Profile();
  const app = await start(computer);
  try {
    const { preferences } = await app.invoke("app_state");
    await app.invoke("set_preferences", { ...preferences, language });
    await app.invoke("create_records", { person: name, author: null, password: PASSWORD, hint: "none" });
    const [person] = await app.invoke("people");
    await more(app, person.id);
    await app.quit();
    return computer;
  } catch (error) {
    await app.kill();
    computer.remove();
    throw error;
  }
}

/** Puts a question on the list. Gives its id. */
export async function asked(app, person, text, more = {}) {
  const nothing = { note: null, topic: null, library: null, appointment: null, source: null };
  return (await app.invoke("ask_question", { person, text, ...nothing, ...more })).id;
}

/** Puts an appointment in. Gives its id. */
export async function planned(app, person, more) {
  const nothing = { day: null, time: null, zone: null, contact: null, withWhom: null, place: null, purpose: null, bring: null, travel: null, notes: null };
  const { appointment } = await app.invoke("save_appointment", { id: null, person, meeting: "in_person", companions: [], ...nothing, ...more });
  return appointment.id;
}
