// Tests without a window read files only.
if (typeof document !== "undefined") {
  const { speak } = await import("../src/words/words.svelte");
  await speak("en-CA", true);
}

export {};
