/** What stands between the values of a text: white space, comments, line ends. Offsets in UTF-16 code units. */

/** `slashes`: JSON with comments (`#` as well) · `hash`: YAML, TOML. */
export type Comments = "slashes" | "hash";

const blank = { slashes: /(?:\s+|\/\/[^\n\r]*|#[^\n\r]*|\/\*[\s\S]*?\*\/)*/y, hash: /(?:\s+|#[^\n\r]*)*/y } as const;
const trail = {
  slashes: /[ \t]*((?:\/\*[^\n\r]*?\*\/[ \t]*)*(?:\/\/[^\n\r]*|#[^\n\r]*)?)/y,
  hash: /[ \t]+(#[^\n\r]*)?/y,
} as const;

/** Where the next thing stands that is neither white space nor comment. */
export const skipBlank = (text: string, at: number, comments: Comments): number => {
  const pattern = blank[comments];
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** End of the comment behind `at` in the same line; `at` where there is none. */
export const trailOf = (text: string, at: number, comments: Comments): number => {
  const pattern = trail[comments];
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found?.[1] ? at + found[0].trimEnd().length : at;
};

export const isBlank = (text: string): boolean => text.trim() === "";

export const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;

/** Where the line of `at` ends, before its line break. */
export const lineEnd = (text: string, at: number): number => {
  const breaks = /[\r\n]/g;
  breaks.lastIndex = at;
  return breaks.exec(text)?.index ?? text.length;
};

/** Where the next line begins. */
export const nextLine = (text: string, at: number): number => {
  const end = lineEnd(text, at);
  return end + (text.startsWith("\r\n", end) ? 2 : end < text.length ? 1 : 0);
};

/** White space that the line of `at` begins with. */
export const indentAt = (text: string, at: number): string => {
  const start = lineStart(text, at);
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? "";
};

export const lineBreak = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** A text of several lines, moved from one indentation to another. */
export const reindent = (text: string, from: string, to: string): string =>
  from === to
    ? text
    : text.replace(/(\r\n|\n|\r)([ \t]*)/g, (whole, end: string, indent: string) =>
        indent.startsWith(from) ? end + to + indent.slice(from.length) : whole,
      );
