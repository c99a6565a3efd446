import type { Era } from "./era.js";
/**
 * Does the runtime take this value for a reference to a secret kept elsewhere? Exactly `{source, provider, id}`, or
 * `{source, id}` without a provider, or `${NAME}`. (openclaw 2026.6.1 types.secrets; 2026.9.6 knows `store` too and
 * has retired the string markers.)
 */
export declare const isSecretRef: (value: unknown, era: Era) => boolean;
