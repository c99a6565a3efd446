import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { config, key, mainStore, makeState, model, oauth, store } from "../snapshot/state.ts";

const whole = () =>
  makeState({
    "state/openclaw.json": config({
      ...model({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] }),
      models: { providers: { xai: { baseUrl: "https://example.org", apiKey: key("xai").key, models: [] } } },
    }),
    [`state/${mainStore}`]: store({ "openai:default": oauth("openai"), "anthropic:key": key("anthropic") }),
  });

test("a snapshot goes to the file that is named and says what answers for each model", async () => {
  const { root, run } = whole();

  expect((await run("snapshot", "state", "--format", "json=before.json")).code).toBe(0);

  const snapshot = JSON.parse(readFileSync(join(root, "before.json"), "utf8"));
  expect(snapshot.homes[0].version).toBe("2026.6.1");
  expect(snapshot.homes[0].agents.main.chain).toEqual([
    { model: "openai/gpt-5.5", served: "login" },
    { model: "anthropic/claude-opus-4-6", served: "key" },
  ]);
});

test("no eight characters of a credential are in a snapshot", async () => {
  const { root, run } = whole();
  const { stdout } = await run("snapshot", "state");
  const written = ["openclaw.json", mainStore]
    .map((path) => readFileSync(join(root, "state", path), "utf8"))
    .join("\n");
  const secrets = [...written.matchAll(/"(?:access|refresh|accountId|key|apiKey)": "([^"]+)"/g)].map(
    ([, value]) => value ?? "",
  );

  expect(secrets).toHaveLength(5);
  for (const secret of secrets)
    for (let start = 0; start + 8 <= secret.length; start += 1)
      expect(stdout).not.toContain(secret.slice(start, start + 8));
});

test("two snapshots of one state share no fingerprint: each has its own salt", async () => {
  const { run } = whole();
  const prints = async (): Promise<readonly string[]> => {
    const snapshot = JSON.parse((await run("snapshot", "state")).stdout);
    return snapshot.homes[0].profiles.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint);
  };

  const [first, second] = [await prints(), await prints()];

  expect(first).toHaveLength(2);
  expect(first.filter((print) => second.includes(print))).toEqual([]);
});

test("a credential short enough to be guessed has no fingerprint", async () => {
  const { run } = makeState({ [`s/${mainStore}`]: store({ "openai:a": { ...key("openai"), key: "short-one" } }) });

  const snapshot = JSON.parse((await run("snapshot", "s", "--target", "openclaw@2026.6.1")).stdout);

  expect(snapshot.homes[0].profiles[0].fingerprint).toBeNull();
});

test("a second directory and another format are no snapshot", async () => {
  const { run } = whole();

  expect((await run("snapshot", "state", "state")).code).toBe(2);
  expect((await run("snapshot", "state", "--format", "pretty")).code).toBe(2);
});
