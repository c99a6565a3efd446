// Files of a real repository whose names no string can hold: read like any other.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decodeName, encodeName } from "../../src/sources/disk-names.ts";
import { runCli } from "../commands/run-cli.ts";
import { fakeCredential } from "../fake.ts";
import { createRepository, type Repository } from "../repository.ts";

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => repository.remove());

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

const leaksIn = async (...argv: readonly string[]) => {
  const { stdout } = await runCli(repository, ["check", ...argv, "--format", "json"]);
  const { findings, scope } = JSON.parse(stdout);
  return { paths: findings.map(({ path }: { readonly path: string }) => path), skipped: scope.skipped };
};

const writeRaw = (directory: string, name: Buffer, text: string): void => {
  mkdirSync(join(repository.root, directory), { recursive: true });
  writeFileSync(Buffer.concat([Buffer.from(`${join(repository.root, directory)}/`), name]), text);
};

test("a credential in a file whose name is not UTF-8 is found", async () => {
  writeRaw("notes", latin("caf\xe9.txt"), `token = ${fakeCredential("anthropic-key")}\n`);
  repository.git("add", ".");

  expect(await leaksIn()).toEqual({ paths: ["notes/caf\\xE9.txt"], skipped: [] });
});

test("below a folder whose name is UTF-8, and not tracked", async () => {
  writeRaw("größe", latin("caf\xe9.txt"), `token = ${fakeCredential("anthropic-key")}\n`);

  expect(await leaksIn()).toEqual({ paths: ["größe/caf\\xE9.txt"], skipped: [] });
});

test("a name that is spelled with a backslash is the name itself", async () => {
  repository.write("caf\\xE9.txt", `token = ${fakeCredential("anthropic-key")}\n`);
  repository.git("add", ".");

  expect(await leaksIn()).toEqual({ paths: ["caf\\xE9.txt"], skipped: [] });
});

test.each(["caf\xe9", "\xff\xfe/a", "a/\xc3\xa9/\xe9b\\x41"])("bytes of a name come back as they were", (name) => {
  expect(encodeName(decodeName(latin(name)))).toEqual(latin(name));
});

test("a name that is UTF-8 has no other bytes", () => {
  expect(encodeName(decodeName(Buffer.from("größe\\n")))).toBeUndefined();
});
