import { expect, test } from "vitest";
import { parse, refusal } from "./sample.ts";

test("lets the file win over what it extends, and adds lists up", async () => {
  const team = `version: 1
extends: [strict]
preference: [openai/a]
rules: { fallback-out-of-order: info, token-in-text: off }
ignore: [{ rule: token-in-text, files: a, reason: theirs }]`;
  const own = `version: 1
extends: [./policies/team.yaml]
rules: { token-in-text: warning }
ignore: [{ rule: token-in-text, files: b, reason: ours }]`;

  const policy = await parse(own, { "policies/team.yaml": team });

  expect(policy.presets).toEqual(["strict"]);
  expect(policy.preference).toMatchObject([
    { glob: "openai/a", place: { path: "policies/team.yaml", range: { line: 3 } } },
  ]);
  expect(policy.rules).toMatchObject({
    "fallback-out-of-order": { severity: "info" },
    "token-in-text": { severity: "warning", from: "auth-lint.yaml:3:10" },
  });
  expect(policy.ignore.map(({ reason }) => reason)).toEqual(["theirs", "ours"]);
});

test("unfolds a glob in the order of the names", async () => {
  const files = {
    "policies/b.yaml": "version: 1\nrules: { token-in-text: info }",
    "policies/a.yaml": "version: 1\nrules: { token-in-text: off }",
    "policies/readme.md": "not a policy",
  };

  const policy = await parse("version: 1\nextends: [./policies/*.yaml]", files);

  expect(policy.rules["token-in-text"]?.severity).toBe("info");
});

test("reads relative to the file that extends", async () => {
  const files = { "policies/a.yaml": "version: 1\nrules: { token-in-text: info }" };

  const policy = await parse("version: 1\nextends: [../policies/a.yaml]", files, ".github/auth-lint.yaml");

  expect(policy.rules["token-in-text"]?.severity).toBe("info");
});

test.each([
  ["../outside.yaml", "this path leaves the repository"],
  ["./a/../../outside.yaml", "this path leaves the repository"],
  ["/etc/policy.yaml", "only a relative path can be extended, with `/` between its parts"],
  ["~/policy.yaml", "only a relative path can be extended, with `/` between its parts"],
  ["'policies\\a.yaml'", "only a relative path can be extended, with `/` between its parts"],
  ["https://example.com/policy.yaml", "a policy is never fetched from elsewhere"],
  ["file:///etc/policy.yaml", "a policy is never fetched from elsewhere"],
  ["c:/policy.yaml", "a policy is never fetched from elsewhere"],
  ["./missing.yaml", "this policy file cannot be read"],
  ["./none/*.yaml", "this glob matches no policy file"],
])("refuses to extend %s", async (name, what) => {
  const [message] = await refusal(`version: 1\nextends: ["${name}"]`.replaceAll("\"'", "'").replaceAll("'\"", "'"));

  expect(message).toBe(`auth-lint.yaml:2:11: ${what}`);
});

test("refuses a circle, at the entry that closes it", async () => {
  const files = { "a.yaml": "version: 1\nextends: [./b.yaml]", "b.yaml": "version: 1\nextends: [./a.yaml]" };

  const [message] = await refusal("version: 1\nextends: [./a.yaml]", files);

  expect(message).toBe("b.yaml:2:11: this policy extends itself");
});

test("refuses a tower of policies", async () => {
  const names = Array.from({ length: 20 }, (_, index) => index);
  const files = Object.fromEntries(
    names.map((index) => [`p${index}.yaml`, `version: 1\nextends: [./p${index + 1}.yaml]`]),
  );

  const [message] = await refusal("version: 1\nextends: [./p0.yaml]", files);

  expect(message).toContain("too many policies extend one another");
});

test("refuses a fan of policies that doubles at each step", async () => {
  const names = Array.from({ length: 7 }, (_, index) => index);
  const files = Object.fromEntries(
    names.map((index) => [`p${index}.yaml`, `version: 1\nextends: [./p${index + 1}.yaml, ./p${index + 1}.yaml]`]),
  );

  const [message] = await refusal("version: 1\nextends: [./p0.yaml]", { ...files, "p7.yaml": "version: 1" });

  expect(message).toContain("too many policies extend one another");
});

test.each([
  ["../.github/auth-lint.yaml", "../policies/a.yaml", "../policies/a.yaml"],
  ["../auth-lint.yaml", "./policies/a.yaml", "../policies/a.yaml"],
  ["/ops/auth-lint.yaml", "./a.yaml", "/ops/a.yaml"],
])("follows %s to %s", async (from, name, path) => {
  const files = { [path]: "version: 1\nrules: { token-in-text: info }" };

  const policy = await parse(`version: 1\nextends: ["${name}"]`, files, from);

  expect(policy.rules["token-in-text"]?.severity).toBe("info");
});

test.each([
  ["../auth-lint.yaml", "../a.yaml"],
  ["/ops/auth-lint.yaml", "../a.yaml"],
])("does not climb from %s to %s", async (from, name) => {
  const [message] = await refusal(`version: 1\nextends: ["${name}"]`, {}, from);

  expect(message).toContain("this path leaves the repository");
});
