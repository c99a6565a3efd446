/** One step of a glob: what stands between two slashes. */

type Piece =
  | { readonly kind: "many" | "one" }
  | { readonly kind: "set"; readonly outside: boolean; readonly ranges: readonly (readonly [string, string])[] }
  | { readonly kind: "text"; readonly character: string };

/** `**`, or its pieces: characters, `?`, `*` and sets of characters. */
export type Step = "**" | readonly Piece[];

/** `[a-z_]`, `[!a]`, `[^a]` at the start of the text; undefined where no set is closed. */
const setAt = (text: string): { readonly piece: Piece; readonly length: number } | undefined => {
  const [whole, not = "", inside = ""] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(text) ?? [];
  if (whole === undefined || inside === "") return undefined;
  const ranges = [...inside.matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one = ""]) => [from ?? one, to ?? one] as const,
  );
  return { piece: { kind: "set", outside: not !== "", ranges }, length: whole.length };
};

/** Reads one step. */
export const globStep = (text: string): Step => {
  if (text === "**") return "**";
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const set = text[at] === "[" ? setAt(text.slice(at)) : undefined;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (set !== undefined) pieces.push(set.piece);
    else if (character === "*") pieces.push({ kind: "many" });
    else pieces.push(character === "?" ? { kind: "one" } : { kind: "text", character });
    at += set?.length ?? character.length;
  }
  return pieces;
};

const fits = (piece: Piece, character: string): boolean => {
  if (piece.kind === "text") return piece.character === character;
  if (piece.kind !== "set") return piece.kind === "one";
  return piece.ranges.some(([from, to]) => from <= character && character <= to) !== piece.outside;
};

/** Does a step of a glob take a step of a path? Two indices and one way back: never more than length × length steps. */
export const stepMatches = (step: Step, text: string): boolean => {
  if (step === "**") return true;
  const characters = [...text];
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < characters.length) {
    const piece = step[i];
    if (piece?.kind === "many") [star, mark, i] = [i, j, i + 1];
    else if (piece !== undefined && fits(piece, characters[j] ?? "")) [i, j] = [i + 1, j + 1];
    else if (star === -1) return false;
    else [mark, i, j] = [mark + 1, star + 1, mark + 1];
  }
  while (step[i]?.kind === "many") i++;
  return i === step.length;
};
