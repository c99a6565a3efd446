import type { Ignore, Lane, Place, Policy, RuleSetting } from "../model.ts";
import { endOfDay } from "./days.ts";
import { placed } from "./words.ts";

interface Line {
  readonly text: string;
  readonly from: string;
}

const fields = (entry: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([name, value]) => names.includes(name) && value !== undefined));

const settingData = ({ severity, options }: RuleSetting): unknown =>
  Object.keys(options).length === 0 ? severity : { severity, ...options };

const overrideData = ({ severity, explicit, options }: RuleSetting): unknown => {
  if (!explicit) return options;
  return settingData({ severity, explicit, options });
};

const where = (place: Place | undefined): string => (place === undefined ? "" : placed(place));

/**
 * The policy in force as YAML: everything that presets and extended files brought, each line with where it comes from.
 * What comes out is a policy file again, and means the same.
 */
export const printPolicy = async (policy: Policy): Promise<string> => {
  const { stringify } = await import("yaml");
  const flow = (value: unknown): string =>
    stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd();

  const section = (name: string, lines: readonly Line[]): readonly string[] => {
    if (lines.length === 0) return [];
    const width = Math.min(80, Math.max(...lines.map(({ text }) => text.length)));
    return ["", `${name}:`, ...lines.map(({ text, from }) => (from === "" ? text : `${text.padEnd(width)} # ${from}`))];
  };
  const entries = <Value>(record: Readonly<Record<string, Value>>, line: (value: Value) => [unknown, string]): Line[] =>
    Object.entries(record).map(([name, value]) => {
      const [data, from] = line(value);
      return { text: `  ${flow(name)}: ${flow(data)}`, from };
    });

  const laneFields = ["lane", "owner", "via", "reason", "expires"];
  const ignoreFields = ["rule", "files", "at", "fingerprint", "reason", "expires"];
  const lane = (one: Lane): [unknown, string] => [fields(one, laneFields), where(one.place)];
  const ignore = (one: Ignore): Line => {
    const expires = one.expires === undefined || endOfDay(one.expires) !== undefined ? one.expires : "no day";
    const data = { ...one, files: one.files.length === 0 ? undefined : one.files, expires };
    return { text: `  - ${flow(fields(data, ignoreFields))}`, from: where(one.place) };
  };
  const override = ({ files, rules, place }: Policy["overrides"][number]): Line => {
    const data = Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, overrideData(setting)]));
    return { text: `  - ${flow({ files, rules: data })}`, from: where(place) };
  };
  return [
    `# The policy in force: ${policy.path ?? "built in"}, on ${policy.presets.join(", ") || "no preset"}.`,
    ...(policy.baseline === undefined
      ? []
      : [`# With ${policy.baseline.path}, which accepts ${policy.baseline.entries.length} findings.`]),
    "version: 1",
    "extends: []",
    ...section("providers", entries(policy.providers, lane)),
    ...section(
      "preference",
      policy.preference.map(({ glob, place }) => ({ text: `  - ${flow(glob)}`, from: where(place) })),
    ),
    ...section(
      "chains",
      entries(policy.chains, ({ models, place }) => [models, where(place)]),
    ),
    ...section(
      "rules",
      entries(policy.rules, (setting) => [settingData(setting), setting.from ?? "no preset names it"]),
    ),
    ...section("overrides", policy.overrides.map(override)),
    ...section("ignore", policy.ignore.map(ignore)),
    ...section(
      "compat",
      (policy.compat ?? []).map((name) => ({ text: `  - ${flow(name)}`, from: "" })),
    ),
    "",
  ].join("\n");
};
