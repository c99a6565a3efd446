/** Was it worth it? What fixes have done, judged anew, before they are kept. */
import type { CheckResult } from "../check.ts";
import type { Finding, Home } from "../model.ts";
import { quote } from "../quote.ts";
import type { Proposal } from "./model.ts";

const placeOf = ({ rule, path }: Finding): string => `${rule}\n${path}`;

const counts = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const finding of findings) count.set(placeOf(finding), (count.get(placeOf(finding)) ?? 0) + 1);
  return count;
};

const open = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ suppressed }) => suppressed === null);

const ofSeverity = (findings: readonly Finding[], severity: Finding["severity"]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === severity);

/** A severity of which there are more findings of one rule in one file than before. */
const brought = (before: readonly Finding[], after: readonly Finding[]): Finding | undefined => {
  const known = counts(before);
  const seen = new Map<string, number>();
  return after.find((finding) => {
    const place = placeOf(finding);
    seen.set(place, (seen.get(place) ?? 0) + 1);
    return (seen.get(place) ?? 0) > (known.get(place) ?? 0);
  });
};

/** Fewer errors; else as many, and fewer warnings; else fewer remarks. So no two fixes can undo each other for ever. */
const isBetter = (before: readonly Finding[], after: readonly Finding[]): boolean => {
  for (const severity of ["error", "warning", "info"] as const) {
    const change = ofSeverity(after, severity).length - ofSeverity(before, severity).length;
    if (change !== 0) return change < 0;
  }
  return false;
};

const homeKey = ({ runtime, root }: Home): string => `${runtime}\n${root}`;

const usable = ({ profiles }: Home): number => profiles.filter(({ fate }) => fate === "usable").length;

/** What `resolve` would say worse than before. */
const lost = (before: readonly Home[], after: readonly Home[], mayLose: boolean): string | undefined => {
  const later = new Map(after.map((home) => [homeKey(home), home]));
  for (const home of before) {
    const now = later.get(homeKey(home));
    if (now === undefined) return "its runtime would no longer find the file";
    if (!mayLose && usable(now) < usable(home)) return "a profile that serves would be lost";
    for (const [name, agent] of Object.entries(home.agents)) {
      const view = Object.hasOwn(now.agents, name) ? now.agents[name] : undefined;
      if (view === undefined) return `the agent ${quote(name)} would be gone`;
      if (agent.error === null && view.error !== null) return `${quote(name)} would no longer start`;
    }
  }
  return undefined;
};

/** Why fixes are not to be kept; `undefined`: their findings are gone, and nothing is worse. */
export const objection = (
  before: CheckResult,
  after: CheckResult,
  proposals: readonly Proposal[],
): string | undefined => {
  const [was, is] = [open(before), open(after)];
  const [known, left] = [counts(was), counts(is)];
  for (const [place, number] of counts(proposals.map(({ finding }) => finding)))
    if ((left.get(place) ?? 0) > (known.get(place) ?? 0) - number) return "the finding would still be there";
  const fresh = brought(ofSeverity(was, "error"), ofSeverity(is, "error"));
  if (fresh) return `it would bring another finding: ${quote(fresh.rule)} in ${quote(fresh.path)}`;
  if (!isBetter(was, is)) return "it would bring another finding of the same weight";
  return lost(
    before.homes,
    after.homes,
    proposals.some(({ fix }) => !fix.safe),
  );
};
