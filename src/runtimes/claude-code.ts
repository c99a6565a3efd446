import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { ChainSketch, FileFacts, KeySketch } from "./kit/model.ts";
import { entriesAt, isRecord, itemsOf, milliseconds, own, recordAt, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

const variables = [
  { name: "ANTHROPIC_AUTH_TOKEN", provider: "anthropic", serves: "first" },
  { name: "ANTHROPIC_API_KEY", provider: "anthropic", serves: "first" },
  { name: "CLAUDE_CODE_OAUTH_TOKEN", provider: "anthropic", serves: "first" },
] as const;

const isCredentials = (value: unknown): boolean =>
  recordAt(value, "claudeAiOauth") !== undefined || recordAt(value, "mcpOAuth") !== undefined;

const readCredentials = ({ value }: Document): FileFacts => {
  const login = recordAt(value, "claudeAiOauth");
  const refresh = login && own(login, "refreshToken");
  return {
    profiles: [
      ...(login
        ? [
            {
              id: "claude.ai",
              provider: "anthropic",
              kind: "oauth" as const,
              at: ["claudeAiOauth"],
              access: own(login, "accessToken"),
              refresh,
              expires: milliseconds(own(login, "expiresAt")),
              serves: "first" as const,
            },
          ]
        : []),
      ...entriesAt(value, "mcpOAuth").flatMap(({ name, value: entry, at }) =>
        isRecord(entry)
          ? [
              {
                id: `mcp:${written(own(entry, "serverName")) ?? name}`,
                provider: `mcp:${written(own(entry, "serverName")) ?? name}`,
                kind: "oauth" as const,
                at,
                access: own(entry, "accessToken"),
                refresh: own(entry, "refreshToken"),
                expires: milliseconds(own(entry, "expiresAt")),
              },
            ]
          : [],
      ),
    ],
  };
};

/** Its `env` block is the environment of every session. */
const blockKeys = (value: unknown): readonly KeySketch[] =>
  variables.map(({ name, provider, serves }) => ({
    provider,
    name,
    at: ["env", name],
    value: valueAt(value, "env", name),
    home: "environment",
    serves,
  }));

/** At most three distinct ones are tried; `default` stands for the built-in model. */
const fallbacks = (value: unknown): readonly ChainSketch[] => {
  const primary = written(valueAt(value, "model"));
  const list = valueAt(value, "fallbackModel");
  const items = itemsOf(list);
  if (items.length === 0) return [];
  const seen = new Set<unknown>(primary === undefined ? [] : [primary]);
  const links = items.map(({ item, index }) => {
    const text = written(item)?.trim();
    const repeated = text !== undefined && seen.has(text);
    seen.add(text);
    const beyond = index >= 3;
    return {
      written: text ?? "",
      provider: "anthropic",
      at: ["fallbackModel", index],
      role: "fallback" as const,
      fate: text === undefined || beyond ? ("dropped" as const) : repeated ? ("repeated" as const) : ("tried" as const),
    };
  });
  const first = { written: primary ?? "", provider: "anthropic", at: ["model"], role: "primary" as const };
  return [{ slot: "fallbackModel", at: ["fallbackModel"], links: primary === undefined ? links : [first, ...links] }];
};

const readSettings = ({ value }: Document): FileFacts => {
  const chain = valueAt(value, "fallbackModel");
  const helper = written(valueAt(value, "apiKeyHelper"));
  return {
    keys: [
      ...blockKeys(value),
      ...(helper === undefined
        ? []
        : [
            {
              provider: "anthropic",
              name: "apiKeyHelper",
              at: ["apiKeyHelper"],
              value: `!${helper}`,
              home: "config" as const,
              serves: "first" as const,
            },
          ]),
      ...serverKeys(value),
    ],
    chains: fallbacks(value),
    ...(typeof chain === "string" && {
      rejected: [
        {
          at: ["fallbackModel"],
          message: "`fallbackModel` is a string; a list of model names is read.",
          remedy: "Write it as a list: `[…]`.",
        },
      ],
    }),
  };
};

/** `~/.claude.json`: the key of a `/login` with an API account, and servers for each project. */
const readState = ({ value }: Document): FileFacts => ({
  keys: [
    {
      provider: "anthropic",
      name: "primaryApiKey",
      at: ["primaryApiKey"],
      value: valueAt(value, "primaryApiKey"),
      home: "config",
      serves: "first",
    },
    ...serverKeys(value),
    ...entriesAt(value, "projects").flatMap(({ value: project, at }) => serverKeys(project, at)),
  ],
});

export default defineRuntime({
  id: "claude-code",
  title: "Claude Code",
  version: "2.1.330",
  sources: [
    "@anthropic-ai/claude-code 2.1.330, its embedded JavaScript: token precedence, settings schema",
    "https://code.claude.com/docs, settings and authentication",
  ],
  moved: [
    { env: "CLAUDE_CONFIG_DIR", folder: ".claude" },
    { env: "CLAUDE_SECURESTORAGE_CONFIG_DIR", folder: ".claude" },
  ],
  files: [
    {
      role: "auth",
      path: ".claude/.credentials.json",
      store: true,
      shape: isCredentials,
      read: readCredentials,
    },
    { role: "settings", path: ".claude/settings.json", project: true, read: readSettings },
    { role: "settings", path: ".claude/settings.local.json", project: true, read: readSettings },
    { role: "state", path: ".claude.json", read: readState },
  ],
  environment: variables,
  precedence: [
    "`ANTHROPIC_AUTH_TOKEN`",
    "`CLAUDE_CODE_OAUTH_TOKEN`",
    "`apiKeyHelper` of the settings",
    "any API key: `ANTHROPIC_API_KEY` (always with `-p`, else once approved), the settings' `env`, `primaryApiKey`",
    "the claude.ai login in `.credentials.json`",
  ],
  login: "claude auth login",
  silent: "",
  mode: "0600, set at every write",
});
