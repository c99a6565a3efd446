/** Where the baseline lies, or would, and what it is made with. */
import { resolve } from "node:path";
import type { CommandContext } from "../command.ts";
import type { Baseline, Policy } from "../model.ts";
import { isPreset } from "../policy/presets.ts";
import { freshSalt } from "../sources/fresh-salt.ts";
import { findRepository } from "../sources/git-place.ts";
import { saltOf } from "../sources/salt.ts";
import { loadPolicy, policyFolder } from "./policy-file.ts";

export interface BaselinePlace {
  /** Absolute: the folder that the policy's globs start at. */
  readonly folder: string;
  readonly policy: Policy;
  readonly baseline: Baseline | undefined;
}

/** Options told from the working directory, as they read elsewhere. */
export const movedOptions = ({ options, cwd }: CommandContext): CommandContext["options"] => {
  const { policy } = options;
  return {
    ...options,
    formats: [],
    ignores: true,
    state: undefined,
    policy: policy === undefined || isPreset(policy) ? policy : resolve(cwd, policy),
  };
};

/** @throws UsageError for a policy or a baseline that is wrong */
export const baselinePlace = async (context: CommandContext): Promise<BaselinePlace> => {
  const { policy: found } = await loadPolicy(context, context.cwd);
  const folder = policyFolder(context, context.cwd, found.path);
  const moved = { ...context, cwd: folder, options: movedOptions(context) };
  const { policy } = await loadPolicy(moved, folder);
  return { folder, policy, baseline: policy.baseline };
};

const ofCredential = /^[0-9a-f]{12}$/;

/**
 * A random salt. Where ignores name credentials by their fingerprint, the one these were made with: with another they
 * would mean nothing.
 */
export const saltFor = async (
  { cwd, env }: CommandContext,
  { folder, policy }: Pick<BaselinePlace, "folder" | "policy">,
): Promise<string> => {
  if (!policy.ignore.some(({ fingerprint = "" }) => ofCredential.test(fingerprint))) return freshSalt();
  const repository = findRepository(folder, env, cwd);
  return saltOf({ folders: [folder], repository: repository?.top, env: repository?.env ?? env })();
};
