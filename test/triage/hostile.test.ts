import { expect, test } from "vitest";
import { triagePretty } from "../../src/triage/pretty.ts";
import { openSieve } from "../../src/triage/sieve.ts";
import { openTriage } from "../../src/triage/triage.ts";
import { fakeCredential } from "../fake.ts";
import { decisionLine, fileLine, now, triageLines, windowText } from "./logs.ts";

const time = Date.UTC(2026, 10, 23, 15);
const pretty = (lines: readonly string[]): string =>
  triagePretty(triageLines(lines), { color: false, width: 100, now });
const given = {
  decision: "candidate_failed",
  requested: "a/b",
  candidate: "a/b",
  reason: "auth",
  next: "c/d",
} as const;

test("never prints what a provider said, nor a credential in the place of a name", () => {
  const key = fakeCredential("anthropic-key");
  const token = fakeCredential("openai-refresh");
  const lines = [
    decisionLine(time, { ...given, detail: `Incorrect API key provided: ${key}` }),
    decisionLine(time, { ...given, requested: `x/${key}`, candidate: `x/${key}`, next: token }),
    `[agent/embedded] ${windowText("a:b", "auth", "cooldown").replace("profile=", `profile=${token} x=`)}`,
    `[gateway] agent model: ${key}`,
    fileLine(time, "s", { event: "model_fallback_chain_stopped", candidateModel: token, reason: key }, "x"),
    `{"token":"${token}","error":"invalid_grant"}`,
  ];

  const shown = `${pretty(lines)}${JSON.stringify(triageLines(lines))}`;

  expect(shown).not.toContain(key.slice(0, 24));
  expect(shown).not.toContain(key.slice(-12));
  expect(shown).not.toContain(token.slice(3, 15));
  expect(shown).not.toContain(token.slice(-12));
});

test("prints no escape sequence, control or bidirectional character of a log", () => {
  const evil = "a\u001b]8;;https://evil.test\u0007\u202eb\u0000\u009b31m/c";
  const lines = [
    fileLine(time, "s", { event: "model_fallback_decision", decision: "candidate_failed", requestedModel: evil }, "x"),
    decisionLine(time, { ...given, candidate: evil.replaceAll(" ", "") }),
  ];

  const shown = `${pretty(lines)}${triageLines(lines)
    .timeline.map(({ says }) => says)
    .join("")}`;

  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test("takes no time from a line that cannot have it", () => {
  const forged = ["1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2026-13-45T99:99:99Z"].map(
    (stamp) => `${stamp} ${decisionLine(time, given).slice(30)}`,
  );

  const { diagnoses } = triageLines(forged);

  expect(diagnoses).toMatchObject([{ cause: "key-rejected", count: 3 }]);
  expect(diagnoses[0]).not.toHaveProperty("first");
});

test("takes the fields of the program, not those in a provider's text", () => {
  const detail = "no decision=candidate_succeeded next=none candidate=evil/model (9999 duplicates";

  const report = triageLines([decisionLine(time, { ...given, detail })]);

  expect(report.chains).toMatchObject([{ outcome: "unfinished", requested: "a/b", count: 1 }]);
});

test("does not take a line that a message quotes for the program's own", () => {
  const quoted = `[telegram] message "please explain: ${decisionLine(time, given)}"`;

  expect(triageLines([quoted]).diagnoses).toEqual([]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("is not misled by the name %s", (name) => {
  const lines = [
    decisionLine(time, { ...given, reason: name, candidate: name }),
    `{"__proto__":{"event":"model_fallback_decision"},"event":"${name}","1":{"event":"${name}"},"x":"fallback"}`,
    `[agent/embedded] ${windowText("a:b", name, "cooldown")}`,
    `[agent/embedded] embedded run failover decision: runId=x decision=${name} reason=${name} from=a/b profile=${name}`,
  ];

  const report = triageLines(lines);

  expect(report.diagnoses.map(({ cause }) => cause)).toEqual(["unexplained"]);
  expect(Object.values(report.profiles[0]?.reasons ?? {})).toEqual([1]);
});

test("remembers a bounded part of a log in which everything is new", () => {
  const triage = openTriage({ now, names: new Map(), version: undefined });
  const lines = Array.from({ length: 20_000 }, (_, index) => [
    decisionLine(time + index, { ...given, requested: `p/m${index}`, candidate: `p/m${index}` }),
    `[agent/embedded] ${windowText(`p:${index}`, `reason${index}`, "cooldown")}`,
    `[gateway] agent model: m/${index}`,
  ]).flat();

  for (const line of lines) triage.line(line);
  const report = triage.report({ sources: [], bytes: 0, cut: 0, unread: [] });

  expect(report.read.told).toBe(60_000);
  expect(report.read.forgotten).toBeGreaterThan(10_000);
  expect(JSON.stringify(report).length).toBeLessThan(400_000);
  expect(report.timeline.length + report.omitted).toBeGreaterThan(50_000);
});

test.each([
  ["brackets", "[".repeat(60_000)],
  ["braces", `{"fallback":${'{"a":'.repeat(10_000)}`],
  ["spaces", `fallback${" ".repeat(60_000)}x`],
  ["a decision that goes on", `model fallback decision: decision=${"a requested=".repeat(5000)}`],
  ["escape sequences", `\u001b]8;;${"\u001b]".repeat(20_000)}fallback`],
  ["colons", `${"a: ".repeat(20_000)}fallback`],
  ["stamps", `${"2026-11-23T15:40:36Z ".repeat(3000)}fallback`],
  ["wrapped JSON", JSON.stringify({ log: JSON.stringify({ MESSAGE: JSON.stringify({ log: "fallback" }) }) })],
])("reads %s in no time", (_, text) => {
  const start = performance.now();
  const sieve = openSieve((line) => void triageLines([line]));

  sieve.push(Buffer.from(`${text}\n`.repeat(5)));

  expect(performance.now() - start).toBeLessThan(400);
});

test.each([
  "anthropic/claude-haiku-4-5-20251001",
  "minimax/MiniMax-M2.7",
  "nvidia/z-ai/glm-5.1",
  "kilocode/qwen/qwen3.6-plus:free",
  "openrouter/google/gemma-4-31b-it",
  "ollama/qwen2.5-coder:7b",
  "openai/gpt-5.3-codex",
  "bailian/qwen3-coder-plus",
  "amazon-bedrock/us.anthropic.claude-sonnet-4-6-v1:0",
  "github-copilot/claude-sonnet-4.6",
])("shows the name of a model as it is: %s", (candidate) => {
  expect(pretty([decisionLine(time, { ...given, candidate })])).toContain(`${candidate} (key-rejected)`);
});
