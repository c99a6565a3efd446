import { afterEach, beforeEach, expect, test } from "vitest";
import { createInstalled, type Installed } from "./installed.ts";

let work: Installed;

const rule = `version: 1
rules:
  - id: fleet/models-with-provider
    title: A model is named without its provider
    remedy: Write provider/model.
    files: services/*.yaml
    given: /model
    must: { matches: "^[a-z]+/" }
`;

beforeEach(async () => {
  work = await createInstalled();
}, 60_000);

afterEach(() => {
  work.remove();
});

const commit = () => work.tryGit(["commit", "-q", "-m", "x"]);

test("a commit that breaks a rule of the repository's own is refused, with that rule's remedy", () => {
  work.slip({ "auth-lint.yaml": "version: 1\nextends: [recommended]\n", "policies/fleet.yaml": rule });
  work.stage("services/a.yaml", "model: sonnet\n");

  const { code, text } = commit();

  expect(code).toBe(1);
  expect(text).toContain("services/a.yaml:1:8");
  expect(text).toContain("Write provider/model.");
  expect(text).not.toContain("git rm --cached");
});

test("rules that a policy names by their path judge in the hook, too", () => {
  work.slip({
    "auth-lint.yaml": "version: 1\nextends:\n  - recommended\n  - ./own/fleet.yaml\n",
    "own/fleet.yaml": rule,
  });
  work.stage("services/a.yaml", "model: sonnet\n");

  expect(commit().code).toBe(1);
});

test("a commit that keeps to them passes", () => {
  work.slip({ "auth-lint.yaml": "version: 1\n", "policies/fleet.yaml": rule });
  work.stage("services/a.yaml", "model: anthropic/claude-sonnet-4-5\n");

  expect(commit()).toEqual({ code: 0, text: "" });
});
