import type { Document, Finding, Ignore, Policy, Suppression } from "../model.ts";
import { accepted, type Compat } from "./compat.ts";
import { documentKey } from "./document-key.ts";
import { inForce, means } from "./ignores.ts";
import { inlineIgnores, linesOf } from "./inline.ts";
import { settingFor } from "./settings.ts";

export { housekeeping } from "./housekeeping.ts";

export interface SuppressInput {
  readonly findings: readonly Finding[];
  readonly policy: Policy;
  readonly documents: ReadonlyMap<string, Document>;
  /** Unix time in ms. */
  readonly now: number;
  /** Rules whose findings of high confidence no comment silences, unless the policy says `inline: true`. */
  readonly guarded?: ReadonlySet<string>;
  /** What other programs were told to accept. */
  readonly compat?: Compat;
}

export interface Suppressed {
  /** All of them, in the same order; silenced ones carry their suppression. */
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Ignore>;
}

const keyOf = (source: { path: string; commit?: string }, line: number, rule: string): string =>
  JSON.stringify([documentKey(source), line, rule]);

const byLine = (documents: Iterable<Document>, now: number): ReadonlyMap<string, Ignore> => {
  const found = new Map<string, Ignore>();
  for (const document of documents) {
    const inline = inlineIgnores(document);
    const alone = new Set(inline.filter((one) => one.alone).map(({ line }) => line));
    for (const one of inline.filter(({ ignore }) => inForce(ignore, now))) {
      for (const line of linesOf(one, alone)) found.set(keyOf(document.source, line, one.ignore.rule), one.ignore);
    }
  }
  return found;
};

const suppression = ({ reason, expires, inline }: Ignore): Suppression => ({
  kind: inline ? "inline" : "policy",
  reason,
  ...(expires === undefined ? {} : { expires }),
});

/** May a comment beside it silence this finding? */
const heedsComments = ({ policy, guarded }: SuppressInput, { rule, path, confidence }: Finding): boolean =>
  confidence !== "high" || guarded?.has(rule) !== true || settingFor(policy, rule, path).options.inline === true;

/** Marks the findings that an ignore in force means: of the policy, or in a comment on the line or above it. */
export const suppress = (input: SuppressInput): Suppressed => {
  const { policy, documents, now } = input;
  const used = new Set<Ignore>();
  const inline = byLine(documents.values(), now);
  const ignores = grouped(policy, now);
  const findings = input.findings.map((finding): Finding => {
    if (finding.suppressed !== null) return finding;
    const own = (ignores.get(finding.rule) ?? []).filter((ignore) => means(policy, ignore, finding));
    const heeded = heedsComments(input, finding);
    const beside = heeded ? inline.get(keyOf(finding, finding.line, finding.rule)) : undefined;
    const [first] = beside === undefined ? own : [...own, beside];
    for (const ignore of beside === undefined ? own : [...own, beside]) used.add(ignore);
    return { ...finding, suppressed: first === undefined ? accepted(input, finding, heeded) : suppression(first) };
  });
  return { findings, used };
};

const grouped = (policy: Policy, now: number): ReadonlyMap<string, readonly Ignore[]> => {
  const groups = new Map<string, Ignore[]>();
  for (const ignore of policy.ignore.filter((one) => inForce(one, now))) {
    const group = groups.get(ignore.rule);
    if (group === undefined) groups.set(ignore.rule, [ignore]);
    else group.push(ignore);
  }
  return groups;
};
