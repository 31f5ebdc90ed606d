// Which words a problem has. A code that is new in the commands does not compile until it stands here and in errors.ftl.
import type { UiError } from "../generated/commands";
import type { Args } from "./words.svelte";

export type ErrorWords = { id: string; args: Args };

/** The id in errors.ftl (what happened; `.safe`, `.next`) and what goes into the words. */
export function errorWords(error: UiError): ErrorWords {
  switch (error.code) {
    case "wrong_password":
      return words("error-wrong-password");
    case "wrong_file_password":
      return words("error-wrong-file-password");
    case "wrong_recovery_code":
      return words("error-wrong-recovery-code");
    case "recovery_group":
      return words("error-recovery-group", { group: error.group });
    case "recovery_length":
      return words("error-recovery-length");
    case "too_much_work":
      return words("error-too-much-work");
    case "key_file_damaged":
      return words("error-key-file-damaged");
    case "database_damaged":
      return words("error-database-damaged");
    case "newer_format":
      return words("error-newer-format");
    case "in_use":
      return words("error-in-use");
    case "read_only":
      return words("error-read-only");
    case "disk_full":
      return words("error-disk-full");
    case "network_folder":
      return words("error-network-folder");
    case "cloud_folder":
      return words("error-cloud-folder");
    case "vault_unreadable":
      return words(error.newest === null ? "error-vault-unreadable" : "error-vault-newest");
    case "locked":
      return words("error-locked");
    case "not_found":
      return words("error-not-found");
    case "text_empty":
      return words("error-text-empty", { field: error.field });
    case "text_too_long":
      return words("error-text-too-long", { field: error.field, limit: error.limit });
    case "password_short":
      return words("error-password-short", { least: error.least });
    case "password_common":
      return words("error-password-common");
    case "already_set_up":
      return words("error-already-set-up");
    case "undo_stale":
      return words("error-undo-stale");
    case "recovery_confirmed":
      return words("error-recovery-confirmed");
    case "nothing_to_print":
      return words("error-nothing-to-print");
    case "cannot_save_file":
      return words("error-cannot-save-file");
    case "no_program":
      return words("error-no-program");
    case "object_damaged":
      return words("error-object-damaged");
    case "cannot_show":
      return words("error-cannot-show");
    case "computer_key_unavailable":
      return words("error-computer-key-unavailable");
    case "computer_key_refused":
      return words("error-computer-key-refused");
    case "copy_place_missing":
      return words("error-copy-place-missing");
    case "copy_place_inside":
      return words("error-copy-place-inside");
    case "copy_damaged":
      return words("error-copy-damaged");
    case "copy_newer":
      return words("error-copy-newer");
    case "copy_missing":
      return words("error-copy-missing");
    case "busy_adding":
      return words("error-busy-adding");
    case "not_a_day":
      return words("error-not-a-day");
    case "not_a_time":
      return words("error-not-a-time");
    case "not_a_number":
      return words("error-not-a-number");
    case "not_a_key":
      return words("error-not-a-key");
    case "wrong_words":
      return words("error-wrong-words");
    case "not_together":
      return words("error-not-together");
    case "newer_together":
      return words("error-newer-together");
    case "not_an_email":
      return words("error-not-an-email");
    case "not_an_address":
      return words("error-not-an-address");
    case "not_a_service_file":
      return words("error-not-a-service-file");
    case "look_again":
      return words("error-look-again");
    case "consent_missing":
      return words("error-consent-missing");
    case "request_incomplete":
      return words("error-request-incomplete");
    case "network_off":
      return words("error-network-off");
    case "example_sends_nothing":
      return words("error-example-sends-nothing");
    case "stopped":
      return words("error-stopped");
    case "unexpected":
      return words("error-unexpected");
    default:
      // The compiler sees that no code is left over; a newer program could still send one.
      return words("error-unexpected", error satisfies never);
  }
}

function words(id: string, args: Args = {}): ErrorWords {
  return { id, args };
}

/** Whether the problem is the new password itself, so that its words belong at the field. */
export function aboutPassword(error: UiError): boolean {
  return (
    error.code === "password_short" ||
    error.code === "password_common" ||
    ("field" in error && error.field === "password")
  );
}
