import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { readLogin } from "./kit/login.ts";
import type { FileFacts } from "./kit/model.ts";
import { isoTime, isRecord, itemsOf, milliseconds, own, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

const providerOf = (model: unknown): string => (written(valueAt(model, "provider")) ?? "").toLowerCase();

const readConfig = ({ value }: Document): FileFacts => {
  const models = itemsOf(valueAt(value, "models"));
  const single = isRecord(value) ? own(value, "tabAutocompleteModel") : undefined;
  return {
    keys: [
      ...models.map(({ item, index }) => ({ item, at: ["models", index, "apiKey"] })),
      ...(isRecord(single) ? [{ item: single, at: ["tabAutocompleteModel", "apiKey"] }] : []),
    ].map(({ item, at }) => ({
      provider: providerOf(item),
      name: "apiKey",
      at,
      value: valueAt(item, "apiKey"),
      home: "config" as const,
      serves: "first" as const,
    })),
    providers: models.map(({ item }) => providerOf(item)).filter((provider) => provider !== ""),
  };
};

const readAll = (document: Document): FileFacts => {
  const facts = readConfig(document);
  return {
    ...facts,
    keys: [...(facts.keys ?? []).filter(({ provider }) => provider !== ""), ...serverKeys(document.value)],
  };
};

export default defineRuntime({
  id: "continue-dev",
  title: "Continue",
  version: "",
  sources: [
    "continuedev/continue, packages/config-yaml/src/schemas/models.ts and core/util/paths.ts",
    "continuedev/continue, extensions/cli/src/auth/authEnv.ts",
  ],
  moved: [{ env: "CONTINUE_GLOBAL_DIR", folder: ".continue" }],
  files: [
    {
      role: "auth",
      path: ".continue/auth.json",
      store: true,
      read: readLogin({
        id: "continue",
        provider: "continue",
        access: "accessToken",
        refresh: "refreshToken",
        expires: (value) => isoTime(value) ?? milliseconds(value),
        expiresAt: "expiresAt",
        account: ["userEmail"],
      }),
    },
    { role: "config", path: ".continue/config.yaml", project: true, read: readAll },
    { role: "config", path: ".continue/config.json", project: true, read: readAll },
  ],
  precedence: ["`apiKey` of the model's row; a `secrets` reference names one of its `.env` or of the hub"],
  login: "cn login",
  mode: "0600, set on its configuration",
});
