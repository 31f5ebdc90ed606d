// The question library: which question is for whom, when, and whom to ask. Its words stand in library.ftl.
import listed from "./questions.json";

export const topics = [
  "bef",
  "dx",
  "stg",
  "trt",
  "tri",
  "sur",
  "rad",
  "sys",
  "sfx",
  "prg",
  "fer",
  "cst",
  "pal",
  "aft",
  "rec",
  "sop",
  "ped",
  "car",
] as const;
export type Topic = (typeof topics)[number];

/** Where a person is, from the first worry on. */
export const moments = [
  "worried",
  "tests",
  "told",
  "staging",
  "choosing",
  "treatment",
  "finished",
  "back",
  "living",
  "comfort",
] as const;
export type Moment = (typeof moments)[number];

export const whoms = [
  "oncologist",
  "surgeon",
  "radiation",
  "family_doctor",
  "nurse",
  "pharmacist",
  "social_worker",
  "genetics",
  "research_nurse",
  "navigator",
] as const;
export type Whom = (typeof whoms)[number];

export const audiences = ["patient", "caregiver", "parent", "teen"] as const;
export type Audience = (typeof audiences)[number];

export const answers = ["text", "date", "number", "yes_no", "choice", "file", "contact"] as const;
export type Answer = (typeof answers)[number];

export type LibraryQuestion = {
  /** Its words are `question-${id}`. */
  id: string;
  topic: Topic;
  audience: Audience[];
  moments: Moment[];
  ask: Whom[];
  /** 1: to be shown with care. 2: closed until the person opens it. */
  gentle: 0 | 1 | 2;
  answer: Answer;
  /** One of the few to start with, in each of its moments. */
  first: boolean;
};

// The test of the library holds every value against the lists above.
export const questions = listed as readonly LibraryQuestion[];

/** The few questions that a person may want first. */
export function startersFor(moment: Moment): LibraryQuestion[] {
  return questions.filter((question) => question.first && question.moments.includes(moment));
}

/** Whether a question stays closed until the person asks to see it. */
export function hard(question: LibraryQuestion): boolean {
  return question.gentle === 2;
}

/** The questions in which every word stands, in the question or in the name of its topic. */
export function search(words: string, textOf: (id: string) => string): LibraryQuestion[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return questions.filter(({ id, topic }) => {
    const text = fold(`${textOf(`question-${id}`)} ${textOf(`library-topic-${topic}`)}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** As people type in haste: no accents, no capitals, any apostrophe. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("’", "'");
}
