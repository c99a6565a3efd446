import { expect, test } from "vitest";
import { triggerOf } from "../../src/action/event.ts";

const [one, two, zeros] = ["1".repeat(40), "2".repeat(64), "0".repeat(40)];
const sides = { base: { sha: one }, head: { sha: two } };
const kindOf = (name: string, payload: unknown, env = {}): string => triggerOf(name, payload, env).kind;

test("a pull request is one under any event that carries it; only one of them is foreign", () => {
  expect(triggerOf("pull_request", { pull_request: { ...sides, commits: 3 } }, {})).toEqual({
    kind: "pull-request",
    base: one,
    head: two,
    commits: 3,
    foreign: false,
  });
  expect(triggerOf("pull_request_target", { pull_request: sides }, {})).toMatchObject({ foreign: true });
  expect(kindOf("pull_request_review", { pull_request: sides })).toBe("pull-request");
});

test("a push that deletes brings nothing: the tree is judged", () => {
  expect(kindOf("push", { before: one, after: zeros, deleted: true })).toBe("tree");
});

test("a new branch has no before, and is compared with the default branch unless it is that one", () => {
  const push = { before: zeros, after: one, repository: { default_branch: "main" } };

  expect(triggerOf("push", { ...push, ref: "refs/heads/a" }, {})).toMatchObject({ before: undefined, trunk: "main" });
  expect(triggerOf("push", { ...push, ref: "refs/heads/main" }, {})).toMatchObject({ trunk: undefined });
});

test("a list of commits that GitHub cut short is no count", () => {
  const push = (length: number) => ({ after: one, commits: Array.from({ length }, () => ({})) });

  expect(triggerOf("push", push(2047), {})).toMatchObject({ commits: 2047 });
  expect(triggerOf("push", push(2048), {})).toMatchObject({ commits: undefined });
});

test.each(["workflow_run", "issue_comment"])("%s is judged from the commit it runs for", (name) => {
  expect(triggerOf(name, {}, { GITHUB_SHA: one })).toEqual({ kind: "foreign", base: one });
  expect(kindOf(name, {})).toBe("unknown");
});

test.each([
  ["an option", "--upload-pack=x"],
  ["a short name", "1111111"],
  ["a branch", "main"],
  ["zeros", zeros],
  ["two lines", `${one}\n${one}`],
])("%s is no commit", (_, sha) => {
  expect(kindOf("pull_request", { pull_request: { base: { sha }, head: { sha: one } } })).toBe("unknown");
  expect(kindOf("merge_group", { merge_group: { base_sha: sha, head_sha: one } })).toBe("unknown");
});

test("a branch that begins like an option is no default branch", () => {
  const push = { after: one, ref: "refs/heads/a", repository: { default_branch: "--all" } };

  expect(triggerOf("push", push, {})).toMatchObject({ trunk: undefined });
});

test("members of prototypes are not read", () => {
  const payload = JSON.parse(`{ "__proto__": { "after": "${one}" } }`);

  expect(kindOf("push", Object.create({ after: one }))).toBe("tree");
  expect(kindOf("push", payload)).toBe("tree");
});
