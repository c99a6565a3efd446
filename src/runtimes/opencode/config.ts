/** `opencode.json` and `kilo.json`: keys of providers and servers, and the models in use. */

import type { Document } from "../../model.ts";
import { headerKeys } from "../kit/headers.ts";
import type { ChainSketch, FileFacts } from "../kit/model.ts";
import { entriesAt, valueAt, written } from "../kit/read.ts";
import { serverKeys } from "../kit/servers.ts";

const single = (value: unknown, slot: string): readonly ChainSketch[] => {
  const model = written(valueAt(value, slot));
  if (model === undefined) return [];
  const [provider = ""] = model.split("/");
  const fate = model.includes("/") ? "tried" : "bare";
  return [{ slot, at: [slot], links: [{ written: model, provider, at: [slot], role: "primary", fate }] }];
};

/** `provider.<id>.options.apiKey` is merged last, over the login. */
export const readConfig = ({ value }: Document): FileFacts => ({
  keys: [
    ...entriesAt(value, "provider").flatMap(({ name, value: provider, at }) => [
      {
        provider: name.toLowerCase(),
        name: "apiKey",
        at: [...at, "options", "apiKey"],
        value: valueAt(provider, "options", "apiKey"),
        home: "config" as const,
        serves: "first" as const,
      },
      ...headerKeys(name.toLowerCase(), provider, at, "options", "headers"),
    ]),
    ...serverKeys(value, [], ["mcp"]),
  ],
  chains: [...single(value, "model"), ...single(value, "small_model")],
  providers: entriesAt(value, "provider").map(({ name }) => name.toLowerCase()),
});
