import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { withFakes } from "../fake.ts";
import { createHosted, type Hosted } from "./hosted.ts";
import { found, type Ran, removeBundle, runStep, type Step } from "./step.ts";

const token = withFakes("token = $FAKE:anthropic-api-key\n");
const timeout = 60_000;
const strict = "version: 1\nextends: [strict]\n";
const lax = "version: 1\nextends: [recommended]\nrules:\n  token-in-text: off\n";

let hosted: Hosted;

beforeEach(() => {
  hosted = createHosted();
});

afterEach(() => hosted.remove());
afterAll(removeBundle);

type Files = Parameters<Hosted["commit"]>[0];

/** What a pull request with these files, on a base with those, comes to. */
const proposed = async (base: Files, head: Files, step: Partial<Step> = {}): Promise<Ran> => {
  const into = hosted.commit({ "README.md": "# Configuration\n", ...base });
  hosted.branch("feature");
  const from = hosted.commit(head);
  const { payload } = hosted.pull(1, into, from, 1);
  return runStep({ workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload, ...step });
};

test("the policy of the base judges, and what the change would let pass is said", { timeout }, async () => {
  const ran = await proposed({ "auth-lint.yaml": "version: 1\n" }, { "auth-lint.yaml": lax, "notes.txt": token });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml", "token-in-text notes.txt"]);
  expect(ran.report?.findings[0]).toMatchObject({ severity: "error", line: 4, pointer: "/rules/token-in-text" });
});

test("an ignore that comes with what it ignores silences nothing", { timeout }, async () => {
  const ignore = `version: 1\nignore:\n  - { rule: token-in-text, files: ["**"], reason: harmless }\n`;

  const ran = await proposed({}, { "auth-lint.yaml": ignore, "notes.txt": token });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml", "token-in-text notes.txt"]);
});

test("a comment beside the line that weakens silences nothing", { timeout }, async () => {
  const comment = `${lax.trimEnd()} # auth-lint-ignore policy-weakened: harmless\n`;

  const ran = await proposed({ "auth-lint.yaml": "version: 1\n" }, { "auth-lint.yaml": comment });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml", "suppression-unused auth-lint.yaml"]);
});

test("lists of other programs count as the base has them", { timeout }, async () => {
  const compat = "version: 1\ncompat: [gitleaks]\n";
  const list = "notes.txt:generic-api-key:1\n";

  const ran = await proposed({ "auth-lint.yaml": compat }, { ".gitleaksignore": list, "notes.txt": token });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
});

test("a policy that is removed is said, where it was", { timeout }, async () => {
  const ran = await proposed({ "auth-lint.yaml": strict }, { "auth-lint.yaml": null });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml"]);
});

test("a file that the policy extends is part of it", { timeout }, async () => {
  const policy = "version: 1\nextends: [recommended, ./policies/team.yaml]\n";
  const team = (severity: string) => `version: 1\nrules:\n  token-in-text: ${severity}\n`;

  const ran = await proposed(
    { "auth-lint.yaml": policy, "policies/team.yaml": team("error") },
    { "policies/team.yaml": team("info"), "notes.txt": token },
  );

  expect(found(ran)).toEqual(["token-in-text notes.txt", "policy-weakened policies/team.yaml"]);
});

test("policy-from: head lets the proposed policy judge, and says so all the same", { timeout }, async () => {
  const files = { "auth-lint.yaml": lax, "notes.txt": token };

  const ran = await proposed({ "auth-lint.yaml": "version: 1\n" }, files, { inputs: { "policy-from": "head" } });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml"]);
});

test("a change that tidies the policy up is clean", { timeout }, async () => {
  const old = `version: 1\nignore:\n  - { rule: token-in-text, files: ["gone/**"], reason: test data, expires: 2026-01-31 }\n`;

  const ran = await proposed({ "auth-lint.yaml": old }, { "auth-lint.yaml": "version: 1\n" });

  expect(found(ran)).toEqual([]);
  expect(ran.code).toBe(0);
});

test("an ignore that has become unused is said of the proposed policy", { timeout }, async () => {
  const idle = `version: 1\nignore:\n  - { rule: token-in-text, files: ["gone/**"], reason: test data }\n`;

  const ran = await proposed({ "auth-lint.yaml": idle }, { "auth-lint.yaml": `# Kept.\n${idle}` });

  expect(found(ran)).toEqual(["suppression-unused auth-lint.yaml"]);
  expect(ran.report?.findings[0]?.line).toBe(4);
});

test("a proposed policy that is malformed is refused with its line", { timeout }, async () => {
  const ran = await proposed({ "auth-lint.yaml": strict }, { "auth-lint.yaml": "version: 1\nruels: {}\n" });

  expect(ran.code).toBe(2);
  expect(ran.log).toContain("auth-lint.yaml:2:1");
});

test("a base whose policy is broken is judged by recommended, aloud, so that a change can mend it", {
  timeout,
}, async () => {
  const ran = await proposed({ "auth-lint.yaml": "version: 1\nruels: {}\n" }, { "auth-lint.yaml": strict });

  expect(ran.code).toBe(0);
  expect(ran.log).toMatch(/^::warning .*recommended/m);
});

test("a branch that is behind weakens nothing when the base has become stricter", { timeout }, async () => {
  hosted.commit({ "auth-lint.yaml": "version: 1\n" });
  hosted.branch("feature");
  const head = hosted.commit({ a: "1" });
  hosted.branch("main");
  const base = hosted.commit({ "auth-lint.yaml": strict });
  const { payload } = hosted.pull(1, base, head, 1);

  const ran = await runStep({ workspace: hosted.checkout("refs/heads/feature", 0), event: "pull_request", payload });

  expect(found(ran)).toEqual([]);
});

test("pull_request_target: the change is judged by the base, and the proposed policy is refused", {
  timeout,
}, async () => {
  const base = hosted.commit({ "auth-lint.yaml": "version: 1\n" });
  hosted.branch("feature");
  const head = hosted.commit({ "auth-lint.yaml": lax, "notes.txt": token });
  const { payload } = hosted.pull(1, base, head, 1);
  const step = { workspace: hosted.checkout("refs/heads/feature", 0), event: "pull_request_target", payload };

  const ran = await runStep(step);
  const trusting = await runStep({ ...step, inputs: { "policy-from": "head" } });
  const unchecked = await runStep({ ...step, workspace: hosted.checkout("refs/heads/main", 0, "main") });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml", "token-in-text notes.txt"]);
  expect(trusting.code).toBe(2);
  expect(unchecked.code).toBe(3);
});

test("workflow_run: what is checked out is judged by the default branch", { timeout }, async () => {
  const main = hosted.commit({ "auth-lint.yaml": "version: 1\n" });
  hosted.branch("feature");
  hosted.commit({ "auth-lint.yaml": lax, "notes.txt": token });
  const workspace = hosted.checkout("refs/heads/feature", 0);

  const ran = await runStep({ workspace, event: "workflow_run", env: { GITHUB_SHA: main } });

  expect(found(ran)).toEqual(["policy-weakened auth-lint.yaml", "token-in-text notes.txt"]);
});

test("workflow_run: what strangers left in the work tree is not the policy", { timeout }, async () => {
  const { writeFileSync } = await import("node:fs");
  const main = hosted.commit({ "auth-lint.yaml": "version: 1\n", "notes.txt": token });
  const workspace = hosted.checkout("refs/heads/main", 1);
  writeFileSync(`${workspace}/auth-lint.yaml`, lax);

  const ran = await runStep({ workspace, event: "workflow_run", env: { GITHUB_SHA: main } });

  expect(found(ran)).toEqual(["token-in-text notes.txt"]);
});

test("a preset named by the workflow judges whatever the repository says", { timeout }, async () => {
  const ran = await proposed({}, { "auth-lint.yaml": lax, "notes.txt": token }, { inputs: { policy: "strict" } });

  expect(found(ran)).toContain("token-in-text notes.txt");
});

test("a policy that is a link is refused", { timeout }, async () => {
  const { symlinkSync } = await import("node:fs");
  const base = hosted.commit({ "auth-lint.yaml": "version: 1\n" });
  hosted.branch("feature");
  hosted.git("rm", "-q", "auth-lint.yaml");
  symlinkSync("/etc/hostname", `${hosted.root}/auth-lint.yaml`);
  const { payload } = hosted.pull(1, base, hosted.commit({}), 1);

  const ran = await runStep({ workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload });

  expect(ran.code).toBe(2);
});
