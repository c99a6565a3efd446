import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type GitRepository, readLines } from "./git-refs.ts";

/** Directories of objects: the repository's own, then those it borrows from, each once. */
export function findStores({ objects, options }: GitRepository): readonly string[] {
  const stores = new Set<string>();
  const waiting = [objects, ...splitList(options.env.GIT_ALTERNATE_OBJECT_DIRECTORIES, options.cwd)];

  for (let store = waiting.shift(); store !== undefined; store = waiting.shift()) {
    if (stores.has(store) || !existsSync(store)) continue;
    stores.add(store);
    // A relative line counts from the store that names it; `#` begins a comment (gitrepository-layout(5)).
    for (const line of readLines(join(store, "info/alternates"))) {
      if (!line.startsWith("#")) waiting.push(resolve(store, unquote(line)));
    }
  }
  return [...stores];
}

/** `:` between them (`;` on Windows); one that begins with a quote is written as C would. */
function splitList(list: string | undefined, cwd: string): readonly string[] {
  if (list === undefined) return [];
  const separator = process.platform === "win32" ? ";" : ":";
  return list
    .split(separator)
    .filter(Boolean)
    .map((path) => resolve(cwd, unquote(path)));
}

const unquote = (text: string): string =>
  /^".*"$/.test(text) ? text.slice(1, -1).replaceAll(/\\(["\\])/g, "$1") : text;

/** Packs of a store, without `.pack`. */
export function listPacks(store: string): readonly string[] {
  const directory = join(store, "pack");
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(".pack"))
    .map((name) => join(directory, name.slice(0, -".pack".length)));
}

/** Loose objects of a store: name and file. */
export function* listLoose(store: string, digits: number): Generator<{ readonly oid: string; readonly file: string }> {
  const isRest = new RegExp(`^[0-9a-f]{${digits - 2}}$`);
  for (const two of readdirSync(store).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const rest of readdirSync(join(store, two))) {
      if (isRest.test(rest)) yield { oid: two + rest, file: join(store, two, rest) };
    }
  }
}
