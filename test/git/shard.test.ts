import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { fakeCredential } from "../fake.ts";
import { createRepository, type Repository } from "../repository.ts";

/** Sixty commits: files that come, change and go, tokens in files, names and messages, blobs of many sizes. */
const history = (): Repository => {
  const repository = createRepository();
  for (let index = 0; index < 60; index++) {
    const token = fakeCredential(`anthropic-${index}-key`);
    for (let file = index * 4; file < index * 4 + 4; file++) {
      repository.write(`folder-${file % 7}/file-${file % 80}.txt`, `line ${file}\n${"x y\n".repeat(file * 3)}`);
    }
    if (index % 6 === 0) repository.write(`config-${index}.env`, `ANTHROPIC_API_KEY=${token}\n`);
    if (index === 30) repository.write(`notes/${token}.md`, "named\n");
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--allow-empty", "-m", index === 10 ? `use ${token}` : `step ${index}`);
    if (index % 12 === 1) repository.git("rm", "--quiet", `config-${index - 1}.env`);
  }
  repository.git("gc", "--quiet");
  return repository;
};

interface Parsed {
  readonly findings: readonly { readonly rule: string }[];
  readonly scope: { readonly bytes: number; readonly shard?: unknown };
}

const parse = (text: string): Parsed => JSON.parse(text);

const divided = async (repository: Repository, argv: readonly string[], total: number) => {
  const files = Array.from({ length: total }, (_, at) => `../part-${at + 1}.json`);
  const bytes: number[] = [];
  for (const [at, file] of files.entries()) {
    const flags = ["--shard", `${at + 1}/${total}`, "--format", "json", "--format", `json=${file}`];
    bytes.push(parse((await runCli(repository, [...argv, ...flags])).stdout).scope.bytes);
  }
  const merged = await runCli(repository, ["merge-reports", ...files, "--format", "json"]);
  return { merged, bytes };
};

const repository = history();
let whole: Awaited<ReturnType<typeof runCli>>;

beforeAll(async () => {
  whole = await runCli(repository, ["history", "--format", "json"]);
});

afterAll(() => repository.remove());

// Sixty-four runs in one process, on a machine that may be busy.
const patience = 300_000;

test.each([1, 2, 7, 64])(
  "%i parts of a history together report exactly what one run reports, and are even",
  async (total) => {
    const { merged, bytes } = await divided(repository, ["history"], total);
    const mean = bytes.reduce((sum, one) => sum + one, 0) / total;

    expect(parse(whole.stdout).findings.length).toBeGreaterThan(10);
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.code).toBe(whole.code);
    expect(Math.max(...bytes) / mean).toBeLessThan(1.3);
  },
  patience,
);

test("a range is divided too", async () => {
  const range = ["history", "HEAD~30..HEAD"];
  const single = await runCli(repository, [...range, "--format", "json"]);
  const { merged } = await divided(repository, range, 3);

  expect(parse(single.stdout).findings.length).toBeGreaterThan(3);
  expect(merged.stdout).toBe(single.stdout);
});

test("parts of a history that grew in between are refused", async () => {
  await runCli(repository, ["history", "--shard", "1/2", "--format", "json=../a.json"]);
  repository.git("commit", "--quiet", "--allow-empty", "-m", "one more");
  await runCli(repository, ["history", "--shard", "2/2", "--format", "json=../b.json"]);
  const { code, stderr } = await runCli(repository, ["merge-reports", "../a.json", "../b.json"]);

  expect(code).toBe(2);
  expect(stderr).toContain("differ in their files or objects that were divided");
});
