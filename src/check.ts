import { byPlace } from "./by-place.ts";
import { catalogueOf } from "./catalogue.ts";
import { fingerprints } from "./fingerprint.ts";
import { finish, type Stated } from "./finish.ts";
import { fixKey, withFix } from "./fix/proposals.ts";
import type { Lap } from "./laps.ts";
import type { Salt } from "./leaks/fingerprint.ts";
import type {
  Document,
  Draft,
  Finding,
  Fix,
  Home,
  Ignore,
  Lane,
  Leak,
  Pending,
  Policy,
  PolicyChange,
  Rule,
  Runtime,
  Scene,
  Surroundings,
} from "./model.ts";
import { partOf } from "./part.ts";
import { type Baselined, baselined } from "./policy/baseline-match.ts";
import { documentKey } from "./policy/document-key.ts";
import { laneOf } from "./policy/lanes.ts";
import { certainEnough, settingFor } from "./policy/settings.ts";
import { housekeeping, suppress } from "./policy/suppress.ts";
import { usedOf } from "./policy/weakened-ignores.ts";
import type { Comparison } from "./snapshot/model.ts";
import { translate } from "./translate.ts";

export interface CheckInput {
  readonly documents: readonly Document[];
  /** What the scanner found in files that are, or could be, committed. */
  readonly leaks?: readonly Leak[];
  /** Files of the leaks, read as text: no runtime sees them, only places and comments are looked up in them. */
  readonly texts?: readonly Document[];
  /** Asked for once a credential is reported; a baseline has its own. Without any, fingerprints are made of places. */
  readonly salt?: Salt;
  /** Text of `.gitleaksignore`; counts where the policy says `compat: [gitleaks]`. */
  readonly gitleaksIgnore?: string;
  readonly policy: Policy;
  /** Of a change to the policy, one side of which is the `policy` that judges. */
  readonly policyChange?: PolicyChange;
  /** Where two states are compared; the documents are those of the later one. */
  readonly compare?: (homes: readonly Home[], lane: Scene["lane"]) => Comparison;
  /** The homes as something else than the version they are judged for would have them. */
  readonly revise?: (homes: readonly Home[]) => readonly Home[];
  readonly rules: readonly Rule[];
  readonly runtimes: readonly Runtime[];
  readonly target?: { readonly runtime: string; readonly version: string } | undefined;
  /** Unix time in ms. */
  readonly now: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What lies around single files that were named. */
  readonly around?: Pick<Surroundings, "near" | "base"> | undefined;
  /** `false`: suppressions are not applied (`--no-ignores`). */
  readonly ignores?: boolean;
  /** Of a divided run: is a finding of this rule at this path for this part to report? */
  readonly keeps?: (rule: Rule, path: string) => boolean;
  /** Leaves findings of some rules at some paths out: what a commit did not touch. */
  readonly reports?: (rule: Rule, path: string) => boolean;
  /** Told after each step, for who wants to know where the time goes. */
  readonly lap?: Lap | undefined;
  /** `false`: only part of the tree was read, so an unused ignore proves nothing. */
  readonly complete?: boolean;
}

export interface CheckResult {
  /** Sorted by path, line, column, rule; suppressed ones are marked, not removed. */
  readonly findings: readonly Finding[];
  readonly homes: readonly Home[];
  /** How findings are mended, by `fixKey`; apart from them, for an edit may hold any value of a file. */
  readonly fixes: ReadonlyMap<string, Fix>;
  /** How many rules were on for at least one file. */
  readonly rules: number;
  /** Those rules, for reports that list them. */
  readonly catalogue: ReturnType<typeof catalogueOf>;
  readonly lanesInferred: boolean;
  /** Where `keeps` was given. */
  readonly pending?: Pending;
  /** Where the policy has a baseline, and ignores count. */
  readonly baseline?: Pick<Baselined, "found" | "unused">;
}

const isOn = (policy: Policy, rule: string): boolean =>
  (policy.rules[rule]?.severity ?? "off") !== "off" ||
  policy.overrides.some((override) => (override.rules[rule]?.severity ?? "off") !== "off");

/** A policy that is being changed is kept house in as it would be; how severe that is, the one that judges says. */
const judge = (scene: Omit<Scene, "options">, rule: Rule, texts: readonly Document[]): Stated[] => {
  const options = scene.policy.rules[rule.id]?.options ?? {};
  const keepsHouse = rule.group === "housekeeping";
  const policy = (keepsHouse ? scene.policyChange?.head : undefined) ?? scene.policy;
  const documents = keepsHouse ? [...scene.documents, ...texts] : scene.documents;
  return [...rule.check({ ...scene, documents, policy, options })].flatMap((draft) => state(scene.policy, rule, draft));
};

const state = (policy: Policy, rule: Rule, draft: Draft): Stated[] => {
  const setting = settingFor(policy, rule.id, draft.place.path);
  if (setting.severity === "off" || !certainEnough(setting, draft.confidence ?? "high", rule.minConfidence)) return [];
  const severity = setting.explicit ? setting.severity : (draft.severity ?? setting.severity);
  return [{ rule, severity, draft }];
};

/**
 * The pure core: documents and a policy in, findings out. Reads nothing, prints nothing, knows no clock.
 * Every text of a finding has passed the mask; no field holds a character of a secret.
 */
export const check = async (input: CheckInput): Promise<CheckResult> => {
  const { documents, policy, rules, runtimes, now } = input;
  const translated = translate({
    documents,
    runtimes,
    target: input.target,
    now,
    env: input.env ?? {},
    around: input.around,
  });
  const { claims } = translated;
  const homes = input.revise?.(translated.homes) ?? translated.homes;
  input.lap?.("translate");
  const byPath = new Map([...(input.texts ?? []), ...documents].map((one) => [documentKey(one.source), one]));
  const lanes = new Map<Home, Map<string, Lane>>();
  const lane = (home: Home, provider: string): Lane => {
    const known = lanes.get(home) ?? new Map<string, Lane>();
    lanes.set(home, known);
    const found = known.get(provider) ?? laneOf(policy, home, provider);
    known.set(provider, found);
    return found;
  };
  const { policyChange } = input;
  const comparison = input.compare?.(homes, lane);
  const scene = {
    ...{ homes, documents, claims, leaks: input.leaks ?? [], policy, now, lane },
    ...(policyChange === undefined ? {} : { policyChange }),
    ...(comparison === undefined ? {} : { comparison }),
  };
  // Comments in them silence as well; those of old commits nobody can mend.
  const known = new Set(documents.map(({ source }) => source.path));
  const texts = (input.texts ?? []).filter(({ source }) => source.commit === undefined && !known.has(source.path));
  const on = rules.filter((rule) => isOn(policy, rule.id));
  const keeps = input.keeps ?? input.reports ?? (() => true);
  const stated = on
    .flatMap((rule) => {
      const found = judge(scene, rule, texts);
      input.lap?.("rules", rule.id, found.length);
      return found;
    })
    .filter(({ rule, draft }) => keeps(rule, draft.place.path));
  const catalogue = catalogueOf(policy, on);
  const fixes = new Map<string, Fix>();
  const grounds = { homes, fixes, rules: on.length, catalogue, lanesInferred: inferred(policy) };

  const { baseline } = policy;
  const salt = baseline === undefined ? input.salt : () => baseline.salt;
  const finishing = { documents: byPath, fingerprint: fingerprints(), salt };
  const found: Finding[] = [];
  for (const one of stated) {
    const finding = withFix(await finish(finishing, one), one.draft);
    if (one.draft.fix) fixes.set(fixKey(finding), one.draft.fix);
    found.push(finding);
  }
  input.lap?.("places");
  if (input.ignores === false) {
    return { findings: found.sort(byPlace), ...grounds };
  }

  const guarded = new Set(rules.filter((rule) => rule.guarded).map(({ id }) => id));
  const compat = {
    rules: new Set(rules.filter(({ guarded: sure, group }) => sure && group === "git").map(({ id }) => id)),
    ...(input.gitleaksIgnore === undefined ? {} : { gitleaksIgnore: input.gitleaksIgnore }),
  };
  const { findings: silenced, used } = suppress({ findings: found, policy, documents: byPath, now, guarded, compat });
  const before = baseline && baselined(policy, baseline, byPath, stated, silenced);
  const findings = before?.findings ?? silenced;
  const told = { ...grounds, ...(before === undefined ? {} : { baseline: before }) };
  const complete = input.complete ?? true;
  const settle = async (taken: ReadonlySet<Ignore>): Promise<readonly Finding[]> => {
    const kept = policyChange?.head ?? policy;
    const late = housekeeping({
      policy: kept,
      used: usedOf(policy.ignore, taken, kept.ignore),
      homes,
      documents: byPath,
      findings,
      now,
      complete,
      ...(input.keeps === undefined && before !== undefined ? { gone: before.unused } : {}),
    }).flatMap((one) => {
      const rule = on.find(({ id }) => id === one.rule);
      return rule ? state(policy, rule, one.draft) : [];
    });
    const settled: Finding[] = [];
    for (const one of late) settled.push(await finish(finishing, one));
    return settled;
  };
  const kept = await settle(used);
  if (input.keeps === undefined) return { findings: [...findings, ...kept].sort(byPlace), ...told };
  const { own, pending } = partOf(kept, await settle(new Set()), keeps, on);
  return { findings: [...findings, ...own].sort(byPlace), pending, ...told };
};

const inferred = (policy: Policy): boolean => Object.keys(policy.providers).length === 0;
