/** Turns the kernel's hits into verified tokens. */
import { BEGINS, LEAST_RUN } from "./kernel/layout.ts";
import type { Anchors, IssuedShape } from "./kernel/literals.ts";
import { escaped, isShortName, nearby, patternOfNames, plainName } from "./verify-name.ts";
import { mayBeNear } from "./verify-near.ts";
import { type Matcher, matcherOf } from "./verify-shape.ts";
import type { Verified } from "./verify-token.ts";
import { windowsOf } from "./verify-window.ts";

/** A shape is tried after `-` or `_` only so often, lest text made of its keyword be read again and again. */
const apart = 256;
/** The keyword inside of a longer match is a part of it; shorter ones are cheap to try anew. */
const longMatch = 512;
/** A longer run is no token that its name tells. */
const longestNamed = 512;

const joins = (byte: number | undefined): boolean => byte === 45 || byte === 95;

const none: ReadonlySet<IssuedShape> = new Set();

interface NamedShapes {
  mayBeNear(bytes: Uint8Array, at: number): boolean;
  near(text: string): ReadonlySet<IssuedShape>;
}

/** Finds in one pass which shapes' names may stand in a text; the matcher looks again, with regard to humps. */
const namesOf = (named: readonly IssuedShape[]): NamedShapes => {
  const byName = new Map<string, IssuedShape[]>();
  for (const issued of named) {
    for (const name of issued.shape.needsName ?? []) {
      const key = plainName(name);
      byName.set(key, [...(byName.get(key) ?? []), issued]);
    }
  }
  const keys = [...byName.keys()].sort();
  const all = named.flatMap(({ shape }) => shape.needsName ?? []);
  const long = new Set(all.filter((name) => !isShortName(name)).map(plainName));
  const short = all.filter(isShortName);
  // Of two that begin alike the shorter one is within the longer, and sorted before it.
  const starts: string[] = [];
  for (const key of keys) if (starts.length === 0 || !key.startsWith(starts.at(-1) ?? "")) starts.push(key);
  const pattern = new RegExp(starts.map(escaped).join("|") || "(?!)");
  let asWord: RegExp | undefined;
  return {
    mayBeNear: mayBeNear(starts),
    near: (text) => {
      const plain = plainName(text);
      if (!pattern.test(plain)) return none;
      const found = keys.filter((key) => plain.includes(key));
      asWord ??= patternOfNames(short);
      if (!found.some((key) => long.has(key)) && !asWord.test(text)) return none;
      return new Set(found.flatMap((key) => byName.get(key) ?? []));
    },
  };
};

/** Verifies the candidates (pairs of position and kind) of `bytes`. */
export type Verify = (bytes: Uint8Array, candidates: Int32Array) => readonly Verified[];

/** Makes the verifier of these anchors; it compiles patterns as they are hit. */
export const verifierOf = ({ literals, shapes, named }: Anchors): Verify => {
  const matchers = new Map<IssuedShape, Matcher>();
  const matcherFor = (issued: IssuedShape): Matcher => {
    const known = matchers.get(issued) ?? matcherOf(issued);
    matchers.set(issued, known);
    return known;
  };
  let names: NamedShapes | undefined;

  return (bytes, candidates) => {
    const windows = windowsOf(bytes);
    const spans: Verified[] = [];
    const done = new Map<Matcher, number>();
    const search = (matcher: Matcher, at: number): void => {
      const result = matcher.around(windows, at, done.get(matcher) ?? 0);
      done.set(matcher, result.done);
      spans.push(...result.found);
    };
    /** Up to where a shape is not tried again after `-` or `_`, or inside of its last long match. */
    const passed = new Map<Matcher, number>();
    const inside = new Map<Matcher, number>();
    const tryStart = (matcher: Matcher, at: number): void => {
      if (at < (passed.get(matcher) ?? 0)) {
        if (joins(bytes[at - 1]) || at < (inside.get(matcher) ?? 0)) return;
      }
      const { span, end } = matcher.begins(windows, at);
      if (joins(bytes[at - 1])) passed.set(matcher, Math.max(at + apart, passed.get(matcher) ?? 0));
      if (end - at > longMatch) {
        inside.set(matcher, end);
        passed.set(matcher, Math.max(end, passed.get(matcher) ?? 0));
      }
      if (span !== undefined) spans.push(span);
    };
    const tryNames = (at: number, length: number): void => {
      if (length > longestNamed || named.length === 0) return;
      names ??= namesOf(named);
      if (!names.mayBeNear(bytes, at)) return;
      // The run may be `ACME_KEY-…`: its own line is near, too.
      for (const issued of names.near(nearby(windows, at, at))) search(matcherFor(issued), at);
    };

    for (let index = 0; index < candidates.length; index += 2) {
      const at = candidates[index] ?? 0;
      const kind = candidates[index + 1] ?? 0;
      if (kind <= -LEAST_RUN) tryNames(at, -kind);
      const starts = ((literals[kind]?.flags ?? 0) & BEGINS) !== 0;
      for (const issued of shapes[kind] ?? []) {
        if (starts) tryStart(matcherFor(issued), at);
        else search(matcherFor(issued), at);
      }
    }
    return spans;
  };
};
