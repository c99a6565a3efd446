import type { Rule, RuleSetting, Severity } from "../model.ts";

export const presetNames = ["recommended", "strict", "upgrade"] as const;
export type PresetName = (typeof presetNames)[number];

export const isPreset = (name: string): name is PresetName => presetNames.some((known) => known === name);

const about: Readonly<Record<PresetName, string>> = {
  recommended: "What breaks an agent stack, and what is worth a look. In force where there is no policy.",
  strict:
    "Nothing let pass: every ignore runs out within 180 days, and warnings of recommended are errors where they can be.",
  upgrade: "What to know before and after the runtime changes its version.",
};

/** Severities a preset gives, by rule; rules it leaves alone are absent. */
const presetSeverities = (name: PresetName, rules: readonly Rule[]): ReadonlyMap<string, Severity> =>
  new Map(rules.flatMap(({ id, policies }) => (policies[name] === undefined ? [] : [[id, policies[name]] as const])));

/** Settings of several presets together; a later one wins, a rule no preset names is off. */
export const presetSettings = (
  names: readonly PresetName[],
  rules: readonly Rule[],
): ReadonlyMap<string, RuleSetting> => {
  const settings = new Map<string, RuleSetting>();
  for (const { id } of rules) settings.set(id, { severity: "off", explicit: false, options: {} });
  for (const name of names) {
    for (const [id, severity] of presetSeverities(name, rules)) {
      settings.set(id, { severity, explicit: false, options: {}, from: name });
    }
  }
  return settings;
};

/** The text of `policies/<name>.yaml`: the preset, spelled out to be read. */
export const presetText = (name: string, rules: readonly Rule[]): string => {
  if (!isPreset(name)) return "";
  const lines = rules.map(({ id, title, policies }) => ({ id, title, severity: policies[name] ?? "off" }));
  const width = Math.max(0, ...lines.map(({ id, severity }) => id.length + severity.length + 4));
  return [
    `# ${name}: generated from the rules by scripts/gen.mjs.`,
    `# ${about[name]}`,
    `# Use it with \`extends: [${name}]\`.`,
    "version: 1",
    "extends: []",
    lines.length === 0 ? "rules: {}" : "rules:",
    ...lines
      .toSorted((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ id, title, severity }) => `${`  ${id}: ${severity}`.padEnd(width)} # ${title}`),
    "",
  ].join("\n");
};
