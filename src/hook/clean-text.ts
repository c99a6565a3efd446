/** What `auth-lint staged` says of a clean index, as the reporter `pretty` says it where no terminal reads it. */
import { summarise } from "../render/summary.ts";
import type { StagedFile } from "./patch.ts";
import { ruleCount } from "./rule-count.ts";

/** @param elapsed ms since the process started */
export const cleanText = (files: readonly StagedFile[], elapsed: number): string => {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const line = summarise(
    {
      version: 1,
      tool: { name: "auth-lint", version: "" },
      scope: { mode: "staged", files: files.length, bytes, commits: 0, skipped: [] },
      targets: [],
      findings: [],
      summary: { errors: 0, warnings: 0, infos: 0, suppressed: 0 },
      rules: ruleCount(),
      catalogue: [],
      unjudged: [],
      nextExpiry: null,
      lanesInferred: false,
    },
    { elapsed, now: 0 },
  );
  return `${line}\n`;
};
