import { expect, test } from "vitest";
import compact from "../../src/reporters/compact.ts";
import { finding, reader, report } from "./report.ts";

test("prints one line a finding, then the summary", () => {
  expect(compact(report([finding(), finding({ severity: "warning", line: 9 })]), reader())).toMatchInlineSnapshot(`
    "agents/main/agent/auth-profiles.json:6:15: error[api-key-shadows-subscription] \`openai:key\` is an API key beside an OAuth profile for \`openai\`
    agents/main/agent/auth-profiles.json:9:15: warning[api-key-shadows-subscription] \`openai:key\` is an API key beside an OAuth profile for \`openai\`
    1 error, 1 warning in 12 files (34 kB), 27 rules, 41 ms · next expiry: openai:default in 3 days · target openclaw 2026.6.1 (recorded) · lanes inferred (none declared)
    "
  `);
});

test("keeps a message with line breaks on its line", () => {
  expect(compact(report([finding({ message: "one\n\u001b[2Jtwo" })]), reader()).split("\n")).toHaveLength(3);
});

test("names what could not be judged", () => {
  const unjudged = [
    { path: "x.sqlite", reason: "this Node has no SQLite", remedy: "Run it with Node 22.13 or newer." },
  ];

  expect(compact(report([], { unjudged }), reader())).toContain(
    "x.sqlite: not judged: this Node has no SQLite (Run it with Node 22.13 or newer.)\n",
  );
});
