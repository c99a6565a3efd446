import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { run as check } from "../../src/commands/check.ts";
import { fakeCredential } from "../fake.ts";
import { guard, told } from "../guard.ts";
import { createDirectory, createRepository, type Repository, writeFiles } from "../repository.ts";

const token = fakeCredential("anthropic-access");
const line = `ANTHROPIC_AUTH_TOKEN=${token}\n`;
const login = JSON.stringify({
  claudeAiOauth: {
    accessToken: token,
    refreshToken: fakeCredential("anthropic-refresh"),
    expiresAt: 4_102_444_800_000,
  },
});

const made: Repository[] = [];
const create = (): Repository => {
  const repository = createRepository();
  made.push(repository);
  return repository;
};
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

test("judges what git holds or would take, and leaves alone what it ignores", async () => {
  const repository = create();
  repository.write(".gitignore", "ignored.txt\n");
  for (const name of ["tracked.txt", "untracked.txt", "ignored.txt"]) repository.write(name, line);
  repository.git("add", ".gitignore", "tracked.txt");

  const result = await guard(check, repository);

  expect(told(result)).toEqual(["token-in-text tracked.txt", "token-in-text untracked.txt"]);
  expect(result.code).toBe(1);
  expect(result.findings[0]).toMatchObject({ line: 1, column: 22, endColumn: 22 + token.length, confidence: "high" });
});

test("is silent outside a repository, until it is told to judge as committed", async () => {
  const root = createDirectory();
  writeFiles(root, { "notes.txt": line });

  expect(told(await guard(check, { root }))).toEqual([]);
  expect(told(await guard(check, { root }, [], { asCommitted: true }))).toEqual(["token-in-text notes.txt"]);
});

test("tells an auth file once, with its secrets beside it, whether git holds it or not", async () => {
  const repository = create();
  repository.write("kept/.credentials.json", login);
  repository.git("add", "-A");
  repository.write("new/.credentials.json", login);

  const result = await guard(check, repository);

  expect(told(result)).toEqual([
    "auth-file-committed kept/.credentials.json",
    "auth-file-not-ignored new/.credentials.json",
    // One login in two places, whoever holds it.
    "token-has-two-owners new/.credentials.json",
  ]);
  expect(result.findings.map(({ related }) => related.length)).toEqual([2, 2, 1]);
  expect(result.findings[1]?.remedy).toContain("/new/.credentials.json");
});

test("reads what a link says, not what it leads to", async () => {
  const repository = create();
  const outside = createDirectory();
  writeFiles(outside, { "secret.txt": line });
  symlinkSync(join(outside, "secret.txt"), join(repository.root, "innocent"));
  symlinkSync(`/tokens/${token}`, join(repository.root, "named"));

  expect(told(await guard(check, repository))).toEqual(["token-in-text named"]);
});

test("is not blinded by attributes, packages of others or a folder as cwd", async () => {
  const repository = create();
  repository.write(".gitattributes", "* -diff\n*.lock binary\n");
  repository.write("node_modules/left/index.js", `export const token = "${token}";\n`);
  repository.write("package-lock.json", JSON.stringify({ resolved: `https://user:${token}@registry.test/a.tgz` }));
  repository.write("sub/picture.svg", `<svg><!-- ${token} --></svg>`);
  repository.git("add", "-A", "-f");

  expect(told(await guard(check, repository))).toEqual([
    "token-in-text node_modules/left/index.js",
    "token-in-text package-lock.json",
    "token-in-text sub/picture.svg",
  ]);
  expect(told(await guard(check, { ...repository, root: join(repository.root, "sub") }))).toEqual([
    "token-in-text picture.svg",
  ]);
});

test("finds a credential in the name of a file and covers it there", async () => {
  const repository = create();
  repository.write(`logs/${token}.txt`, "nothing\n");

  const result = await guard(check, repository);

  expect(told(result)).toHaveLength(1);
  expect(result.text).not.toContain(token.slice(20, 40));
});

test("names what an ignore names though git holds it", async () => {
  const repository = create();
  repository.write(".gitignore", "*.log\n.env\n!kept.env\nkept.env.bak\n");
  repository.write(".env", "LOG_LEVEL=debug\n");
  repository.write("kept.env", "LOG_LEVEL=debug\n");
  repository.write("build.log", "fine\n");
  repository.git("add", "-f", "-A");

  const result = await guard(check, repository);

  expect(told(result)).toEqual(["tracked-but-ignored .env"]);
  expect(result.findings[0]?.message).toContain(".gitignore:2");
});

test("judges what a filter put into git, not the plain text beside it", async () => {
  const repository = create();
  repository.git("config", "filter.seal.clean", "echo sealed");
  repository.write(".gitattributes", "sealed.txt filter=seal\nclaimed.txt filter=none\n");
  repository.write("sealed.txt", line);
  repository.write("claimed.txt", line);
  repository.git("add", "-A");

  expect(told(await guard(check, repository))).toEqual(["token-in-text claimed.txt"]);
});

test("names an encrypted file beside the key that opens it", async () => {
  const repository = create();
  const key = ["AGE", "SECRET", "KEY", `1${"Q2W3E4R5T6Y7".repeat(5).slice(0, 58)}`].join("-");
  repository.write(
    "secrets.yaml",
    `token: ENC[AES256${"_GCM"},data:q0I=,iv:Zg==,tag:aA==,type:str]\nsops:\n  mac: x\n`,
  );
  repository.write("keys.txt", `# age identity\n${key}\n`);
  repository.git("add", "-A");

  const beside = (await guard(check, repository)).findings.filter(({ rule }) => rule === "secret-beside-its-key");

  expect(beside).toMatchObject([{ path: "keys.txt", related: [{ path: "secrets.yaml" }] }]);
});

test("says what it could not read", async () => {
  const repository = create();
  repository.write("gone.txt", line);
  repository.git("add", "-A");
  repository.git("rm", "-q", "--cached", "gone.txt");
  repository.write("here.txt", "x\n");
  repository.git("add", "here.txt");
  mkdirSync(join(repository.root, "nested"));
  repository.git(
    "update-index",
    "--add",
    "--cacheinfo",
    `100644,${repository.git("hash-object", "-w", "here.txt")},lost.txt`,
  );

  const { scope } = await guard(check, repository);

  expect(scope.skipped.map(({ path }) => path)).toContain("lost.txt");
});
