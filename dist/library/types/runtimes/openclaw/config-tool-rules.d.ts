import type { CrossFieldObjection } from "./config-cross-field.js";
import { type Raw } from "./shape.js";
/** Rules of `tools`, the config's and each agent's (openclaw 2026.6.1 and 2026.9.6, zod-schema.agent-runtime). */
export declare function toolRules(config: Raw, version: string): readonly CrossFieldObjection[];
