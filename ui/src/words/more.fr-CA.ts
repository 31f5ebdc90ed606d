// The words of one language that are only needed while the records are open; those of the printed sheets are never on screen.
export default import.meta.glob<string>(
  ["../../../locales/fr-CA/*.ftl", "!**/{common,copies,errors,first-run,settings,shell,unlock,sheets}.ftl"],
  { query: "?raw", import: "default", eager: true },
);
