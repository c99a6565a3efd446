import { expect, test } from "vitest";
import junit from "../../src/reporters/junit.ts";
import { hostile } from "./hostile.ts";
import { finding, reader, report } from "./report.ts";

/** Every tag opened is closed in its order, and nothing but tags holds an angle bracket. */
const nests = (xml: string): boolean => {
  const open: string[] = [];
  const tags = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<>]*")*)\s*(\/?)>/g;
  const body = xml.replace(/^<\?xml[^>]*\?>\n/, "");
  for (const [, end, name = "", , closed] of body.matchAll(tags)) {
    if (end === "/" && open.pop() !== name) return false;
    if (end === "" && closed === "") open.push(name);
  }
  return open.length === 0 && !/[<>]/.test(body.replaceAll(tags, ""));
};

test("a suite a file, a case a finding", () => {
  const xml = junit(report([finding(), finding({ path: "b.json" })]), reader());

  expect(nests(xml)).toBe(true);
  expect(xml).toContain('<testsuites name="auth-lint" tests="3" failures="2" errors="0" skipped="0"');
  expect(xml).toContain('<testsuite name="b.json" tests="1" failures="1"');
  expect(xml).toContain('name="api-key-shadows-subscription (6:15) /profiles/openai:key/type"');
  expect(xml).toContain('<failure type="error" message="`openai:key` is an API key');
});

test("a clean run is one case that passed and says what was judged", () => {
  const xml = junit(report([]), reader());

  expect(xml).toContain('tests="1" failures="0" errors="0" skipped="0"');
  expect(xml).toContain('<testcase name="no findings in 12 files (34 kB)');
});

test("suppressed findings are skipped, with the reason", () => {
  const xml = junit(report([finding({ suppressed: { kind: "policy", reason: "bills on purpose" } })]), reader());

  expect(xml).toContain('<skipped message="suppressed (policy): bills on purpose"/>');
  expect(xml).toContain('failures="0" errors="0" skipped="1"');
});

test("what could not be judged is an error", () => {
  const unjudged = [{ path: "x.sqlite", reason: "No SQLite here.", remedy: "Run it with Node 22.13." }];
  const xml = junit(report([], { unjudged }), reader());

  expect(xml).toContain('errors="1"');
  expect(xml).toContain('<error type="not judged" message="No SQLite here. Run it with Node 22.13."/>');
});

test("whatever a file holds, the XML stays XML 1.0", () => {
  const xml = junit(
    report([
      finding({ path: hostile, message: hostile, pointer: hostile, rule: hostile, why: hostile, remedy: hostile }),
      finding({ path: hostile, suppressed: { kind: "inline", reason: hostile } }),
    ]),
    reader(),
  );

  expect(nests(xml)).toBe(true);
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
});
