/** Judges what stands around a secret's name. */
import { Buffer } from "node:buffer";
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import type { Span } from "../model.ts";
import { judgeValue, lowered } from "./judge.ts";
import { judgeName, type NameVerdict } from "./name-words.ts";
import { type Pair, pairAt } from "./pair.ts";
import type { FilePlace } from "./place.ts";
import { isWeak } from "./weak.ts";
import { asUtf8, type Window } from "./window.ts";

const comment = /^\s*(?:\/\/|\/?\*|#|--\s|;|<!--|%|\/\/\/|"""|>|\$ )/;

/** Does the line that holds `at` begin as a comment? */
const inComment = (text: string, at: number): boolean => {
  const start = Math.max(text.lastIndexOf("\n", at) + 1, at - 200);
  return comment.test(text.slice(start, at));
};

const kinds = { password: "password", secret: "api-key", key: "unknown" } as const;

const kindOf = (strength: keyof typeof kinds, word: string): string => {
  if (/token|bearer|jwt/.test(word)) return "oauth-access";
  if (/secret/.test(word)) return "client-secret";
  return /cookie|session|sid/.test(word) ? "session" : kinds[strength];
};

/** Is it a call that sets what it names: `setPassword("…")`, `define("DB_PASSWORD", "…")`, `putenv`? */
const gives = ({ name, at }: Pair, { text }: Window): boolean =>
  /^(?:\w+\.)*(?:set|with|put|update|change)[A-Z_]/.test(name) ||
  /(?:\bdefine|\bset\w*|\bput\w*|env|Property|Variable)\(\s*["'](?:[\w.-]*)$/.test(
    text.slice(Math.max(0, at - 60), at),
  );

const spanOf = (
  pair: Pair,
  window: Window,
  value: string,
  rest: Pick<Span, "kind" | "confidence" | "shape" | "weak">,
): Span => ({
  start: window.base + pair.literal.start,
  end: window.base + pair.literal.end,
  issuer: "",
  by: "name",
  name: pair.name,
  secret: new Secret(value, rest.kind),
  ...rest,
});

/** What a value in base64 spells, as in a Kubernetes Secret; undefined where it spells no text. */
const plainOf = (value: string): string | undefined => {
  if (value.length < 8 || value.length > 64 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    return undefined;
  const plain = Buffer.from(value, "base64").toString("latin1").trimEnd();
  return /^[\x20-\x7e]{4,}$/.test(plain) ? plain : undefined;
};

/** May a well-known dummy be in use here? Not in templates, documents and code, where names and labels look the same. */
const isInUse = (pair: Pair, place: FilePlace, verdict: NameVerdict): boolean =>
  !place.lesser &&
  !place.template &&
  (place.form === "config" || place.form === "shell") &&
  pair.form !== "comparison" &&
  pair.form !== "call" &&
  !(pair.form === "flag" && /^(?:pass|pwd|secret|token)/i.test(pair.literal.value)) &&
  verdict.strength !== "key" &&
  !verdict.vague;

/**
 * Is the value none for where it stands: within `ENC[…]` of sops, in the picture of a build's state, in an ARN, under the
 * name of a type (`"AWS::ApiGateway::ApiKey": …`)?
 */
const isElsewhere = ({ literal, at, form }: Pair, { text }: Window): boolean =>
  text.startsWith(",tag:", literal.end) ||
  (form === "member" && text.startsWith("::", at - 2)) ||
  /\.svg\?$|(?:^|[^a-z])arn:[^\s"']{0,160}:$/.test(text.slice(Math.max(0, at - 200), at));

/** The secret that a pair holds; undefined where it holds none. */
export const judgePair = (pair: Pair, window: Window, place: FilePlace): Span | undefined => {
  const verdict = judgeName(pair.name);
  if (verdict.strength === "none") return undefined;
  const value = asUtf8(pair.literal.value);
  const kind = kindOf(verdict.strength, verdict.word);
  const plain = plainOf(value);
  if (isWeak(value) || (plain !== undefined && isWeak(plain))) {
    if (!isInUse(pair, place, verdict) || (place.form === "shell" && inComment(window.text, pair.at))) return undefined;
    return spanOf(pair, window, value, { kind, confidence: "medium", shape: "weak-secret", weak: true });
  }
  const manner = pair.form === "comparison" || (pair.form === "call" && !gives(pair, window)) ? "passed" : "given";
  const code = place.lesser || (place.form !== "config" && place.form !== "shell");
  const proof = judgeValue({ name: pair.name, verdict, value, manner, code });
  if (proof === undefined || isElsewhere(pair, window)) return undefined;
  if (plain !== undefined && (isPlaceholder(plain) || /^[A-Za-z]+,? [A-Za-z]/.test(plain))) return undefined;
  const commented = place.form !== "config" && inComment(window.text, pair.at);
  const lesser = place.lesser || place.template || commented;
  // The documentation comments of a library: what stands there was made up, however random.
  const confidence = commented && place.lesser ? "low" : lesser ? lowered(proof) : proof;
  return spanOf(pair, window, value, { kind, confidence, shape: "named-secret" });
};

/** The secret whose name lies from `start` to `end` of the window. */
export const judgeNameAt = (window: Window, start: number, end: number, place: FilePlace): Span | undefined => {
  const pair = pairAt(window.text, start, end, place);
  return pair === undefined ? undefined : judgePair(pair, window, place);
};
