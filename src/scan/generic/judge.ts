import type { Confidence } from "../../model.ts";
import { type Measure, measureValue, randomFrom } from "../measure/measure.ts";
import { type NameVerdict, splitName } from "./name-words.ts";
import { isNoSecret, isPath, isUuid } from "./value.ts";

/** What there is to judge a value by. */
export interface Evidence {
  readonly name: string;
  readonly verdict: NameVerdict;
  /** UTF-8 decoded. */
  readonly value: string;
  /** `given`: plainly assigned · `passed`: an argument or a comparison, where labels and names stand as well. */
  readonly manner: "given" | "passed";
  /** Is a bare word a variable, or a label, here? */
  readonly code: boolean;
}

const levels: readonly Confidence[] = ["low", "medium", "high"];

/** One step down; `low` stays. */
export const lowered = (confidence: Confidence): Confidence =>
  levels[Math.max(0, levels.indexOf(confidence) - 1)] ?? "low";

const ordinary = new Set(
  "password passwd pass pwd secret token key user username name my your the a test admin root db database auth api access value new old current wrong invalid bad good correct default example some any foo bar baz for of in is not no hash salt id field input type client app session login basic bearer".split(
    " ",
  ),
);

/** Does it merely say again what the name says (`password: "userPassword"`)? */
const saysTheName = (name: string, value: string): boolean => {
  const own = new Set(splitName(name));
  return splitName(value).every((word) => own.has(word) || ordinary.has(word.replace(/\d+$/, "")));
};

/** Letters with digits or signs in a way that no identifier has. */
const looksChosen = (text: string): boolean => {
  const value = text.slice(0, 256);
  if (!/[A-Za-z]/.test(value)) return false;
  if (/[!@#%^&*?~+=]/.test(value) && /^\S+$/.test(value)) return true;
  return /[A-Za-z]\d+[A-Za-z]|^\d+[A-Za-z]{2}|\d{2,}$|[A-Z][a-z]+\d/.test(value);
};

const identifier =
  /^[A-Za-z]+(?:[-_.][A-Za-z0-9]+)+$|^[a-z]{3,}\d?$|^(?:utf|base|sha|md|aes|rsa|des|hmac|sha-|oauth|v|h|col|p|x|int|uint|float)-?\d{1,3}$/i;

/** Too short for more than a hint: no word, or letters and then digits. */
const shortPassword = (value: string, bits: number): Confidence | undefined =>
  bits >= randomFrom.low ||
  (value.length === 5 && bits > -4 && /^[A-Za-z]{2,3}\d+$/.test(value) && !identifier.test(value))
    ? "low"
    : undefined;

const password = ({ value, code }: Evidence, { bits, alphabet }: Measure): Confidence | undefined => {
  if (value.length > 256) return bits >= randomFrom.medium ? "medium" : undefined;
  if (alphabet === "digits") return value.length >= 6 && bits > -7 ? "low" : undefined;
  if (value.length < 6) return shortPassword(value, bits);
  if (bits >= randomFrom.high) return "high";
  if (bits >= randomFrom.low) return "medium";
  if (looksChosen(value) && !identifier.test(value)) return bits >= -30 ? "medium" : "low";
  if (bits >= 1) return "low";
  return !code && /^[A-Za-z0-9]+$/.test(value) && bits > -14 ? "low" : undefined;
};

const secret = ({ value }: Evidence, { bits, alphabet }: Measure): Confidence | undefined => {
  if (alphabet === "digits") return undefined;
  if (value.length < 8) return bits >= randomFrom.medium ? "low" : undefined;
  if (bits >= randomFrom.high && value.length >= 16) return "high";
  if (bits >= randomFrom.medium) return value.length >= 12 ? "medium" : "low";
  if (!/\d/.test(value)) return bits >= randomFrom.low + 3 && value.length >= 8 ? "low" : undefined;
  if (bits >= randomFrom.low && value.length >= 10) return value.length >= 16 ? "medium" : "low";
  return looksChosen(value) && !identifier.test(value) && bits > -8 ? "low" : undefined;
};

const weakKeys = /^(?:salt|nonce|seed|iv|session|cookie|sid|signature|pin|otp|totp)/;

/** What is mixed in: shorter than keys. */
const isMixedIn = (word: string, value: string, bits: number): boolean =>
  /^(?:salt|nonce|iv)/.test(word) && (bits >= randomFrom.medium || (bits >= randomFrom.low && /\d/.test(value)));

const key = ({ value, verdict }: Evidence, { bits, alphabet }: Measure): Confidence | undefined => {
  if (isMixedIn(verdict.word, value, bits)) return "low";
  if (value.length < 16 || bits < randomFrom.medium || !/\d/.test(value)) return undefined;
  return weakKeys.test(verdict.word) || alphabet === "hex" ? "low" : bits >= randomFrom.high ? "medium" : "low";
};

const proofs = { password, secret, key } as const;

/** UUIDs are names of things, but some issuers give them as keys. */
const isKeyLike = ({ strength, word, vague }: NameVerdict): boolean =>
  strength !== "key" && !vague && /apikey|secret|password|^key$/.test(word);

/** Is the value none for another reason than its looks? Asked last: few values come so far. */
const isOther = ({ name, value }: Evidence, { bits }: Measure): boolean =>
  (value.length <= 64 && saysTheName(name, value)) ||
  (isPath(value) && (bits < randomFrom.high || value.length < 20)) ||
  isNoSecret(value);

/** A password that Google makes for an app: four times four letters, which look like words. */
const appPassword = /^[a-z]{4}(?: [a-z]{4}){3}$/;

/** How sure it is that the value is a secret; undefined where it is none. */
export const judgeValue = (evidence: Evidence): Confidence | undefined => {
  const { verdict, value, manner } = evidence;
  if (appPassword.test(value)) return judgeValue({ ...evidence, value: value.replaceAll(" ", "") });
  if (verdict.strength === "none" || value.length < 4) return undefined;
  if (verdict.strength !== "password" && value.length < (/secret/.test(verdict.word) ? 5 : 8)) return undefined;
  const measured = measureValue(value);
  const proof = proofs[verdict.strength](evidence, measured);
  if (proof === undefined || (verdict.vague && measured.bits < randomFrom.medium)) return undefined;
  if (isOther(evidence, measured)) return undefined;
  if (isUuid(value)) return isKeyLike(verdict) ? "low" : undefined;
  return verdict.vague || (manner === "passed" && measured.bits < randomFrom.high) ? lowered(proof) : proof;
};
