/** Credentials for examples: made at run time, the same for the same name, never written down. */
import { Buffer } from "node:buffer";

/** Text → 43 characters of base64url, all of them by chance: SHA-256. */
export type Digest = (text: string) => string;

type Make = (name: string, length: number) => string;

const openMake =
  (digest: Digest): Make =>
  (name, length) => {
    let text = "";
    for (let round = 0; text.length < length; round++) text += digest(`${name}/${round}`);
    return text.slice(0, length);
  };

const jwt = (name: string, make: Make): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "RS256", typ: "JWT" }), part({ sub: make(name, 24) }), make(name, 342)].join(".");
};

const prefixed =
  (prefix: readonly string[], length: number) =>
  (name: string, make: Make): string =>
    prefix.join("-") + make(name, length);

// The first pattern that fits the name decides the form. Prefixes are put together here, so no file holds one whole.
const forms: readonly (readonly [RegExp, (name: string, make: Make) => string])[] = [
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

export interface Fakes {
  /**
   * A credential by name: `openai-refresh`, `anthropic-key`, `anthropic-other-key`. The form follows issuer (first word)
   * and kind (last word); the same name is the same credential.
   */
  readonly fakeCredential: (name: string) => string;
  /** Text with every `$FAKE:name` replaced by its credential. */
  readonly withFakes: (text: string) => string;
}

/** Opens the mint. */
export const openFakes = (digest: Digest): Fakes => {
  const make = openMake(digest);
  const fakeCredential = (name: string): string =>
    (forms.find(([pattern]) => pattern.test(name))?.[1] ?? ((one: string) => make(one, 64)))(name, make);
  return {
    fakeCredential,
    withFakes: (text) => text.replace(/\$FAKE:([a-z0-9]+(?:-[a-z0-9]+)*)/g, (_, name: string) => fakeCredential(name)),
  };
};
