/** `auth.json` of Hermes: `providers`, and pools of rows that are taken in turn. */

import type { Document } from "../../model.ts";
import { openaiAccount } from "../kit/login.ts";
import type { FileFacts, ProfileSketch } from "../kit/model.ts";
import {
  claimsOf,
  entriesAt,
  isoTime,
  isRecord,
  itemsOf,
  jwtExpiry,
  milliseconds,
  own,
  recordAt,
  seconds,
  valueAt,
  written,
} from "../kit/read.ts";

export const isHermesAuth = (value: unknown): boolean =>
  isRecord(value) &&
  (recordAt(value, "credential_pool") !== undefined ||
    (recordAt(value, "providers") !== undefined &&
      (Object.hasOwn(value, "version") || Object.hasOwn(value, "active_provider"))));

/** `expires_at_ms`, or `expires_at` as a date or in seconds, else what the token says. */
const expiryOf = (entry: unknown): number | undefined =>
  milliseconds(valueAt(entry, "expires_at_ms")) ??
  isoTime(valueAt(entry, "expires_at")) ??
  seconds(valueAt(entry, "expires_at")) ??
  jwtExpiry(valueAt(entry, "access_token"));

const accountOf = (tokens: unknown): unknown =>
  valueAt(tokens, "account_id") ?? openaiAccount(valueAt(tokens, "id_token") ?? valueAt(tokens, "access_token"));

/** Refresh tokens of these are good for one use: Hermes renews them itself, in pools too. */
const provider = ({
  name,
  value: entry,
  at,
}: {
  readonly name: string;
  readonly value: unknown;
  readonly at: readonly (string | number)[];
}): readonly ProfileSketch[] => {
  const tokens = valueAt(entry, "tokens");
  if (!isRecord(tokens)) return [];
  return [
    {
      id: name,
      provider: name.toLowerCase(),
      kind: "oauth",
      at: [...at, "tokens"],
      access: own(tokens, "access_token"),
      refresh: own(tokens, "refresh_token"),
      expires: expiryOf(tokens),
      account: accountOf(tokens),
      session: own(claimsOf(own(tokens, "access_token")), "session_id"),
    },
  ];
};

const row = (name: string, item: unknown, at: readonly (string | number)[]): readonly ProfileSketch[] => {
  if (!isRecord(item)) return [];
  const label = written(own(item, "label")) ?? written(own(item, "id")) ?? String(at.at(-1) ?? "");
  const base = { id: `${name}:${label}`, provider: name.toLowerCase(), at };
  const access = own(item, "access_token");
  if (own(item, "auth_type") === "oauth") {
    return [
      {
        ...base,
        kind: "oauth",
        access,
        refresh: own(item, "refresh_token"),
        expires: expiryOf(item),
        account: accountOf(item),
      },
    ];
  }
  return [{ ...base, kind: "api-key", key: access ?? own(item, "api_key") }];
};

/**
 * The pool is what is asked; `providers` keeps the sign-in a row was seeded from. The same tokens in both are one row.
 */
export const readAuth = ({ value }: Document): FileFacts => {
  const pooled = entriesAt(value, "credential_pool").flatMap(({ name, value: rows, at }) =>
    itemsOf(rows).flatMap(({ item, index }) => row(name, item, [...at, index])),
  );
  const known = new Set(pooled.flatMap(({ refresh }) => (typeof refresh === "string" ? [refresh] : [])));
  const signedIn = entriesAt(value, "providers")
    .flatMap(provider)
    .filter(({ refresh }) => typeof refresh !== "string" || !known.has(refresh));
  return { profiles: [...signedIn, ...pooled] };
};

/** Its own sign-in at Anthropic, written the way Claude Code writes it. */
export const readAnthropic = ({ value }: Document): FileFacts => ({
  profiles: isRecord(value)
    ? [
        {
          id: "anthropic",
          provider: "anthropic",
          kind: "oauth",
          at: [],
          access: own(value, "accessToken"),
          refresh: own(value, "refreshToken"),
          expires: milliseconds(own(value, "expiresAt")),
        },
      ]
    : [],
});
