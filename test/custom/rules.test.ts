import { expect, test } from "vitest";
import { fakeCredential } from "../fake.ts";
import { findOwn, placesOf } from "./own.ts";

const config = (model: unknown) => ({ "openclaw.json": { agents: { defaults: { model } } } });

test("a rule over facts speaks for every runtime", async () => {
  const rule = {
    on: "facts" as const,
    given: "/keys/*[home=environment]",
    must: { held: false },
    message: "{{name}} of {{provider}} is held in {{path}}",
  };
  const files = {
    ".claude/settings.json": { env: { ANTHROPIC_API_KEY: "$FAKE:anthropic-key" } },
    ".hermes/.env": "OPENAI_API_KEY=$FAKE:openai-key\n",
  };
  const findings = await findOwn(rule, files);
  expect(placesOf(findings)).toEqual([".claude/settings.json#/env/ANTHROPIC_API_KEY", ".hermes/.env#/OPENAI_API_KEY"]);
  expect(findings[0]?.message).toBe("`ANTHROPIC_API_KEY` of `anthropic` is held in `.claude/settings.json`");
});

test("a rule over documents points at the part that does not hold", async () => {
  const rule = { files: "deploy/**", given: "/services/*", must: { port: { type: "number" } } };
  const files = {
    "deploy/a.json": { services: [{ port: 1 }, { port: "2" }, {}] },
    "other.json": { services: [{ port: "3" }] },
  };
  expect(placesOf(await findOwn(rule, files))).toEqual(["deploy/a.json#/services/1/port", "deploy/a.json#/services/2"]);
});

test.each([
  ["**", "/agents/**/primary", ["openclaw.json#/agents/defaults/model/primary"]],
  ["a filter", "/agents/*[model]/model/fallbacks/*", ["openclaw.json#/agents/defaults/model/fallbacks/0"]],
  ["a filter by its start", "/agents/defaults/model/*[.^=openai]", ["openclaw.json#/agents/defaults/model/primary"]],
])("given: %s", async (_, given, expected) => {
  const rule = { files: "openclaw.json", given, must: { exists: false } };
  expect(placesOf(await findOwn(rule, config({ primary: "openai/a", fallbacks: ["x/b"] })))).toEqual(expected);
});

test("where leaves values out", async () => {
  const rule = {
    on: "facts" as const,
    given: "/chains/*/links/*",
    where: { role: "fallback" },
    must: { provider: "ollama" },
  };
  const files = config({ primary: "openai/a", fallbacks: ["ollama/b", "groq/c"] });
  expect(placesOf(await findOwn(rule, files))).toEqual(["openclaw.json#/agents/defaults/model/fallbacks/1"]);
});

test("one credential in two programs is gathered by its login, never by its value", async () => {
  const rule = {
    on: "facts" as const,
    given: "/profiles/*[held=true]",
    collect: { by: ["login"] },
    must: { count: 1 },
    message: "{{count}} holders of {{by}}",
  };
  const tokens = { access_token: "$FAKE:openai-access", refresh_token: "$FAKE:openai-refresh" };
  const files = {
    ".codex/auth.json": { tokens },
    ".hermes/auth.json": { version: 1, providers: { "openai-codex": { tokens } } },
  };
  const [finding, ...more] = await findOwn(rule, files);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ path: ".codex/auth.json", message: "2 holders of `login-1`" });
  expect(finding?.related).toMatchObject([{ path: ".hermes/auth.json" }]);
});

test("gathered by a secret of a document, a group is told by a number", async () => {
  const rule = {
    files: "*.json",
    given: "/password",
    collect: { by: ["."] },
    must: { count: 1 },
    message: "{{by}}: {{count}}",
  };
  const named = { ...rule, given: "", collect: { by: ["password"] } };
  const files = { "a.json": { password: "correct horse" }, "b.json": { password: "correct horse" } };
  expect((await findOwn(named, files))[0]?.message).toBe("`group-1`: 2");
  expect((await findOwn(rule, files))[0]?.message).toBe("`group-1`: 2");
});

test("a message never shows what stands under a name of secrets, nor a token anywhere", async () => {
  const rule = {
    files: "a.json",
    given: "/*",
    must: { exists: false },
    message: "{{.}} and {{/password}} and {{/note}}",
  };
  const token = fakeCredential("anthropic-key");
  const findings = await findOwn(rule, { "a.json": { password: "correct horse battery", note: `see ${token}` } });
  const text = JSON.stringify(findings);
  expect(text).not.toContain("correct horse");
  for (let at = 0; at + 8 <= token.length; at += 4) expect(text).not.toContain(token.slice(at, at + 8));
});

test("a pattern that runs away is a finding, and the next value is judged all the same", async () => {
  const rule = { files: "a.json", given: "/*", must: { matches: "^(a+)+$" } };
  const started = process.cpuUsage();
  const findings = await findOwn(rule, { "a.json": { bad: `${"a".repeat(40)}!`, good: "aaa", other: "b" } });
  expect(findings.map(({ pointer }) => pointer)).toEqual(["/bad", "/other"]);
  expect(findings[0]?.message).toContain("ran out of time");
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
});

test("a policy turns a rule of one's own off for some files", async () => {
  const rule = { files: "**/a.json", given: "/*", must: { exists: false } };
  const policy = { version: 1, overrides: [{ files: ["old/**"], rules: { "own/rule": "off" } }] };
  const files = { "old/a.json": { x: 1 }, "new/a.json": { x: 1 } };
  expect(placesOf(await findOwn(rule, files, { policy }))).toEqual(["new/a.json#/x"]);
});

test("a name of the prototype in a document is data", async () => {
  const rule = { files: "a.json", given: "/**", must: { polluted: { exists: false } } };
  expect(await findOwn(rule, { "a.json": '{"__proto__": {"x": 1}, "constructor": {"prototype": 2}}' })).toEqual([]);
});
