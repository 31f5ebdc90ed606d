// What somebody is in the care team, in the order of the page.
import type { CareContactView, CareRole } from "../../generated/commands";

export const roles: readonly CareRole[] = ["doctor", "nurse", "family", "pharmacy", "place", "service", "other"];

/** Those there are, role by role, in the order they were written down. */
export function byRole(team: readonly CareContactView[]): { role: CareRole; contacts: CareContactView[] }[] {
  return roles
    .map((role) => ({ role, contacts: team.filter((one) => one.role === role) }))
    .filter(({ contacts }) => contacts.length > 0);
}
