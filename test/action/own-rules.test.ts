import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { type FileStep, stepsOf } from "../pages.ts";
import { createHosted } from "./hosted.ts";
import { found, removeBundle, runStep } from "./step.ts";

afterAll(removeBundle);

const page = readFileSync(new URL("../../docs/first-policy.md", import.meta.url), "utf8");

/** The guide's files, as they are in the end. */
const files = (): Readonly<Record<string, string>> => {
  const written = new Map<string, string>();
  for (const step of stepsOf(page).filter((one): one is FileStep => one.kind === "file"))
    written.set(step.path, step.adds ? `${written.get(step.path) ?? ""}${step.text}` : step.text);
  return Object.fromEntries(written);
};

test("what the guide sets up refuses a pull request that breaks its rule", { timeout: 120_000 }, async () => {
  const hosted = createHosted();
  // Accepted by the baseline, which is no block of the page.
  const { "openclaw.json": _, ...kept } = files();
  const into = hosted.commit(kept);
  hosted.branch("feature");
  const from = hosted.commit({ "services/new.yaml": "agents:\n  - name: writer\n    model: haiku\n" });
  const { payload } = hosted.pull(1, into, from, 1);

  const ran = await runStep({ workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload });
  hosted.remove();

  expect(found(ran)).toEqual(["fleet/model-has-provider services/new.yaml"]);
  expect(ran.code).toBe(1);
});
