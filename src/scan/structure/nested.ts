/** Documents of lines (YAML, TOML, dotenv, netrc) that stand in a string of a JSON document: `cat .netrc` in a log. */

import { tellTale } from "./anchors.ts";
import { isCode } from "./code.ts";
import type { Container, Field, Structure, View } from "./model.ts";

/** A string's text without its escapes, and for each character the index it comes from. */
interface Unfolded {
  readonly text: string;
  readonly from: Uint32Array;
}

/** Longest string that is read as a document of lines: what `cat` puts into a log, not a bundle in a source map. */
const longestInner = 128 * 1024;

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unfold(raw: string): Unfolded {
  const from = new Uint32Array(raw.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < raw.length; length++) {
    from[length] = at;
    if (raw[at] !== "\\") {
      parts.push(raw[at] ?? "");
      at++;
      continue;
    }
    const letter = raw[at + 1] ?? "";
    const code = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(raw.slice(at + 2, at + 6))?.[0] : undefined;
    parts.push(
      code === undefined
        ? Object.hasOwn(controls, letter)
          ? (controls[letter] ?? letter)
          : letter
        : String.fromCharCode(Number.parseInt(code, 16)),
    );
    at += code === undefined ? 2 : 6;
  }
  from[length] = raw.length;
  return { text: parts.join(""), from };
}

/** Is this string several lines, one of which tells? */
const isLines = (view: View, { start, end, level, quoted }: Field): boolean => {
  if (!quoted || level !== 0 || end - start < 24 || end - start > longestInner) return false;
  const raw = view.text.slice(start, end);
  return raw.includes("\\n") && tellTale.test(raw) && !isCode(raw.slice(0, 8000).replaceAll("\\n", "\n"), 0);
};

/**
 * Reads the strings of a document that are documents of lines themselves; `read` says what their text is. Spans are
 * those of the outer document.
 */
export function findNested(
  view: View,
  containers: readonly Container[],
  read: (view: View) => Structure,
): readonly Structure[] {
  return containers.flatMap(({ fields }) =>
    fields
      .filter((field) => isLines(view, field))
      .map(({ start, end }) => {
        const { text, from } = unfold(view.text.slice(start, end));
        const found = read({ text, width: 1 });
        const place = (index: number): number => (start + (from[index] ?? 0)) * view.width;
        return {
          ...found,
          spans: found.spans.map((span) => ({ ...span, start: place(span.start), end: place(span.end) })),
        };
      })
      .filter(({ kind }) => kind !== "none"),
  );
}
