/** What one part of a divided run reports, so that all parts together report what one run does. */
import type { Finding, Pending, Rule, Shard } from "./model.ts";
import { inShard } from "./shard.ts";

type Keeps = (rule: Rule, path: string) => boolean;

/**
 * Of a tree: what a file holds is for the part the file is in; what several files mean together (stores, chains, caches),
 * the first part judges alone. Every part reads the few files that takes.
 */
export const treeKeeps =
  (shard: Shard): Keeps =>
  ({ group, across }, path) =>
    group === "git" && across !== true ? inShard(path, shard) : shard.index === 1;

/** Of a history: each object is in one part already. */
export const historyKeeps =
  ({ index }: Shard): Keeps =>
  ({ group }) =>
    group === "git" || index === 1;

export const placeKey = ({ path, line, column }: Pick<Finding, "path" | "line" | "column">): string =>
  `${path}:${line}:${column}`;

const isUnused = ({ rule }: Finding): boolean => rule === "suppression-unused";

/**
 * Whether a suppression is unused no part knows alone: another may have used it.
 * @param late what housekeeping found in this part
 * @param candidates what it finds where nothing was used
 */
export const partOf = (
  late: readonly Finding[],
  candidates: readonly Finding[],
  keeps: Keeps,
  rules: readonly Rule[],
): { readonly own: readonly Finding[]; readonly pending: Pending } => {
  const unused = late.filter(isUnused);
  const idle = new Set(unused.map(placeKey));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    own: late.filter((finding) => {
      const rule = known.get(finding.rule);
      return !isUnused(finding) && rule !== undefined && keeps(rule, finding.path);
    }),
    pending: {
      unused,
      used: candidates
        .filter(isUnused)
        .map(placeKey)
        .filter((key) => !idle.has(key)),
    },
  };
};
