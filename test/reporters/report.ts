import { maskLine } from "../../src/mask.ts";
import type { Finding, Report, ReporterContext } from "../../src/model.ts";

/** A finding as the pipeline makes it; fields of `changes` win. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: "api-key-shadows-subscription",
  severity: "error",
  confidence: "high",
  path: "agents/main/agent/auth-profiles.json",
  pointer: "/profiles/openai:key/type",
  line: 6,
  column: 15,
  endLine: 6,
  endColumn: 24,
  message: "`openai:key` is an API key beside an OAuth profile for `openai`",
  why: "The runtime falls back to the key the moment OAuth stumbles: a flat rate becomes a metered bill.",
  remedy: "Delete the `api_key` profile, or give the key a provider of its own.",
  url: "https://example.test/rules/api-key-shadows-subscription",
  fingerprint: "f1",
  related: [],
  suppressed: null,
  ...changes,
});

/** A report of these findings; fields of `changes` win. */
export const report = (findings: readonly Finding[], changes: Partial<Report> = {}): Report => {
  const count = (severity: string) =>
    findings.filter((one) => one.suppressed === null && one.severity === severity).length;
  return {
    version: 1,
    tool: { name: "auth-lint", version: "0.1.0" },
    scope: { mode: "check", files: 12, bytes: 34_212, commits: 0, skipped: [] },
    targets: [{ runtime: "openclaw", version: "2026.6.1", era: "json", chosen: "recorded", root: "" }],
    findings,
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      suppressed: findings.filter(({ suppressed }) => suppressed !== null).length,
    },
    rules: 27,
    unjudged: [],
    nextExpiry: { profile: "openai:default", expires: 1_764_028_800_000 },
    lanesInferred: true,
    ...changes,
  };
};

/** A small store, masked as the pipeline does it. Its credentials are words, not tokens. */
const store = [
  "{",
  '  "version": 1,',
  '  "profiles": {',
  '    "openai:default": { "type": "oauth", "provider": "openai", "access": "unmistakable" },',
  '    "openai:key": {',
  '      "type": "api_key",',
  '      "key": "unmistakable"',
  "    }",
  "  }",
  "}",
].map((line) => maskLine(line, "json"));

/** A reader with a terminal of 80 columns, no colour, at a fixed time; fields of `changes` win. */
export const reader = (changes: Partial<ReporterContext> = {}): ReporterContext => ({
  lines: (path) => (path === "agents/main/agent/auth-profiles.json" ? store : undefined),
  color: false,
  links: false,
  width: 80,
  elapsed: 41.2,
  now: 1_763_769_600_000,
  showSuppressed: false,
  ...changes,
});
