import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts } from "./kit/model.ts";
import { itemsOf, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

/** Models of one's own, each with a key: `customModels` in the settings, `custom_models` in the older file. */
const readModels =
  (list: string, name: string) =>
  ({ value }: Document): FileFacts => ({
    keys: itemsOf(valueAt(value, list)).map(({ item, index }) => ({
      provider: written(valueAt(item, "provider"))?.toLowerCase() ?? "custom",
      name,
      at: [list, index, name],
      value: valueAt(item, name),
      home: "config" as const,
      serves: "first" as const,
    })),
  });

const sealed = (key: string) => (): FileFacts => ({ sealed: { at: [], key } });
const nothing = (): FileFacts => ({});

export default defineRuntime({
  id: "droid",
  title: "Factory Droid",
  version: "0.225.2",
  sources: ["@factory/cli-linux-x64 0.225.2, its embedded JavaScript", "https://docs.factory.ai"],
  files: [
    { role: "sealed-login", path: ".factory/auth.v2.file", read: sealed("login-key") },
    { role: "login-key", path: ".factory/auth.v2.key", read: nothing },
    { role: "sealed-servers", path: ".factory/mcp-oauth.v2.file", read: sealed("servers-key") },
    { role: "servers-key", path: ".factory/mcp-oauth.v2.key", read: nothing },
    { role: "settings", path: ".factory/settings.json", project: true, read: readModels("customModels", "apiKey") },
    { role: "config", path: ".factory/config.json", project: true, read: readModels("custom_models", "api_key") },
    {
      role: "servers",
      path: ".factory/mcp.json",
      project: true,
      read: ({ value }) => ({ keys: serverKeys(value) }),
    },
  ],
  environment: [{ name: "FACTORY_API_KEY", provider: "factory", serves: "first" }],
  precedence: ["`FACTORY_API_KEY`", "the stored login"],
  login: "droid /login",
  silent: "",
});
