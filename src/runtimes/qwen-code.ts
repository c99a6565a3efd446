import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { readLogin } from "./kit/login.ts";
import type { ChainSketch, FileFacts, KeySketch } from "./kit/model.ts";
import { entriesAt, isRecord, itemsOf, milliseconds, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

const isQwenLogin = (value: unknown): boolean =>
  isRecord(value) && Object.hasOwn(value, "refresh_token") && Object.hasOwn(value, "resource_url");

/** A comma-separated string, at most three distinct, tried on 429, 503 and 529 only. */
const fallbacks = (value: unknown): readonly ChainSketch[] => {
  const list = written(valueAt(value, "modelFallbacks"));
  if (list === undefined) return [];
  const primary = written(valueAt(value, "model", "name"));
  const seen = new Set<string>(primary === undefined ? [] : [primary]);
  const links = list.split(",").map((item, index) => {
    const model = item.trim();
    const repeated = seen.has(model);
    seen.add(model);
    const fate =
      model === "" || index >= 3 ? ("dropped" as const) : repeated ? ("repeated" as const) : ("tried" as const);
    return { written: model, provider: "qwen", at: ["modelFallbacks"], role: "fallback" as const, fate };
  });
  const head = { written: primary ?? "", provider: "qwen", at: ["model", "name"], role: "primary" as const };
  return [{ slot: "modelFallbacks", at: ["modelFallbacks"], links: primary === undefined ? links : [head, ...links] }];
};

const variables: readonly (readonly [name: string, provider: string])[] = [
  ["DASHSCOPE_API_KEY", "qwen"],
  ["OPENAI_API_KEY", "openai"],
];

const keysIn = (value: unknown, at: readonly string[]): readonly KeySketch[] =>
  variables.map(([name, provider]) => ({
    provider,
    name,
    at: [...at, name],
    value: valueAt(value, ...at, name),
    home: "environment",
  }));

const readSettings = ({ value }: Document): FileFacts => {
  const list = valueAt(value, "modelFallbacks");
  return {
    keys: [
      ...keysIn(value, ["env"]),
      ...entriesAt(value, "modelProviders").flatMap(({ name, value: rows, at }) =>
        itemsOf(rows).map(({ item, index }) => ({
          provider: name.toLowerCase(),
          name: "apiKey",
          at: [...at, index, "apiKey"],
          value: valueAt(item, "apiKey"),
          home: "config" as const,
        })),
      ),
      ...serverKeys(value),
    ],
    chains: fallbacks(value),
    ...(Array.isArray(list) && {
      rejected: [
        {
          at: ["modelFallbacks"],
          message: "`modelFallbacks` is a list; a string with commas is read.",
          remedy: "Write the names in one string, with commas between them.",
        },
      ],
    }),
  };
};

export default defineRuntime({
  id: "qwen-code",
  title: "Qwen Code",
  version: "0.24.4",
  sources: ["@qwen-code/qwen-code 0.24.4, its bundle: OAuth store, settings schema, model fallbacks"],
  moved: [{ env: "QWEN_HOME", folder: ".qwen" }],
  files: [
    {
      role: "auth",
      path: ".qwen/oauth_creds.json",
      store: true,
      shape: isQwenLogin,
      read: readLogin({
        id: "qwen",
        provider: "qwen",
        access: "access_token",
        refresh: "refresh_token",
        expires: milliseconds,
        expiresAt: "expiry_date",
      }),
    },
    { role: "settings", path: ".qwen/settings.json", project: true, read: readSettings },
    { role: "environment", path: ".qwen/.env", read: ({ value }) => ({ keys: keysIn(value, []) }) },
  ],
  environment: variables.map(([name, provider]) => ({ name, provider, serves: "fallback" })),
  precedence: ["`security.auth.selectedType` of the settings", "the login in `oauth_creds.json`", "the provider's key"],
  login: "qwen /auth",
  silent: "",
  mode: "0600, forced at every write",
});
