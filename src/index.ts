/** auth-lint as a library: the pure core. Files in as bytes, findings and facts out; no IO, no clock of its own. */
import { check as checkDocuments } from "./check.ts";
import type { AgentView, Finding, Home, Policy, Source, Target } from "./model.ts";
import { parsePolicy, presetPolicy } from "./policy/policy.ts";
import { readDocument } from "./read/read.ts";
import { rules } from "./rules/index.ts";
import { runtimes } from "./runtimes/index.ts";
import { parseTarget, requireKnownRuntime } from "./target.ts";
import { translate } from "./translate.ts";

export type {
  AgentView,
  Confidence,
  Draft,
  Finding,
  Home,
  Policy,
  Rule,
  Scene,
  Severity,
  Source,
  Target,
} from "./model.ts";
/** States a rule in JavaScript, for `plugins` of a policy (`--allow-plugins`). */
export { defineRule } from "./rule.ts";

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

const readAll = async (files: Files, exposure: Source["exposure"]) => {
  const encoder = new TextEncoder();
  return Promise.all(
    Object.entries(files).map(([path, content]) =>
      readDocument({ path, bytes: typeof content === "string" ? encoder.encode(content) : content, exposure }),
    ),
  );
};

const targetOf = (text: string | undefined) => {
  const target = parseTarget(text);
  requireKnownRuntime(
    target,
    runtimes.map(({ id }) => id),
  );
  return target;
};

const policyOf = async (text: string | undefined): Promise<Policy> =>
  text === undefined
    ? presetPolicy(["recommended"], rules)
    : parsePolicy({ text, path: "auth-lint.yaml", rules, readFile: async () => undefined });

/**
 * Judges files.
 * @returns findings sorted by place, suppressed ones marked; nothing in them holds a character of a secret
 * @throws an error named `UsageError` when the policy or the target is wrong
 */
export const check = async (files: Files, options: CheckOptions): Promise<readonly Finding[]> => {
  const { findings } = await checkDocuments({
    documents: await readAll(files, options.exposure ?? "state"),
    policy: await policyOf(options.policy),
    rules,
    runtimes,
    target: targetOf(options.target),
    now: options.now,
  });
  return findings;
};

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
export const resolve = async (files: Files, options: Omit<CheckOptions, "policy">): Promise<readonly Resolved[]> => {
  const documents = await readAll(files, options.exposure ?? "state");
  const target = targetOf(options.target);
  const { homes } = translate({ documents, runtimes, target, now: options.now, env: {} });
  return homes.map(({ runtime, target: chosen, root, agents }: Home) => ({ runtime, target: chosen, root, agents }));
};
