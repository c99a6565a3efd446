import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts } from "./kit/model.ts";
import { itemsOf, valueAt, written } from "./kit/read.ts";
import { providerVariables } from "./kit/variables.ts";

const nameOf = (client: unknown): string =>
  (written(valueAt(client, "name")) ?? written(valueAt(client, "type")) ?? "").toLowerCase();

const readConfig = ({ value }: Document): FileFacts => {
  const clients = itemsOf(valueAt(value, "clients"));
  return {
    keys: clients.map(({ item, index }) => ({
      provider: nameOf(item),
      name: "api_key",
      at: ["clients", index, "api_key"],
      value: valueAt(item, "api_key"),
      home: "config" as const,
    })),
    providers: clients.map(({ item }) => nameOf(item)).filter((name) => name !== ""),
  };
};

export default defineRuntime({
  id: "aichat",
  title: "aichat",
  version: "",
  sources: ["sigoden/aichat, src/client/*.rs and src/config/mod.rs"],
  moved: [
    { env: "AICHAT_CONFIG_DIR", folder: ".config/aichat" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [
    { role: "config", path: ".config/aichat/config.yaml", store: true, read: readConfig },
    { role: "config", path: "Library/Application Support/aichat/config.yaml", store: true, read: readConfig },
  ],
  environment: providerVariables("first"),
  precedence: ["`<CLIENT>_API_KEY`", "`api_key` of the client's row"],
  mode: "0600 where its wizard creates the file",
});
