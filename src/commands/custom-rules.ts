import { posix } from "node:path";
import { compileRule } from "../custom/compile.ts";
import type { Placed, Tools } from "../custom/model.ts";
import { readRules } from "../custom/read-rules.ts";
import { UsageError } from "../errors.ts";
import type { Rule } from "../model.ts";
import { matchesFiles } from "../policy/globs.ts";
import { readPolicyText } from "../policy/policy-text.ts";
import { placed } from "../policy/words.ts";
import { boundedPatterns, isPattern } from "../sources/bounded-pattern.ts";
import { jsonSchemas } from "../sources/json-schemas.ts";

/** A file that may hold rules. */
export interface RuleText {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
}

/** Rules as written, and as they judge. */
export interface CustomRules {
  /** Modules that the policy names. */
  readonly plugins?: readonly string[];
  readonly placed: readonly Placed[];
  readonly rules: readonly Rule[];
}

const isCompiled = (compile: Tools["schema"], schema: unknown): boolean => {
  try {
    compile(schema);
    return true;
  } catch {
    // What ajv says would quote the schema.
    return false;
  }
};

/**
 * The rules of these files. Files that hold none (policies, presets) are passed over.
 * @param builtIn whose ids are taken
 * @throws UsageError for a rule that is wrong, with its place
 */
export const customRules = async (files: readonly RuleText[], builtIn: readonly Rule[]): Promise<CustomRules> => {
  const likely = files.filter(
    ({ text }) => /(?:^|\n)[ "]{0,2}rules"?\s{0,8}:/.test(text) || text.trimStart().startsWith("{"),
  );
  if (likely.length === 0) return { placed: [], rules: [] };
  const schema = await jsonSchemas(likely.some(({ text }) => /(?:^|[\s{,])"?schema"?\s{0,8}:/.test(text)));
  const tools: Tools = { pattern: boundedPatterns(), schema };
  const checks = { pattern: isPattern, schema: (one: unknown) => isCompiled(schema, one) };
  const found: Placed[] = [];
  for (const { path, text } of likely) found.push(...((await readRules(text, path, checks)) ?? []));
  const seen = new Map(builtIn.map(({ id }) => [id, "a built-in rule"]));
  for (const { statement, spot } of found) {
    if (seen.has(statement.id))
      throw new UsageError(
        `${placed(spot("id"))}: two rules have the id \`${statement.id}\``,
        "Give each a name of its own.",
      );
    seen.set(statement.id, "another");
  }
  return { placed: found, rules: found.map((one) => compileRule(one, tools)) };
};

const most = 64;

interface Said {
  readonly policies: readonly string[];
  readonly extends: readonly string[];
  readonly plugins: readonly string[];
}

const listOf = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === "string");

/** What a policy says of files of rules; nothing where it cannot be read: whoever parses it says why. */
const said = async (text: string, path: string): Promise<Said> => {
  try {
    const { value } = await readPolicyText(text, path);
    if (typeof value !== "object" || value === null) return { policies: usual, extends: [], plugins: [] };
    return {
      policies: "policies" in value ? listOf(value.policies) : usual,
      extends: "extends" in value ? listOf(value.extends).filter((name) => /[/.*]/.test(name)) : [],
      plugins: "plugins" in value ? listOf(value.plugins) : [],
    };
  } catch (error) {
    if (error instanceof UsageError) return { policies: [], extends: [], plugins: [] };
    throw error;
  }
};

const usual: readonly string[] = ["policies/*.yaml", "policies/*.yml", "policies/*.json"];

const fixedFolder = (glob: string): string => {
  const steps = glob.split("/");
  const wild = steps.findIndex((step) => /[*?[{!]/.test(step));
  return steps.slice(0, wild === -1 ? -1 : wild).join("/");
};

const joined = (folder: string, path: string): string => posix.normalize(posix.join(folder, path));

/**
 * The rules that belong to a policy: of the files beside it, of those it names, all inside the repository.
 * @throws UsageError for a rule that is wrong, with its place
 */
export const rulesBeside = async (input: {
  readonly text: string;
  /** Of the policy, as `readFile` reads paths. */
  readonly path: string;
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly shown?: (path: string) => string;
  readonly builtIn: readonly Rule[];
}): Promise<CustomRules> => {
  const { text, path, readFile, listFiles, shown = (one) => one, builtIn } = input;
  const above = posix.dirname(path);
  const folder = posix.basename(above) === ".github" ? posix.dirname(above) : above;
  const { policies, extends: named, plugins } = await said(text, path);
  const globs = [...policies.map((glob) => joined(folder, glob)), ...named.map((glob) => joined(above, glob))];
  const found = new Set<string>();
  for (const glob of globs) {
    if (!/[*?[{]/.test(glob)) found.add(glob);
    else for (const file of await listFiles(fixedFolder(glob))) if (matchesFiles([glob], file)) found.add(file);
  }
  if (found.size > most) throw new UsageError(`more than ${most} files of rules`, "Name fewer under `policies`.");
  const files: RuleText[] = [];
  for (const file of [...found].sort()) {
    const content = file === path ? undefined : await readFile(file);
    if (content !== undefined) files.push({ path: shown(file), text: content });
  }
  return { ...(await customRules(files, builtIn)), plugins };
};
