/** A repository whose real hooks run the probe. */
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { createDirectory, createRepository, type Repository } from "../repository.ts";
import type { Taken } from "./pieces.ts";

let built: string | undefined;

const probe = (): string => {
  if (built !== undefined) return built;
  built = join(createDirectory(), "probe.mjs");
  buildSync({
    entryPoints: [new URL("probe.ts", import.meta.url).pathname],
    outfile: built,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  return built;
};

export interface Hooked extends Repository {
  /** What each hook run saw since the last call. */
  readonly seen: () => readonly Taken[];
  readonly hook: (name: string, before?: string) => void;
}

export const createHooked = (...initFlags: readonly string[]): Hooked => {
  const repository = createRepository(undefined, ...initFlags);
  const out = join(repository.root, "..", "seen.jsonl");
  const hook = (name: string, before = ""): void => {
    const script = `#!/bin/sh\n${before}\nPROBE_OUT='${out}' exec '${process.execPath}' '${probe()}'\n`;
    chmodSync(repository.write(`.git/hooks/${name}`, script), 0o755);
  };
  hook("pre-commit");

  return {
    ...repository,
    hook,
    seen: () => {
      if (!existsSync(out)) return [];
      const lines = readFileSync(out, "utf8").trim().split("\n");
      rmSync(out);
      return lines.map((line) => JSON.parse(line));
    },
  };
};
