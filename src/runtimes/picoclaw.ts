import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { loginIn } from "./kit/login.ts";
import type { ChainSketch, FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isoTime, isRecord, itemsOf, own, recordAt, valueAt, written } from "./kit/read.ts";

const isStore = (value: unknown): boolean =>
  entriesAt(value, "credentials").some(({ value: entry }) => isRecord(entry) && Object.hasOwn(entry, "auth_method"));

const readStore = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value, "credentials").flatMap(({ name, value: entry, at }): readonly ProfileSketch[] => {
    if (!isRecord(entry)) return [];
    const provider = (written(own(entry, "provider")) ?? name).toLowerCase();
    if (own(entry, "auth_method") !== "oauth") {
      return [{ id: name, provider, kind: "token", at, token: own(entry, "access_token") }];
    }
    const fields = { id: name, provider, access: "access_token", refresh: "refresh_token", expires: isoTime };
    return loginIn(entry, at, { ...fields, expiresAt: "expires_at", account: ["account_id", "email"] });
  }),
});

const isConfig = (value: unknown): boolean =>
  Array.isArray(valueAt(value, "model_list")) && recordAt(value, "agents", "defaults") !== undefined;

const providerIn = (model: string): string => (model.includes("/") ? (model.split("/")[0] ?? "").toLowerCase() : "");

const readConfig = ({ value }: Document): FileFacts => {
  const rows = itemsOf(valueAt(value, "model_list")).map(({ item, index }) => ({
    item,
    at: ["model_list", index] as const,
    model: written(valueAt(item, "model")) ?? "",
  }));
  const defaults = recordAt(value, "agents", "defaults");
  const primary = written(valueAt(defaults, "model_name")) ?? written(valueAt(defaults, "model"));
  const modelOf = (name: string): string =>
    rows.find(({ item }) => valueAt(item, "model_name") === name)?.model ?? name;
  const link = (item: unknown, at: readonly (string | number)[], role: "primary" | "fallback") => {
    const model = modelOf(written(item) ?? "");
    const fate = model === "" ? ("dropped" as const) : ("tried" as const);
    return { written: model, provider: providerIn(model), at, role, fate };
  };
  const at = ["agents", "defaults", "model_fallbacks"];
  const fallbacks = itemsOf(valueAt(defaults, "model_fallbacks")).map(({ item, index }) =>
    link(item, [...at, index], "fallback"),
  );
  const head = primary === undefined ? [] : [link(primary, ["agents", "defaults", "model"], "primary")];
  const chain: ChainSketch = { slot: "agents.defaults", at: ["agents", "defaults"], links: [...head, ...fallbacks] };
  return {
    keys: rows.flatMap((row) =>
      itemsOf(valueAt(row.item, "api_keys")).map(({ item, index }) => ({
        provider: providerIn(row.model),
        name: "api_keys",
        at: [...row.at, "api_keys", index],
        value: item,
        home: "config" as const,
      })),
    ),
    chains: chain.links.length > 0 ? [chain] : [],
    providers: rows.map(({ model }) => providerIn(model)).filter((provider) => provider !== ""),
  };
};

export default defineRuntime({
  id: "picoclaw",
  title: "PicoClaw",
  version: "",
  sources: ["sipeed/picoclaw, pkg/auth/store.go and pkg/config/config.go"],
  files: [
    { role: "auth", path: ".picoclaw/auth.json", store: true, shape: isStore, read: readStore },
    { role: "config", path: ".picoclaw/config.json", shape: isConfig, read: readConfig },
  ],
  precedence: ["`auth_method` of the model's row: a login, or the row's keys"],
  login: "picoclaw auth login",
  mode: "0600",
});
