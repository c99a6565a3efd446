import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factsOf } from "../src/custom/facts-view.ts";
import type { Home } from "../src/model.ts";
import { rules } from "../src/rules/index.ts";
import { runtimes } from "../src/runtimes/index.ts";
import { lintExample } from "./lint.ts";

const page = readFileSync(new URL("../docs/facts.md", import.meta.url), "utf8");

/** Names in backticks of the first column below a heading; a path's last step counts. */
const toldIn = (heading: string): ReadonlySet<string> => {
  const part = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
  const cells = part
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|")[1] ?? "");
  return new Set(
    cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.replace(/^\//, ""))),
  );
};

const files = {
  "openclaw.json": {
    agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["ollama/a"] } }, list: [{ id: "coder" }] },
    auth: { order: { openai: ["openai:a"] } },
    models: {
      providers: { openrouter: { apiKey: "$FAKE:openrouter-key", baseUrl: "https://openrouter.example", models: [] } },
    },
  },
  "agents/main/agent/auth-profiles.json": {
    version: 1,
    profiles: { "openai:a": { type: "api_key", provider: "openai", key: "$FAKE:openai-key" } },
  },
};

const homes = async (): Promise<readonly Home[]> =>
  (await lintExample({ target: "openclaw@2026.6.1", files }, { rules, runtimes })).homes;

const fieldsOf = (list: unknown): readonly string[] => {
  const [first] = Array.isArray(list) ? list : [];
  return typeof first === "object" && first !== null ? Object.keys(first) : [];
};

test("the page tells every field that a rule can ask, and no other", async () => {
  const views = factsOf({ homes: await homes(), lane: () => ({ lane: "unknown", declared: false }) });
  const value = views.find(({ home }) => home.runtime === "openclaw")?.value ?? {};

  for (const [name, list] of Object.entries(value).filter(([, one]) => Array.isArray(one))) {
    const fields = fieldsOf(list);
    expect(fields, `${name} of the example is empty`).not.toEqual([]);
    const links =
      name === "chains" && Array.isArray(list) ? fieldsOf(list[0]?.links).map((one) => `links/*/${one}`) : [];
    const all = [...fields.map((one) => (one === "links" ? "links/*" : one)), ...links];
    expect([...toldIn(`\`/${name}/*\``)].sort(), name).toEqual(all.sort());
  }
  const own = Object.keys(value).filter((name) => !Array.isArray(value[name]));
  expect([...toldIn("The home")].sort()).toEqual(own.sort());
});
