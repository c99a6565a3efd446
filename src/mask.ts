/** What may be shown of a line that can hold a secret. By allowlist: what no rule vouches for is covered. */
import { isShownName, isStandIn, isVersionOrDay, namesSecret, shownPrefix } from "./mask-names.ts";
import { cutLine, type Unit } from "./mask-units.ts";
import type { Document } from "./model.ts";

export { maskText } from "./mask-text.ts";

/** What stands for one covered character. */
export const cover = "…";

/** How many characters in a row may show that no known name vouches for; a secret is recognisable from six. */
const weakLimit = 5;

/** `": {"`, `"}, {"`, `}]}`, `": 1, "`, `", // `: joints every JSON file is full of. */
const joints = [
  /^["']?(?: ?[\]}]){0,8},? ?(?:[[{] ?){0,3}["']?$/,
  /^["']?: ?(?:[[{] ?){0,3}["']?$/,
  /^"id": ?"?$/,
  /^["']?: ?\d{1,4}(?: ?[\]}]){0,8},? ?["']?$/,
  /^["']?(?: ?[\]}]){0,8},? (?:\/\/|#) $/,
];

/** `strong`: a known name, or white space · `weak`: structure and short numbers, shown in short runs only. */
interface Piece {
  readonly text: string;
  readonly shown: "strong" | "weak" | "covered";
}

const strong = (text: string): Piece => ({ text, shown: "strong" });
const weak = (text: string): Piece => ({ text, shown: "weak" });
const covered = (text: string): Piece => ({ text, shown: "covered" });

const judgeName = (text: string, secret: boolean): Piece[] => {
  if (text === "") return [];
  if (secret) return [isStandIn(text) || /^(?:null|true|false)$/.test(text) ? strong(text) : covered(text)];
  if (isShownName(text)) return [strong(text)];
  if (/^(?:\d{1,4}|.|--|\/\/)$/su.test(text)) return [weak(text)];
  const keep = shownPrefix(text);
  return keep > 0 ? [strong(text.slice(0, keep)), covered(text.slice(keep))] : [covered(text)];
};

/** So short between structure that it may be a piece of anything. */
const isSlight = ({ text, shown }: Piece, letters: number): boolean =>
  shown === "strong" && text.replace(/[^A-Za-z]/g, "").length < letters && !isVersionOrDay(text);

const slighted = (pieces: readonly Piece[], letters: number): Piece[] =>
  pieces.map((piece) => (isSlight(piece, letters) ? weak(piece.text) : piece));

const judge = ({ kind, text }: Unit, secret: boolean): Piece[] => {
  if (kind === "space" || kind === "structure") return [weak(text)];
  if (kind === "bare") return slighted(judgeName(text, secret), 4);
  return [weak(text.charAt(0)), ...slighted(judgeName(text.slice(1, -1), secret), 3), weak(text.slice(-1))];
};

/** Is the next value one of a key that holds a credential? `=` and `:` carry it over, anything else ends it. */
const follow = (unit: Unit, name: string, secret: boolean): { name: string; secret: boolean } => {
  if (unit.kind === "space") return { name, secret };
  if (unit.kind !== "structure") return { name: unit.text.replace(/^["'`]|["'`]$/g, ""), secret: false };
  return { name: "", secret: /[:=]/.test(unit.text) ? secret || namesSecret(name) : false };
};

const render = (pieces: readonly Piece[]): string => {
  const out: string[] = [];
  let run = "";
  const flush = (): void => {
    out.push(
      run.length <= weakLimit || (run.length <= 12 && joints.some((joint) => joint.test(run)))
        ? run
        : cover.repeat(run.length),
    );
    run = "";
  };
  for (const { text, shown } of pieces) {
    if (shown === "weak") {
      run += text;
      continue;
    }
    flush();
    out.push(shown === "strong" ? text : cover.repeat(text.length));
  }
  flush();
  return out.join("");
};

/**
 * A line of a file → the same line, as wide in UTF-16 code units (so that columns still fit), with `…` for every
 * character that is not structure, a known field name, provider, model reference or small number. Linear.
 *
 * @param format the document's format; nothing of a database or binary file is shown
 */
export const maskLine = (line: string, format: string): string => {
  if (format === "binary" || format === "sqlite") return cover.repeat(line.length);
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return line.slice(0, 7) + cover.repeat(line.length - 7);
  const indent = line.length - line.trimStart().length;
  const pieces: Piece[] = [strong(line.slice(0, indent))];
  let state = { name: "", secret: false };
  for (const unit of cutLine(line.slice(indent))) {
    pieces.push(...judge(unit, state.secret));
    state = follow(unit, state.name, state.secret);
  }
  return render(pieces);
};

const masked = new WeakMap<Document, readonly string[]>();

/** Beyond this many characters a file gets no code frames: cutting it into lines would take longer than the check. */
const framed = 10_000_000;

/** Lines masked when they are looked at: a frame shows five of them, and a file may have thousands. */
const lazily = (lines: readonly string[], format: string): readonly string[] => {
  const known = new Map<string, string>();
  return new Proxy(lines, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== "string" || typeof value !== "string") return value;
      const shown = known.get(key) ?? maskLine(value, format);
      known.set(key, shown);
      return shown;
    },
    // The raw lines behind the proxy: a descriptor would hand one out.
    getOwnPropertyDescriptor: (target, key) =>
      key === "length" ? Reflect.getOwnPropertyDescriptor(target, key) : undefined,
  });
};

/** Every line of a document, masked, for the code frames of a report; undefined where there is nothing to show. */
export const maskedLines = (document: Document | undefined): readonly string[] | undefined => {
  if (document === undefined || document.text === "" || document.text.length > framed) return undefined;
  const known = masked.get(document);
  if (known) return known;
  const lines = lazily(document.text.split(/\r\n|\n|\r/), document.format);
  masked.set(document, lines);
  return lines;
};
