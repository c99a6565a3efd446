import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { run as check } from "../../src/commands/check.ts";
import { fakeCredential } from "../fake.ts";
import { guard, told } from "../guard.ts";
import { createDirectory, createRepository, type Repository } from "../repository.ts";

const token = fakeCredential("anthropic-access");

const made: Repository[] = [];
const create = (message = "first"): Repository => {
  const repository = createRepository();
  made.push(repository);
  repository.write("a.sh", `export ANTHROPIC_AUTH_TOKEN="${token}"\n`);
  repository.git("add", "-A");
  repository.git("commit", "-q", "-m", message);
  return repository;
};
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const fingerprintsOf = async (where: Pick<Repository, "root" | "env">): Promise<readonly string[]> =>
  (await guard(check, where)).findings.map(({ fingerprint }) => fingerprint);

test("the same in every run and every clone of a repository, another elsewhere", async () => {
  const repository = create();
  const clone = join(createDirectory(), "clone");
  repository.git("clone", "-q", repository.root, clone);
  repository.write("b.sh", "# later\n");
  repository.git("add", "-A");
  repository.git("commit", "-q", "-m", "second");

  const [first] = await fingerprintsOf(repository);

  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(await fingerprintsOf(repository)).toEqual([first]);
  expect(await fingerprintsOf({ ...repository, root: clone })).toEqual([first]);
  expect(await fingerprintsOf(create("other"))).not.toEqual([first]);
});

test("of the baseline's salt where there is one", async () => {
  const baseline = JSON.stringify({ version: 1, salt: fakeCredential("salt") });
  const [one, other] = [create("one"), create("other")];
  const before = await fingerprintsOf(one);
  for (const repository of [one, other]) repository.write("auth-lint-baseline.json", baseline);

  const after = await fingerprintsOf(one);

  expect(after).not.toEqual(before);
  expect(await fingerprintsOf(other)).toEqual(after);
});

test("the same credential has the same fingerprint wherever it stands", async () => {
  const repository = create();
  cpSync(join(repository.root, "a.sh"), join(repository.root, "b.sh"));

  const [one, other] = await fingerprintsOf(repository);

  expect(one).toBe(other);
});

test("an ignore of rule and fingerprint silences this credential and no other", async () => {
  const repository = create();
  const [fingerprint] = await fingerprintsOf(repository);
  const ignore = [{ rule: "token-in-text", fingerprint, reason: "revoked", expires: "2026-01-31" }];
  repository.write("auth-lint.json", JSON.stringify({ version: 1, ignore }));
  repository.write("b.sh", `export ANTHROPIC_AUTH_TOKEN="${fakeCredential("anthropic-other-access")}"\n`);

  expect(told(await guard(check, repository))).toEqual(["token-in-text b.sh"]);
});

test("no report holds a piece of the credential", async () => {
  const repository = create();
  const pieces = Array.from({ length: token.length - 8 }, (_, at) => token.slice(at, at + 8)).slice(13);
  const texts = [];
  for (const name of ["json", "pretty", "compact", "agent"]) {
    const { context, written } = (await import("../commands/context.ts")).commandContext([], {
      formats: [{ name, file: undefined }],
    });
    await check({ ...context, cwd: repository.root, env: repository.env });
    texts.push(written());
  }

  expect(texts.filter((text) => pieces.some((piece) => text.includes(piece)))).toEqual([]);
});
