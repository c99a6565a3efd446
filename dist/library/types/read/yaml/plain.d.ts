import type { Document } from "yaml";
import type { Problems } from "../problems.js";
import { type Spot } from "../spot.js";
type Yaml = typeof import("yaml");
/** A node tree as plain data with places. */
export interface Plain {
    readonly root: Spot | undefined;
    /** A collection is the key of a pair: what an unquoted `{{ placeholder }}` looks like. */
    readonly oddKeys: boolean;
}
/**
 * Turns a parsed document into plain data: equal keys are reported and the last one wins, aliases share what their
 * anchor holds (up to a limit), `<<` merges as YAML 1.1 readers (PyYAML: Hermes, LiteLLM, docker compose) do it.
 */
export declare function toPlain(yaml: Yaml, document: Document.Parsed, text: string, problems: Problems): Plain;
export {};
