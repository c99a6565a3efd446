/** The policy of a commit, found and read as the one of a work tree is, and the change between two of them. */
import { posix } from "node:path";
import type { LoadedPolicy } from "../command.ts";
import { rulesBeside } from "../commands/custom-rules.ts";
import { UsageError } from "../errors.ts";
import { readBaseline } from "../policy/baseline.ts";
import { baselineName, discoverPolicy } from "../policy/discover.ts";
import { parsePolicy, presetPolicy } from "../policy/policy.ts";
import { readDocument } from "../read/read.ts";
import { rules } from "../rules/index.ts";
import type { CommitFiles } from "./commit-files.ts";

interface Where {
  /** The checked root, told from the top of the repository; `""` for the top itself. */
  readonly root: string;
  /** The policy file asked for, told from the top; absent: the one found upwards from the root. */
  readonly path: string | undefined;
}

/** Adds the baseline of the same commit, from the folder that the policy's globs start at. */
const withBaseline = (loaded: LoadedPolicy, files: CommitFiles, folder: string, root: string): LoadedPolicy => {
  const base = posix.relative(folder, root);
  const path = posix.join(folder, baselineName);
  const bytes = base.startsWith("..") ? undefined : files.read(path);
  if (bytes === undefined) return loaded;
  const baseline = readBaseline(textOf(bytes), posix.relative(root, path), base);
  return { ...loaded, policy: { ...loaded.policy, baseline } };
};

const builtIn = (): LoadedPolicy => ({ policy: presetPolicy(["recommended"], rules), document: undefined, rules });

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The checked root, told from the folder that the policy's globs start at; empty where it lies elsewhere. */
const baseOf = (folder: string, root: string): string => {
  const base = posix.relative(folder, root);
  return base.startsWith("..") ? "" : base;
};

/** The folder that the policy's globs start at. */
const folderOf = (path: string): string => {
  const folder = posix.dirname(path);
  const above = posix.basename(folder) === ".github" ? posix.dirname(folder) : folder;
  return above === "." ? "" : above;
};

/**
 * The policy in force in a commit, `recommended` where it has none.
 * @throws UsageError where it is malformed, or a link
 */
const policyOf = async (files: CommitFiles, { root, path: asked }: Where): Promise<LoadedPolicy> => {
  const exists = async (path: string): Promise<boolean> => files.has(path);
  const path = asked ?? (await discoverPolicy({ start: root, stop: "", exists }));
  const bytes = path === undefined ? undefined : files.read(path);
  if (path === undefined || bytes === undefined) return withBaseline(builtIn(), files, "", root);
  const shown = (file: string): string => posix.relative(root, file);
  const document = await readDocument({ path: shown(path), bytes, exposure: "state" });
  const listFiles = async (folder: string) => files.below(folder);
  const readFile = async (file: string) => {
    const found = files.read(file);
    return found && textOf(found);
  };
  const { text } = document;
  const own = await rulesBeside({ text, path, readFile, listFiles, shown, builtIn: rules });
  const all = [...rules, ...own.rules];
  const folder = folderOf(path);
  const base = baseOf(folder, root);
  const policy = await parsePolicy({ text, path, base, rules: all, shown, listFiles, readFile });
  return withBaseline({ policy, document, rules: all }, files, folder, root);
};

export interface Sides {
  /** Whose policy judges. */
  readonly base: CommitFiles;
  /** Where the change left the base. */
  readonly fork: CommitFiles;
  /** What the change would make of it. */
  readonly head: CommitFiles;
}

/** Somebody broke it earlier: nothing of it can be in force, and the change may be what mends it. */
const orBuiltIn = async (load: Promise<LoadedPolicy>, warn: (text: string) => void): Promise<LoadedPolicy> => {
  try {
    return await load;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`The policy of the base does not hold (${error.message}); \`recommended\` judges instead.`);
    return builtIn();
  }
};

/**
 * The base's policy judges (`from: "head"`: the proposed one), and the change of it is judged too.
 * @param warn takes a text of which nothing is escaped
 * @throws UsageError where the proposed policy is malformed
 */
export const policyOfChange = async (
  { base, fork, head }: Sides,
  where: Where & { readonly from: "base" | "head" },
  warn: (text: string) => void,
): Promise<LoadedPolicy> => {
  const proposed = await policyOf(head, where);
  const own = await orBuiltIn(policyOf(base, where), warn);
  const before = fork === base ? own : await orBuiltIn(policyOf(fork, where), () => {});
  const judging = where.from === "base" ? base : head;
  return {
    policy: where.from === "base" ? own.policy : proposed.policy,
    rules: where.from === "base" ? own.rules : proposed.rules,
    document: proposed.document ?? own.document,
    change: { base: before.policy, head: proposed.policy },
    beside: (name) => {
      const bytes = judging.read(name);
      return bytes && textOf(bytes);
    },
  };
};
