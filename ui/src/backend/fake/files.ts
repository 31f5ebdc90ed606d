// The bytes of the made-up files, one of each kind that the viewer treats in its own way.
import { drawnBytes } from "./drawn";
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

// A photo of a letter with an image on it.
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAWgAAAHgAgMAAAD1aB/zAAAACVBMVEX7+PMfKi6ao6ad3xALAAACpklEQVR42u3czXHbMBRFYXmREtxPSsgixAIl" +
  "sB+UgAVUpSceJ6MfSMB7wA0t8py15hsNKIkJ8YzTiYiIiIiIiIjosC09/YKGhtbTRERERERE9L86Twl6vzQRER3gjg59AJqIiPZ7R4c+Ek1ERAf4" +
  "PzrPr3nqTkREe7ijQ/PUnYiIXviODs1TdyIiIiIiIiKi/cYQBzQ0NPQe6Pz3aLcwmc6X58aFmXS6OZRuHn1/4N06ia4dprdOoesH9a0T6PTgEMBx" +
  "Oj08YHCULo/PLoyD9LNzEdchOj09c3GELs+Pc4wDdGocFemnS+sUyuim2ydcrk66tOnopFPHwZw+uvSc+RlddOo6T9RFd8l3F7KHzn10cNDL4nrb" +
  "HXTppaOZzr10MNPL4luRNl366Wikcz8djHTqpxcbbViPmxVp0tlCBxNtWY/rFWnSJvnq49eii42OBjrb6GCgbUt9tdgt2ihfLnaDLlY6fgc6W+nQ" +
  "TVuv4uV1bNBm+eI6bkYXOx076eZV/Hk6/Xh0Hcfo339e7aNT+03fve1J9Oer31x0z3rcrsg6hf466/7dQZeepb5d7DiF/nr5m4POHjpsTScPveyY" +
  "Xlz0ely6+m3sopv3mOpvyL+v4xBd/eWbQ1d/ryfRtbvMJLpyb5xFV+7o0+hn/xKBhoaGVtFnH71CO+jkos/7pbNHDlvTZeTLuBl9HvlYb0engc/e" +
  "dnQe+OxtRwufmL3mI0TlM1Xhk+DXfDQu3CtQ7nAI92WEu0nCPTDlzp1wv1G4Syrc21XuSAv30YW7/8qZBeGkhXA+RDnVIpzFUU4QCeeehNNayhkz" +
  "4WSccp5POIWonJ0UTnwq51SV07XCmWDlJLNy/lo5Na6cdVdO6Cv/rkD51xD85Qk0NDS0kSYiIiIiIiIiom/bBzACByx18hKHAAAAAElFTkSuQmCC";

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
      return (
        drawnBytes(object) ??
        pdf(
          ["Harbour Street Hospital", "Dear Ms. Marchetti,", "thank you for coming to see us.", "Potassium 5.2 mmol/L"],
          3,
        )
      );
  }
}
