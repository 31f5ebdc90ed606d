// The words of one language that are needed before the records are open, as one file; the others come with `more.fr-CA.ts`.
export default import.meta.glob<string>(
  "../../../locales/fr-CA/{common,copies,errors,first-run,settings,shell,unlock}.ftl",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
