import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { withFakes } from "../fake.ts";
import { createHosted, type Hosted } from "./hosted.ts";
import { found, type Ran, removeBundle, runStep } from "./step.ts";

const timeout = 60_000;
const token = (): string => withFakes("token = $FAKE:anthropic-api-key\n");
const old = token();

let hosted: Hosted;

beforeEach(() => {
  hosted = createHosted();
});

afterEach(() => hosted.remove());
afterAll(removeBundle);

/** The base accepts what it holds. */
const adopted = async (): Promise<string> => {
  hosted.commit({ "auth-lint.yaml": "version: 1\n", "settings.txt": old });
  await runCli(hosted, ["baseline", "create"]);
  return hosted.commit({});
};

const proposed = async (into: string, change: () => Promise<string>): Promise<Ran> => {
  hosted.branch("feature");
  const from = await change();
  const { payload } = hosted.pull(1, into, from, 1);
  return runStep({ workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload });
};

test("what the base's baseline accepts passes in a change that touches it", { timeout }, async () => {
  const ran = await proposed(await adopted(), async () => hosted.commit({ "settings.txt": `# touched\n${old}` }));

  expect([ran.code, found(ran)]).toEqual([0, []]);
});

test("a baseline that comes with what it accepts silences nothing, and is said", { timeout }, async () => {
  const ran = await proposed(await adopted(), async () => {
    hosted.write("other.txt", token());
    await runCli(hosted, ["baseline", "update"]);
    return hosted.commit({});
  });

  expect(ran.code).toBe(1);
  expect(found(ran)).toEqual(["policy-weakened auth-lint-baseline.json", "token-in-text other.txt"]);
});

test("a change that mends and prunes is clean", { timeout }, async () => {
  const ran = await proposed(await adopted(), async () => {
    hosted.write("settings.txt", "token = named elsewhere\n");
    await runCli(hosted, ["baseline", "prune"]);
    return hosted.commit({});
  });

  expect([ran.code, found(ran)]).toEqual([0, []]);
  expect(hosted.git("show", "feature:auth-lint-baseline.json")).toContain('"entries": []');
});
