import type { Pointer } from "../../model.ts";
import type { KeySketch } from "./model.ts";
import { entriesAt } from "./read.ts";

/** Names of variables and headers that hold a credential. */
const secretName = /(?:api[-_]?key|token|secret|password|authorization|pat|credential)s?$/i;

/**
 * Keys that lists of MCP servers hold: `env` and `headers` of each (https://modelcontextprotocol.io, client settings).
 * @param at where the record that has the list lies
 * @param names what the list goes by; `mcpServers` for most clients
 */
export const serverKeys = (
  value: unknown,
  at: Pointer = [],
  names: readonly string[] = ["mcpServers"],
): readonly KeySketch[] =>
  names.flatMap((list) =>
    entriesAt(value, list).flatMap(({ name: server, value: entry, at: inside }) =>
      ["env", "headers", "http_headers", "environment"].flatMap((block) =>
        entriesAt(entry, block)
          .filter(({ name }) => secretName.test(name))
          .map(({ name, value: held, at: below }) => ({
            provider: `mcp:${server}`,
            name,
            at: [...at, ...inside, ...below],
            value: held,
            home: "config" as const,
            serves: "first" as const,
          })),
      ),
    ),
  );
