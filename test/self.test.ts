import { expect, test } from "vitest";
import { run as check } from "../src/commands/check.ts";
import { guard } from "./guard.ts";
import { shelves } from "./shelves.ts";

const gitRules = new Set(shelves.rules.filter(({ group }) => group === "git").map(({ id }) => id));

test("the files of this repository hold no credential", { timeout: 60_000 }, async () => {
  const root = new URL("../", import.meta.url).pathname;

  const { findings, scope } = await guard(check, { root, env: process.env }, [], { policy: "strict" });

  expect(scope.files).toBeGreaterThan(300);
  expect(
    findings
      .filter(({ rule, severity }) => gitRules.has(rule) && severity !== "info")
      .map(({ rule, path, line }) => `${rule} ${path}:${line}`),
  ).toEqual([]);
});
