/** Placeholders of template languages, outside strings: Jinja, Go, Mustache, ERB, shell. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
  ["${", "}"],
];

const statement =
  /^(?:\{[%#]|<%(?!=)|\{\{[-~]?\s*(?:\/\*|[#/^!>]|(?:if|else|end|range|with|define|block|template|for|endif|endfor)\b))/;
const objectInObject = /^\{\{\s*(?:"[^"]*"|'[^']*'|[\w$]+)\s*:/;

export interface Placeholder {
  readonly end: number;
  /** Stands for nothing itself (`{% if … %}`), unlike `{{ port }}`. */
  readonly statement: boolean;
}

/** The placeholder that begins at an offset, if one does. */
export type FindPlaceholder = (start: number) => Placeholder | undefined;

/** Finds the placeholders of one text; together all questions cost one pass over it. */
export function placeholderFinder(text: string): FindPlaceholder {
  const closings = new Map<string, number>();

  const closing = (mark: string, from: number): number => {
    const known = closings.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = text.indexOf(mark, from);
    closings.set(mark, found);
    return found;
  };

  return (start) => {
    const code = text.charCodeAt(start);
    if (code !== 0x7b && code !== 0x3c && code !== 0x24) return undefined;
    const pair = pairs.find(([open]) => text.startsWith(open, start));
    if (pair === undefined) return undefined;
    const close = closing(pair[1], start + 2);
    // A placeholder further away than this is two unrelated brackets.
    if (close === -1 || close - start > 2000) return undefined;
    const end = close + pair[1].length;
    const whole = text.slice(start, end);
    if (objectInObject.test(whole)) return undefined;
    return { end, statement: statement.test(whole) };
  };
}
