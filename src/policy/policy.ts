import { UsageError } from "../errors.ts";
import type { Policy, Rule, RuleSetting } from "../model.ts";
import { extendedPaths } from "./extended.ts";
import { type Layer, layerOf } from "./layer.ts";
import { readPolicyText } from "./policy-text.ts";
import { isPreset, type PresetName, presetNames, presetSettings } from "./presets.ts";
import { schemaError } from "./schema-words.ts";
import { placed, policyError } from "./words.ts";

export interface PolicyInput {
  readonly text: string;
  /** Relative to the root that `readFile` reads from. */
  readonly path: string;
  readonly rules: readonly Rule[];
  /** The text of a file of the repository; undefined where there is none, or where it is a link that leads outside. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /** Every file below a folder, for globs in `extends`. */
  readonly listFiles?: (folder: string) => Promise<readonly string[]>;
  /** The checked root, told from the folder that globs are relative to; the same folder where it is absent. */
  readonly base?: string;
  /** The name a path goes by in places and messages; itself where it is absent. */
  readonly shown?: (path: string) => string;
}

const most = { depth: 8, files: 64 };

interface Stack {
  readonly layers: Layer[];
  readonly presets: PresetName[];
  read: number;
}

const readLayer = async (input: PolicyInput, path: string, text: string): Promise<Layer> => {
  const { default: validate } = await import("../generated/validate-policy.mjs");
  const read = await readPolicyText(text, input.shown?.(path) ?? path);
  if (!validate(read.value)) throw schemaError(read, validate.errors ?? []);
  return layerOf(read, read.value, input.rules);
};

/** A file of rules of one's own may be named beside policies; what is in it was read before. */
const isRuleFile = async (text: string, path: string): Promise<boolean> => {
  if (!/(?:^|\n)[ "]{0,4}rules"?\s{0,8}:/.test(text)) return false;
  const { value } = await readPolicyText(text, path);
  return typeof value === "object" && value !== null && "rules" in value && Array.isArray(value.rules);
};

/** Puts what a file extends below it, in the order written. */
const stack = async (onto: Stack, input: PolicyInput, path: string, text: string, above: readonly string[]) => {
  const layer = await readLayer(input, path, text);
  for (const entry of layer.extends ?? []) {
    if (isPreset(entry.name)) {
      onto.presets.push(entry.name);
      continue;
    }
    for (const file of await extendedPaths(entry, path, input.listFiles)) {
      if (file === path || above.includes(file)) {
        throw policyError(entry.place, "this policy extends itself", "Take one of the two `extends` entries out.");
      }
      onto.read += 1;
      if (above.length >= most.depth || onto.read > most.files) {
        throw policyError(entry.place, "too many policies extend one another", "Put them into one file.");
      }
      const extended = await input.readFile(file);
      if (extended === undefined) {
        throw policyError(entry.place, "this policy file cannot be read", "Name a file of this repository.");
      }
      if (!(await isRuleFile(extended, file))) await stack(onto, input, file, extended, [...above, path]);
    }
  }
  onto.layers.push(layer);
  return layer;
};

/** Records without a prototype: a provider may be called `constructor`. */
const record = <Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> => {
  const made: Record<string, Value> = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
};

/** Rules of one's own are on whatever is extended. */
const ownSettings = (rules: readonly Rule[]): readonly (readonly [string, RuleSetting])[] =>
  rules.flatMap(({ id, group, place, policies }): readonly (readonly [string, RuleSetting])[] => {
    if (group !== "custom") return [];
    const from = place === undefined ? {} : { from: placed(place) };
    return [[id, { severity: policies.recommended ?? "off", explicit: false, options: {}, ...from }]];
  });

const combine = (
  layers: readonly Layer[],
  presets: readonly PresetName[],
  rules: readonly Rule[],
): Omit<Policy, "path"> => {
  const settings = new Map([...presetSettings(presets, rules), ...ownSettings(rules)]);
  for (const layer of layers) {
    for (const [id, { severity, explicit, options, ...rest }] of layer.rules) {
      const base = settings.get(id) ?? { severity: "off", explicit: false, options: {} };
      const own = explicit ? { severity, explicit } : { severity: base.severity, explicit: base.explicit };
      settings.set(id, { ...own, options: { ...base.options, ...options }, ...rest });
    }
  }
  return {
    presets,
    providers: record(layers.flatMap(({ providers }) => [...providers])),
    preference: layers.findLast(({ preference }) => preference !== undefined)?.preference ?? [],
    chains: record(layers.flatMap(({ chains }) => [...chains])),
    rules: record(settings),
    overrides: layers.flatMap(({ overrides }) => overrides.map((one) => ({ ...one, rules: record(one.rules) }))),
    ignore: layers.flatMap(({ ignore }) => ignore),
    compat: [...new Set(layers.flatMap(({ compat }) => compat))],
  };
};

/**
 * The policy of presets alone, for a repository that has none of its own; later names win.
 * @throws UsageError for a name that is no preset
 */
export const presetPolicy = (names: readonly string[], rules: readonly Rule[]): Policy => {
  const known = names.filter(isPreset);
  if (known.length !== names.length)
    throw new UsageError("there is no preset of this name", `Known: ${presetNames.join(", ")}.`);
  return { path: undefined, ...combine([], known, rules) };
};

/**
 * A policy file with all it extends: presets first, then extended files, then its own words; later ones win, lists of
 * overrides and ignores add up. A policy that names no preset anywhere stands on `recommended`; `extends: []` on nothing.
 * @throws UsageError with file, line and column, and what was probably meant
 */
export const parsePolicy = async (input: PolicyInput): Promise<Policy> => {
  const onto: Stack = { layers: [], presets: [], read: 0 };
  const own = await stack(onto, input, input.path, input.text, []);
  const bare = onto.presets.length === 0 && own.extends?.length !== 0;
  const presets = bare ? (["recommended"] as const) : [...new Set(onto.presets)];
  const path = input.shown?.(input.path) ?? input.path;
  const base = input.base === undefined || input.base === "" ? {} : { base: input.base };
  return { path, ...base, ...combine(onto.layers, presets, input.rules) };
};
