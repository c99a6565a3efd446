import { isAbsolute, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Rule } from "../model.ts";

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(value.id) &&
  "title" in value &&
  typeof value.title === "string" &&
  "check" in value &&
  typeof value.check === "function" &&
  "policies" in value &&
  typeof value.policies === "object";

const rulesIn = (name: string, loaded: unknown): readonly Rule[] => {
  const found: unknown = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : loaded;
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  const rules = all.filter(isRule);
  if (rules.length !== all.length || rules.length === 0)
    throw new UsageError(
      `\`${name}\` exports no rule`,
      "Its default export is a rule of `defineRule`, or a list of them, each with an id like `fleet/name`.",
    );
  return rules.map((rule) => ({ ...rule, group: "custom", examples: rule.examples ?? { bad: [], good: [] } }));
};

/**
 * Rules in JavaScript that a policy names under `plugins`. They are code: they run only where the command line says so,
 * never because a repository does.
 * @param folder of the policy, absolute
 * @throws UsageError without `--allow-plugins`, for a file outside the folder, for one that fails or exports no rule
 */
export const loadPlugins = async (
  { options }: CommandContext,
  folder: string,
  names: readonly string[],
): Promise<readonly Rule[]> => {
  if (names.length === 0) return [];
  if (options.allowPlugins !== true)
    throw new UsageError(
      "the policy names `plugins`, which are code",
      "Read them, then allow them: `--allow-plugins`. Or take them out of the policy.",
    );
  const rules: Rule[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    const inside = relative(folder, path);
    if (inside.startsWith("..") || isAbsolute(inside))
      throw new UsageError("a plugin lies outside the policy's folder", "Keep it beside the policy or below.");
    let loaded: unknown;
    try {
      loaded = await import(pathToFileURL(path).href);
    } catch {
      // Its error is the plugin's own; whoever wrote it sees it by running the file.
      throw new UsageError(`\`${inside}\` cannot be loaded`, `See why: node ${inside}`);
    }
    rules.push(...rulesIn(inside, loaded));
  }
  return rules;
};
