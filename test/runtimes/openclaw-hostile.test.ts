import { expect, test } from "vitest";
import { readDocument } from "../../src/read/read.ts";
import { runtimes } from "../../src/runtimes/index.ts";
import { translate } from "../../src/translate.ts";

const document = (path: string, value: unknown) =>
  readDocument({ path, bytes: Buffer.from(JSON.stringify(value)), exposure: "state" });

test.each([
  ["credentials/oauth.json", { openai: { type: { toString: 1 }, access: "a", refresh: "b", expires: 1 } }],
  ["auth-profiles.json", { profiles: { a: { type: { toString: {} } } }, order: { a: [{ toString: 1 }] } }],
  ["openclaw.json", { auth: { order: { openai: [{ toString: 1 }] } } }],
  ["openclaw.json", { agents: { defaults: { models: { "openai/gpt-5.5": { alias: { toString: 1 } } } } } }],
])("takes objects whose `toString` is data for data: %s", async (path, value) => {
  const documents = [await document(path, value), await document("openclaw.json", value)];

  const { homes } = translate({ documents, runtimes, target: undefined, now: 0, env: {} });

  expect(homes.length).toBeGreaterThan(0);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a type called `%s` is no kind", async (type) => {
  const profiles = { a: { type, provider: "openai", access_token: "a", refresh_token: "b" } };

  const { homes } = translate({
    documents: [await document("auth-profiles.json", { profiles })],
    runtimes,
    target: undefined,
    now: 0,
    env: {},
  });

  expect(homes.flatMap((home) => home.profiles.map(({ kind }) => kind))).toEqual(["unknown"]);
});
