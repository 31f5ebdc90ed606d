// The bytes of the made-up files, one of each kind that the viewer treats in its own way.
import { pdf } from "./pdf";

const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;

// A page behind the password "kettle".
const LOCKED =
  "JVBERi0xLjQKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyAvUGFnZXMgMiAwIFIgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL1R5cGUgL1BhZ2Vz" +
  "IC9LaWRzIFs1IDAgUl0gL0NvdW50IDEgPj4KZW5kb2JqCjMgMCBvYmoKPDwgL1R5cGUgL0ZvbnQgL1N1YnR5cGUgL1R5cGUxIC9CYXNlRm9u" +
  "dCAvSGVsdmV0aWNhID4+CmVuZG9iago0IDAgb2JqCjw8IC9MZW5ndGggNTcgPj4Kc3RyZWFtCmWV+pmfWZkXsTQ/Y3/a/es/YWV1Mx7w0OaT" +
  "NaoffzwExAYKcTDbbScQCILe3wELD85giyeKJrBMwAplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmoKPDwgL1R5cGUgL1BhZ2UgL1BhcmVudCAy" +
  "IDAgUiAvTWVkaWFCb3ggWzAgMCA2MTIgNzkyXSAvQ29udGVudHMgNCAwIFIgL1Jlc291cmNlcyA8PCAvRm9udCA8PCAvRjEgMyAwIFIgPj4g" +
  "Pj4gPj4KZW5kb2JqCjYgMCBvYmoKPDwgL0ZpbHRlciAvU3RhbmRhcmQgL1YgMSAvUiAyIC9PIDxkNDY4ZWI5NjY5ZGY3NGRmNDQ1MWRiMGE2" +
  "MzIwZGQ5YTgyMTRmNWFkNTI5YzU4ZGYxMTBlM2ZkZmMxNmRkMjUzPiAvVSA8YjJhYTIxNDQyZmFhNTNhN2U5ODA5YTEyOWE5Y2FjMGViZTYz" +
  "NTc1NTM1NWIzYTAzYzMxMDUyNWE3MTQyZDMyMj4gL1AgLTQgPj4KZW5kb2JqCnhyZWYKMCA3CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAw" +
  "MDAwOSAwMDAwMCBuIAowMDAwMDAwMDU4IDAwMDAwIG4gCjAwMDAwMDAxMTUgMDAwMDAgbiAKMDAwMDAwMDE4NSAwMDAwMCBuIAowMDAwMDAw" +
  "MjkyIDAwMDAwIG4gCjAwMDAwMDA0MTggMDAwMDAgbiAKdHJhaWxlcgo8PCAvU2l6ZSA3IC9Sb290IDEgMCBSIC9FbmNyeXB0IDYgMCBSIC9J" +
  "RCBbPDMwMzEzMjMzMzQzNTM2MzczODM5NjE2MjYzNjQ2NTY2PjwzMDMxMzIzMzM0MzUzNjM3MzgzOTYxNjI2MzY0NjU2Nj5dID4+CnN0YXJ0" +
  "eHJlZgo2MTMKJSVFT0YK";

const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAADAAAABACAIAAADTQmMRAAAAVElEQVR42u3UsQkAMAgEQAfL/uNYWlhlCBFCOHGAg38+uvKpD6CfQGfzRAYE" +
  "BGSHdAgIyA6JDAgIyA7pEBCQHRIZEBCQHdIhICA7JDIgICA7pEPjv7DVUTFJn8DTAAAAAElFTkSuQmCC";

/** A file with two dates that are none. */
export const RECORDS = JSON.stringify(
  {
    resourceType: "Bundle",
    entry: [
      {
        resource: {
          resourceType: "Patient",
          name: [{ given: ["Léna"], family: "Marchetti" }],
          birthDate: "1958-03-02",
        },
      },
      {
        resource: {
          resourceType: "Condition",
          code: { text: "Rectal cancer, stage not written" },
          onsetDateTime: "31.11.2025",
          recorder: { display: "Dr. Odalys Fenn" },
        },
      },
      {
        resource: {
          resourceType: "MedicationStatement",
          medicationCodeableConcept: { text: "Capecitabine 825 mg/m² twice a day" },
          effectiveDateTime: "spring, perhaps",
        },
      },
    ],
  },
  null,
  2,
);

export function fileBytes(object: string): ArrayBuffer {
  switch (object) {
    case "locked":
      return bytes(LOCKED);
    case "broken":
      return new TextEncoder().encode("%PDF-1.4\nThis is where the copy stopped.").buffer;
    case "picture":
      return bytes(PICTURE);
    case "words":
      return new TextEncoder().encode("Numb fingers in the cold.\nBetter after a warm bath.\n").buffer;
    case "json":
      return new TextEncoder().encode(RECORDS).buffer;
    case "disc":
      return new ArrayBuffer(132);
    default:
      return pdf(
        ["Harbour Street Hospital", "Dear Ms. Marchetti,", "thank you for coming to see us.", "Potassium 5.2 mmol/L"],
        3,
      );
  }
}
