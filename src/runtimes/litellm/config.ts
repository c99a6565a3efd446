/** The proxy's configuration: rows of models, and which group stands in for which. */
import type { Document } from "../../model.ts";
import type { ChainSketch, FileFacts, KeySketch } from "../kit/model.ts";
import { entriesAt, isRecord, itemsOf, valueAt, written } from "../kit/read.ts";

export const isProxyConfig = (value: unknown): boolean =>
  isRecord(value) &&
  itemsOf(valueAt(value, "model_list")).some(({ item }) => isRecord(valueAt(item, "litellm_params")));

interface Row {
  readonly group: string;
  readonly model: string;
  readonly provider: string;
  readonly at: readonly (string | number)[];
}

/** `openai/gpt-5.5`: the provider stands before the first `/`; without one LiteLLM looks the model up. */
const rowsOf = (value: unknown): readonly Row[] =>
  itemsOf(valueAt(value, "model_list")).flatMap(({ item, index }) => {
    const group = written(valueAt(item, "model_name"));
    const model = written(valueAt(item, "litellm_params", "model"));
    if (group === undefined || model === undefined) return [];
    const provider = model.includes("/") ? (model.split("/")[0] ?? "") : "";
    return [{ group, model, provider: provider.toLowerCase(), at: ["model_list", index] }];
  });

const keysOf = (value: unknown, rows: readonly Row[]): readonly KeySketch[] => [
  ...rows.map(({ provider, at }) => ({
    provider,
    name: "api_key",
    at: [...at, "litellm_params", "api_key"],
    value: valueAt(itemsOf(valueAt(value, "model_list"))[Number(at[1])]?.item, "litellm_params", "api_key"),
    home: "config" as const,
    serves: "first" as const,
  })),
  ...entriesAt(value, "environment_variables")
    .filter(({ name }) => /_(?:API_KEY|TOKEN)$/.test(name))
    .map(({ name, value: held, at }) => ({
      provider: name.replace(/_(?:API_KEY|TOKEN)$/, "").toLowerCase(),
      name,
      at,
      value: held,
      home: "environment" as const,
    })),
];

const lists = ["fallbacks", "context_window_fallbacks", "content_policy_fallbacks"];

/** `[{group: [other, …]}, …]`; a group that no row has is never found. */
const chainsOf = (value: unknown, rows: readonly Row[]): readonly ChainSketch[] => {
  const known = new Map(rows.map((row) => [row.group, row]));
  return ["router_settings", "litellm_settings"].flatMap((block) =>
    lists.flatMap((list) =>
      itemsOf(valueAt(value, block, list)).flatMap(({ item, index }) =>
        entriesAt(item).map(({ name, value: others }): ChainSketch => {
          const at = [block, list, index, name];
          const link = (group: unknown, place: readonly (string | number)[], role: "primary" | "fallback") => {
            const row = typeof group === "string" ? known.get(group) : undefined;
            return {
              written: row?.model ?? (typeof group === "string" ? group : ""),
              provider: row?.provider ?? "",
              at: place,
              role,
              fate: row === undefined ? ("dropped" as const) : ("tried" as const),
            };
          };
          const rest = itemsOf(others).map((one) => link(one.item, [...at, one.index], "fallback"));
          return { slot: `${list}.${name}`, at, links: [link(name, at, "primary"), ...rest] };
        }),
      ),
    ),
  );
};

export const readProxyConfig = ({ value }: Document): FileFacts => {
  const rows = rowsOf(value);
  return {
    keys: keysOf(value, rows).filter(({ provider }) => provider !== ""),
    chains: chainsOf(value, rows),
    providers: rows.map(({ provider }) => provider).filter((provider) => provider !== ""),
  };
};
