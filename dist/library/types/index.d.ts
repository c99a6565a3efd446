import type { AgentView, Finding, Source, Target } from "./model.js";
export type { AgentView, Confidence, Draft, Finding, Home, Policy, Rule, Scene, Severity, Source, Target, } from "./model.js";
/** States a rule in JavaScript, for `plugins` of a policy (`--allow-plugins`). */
export { defineRule } from "./rule.js";
/** Files to judge: path (relative, `/` between the parts) → content. Text is taken as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
export interface CheckOptions {
    /** A policy's text (`auth-lint.yaml` or JSON); without one the `recommended` preset judges, lanes inferred. */
    readonly policy?: string;
    /** Judge for this version: `openclaw@2026.9.6`. */
    readonly target?: string;
    /** The clock, Unix time in ms. */
    readonly now: number;
    /** How exposed the files are; `state` where nothing is said (DESIGN §4). */
    readonly exposure?: Source["exposure"];
}
/**
 * Judges files.
 * @returns findings sorted by place, suppressed ones marked; nothing in them holds a character of a secret
 * @throws an error named `UsageError` when the policy or the target is wrong
 */
export declare const check: (files: Files, options: CheckOptions) => Promise<readonly Finding[]>;
export interface Resolved {
    readonly runtime: string;
    readonly target: Target;
    readonly root: string;
    readonly agents: Readonly<Record<string, AgentView>>;
}
/**
 * What each runtime found in the files will load, try and fall back to (`auth-lint resolve`).
 * @throws an error named `UsageError` when the target is wrong
 */
export declare const resolve: (files: Files, options: Omit<CheckOptions, "policy">) => Promise<readonly Resolved[]>;
