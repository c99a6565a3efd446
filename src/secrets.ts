/** Joins the scanner's spans and the rules: bytes of a file → what it holds. */
import { Buffer } from "node:buffer";
import { rangesOf } from "./leaks/ranges.ts";
import { opensOf, sealOf } from "./leaks/seals.ts";
import { isSettings } from "./leaks/settings.ts";
import type { FoundSpan, Leak, Range, Source } from "./model.ts";
import { placeOf } from "./scan/generic/place.ts";
import type { Span } from "./scan/model.ts";
import type { PathClaim } from "./scan/paths/model.ts";
import type { Structure } from "./scan/structure/model.ts";

/** What finds credentials. */
export interface Finders {
  /** Spans in order of their offsets, none over another, and what the document is, where that is looked for. */
  readonly read: (task: { readonly bytes: Uint8Array; readonly path: string }) => {
    readonly spans: readonly Span[];
    readonly document: Structure | undefined;
  };
  /** Whose auth file is kept at such a path; not `sure` where other programs use such names for other things. */
  readonly authPath?: (path: string) => PathClaim | undefined;
  /** What a shape is called, and where a credential of it is revoked and renewed. */
  readonly shape?: (id: string) => { readonly title: string; readonly rotate?: string } | undefined;
}

const kinds = {
  "auth-store": "auth-store",
  config: "config",
  "credential-database": "database",
  template: "template",
  none: "none",
} as const;

const beginning: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Kinds as people say them, for what no issuer's shape tells. */
const kindNames: Readonly<Record<string, string>> = {
  "api-key": "API key",
  "oauth-access": "OAuth access token",
  "oauth-refresh": "OAuth refresh token",
  "client-secret": "client secret",
  session: "session secret",
  jwt: "JSON web token",
  "private-key": "private key",
  "cloud-key": "cloud key",
  "bot-token": "bot token",
  webhook: "webhook URL",
  "connection-string": "password in a URL",
  unknown: "secret",
};

const titled = ({ shape }: Finders, span: Span, range: Range): FoundSpan => {
  const { title = kindNames[span.secret.kind] ?? span.secret.kind, rotate } = shape?.(span.shape) ?? {};
  return { ...span, range, title, ...(rotate === undefined ? {} : { rotate }) };
};

/** In a later piece of a file lines cannot be counted: its beginning is pointed at, and the byte told. */
const located = (finders: Finders, { bytes, offset = 0 }: Source, spans: readonly Span[]): readonly FoundSpan[] => {
  if (spans.length === 0) return [];
  const ranges = offset > 0 ? [] : rangesOf(bytes, spans);
  return spans.map((span, index) => titled(finders, span, ranges[index] ?? beginning));
};

/** Where only one program's login is ever kept, what holds a credential is one, whatever its form. */
const atItsPlace = (leak: Leak, path: string, claim: PathClaim | undefined): Leak["document"] => {
  if ((leak.document === "auth-store" || leak.document === "template") && isSettings(path)) return "config";
  return (leak.document === "none" || leak.document === "config") && claim?.sure && leak.spans.length > 0
    ? "auth-store"
    : leak.document;
};

/** The same leak at a path that was learned later, as in a history: the path may tell whose auth file it is. */
export const placeLeak = (finders: Finders, leak: Leak, source: Leak["source"]): Leak => {
  const claim = leak.part === undefined ? finders.authPath?.(source.path) : undefined;
  const document = atItsPlace(leak, source.path, claim);
  const runtime = leak.runtime ?? claim?.runtime;
  return {
    ...leak,
    source,
    document,
    title: leak.title || (document === "none" ? "" : (claim?.title ?? "")),
    ...(runtime === undefined ? {} : { runtime }),
    authPath: claim !== undefined,
  };
};

/** A piece of an auth file in a text or in code does not make one of it, whatever stands in that piece. */
const isWhole = (path: string, bytes: Uint8Array): boolean => {
  if (placeOf(path).form === "config") return true;
  const blanks = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
  const first = bytes.find((byte) => !blanks.includes(byte));
  return first === 0x7b || first === 0x5b || isBinary(bytes);
};

/** SQLite and other binary stores: no text begins so. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 512).includes(0);

/** What a file holds: credentials, stand-ins in the form of an auth file, a seal or its key. `undefined`: none of these. */
export const findLeak = (finders: Finders, whole: Source): Leak | undefined => {
  const { bytes, cells: _, ...source } = whole;
  const { spans: found, document: structure } = finders.read({ bytes, path: source.path });
  const spans = located(finders, whole, found);
  const kind = kinds[structure?.kind ?? "none"];
  const document = kind === "none" || isWhole(source.path, bytes) ? kind : "none";
  const sealed = sealOf(source.path, bytes);
  const opens = opensOf(source.path, bytes, spans.length > 0);
  const ignored = source.ignoredBy !== undefined;
  if (spans.length === 0 && document === "none" && !sealed && opens.length === 0 && !ignored) return undefined;
  const leak: Leak = {
    source,
    document,
    title: document === "none" ? "" : (structure?.title ?? ""),
    ...(document === "none" || structure?.runtime === undefined ? {} : { runtime: structure.runtime }),
    authPath: false,
    spans,
    opens,
    ...(sealed === undefined ? {} : { sealed }),
  };
  return placeLeak(finders, leak, source);
};

/** The facts of several files. */
export const findLeaks = (finders: Finders, sources: Iterable<Source>): readonly Leak[] => {
  const leaks: Leak[] = [];
  for (const source of sources) {
    const leak = findLeak(finders, source);
    if (leak !== undefined) leaks.push(leak);
  }
  return leaks;
};

const decoder = new TextDecoder();

/**
 * Names of files that hold a credential. Names hold words like `token` and ids beside them, so shapes alone count.
 * @param names one a line
 */
export const findInNames = (
  finders: Finders,
  names: Uint8Array,
  source: Omit<Leak["source"], "path">,
): readonly Leak[] =>
  finders
    .read({ bytes: names, path: "" })
    .spans.filter(({ by, confidence }) => by === "shape" && confidence !== "low")
    .flatMap((span) => {
      const start = names.lastIndexOf(0x0a, span.start) + 1;
      const end = names.indexOf(0x0a, span.start);
      if (end !== -1 && span.end > end) return [];
      const path = decoder.decode(names.subarray(start, end === -1 ? undefined : end));
      const spans = [titled(finders, span, beginning)];
      return [
        { source: { ...source, path }, document: "none", part: "name", title: "", authPath: false, spans, opens: [] },
      ];
    });

/** Credentials in the text of a commit or tag: `bytes` are the whole object; lines are counted in its text. */
export const findInMessage = (finders: Finders, whole: Source): Leak | undefined => {
  const blank = Buffer.from(whole.bytes.buffer, whole.bytes.byteOffset, whole.bytes.length).indexOf("\n\n");
  const head = blank === -1 ? 0 : blank + 2;
  const text = { ...whole, bytes: whole.bytes.subarray(head) };
  const { spans: lines } = finders.read({ bytes: text.bytes, path: "message.txt" });
  const { spans: above } = finders.read({ bytes: whole.bytes.subarray(0, head), path: "message.txt" });
  const spans = [...above.map((span) => titled(finders, span, beginning)), ...located(finders, text, lines)];
  if (spans.length === 0) return undefined;
  const { bytes: _, cells: __, ...source } = whole;
  return { source, document: "none", part: "message", title: "", authPath: false, spans, opens: [] };
};
