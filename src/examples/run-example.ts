/** Runs examples through the real pipeline: files in, findings out. */
import { type CheckResult, check } from "../check.ts";
import type { Document, Example, Finding, Home, Policy, Rule, Runtime } from "../model.ts";
import { readBaseline } from "../policy/baseline.ts";
import { baselineName } from "../policy/discover.ts";
import { laneOf } from "../policy/lanes.ts";
import { parsePolicy, presetPolicy } from "../policy/policy.ts";
import { readDocument } from "../read/read.ts";
import type { Finders } from "../secrets.ts";
import { findLeaks } from "../secrets.ts";
import type { Comparison } from "../snapshot/model.ts";
import { takeSnapshot } from "../snapshot/take.ts";
import { translate } from "../translate.ts";

/** The clock of the examples: 2026-11-23T12:00Z. */
const exampleNow = Date.UTC(2026, 10, 23, 12);

export interface Shelves {
  readonly rules: readonly Rule[];
  readonly runtimes: readonly Runtime[];
}

/** What an example takes from outside the pure core. */
export interface ExampleTools {
  /** `$FAKE:name` → a credential (`fakes.ts`). */
  readonly withFakes: (text: string) => string;
  /** A keyed hash for snapshots: 12 hex digits. */
  readonly print: (text: string) => string;
  readonly finders: () => Promise<Finders>;
}

const textOf = (content: unknown, { withFakes }: ExampleTools): string =>
  withFakes(typeof content === "string" ? content : JSON.stringify(content, null, 2));

/** The files of an example, read. */
const documentsOf = async (example: Example, tools: ExampleTools): Promise<readonly Document[]> => {
  const { files, modes, exposure = "state", ignoredBy } = example;
  const documents: Document[] = [];
  for (const [path, content] of Object.entries(files)) {
    const mode = modes?.[path];
    const ignored = ignoredBy?.[path];
    documents.push(
      await readDocument({
        path,
        bytes: new TextEncoder().encode(textOf(content, tools)),
        exposure,
        ...(mode === undefined ? {} : { mode }),
        ...(ignored === undefined ? {} : { ignoredBy: ignored }),
      }),
    );
  }
  return documents;
};

const policyPath = "auth-lint.yaml";

const withBaseline = (policy: Policy, { files }: Example): Policy => {
  const content = files[baselineName];
  return content === undefined ? policy : { ...policy, baseline: readBaseline(JSON.stringify(content), baselineName) };
};

const policyOf = async (example: Example, rules: readonly Rule[]): Promise<readonly [Policy, readonly Document[]]> => {
  if (!example.policy) return [withBaseline(presetPolicy(["recommended"], rules), example), []];
  const text = JSON.stringify(example.policy, null, 2);
  const policy = await parsePolicy({ text, path: policyPath, rules, readFile: async () => undefined });
  const source = { path: policyPath, bytes: new TextEncoder().encode(text), exposure: "tracked" } as const;
  return [withBaseline(policy, example), [await readDocument(source)]];
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
const comparisonOf = async (example: Example, policy: Policy, { runtimes }: Shelves, tools: ExampleTools) => {
  const { before } = example;
  if (before === undefined) return {};
  const salt = "00";
  const version = "0";
  const { print } = tools;
  const old = await documentsOf({ ...example, files: before.files }, tools);
  const { homes } = translate({ documents: old, runtimes, target: targetOf(before), now: exampleNow, env: {} });
  const byPath = (documents: readonly Document[]) => new Map(documents.map((one) => [one.source.path, one]));
  const lane = (home: Home, provider: string) => laneOf(policy, home, provider);
  const taken = takeSnapshot({ homes, documents: byPath(old), lane, salt, print, now: exampleNow, version });
  const documents = byPath(await documentsOf(example, tools));
  return {
    compare: (now: readonly Home[]): Comparison => ({
      before: taken,
      after: takeSnapshot({ homes: now, documents, lane, salt, print, now: exampleNow, version }),
      comparable: true,
    }),
  };
};

/** An example, checked with every rule of the shelf. */
export const runExample = async (example: Example, shelves: Shelves, tools: ExampleTools): Promise<CheckResult> => {
  const { rules, runtimes } = shelves;
  const [policy, beside] = await policyOf(example, rules);
  const documents = [...(await documentsOf(example, tools)), ...beside];
  const exposed = documents.filter(({ source }) => source.exposure !== "state").map(({ source }) => source);
  const leaks = exposed.length === 0 ? [] : findLeaks(await tools.finders(), exposed);
  const change = await changeOf(example, policy, rules);
  const compared = await comparisonOf(example, policy, shelves, tools);
  const target = targetOf(example);
  return check({ documents, leaks, policy, ...change, ...compared, rules, runtimes, target, now: exampleNow });
};

/** Where a rule was found: `path#/pointer`, in the order of the report. */
export const placesOf = (findings: readonly Finding[], rule: string): readonly string[] =>
  findings
    .filter((finding) => finding.rule === rule && finding.suppressed === null)
    .map(({ path, pointer }) => `${path}#${pointer}`);
