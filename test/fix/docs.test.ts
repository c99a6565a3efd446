import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { sarifResult } from "../../src/render/sarif-result.ts";
import { rules } from "../../src/rules/index.ts";
import { runtimes } from "../../src/runtimes/index.ts";
import { lintExample } from "../lint.ts";
import { inputOf, textsOf } from "./mending.ts";

test("the page names every rule that mends, and whether that is safe", async () => {
  const page = readFileSync("docs/fixes.md", "utf8");
  const named = [...page.matchAll(/^\| `([\w-]+)` \| .* \| (safe|unsafe) \|$/gm)].map(
    ([, id, safe]) => `${id} ${safe}`,
  );
  const mending = new Set<string>();
  for (const { examples } of rules)
    for (const example of examples.bad)
      for (const { rule, fix } of (await lintExample(example, { rules, runtimes })).findings)
        if (fix) mending.add(`${rule} ${fix.safe ? "safe" : "unsafe"}`);

  expect(named.toSorted()).toEqual([...mending].toSorted());
});

test("a finding carries no edit, and SARIF no text of a file", async () => {
  const example = rules.find(({ id }) => id === "profile-field-names")?.examples.bad[0] ?? { files: {} };
  const { findings } = await check(await inputOf(textsOf(example), example));
  const [finding] = findings.filter(({ fix }) => fix);

  expect(finding?.fix).toEqual({ title: "Rename the fields to what the runtime reads", safe: true });
  expect(
    finding && sarifResult(finding, 0, { mode: "check", files: 1, bytes: 1, commits: 0, skipped: [] }),
  ).toMatchObject({
    properties: { fix: { safe: true } },
  });
});
