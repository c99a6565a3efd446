// Mutated documents of real shapes through the whole of `check`: no crash, no hang, no secret.
// FUZZ_RUNS=100000 npx vitest run test/fuzz.test.ts
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../src/check.ts";
import { UsageError } from "../src/errors.ts";
import { maskedLines } from "../src/mask.ts";
import { parsePolicy, presetPolicy } from "../src/policy/policy.ts";
import { readDocument } from "../src/read/read.ts";
import { buildReport } from "../src/report.ts";
import { reporters } from "../src/reporters/index.ts";
import { resolveJson, resolvePretty } from "../src/resolve-view.ts";
import { rules } from "../src/rules/index.ts";
import { runtimes } from "../src/runtimes/index.ts";
import { mutate } from "./fuzz-mutate.ts";
import { shapes } from "./fuzz-shapes.ts";
import { createGarden, type Garden, runsOf } from "./plant.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 300);
const slowest = 1000;
const now = Date.UTC(2026, 10, 24);
const versions = ["2026.6.1", "2026.6.5", "2026.9.6", undefined];

const formats = Object.entries(reporters);

/** All text that a run over these files would print. */
const checkFiles = async (files: ReadonlyMap<string, Uint8Array>, version: string | undefined): Promise<string> => {
  const sources = [...files].map(([path, bytes]) => ({ path, bytes, exposure: "tracked" as const, mode: 0o644 }));
  const documents = await Promise.all(sources.map(readDocument));
  const target = version === undefined ? undefined : { runtime: "openclaw", version };
  const policy = presetPolicy(["strict"], rules);
  const result = await check({ documents, policy, rules, runtimes, target, now });
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  const report = buildReport(result, { mode: "check", files: files.size, bytes, commits: 0, skipped: [] }, [], now);
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  const context = {
    lines: (path: string) => maskedLines(byPath.get(path)),
    color: false,
    links: false,
    width: 100,
    elapsed: 1,
    now,
    showSuppressed: true,
  };
  const loaded = await Promise.all(formats.map(([, load]) => load()));
  const resolved = [resolveJson(result.homes), resolvePretty(result.homes, { color: false, width: 100, now })];
  return [...loaded.map(({ default: reporter }) => reporter(report, context)), ...resolved].join("\n");
};

const readPolicy = async (text: string): Promise<string> => {
  try {
    await parsePolicy({ text, path: "auth-lint.yaml", rules, readFile: async () => undefined });
    return "";
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}\n${error.hint}`;
    throw error;
  }
};

/** What every output holds: rules, schemas, words. */
const ordinary = runsOf(await checkFiles(new Map([["auth-profiles.json", Buffer.from("{}")]]), undefined));

const seen = { slowest: 0, said: 0 };

/** What went wrong with one run, in words; empty when nothing did. */
const judge = async (garden: Garden, work: () => Promise<string>): Promise<string> => {
  // Time of the processor: a busy machine is no fault of the document.
  const start = process.cpuUsage();
  const said = await work();
  const { user, system } = process.cpuUsage(start);
  const elapsed = (user + system) / 1000;
  seen.slowest = Math.max(seen.slowest, elapsed);
  seen.said += said.length > 0 ? 1 : 0;
  const leaked = garden.findBeside(said, ordinary);
  if (leaked.length > 0) return `leaks: ${leaked[0]}`;
  return elapsed > slowest ? `took ${Math.round(elapsed)} ms` : "";
};

const seeds = fc.record({
  shape: fc.constantFrom(...Object.keys(shapes)),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  mutations: fc.integer({ min: 0, max: 12 }),
  version: fc.constantFrom(...versions),
});

test(
  `${runs} mutated documents neither crash, hang nor leak`,
  async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async ({ shape, seed, mutations, version }) => {
        const garden = createGarden(`${shape} ${seed}`);
        const files = mutate(shape, garden, seed, mutations);
        const policy = files.get("auth-lint.yaml");
        const problem = await judge(garden, () =>
          policy === undefined ? checkFiles(files, version) : readPolicy(Buffer.from(policy).toString("utf8")),
        );
        expect(problem).toBe("");
      }),
      { numRuns: runs, ...(process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {}) },
    );
    console.info(`${runs} documents, ${seen.said} with output, slowest ${Math.round(seen.slowest)} ms`);
  },
  Math.max(60_000, runs * 100),
);
