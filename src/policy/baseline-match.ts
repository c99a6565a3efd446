/** Findings and the baseline: what each is known by, and which of them were there before. */
import type { Stated } from "../finish.ts";
import { hmacSha256 } from "../leaks/hmac.ts";
import { maskText } from "../mask-text.ts";
import type { Baseline, BaselineEntry, Document, Finding, Policy } from "../model.ts";
import { entryKey } from "./baseline.ts";
import { namedPath, shapeOf, wholeShape } from "./baseline-shape.ts";
import { baselineName } from "./discover.ts";
import { documentKey } from "./document-key.ts";
import { settingFor } from "./settings.ts";

/** What the findings of a run are to a baseline. */
export interface Baselined {
  /** In the order they came in; those that were there before carry their suppression. */
  readonly findings: readonly Finding[];
  /** Everything found that nothing else silences, as entries. */
  readonly found: readonly BaselineEntry[];
  /** Entries that nothing found matches. */
  readonly unused: readonly BaselineEntry[];
}

/** What is wrong with the policy, or with a change of it, is mended and not lived with. */
const canWait = ({ rule }: Stated): boolean => rule.group !== "housekeeping" && rule.id !== "policy-weakened";

/** Does the policy refuse to have a baseline? */
export const refusesBaseline = (policy: Policy, path = policy.baseline?.path ?? baselineName): boolean =>
  settingFor(policy, "baseline-not-allowed", path).severity !== "off";

const joined = (base: string | undefined, path: string): string => {
  if (base === undefined) return path;
  const steps: string[] = [];
  for (const step of `${base}/${path}`.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
};

/** Gives each finding what a baseline knows it by: a credential's fingerprint, else rule, file, key path and shape. */
const entries = ({ salt, base }: Baseline, documents: ReadonlyMap<string, Document>) => {
  const seen = new Map<string, number>();
  return ({ draft, rule }: Stated, finding: Finding): BaselineEntry => {
    const file = maskText(joined(base, finding.path));
    if (draft.secrets !== undefined && draft.secrets.length > 0) {
      return { rule: rule.id, file, fingerprint: finding.fingerprint };
    }
    const document = documents.get(documentKey(finding)) ?? documents.get(finding.path);
    const { at } = draft.place;
    const { steps, value } = namedPath(document?.value, at);
    const shape = document !== undefined && at.length === 0 ? wholeShape(document) : shapeOf(value);
    const identity = JSON.stringify([rule.id, file, steps, shape]);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    const fingerprint = hmacSha256(salt, JSON.stringify([identity, count])).slice(0, 16);
    return { rule: rule.id, file, ...(finding.pointer === "" ? {} : { at: finding.pointer }), fingerprint };
  };
};

/**
 * Marks the findings that the baseline holds. A policy that refuses baselines has them all back.
 * @param stated as the rules gave them, in the order of `findings`
 * @param findings as `suppress` gave them back
 */
export const baselined = (
  policy: Policy,
  baseline: Baseline,
  documents: ReadonlyMap<string, Document>,
  stated: readonly Stated[],
  findings: readonly Finding[],
): Baselined => {
  const known = new Set(refusesBaseline(policy) ? [] : baseline.entries.map(entryKey));
  const entryOf = entries(baseline, documents);
  const found: BaselineEntry[] = [];
  const marked = findings.map((finding, index): Finding => {
    const one = stated[index];
    if (one === undefined || !canWait(one)) return finding;
    const entry = entryOf(one, finding);
    if (finding.suppressed !== null) return finding;
    found.push(entry);
    if (!known.has(entryKey(entry))) return finding;
    return { ...finding, suppressed: { kind: "baseline", reason: `was there before: ${baseline.path}` } };
  });
  const met = new Set(found.map(entryKey));
  return { findings: marked, found, unused: baseline.entries.filter((entry) => !met.has(entryKey(entry))) };
};
