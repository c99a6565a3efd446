import type { Flaw, Place, Pointer } from "../../model.ts";
import { isRecord, own, type Raw } from "./shape.ts";

type PlaceOf = (at: Pointer, on?: "key" | "value") => Place;

interface Named {
  readonly field: string;
  readonly message: string;
  readonly remedy?: string;
}

const firstOf = (entry: Raw, names: readonly string[]): string | undefined =>
  names.find((name) => Object.hasOwn(entry, name));

const misnamed = (entry: Raw, names: readonly string[], expected: string): Named | undefined => {
  const name = firstOf(entry, names);
  if (name === undefined) return undefined;
  const message = `\`${name}\` is a field OpenClaw does not read; it reads \`${expected}\``;
  return { field: name, message, remedy: `Rename \`${name}\` to \`${expected}\`.` };
};

const unusable = (entry: Raw, field: string): Named | undefined => {
  if (!Object.hasOwn(entry, field)) return undefined;
  const value = entry[field];
  if (typeof value === "string" && value.trim() === "") return { field, message: `\`${field}\` is blank` };
  if (typeof value === "string") return undefined;
  const kind = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  return { field, message: `\`${field}\` is ${kind}, not a string` };
};

const badReference = (entry: Raw, field: string): Named | undefined =>
  Object.hasOwn(entry, field)
    ? {
        field,
        message: `\`${field}\` is no reference OpenClaw knows`,
        remedy: `Write \`${field}\` as {"source": "env", "provider": "default", "id": "NAME"}.`,
      }
    : undefined;

const missing = (entry: Raw): Named | undefined => {
  const type = own(entry, "type") ?? own(entry, "mode");
  if (type === "token")
    return (
      misnamed(entry, ["access_token", "accessToken", "auth_token", "key", "access"], "token") ??
      badReference(entry, "tokenRef") ??
      unusable(entry, "token")
    );
  if (type === "api_key" || type === "apiKey")
    return (
      misnamed(entry, ["api_key", "api-key", "token", "value"], "key") ??
      badReference(entry, "keyRef") ??
      unusable(entry, "key") ??
      unusable(entry, "apiKey")
    );
  const tokens = own(entry, "tokens");
  if (isRecord(tokens))
    return {
      field: "tokens",
      message: "the tokens lie in `tokens`, one level too deep",
      remedy: "Write them as `access`, `refresh` and `expires` of the entry.",
    };
  return (
    misnamed(entry, ["access_token", "accessToken"], "access") ??
    misnamed(entry, ["refresh_token", "refreshToken"], "refresh") ??
    unusable(entry, "access") ??
    unusable(entry, "refresh")
  );
};

const known = "`oauth`, `token` or `api_key`";

const named = (reason: string, entry: Raw): Named | undefined => {
  switch (reason) {
    case "invalid_type": {
      const field = firstOf(entry, ["type", "mode"]);
      const message = field ? `\`${field}\` is none of ${known}` : `\`type\` is missing; it must be one of ${known}`;
      return { field: field ?? "", message };
    }
    case "missing_provider": {
      const field = firstOf(entry, ["provider"]);
      const message = field
        ? "`provider` is not a name"
        : "`provider` is missing; the id before the colon does not stand in for it";
      return { field: field ?? "", message };
    }
    case "missing_credential":
      return missing(entry) ?? { field: "", message: "it holds no credential" };
    case "invalid_expires":
      return { field: "expires", message: "`expires` is not a Unix time in milliseconds" };
    case "expired":
      return { field: Object.hasOwn(entry, "expires") ? "expires" : "", message: "`expires` is in the past" };
    case "malformed_api_key":
      return { field: "key", message: "`key` is a command line, not a key" };
    case "unresolved_ref":
      return { field: "oauthRef", message: "`oauthRef` points to a sidecar file that OpenClaw no longer reads" };
    case "setup_inactive":
      return { field: "setup", message: "its setup was never finished" };
    default:
      return undefined;
  }
};

/** What is wrong with an entry in the words of its reason, at the field that is at fault. */
export const entryFlaw = (reason: string, value: unknown, place: PlaceOf): Flaw | undefined => {
  if (!isRecord(value)) return { place: place([]), message: "the entry is no object" };
  const flaw = named(reason, value);
  if (!flaw) return undefined;
  const { field, message, remedy } = flaw;
  const at = field === "" ? place([]) : place([field], message.includes("does not read") ? "key" : "value");
  return { place: at, message, ...(remedy !== undefined && { remedy }) };
};
