// The words of one language that are only needed while the records are open; those of paper and of requests the program puts in.
export default import.meta.glob<string>(
  [
    "../../../locales/fr-CA/*.ftl",
    "!**/{common,copies,errors,first-run,settings,shell,unlock,sheets,request,opinion-sheets}.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);
