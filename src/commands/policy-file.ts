import { basename, dirname, isAbsolute, resolve } from "node:path";
import type { CommandContext, LoadedPolicy } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Rule } from "../model.ts";
import { discoverPolicy } from "../policy/discover.ts";
import { parsePolicy, presetPolicy } from "../policy/policy.ts";
import { readDocument } from "../read/read.ts";
import { rules } from "../rules/index.ts";
import { listFiles } from "../sources/disk.ts";
import { exists, readBytes, readInside, relativePath } from "../sources/files.ts";
import { findRepository } from "../sources/git-place.ts";
import type { rulesBeside } from "./custom-rules.ts";

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

/** The checked root, told from the folder the policy's globs start at; empty where it lies elsewhere. */
const baseOf = (absolute: string, root: string): string => {
  const folder = dirname(absolute);
  const base = relativePath(basename(folder) === ".github" ? dirname(folder) : folder, "/", root);
  return base.startsWith("..") || isAbsolute(base) ? "" : base;
};

/** Policy files below a folder of the root, for globs in `extends`. */
const policiesBelow = (root: string, folder: string): readonly string[] => {
  if (!exists(root, folder === "" ? "." : folder)) return [];
  const { files } = listFiles(resolve(root, folder), { wants: (path) => /\.(?:ya?ml|json)$/.test(path) });
  return files.map(({ path }) => (folder === "" ? path : `${folder}/${path}`));
};

/**
 * The policy in force: `--policy` (a file or a preset), else the one found upwards from `root` and not past the
 * repository, else upwards from the working directory, else `recommended`.
 * @throws UsageError when the file is missing, malformed or names what does not exist
 */
export const loadPolicy = async (context: CommandContext, root: string): Promise<LoadedPolicy> => {
  if (context.loadPolicy !== undefined) return context.loadPolicy(root);
  const named = context.options.policy;
  if (named !== undefined && presets.includes(named)) {
    return { policy: presetPolicy([named], rules), document: undefined, rules };
  }
  const path = await find(context, root);
  if (path === undefined) return { policy: presetPolicy(["recommended"], rules), document: undefined, rules };
  const bytes = readBytes(context.cwd, path);
  const shown = relativePath(root, context.cwd, path);
  const document = await readDocument({ path: shown, bytes, exposure: "state" });
  const absolute = resolve(context.cwd, path);
  const top = topOf(context, dirname(absolute));
  const listFiles = async (folder: string) => policiesBelow(root, folder);
  const readFile = async (file: string) => {
    const found = readInside(top, root, file);
    return found && new TextDecoder().decode(found);
  };
  const { text } = document;
  const own = await ownRules({ text, path: shown, readFile, listFiles, builtIn: rules });
  const all = own.length === 0 ? rules : [...rules, ...own];
  const policy = await parsePolicy({
    text,
    path: shown,
    base: baseOf(absolute, root),
    rules: all,
    listFiles,
    readFile,
  });
  return { policy, document, rules: all };
};

/** Rules of the repository's own; what reads them is loaded where there could be some. */
const ownRules = async (input: Parameters<typeof rulesBeside>[0]): Promise<readonly Rule[]> => {
  const { rulesBeside } = await import("./custom-rules.ts");
  return (await rulesBeside(input)).rules;
};
