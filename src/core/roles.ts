import type { Day } from "./day.ts";
import type { Person, Role } from "./dataset.ts";

/**
 * The role that a person held for a party on a day.
 *
 * A role without `from` or `to` is open at that end: the sources say what somebody was, seldom since when.
 */
export function roleOn(person: Person, party: string | undefined, day: Day): Role | undefined {
  return person.roles.findLast(
    (role) =>
      (party === undefined || role.party === party) &&
      (role.from === undefined || role.from <= day) &&
      (role.to === undefined || role.to >= day),
  );
}
