import type { Document, Finding, Home, Policy, Profile, Rule, Store } from "../../src/model.ts";
import { parsePolicy } from "../../src/policy/policy.ts";
import { defineRule } from "../../src/rule.ts";

const ruleOf = (id: string, policies: Rule["policies"], options: Record<string, string> = {}): Rule =>
  defineRule({
    id,
    group: "store",
    title: `Title of ${id}`,
    why: "Because.",
    remedy: "Repair it.",
    policies,
    options,
    examples: { bad: [], good: [] },
    check: () => [],
  });

/** A small shelf, so that these tests do not wait for the real one. */
export const rules: readonly Rule[] = [
  ruleOf("api-key-shadows-subscription", { recommended: "error", strict: "error" }),
  ruleOf("fallback-out-of-order", { recommended: "warning", strict: "error" }),
  ruleOf(
    "token-in-text",
    { recommended: "error", strict: "error" },
    { entropy: "Bits a character needs.", inline: "Comments count." },
  ),
  ruleOf("model-changed", { upgrade: "warning" }),
  ruleOf("suppression-unused", { recommended: "warning", strict: "error" }),
  ruleOf("policy-names-nothing", { recommended: "warning", strict: "error" }),
];

/** Noon of 2026-06-01, UTC. */
export const now = Date.UTC(2026, 5, 1, 12);

export const parse = (
  text: string,
  files: Readonly<Record<string, string>> = {},
  path = "auth-lint.yaml",
): Promise<Policy> =>
  parsePolicy({
    text,
    path,
    rules,
    readFile: async (name) => (Object.hasOwn(files, name) ? files[name] : undefined),
    listFiles: async (folder) => Object.keys(files).filter((name) => name.startsWith(`${folder}/`)),
  });

/** The words of the UsageError that a policy ends in: `[message, hint]`. */
export const refusal = async (
  text: string,
  files: Readonly<Record<string, string>> = {},
  path?: string,
): Promise<readonly string[]> => {
  try {
    await parse(text, files, path);
  } catch (error) {
    if (error instanceof Error && error.name === "UsageError" && "hint" in error)
      return [error.message, String(error.hint)];
    throw error;
  }
  return ["accepted"];
};

export const finding = (fields: Partial<Finding> = {}): Finding => ({
  rule: "api-key-shadows-subscription",
  severity: "error",
  confidence: "high",
  path: "agents/sandbox/agent/auth-profiles.json",
  pointer: "/profiles/openrouter:default",
  line: 7,
  column: 5,
  endLine: 7,
  endColumn: 17,
  message: "A key beside a subscription",
  why: "Because.",
  remedy: "Remove it.",
  url: "docs/rules/api-key-shadows-subscription.md",
  fingerprint: "f1f2f3f4f5f6",
  related: [],
  suppressed: null,
  ...fields,
});

export const document = (path: string, text: string, format: Document["format"] = "yaml"): Document => ({
  source: { path, bytes: new TextEncoder().encode(text), exposure: "tracked" },
  format,
  text,
  value: undefined,
  problems: [],
});

const store: Store = {
  agent: "main",
  place: { path: "agents/main/agent/auth-profiles.json", at: [] },
  role: "primary",
  format: "json",
  fate: "loaded",
  held: 0,
  loaded: 0,
  problems: [],
  exposure: "state",
  template: false,
};

export const profile = (provider: string, kind: Profile["kind"], role: Store["role"] = "primary"): Profile => ({
  agent: "main",
  id: `${provider}:default`,
  provider,
  kind,
  place: store.place,
  store: { ...store, role },
  fate: "usable",
  reference: false,
  placeholder: false,
  foreignFields: [],
});

export const home = (fields: Partial<Home> = {}): Home => ({
  runtime: "openclaw",
  target: { runtime: "openclaw", version: "2026.6.1", era: "json", chosen: "asked" },
  root: "",
  agents: {},
  stores: [],
  profiles: [],
  orders: [],
  keys: [],
  declared: [],
  chains: [],
  providers: new Set(),
  configFlaws: [],
  config: undefined,
  ...fields,
});
