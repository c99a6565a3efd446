import { basename, dirname, isAbsolute, resolve } from "node:path";
import type { CommandContext, LoadedPolicy } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Document, Rule } from "../model.ts";
import { readBaseline } from "../policy/baseline.ts";
import { baselineName, discoverPolicy } from "../policy/discover.ts";
import { parsePolicy, presetPolicy } from "../policy/policy.ts";
import { readDocument } from "../read/read.ts";
import { rules } from "../rules/index.ts";
import { baselineText } from "../sources/baseline.ts";
import { listFiles } from "../sources/disk.ts";
import { exists, readBytes, readInside, relativePath } from "../sources/files.ts";
import { findRepository } from "../sources/git-place.ts";
import type { CustomRules } from "./custom-rules.ts";

const presets = ["recommended", "strict", "upgrade"];

/** Where a search upwards ends: the top of the repository, else the directory itself. */
const topOf = ({ env, cwd }: CommandContext, directory: string): string =>
  findRepository(directory, env, cwd)?.top ?? directory;

/** Beside what is judged; else where the command was typed (a live state directory holds no policy of its own). */
const find = async (context: CommandContext, root: string): Promise<string | undefined> => {
  const { options, cwd } = context;
  if (options.policy !== undefined) {
    if (exists(cwd, options.policy)) return options.policy;
    throw new UsageError("`--policy` names no file", "A path, or one of: recommended, strict, upgrade.");
  }
  for (const start of new Set([root, cwd])) {
    const found = await discoverPolicy({
      start,
      stop: topOf(context, start),
      exists: async (path) => exists("/", path),
    });
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The folder that the policy's globs start at. */
const folderOf = (absolute: string): string => {
  const folder = dirname(absolute);
  return basename(folder) === ".github" ? dirname(folder) : folder;
};

/** The folder of the policy in force, absolute; without a policy file the top of the repository, else the root itself. */
export const policyFolder = (context: CommandContext, root: string, policy: string | undefined): string =>
  policy === undefined ? topOf(context, root) : folderOf(resolve(root, policy));

/** The checked root, told from there; undefined where it lies elsewhere. */
const wayTo = (root: string, folder: string): string | undefined => {
  const base = relativePath(folder, "/", root);
  return base.startsWith("..") || isAbsolute(base) ? undefined : base;
};

/** Adds what was found already when auth-lint was adopted; it speaks of the files of its own folder alone. */
const withBaseline = (loaded: LoadedPolicy, top: string, folder: string, root: string): LoadedPolicy => {
  const base = wayTo(root, folder);
  const text = base === undefined ? undefined : baselineText(top, folder);
  if (text === undefined) return loaded;
  const baseline = readBaseline(text, relativePath(root, folder, baselineName), base);
  return { ...loaded, policy: { ...loaded.policy, baseline } };
};

/** Policy files below a folder of the root, for globs in `extends`. */
const policiesBelow = (root: string, folder: string): readonly string[] => {
  if (!exists(root, folder === "" ? "." : folder)) return [];
  const { files } = listFiles(resolve(root, folder), { wants: (path) => /\.(?:ya?ml|json)$/.test(path) });
  return files.map(({ path }) => (folder === "" ? path : `${folder}/${path}`));
};

/** The policy file found for a root, and how what belongs to it is read. */
interface FoundPolicy {
  readonly absolute: string;
  readonly shown: string;
  readonly document: Document;
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly readFile: (path: string) => Promise<string | undefined>;
}

const openPolicy = async (context: CommandContext, root: string): Promise<FoundPolicy | undefined> => {
  const path = await find(context, root);
  if (path === undefined) return undefined;
  const bytes = readBytes(context.cwd, path);
  const shown = relativePath(root, context.cwd, path);
  const document = await readDocument({ path: shown, bytes, exposure: "state" });
  const absolute = resolve(context.cwd, path);
  const top = topOf(context, dirname(absolute));
  const readFile = async (file: string) => {
    const found = readInside(top, root, file);
    return found && new TextDecoder().decode(found);
  };
  return { absolute, shown, document, listFiles: async (folder) => policiesBelow(root, folder), readFile };
};

const rulesOf = async ({ document: { text }, shown: path, readFile, listFiles }: FoundPolicy): Promise<CustomRules> => {
  // What reads them is loaded where there could be some.
  const { rulesBeside } = await import("./custom-rules.ts");
  return rulesBeside({ text, path, readFile, listFiles, builtIn: rules });
};

/**
 * The rules of the repository's own that belong to the policy in force; none where there is no policy file.
 * @throws UsageError for a rule that is wrong
 */
export const ownRules = async (context: CommandContext, root: string): Promise<CustomRules> => {
  const named = context.options.policy;
  const found = named !== undefined && presets.includes(named) ? undefined : await openPolicy(context, root);
  return found === undefined ? { placed: [], rules: [] } : rulesOf(found);
};

/** Own rules where a command is typed, with their tests as examples; none where the policy is wrong: others say so. */
export const ownRulesHere = async (context: CommandContext): Promise<readonly Rule[]> => {
  try {
    const { placed, rules: own } = await ownRules(context, context.cwd);
    return own.map((rule, index) => {
      const tests = placed[index]?.statement.tests ?? [];
      const at = tests.map(({ finds, ...one }) => ({ ...one, at: finds }));
      const bad = at.filter((one) => one.at.length > 0);
      return { ...rule, examples: { bad, good: at.filter((one) => one.at.length === 0) } };
    });
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
};

/**
 * The policy in force: `--policy` (a file or a preset), else the one found upwards from `root` and not past the
 * repository, else upwards from the working directory, else `recommended`.
 * @throws UsageError when the file is missing, malformed or names what does not exist
 */
export const loadPolicy = async (context: CommandContext, root: string): Promise<LoadedPolicy> => {
  if (context.loadPolicy !== undefined) return context.loadPolicy(root);
  const named = context.options.policy;
  const preset = named !== undefined && presets.includes(named) ? named : undefined;
  const found = preset === undefined ? await openPolicy(context, root) : undefined;
  if (found === undefined) {
    const top = topOf(context, root);
    return withBaseline(
      { policy: presetPolicy([preset ?? "recommended"], rules), document: undefined, rules },
      top,
      top,
      root,
    );
  }
  const { document, shown: path, absolute, listFiles, readFile } = found;
  const { rules: written, plugins = [] } = await rulesOf(found);
  const { loadPlugins } = await import("./plugins.ts");
  const own = [...written, ...(await loadPlugins(context, dirname(absolute), plugins))];
  const all = own.length === 0 ? rules : [...rules, ...own];
  const folder = folderOf(absolute);
  const base = wayTo(root, folder) ?? "";
  const policy = await parsePolicy({ text: document.text, path, base, rules: all, listFiles, readFile });
  return withBaseline({ policy, document, rules: all }, topOf(context, folder), folder, root);
};
