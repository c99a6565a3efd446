/** Values of several files and homes, gathered by what they have in common. */
import { namesSecret } from "../mask-names.ts";
import type { Met } from "./compile.ts";
import type { Statement } from "./model.ts";
import { reach, type Subject } from "./paths.ts";

export interface Collected {
  /** `{ by, count, items }`: what `must` and the message speak of. */
  readonly subject: Subject;
  readonly members: readonly Met[];
}

/** The key a path leads to, from the value it is asked of. */
const keyAt = (met: Met | undefined, path: string | undefined): string =>
  met === undefined || path === undefined
    ? ""
    : String(reach(met.subject, path).at.findLast((step) => typeof step === "string") ?? "");

/**
 * Groups by the values at the paths of `by`; a value without one of them belongs to no group. Credentials are told
 * apart by `login` of the facts, which is the same word for the same credential and nothing else.
 */
export const collected = ({ collect }: Statement, met: readonly Met[]): readonly Collected[] => {
  if (collect === undefined) return [];
  const groups = new Map<string, { readonly key: readonly unknown[]; readonly members: Met[] }>();
  for (const one of met) {
    const key = collect.by.map((path) => reach(one.subject, path).value);
    if (key.some((value) => value === undefined || value === null)) continue;
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group) group.members.push(one);
    else groups.set(name, { key, members: [one] });
  }
  return [...groups.values()]
    .filter(({ members }) => members.length >= (collect.least ?? 2))
    .map(({ key, members }, index) => {
      // Gathered by a secret, the group has a number: what it has in common is not to be told.
      const told = key.map((value, at) =>
        namesSecret(keyAt(members[0], collect.by[at])) ? `group-${index + 1}` : value,
      );
      const items = members.map(({ subject }) => subject.value);
      const value = { by: told.length === 1 ? told[0] : told, count: members.length, items };
      return { members, subject: { value, at: [], root: value, path: members[0]?.subject.path ?? "" } };
    });
};
