import fc from "fast-check";
import { expect, test } from "vitest";
import pretty from "../../src/reporters/pretty.ts";
import { finding, reader, report } from "./report.ts";

const login = {
  path: "agents/main/agent/auth-profiles.json",
  pointer: "/profiles/openai:default",
  line: 4,
  column: 23,
  message: "The subscription: `openai:default`.",
};

test("says where, what, why and what to do, with every place in a frame of its own", () => {
  expect(pretty(report([finding({ related: [login] })]), reader())).toMatchInlineSnapshot(`
    "agents/main/agent/auth-profiles.json:6:15  error  api-key-shadows-subscription
      \`openai:key\` is an API key beside an OAuth profile for \`openai\`

        5 │     "openai:key": {
      > 6 │       "type": "api_key",
          │               ^^^^^^^^^
        7 │       "key": "…"

      agents/main/agent/auth-profiles.json:4:23 The subscription:
      \`openai:default\`.
      > 4 │     "openai:default": { "type": "oauth", "provider": "openai", "access…
          │                       ^

      why  The runtime falls back to the key the moment OAuth stumbles: a flat rate
           becomes a metered bill.
      do   Delete the \`api_key\` profile, or give the key a provider of its own.

    1 error in 12 files (34 kB), 27 rules, 41 ms · next expiry: openai:default in 3 days · target openclaw 2026.6.1 (recorded) · lanes inferred (none declared)
    "
  `);
});

test("explains a rule once, however often it is found", () => {
  const text = pretty(report([finding(), finding({ line: 7 })]), reader());

  expect([text.split("  why ").length - 1, text.split("  do ").length - 1]).toEqual([1, 2]);
});

test("sorts by path and line, whatever the order of the report", () => {
  const findings = [finding({ path: "b", line: 2 }), finding({ path: "b", line: 1 }), finding({ path: "a", line: 9 })];

  expect(pretty(report(findings), reader()).match(/^\w+:\d+/gm)).toEqual(["a:9", "b:1", "b:2"]);
});

test("hides what is suppressed, counts it, and shows it with its reason where asked to", () => {
  const hidden = finding({ suppressed: { kind: "policy", reason: "on purpose", expires: "2027-01-31" } });

  expect(pretty(report([hidden]), reader())).toBe(
    "no findings in 12 files (34 kB), 27 rules, 41 ms · 1 suppressed · next expiry: openai:default in 3 days · target openclaw 2026.6.1 (recorded) · lanes inferred (none declared)\n",
  );
  expect(pretty(report([hidden]), reader({ showSuppressed: true }))).toContain(
    "note suppressed (policy): on purpose, until 2027-01-31",
  );
});

test("says what was skipped and what could not be judged, with the way out", () => {
  const skipped = ["a", "b", "c", "d", "e"].map((path) => ({ path, reason: "larger than 50 MB" }));
  const text = pretty(
    report([], {
      scope: { mode: "check", files: 0, bytes: 0, commits: 0, skipped },
      unjudged: [{ path: "x.sqlite", reason: "this Node has no SQLite", remedy: "Run it with Node 22.13 or newer." }],
      targets: [],
      nextExpiry: null,
    }),
    reader(),
  );

  expect(text).toMatchInlineSnapshot(`
    "x.sqlite  not judged
      this Node has no SQLite
      do   Run it with Node 22.13 or newer.

    skipped (larger than 50 MB): a, b, c and 2 more
    nothing was judged in 0 files (0 B), 27 rules, 41 ms · 5 skipped · 1 not judged
    "
  `);
});

test("is the same text with colour as without, once the colour is taken out", () => {
  const all = report([finding({ related: [login] }), finding({ severity: "warning" }), finding({ severity: "info" })]);
  const coloured = pretty(all, reader({ color: true, links: true }));

  expect(coloured).toContain("\u001b[31m");
  expect(coloured).toContain("\u001b]8;;https://example.test/rules/api-key-shadows-subscription\u001b\\");
  expect(coloured.replace(/\u001b\[\d+m|\u001b\]8;;[^\u001b]*\u001b\\/g, "")).toBe(pretty(all, reader()));
});

test("draws no frame for a whole file, an unknown file or a line that is not there", () => {
  const places = [{ line: 1, column: 1, endLine: 10, endColumn: 2 }, { path: "unknown" }, { line: 99 }];

  expect(pretty(report(places.map(finding)), reader())).not.toContain("│");
});

test("lets no control character of a path, message or reason through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const hostile = finding({
        path: text,
        message: text,
        remedy: text,
        why: text,
        related: [{ ...login, path: text, message: text }],
      });
      const written = pretty(
        report([hostile], { unjudged: [{ path: text, reason: text, remedy: text }] }),
        reader({ lines: () => [text, text] }),
      );

      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 300 },
  );
});

test("keeps prose within the width", () => {
  const wordy = finding({ message: "word ".repeat(60), remedy: "word ".repeat(60), path: "a" });
  const lines = pretty(report([wordy]), reader({ width: 60 }))
    .split("\n")
    .slice(0, -2);

  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test.each([40, 80, 120])(
  "on a terminal of %i columns the summary keeps within it, in a pipe it is one line",
  (width) => {
    const told = report([finding()]);

    const shown = pretty(told, reader({ width, terminal: true }));
    const piped = pretty(told, reader({ width }));
    const summary = shown.slice(shown.indexOf("1 error in")).trimEnd().split("\n");

    expect(Math.max(...summary.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 45));
    expect(piped.trimEnd().split("\n").at(-1)).toBe(summary.join("").replaceAll(/(?<= )$|(?<=\S) {2}(?=\S)/g, " · "));
  },
);
