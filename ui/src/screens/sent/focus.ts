import { tick } from "svelte";

/** Puts the keyboard on the title of a part whose button has just gone away. */
export async function focusTitle(title: HTMLElement | undefined): Promise<void> {
  await tick();
  title?.setAttribute("tabindex", "-1");
  title?.focus();
}

/** Puts the keyboard on the first field in here that is said to be wrong; its words are read out with it. */
export async function focusWrong(box: HTMLElement | undefined): Promise<void> {
  await tick();
  box?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
