/** Which rules judge a file, which do not, and where each answer comes from. */
import type { Claim, Document, Exposure, Ignore, Policy, Rule, Severity } from "../model.ts";
import { expired } from "./days.ts";
import { takes } from "./globs.ts";
import { inlineIgnores } from "./inline.ts";
import { settingFor } from "./settings.ts";
import { placed } from "./words.ts";

/** What is known of a file. */
export interface KnownFile {
  readonly path: string;
  /** Undefined: it is not there. */
  readonly exposure: Exposure | undefined;
  /** The runtime that reads it. */
  readonly claim: Claim | undefined;
  /** Undefined where it was not read. */
  readonly document: Document | undefined;
}

/** One thing that sets a rule for a file; the last one wins. */
export interface Step {
  /** `strict`, `auth-lint.yaml:7:3`, `auth-lint.yaml:12:5 (override 1)`. */
  readonly from: string;
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly rule: string;
  readonly severity: Severity | "off";
  /** It is on and such a file is its to judge. */
  readonly judges: boolean;
  /** Why it does not look at such a file, in words. */
  readonly because?: string;
  readonly steps: readonly Step[];
}

const nobody = "no preset names it";

const presetStep = (policy: Policy, rule: Rule): readonly Step[] => {
  if (rule.group === "custom") {
    const severity = rule.policies.recommended ?? "off";
    return [{ from: rule.place === undefined ? "a rule of this repository" : placed(rule.place), severity }];
  }
  return policy.presets.flatMap((name): readonly Step[] => {
    const preset = name === "strict" || name === "upgrade" || name === "recommended" ? name : undefined;
    const severity = preset && rule.policies[preset];
    return severity === undefined ? [] : [{ from: name, severity }];
  });
};

const steps = (policy: Policy, rule: Rule, path: string): readonly Step[] => {
  const first = presetStep(policy, rule);
  const base = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined;
  const written = base?.from !== undefined && !first.some(({ from }) => from === base.from);
  const own: readonly Step[] =
    written && base.from !== undefined
      ? [{ from: base.from, ...(base.explicit ? { severity: base.severity } : {}), options: base.options }]
      : [];
  const overrides = policy.overrides.flatMap(({ files, rules }, index): readonly Step[] => {
    const setting = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
    if (setting === undefined || !takes(policy, files, path)) return [];
    const from = `${setting.from ?? "an override"} (override ${index + 1})`;
    return [{ from, ...(setting.explicit ? { severity: setting.severity } : {}), options: setting.options }];
  });
  const all = [...first, ...own, ...overrides];
  return all.some(({ severity }) => severity !== undefined) ? all : [{ from: nobody, severity: "off" }, ...all];
};

/** Why a rule has nothing to say of such a file; undefined where it may. */
const passesOver = (policy: Policy, rule: Rule, file: KnownFile): string | undefined => {
  const { exposure, claim, path, document } = file;
  const { bad } = rule.examples;
  if (bad.length > 0 && bad.every(({ before }) => before !== undefined)) return "it compares two states: `compare`";
  if (bad.length > 0 && bad.every(({ basePolicy }) => basePolicy !== undefined)) return "it judges a changed policy";
  if (rule.group === "git") {
    return exposure === "state" ? "git neither holds the file nor would take it" : undefined;
  }
  if (rule.group === "housekeeping") {
    const own = path === policy.path || path === policy.baseline?.path;
    return own || (document && inlineIgnores(document).length > 0) ? undefined : "it judges the policy and its ignores";
  }
  if (rule.wants !== undefined) {
    return rule.wants(path, policy) ? undefined : "its `files` do not take this path";
  }
  return claim === undefined ? "no runtime reads such a file" : undefined;
};

/** Every rule, as it stands to one file. */
export const whyOf = (policy: Policy, rules: readonly Rule[], file: KnownFile): readonly Answer[] =>
  rules.map((rule) => {
    const { severity } = settingFor(policy, rule.id, file.path);
    const because = passesOver(policy, rule, file);
    return {
      rule: rule.id,
      severity,
      judges: severity !== "off" && because === undefined,
      ...(because === undefined ? {} : { because }),
      steps: steps(policy, rule, file.path),
    };
  });

/** An ignore that means findings of a file, and what has become of it. */
export interface IgnoreAnswer {
  readonly rule: string;
  readonly from: string;
  readonly reason: string;
  readonly expires?: string;
  readonly at?: string;
  readonly fingerprint?: string;
  readonly state: "in force" | "no reason: silences nothing" | "over: silences nothing";
}

const stateOf = ({ reason, expires }: Ignore, now: number): IgnoreAnswer["state"] => {
  if (reason === "") return "no reason: silences nothing";
  return expires !== undefined && expired(expires, now) ? "over: silences nothing" : "in force";
};

/** The ignores of the policy and in the file's comments that could mean a finding in it. `now` in ms. */
export const ignoresFor = (policy: Policy, { path, document }: KnownFile, now: number): readonly IgnoreAnswer[] => {
  const beside = document === undefined ? [] : inlineIgnores(document).map(({ ignore }) => ignore);
  return [...policy.ignore, ...beside]
    .filter(({ files, inline }) => inline || files.length === 0 || takes(policy, files, path))
    .map((ignore) => ({
      rule: ignore.rule,
      from: placed(ignore.place),
      reason: ignore.reason,
      ...(ignore.expires === undefined ? {} : { expires: ignore.expires }),
      ...(ignore.at === undefined ? {} : { at: ignore.at }),
      ...(ignore.fingerprint === undefined ? {} : { fingerprint: ignore.fingerprint }),
      state: stateOf(ignore, now),
    }));
};
