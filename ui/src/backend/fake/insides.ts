// Records of the example family whose files have an inside: a scan on a disc, a table, a document by section. With ?inside only.
import type { EntryView, FileView } from "../../generated/commands";
import { entry, type Held } from "./family";

const file = (object: string, name: string, mediaType: string, bytes: number): FileView => ({
  object,
  name,
  mediaType,
  bytes,
  pages: null,
});

function scan(id: string, title: string, closed: boolean): EntryView {
  const made = entry(id, ["imaging_study", title, "2026-05-02"]);
  made.line.place = "Harbour Street Hospital";
  made.line.files = 1;
  if (closed) made.line.news = { kind: "scan", state: "unopened" };
  made.files = [file("cd", "CT of 2 May 2026", "application/x-imaging-disc", 612_000_000)];
  const series = { modality: "CT", title: null, bodyPart: null, images: 1, damaged: 0, first: null };
  made.study = {
    disc: "cd",
    series: [
      { ...series, title: "Abdomen with contrast, 2 mm", bodyPart: "ABDOMEN", images: 412, first: "IM/1" },
      { ...series, modality: "MR", title: "AX T2", bodyPart: "PELVIS", images: 36, damaged: 2, first: "IM/2" },
      { ...series, modality: "US", images: 9, damaged: 1, first: "IM/DAMAGED" },
      { ...series, modality: "RTDOSE", images: 0 },
    ],
  };
  return made;
}

export function insides(): Held[] {
  const summary = entry("e40", ["document", "Summary of care", "2026-05-13"]);
  summary.files = [file("ccda", "Summary of care.xml", "application/hl7-cda+xml", 84_000)];
  const from = entry("e41", ["lab_result", "Haemoglobin, from the summary", "2026-05-12", "128 g/L", "120 to 160 g/L"]);
  from.sources = [
    {
      importId: "portal",
      fileName: "Summary of care.xml",
      object: "ccda",
      at: "2026-05-19T14:02:00Z",
      page: null,
      path: "section[3]#result/1 & more",
      paper: null,
    },
  ];
  const table = entry("e42", ["document", "Results", "2026-05-19"]);
  table.files = [file("csv", "Results.csv", "text/csv", 4_200), file("nothing", "Empty.csv", "text/csv", 0)];
  const words = entry("e43", ["document", "Words", "2026-05-19"]);
  words.files = [
    file("given", "Words.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 4_200),
    file("nothing", "Nothing.rtf", "application/rtf", 300),
    file("unread", "Old letter.rtf", "application/rtf", 300),
  ];
  return [
    scan("e44", "CT of the abdomen", false),
    scan("e45", "CT of the chest", true),
    summary,
    from,
    table,
    words,
  ].map((made) => ({ person: "p1", deleted: false, entry: made }));
}
