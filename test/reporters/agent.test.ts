import { expect, test } from "vitest";
import agent from "../../src/reporters/agent.ts";
import { finding, reader, report } from "./report.ts";

test("gives the worst first, each with its place, its fix and what to run next", () => {
  const findings = [finding({ path: "a", severity: "warning", rule: "stale-copy-on-disk", pointer: "" }), finding()];

  expect(agent(report(findings), reader({ color: true, links: true }))).toMatchInlineSnapshot(`
    "1. error api-key-shadows-subscription
       where: agents/main/agent/auth-profiles.json:6:15 at /profiles/openai:key/type
       what: \`openai:key\` is an API key beside an OAuth profile for \`openai\`
       why: The runtime falls back to the key the moment OAuth stumbles: a flat rate becomes a metered bill.
       fix: Delete the \`api_key\` profile, or give the key a provider of its own.

    2. warning stale-copy-on-disk
       where: a:6:15
       what: \`openai:key\` is an API key beside an OAuth profile for \`openai\`
       why: The runtime falls back to the key the moment OAuth stumbles: a flat rate becomes a metered bill.
       fix: Delete the \`api_key\` profile, or give the key a provider of its own.

    1 error, 1 warning in 12 files (34 kB), 27 rules, 41 ms · next expiry: openai:default in 3 days · target openclaw 2026.6.1 (recorded) · lanes inferred (none declared)
    Credentials are never shown here; do not print them either.
    exit 1: errors were found.
    next: auth-lint explain api-key-shadows-subscription; after the fixes run the same auth-lint command again until it exits 0.
    "
  `);
});

test("says that nothing is vouched for when something could not be judged", () => {
  const unjudged = [
    { path: "x.sqlite", reason: "this Node has no SQLite", remedy: "Run it with Node 22.13 or newer." },
  ];

  expect(agent(report([finding()], { unjudged }), reader())).toMatch(/^exit 3: .*\nnext: do what/m);
});

test("says when there is nothing to do", () => {
  expect(agent(report([]), reader())).toMatch(/exit 0: nothing to fix\.\nnext: nothing to run\.\n$/);
});
