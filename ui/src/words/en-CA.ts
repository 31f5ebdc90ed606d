// All words of one language, as one file that is loaded when it is chosen.
export default import.meta.glob<string>("../../../locales/en-CA/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
