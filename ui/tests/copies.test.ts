// What is said about copies, and how the records open by themselves: the sentences that must stay true.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../src/backend/client";
import type { CopiesView } from "../src/generated/commands";
import Copying from "../src/screens/copies/Copying.svelte";
import {
  contents,
  copyTitle,
  elsewhereLine,
  elsewhereNote,
  hereLine,
  oldElsewhere,
  opensWith,
  placeWords,
} from "../src/screens/copies/lines";
import Trouble from "../src/screens/copies/Trouble.svelte";
import Today from "../src/screens/today/Today.svelte";
import { enter, session, takeFirstTry } from "../src/session.svelte";
import { ago, moment } from "../src/words/format";
import { speak } from "../src/words/words.svelte";

const NOW = Date.parse("2026-05-21T10:00:00Z");
const before = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
const stick = { name: "USB STICK", last: before(120), reachable: true, sameDisk: false, failed: null };
const view = (part: Partial<CopiesView> = {}): CopiesView => ({
  here: { last: before(120), failed: null },
  elsewhere: null,
  nudge: false,
  copies: [],
  ...part,
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await speak("en-CA");
});

describe("how long ago", () => {
  test("is said in the unit that fits, and as a day after a week", async () => {
    const said = [0, 1, 59, 60, 150, 24 * 60, 6.9 * 24 * 60].map((minutes) => ago(before(minutes), NOW));
    expect(said).toEqual([
      "just now",
      "1 minute ago",
      "59 minutes ago",
      "1 hour ago",
      "2 hours ago",
      "1 day ago",
      "6 days ago",
    ]);
    expect(ago("2026-05-10T10:00:00Z", NOW)).toBe("10 May 2026");
    await speak("fr-CA");
    expect(ago(before(150), NOW).replaceAll("\u00A0", " ")).toBe("il y a 2 heures");
    expect(ago(before(150), NOW)).not.toContain("\u202F");
  });

  test("a clock that was set back does not make an old copy new", () => {
    expect(ago(before(-1), NOW)).toBe("just now");
    expect(ago(before(-3 * 24 * 60), NOW)).toBe("24 May 2026");
    expect(ago("nonsense", NOW)).toBe("nonsense");
  });
});

describe("the two lines", () => {
  const lines = (one: CopiesView) => [hereLine(one, NOW), elsewhereLine(one, NOW), elsewhereNote(one)];

  test("are both said when there is no second place", () => {
    expect(lines(view())).toEqual(["Copy on this computer: 2 hours ago.", "Copy elsewhere: none.", null]);
    expect(lines(view({ here: { last: null, failed: null } }))[0]).toBe("Copy on this computer: none yet.");
  });

  test("count a folder on the same disk as on this computer, even with copies in it", () => {
    const [, elsewhere, note] = lines(view({ elsewhere: { ...stick, name: "Documents", sameDisk: true } }));
    expect(elsewhere).toBe("Copy elsewhere: none.");
    expect(note).toContain("counts as on this computer");
  });

  test("keep the day of a copy whose stick is not plugged in, and say that it is caught up", () => {
    const [, elsewhere, note] = lines(view({ elsewhere: { ...stick, reachable: false } }));
    expect(elsewhere).toBe("Copy elsewhere: 2 hours ago, in “USB STICK”.");
    expect(note).toBe("“USB STICK” is not plugged in. The copy is caught up when it is back.");
  });

  test("promise no copy in a place that has none yet, and say when a try did not work", () => {
    expect(elsewhereLine(view({ elsewhere: { ...stick, last: null } }), NOW)).toBe("Copy elsewhere: none yet.");
    const failed = view({ elsewhere: { ...stick, failed: { code: "disk_full" } } });
    expect(elsewhereNote(failed)).toBe("The last try in “USB STICK” did not work.");
  });

  test("tell an old copy elsewhere from none at all", () => {
    expect(oldElsewhere(view())).toBeNull();
    expect(oldElsewhere(view({ elsewhere: { ...stick, sameDisk: true } }))).toBeNull();
    expect(oldElsewhere(view({ elsewhere: stick }))).toEqual({ name: "USB STICK", last: stick.last });
  });
});

describe("a copy", () => {
  // Dates stay on one line.
  const opens = (doors: Parameters<typeof opensWith>[0]) => opensWith(doors).replaceAll("\u00A0", " ");

  test("says which password and which sheet open it, as far as that is known", () => {
    const password = "2026-05-02";
    const sheet = "2026-05-03";
    expect(opens({ passwordFrom: password, sheetFrom: sheet })).toBe(
      "Opens with the password from 2 May 2026 or the recovery sheet from 3 May 2026.",
    );
    expect(opens({ passwordFrom: password, sheetFrom: null })).toBe(
      "Opens with the password from 2 May 2026, or the recovery sheet of its day.",
    );
    expect(opens({ passwordFrom: null, sheetFrom: sheet })).toContain("or the password of its day");
    expect(opens({ passwordFrom: null, sheetFrom: null })).toBe(
      "Opens with the password or the recovery sheet of its day.",
    );
  });

  test("is called by its day, and what was set aside is called so", () => {
    const made = "2026-05-21T10:30:00Z";
    expect(copyTitle("copy-title", { place: "here", made })).toBe(`Copy of ${moment(made)}`);
    expect(copyTitle("use-title", { place: "aside", made })).toContain("set aside");
    expect(contents({ questions: 1, records: 0 })).toBe("one question, no record");
  });

  test("the problems of a chosen folder are not told as those of this computer", () => {
    expect(placeWords("disk_full")?.id).toBe("copies-place-full");
    expect(placeWords("read_only")?.id).toBe("copies-place-read-only");
    expect(placeWords("copy_damaged")).toBeUndefined();
    render(Trouble, { error: { code: "disk_full" }, place: true });
    expect(screen.getByRole("alert").textContent).not.toContain("This computer is full");
  });

  test.each(["stopped", "copy_place_missing"] as const)(
    "what is wanted or happens every day is no alarm: %s",
    (code) => {
      render(Trouble, { error: { code } });
      expect(screen.queryByRole("alert")).toBeNull();
      expect(screen.getByRole("status").textContent?.length).toBeGreaterThan(40);
    },
  );
});

describe("in the window", () => {
  beforeEach(async () => {
    await call("create_records", {
      person: "Lena",
      author: null,
      password: "slow river kettle maple lamp",
      hint: "none",
    });
    await enter(await call("app_state"));
  });

  test("copying shows how far it is and can be stopped", async () => {
    render(Copying);
    expect(screen.queryByRole("progressbar")).toBeNull();
    const end = call("make_copy").catch((caught: unknown) => caught);
    expect(await screen.findByRole("progressbar", { name: "Making the copy" })).toBeTruthy();
    screen.getByRole("button", { name: "Stop" }).click();
    expect(await end).toEqual({ code: "stopped" });
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  });

  test("Today says both lines, also while nothing was added yet", async () => {
    render(Today);
    expect(await screen.findByText(/^Copy on this computer: 2 hours ago/)).toBeTruthy();
    expect(screen.getByText(/^Copy elsewhere: 2 hours ago, in “USB STICK”/)).toBeTruthy();
    await call("forget_copy_place");
    expect(await screen.findByText("Copy elsewhere: none.")).toBeTruthy();
  });

  test("the example speaks of no copies", async () => {
    await enter(await call("open_example"));
    render(Today);
    await screen.findByText("Last added");
    expect(screen.queryByText(/^Copy elsewhere/)).toBeNull();
    expect(session.app?.example).toBe(true);
  });

  test("the records open by themselves once at the start, and never after they were open", async () => {
    const app = { ...(await call("app_state")), stage: "locked" as const };
    await enter({ ...app, fresh: false });
    expect(takeFirstTry()).toBe(false);
    await enter({ ...app, fresh: true });
    expect([takeFirstTry(), takeFirstTry()]).toEqual([true, false]);
  });
});
