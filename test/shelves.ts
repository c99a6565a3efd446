import { readdir } from "node:fs/promises";
import type { Rule, Runtime } from "../src/model.ts";
import type { Shelves } from "./lint.ts";

/** Shelves come from the files on disk, not from the registry: a rule that was never registered must be tested too. */
const shelf = async <Item>(folder: string): Promise<Item[]> => {
  const root = new URL(`../src/${folder}/`, import.meta.url);
  const names = (await readdir(root)).filter((name) => /^(?!index|shared-).*\.ts$/.test(name)).sort();
  return Promise.all(names.map(async (name) => (await import(new URL(name, root).href)).default));
};

export const shelves: Shelves = { rules: await shelf<Rule>("rules"), runtimes: await shelf<Runtime>("runtimes") };
