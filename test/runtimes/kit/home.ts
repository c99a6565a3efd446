/** Files of a runtime, made at run time, and what the runtime makes of them. */
import type { Document, Home, Runtime } from "../../../src/model.ts";
import { readDocument } from "../../../src/read/read.ts";

let count = 0;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Credentials nobody issued; each call makes another. */
export const fake = {
  opaque: (): string => Buffer.from(`opaque-${++count}-${"9f".repeat(12)}`).toString("base64url"),
  jwt: (claims: Readonly<Record<string, unknown>>): string =>
    [encode({ alg: "RS256" }), encode({ jti: ++count, ...claims }), encode("signature")].join("."),
};

/** A document of this path; data is written as JSON. */
export const readAs = async (path: string, content: unknown): Promise<Document> =>
  readDocument({
    path,
    bytes: new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content)),
    exposure: "state",
    mode: 0o600,
  });

/** The homes a runtime makes of files: path → text, or data for JSON. */
export const translateFiles = async (
  runtime: Runtime,
  files: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Home[]> => {
  const documents = await Promise.all(Object.entries(files).map(([path, content]) => readAs(path, content)));
  const claimed = documents.flatMap((document) => {
    const claim = runtime.claim(document);
    return claim ? [{ claim, document }] : [];
  });
  return runtime.translate({
    claimed,
    documents: new Map(documents.map((document) => [document.source.path, document])),
    target: undefined,
    now: Date.parse("2026-11-25T00:00:00Z"),
    env,
  });
};
