/** Joins the scanner's spans and the rules: bytes of a file → what it holds. */
import { rangesOf } from "./leaks/ranges.ts";
import { opensOf, sealOf } from "./leaks/seals.ts";
import type { FoundSpan, Leak, Source } from "./model.ts";
import type { Span } from "./scan/model.ts";
import type { PathClaim } from "./scan/paths/model.ts";
import type { Structure } from "./scan/structure/model.ts";

/** What finds credentials. */
export interface Finders {
  /** Spans in order of their offsets, none over another. */
  readonly scan: (task: { readonly bytes: Uint8Array; readonly path: string }) => readonly Span[];
  /** What a document is; absent: every file is taken for plain text. */
  readonly structured?: (task: { readonly bytes: Uint8Array; readonly path: string }) => Structure;
  /** Whose auth file is kept at such a path; not `sure` where other programs use such names for other things. */
  readonly authPath?: (path: string) => PathClaim | undefined;
  /** What a shape is called, and where a credential of it is revoked and renewed. */
  readonly shape?: (id: string) => { readonly title: string; readonly rotate?: string } | undefined;
  /** Spans of several finders as one list, none over another. */
  readonly merge?: (spans: readonly Span[]) => readonly Span[];
}

const kinds = {
  "auth-store": "auth-store",
  config: "config",
  "credential-database": "database",
  template: "template",
  none: "none",
} as const;

const located = ({ shape }: Finders, bytes: Uint8Array, spans: readonly Span[]): readonly FoundSpan[] => {
  if (spans.length === 0) return [];
  const ranges = rangesOf(bytes, spans);
  return spans.map((span, index) => {
    const range = ranges[index] ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { title = span.secret.kind, rotate } = shape?.(span.shape) ?? {};
    return { ...span, range, title, ...(rotate === undefined ? {} : { rotate }) };
  });
};

/** Where only one program's login is ever kept, what holds a credential is one, whatever its form. */
const documentOf = (kind: Structure["kind"], claim: PathClaim | undefined, held: boolean): Leak["document"] =>
  (kind === "none" || kind === "config") && claim?.sure && held ? "auth-store" : kinds[kind];

/** What a file holds: credentials, stand-ins in the form of an auth file, a seal or its key. `undefined`: none of these. */
export const findLeak = (finders: Finders, { bytes, cells: _, ...source }: Source): Leak | undefined => {
  const task = { bytes, path: source.path };
  const structure = finders.structured?.(task);
  const plain = finders.scan(task);
  const merged = structure === undefined || structure.spans.length === 0 ? plain : [...plain, ...structure.spans];
  const spans = located(finders, bytes, merged === plain ? plain : (finders.merge?.(merged) ?? merged));
  const claim = finders.authPath?.(source.path);
  const document = documentOf(structure?.kind ?? "none", claim, spans.length > 0);
  const sealed = sealOf(source.path, bytes);
  const opens = opensOf(source.path, bytes, spans.length > 0);
  const ignored = source.ignoredBy !== undefined;
  if (spans.length === 0 && document === "none" && !sealed && opens.length === 0 && !ignored) return undefined;
  const runtime = structure?.runtime ?? claim?.runtime;
  return {
    source,
    document,
    title: structure?.title || (document === "none" ? "" : (claim?.title ?? "")),
    ...(runtime === undefined ? {} : { runtime }),
    authPath: claim !== undefined,
    spans,
    opens,
    ...(sealed === undefined ? {} : { sealed }),
  };
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
