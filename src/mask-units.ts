/** Cuts a line into the units the mask judges: quoted strings, bare runs, single structure characters, white space. */

export interface Unit {
  readonly kind: "space" | "structure" | "string" | "bare";
  readonly text: string;
}

const structure = new Set("{}[]:,\"'`=()");
const quotes = new Set("\"'`");

const isSpace = (character: string): boolean => /\s/.test(character);

/** Index behind the closing quote, or -1. A backslash escapes inside double quotes only. */
const closing = (line: string, start: number): number => {
  const quote = line[start];
  for (let index = start + 1; index < line.length; index++) {
    if (line[index] === "\\" && quote === '"') index++;
    else if (line[index] === quote) return index + 1;
  }
  return -1;
};

const runEnd = (line: string, start: number, belongs: (character: string) => boolean): number => {
  let end = start;
  while (end < line.length && belongs(line.charAt(end))) end++;
  return end;
};

const isEdge = (character: string): boolean => character !== ":" && (structure.has(character) || isSpace(character));

/** A bare run ends before white space and structure; a colon belongs to it only inside (`openai:default`, `http://…`). */
const bareEnd = (line: string, start: number): number => {
  let end = runEnd(line, start, (character) => !isEdge(character));
  while (end > start + 1 && line[end - 1] === ":") end--;
  return end;
};

/** The units of one line, in order; their texts joined are the line. Linear in its length. */
export const cutLine = (line: string): Unit[] => {
  const units: Unit[] = [];
  // Once a quote is found unclosed, later ones of its kind are plain characters: else every one would scan to the end.
  const unclosed = new Set<string>();
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    const [kind, end] = cutAt(line, at, character, unclosed);
    units.push({ kind, text: line.slice(at, end) });
    at = end;
  }
  return units;
};

const reference = /\$\{[\w:-]{1,80}\}/y;

const cutAt = (line: string, at: number, character: string, unclosed: Set<string>): [Unit["kind"], number] => {
  if (isSpace(character)) return ["space", runEnd(line, at, isSpace)];
  if (quotes.has(character) && !unclosed.has(character)) {
    const end = closing(line, at);
    if (end > 0) return ["string", end];
    unclosed.add(character);
  }
  reference.lastIndex = at;
  if (reference.test(line)) return ["bare", reference.lastIndex];
  return structure.has(character) ? ["structure", at + 1] : ["bare", bareEnd(line, at)];
};
