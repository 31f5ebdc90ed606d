// Only until the parts of appointments and the care team are here.
import type { AppointmentView, CareContactView, ChapterView } from "../../generated/commands";
import type { Handlers, World } from "./world";

export const standIns = (world: World): Handlers<"appointments" | "care_team" | "chapters"> => {
  const blank: AppointmentView = {
    id: "",
    day: null,
    time: null,
    zone: null,
    zoneIsHere: true,
    place: null,
    contact: null,
    withWhom: null,
    meeting: "in_person",
    companions: [],
    purpose: null,
    bring: null,
    travel: null,
    notes: null,
    found: null,
    decided: null,
    callIf: null,
    state: "planned",
    series: null,
    inSeries: null,
    past: false,
    ready: [],
    questions: 0,
    papers: [],
    twice: [],
  };
  const doctor: CareContactView = {
    id: "cc1",
    name: "Dr. Odalys Fenn",
    role: "doctor",
    field: null,
    place: null,
    phone: null,
    email: null,
    notes: null,
    mayKnow: null,
    key: null,
  };
  const chapters: ChapterView[] = world.asked.has("chapters")
    ? [{ id: "ch1", name: "The cancer came back", from: "2026-05-20" }]
    : [];
  return {
    appointments: () =>
      world.bare || world.asked.has("unplanned")
        ? []
        : [
            { ...blank, id: "ap2", day: "2026-05-12", time: "09:00", withWhom: "Dr. Odalys Fenn", past: true },
            { ...blank, id: "ap1", day: "2026-05-26", time: "10:30", withWhom: "Dr. Odalys Fenn" },
            { ...blank, id: "ap3", day: "2026-06-03", time: "13:00", withWhom: "Dr. Ruben Quill" },
          ],
    care_team: () => (world.bare ? [] : [doctor, { ...doctor, id: "cc2", name: "Dr. Ruben Quill" }]),
    chapters: () => chapters,
  };
};
