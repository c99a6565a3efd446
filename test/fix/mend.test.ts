import { expect, test } from "vitest";
import { fixKey } from "../../src/fix/proposals.ts";
import type { Example } from "../../src/model.ts";
import { rules } from "../../src/rules/index.ts";
import { withFakes } from "../fake.ts";
import { after, inputOf, mendTexts, textsOf } from "./mending.ts";

const plain = rules.flatMap(({ id, examples }) =>
  examples.bad
    .filter(({ exposure, before, basePolicy }) => exposure === undefined && !before && !basePolicy)
    .map((example, index) => ({ name: `${id} ${index}`, id, example })),
);

test.each(plain)("$name: what is mended is gone, and mended twice is mended once", async ({ example }) => {
  for (const indent of [0, 2, "\t"]) {
    const input = await inputOf(textsOf(example, indent), example);
    const mended = await mendTexts(input);
    const left = new Set(mended.result.findings.map(fixKey));
    const again = await mendTexts(after(input, mended));

    expect(mended.kept.filter(({ finding }) => left.has(fixKey(finding)))).toEqual([]);
    expect([...again.changed.keys()]).toEqual([]);
  }
});

const mendable = [
  "api-key-shadows-subscription",
  "fallback-malformed",
  "fallback-out-of-order",
  "profile-field-names",
  "store-parses-to-zero",
  "store-world-readable",
];

test.each(mendable)("%s mends its first example", async (id) => {
  const example = rules.find((rule) => rule.id === id)?.examples.bad[0];
  const input = await inputOf(textsOf(example ?? { files: {} }), example);

  const { kept, result } = await mendTexts(input);

  expect(kept.map(({ finding }) => finding.rule)).toContain(id);
  expect(result.findings.filter(({ rule, fix }) => rule === id && fix)).toEqual([]);
});

const target = "openclaw@2026.6.1";
const path = "agents/main/agent/auth-profiles.json";
const profile = (name: string) => ({
  type: "oauth",
  provider: "openai",
  access: `$FAKE:${name}`,
  refresh: "$FAKE:r",
  expires: 1_924_992_000_000,
});

const storeAfter = async (store: unknown, more: Partial<Example> = {}): Promise<string> => {
  const input = await inputOf({ "openclaw.json": "{}", [path]: JSON.stringify(store) }, { target, ...more });
  const { changed } = await mendTexts(input);
  return changed.get(path)?.text ?? "as it was";
};

const good = { "openai:default": profile("a") };
const filled = (value: unknown): string => withFakes(JSON.stringify(value));

test.each([
  [
    "a list with ids",
    { version: 1, profiles: [{ id: "openai:default", ...profile("a") }] },
    { version: 1, profiles: good },
  ],
  ["another case", { Profiles: good }, { profiles: good }],
  ["one level too deep", { auth: { profiles: good } }, { profiles: good }],
  ["one of several keys too deep", { auth: { profiles: good }, version: 1 }, { version: 1, profiles: good }],
  ["twice", { profiles: { profiles: good } }, { profiles: good }],
  ["no container", { version: 1, ...good }, { version: 1, profiles: good }],
])("a store's container is put right: %s", async (_, store, expected) => {
  expect(await storeAfter(store)).toBe(filled(expected));
});

test.each([
  ["a list without ids", { profiles: [profile("a")] }],
  [
    "two entries of one id",
    {
      profiles: [
        { id: "openai:a", ...profile("a") },
        { id: "openai:a", ...profile("b") },
      ],
    },
  ],
  ["two containers", { a: { profiles: good }, b: { profiles: good } }],
  ["grouped by provider", { profiles: { openai: { default: profile("a") } } }],
])("what can be read in two ways is left alone: %s", async (_, store) => {
  expect(await storeAfter(store)).toBe("as it was");
});

test("the eras of the database leave a store alone", async () => {
  expect(await storeAfter({ Profiles: good }, { target: "openclaw@2026.9.6" })).toBe("as it was");
});

const foreign = (fields: Readonly<Record<string, unknown>>) => ({
  version: 1,
  profiles: {
    "openai:default": {
      type: "oauth",
      provider: "openai",
      access_token: "$FAKE:a",
      refresh_token: "$FAKE:r",
      ...fields,
    },
  },
});

test.each([
  ["seconds", { expires_at: 1_924_992_000 }],
  ["milliseconds", { expiresAt: 1_924_992_000_000 }],
  ["a date", { expires_at: "2031-01-01T00:00:00Z" }],
])("field names and times are put right: %s", async (_, fields) => {
  expect(await storeAfter(foreign(fields))).toBe(
    filled({
      version: 1,
      profiles: {
        "openai:default": {
          type: "oauth",
          provider: "openai",
          access: "$FAKE:a",
          refresh: "$FAKE:r",
          expires: 1_924_992_000_000,
        },
      },
    }),
  );
});

test.each([
  ["a span of time", { expires_in: 3600 }],
  ["no time at all", { expires_at: "soon" }],
  ["two names for one field", { accessToken: "$FAKE:b", expires_at: 1_924_992_000 }],
])("field names that could mean something else are left alone: %s", async (_, fields) => {
  expect(await storeAfter(foreign(fields))).toBe("as it was");
});

test("many entries of one list go in one round", async () => {
  const fallbacks = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "" : `openai/m${index}`));
  const config = { agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks } } } };

  const { changed, kept } = await mendTexts(await inputOf({ "openclaw.json": JSON.stringify(config) }));

  expect(kept).toHaveLength(20);
  expect(JSON.parse(changed.get("openclaw.json")?.text ?? "").agents.defaults.model.fallbacks).toEqual(
    fallbacks.filter((name) => name !== ""),
  );
});

test("what one agent has twice, and the others need, stays", async () => {
  const config = {
    agents: {
      defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6", "ollama/qwen3"] } },
      list: [{ id: "main" }, { id: "coder", model: "anthropic/claude-opus-4-6" }],
    },
  };

  const { kept } = await mendTexts(await inputOf({ "openclaw.json": JSON.stringify(config) }));

  expect(kept).toEqual([]);
});
