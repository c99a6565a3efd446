/** Files that are one thing as a whole: a key file, a list of logins, a token, another file in base64. */
import { Buffer } from "node:buffer";
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import type { Span } from "../model.ts";
import { authPath } from "../paths/auth-path.ts";
import { nothing, spanAt } from "./assemble.ts";
import { readHtpasswd } from "./htpasswd.ts";
import { readLogins } from "./logins.ts";
import type { Structure } from "./model.ts";
import { looksRandom } from "./opaque.ts";
import { stateOfPem } from "./reading.ts";
import { signPlaces } from "./sign-places.ts";
import type { Sort } from "./sort.ts";
import { viewOf } from "./view.ts";

interface WholeTask {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly rescan: (bytes: Uint8Array, depth: number) => readonly Span[];
  readonly depth?: number;
}

/** Longest file that is decoded as a whole. */
const longestEncoded = 8 * 1024 * 1024;

const wholeSpan = (
  bytes: Uint8Array,
  shape: string,
  kind: string,
  secret: string,
  start = 0,
  end = bytes.length,
): Span => ({
  start,
  end,
  shape,
  issuer: "",
  kind,
  confidence: "high",
  by: "structure",
  secret: new Secret(Buffer.from(bytes.subarray(start, Math.min(end, start + 20_000))).toString("latin1"), secret),
});

/** What a file is as a whole, or `undefined` where it is a document to be read. `again` reads what was decoded. */
export function findWhole<T extends WholeTask>(
  task: T,
  sort: Sort,
  again: (task: T) => Structure,
): Structure | undefined {
  const { bytes } = task;
  if (sort === "keystore" && !holdsPrivateKey(bytes)) return nothing;
  if (sort === "pkcs12" || sort === "keystore") {
    const title = sort === "pkcs12" ? "PKCS#12 key store" : "Java key store";
    return { kind: "auth-store", title, spans: [wholeSpan(bytes, "key-store", "private-key", "private key")] };
  }
  if (sort === "putty") return readPutty(bytes);
  if (sort === "pem") return readPem(bytes);
  if (sort !== "text" || bytes.length < 16) return undefined;
  return readEncoded(task, again) ?? readHtpasswd(bytes, task.path) ?? readLogins(bytes) ?? readLone(task);
}

/** Has a JKS an entry with a private key (tag 1)? One of certificates alone is no secret. JCEKS counts as one. */
function holdsPrivateKey(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || bytes[0] === 0xce) return true;
  let at = 12;
  for (let entries = view.getUint32(8); entries > 0 && at + 6 < bytes.length; entries--) {
    if (view.getUint32(at) !== 2) return true;
    at += 6 + view.getUint16(at + 4) + 8;
    if (at + 2 > bytes.length) break;
    at += 2 + view.getUint16(at);
    if (at + 4 > bytes.length) break;
    at += 4 + view.getUint32(at);
  }
  return false;
}

function readPutty(bytes: Uint8Array): Structure {
  const text = viewOf(bytes.subarray(0, 20_000)).text;
  const body = /\nPrivate-Lines: \d{1,4}\r?\n([A-Za-z0-9+/=\r\n]{40,})/.exec(text);
  if (!body?.[1]) return { kind: "template", title: "PuTTY private key", spans: [] };
  const start = body.index + body[0].length - body[1].length;
  return {
    kind: "auth-store",
    title: "PuTTY private key",
    spans: [
      wholeSpan(bytes, "stored-private-key", "private-key", "private key", start, start + body[1].trimEnd().length),
    ],
  };
}

function readPem(bytes: Uint8Array): Structure | undefined {
  const text = viewOf(bytes.subarray(0, 200_000)).text;
  const begin = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/.exec(text);
  if (!begin) return undefined;
  const end = text.indexOf("-----END", begin.index);
  const body = text.slice(begin.index, end < 0 ? text.length : end);
  if (stateOfPem(body.replace(" BLOCK", "")) === "placeholder")
    return { kind: "template", title: "Private key", spans: [] };
  const stop = end < 0 ? text.length : Math.min(text.length, (text.indexOf("\n", end) + 1 || text.length + 1) - 1);
  return {
    kind: "auth-store",
    title: "Private key",
    spans: [wholeSpan(bytes, "stored-private-key", "private-key", "private key", begin.index, stop)],
  };
}

const base64Byte = /^[A-Za-z0-9+/_\r\n-]+={0,2}\s*$/;

/** A whole file in base64: decoded once, and what it holds reported where it stands in it. */
function readEncoded<T extends WholeTask>(task: T, again: (task: T) => Structure): Structure | undefined {
  const { bytes, depth = 2 } = task;
  if (depth <= 0 || bytes.length < 32 || bytes.length > longestEncoded) return undefined;
  const head = viewOf(bytes.subarray(0, 256)).text;
  if (!base64Byte.test(head)) return undefined;
  const view = viewOf(bytes);
  const body = view.text.replace(/^\uFEFF/, "");
  if (!base64Byte.test(body)) return undefined;
  const decoded = Buffer.from(body, "base64");
  if (decoded.length < 16) return undefined;
  // Without its path: what is one opaque word was never encoded.
  const found = again({ ...task, bytes: decoded, path: "", depth: depth - 1, anchored: false });
  if (found.kind === "none") return undefined;
  const place = signPlaces(view.text);
  const spans = found.spans.map((span) => ({
    ...span,
    start: place(Math.floor(span.start / 3) * 4),
    end: place(Math.ceil(span.end / 3) * 4 - 1) + 1,
    spelling: span.spelling ? `base64 > ${span.spelling}` : "base64",
  }));
  return { ...found, spans };
}

/** A file that is one opaque word, and whose path says that such files are tokens. */
function readLone({ bytes, path }: WholeTask): Structure | undefined {
  if (bytes.length > 8192) return undefined;
  const view = viewOf(bytes);
  const word = /^[\uFEFF\s]*([^\s{}[\]"'<>]{16,4096})\s*$/.exec(view.text);
  if (!word?.[1] || (word[1].includes("=") && /^[A-Z_]+=/.test(word[1]))) return undefined;
  if (/^[a-z+]+:\/\//.test(word[1])) return undefined;
  const known = authPath(path);
  if (!known?.sure) return undefined;
  if (isPlaceholder(word[1]) || !looksRandom(word[1]))
    return isPlaceholder(word[1])
      ? { kind: "template", runtime: known.runtime, title: known.title, spans: [] }
      : undefined;
  const start = word[0].indexOf(word[1]);
  return {
    kind: "auth-store",
    runtime: known.runtime,
    title: known.title,
    spans: [spanAt(view, start, start + word[1].length, "access", "", "high")],
  };
}
