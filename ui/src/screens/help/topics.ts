// The pages of Help, in their order. What they say stands in help.ftl: a title, and numbered parts as attributes.
import type { IconName } from "../../look/icons";
import type { Section } from "../../router.svelte";
import { has } from "../../words/words.svelte";

export const topics = [
  "emergency",
  "contact",
  "password",
  "sheet",
  "without-password",
  "lock",
  "copies",
  "move",
  "lost",
  "bring-back",
  "for-good",
  "borrowed",
  "leaves",
  "protects",
  "cannot",
  "together",
  "diary",
  "disc",
  "photos",
  "imaging",
  "after-death",
] as const;
export type Topic = (typeof topics)[number];

/** Where a page leads to: the place in the program that it speaks of. */
type Way = { icon: IconName; label: string; section: Section; rest?: string };
export const ways: Partial<Record<Topic, Way>> = {
  password: { icon: "key", label: "settings-password-do", section: "settings", rest: "password" },
  sheet: { icon: "key", label: "settings-recovery-do", section: "settings", rest: "recovery" },
  lock: { icon: "settings", label: "help-to-settings", section: "settings" },
  copies: { icon: "save", label: "settings-copies-see", section: "settings", rest: "copies" },
  "without-password": { icon: "key", label: "settings-computer", section: "settings", rest: "computer" },
  "bring-back": { icon: "bin", label: "deleted-title", section: "deleted", rest: "settings" },
  cannot: { icon: "person", label: "people-about", section: "people" },
  contact: { icon: "phone", label: "contact-title", section: "contact" },
  leaves: { icon: "settings", label: "network-title", section: "settings", rest: "network" },
  together: { icon: "people", label: "help-to-together", section: "together" },
  diary: { icon: "pencil", label: "nav-diary", section: "diary" },
  disc: { icon: "record", label: "records-title", section: "records" },
  photos: { icon: "record", label: "records-title", section: "records" },
  imaging: { icon: "record", label: "records-title", section: "records" },
  "for-good": { icon: "bin", label: "deleted-title", section: "deleted", rest: "settings" },
};

export const isTopic = (name: string | undefined): name is Topic => topics.some((topic) => topic === name);

/** The ids of the parts of a page: `before` its steps, the `steps`, `after` them. */
export function parts(topic: Topic, kind: "before" | "steps" | "after"): string[] {
  const ids: string[] = [];
  for (let count = 1; ; count++) {
    const id = `help-${topic}.${kind}-${count}`;
    if (!has(id)) return ids;
    ids.push(id);
  }
}
