/** simple-git-hooks keeps one command for each hook in `package.json`. */
import { UsageError } from "../errors.ts";
import type { HookName } from "./names.ts";

const member = "simple-git-hooks";

const refuse = (): UsageError =>
  new UsageError("the commands of simple-git-hooks are not in package.json", "Add the lines that docs/hooks.md shows.");

const read = (text: string): { readonly whole: Record<string, unknown>; readonly hooks: Record<string, unknown> } => {
  try {
    const whole: unknown = JSON.parse(text);
    if (isRecord(whole) && isRecord(whole[member])) return { whole, hooks: whole[member] };
  } catch {
    // Not JSON: then there is nothing we could add to.
  }
  throw refuse();
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const written = (like: string, whole: unknown): string => {
  const indent = /^\{\r?\n([ \t]+)/.exec(like)?.[1] ?? "  ";
  return JSON.stringify(whole, null, indent) + (like.endsWith("\n") ? "\n" : "");
};

/** `package.json` with our command behind the one that is there; the same text where all are. */
export const planPackage = (text: string, names: readonly HookName[], command: (hook: HookName) => string): string => {
  const { whole, hooks } = read(text);
  const added = names.filter((hook) => !String(hooks[hook] ?? "").includes("auth-lint"));
  if (added.length === 0) return text;
  const own = added.map((hook) => [hook, hooks[hook] ? `${hooks[hook]} && ${command(hook)}` : command(hook)] as const);
  return written(text, { ...whole, [member]: { ...hooks, ...Object.fromEntries(own) } });
};

/** `package.json` without our commands. */
export const cleanPackage = (text: string): string => {
  const { whole, hooks } = read(text);
  const kept = Object.entries(hooks).flatMap(([hook, command]) => {
    const rest = String(command)
      .split(" && ")
      .filter((part) => !/auth-lint(?:\.js)?["']? hook /.test(part));
    return rest.length === 0 ? [] : [[hook, rest.join(" && ")] as const];
  });
  const left = Object.fromEntries(kept);
  return Object.keys(left).length === Object.keys(hooks).length && !/auth-lint/.test(JSON.stringify(hooks))
    ? text
    : written(text, { ...whole, [member]: left });
};
