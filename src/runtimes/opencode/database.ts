/** `opencode.db`: what newer versions keep beside `auth.json`. */
import type { Document } from "../../model.ts";
import type { FileFacts, ProfileSketch } from "../kit/model.ts";
import { entriesAt, milliseconds, own, type Raw, recordAt, written } from "../kit/read.ts";

/** A column of JSON: parsed where it is, else nothing (a fork keeps ciphertext there). */
const parsed = (value: unknown): Raw | undefined => {
  if (typeof value !== "string" || value.length > 1_000_000) return undefined;
  try {
    return recordAt(JSON.parse(value));
  } catch {
    return undefined;
  }
};

/** A key, or a login, of one integration; an inactive one is kept and not asked. */
const credential = (row: Raw, at: readonly string[]): readonly ProfileSketch[] => {
  const held = parsed(own(row, "value"));
  const id = written(own(row, "integration_id"));
  if (held === undefined || id === undefined) return [];
  const active = own(row, "active");
  const serves = active === "0" || active === 0 ? "never" : "first";
  const base = { id, provider: id.toLowerCase(), at: [...at, "value"], serves } as const;
  if (own(held, "type") === "key") return [{ ...base, kind: "api-key", key: own(held, "key") }];
  return [
    {
      ...base,
      kind: "oauth",
      access: own(held, "access"),
      refresh: own(held, "refresh"),
      expires: milliseconds(own(held, "expires")),
      account: own(held, "accountId"),
    },
  ];
};

const account = (row: Raw, at: readonly string[]): ProfileSketch => ({
  id: "account",
  provider: "opencode",
  kind: "oauth",
  at,
  access: own(row, "access_token"),
  refresh: own(row, "refresh_token"),
  expires: milliseconds(own(row, "token_expiry")),
});

export const readDatabase = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: entry, at }): readonly ProfileSketch[] => {
    const row = recordAt(entry);
    if (row === undefined) return [];
    if (name.startsWith("credential/")) return credential(row, at.map(String));
    return name.startsWith("account/") ? [account(row, at.map(String))] : [];
  }),
});
