import { expect, test } from "vitest";
import { type Decision, decisionFields, decisionLine, fileLine, triageLines } from "./logs.ts";

const time = Date.UTC(2026, 10, 23, 15);
const failed = (candidate: string, reason: string, next?: string, detail?: string): Decision => ({
  decision: "candidate_failed",
  requested: "openai/gpt-5.5",
  candidate,
  reason,
  ...(next === undefined ? {} : { next }),
  ...(detail === undefined ? {} : { detail }),
});
const answered = (candidate: string): Decision => ({
  decision: "candidate_succeeded",
  requested: "openai/gpt-5.5",
  candidate,
});
const causesOf = (lines: readonly string[]) => triageLines(lines).diagnoses.map(({ cause }) => cause);
const lines = (...given: readonly Decision[]) => given.map((one, index) => decisionLine(time + index * 1000, one));

test("`next=none` of a fallback that answered is no exhaustion", () => {
  const report = triageLines(lines(failed("openai/gpt-5.5", "rate_limit", "a/b"), answered("a/b")));

  expect(report.diagnoses.map(({ cause }) => cause)).toEqual(["rate-limit", "answered-by-fallback"]);
  expect(report.chains).toMatchObject([{ outcome: "answered", answered: "a/b", count: 1 }]);
  expect(report.answered).toMatchObject([{ requested: "openai/gpt-5.5", model: "a/b", count: 1 }]);
});

test("`next=none` of a failure is exhaustion, and the first failure is told first", () => {
  const report = triageLines(lines(failed("openai/gpt-5.5", "rate_limit", "a/b"), failed("a/b", "billing")));

  expect(report.chains).toMatchObject([
    { outcome: "exhausted", steps: [{ model: "openai/gpt-5.5" }, { model: "a/b", cause: "billing" }] },
  ]);
  expect(report.first).toMatchObject({ cause: "rate-limit", time });
});

test("a candidate that was passed over last leaves the chain exhausted", () => {
  const skipped: Decision = { ...failed("a/b", "rate_limit"), decision: "skip_candidate" };

  expect(causesOf(lines(failed("openai/gpt-5.5", "timeout", "a/b"), skipped))).toEqual([
    "chain-exhausted",
    "profiles-resting",
    "unreachable",
  ]);
});

test("the model that was asked for and answers is no problem", () => {
  expect(triageLines(lines(answered("openai/gpt-5.5"))).diagnoses).toEqual([]);
});

test("a fallback that answers after coalesced failures is still told", () => {
  expect(causesOf(lines(answered("a/b")))).toEqual(["answered-by-fallback"]);
});

test("a candidate that comes again begins another run", () => {
  const report = triageLines(
    lines(failed("openai/gpt-5.5", "timeout", "a/b"), failed("openai/gpt-5.5", "timeout", "a/b"), answered("a/b")),
  );

  expect(report.chains.map(({ outcome }) => outcome).sort()).toEqual(["answered", "unfinished"]);
});

test("runs that interleave are told apart by their ids in the file log", () => {
  const line = (run: string, given: Decision) =>
    fileLine(time, "model-fallback/decision", decisionFields({ ...given, run }), "model fallback decision");

  const report = triageLines([
    line("r1", failed("openai/gpt-5.5", "timeout", "a/b")),
    line("r2", failed("openai/gpt-5.5", "rate_limit", "a/b")),
    line("r1", answered("a/b")),
    line("r2", failed("a/b", "rate_limit")),
  ]);

  expect(report.chains).toMatchObject([
    { outcome: "answered", steps: [{ cause: "unreachable" }] },
    { outcome: "exhausted", steps: [{ cause: "rate-limit" }, { cause: "rate-limit" }] },
  ]);
});

test("a chain that was stopped is not exhausted", () => {
  const stop =
    "[model-fallback/decision] model fallback chain stopped: reason=abort candidate=a/b errorName=AbortError";

  const report = triageLines([...lines(failed("openai/gpt-5.5", "timeout", "a/b")), stop]);

  expect(report.chains).toMatchObject([{ outcome: "stopped", requested: "openai/gpt-5.5" }]);
});

test.each([
  ["auth", '401 {"error":{"code":"refresh_token_reused"}}', "stale-token"],
  ["auth", "OAuth token refresh failed for openai: expired", "login-ended"],
  ["auth", 'No API key found for provider "openai".', "no-credential"],
  ["auth", "401 invalid x-api-key", "key-rejected"],
  ["billing", "402 Your membership benefits could not be verified", "membership"],
  ["billing", "Third-party apps now draw from your extra usage, not your plan limits.", "extra-usage"],
  ["billing", "429 insufficient_quota", "billing"],
  ["billing", "Payment required", "billing"],
  ["rate_limit", "402 You have reached your weekly usage limit", "usage-window"],
  ["rate_limit", "429 too many requests", "rate-limit"],
  ["overloaded", "529 overloaded_error", "overloaded"],
  ["model_not_found", "404", "model-unknown"],
  ["something_new", "?", "unexplained"],
])("reason=%s with %s is %s", (reason, detail, cause) => {
  expect(causesOf(lines(failed("openai/gpt-5.5", reason, "a/b", detail)))).toEqual([cause]);
});

test("a decision that only says auth is explained by the refresh that failed right before it", () => {
  const report = triageLines([
    "[openai-codex] Token refresh failed: 401 {",
    '  "code": "refresh_token_reused"',
    "FailoverError: OAuth token refresh failed for openai-codex: x",
    ...lines(failed("openai/gpt-5.5", "auth", "a/b")),
  ]);

  expect(report.diagnoses.map(({ cause }) => cause)).toEqual(["stale-token"]);
  expect(report.first?.cause).toBe("stale-token");
});

test("the summary of a run that was followed tells nothing new; of one that was not it is the run", () => {
  const summary = "All models failed (2): openai/gpt-5.5: x (timeout) | a/b: y (auth)";
  const followed = lines(failed("openai/gpt-5.5", "timeout", "a/b"), failed("a/b", "auth"));

  expect(triageLines([...followed, `FallbackSummaryError: ${summary}`]).chains).toMatchObject([{ count: 1 }]);
  expect(triageLines([summary]).chains).toMatchObject([
    { outcome: "exhausted", steps: [{ cause: "unreachable" }, { cause: "key-rejected" }], count: 1 },
  ]);
});

test("money behind reason=rate_limit is told as money", () => {
  const quota = "429 You exceeded your current quota, please check your plan and billing details.";

  expect(causesOf(lines(failed("openai/gpt-5.5", "rate_limit", "a/b", quota)))).toEqual(["billing"]);
  expect(causesOf(lines(failed("google/g", "rate_limit", "a/b", `${quota} https://ai.google.dev/gemini-api`)))).toEqual(
    ["rate-limit"],
  );
});

test("a window is told with the cause of the line before it", () => {
  const end =
    "[agent/embedded] embedded run agent end: runId=r isError=true model=m provider=p error=x rawError=402 weekly usage limit";
  const window =
    "[agent/embedded] auth profile failure state updated: runId=r profile=sha256:6a2a5810ea50 provider=p reason=rate_limit window=cooldown reused=false";

  expect(causesOf([end, window])).toEqual(["usage-window"]);
});
