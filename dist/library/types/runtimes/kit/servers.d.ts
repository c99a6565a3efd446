import type { Pointer } from "../../model.js";
import type { KeySketch } from "./model.js";
/**
 * Keys that lists of MCP servers hold: `env` and `headers` of each (https://modelcontextprotocol.io, client settings).
 * @param at where the record that has the list lies
 * @param names what the list goes by; `mcpServers` for most clients
 */
export declare const serverKeys: (value: unknown, at?: Pointer, names?: readonly string[]) => readonly KeySketch[];
