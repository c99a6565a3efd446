import type { CrossFieldObjection } from "./config-cross-field.js";
import type { VersionFacts } from "./config-facts.js";
import { type Raw } from "./shape.js";
/**
 * Models that the version knows to be shut down: naming one anywhere makes it refuse the config (openclaw 2026.6.1 and
 * 2026.9.6, validateConfiguredModelRefs).
 */
export declare function retiredModels(config: Raw, version: string, facts: VersionFacts): readonly CrossFieldObjection[];
