// What a written opinion should carry, and what of it is missing.
import type { OpinionFields, ReportPart } from "../../../generated/commands";

export const reportParts = [
  "names",
  "dates",
  "purpose",
  "reviewed",
  "findings",
  "conclusions",
  "treatment",
  "outstanding",
  "advice",
  "follow_up",
] as const satisfies ReportPart[];

/** The words of a part in the Fluent files. */
export const partId = (part: ReportPart): string => `report-${part.replaceAll("_", "-")}`;

/** Nothing is missing from a paper that is not here yet: then all of it is asked for. */
export const missingParts = ({ report }: Pick<OpinionFields, "report">): ReportPart[] =>
  reportParts.filter((part) => !report.includes(part));

export const withPart = (report: readonly ReportPart[], part: ReportPart, on: boolean): ReportPart[] =>
  reportParts.filter((one) => (one === part ? on : report.includes(one)));
