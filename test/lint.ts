/** Runs examples through the real pipeline: files in, findings out. */
import { createHmac } from "node:crypto";
import { type CheckResult, check } from "../src/check.ts";
import type { Document, Example, Finding, Home, Policy, Rule, Runtime } from "../src/model.ts";
import { laneOf } from "../src/policy/lanes.ts";
import { parsePolicy, presetPolicy } from "../src/policy/policy.ts";
import { readDocument } from "../src/read/read.ts";
import { openFinders } from "../src/scan/finders.ts";
import { findLeaks } from "../src/secrets.ts";
import type { Comparison } from "../src/snapshot/model.ts";
import { takeSnapshot } from "../src/snapshot/take.ts";
import { translate } from "../src/translate.ts";
import { withFakes } from "./fake.ts";

/** The clock of the examples: 2026-11-23T12:00Z. */
const exampleNow = Date.UTC(2026, 10, 23, 12);

export interface Shelves {
  readonly rules: readonly Rule[];
  readonly runtimes: readonly Runtime[];
}

const textOf = (content: unknown): string =>
  withFakes(typeof content === "string" ? content : JSON.stringify(content, null, 2));

/** The files of an example, read. */
const documentsOf = async ({ files, modes, exposure = "state", ignoredBy }: Example): Promise<readonly Document[]> => {
  const documents: Document[] = [];
  for (const [path, content] of Object.entries(files)) {
    const mode = modes?.[path];
    const ignored = ignoredBy?.[path];
    documents.push(
      await readDocument({
        path,
        bytes: new TextEncoder().encode(textOf(content)),
        exposure,
        ...(mode === undefined ? {} : { mode }),
        ...(ignored === undefined ? {} : { ignoredBy: ignored }),
      }),
    );
  }
  return documents;
};

const policyPath = "auth-lint.yaml";

const policyOf = async (example: Example, rules: readonly Rule[]): Promise<readonly [Policy, readonly Document[]]> => {
  if (!example.policy) return [presetPolicy(["recommended"], rules), []];
  const text = JSON.stringify(example.policy, null, 2);
  const policy = await parsePolicy({ text, path: policyPath, rules, readFile: async () => undefined });
  const source = { path: policyPath, bytes: new TextEncoder().encode(text), exposure: "tracked" } as const;
  return [policy, [await readDocument(source)]];
};

const changeOf = async ({ basePolicy }: Example, head: Policy, rules: readonly Rule[]) => {
  if (basePolicy === undefined) return {};
  const text = JSON.stringify(basePolicy);
  return {
    policyChange: { base: await parsePolicy({ text, path: policyPath, rules, readFile: async () => undefined }), head },
  };
};

const targetOf = ({ target }: Pick<Example, "target">) => {
  const [runtime, version] = target?.split("@") ?? [];
  return runtime !== undefined && version !== undefined ? { runtime, version } : undefined;
};

/** The state before, as a snapshot, and the two compared. */
const comparisonOf = async (example: Example, policy: Policy, { runtimes }: Shelves) => {
  const { before } = example;
  if (before === undefined) return {};
  const salt = "00";
  const version = "0";
  const print = (text: string) => createHmac("sha256", salt).update(text).digest("hex").slice(0, 12);
  const old = await documentsOf({ ...example, files: before.files });
  const { homes } = translate({ documents: old, runtimes, target: targetOf(before), now: exampleNow, env: {} });
  const byPath = (documents: readonly Document[]) => new Map(documents.map((one) => [one.source.path, one]));
  const lane = (home: Home, provider: string) => laneOf(policy, home, provider);
  const taken = takeSnapshot({ homes, documents: byPath(old), lane, salt, print, now: exampleNow, version });
  const documents = byPath(await documentsOf(example));
  return {
    compare: (now: readonly Home[]): Comparison => ({
      before: taken,
      after: takeSnapshot({ homes: now, documents, lane, salt, print, now: exampleNow, version }),
      comparable: true,
    }),
  };
};

let opened: ReturnType<typeof openFinders> | undefined;
const finders = () => {
  opened ??= openFinders();
  return opened;
};

/** An example, checked with every rule of the shelf. */
export const lintExample = async (example: Example, { rules, runtimes }: Shelves): Promise<CheckResult> => {
  const [policy, beside] = await policyOf(example, rules);
  const documents = [...(await documentsOf(example)), ...beside];
  const exposed = documents.filter(({ source }) => source.exposure !== "state").map(({ source }) => source);
  const leaks = exposed.length === 0 ? [] : findLeaks(await finders(), exposed);
  const change = await changeOf(example, policy, rules);
  const compared = await comparisonOf(example, policy, { rules, runtimes });
  return check({
    documents,
    leaks,
    policy,
    ...change,
    ...compared,
    rules,
    runtimes,
    target: targetOf(example),
    now: exampleNow,
  });
};

/** Where a rule was found: `path#/pointer`, in the order of the report. */
export const placesOf = (findings: readonly Finding[], rule: string): readonly string[] =>
  findings
    .filter((finding) => finding.rule === rule && finding.suppressed === null)
    .map(({ path, pointer }) => `${path}#${pointer}`);
