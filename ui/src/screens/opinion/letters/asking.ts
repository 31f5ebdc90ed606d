// What is answered before a letter is written, kept as a draft until it is.
import type { Reader } from "../../../form.svelte";
import type { ItemView } from "../../../generated/commands";
import { keyOf } from "../gather/items";
import { authorities, type Authority } from "./first-words";
import type { Place } from "./laws";

export type Ask = {
  /** What is asked for, by `keyOf`. */
  keys: string[];
  to: string;
  place: Place;
  /** Whether it is for someone else than who writes. */
  other: boolean;
  /** None: not chosen yet. Nothing is chosen for the person. */
  authority: Authority | null;
  born: boolean;
};

export function startAsk(items: readonly ItemView[], keys: readonly string[], other: boolean): Ask {
  const holder = items.find((item) => keys.includes(keyOf(item)) && item.fields.holder)?.fields.holder;
  // Nothing is guessed: no place is said to be Ontario, and no day of birth goes out, before the person says so.
  return { keys: [...keys], to: holder ?? "", place: "other", other, authority: null, born: false };
}

export const readAsk: Reader<Ask> = ({ keys, to, place, other, authority, born }) =>
  Array.isArray(keys) && typeof to === "string" && typeof other === "boolean" && typeof born === "boolean"
    ? {
        keys: keys.filter((key): key is string => typeof key === "string"),
        to,
        place: place === "ontario" ? "ontario" : "other",
        other,
        authority: authorities.find((one) => one === authority) ?? null,
        born,
      }
    : null;
