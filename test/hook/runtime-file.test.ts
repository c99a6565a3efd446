import { expect, test } from "vitest";
import { isRuntimeFile } from "../../src/hook/runtime-file.ts";
import { runtimes } from "../../src/runtimes/index.ts";

test("the lean hook knows every file of the shelf by its name", () => {
  const paths = runtimes.flatMap(({ facts }) => facts?.files.map(({ path }) => path.replaceAll("*", "x")) ?? []);
  expect(paths.filter((path) => !isRuntimeFile(path))).toEqual([]);
});

test.each([
  "openclaw.json",
  "home/.openclaw/agents/main/agent/auth-profiles.json",
  "private_dot_openclaw/private_openclaw.json.tmpl",
  "dot_codex/private_auth.json",
])("%s is one", (path) => {
  expect(isRuntimeFile(path)).toBe(true);
  expect(runtimes.some((runtime) => runtime.wants(path))).toBe(true);
});

test.each(["package.json", "src/index.ts", "README.md", "data/users.json"])("%s is none", (path) => {
  expect(isRuntimeFile(path)).toBe(false);
});
