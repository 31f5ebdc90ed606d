// The words of one language, as one file that is loaded when it is chosen; those of Help and of the library come later.
export default import.meta.glob<string>(["../../../locales/en-CA/*.ftl", "!**/help.ftl", "!**/library.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});
