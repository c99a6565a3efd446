import type { Document, Pointer } from "../../model.ts";
import { isRecord, own, type Raw } from "./shape.ts";

/** Something that reads like a credential, wherever it lies. */
export interface Found {
  readonly at: Pointer;
  /** Its own `id`, else the key it stands under. */
  readonly id: string;
  readonly value: Raw;
}

/** Fields that hold a secret, here or in another program's shape. */
const secretFields = (
  "access refresh key token apiKey api_key access_token refresh_token accessToken refreshToken auth_token authToken " +
  "bearer secret"
).split(" ");
const references = ["keyRef", "tokenRef", "oauthRef"];
const kinds = new Set(
  "oauth oauth2 token api_key apikey api-key setup-token setup_token bearer subscription aws-sdk".split(" "),
);
const bookkeeping = new Set(["order", "lastGood", "usageStats", "version", "metadata", "setup"]);

const depthLimit = 8;
const countLimit = 5000;

const holdsSecret = (value: Raw): boolean =>
  secretFields.some((field) => {
    const held = own(value, field);
    return typeof held === "string" || typeof held === "number" || (isRecord(held) && Object.hasOwn(held, "source"));
  }) || references.some((field) => Object.hasOwn(value, field));

const saysKind = (value: Raw): boolean =>
  ["type", "mode", "kind"].some((field) => {
    const word = own(value, field);
    return typeof word === "string" && kinds.has(word.trim().toLowerCase());
  });

const holdsTokens = (value: Raw): boolean => {
  const tokens = own(value, "tokens");
  return isRecord(tokens) && holdsSecret(tokens);
};

const isCredential = (value: Raw): boolean => holdsSecret(value) || saysKind(value) || holdsTokens(value);

const idOf = (at: Pointer, value: Raw): string => {
  for (const field of ["id", "profileId", "name"]) {
    const named = own(value, field);
    if (typeof at.at(-1) !== "string" && typeof named === "string") return named;
  }
  return String(at.at(-1) ?? "");
};

const isRouting = (at: Pointer): boolean => at.length === 1 && typeof at[0] === "string" && bookkeeping.has(at[0]);

/**
 * Every credential a lenient reader finds below `base`: in lists, flat, nested one level off, under a key of the wrong
 * case. Bounded in depth and number.
 */
export const findCredentials = (root: unknown, base: Pointer = []): readonly Found[] => {
  const found: Found[] = [];
  const visit = (value: unknown, at: Pointer): void => {
    if (value === null || typeof value !== "object" || found.length >= countLimit || isRouting(at)) return;
    if (isRecord(value) && isCredential(value)) found.push({ at: [...base, ...at], id: idOf(at, value), value });
    else if (at.length < depthLimit)
      for (const [key, child] of Object.entries(value)) visit(child, [...at, Array.isArray(value) ? Number(key) : key]);
  };
  visit(root, []);
  return found;
};

const mention = /\\?"(?:type|mode)\\?"\s*:\s*\\?"(?:oauth|token|api_?key)\\?"/gi;

/** How many credentials a file holds that no reader gets through, counted by the kinds it names. */
export const countMentions = (document: Document): number => document.text.match(mention)?.length ?? 0;
