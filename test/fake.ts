/** Credentials for tests: made at run time, the same for the same name, never written down. */
import { createHash } from "node:crypto";

const base64url = (name: string, length: number): string => {
  let text = "";
  for (let round = 0; text.length < length; round++) {
    text += createHash("sha256").update(`${name}/${round}`).digest("base64url");
  }
  return text.slice(0, length);
};

const jwt = (name: string): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "RS256", typ: "JWT" }), part({ sub: base64url(name, 24) }), base64url(name, 342)].join(".");
};

const prefixed =
  (prefix: readonly string[], length: number) =>
  (name: string): string =>
    prefix.join("-") + base64url(name, length);

// The first pattern that fits the name decides the form. Prefixes are put together here, so no file holds one whole.
const forms: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^anthropic\b.*-(?:access|token)$/, prefixed(["sk", "ant", "oat01", ""], 95)],
  [/^anthropic\b.*-refresh$/, prefixed(["sk", "ant", "ort01", ""], 95)],
  [/^anthropic\b.*-key$/, prefixed(["sk", "ant", "api03", ""], 95)],
  [/^openai\b.*-access$/, jwt],
  [/^openai\b.*-refresh$/, prefixed(["rt_"], 86)],
  [/^openai\b.*-key$/, prefixed(["sk", "proj", ""], 120)],
  [/^openrouter\b.*-key$/, prefixed(["sk", "or", "v1", ""], 64)],
  [/^google\b.*-access$/, prefixed(["ya29."], 120)],
  [/^google\b.*-key$/, prefixed([["AI", "za"].join("")], 35)],
  [/^github\b/, prefixed(["gho_"], 36)],
];

/**
 * A credential by name: `openai-refresh`, `anthropic-key`, `anthropic-other-key`. The form follows issuer (first word)
 * and kind (last word); the same name is the same credential.
 */
export const fakeCredential = (name: string): string =>
  (forms.find(([pattern]) => pattern.test(name))?.[1] ?? ((one) => base64url(one, 64)))(name);

/** Text with every `$FAKE:name` replaced by its credential. */
export const withFakes = (text: string): string =>
  text.replace(/\$FAKE:([a-z0-9]+(?:-[a-z0-9]+)*)/g, (_, name: string) => fakeCredential(name));
