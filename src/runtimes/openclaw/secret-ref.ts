import type { Era } from "./era.ts";
import { isRecord, own, written } from "./shape.ts";

const template = /^\$(?:\{[A-Z][A-Z0-9_]{0,127}\}|[A-Z][A-Z0-9_]{0,127})$/;
const marker = /^(?:secretref-env:|__env__:)[A-Z][A-Z0-9_]{0,127}$/;

/**
 * Does the runtime take this value for a reference to a secret kept elsewhere? Exactly `{source, provider, id}`, or
 * `{source, id}` without a provider, or `${NAME}`. (openclaw 2026.6.1 types.secrets; 2026.9.6 knows `store` too and
 * has retired the string markers.)
 */
export const isSecretRef = (value: unknown, era: Era): boolean => {
  if (typeof value === "string") {
    const text = value.trim();
    return template.test(text) || (era !== "sqlite-strict" && marker.test(text));
  }
  if (!isRecord(value)) return false;
  const source = own(value, "source");
  const known =
    source === "env" || source === "file" || source === "exec" || (source === "store" && era === "sqlite-strict");
  if (!known || written(own(value, "id")) === undefined) return false;
  const provider = own(value, "provider");
  return provider === undefined || (written(provider) !== undefined && Object.keys(value).length === 3);
};
