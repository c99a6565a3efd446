/** One policy file, checked against the rules there are, as data with places. */
import type { Ignore, Lane, Place, Rule, RuleSetting } from "../model.js";
import type { PolicyFile } from "./policy-file.js";
import { type PolicyText } from "./policy-text.js";
/** What a file adds to a policy; presets and the files it extends are not part of it. */
export interface Layer {
    readonly extends: readonly {
        readonly name: string;
        readonly place: Place;
    }[] | undefined;
    readonly providers: ReadonlyMap<string, Lane>;
    readonly preference: readonly {
        readonly glob: string;
        readonly place: Place;
    }[] | undefined;
    readonly chains: ReadonlyMap<string, {
        readonly models: readonly string[];
        readonly place: Place;
    }>;
    readonly rules: ReadonlyMap<string, RuleSetting>;
    readonly overrides: readonly {
        files: readonly string[];
        rules: ReadonlyMap<string, RuleSetting>;
        place: Place;
    }[];
    readonly ignore: readonly Ignore[];
    readonly compat: readonly string[];
    /** Globs of files of rules; undefined where nothing is said. */
    readonly policies: readonly string[] | undefined;
}
/**
 * A validated file as a layer.
 * @throws UsageError for a rule or option that does not exist, a glob that is refused, an ignore of everything
 */
export declare const layerOf: (text: PolicyText, file: PolicyFile, rules: readonly Rule[]) => Layer;
