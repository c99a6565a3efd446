import { expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import type { Chain, Home, LaneName } from "../../src/model.ts";
import { discoverPolicy } from "../../src/policy/discover.ts";
import { laneOf } from "../../src/policy/lanes.ts";
import { namesNothing } from "../../src/policy/names-nothing.ts";
import { parsePolicy, presetPolicy } from "../../src/policy/policy.ts";
import { certainEnough, settingFor } from "../../src/policy/settings.ts";
import { housekeeping } from "../../src/policy/suppress.ts";
import { document, home, now, parse, profile, rules } from "./sample.ts";

const found = (there: readonly string[], start: string, stop: string) =>
  discoverPolicy({ start, stop, exists: async (path) => there.includes(path) });

test("finds the nearest policy upwards and not past the root", async () => {
  const there = ["/auth-lint.yaml", "/r/.github/auth-lint.yaml", "/r/a/.auth-lint.yml"];

  expect(await found(there, "/r/a/b", "/r")).toBe("/r/a/.auth-lint.yml");
  expect(await found(there, "/r/c/d", "/r/")).toBe("/r/.github/auth-lint.yaml");
  expect(await found(["/auth-lint.yaml"], "/r/c", "/r")).toBeUndefined();
  expect(await found(["/auth-lint.yaml"], "/r/c", "/")).toBe("/auth-lint.yaml");
  expect(await found(["auth-lint.json"], "a/b", "")).toBe("auth-lint.json");
});

test("looks at the start alone where it does not lie below the root", async () => {
  expect(await found(["/x/auth-lint.yaml", "/auth-lint.yaml"], "/x", "/r")).toBe("/x/auth-lint.yaml");
  expect(await found(["/auth-lint.yaml"], "/x", "/r")).toBeUndefined();
});

test("refuses two policies in one place", async () => {
  await expect(found(["/r/auth-lint.yaml", "/r/auth-lint.json"], "/r", "/r")).rejects.toThrow(UsageError);
});

test("lets the last override that takes the path win, options adding up", async () => {
  const policy = await parse(`version: 1
rules: { token-in-text: { severity: error, entropy: 3 } }
overrides:
  - { files: [examples/**], rules: { token-in-text: warning } }
  - { files: ["**/*.md"], rules: { token-in-text: { minConfidence: high } } }
  - { files: [examples/live/**], rules: { token-in-text: error } }`);

  expect(settingFor(policy, "token-in-text", "a.txt")).toMatchObject({ severity: "error", options: { entropy: 3 } });
  expect(settingFor(policy, "token-in-text", "examples/a.md")).toMatchObject({
    severity: "warning",
    explicit: true,
    options: { entropy: 3, minConfidence: "high" },
  });
  expect(settingFor(policy, "token-in-text", "examples/live/a")).toMatchObject({ severity: "error" });
  expect(settingFor(policy, "constructor", "a")).toMatchObject({ severity: "off" });
});

test("matches files in hidden folders and with brackets in their names", async () => {
  const policy = await parse(`version: 1
overrides:
  - { files: ["**/.env*", "app/(group)/{a,b}.[jt]s"], rules: { token-in-text: info } }`);
  const severities = ["x/.env.local", "app/(group)/a.ts", "app/group/a.ts"].map(
    (path) => settingFor(policy, "token-in-text", path).severity,
  );

  expect(severities).toEqual(["info", "info", "error"]);
});

test("keeps findings by how certain they are", () => {
  const setting = { severity: "error", explicit: true, options: { minConfidence: "medium" } } as const;

  expect(certainEnough(setting, "low")).toBe(false);
  expect(certainEnough(setting, "medium")).toBe(true);
  expect(certainEnough({ ...setting, options: {} }, "low")).toBe(true);
});

const lane = (fields: Partial<Home>, provider: string): LaneName =>
  laneOf(presetPolicy(["recommended"], rules), home(fields), provider).lane;

test("infers the lane from the profiles and keys there are", () => {
  const here = {
    profiles: [
      profile("openai", "oauth"),
      profile("openai", "api-key"),
      profile("anthropic", "token"),
      profile("openrouter", "api-key"),
      profile("ollama", "api-key"),
      profile("xai", "oauth", "backup"),
    ],
    keys: [
      {
        agent: undefined,
        provider: "groq",
        place: { path: ".env", at: [] },
        home: "environment",
        name: "GROQ_API_KEY",
        reference: false,
        placeholder: false,
      },
    ],
  } as const;
  const providers = ["openai", "anthropic", "openrouter", "ollama", "groq", "xai", "constructor"];

  expect(providers.map((provider) => lane(here, provider))).toEqual([
    "subscription",
    "subscription",
    "metered",
    "local",
    "metered",
    "unknown",
    "unknown",
  ]);
});

test("takes the declared lane over what is found", async () => {
  const policy = await parse("version: 1\nproviders: { OpenAI: { lane: metered, owner: codex } }");

  expect(laneOf(policy, home({ profiles: [profile("openai", "oauth")] }), "openai")).toMatchObject({
    lane: "metered",
    owner: "codex",
    declared: true,
    place: { range: { line: 2, column: 14 } },
  });
});

const chain = (slot: string, model: string): Chain => ({
  slot,
  agent: undefined,
  place: { path: "openclaw.json", at: [] },
  links: [
    {
      model,
      provider: model.split("/")[0] ?? "",
      written: model,
      place: { path: "openclaw.json", at: [] },
      role: "primary",
      fate: "tried",
    },
  ],
  effective: [model],
});

const idle = async (text: string, homes: readonly Home[]) => {
  const documents = new Map([["examples/a.json", document("examples/a.json", "{}")]]);
  const drafts = namesNothing({ policy: await parse(text), homes, documents });
  return drafts.map(({ place, remedy }) => [place.at.join("/"), place.range?.line, remedy]);
};

test("reports entries that name nothing, with what was meant", async () => {
  const text = `version: 1
providers: { opnai: { lane: subscription }, openai: { lane: subscription } }
preference: [openai/unused, antropic/x, "*/y", ollama/*]
chains: { agents.codr: [openai/gpt-5.5] }
overrides:
  - { files: [exmaples/**], rules: {} }
  - { files: [examples/**], rules: {} }`;
  const here = home({
    chains: [chain("agents.coder", "openai/gpt-5.5")],
    profiles: [profile("anthropic", "oauth"), profile("ollama", "api-key")],
  });

  expect(await idle(text, [here])).toEqual([
    ["providers/opnai", 2, "Did you mean `openai`?"],
    ["chains/agents.codr", 4, "Did you mean `agents.coder`?"],
    ["preference/1", 3, "Did you mean `anthropic`?"],
    ["overrides/0/files", 6, expect.any(String)],
  ]);
});

test("says nothing of providers and chains where no runtime was found", async () => {
  expect(await idle("version: 1\nproviders: { openai: { lane: local } }\nchains: { a: [b/c] }", [])).toEqual([]);
});

test("tells paths from the folder of the policy where a folder below it is checked", async () => {
  const text = "version: 1\noverrides: [{ files: [agents/main/**], rules: { token-in-text: info } }]";
  const policy = await parsePolicy({
    text,
    path: "../auth-lint.yaml",
    base: "agents",
    rules,
    readFile: async () => undefined,
  });

  const severities = ["main/a.json", "agents/main/a.json", "../agents/main/x"].map(
    (path) => settingFor(policy, "token-in-text", path).severity,
  );

  expect(severities).toEqual(["info", "error", "info"]);
  expect(
    housekeeping({ policy, used: new Set(), homes: [home()], documents: new Map(), findings: [], now, complete: true }),
  ).toEqual([]);
});
