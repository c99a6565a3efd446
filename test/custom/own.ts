/** Rules of one's own in tests: statements as data, run on files as data. */
import { compileRule } from "../../src/custom/compile.ts";
import type { Statement, Tools } from "../../src/custom/model.ts";
import type { Example, Finding } from "../../src/model.ts";
import { rules } from "../../src/rules/index.ts";
import { runtimes } from "../../src/runtimes/index.ts";
import { boundedPatterns } from "../../src/sources/bounded-pattern.ts";
import { jsonSchemas } from "../../src/sources/json-schemas.ts";
import { lintExample } from "../lint.ts";

export const tools = async (): Promise<Tools> => ({ pattern: boundedPatterns(), schema: await jsonSchemas(true) });

/** What a rule of one's own finds in files. */
export const findOwn = async (
  statement: Omit<Statement, "id" | "title"> & { readonly id?: string },
  files: Example["files"],
  more: Omit<Example, "files"> = {},
): Promise<readonly Finding[]> => {
  const place = { path: "policies/own.yaml", at: [] };
  const whole = { id: "own/rule", title: "Not as it should be", ...statement };
  const rule = compileRule({ statement: whole, place, spot: () => place }, await tools());
  const { findings } = await lintExample({ files, ...more }, { rules: [...rules, rule], runtimes });
  return findings.filter((finding) => finding.rule === whole.id);
};

export const placesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ path, pointer }) => `${path}#${pointer}`);
