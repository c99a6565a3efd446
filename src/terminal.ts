/** Text from the user's files, made safe to print: it may hold escape sequences, or turn the line around. */

/** Bidirectional marks, overrides and isolates (Unicode TR9, "Trojan Source"), and characters without width. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

const loneSurrogates = /\p{Surrogate}/gu;

const spell = (character: string): string =>
  character === "\t" ? " " : `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`;

/** Safe to print; line feeds stay, other control characters are spelled out (`\x1b`), bidi marks are dropped. */
export const printable = (text: string): string =>
  // Most texts are plain, and to compile what they lack takes longer than to say so.
  /^[\n\x20-\x7e]*$/.test(text)
    ? text
    : text.replace(invisible, "").replace(controls, spell).replace(loneSurrogates, "\ufffd");

/** Safe to print on one line: as `printable`, with line breaks as spaces. */
export const oneLine = (text: string): string => {
  const lines = text.split("\n");
  const joined = lines.map((line, index) => (index === 0 ? line.trimEnd() : line.trim())).join(" ");
  return printable(lines.length === 1 ? text : joined);
};

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{Mark}/u;

/** Columns a terminal gives to a text without escape sequences. */
export const displayWidth = (text: string): number => {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/** Cut to a width in columns, the last of them `…` where something was left out. */
export const cutTo = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Filled with spaces to a width in columns. */
export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - displayWidth(text)));

/** Words, and what stands in backticks as one: a command must survive being copied. */
const words = (text: string): string[] => text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [""];

/** Lines of at most `width` columns, broken between words; a path or a `command` longer than that is left whole. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words(text)) {
    const size = displayWidth(word);
    if (line !== "" && used + 1 + size > width) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    line += line === "" ? word : ` ${word}`;
    used += used === 0 ? size : size + 1;
  }
  return [...lines, line];
};
