import { afterAll, expect, test } from "vitest";
import type { UiError } from "../src/generated/commands";
import { asUiError } from "../src/backend/client";
import { errorWords } from "../src/words/errors";
import { has, speak, t } from "../src/words/words.svelte";

// One of each; the type makes a code that is missing here a compile error.
const one: { [C in UiError["code"]]: Extract<UiError, { code: C }> } = {
  wrong_password: { code: "wrong_password" },
  cannot_show: { code: "cannot_show" },
  not_a_day: { code: "not_a_day" },
  not_a_number: { code: "not_a_number" },
  not_a_time: { code: "not_a_time" },
  not_a_key: { code: "not_a_key" },
  wrong_words: { code: "wrong_words" },
  not_together: { code: "not_together" },
  newer_together: { code: "newer_together" },
  wrong_file_password: { code: "wrong_file_password" },
  wrong_recovery_code: { code: "wrong_recovery_code" },
  recovery_group: { code: "recovery_group", group: 3 },
  recovery_length: { code: "recovery_length" },
  too_much_work: { code: "too_much_work" },
  key_file_damaged: { code: "key_file_damaged" },
  database_damaged: { code: "database_damaged" },
  newer_format: { code: "newer_format" },
  in_use: { code: "in_use" },
  read_only: { code: "read_only" },
  disk_full: { code: "disk_full" },
  network_folder: { code: "network_folder" },
  cloud_folder: { code: "cloud_folder" },
  vault_unreadable: { code: "vault_unreadable", newest: null },
  locked: { code: "locked" },
  not_found: { code: "not_found" },
  text_empty: { code: "text_empty", field: "name" },
  text_too_long: { code: "text_too_long", field: "text", limit: 2000 },
  password_short: { code: "password_short", least: 12 },
  password_common: { code: "password_common" },
  already_set_up: { code: "already_set_up" },
  undo_stale: { code: "undo_stale" },
  recovery_confirmed: { code: "recovery_confirmed" },
  nothing_to_print: { code: "nothing_to_print" },
  cannot_save_file: { code: "cannot_save_file" },
  no_program: { code: "no_program" },
  object_damaged: { code: "object_damaged" },
  computer_key_unavailable: { code: "computer_key_unavailable" },
  computer_key_refused: { code: "computer_key_refused" },
  copy_place_missing: { code: "copy_place_missing" },
  copy_place_inside: { code: "copy_place_inside" },
  copy_damaged: { code: "copy_damaged" },
  copy_newer: { code: "copy_newer" },
  copy_missing: { code: "copy_missing" },
  busy_adding: { code: "busy_adding" },
  not_an_email: { code: "not_an_email" },
  not_an_address: { code: "not_an_address" },
  not_a_service_file: { code: "not_a_service_file" },
  look_again: { code: "look_again" },
  consent_missing: { code: "consent_missing" },
  request_incomplete: { code: "request_incomplete" },
  network_off: { code: "network_off" },
  example_sends_nothing: { code: "example_sends_nothing" },
  stopped: { code: "stopped" },
  unexpected: { code: "unexpected", incident: "2041" },
};

afterAll(() => speak("en-CA"));

test.each(["en-CA", "fr-CA"] as const)("every problem has its own calm words in %s", async (language) => {
  await speak(language);
  const heard = Object.values(one).map((error) => {
    const { id, args } = errorWords(error);
    expect(has(id), id).toBe(true);
    // What is safe or what to do, at the least; a field that is empty says all in one line.
    if (error.code !== "text_empty") expect(has(`${id}.safe`) || has(`${id}.next`), id).toBe(true);
    const said = [id, `${id}.safe`, `${id}.next`].filter(has).map((part) => t(part, args));
    expect(said.join(" ")).not.toMatch(/[{}]|error-|_/);
    return said[0];
  });
  expect(new Set(heard).size).toBe(heard.length);
});

test("whatever was thrown becomes a problem with words, without its text", () => {
  expect(asUiError({ code: "in_use" })).toEqual({ code: "in_use" });
  for (const odd of [new Error("secret"), "secret", null, undefined, 4, { code: 7 }]) {
    expect(asUiError(odd)).toEqual({ code: "unexpected", incident: "" });
  }
});
