/** Credentials of the demo: made at run time, so that no file of this project holds anything that looks like one. */

/** Random bytes, as many as asked for. */
export type RandomBytes = (length: number) => Uint8Array;

export interface DemoTokens {
  /** A key of the kind that is billed by use. */
  apiKey(): string;
  refresh(): string;
  /** An access token; a JWT by its looks. */
  access(): string;
  /** A setup token. */
  setup(): string;
}

/** @param random the source of every character */
export const createTokens = (random: RandomBytes): DemoTokens => {
  const text = (length: number): string => Buffer.from(random(length)).toString("base64url").slice(0, length);
  const part = (data: unknown): string => Buffer.from(JSON.stringify(data)).toString("base64url");
  return {
    apiKey: () => ["sk", "proj", text(96)].join("-"),
    refresh: () => ["rt", text(86)].join("_"),
    access: () => [part({ alg: "RS256", typ: "JWT" }), part({ sub: text(20) }), text(300)].join("."),
    setup: () => ["sk", "ant", "oat01", text(95)].join("-"),
  };
};
