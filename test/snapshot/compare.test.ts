import { expect, test } from "vitest";
import { isHeldBy, isSame, isSameModel, told } from "../../src/snapshot/compare.ts";
import type { SnapshotProfile } from "../../src/snapshot/model.ts";
import { readSnapshot } from "../../src/snapshot/read-snapshot.ts";

const profile = (more: Partial<SnapshotProfile> = {}): SnapshotProfile => ({
  ...{ id: "openai:default", agent: "main", provider: "openai", kind: "oauth", fate: "usable" },
  ...{ path: "a", pointer: "", fingerprint: "f1", account: "a1", expires: null },
  ...more,
});

test("the store of all agents holds what main held, not what another agent held", () => {
  expect(isHeldBy(profile(), profile({ agent: null }))).toBe(true);
  expect(isHeldBy(profile({ agent: "coder" }), profile({ agent: null }))).toBe(false);
  expect(isHeldBy(profile({ agent: "coder" }), profile({ agent: "coder" }))).toBe(true);
});

test("one credential is known by its fingerprint, else by its kind, account and family", () => {
  const refreshed = { fingerprint: "f2" };

  expect(isSame(profile(), profile({ id: "other", account: null }))).toBe(true);
  expect(isSame(profile(), profile({ ...refreshed, provider: "openai-codex" }))).toBe(true);
  expect(isSame(profile(), profile({ ...refreshed, kind: "api-key" }))).toBe(false);
  expect(isSame(profile({ account: null }), profile({ ...refreshed, account: null }))).toBe(false);
});

test("a model is the same under another name of its provider, not under another provider", () => {
  expect(isSameModel("openai-codex/gpt-5.5", "openai/gpt-5.5")).toBe(true);
  expect(isSameModel("claude-cli/claude-opus-4-6", "anthropic/claude-opus-4-6")).toBe(true);
  expect(isSameModel("openai/gpt-5.5", "openrouter/gpt-5.5")).toBe(false);
  expect(isSameModel("openai/gpt-5.5", "openai/gpt-5.4")).toBe(false);
});

test("what is foretold is told as what would be", () => {
  const none = { version: 1, tool: { name: "auth-lint", version: "0" }, taken: "", salt: "aa", homes: [] } as const;
  const both = { before: none, after: none, comparable: true };

  expect(told(both, "is", "would be")).toBe("is");
  expect(told({ ...both, foretold: true }, "is", "would be")).toBe("would be");
});

test("a snapshot may carry a byte order mark, and nothing but its own shape", () => {
  const text = JSON.stringify({ version: 1, taken: "", salt: "aa", homes: [] });

  expect(readSnapshot(`\ufeff${text}`)).toBeDefined();
  expect(readSnapshot("null")).toBeUndefined();
  expect(readSnapshot(text.replace("[]", "{}"))).toBeUndefined();
  expect(readSnapshot('{"__proto__": {"version": 1, "taken": "", "salt": "aa", "homes": []}}')).toBeUndefined();
});
