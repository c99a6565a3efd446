import type { Document, Pointer } from "../../model.ts";
import type { FileFacts, ProfileSketch } from "./model.ts";
import { claimsOf, isRecord, jwtExpiry, own, valueAt, written } from "./read.ts";

/** Where one login's parts stand in a record. */
export interface LoginFields {
  readonly id: string;
  readonly provider: string;
  readonly access: string;
  readonly refresh?: string;
  /** Unix time in ms of the written value. */
  readonly expires?: (value: unknown) => number | undefined;
  readonly expiresAt?: string;
  readonly account?: readonly string[];
  readonly serves?: ProfileSketch["serves"];
}

const openaiClaim = "https://api.openai.com/auth";

/** OpenAI's account, as its tokens name it. */
export const openaiAccount = (token: unknown): unknown => valueAt(claimsOf(token), openaiClaim, "chatgpt_account_id");

/** Who a token says it is of: OpenAI's account, else the subject. */
const accountIn = (...tokens: readonly unknown[]): unknown =>
  tokens
    .map((token) => written(openaiAccount(token)) ?? written(own(claimsOf(token), "sub")))
    .find((found) => found !== undefined);

/** The login a record holds; none where it holds neither of its tokens. */
export const loginIn = (record: unknown, at: Pointer, fields: LoginFields): readonly ProfileSketch[] => {
  if (!isRecord(record)) return [];
  const access = own(record, fields.access);
  const refresh = fields.refresh === undefined ? undefined : own(record, fields.refresh);
  if (written(access) === undefined && written(refresh) === undefined) return [];
  const told = fields.expiresAt === undefined ? undefined : own(record, fields.expiresAt);
  const account = (fields.account ?? []).map((name) => written(own(record, name))).find((one) => one !== undefined);
  return [
    {
      id: fields.id,
      provider: fields.provider,
      kind: "oauth",
      at,
      access,
      refresh,
      expires: fields.expires?.(told) ?? jwtExpiry(access),
      account: account ?? accountIn(own(record, "id_token"), access),
      session: own(claimsOf(access), "session_id"),
      ...(fields.serves !== undefined && { serves: fields.serves }),
    },
  ];
};

/** A reader of a file that is one login. */
export const readLogin =
  (fields: LoginFields) =>
  ({ value }: Document): FileFacts => ({ profiles: loginIn(value, [], fields) });
