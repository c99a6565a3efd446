import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { createDirectory } from "../repository.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => lstatSync(join(root, name)).isFile())
    .sort();

/** Content and mode of every file. */
const stateOf = (root: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(root).map((name) => {
      const path = join(root, name);
      const content = createHash("sha256").update(readFileSync(path)).digest("hex");
      return [name, `${content} ${lstatSync(path).mode.toString(8)}`];
    }),
  );

test.skipIf(!existsSync(corpus))(
  "files from the wild, fixed twice, are as fixed once (skipped without ../shared)",
  async () => {
    const root = createDirectory();
    cpSync(corpus, root, { recursive: true });
    for (const name of filesIn(root)) chmodSync(join(root, name), 0o644);
    const argv = ["check", "--fix=unsafe", "--no-cache", "--target", "openclaw@2026.6.1"];

    const first = await runCli({ root, env: {} }, argv);
    const once = stateOf(root);
    const second = await runCli({ root, env: {} }, argv);

    expect(first.stderr).toMatch(/^auth-lint: fixed \d\d/);
    expect(second.stderr).toMatch(/^auth-lint: fixed 0 findings/);
    expect(stateOf(root)).toEqual(once);
  },
  300_000,
);
