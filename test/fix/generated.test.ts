import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { type CheckResult, check } from "../../src/check.ts";
import { documentDiff } from "../../src/fix/words.ts";
import type { Finding } from "../../src/model.ts";
import { fakeCredential } from "../fake.ts";
import { reference } from "../read/reading.ts";
import { after, inputOf, mendTexts, type Texts } from "./mending.ts";

const models = [
  "openai/gpt-5.5",
  "anthropic/claude-opus-4-6",
  "ollama/qwen3",
  "openai/",
  "",
  "gpt-5",
  `x/${reference("M")}`,
  "openai/gpt-5.5",
];
const model = fc.constantFrom(...models);
const chain = fc.oneof(
  model,
  fc.record({ primary: model, fallbacks: fc.array(model, { maxLength: 6 }) }),
  fc.record({ fallbacks: fc.array(model, { maxLength: 4 }) }),
);

const config = fc.record(
  {
    agents: fc.record(
      {
        defaults: fc.record({ model: chain, imageModel: chain }, { requiredKeys: ["model"] }),
        list: fc.array(
          fc.record({ id: fc.constantFrom("main", "coder", "ops"), model: chain }, { requiredKeys: ["id"] }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["agents"] },
);

const time = fc.constantFrom<unknown>(1_924_992_000_000, 1_924_992_000, "2031-01-01T00:00:00Z", 3600, "soon", null);
const profile = fc.record(
  {
    id: fc.constantFrom("openai:a", "anthropic:b", "plain"),
    type: fc.constantFrom("oauth", "api_key", "token", "none"),
    mode: fc.constantFrom("oauth", "api_key"),
    provider: fc.constantFrom("openai", "anthropic", "ollama", ""),
    access: fc.constant("$FAKE:a"),
    access_token: fc.constant("$FAKE:b"),
    accessToken: fc.constant("$FAKE:c"),
    refresh: fc.constant("$FAKE:d"),
    refresh_token: fc.constant("$FAKE:e"),
    key: fc.constant("$FAKE:openai-key"),
    api_key: fc.constant("$FAKE:f"),
    expires: time,
    expires_at: time,
    expires_in: time,
  },
  { requiredKeys: ["provider"] },
);

const profiles = fc.oneof(
  fc.array(profile, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("openai:default", "openai:key", "anthropic:default", "x"), profile, { maxKeys: 4 }),
);
const store = fc.oneof(
  profiles,
  profiles.map((held) => ({ version: 1, profiles: held })),
  profiles.map((held) => ({ Profiles: held })),
  profiles.map((held) => ({ auth: { profiles: held }, version: 1 })),
  profiles.map((held) => ({ profiles: { profiles: held } })),
  profiles.map((held) => ({ version: 1, ...held })),
);

const written = fc.constantFrom<(value: unknown) => string>(
  (value) => JSON.stringify(value),
  (value) => `${JSON.stringify(value, undefined, 2)}\n`,
  (value) => JSON.stringify(value, undefined, "\t").replaceAll("\n", "\r\n"),
  (value) =>
    `// kept\n${JSON.stringify(value, undefined, 2).replace(/([\]}"\w])\n/g, "$1, // c\n")}\n`.replace(
      /, \/\/ c\n$/,
      "\n",
    ),
);

const litellm = fc
  .record({ list: fc.array(fc.constantFrom("a", "b", "openai/gpt-5.5", "a"), { maxLength: 5 }) })
  .map(({ list }) =>
    stringify({
      model_list: list.map((name) => ({ model_name: name })),
      router_settings: { fallbacks: [{ a: list }] },
    }),
  );

const files: fc.Arbitrary<Texts> = fc
  .record({ config, main: store, coder: store, key: fc.boolean(), litellm, write: written })
  .map(({ config: openclaw, main, coder, key, litellm: yaml, write }) => ({
    "openclaw.json": write(openclaw),
    "agents/main/agent/auth-profiles.json": write(main),
    "agents/coder/agent/auth-profiles.json": write(coder),
    "litellm_config.yaml": yaml,
    ...(key ? { ".env": "# keys\nOPENAI_API_KEY=$FAKE:openai-key\n" } : {}),
  }));

const secrets = ["a", "b", "c", "d", "e", "f", "openai-key"].map(fakeCredential);

const policy = { version: 1, extends: ["recommended"], preference: ["openai/*", "anthropic/*", "ollama/*"] };

const errorsOf = ({ findings }: CheckResult): number => findings.filter(({ severity }) => severity === "error").length;

const alike = ({ findings }: CheckResult, { rule, path }: Finding): number =>
  findings.filter((finding) => finding.rule === rule && finding.path === path).length;

const usableIn = ({ homes }: CheckResult): number =>
  homes.flatMap((home) => home.profiles).filter(({ fate, kind }) => fate === "usable" && kind !== "api-key").length;

test.each(["openclaw@2026.6.1", "openclaw@2026.9.6"])(
  "generated files: fixed twice is fixed once; what was fixed is gone, and nothing is worse (%s)",
  async (target) => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(files, async (texts) => {
        const input = await inputOf(texts, { policy, target });
        const mended = await mendTexts(input);
        const again = await mendTexts(after(input, mended));

        expect(again.kept).toEqual([]);
        expect([...again.changed.keys()]).toEqual([]);
        const before = await check(input);
        expect(errorsOf(mended.result)).toBeLessThanOrEqual(errorsOf(before));
        expect(usableIn(mended.result)).toBeGreaterThanOrEqual(usableIn(before));
        for (const { finding } of mended.kept)
          expect(alike(mended.result, finding)).toBeLessThan(alike(before, finding));
        kept += mended.kept.length;
        const shown = input.documents.flatMap((document) => {
          const made = mended.changed.get(document.source.path);
          return made ? documentDiff(document, made) : [];
        });
        for (const secret of secrets) expect(shown.join("\n")).not.toContain(secret.slice(4, 14));
      }),
      { numRuns: 80 },
    );

    expect(kept).toBeGreaterThan(50);
  },
  120_000,
);
