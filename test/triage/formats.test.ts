import { expect, test } from "vitest";
import { openReader } from "../../src/triage/event.ts";
import { type Decision, decisionFields, decisionLine, decisionText, fileLine, now } from "./logs.ts";

const time = Date.UTC(2026, 10, 23, 15, 40, 36, 715);
const given: Decision = {
  decision: "candidate_failed",
  requested: "openai/gpt-5.5",
  candidate: "openai/gpt-5.5",
  reason: "rate_limit",
  next: "anthropic/claude-opus-4-6",
  detail: "slow down",
};
const line = decisionLine(time, given);
const told = { kind: "fallback", candidate: "openai/gpt-5.5", cause: "rate-limit", next: "anthropic/claude-opus-4-6" };
const micro = String(time * 1000);

test.each([
  ["console", line],
  [
    "console with colours",
    `\u001b[90m${line.replace(" [", " \u001b[36m[").replace("] ", "]\u001b[39m \u001b[33m")}\u001b[39m`,
  ],
  ["journalctl -o short around a console with its own time", `Nov 23 15:40:37 host node[1210995]: ${line}`],
  ["journalctl -o short-iso", `2026-11-23T15:40:37+0000 host openclaw-gateway[77]: ${line}`],
  ["journalctl -o short-iso-precise", `2026-11-23T15:40:37.000001+00:00 host node[77]: ${line}`],
  ["journalctl -o short-full", `Mon 2026-11-23 15:40:37 UTC host node[77]: ${line}`],
  ["journalctl -o short-unix", `1795448436.715000 host node[77]: ${line}`],
  ["journalctl -o json", JSON.stringify({ __REALTIME_TIMESTAMP: micro, _PID: "7", MESSAGE: line })],
  ["journalctl -o json of a message with colours", JSON.stringify({ MESSAGE: [...Buffer.from(`\u001b[90m${line}`)] })],
  ["docker compose", `gateway-1  | ${line}`],
  ["docker, json-file", JSON.stringify({ log: `${line}\n`, stream: "stderr", time: "2026-11-23T15:40:36.715Z" })],
  ["kubectl logs --timestamps", `2026-11-23T15:40:37.123456789Z ${line}`],
  ["file log", fileLine(time, "model-fallback/decision", decisionFields(given), "model fallback decision")],
  [
    "JSON console",
    JSON.stringify({
      ...decisionFields(given),
      time: "2026-11-23T15:40:36.715+00:00",
      level: "warn",
      message: "model",
    }),
  ],
])("reads %s", (_, text) => {
  expect(openReader(now)(text)).toMatchObject({ when: { time }, told });
});

test("takes the time of journald where the console has none", () => {
  const text = `1795448436.715000 host node[77]: [model-fallback/decision] ${decisionText(given)}`;

  expect(openReader(now)(text)).toMatchObject({ when: { time }, told });
});

test("says of a time without a year or a zone that it is a guess", () => {
  const text = `Nov 23 15:40:36 host node[7]: [model-fallback/decision] ${decisionText(given)}`;

  expect(openReader(now)(text)?.when).toEqual({ time: time - 715, about: true });
});

test("puts a month that lies ahead into the last year", () => {
  const text = `Dec 30 10:00:00 host node[7]: ${decisionText(given)}`;

  expect(openReader(now)(text)?.when.time).toBe(Date.UTC(2025, 11, 30, 10));
});

test("reads the export format, where the time is a line of its own", () => {
  const read = openReader(now);

  expect(read(`__REALTIME_TIMESTAMP=${micro}`)).toBeUndefined();
  expect(read(`MESSAGE=[model-fallback/decision] ${decisionText(given)}`)).toMatchObject({ when: { time }, told });
});

test("counts what a line says was suppressed", () => {
  const suppressed = decisionLine(time, { ...given, reason: "auth", detail: "no", suppressed: 41 });

  expect(openReader(now)(suppressed)?.told).toMatchObject({ times: 42 });
});

test("reads the decisions of eras with fewer fields", () => {
  const old =
    "[model-fallback] model fallback decision: decision=candidate_succeeded requested=a/b:free candidate=c/d/e";

  expect(openReader(now)(old)?.told).toMatchObject({
    decision: "candidate_succeeded",
    requested: "a/b:free",
    candidate: "c/d/e",
  });
});

// Quoted in openclaw/openclaw issues and in logs people published; the texts are theirs, shortened.
test.each([
  [
    "2026-05-04T19:14:06.466+02:00 [model-fallback/decision] model fallback decision: decision=candidate_failed requested=openai/gpt-5.5 candidate=openai/gpt-5.5 reason=timeout next=openai/gpt-5.3-codex detail=codex app-server attempt timed out",
    "unreachable",
  ],
  [
    "May 04 17:48:04 huebners node[1157347]: 2026-05-04T17:48:04.457+02:00 [model-fallback/decision] model fallback decision: decision=candidate_failed requested=openai/gpt-5.3-codex candidate=openai/gpt-5.3-codex reason=timeout next=openai/gpt-5.5 detail=codex app-server attempt timed out",
    "unreachable",
  ],
  [
    "21:55:41 [agent/embedded] auth profile failure state updated: runId=1e0744de-4c1e-4982-a36c-81e0baea92bb profile=sha256:9c018ec112cf provider=ollama reason=model_not_found window=cooldown reused=false",
    "model-unknown",
  ],
  [
    '21:55:41 [agent/embedded] embedded run failover decision: runId=1e0744de-4c1e-4982-a36c-81e0baea92bb stage=assistant decision=fallback_model reason=model_not_found from=ollama/qwen2.5-coder:7b profile=sha256:9c018ec112cf rawError=404 {"error":"model \'qwen2.5-coder:7b\' not found"}',
    "model-unknown",
  ],
  [
    "<ts>-04:00 [model-fallback/decision] model fallback decision: decision=candidate_failed requested=ollama/llama3.1:8b candidate=ollama/llama3.1:8b reason=model_not_found next=minimax/minimax-m2.5",
    "model-unknown",
  ],
  ["[openai-codex] Token refresh failed: 401 {", "login-ended"],
  ['    "code": "refresh_token_reused"', "stale-token"],
  [
    "model fallback decision: decision=candidate_failed requested=openai-codex/gpt-5.5 candidate=openai-codex/gpt-5.5 reason=auth next=deepseek/deepseek-v4-pro",
    "key-rejected",
  ],
  [
    "[agent/embedded] embedded_run_failover_decision decision=fallback_model failoverReason=timeout provider=minimax model=MiniMax-M2.7 status=408",
    "unreachable",
  ],
  [
    "[agent] embedded run failover decision: runId=xxx decision=fallback_model reason=rate_limit provider=kilocode/qwen/qwen3.6-plus:free",
    "rate-limit",
  ],
  [
    "2026-04-19 09:59:06,687 INFO [20260419_095900_e5a110] agent.credential_pool: credential pool: marking OLLAMA_API_KEY exhausted (status=401), rotating",
    "key-rejected",
  ],
  [
    "15:02:00 - LiteLLM Router:ERROR: router.py:2482 - An exception occurred - No deployments available for selected model, Try again in 60 seconds.",
    "profiles-resting",
  ],
  [
    "ERROR codex_login::auth::manager: Failed to refresh token: Your access token could not be refreshed because your refresh token was already used.",
    "stale-token",
  ],
  [
    '{"event":"model_fallback_decision","decision":"candidate_failed","requestedProvider":"anthropic","requestedModel":"claude-fable-5","attempt":1,"total":1,"reason":"unknown","errorPreview":"You\'re out of usage credits. Run /usage-credits"}',
    "billing",
  ],
  [
    '{"event":"auth_profile_failure_state_updated","provider":"anthropic","reason":"overloaded","cooldownUntil":1775850942409,"errorCount":1}',
    "overloaded",
  ],
])("understands a line of the field: %s", (line, cause) => {
  expect(openReader(now)(line)?.told).toMatchObject({ cause });
});

test("reads the attempts of a summary, the only line of a run in some logs", () => {
  const line =
    "FallbackSummaryError: All models failed (2): openai/gpt-5.5: No available auth profile for openai-codex" +
    " (all in cooldown or unavailable). (rate_limit) | ollama/qwen:7b: 404 not found (model_not_found)";

  expect(openReader(now)(line)?.told).toEqual({
    kind: "summary",
    steps: [
      { model: "openai/gpt-5.5", cause: "profiles-resting" },
      { model: "ollama/qwen:7b", cause: "model-unknown" },
    ],
  });
});

test("reads that 2026.9 tries the same model again", () => {
  const line = "[agent/embedded] transient same-model retry 4/9 for plimit/m reason=rate_limit: delayMs=6903";

  expect(openReader(now)(line)?.told).toMatchObject({
    decision: "retry_same_model",
    model: "plimit/m",
    cause: "rate-limit",
  });
});

test("reads an error's text in the file log, and not the output of a tool in it", () => {
  const error = {
    event: "embedded_run_agent_end",
    rawErrorPreview: "402 Your membership benefits could not be verified",
  };
  const tool = { tool: "bash", output: "grep: insufficient_quota" };

  expect(openReader(now)(fileLine(time, "agent/embedded", error, "embedded run agent end"))?.told).toMatchObject({
    cause: "membership",
  });
  expect(openReader(now)(fileLine(time, "tools", tool, "tool done"))).toBeUndefined();
});

test("reads what another runtime says in any field of its JSON", () => {
  const line = JSON.stringify({ type: "turn.failed", error: { message: "refresh token was already used" } });

  expect(openReader(now)(line)?.told).toMatchObject({ cause: "stale-token" });
});

test.each([
  [
    "[auth-profiles/persistence] Auth profile store /x/openclaw-agent.sqlite requires legacy credential migration; affected providers: a, b; run openclaw doctor --fix. code=AUTH_PROFILE_MIGRATION_REQUIRED",
    "store-refused",
  ],
  ["Auth profile store /x/y.sqlite requires legacy credential migration; affected providers: a", "store-refused"],
  [
    "[auth-profiles/persistence] retired auth profile files are ignored by runtime; run Doctor to archive them",
    "store-ignored",
  ],
  ["[agents/auth-profiles] ignored invalid auth profile entries during store load", "entry-dropped"],
])("knows what OpenClaw says of its stores: %s", (line, cause) => {
  expect(openReader(now)(line)?.told).toMatchObject({ kind: "message", cause });
});

test("counts an error once that two lanes tell", () => {
  const error = (lane: string) =>
    `[diagnostic] lane task error: lane=${lane} durationMs=9 error="No API key found for provider "a"."`;

  expect(openReader(now)(error("main"))?.told).toMatchObject({ cause: "no-credential" });
  expect(openReader(now)(error("session:agent:main:main"))).toBeUndefined();
});
