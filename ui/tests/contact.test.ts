// What getting in touch decides by itself: which questions are asked, what is kept, where a request stands.
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { RequestFields, RequestView, SendingView, ServiceView } from "../src/generated/commands";
import { emptyForm, everyState, lena } from "../src/backend/fake/sent-before";
import { northmere } from "../src/backend/fake/services";
import { answersOf, fieldsOf, readAnswers } from "../src/screens/contact/answers";
import { inDays } from "../src/screens/contact/days";
import { fact, nameOf, sourceWords } from "../src/screens/contact/facts";
import { presetNames, presetOf, presets } from "../src/screens/contact/mail-presets";
import { after, before, follows, isOptional, nothingOn, pagesOf, problemOn } from "../src/screens/contact/pages";
import {
  awaitsAnswer,
  canTakeBack,
  failureId,
  inOrder,
  needsYou,
  showsCopy,
  standingOf,
  stateId,
  triedBefore,
} from "../src/screens/sent/standing";
import { momentIn } from "../src/words/format";
import { has, speak, t } from "../src/words/words.svelte";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

const answers = (part: Partial<RequestFields> = {}) => answersOf({ ...lena, ...part });

describe("the questions of a request", () => {
  test("are only those that the person and the way need", () => {
    const mine = pagesOf(answers(), "mail_program");
    expect(mine).not.toContain("knows");
    expect(mine).not.toContain("their-name");
    expect(mine).toContain("health");
    expect(pagesOf(answers({ replyBy: "email" }), "mail_program")).not.toContain("time");
    // On the phone one says these oneself.
    for (const page of ["region", "health", "words"] as const) expect(pagesOf(answers(), "phone")).not.toContain(page);
  });

  test("ask for no name, place or illness of somebody who does not know", () => {
    const unknown = pagesOf(answers({ asker: "child", knows: "no" }), "mail_program");
    for (const page of ["their-name", "region", "health"] as const) expect(unknown).not.toContain(page);
    expect(pagesOf(answers({ asker: "child", knows: "yes" }), "letter")).toContain("their-name");
    expect(pagesOf(answers({ asker: "child", knows: "cannot_decide" }), "letter")).not.toContain("their-name");
  });

  test("follow each other, and one that became needful comes after a change", () => {
    expect(after("name", answers(), "letter")).toBe("who");
    expect(after("words", answers(), "letter")).toBeNull();
    expect(before("name", answers(), "letter")).toBeNull();
    expect(before("reply", answers(), "letter")).toBe("who");
    expect(follows("who", answers({ asker: "friend" }), "letter")).toBe("knows");
    expect(follows("who", answers({ asker: "friend", knows: "no" }), "letter")).toBeNull();
    expect(follows("knows", answers({ asker: "friend", knows: "yes" }), "letter")).toBe("their-name");
  });

  test("keep a person only where something is needed", () => {
    expect(problemOn("name", answers({ name: " " }))).toBe("ask-name-first");
    expect(problemOn("reply", answers({ replyBy: "email" }))).toBe("ask-email-first");
    expect(problemOn("reply", answers({ phone: null }))).toBe("ask-phone-first");
    expect(problemOn("words", answers({ words: "é".repeat(601) }))).toBe("ask-words-long");
    expect(problemOn("words", answers({ words: "é".repeat(600) }))).toBeNull();
    const nothing = answersOf(emptyForm);
    for (const page of pagesOf(answers(), "letter").filter(isOptional)) expect(problemOn(page, nothing)).toBeNull();
    const odd = { ...nothing, decideBy: { day: "31", month: "06", year: "2026" } };
    expect(problemOn("decide", odd)).toBe("ask-no-such-day");
  });

  test("are left out for good, without a trace in what goes", () => {
    const all = answers({ illness: "bowel cancer", moment: "new", benefit: true, region: "Ontario", words: "Hello" });
    for (const page of pagesOf(all, "letter").filter(isOptional)) Object.assign(all, nothingOn(page));
    const kept = fieldsOf(all);
    expect(kept).toMatchObject({ illness: null, moment: null, benefit: null, region: null, words: null, help: [] });
    expect(kept).toMatchObject({ decideBy: null, bestTime: null, zone: null, language: null, message: "nothing" });
  });
});

describe("what is kept of a request", () => {
  test("is what was filled in, there and back", () => {
    const full: RequestFields = {
      ...lena,
      asker: "partner",
      knows: "yes",
      forName: "Sam",
      benefit: false,
      illness: "?",
    };
    expect(fieldsOf(answersOf(full))).toEqual(full);
  });

  test("holds no detail about health whose box is off, whatever was typed there", () => {
    const typed = { ...answers({ illness: "bowel cancer", moment: "new", benefit: true }) };
    Object.assign(typed, { addIllness: false, addMoment: false, addBenefit: false });
    expect(fieldsOf(typed)).toMatchObject({ illness: null, moment: null, benefit: null });
    expect(answersOf(emptyForm)).toMatchObject({ addIllness: false, addMoment: false, addBenefit: false });
  });

  test("has only the way to answer that was chosen, whatever is half typed for another", () => {
    const typed = { ...answers({ replyBy: "phone" }), email: "lena@", address: "4 Quay" };
    expect(fieldsOf(typed)).toMatchObject({ phone: "416-555-0142", email: null, address: null });
    expect(fieldsOf({ ...typed, replyBy: "letter" })).toMatchObject({ phone: null, email: null, address: "4 Quay" });
  });

  test("is not taken from a draft that is none", () => {
    expect(readAnswers({ ...answers() })).toEqual(answers());
    expect(readAnswers({ name: "Lena" })).toBeNull();
  });
});

describe.each(["en-CA", "fr-CA"] as const)("where a request stands, in %s", (language) => {
  const blueguide = { ...northmere(), id: "shipped:blueguide", shipped: "blueguide", name: "blueguide" } as ServiceView;
  let all: RequestView[] = [];
  beforeAll(async () => {
    await speak(language, true);
    all = everyState(northmere(), blueguide);
  });

  test("has words for every state, every way and every reason", () => {
    for (const sending of all.flatMap(({ sendings }) => sendings)) {
      const id = stateId(sending);
      expect(has(id) && has(`${id}.what`), id).toBe(true);
      const args = { name: "Northmere", when: "today", address: "there" };
      expect(t(`${id}.what`, args)).not.toMatch(/[{}]/);
    }
    const failures = (
      "no_connection name_unknown timed_out cut_off busy refused certificate not_encrypted redirected login_refused " +
      "address_refused answer_unreadable no_mail_program no_mail_account network_off"
    ).split(" ") as NonNullable<SendingView["failure"]>[];
    for (const failure of failures) expect(has(failureId(failure)) && has(`${failureId(failure)}.next`)).toBe(true);
  });

  test("says of what was tried by itself that it may have arrived, unless it surely did not", () => {
    const of = (state: string, way: string) =>
      all.flatMap(({ sendings }) => sendings).find((one) => one.id === `${state}-${way}`)!;
    const asking = of("asking", "https");
    expect(stateId(asking)).toBe("standing-asking-tried");
    expect(triedBefore({ ...asking, attempts: 0 })).toBe(false);
    expect(triedBefore({ ...asking, attempts: 1, failure: "no_connection" })).toBe(false);
    expect(triedBefore({ ...asking, attempts: 1, failure: "timed_out" })).toBe(true);
    // Turning everything off hides how the attempt before ended.
    const off = { ...of("queued", "https"), attempts: 1, failure: "network_off" as const };
    expect(triedBefore(off)).toBe(true);
    expect(stateId(off)).toBe("standing-queued-off");
    expect(needsYou({ ...all[1]!, sendings: [off] })).toBe(true);
  });

  test("offers to take back only what may have left", () => {
    const back = all.filter(canTakeBack).map(({ id }) => id);
    for (const id of ["r-draft", "r-frozen-letter", "r-stopped-mail_account"]) {
      expect(back).not.toContain(id);
    }
    for (const id of ["r-accepted-https", "r-unknown-mail_account", "r-asking-https", "r-phoned-phone"]) {
      expect(back).toContain(id);
    }
  });

  test("awaits no answer once it is taken back, answered or closed", () => {
    const sent = all.find(({ id }) => id === "r-accepted-https")!;
    expect(awaitsAnswer(sent)).toBe(true);
    const back = { ...sent.sendings[0]!, kind: "withdrawal" as const };
    expect(awaitsAnswer({ ...sent, sendings: [back, ...sent.sendings] })).toBe(false);
    expect(awaitsAnswer({ ...sent, closed: "talked" })).toBe(false);
  });

  test("never says sent of what was only handed over", () => {
    const handed = all.filter(({ sendings }) => sendings[0]?.state === "handed_over");
    expect(handed.length).toBe(2);
    const sent = language === "en-CA" ? /\bsent\b/i : /envoyé/i;
    for (const one of handed) expect(standingOf(one)).not.toMatch(sent);
  });

  test("puts first what waits for the person, and last what is closed", () => {
    const ordered = inOrder(all);
    const waiting = ordered.filter(needsYou).length;
    expect(waiting).toBeGreaterThan(5);
    expect(ordered.slice(0, waiting).every(needsYou)).toBe(true);
    expect(ordered.at(-1)?.closed).toBe("not_needed");
    const [draft] = all;
    expect(inOrder([{ ...draft!, deleted: true }])).toEqual([]);
  });

  test("is known of the services that come along only as far as it has a source", () => {
    expect(fact(blueguide, "place")).toBe("Toronto");
    for (const unknown of ["hours", "languages", "cost"] as const) {
      expect(fact({ ...blueguide, hours: null, languages: null, cost: null }, unknown)).toBeNull();
    }
    expect(nameOf(northmere())).toBe("Northmere Second Opinions");
    expect(nameOf({ ...northmere(), name: "" })).toBe(t("service-gone-name"));
    expect(fact(northmere(), "claim")).toBeNull();
    const read = { address: "https://example.org/page", day: "2016-03-29" };
    expect(sourceWords({ ...blueguide, source: read })).toContain("2016");
    expect(sourceWords({ ...blueguide, source: { ...read, day: "" } })).toContain("https://example.org/page");
  });
});

test("words are offered for copying where a person sends them by hand, and nowhere else", () => {
  const shown = everyState(northmere(), northmere())
    .flatMap(({ sendings }) => sendings)
    .filter(showsCopy)
    .map(({ id }) => id);
  expect(shown).toEqual(["frozen-copy", "failed-mail_account", "failed-mail_program"]);
});

test("the day to call is on this computer's calendar", () => {
  expect(inDays(7, new Date(2026, 11, 28, 23, 30))).toBe("2027-01-04");
  expect(inDays(0, new Date(2026, 2, 8, 0, 5))).toBe("2026-03-08");
});

test("the time of a receipt is that of its zone, with its name", async () => {
  await speak("en-CA", true);
  expect(momentIn("2026-05-18T13:30:00Z", "America/Toronto")).toBe("18 May 2026, 09:30, Eastern Time");
  expect(momentIn("2026-01-01T01:30:00Z", "America/Vancouver")).toBe("31 December 2025, 17:30, Pacific Time");
  expect(momentIn("2026-05-18T13:30:00Z", "Nowhere/Else")).toContain("Nowhere/Else");
});

test("a provider is known by its server, and each has one that closes the line", () => {
  for (const name of presetNames) {
    expect(presetOf(presets[name].host.toUpperCase())).toBe(name);
    expect([465, 587]).toContain(presets[name].port);
    expect(presets[name].security).toBe(presets[name].port === 465 ? "tls" : "start_tls");
  }
  expect(presetOf("mail.example.org")).toBe("other");
});
