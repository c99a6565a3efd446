import type { Rule, RuleSetting } from "../model.js";
export declare const presetNames: readonly ["recommended", "strict", "upgrade"];
export type PresetName = (typeof presetNames)[number];
export declare const isPreset: (name: string) => name is PresetName;
/** Settings of several presets together; a later one wins, a rule no preset names is off. */
export declare const presetSettings: (names: readonly PresetName[], rules: readonly Rule[]) => ReadonlyMap<string, RuleSetting>;
/** The text of `policies/<name>.yaml`: the preset, spelled out to be read. */
export declare const presetText: (name: string, rules: readonly Rule[]) => string;
