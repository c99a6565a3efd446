import type { Document } from "../../model.ts";
import { type Lookup, referencedNames } from "./env-substitution.ts";
import { directoryOf } from "./paths.ts";
import { isRecord, own, written } from "./shape.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The variables a config sets itself: its `env` block, `vars` first, then the block's own keys. */
export function envBlock(
  config: unknown,
): ReadonlyMap<string, { readonly value: string; readonly at: readonly string[] }> {
  const block = isRecord(config) ? own(config, "env") : undefined;
  const variables = new Map<string, { readonly value: string; readonly at: readonly string[] }>();
  if (!isRecord(block)) return variables;
  const add = (record: unknown, at: readonly string[]) => {
    if (!isRecord(record)) return;
    for (const [key, value] of Object.entries(record)) {
      const name = key.trim();
      if (written(value) === undefined || typeof value !== "string" || !/^[A-Za-z_]\w*$/.test(name)) continue;
      if (at.length === 1 && (name === "vars" || name === "shellEnv")) continue;
      variables.set(name, { value, at: [...at, key] });
    }
  };
  add(own(block, "vars"), ["env", "vars"]);
  add(block, ["env"]);
  return variables;
}

/**
 * What `${NAME}` stands for in a config: the process environment, else the `.env` beside it, else its own `env` block,
 * whose values may not refer to others (openclaw 2026.6.1 and 2026.9.6: loadDotEnv, applyConfigEnvVars).
 */
export function environmentOf(
  config: unknown,
  document: Document,
  documents: ReadonlyMap<string, Document>,
  env: Env,
): Lookup {
  const directory = directoryOf(document.source.path);
  const file = documents.get(directory === "" ? ".env" : `${directory}/.env`)?.value;
  const block = envBlock(config);
  return (name) => {
    const outer = own(env, name) ?? (isRecord(file) ? own(file, name) : undefined);
    const set = typeof outer === "string" ? outer : undefined;
    if (set?.trim()) return set;
    const inner = block.get(name)?.value;
    return inner === undefined || referencedNames(inner).length > 0 ? set : inner;
  };
}
