/** `auth.json` of OpenCode and its forks: provider → `{type: oauth | api | wellknown}`. */
import type { Document } from "../../model.ts";
import type { FileFacts, ProfileSketch } from "../kit/model.ts";
import { entriesAt, isRecord, milliseconds, own, valueAt, written } from "../kit/read.ts";

const types = new Set(["oauth", "api", "wellknown"]);

const isEntry = (value: unknown): boolean => {
  const type = isRecord(value) ? own(value, "type") : undefined;
  return typeof type === "string" && types.has(type);
};

/** Told from pi's file (`api_key`) and OpenClaw's by the types it uses. */
export const isAuthMap = (value: unknown): boolean => isRecord(value) && Object.values(value).some(isEntry);

const sketch = (name: string, entry: unknown): ProfileSketch => {
  const provider = name.toLowerCase();
  const at = [name];
  const text = (key: string): unknown => valueAt(entry, key);
  switch (text("type")) {
    case "oauth":
      return {
        id: name,
        provider,
        kind: "oauth",
        at,
        access: text("access"),
        refresh: text("refresh"),
        expires: milliseconds(text("expires")),
        account: text("accountId"),
        serves: "first",
      };
    case "api":
      return { id: name, provider, kind: "api-key", at, key: text("key") };
    case "wellknown":
      return { id: name, provider, kind: "token", at, token: text("token") };
    default:
      return {
        id: name,
        provider,
        kind: "unknown",
        at,
        access: text("access"),
        key: text("key"),
        fate: "dropped",
        reason: "unknown_type",
        flaw: {
          at,
          message: "its `type` is none of oauth, api, wellknown",
          remedy: "Sign in anew; the program writes it.",
        },
      };
  }
};

/** A missing field makes an entry undecodable: it vanishes without a word (1.18.34, decodeUnknownOption). */
const undecodable = (entry: ProfileSketch): ProfileSketch => {
  const missing =
    entry.kind === "oauth"
      ? [
          entry.access === undefined && "access",
          entry.refresh === undefined && "refresh",
          entry.expires === undefined && "expires",
        ]
      : entry.kind === "api-key"
        ? [typeof entry.key !== "string" && "key"]
        : [];
  const [field] = missing.filter((name) => typeof name === "string");
  if (field === undefined) return entry;
  const message = `it has no \`${field}\`, so the program drops it without a word`;
  return { ...entry, fate: "dropped", reason: "undecodable", flaw: { at: entry.at, message } };
};

export const readAuthMap = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: entry }) =>
    isRecord(entry) ? [undecodable(sketch(name, entry))] : [],
  ),
});

/** `mcp-auth.json`: server → its tokens; expiry in seconds. */
export const readServerLogins = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: entry, at }) => {
    const tokens = valueAt(entry, "tokens");
    if (!isRecord(tokens)) return [];
    const expires = milliseconds(own(tokens, "expiresAt"));
    return [
      {
        id: `mcp:${name}`,
        provider: `mcp:${name}`,
        kind: "oauth" as const,
        at,
        access: own(tokens, "accessToken"),
        refresh: own(tokens, "refreshToken"),
        // Written in seconds; some servers' clients wrote ms.
        expires: expires === undefined ? undefined : expires < 1e11 ? expires * 1000 : expires,
      },
    ];
  }),
});

export const isServerLogins = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).some((entry) => written(valueAt(entry, "tokens", "accessToken")) !== undefined);
