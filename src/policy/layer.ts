/** One policy file, checked against the rules there are, as data with places. */
import type { Ignore, Lane, Place, Pointer, Rule, RuleSetting } from "../model.ts";
import { endOfDay } from "./days.ts";
import { globFlaw } from "./globs.ts";
import type { IgnoreEntry, OverrideEntry, PolicyFile, RuleEntry, SeverityEntry } from "./policy-file.ts";
import { type PolicyText, spotIn } from "./policy-text.ts";
import { didYouMean, placed, policyError, quoted } from "./words.ts";

/** What a file adds to a policy; presets and the files it extends are not part of it. */
export interface Layer {
  readonly extends: readonly { readonly name: string; readonly place: Place }[] | undefined;
  readonly providers: ReadonlyMap<string, Lane>;
  readonly preference: readonly { readonly glob: string; readonly place: Place }[] | undefined;
  readonly chains: ReadonlyMap<string, { readonly models: readonly string[]; readonly place: Place }>;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly { files: readonly string[]; rules: ReadonlyMap<string, RuleSetting>; place: Place }[];
  readonly ignore: readonly Ignore[];
  readonly compat: readonly string[];
  /** Globs of files of rules; undefined where nothing is said. */
  readonly policies: readonly string[] | undefined;
}

interface Reading {
  readonly text: PolicyText;
  readonly rules: readonly Rule[];
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

const stepsOf = (at: Pointer, value: string | readonly string[], index: number): Pointer =>
  typeof value === "string" ? at : [...at, index];

const placesOf = (text: PolicyText, at: Pointer, entry: object): Readonly<Record<string, Place>> =>
  Object.fromEntries(Object.keys(entry).map((name) => [name, spotIn(text, [...at, name])]));

const globsIn = ({ text }: Reading, at: Pointer, value: string | readonly string[]): readonly string[] =>
  listOf(value).map((glob, index) => {
    const flaw = globFlaw(glob.replace(/^!/, ""));
    if (flaw === undefined) return glob;
    throw policyError(spotIn(text, stepsOf(at, value, index)), flaw, "Write several short globs instead of one.");
  });

const ruleIn = ({ text, rules }: Reading, at: Pointer, id: string, on: "key" | "value"): Rule => {
  const rule = rules.find((known) => known.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((known) => known.id);
  throw policyError(spotIn(text, at, on), `there is no rule ${quoted(id, "of this name")}`, didYouMean(id, ids));
};

const isSeverity = (value: unknown): value is SeverityEntry =>
  value === "error" || value === "warning" || value === "info" || value === "off";

const settingIn = (reading: Reading, at: Pointer, rule: Rule, entry: RuleEntry): RuleSetting => {
  const place = spotIn(reading.text, at, "key");
  const from = placed(place);
  if (typeof entry === "string") return { severity: entry, explicit: true, options: {}, from };
  const { severity, ...options } = entry;
  const known = ["severity", "minConfidence", ...Object.keys(rule.options ?? {})];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const what = `${quoted(unknown, "this key")} is not an option of \`${rule.id}\``;
    throw policyError(spotIn(reading.text, [...at, unknown], "key"), what, didYouMean(unknown, known));
  }
  return isSeverity(severity)
    ? { severity, explicit: true, options, from }
    : { severity: "off", explicit: false, options, from };
};

const settingsIn = (reading: Reading, at: Pointer, entries: Readonly<Record<string, RuleEntry>>) =>
  new Map(
    Object.entries(entries).map(([id, entry]) => {
      const rule = ruleIn(reading, [...at, id], id, "key");
      return [id, settingIn(reading, [...at, id], rule, entry)] as const;
    }),
  );

const overrideIn = (reading: Reading, entry: OverrideEntry, index: number) => {
  const at = ["overrides", index];
  const files = globsIn(reading, [...at, "files"], entry.files);
  return { files, rules: settingsIn(reading, [...at, "rules"], entry.rules), place: spotIn(reading.text, at) };
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const ignoreIn = (reading: Reading, entry: IgnoreEntry, index: number): Ignore => {
  const at = ["ignore", index];
  const { text } = reading;
  ruleIn(reading, [...at, "rule"], entry.rule, "value");
  if (entry.files === undefined && entry.fingerprint === undefined) {
    const hint = `Add \`files\`; or write \`${entry.rule}: off\` under \`rules\` to be rid of it everywhere.`;
    throw policyError(spotIn(text, at), "an ignore needs `files` or `fingerprint`", hint);
  }
  return {
    rule: entry.rule,
    files: entry.files === undefined ? [] : globsIn(reading, [...at, "files"], entry.files),
    ...(entry.at === undefined ? {} : { at: entry.at }),
    ...(entry.fingerprint === undefined ? {} : { fingerprint: entry.fingerprint }),
    reason: textOf(entry.reason).trim(),
    ...(entry.expires === undefined ? {} : { expires: textOf(entry.expires).trim() }),
    place: spotIn(text, at),
    places: placesOf(text, at, entry),
  };
};

/** @throws UsageError where the last day of a declaration is none: a lane must not hold for ever through a typo */
const requireDays = ({ text }: Reading, providers: NonNullable<PolicyFile["providers"]>): void => {
  for (const [name, { expires }] of Object.entries(providers)) {
    if (expires === undefined || endOfDay(textOf(expires).trim()) !== undefined) continue;
    const at = spotIn(text, ["providers", name, "expires"]);
    throw policyError(at, "`expires` is no day", "Write the last day as YYYY-MM-DD, such as 2027-01-31.");
  }
};

const lanesIn = ({ text }: Reading, providers: PolicyFile["providers"] = {}): ReadonlyMap<string, Lane> =>
  new Map(
    Object.entries(providers).map(([name, { reason, expires, ...entry }]) => [
      name.trim().toLowerCase(),
      {
        ...entry,
        ...(reason === undefined ? {} : { reason: textOf(reason) }),
        ...(expires === undefined ? {} : { expires: textOf(expires).trim() }),
        declared: true,
        place: spotIn(text, ["providers", name], "key"),
        places: placesOf(text, ["providers", name], { reason, expires, ...entry }),
      },
    ]),
  );

/**
 * A validated file as a layer.
 * @throws UsageError for a rule or option that does not exist, a glob that is refused, an ignore of everything
 */
export const layerOf = (text: PolicyText, file: PolicyFile, rules: readonly Rule[]): Layer => {
  const reading = { text, rules };
  const named = file.extends;
  requireDays(reading, file.providers ?? {});
  return {
    extends:
      named === undefined
        ? undefined
        : listOf(named).map((name, index) => ({ name, place: spotIn(text, stepsOf(["extends"], named, index)) })),
    providers: lanesIn(reading, file.providers),
    preference: file.preference?.map((glob, index) => ({ glob, place: spotIn(text, ["preference", index]) })),
    chains: new Map(
      Object.entries(file.chains ?? {}).map(([slot, models]) => [
        slot,
        { models, place: spotIn(text, ["chains", slot], "key") },
      ]),
    ),
    rules: settingsIn(reading, ["rules"], file.rules ?? {}),
    overrides: (file.overrides ?? []).map((entry, index) => overrideIn(reading, entry, index)),
    ignore: (file.ignore ?? []).map((entry, index) => ignoreIn(reading, entry, index)),
    compat: file.compat ?? [],
    policies: file.policies === undefined ? undefined : globsIn(reading, ["policies"], file.policies),
  };
};
