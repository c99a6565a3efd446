/** Runs the built Action as the runner of GitHub Actions does: nothing in the environment but what the runner sets. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { bundleAction } from "../../scripts/build/program.mjs";
import type { Report } from "../../src/model.ts";

export interface Step {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly event: string;
  readonly payload?: unknown;
  /** `with:`; the others have the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The binary of Node; the default is the one that runs the tests. */
  readonly node?: string;
}

export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly errors: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Raw text behind GITHUB_OUTPUT. */
  readonly written: string;
  readonly report: Report | undefined;
}

const base = mkdtempSync(join(tmpdir(), "auth-lint-action-"));

export const removeBundle = (): void => rmSync(base, { recursive: true, force: true });

let built: Promise<string> | undefined;

const bundle = async (): Promise<string> => {
  const { files } = await bundleAction();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(base, name), text);
  return join(base, "action.mjs");
};

const { inputs: declared } = parse(readFileSync("action.yml", "utf8"));

const withDefaults = (given: Step["inputs"] = {}): Readonly<Record<string, string>> => {
  const defaults = Object.entries(declared).map(([name, input]) => {
    const value = typeof input === "object" && input !== null && "default" in input ? String(input.default) : "";
    return [`INPUT_${name.toUpperCase()}`, given[name] ?? value];
  });
  return Object.fromEntries(defaults);
};

const outputsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]),
  );

const reportAt = (path: string | undefined): Report | undefined =>
  path === undefined ? undefined : JSON.parse(readFileSync(path, "utf8"));

export const runStep = async (step: Step): Promise<Ran> => {
  built ??= bundle();
  const action = await built;
  const own = mkdtempSync(join(base, "step-"));
  const at = (name: string, text: string): string => {
    writeFileSync(join(own, name), text);
    return join(own, name);
  };
  const [output, summary] = [at("output", ""), at("summary", "")];
  mkdirSync(join(own, "temp"));
  const run = spawnSync(step.node ?? process.execPath, [action], {
    cwd: step.workspace,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: own,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: at("event.json", JSON.stringify(step.payload ?? {})),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(own, "temp"),
      ...withDefaults(step.inputs),
      ...step.env,
    },
  });
  const written = readFileSync(output, "utf8");
  const outputs = outputsOf(written);
  return {
    code: run.status,
    log: run.stdout,
    errors: run.stderr,
    summary: readFileSync(summary, "utf8"),
    outputs,
    written,
    report: reportAt(outputs["report-json"]),
  };
};

/** `rule path` of each finding that is not suppressed. */
export const found = ({ report }: Ran): readonly string[] =>
  (report?.findings ?? []).filter(({ suppressed }) => suppressed === null).map(({ rule, path }) => `${rule} ${path}`);
