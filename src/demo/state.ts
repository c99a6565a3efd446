/** A state directory of OpenClaw 2026.6.1 in which everything that usually goes wrong has gone wrong. Pure data. */
import type { DemoTokens } from "./tokens.ts";

export interface DemoFile {
  readonly path: string;
  readonly text: string;
  /** Permission bits. */
  readonly mode: number;
}

const hour = 3_600_000;
const day = 24 * hour;

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const closed = (path: string, data: unknown): DemoFile => ({ path, text: json(data), mode: 0o600 });
const open = (path: string, data: unknown): DemoFile => ({ path, text: json(data), mode: 0o644 });

const config = {
  meta: { lastTouchedVersion: "2026.6.1" },
  agents: {
    defaults: {
      model: {
        primary: "openai/gpt-5.5",
        // The small local model before the good one, and a name without its provider.
        fallbacks: ["ollama/qwen3-coder:30b", "anthropic/claude-opus-4-6", "claude-sonnet-4-6"],
      },
    },
    // A model of its own, written as a string: `coder` has no fallbacks left.
    list: [{ id: "main", default: true }, { id: "coder", model: "anthropic/claude-opus-4-6" }, { id: "builder" }],
  },
};

const policy = `version: 1
extends: [recommended]
preference: # best first
  - openai/gpt-5.5
  - anthropic/claude-opus-4-6
  - ollama/*
`;

/**
 * The files of the demo.
 *
 * @param tokens where its credentials come from
 * @param now Unix time in ms; what has expired and what will is counted from it
 */
export const demoFiles = (tokens: DemoTokens, now: number): DemoFile[] => {
  const login = (refresh: string) => ({
    type: "oauth",
    provider: "openai",
    access: tokens.access(),
    refresh,
    expires: now + 3 * day,
  });
  const [first, rotated] = [tokens.refresh(), tokens.refresh()];
  const xai = { ...login(tokens.refresh()), provider: "xai" };
  const key = { type: "api_key", provider: "openai", key: tokens.apiKey() };
  const setup = { type: "token", provider: "anthropic", token: tokens.setup(), expires: now - 2 * day };
  return [
    { path: "openclaw.json", text: json(config), mode: 0o600 },
    { path: "auth-lint.yaml", text: policy, mode: 0o644 },
    { path: ".env", text: `OPENAI_API_KEY=${tokens.apiKey()}\n`, mode: 0o600 },
    closed("agents/main/agent/auth-profiles.json", {
      version: 1,
      profiles: { "openai:default": login(rotated), "openai:key": key, "anthropic:setup": setup, "xai:default": xai },
    }),
    closed("agents/main/agent/auth-state.json", {
      version: 1,
      order: { openai: ["openai:key", "openai:default"] },
    }),
    // One login rotated in `main` and left behind here, another one shared: two owners of one refresh token.
    open("agents/coder/agent/auth-profiles.json", {
      version: 1,
      profiles: { "openai:default": login(first), "xai:default": xai },
    }),
    closed("agents/builder/agent/auth-profiles.json", {
      version: 1,
      profiles: [{ id: "openai:default", ...login(rotated) }],
    }),
    closed("workspace/auth-profiles.json", { version: 1, profiles: { "openai:default": login(first) } }),
    closed(`agents/main/agent/auth-profiles.json.legacy-flat.${now - 30 * day}.bak`, {
      openai: login(first),
    }),
  ];
};
