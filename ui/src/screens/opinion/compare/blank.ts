// An opinion of which nothing is known yet.
import type { OpinionFields } from "../../../generated/commands";

export const blank: OpinionFields = {
  doctor: null,
  field: null,
  centre: null,
  when: null,
  appointment: null,
  basis: null,
  slidesRead: false,
  picturesRead: false,
  newTests: false,
  saw: [],
  written: null,
  report: [],
  copied: false,
  rows: [],
};
