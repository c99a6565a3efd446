import { isRecord, own, type Raw } from "./shape.ts";
import { findCredentials } from "./tolerant.ts";

/** Top-level keys of openclaw.json, of the schemas of 2026.6.1 to 2026.9.6 and of the older names of the product. */
const configKeys = new Set(
  (
    "$include $schema agent agents acp auth bindings broadcast browser canvasHost channels commands cron discord env " +
    "gateway hooks identity logging mcp memory messages meta models plugins providers secrets session skills talk " +
    "telegram tools tts ui update web whatsapp wizard"
  ).split(" "),
);

/** Does this read like an OpenClaw configuration? At least half of its top-level keys are the product's. */
export const looksLikeConfig = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.filter((key) => configKeys.has(key)).length * 2 >= keys.length;
};

const types = new Set<unknown>(["oauth", "token", "api_key", "apiKey"]);

const isEntry = (value: unknown): value is Raw =>
  isRecord(value) && (types.has(own(value, "type")) || types.has(own(value, "mode")));

const entriesOf = (value: unknown): readonly unknown[] =>
  value !== null && typeof value === "object" ? Object.values(value) : [];

/** A legacy auth.json: `{"<provider>": {type, …}}`. OpenCode and pi write the same, so this alone decides nothing. */
export const looksLikeLegacyStore = (value: unknown): boolean =>
  isRecord(value) && !Object.hasOwn(value, "profiles") && entriesOf(value).some(isEntry);

/** credentials/oauth.json: `{"<provider>": {access, refresh, expires}}`. */
export const looksLikeOAuthFile = (value: unknown): boolean =>
  isRecord(value) &&
  entriesOf(value).some(
    (entry) =>
      isRecord(entry) &&
      (typeof own(entry, "access") === "string" || typeof own(entry, "refresh") === "string") &&
      Object.hasOwn(entry, "expires"),
  );

/** Another program's file of the same name: its entries go by `kind` and `profile_name`. */
export const isStrangersStore = (value: unknown): boolean =>
  isRecord(value) &&
  (Object.hasOwn(value, "schema_version") || Object.hasOwn(value, "active_profiles")) &&
  !entriesOf(own(value, "profiles")).some(isEntry);

/** A store under a name of its own: `profiles` with at least one entry of a kind the runtime knows. */
export const looksLikeStore = (value: unknown): boolean =>
  isRecord(value) && entriesOf(own(value, "profiles")).some(isEntry);

const guideFields = ["access_token", "refresh_token", "expires_at"] as const;

/**
 * The shape guides show instead of the real one: `access_token`, `refresh_token`, `expires_at`. A file is of that shape
 * if one entry, wherever it lies, has such a field and none has the fields OpenClaw reads.
 */
export const isGuideShape = (value: unknown): boolean => {
  const entries = findCredentials(value).map((found) => found.value);
  return (
    entries.some((entry) => guideFields.some((field) => Object.hasOwn(entry, field))) &&
    !entries.some((entry) => Object.hasOwn(entry, "access") || Object.hasOwn(entry, "refresh"))
  );
};
