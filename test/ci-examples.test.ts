import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { parseFlags } from "../src/flags.ts";
import { parseShard } from "../src/shard.ts";

const names = readdirSync("docs/ci");
const textOf = (name: string): string => readFileSync(`docs/ci/${name}`, "utf8");
const documentsOf = (name: string) => parseAllDocuments(textOf(name), { strict: true });

/** Each command of a manifest, its variables as a shell would put them. */
const commandsOf = (name: string): readonly string[][] =>
  [...textOf(name).matchAll(/\bauth-lint ((?:history|merge-reports) [^'\]\n]*)/g)].map(([, words = ""]) =>
    words
      .replaceAll("$PARTS", "4")
      .replaceAll(/\$(?:PART|CI_NODE_INDEX|JOB_COMPLETION_INDEX)\b/g, "1")
      .replaceAll('"', "")
      .trim()
      .split(/\s+/),
  );

test.each(names)("%s is YAML without a warning", (name) => {
  const documents = documentsOf(name);

  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
});

test.each(names)("%s says what this program understands: one command that divides, one that joins", (name) => {
  const invocations = commandsOf(name).map((words) => parseFlags(words));

  expect(invocations.map(({ words }) => words[0])).toEqual(["history", "merge-reports"]);
  expect(invocations[0]?.options).toMatchObject({ failOn: "never" });
  expect(parseShard(invocations[0]?.options.shard ?? "", { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "4" })).toEqual({
    index: 1,
    total: 4,
  });
});

test("the Kubernetes job has as many pods as parts", () => {
  const job = documentsOf("kubernetes-indexed-job.yaml")[1]?.toJS();
  const [{ env }] = job.spec.template.spec.containers;

  expect(env).toEqual([{ name: "AUTH_LINT_SHARDS", value: String(job.spec.completions) }]);
  expect(job.spec.completionMode).toBe("Indexed");
});

test("the GitHub matrix counts its parts from 1", () => {
  const workflow = documentsOf("github-matrix.yaml")[0]?.toJS();
  const { part } = workflow.jobs.part.strategy.matrix;

  expect(part).toEqual(part.map((_: number, at: number) => at + 1));
});
