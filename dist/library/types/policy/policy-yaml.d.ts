import type { PolicyText } from "./policy-text.js";
/**
 * A policy in YAML. Aliases and merge keys are followed within bounds.
 * @throws UsageError where it does not parse, is doubled, too deep or unfolds to too much
 */
export declare const readYaml: (text: string, path: string) => Promise<PolicyText>;
