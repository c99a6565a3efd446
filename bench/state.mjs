// Builds the state directory the benchmark checks: 8 agents, an openclaw.json of about 60 kB, sessions beside them.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const agents = ["main", "coder", "writer", "research", "support", "ops", "finance", "home"];

/** 2030-01-01: no profile of the benchmark runs out. */
const later = 1_893_456_000_000;

/** Letters and digits, the same in every run; made here so that no credential-like text is stored in a file. */
const fake = (seed, length) => {
  let text = "";
  for (let part = 0; text.length < length; part += 1) {
    text += createHash("sha256").update(`${seed} ${part}`).digest("base64url").replaceAll(/[-_]/g, "");
  }
  return text.slice(0, length);
};

const profilesOf = (agent, troubled) => {
  const oauth = {
    type: "oauth",
    provider: "openai",
    access: fake(`access ${agent}`, 900),
    refresh: fake(`refresh ${troubled ? "shared" : agent}`, 90),
    expires: later,
    accountId: fake(troubled ? "account" : `account ${agent}`, 36),
  };
  const key = { type: "api_key", provider: "openrouter", key: fake(`key ${agent}`, 64) };
  const shadow = { type: "api_key", provider: "openai", key: fake(`shadow ${agent}`, 64) };
  const held = agent === "main" || troubled ? { "openai:default": oauth } : {};
  return { ...held, "openrouter:default": key, ...(troubled ? { "openai:key": shadow } : {}) };
};

const configuration = () => ({
  meta: { lastTouchedVersion: "2026.6.1", lastTouchedAt: "2026-06-05T10:00:00.000Z" },
  auth: { profiles: { "openai:default": { provider: "openai", mode: "oauth" } } },
  agents: {
    defaults: {
      model: { primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3"] },
      workspace: "~/workspace",
    },
    list: agents.map((id, index) => ({
      id,
      ...(index === 0 ? { default: true } : {}),
      name: `The ${id} agent`,
      workspace: `~/workspaces/${id}`,
      model: { primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3"] },
      identity: {
        name: id,
        theme: `Answers briefly, in plain words, and asks before it spends. ${"Keeps notes. ".repeat(30)}`,
      },
    })),
  },
  models: {
    providers: {
      ollama: {
        baseUrl: "http://127.0.0.1:11434/v1",
        api: "openai-completions",
        models: Array.from({ length: 110 }, (_, index) => ({
          id: `vendor/model-${index}`,
          name: `Model ${index} of the vendor`,
          reasoning: index % 2 === 0,
          input: ["text", "image"],
          cost: { input: index, output: index * 4, cacheRead: 0, cacheWrite: 0 },
          contextWindow: 200_000,
          maxTokens: 8192,
        })),
      },
    },
  },
  gateway: { mode: "local", port: 18_789, bind: "loopback" },
});

const write = (root, path, content) => {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`, {
    mode: 0o600,
  });
};

/**
 * @param root an empty directory
 * @param troubled with a shadow key and a copied OAuth identity in every agent, so that findings must be placed
 * @returns bytes of openclaw.json
 */
export const buildState = (root, troubled = false) => {
  const config = `${JSON.stringify(configuration(), null, 2)}\n`;
  write(root, "openclaw.json", config);

  for (const agent of agents) {
    const home = `agents/${agent}/agent`;
    write(root, `${home}/auth-profiles.json`, { version: 1, profiles: profilesOf(agent, troubled) });
    write(root, `${home}/auth-state.json`, { version: 1, lastGood: { openrouter: "openrouter:default" } });
    write(root, `${home}/models.json`, { providers: {} });
    for (let index = 0; index < 5; index += 1) {
      const line = JSON.stringify({ type: "message", role: "user", text: "What is new? ".repeat(20) });
      write(root, `agents/${agent}/sessions/${index}.jsonl`, `${line}\n`.repeat(40));
    }
  }

  return Buffer.byteLength(config);
};
