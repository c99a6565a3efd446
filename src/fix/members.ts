/** Members of a bracketed list or mapping, as they stand in the text: equal keys, each with its comma. */

import { tokenReader } from "../read/json/tokens.ts";
import { gatherProblems } from "../read/problems.ts";
import type { Spot } from "../read/spot.ts";
import { type Comments, skipBlank } from "./gaps.ts";

export interface Member {
  readonly name: string | undefined;
  /** Of its key, else of its value. */
  readonly start: number;
  readonly end: number;
  /** Offset of the comma behind it. */
  readonly comma: number | undefined;
}

const known = new WeakMap<Spot, readonly Member[]>();

/** Of JSON in any spelling. A spot belongs to one reading of one text. */
export const jsonMembers = (text: string, spot: Spot): readonly Member[] => {
  const members = known.get(spot) ?? readMembers(text, spot);
  known.set(spot, members);
  return members;
};

const readMembers = (text: string, { start, end }: Spot): readonly Member[] => {
  const isList = text[start] === "[";
  const next = tokenReader(text.slice(start, end), gatherProblems(""), () => undefined);
  const members: Member[] = [];
  let open: { name: string | undefined; start: number; end: number } | undefined;
  let depth = 0;
  const close = (comma: number | undefined): void => {
    if (open) members.push({ ...open, comma });
    open = undefined;
  };
  for (let token = next(); token.kind !== "end"; token = next()) {
    const closes = token.kind === "}" || token.kind === "]";
    if (closes) depth--;
    if (depth === 0 && closes) break;
    if (depth === 1 && token.kind === ",") close(start + token.start);
    else if (depth >= 1 && open) open.end = start + token.end;
    else if (depth === 1) {
      const name = !isList && "value" in token ? token.value : undefined;
      open = { name, start: start + token.start, end: start + token.end };
    }
    if (token.kind === "{" || token.kind === "[") depth++;
  }
  close(undefined);
  return members;
};

/** Of what another reader found: keys are the last of equal ones. */
export const spotMembers = (text: string, { children }: Spot, comments: Comments): readonly Member[] => {
  if (children === undefined) return [];
  const pairs = Array.isArray(children)
    ? children.map((spot) => ({ name: undefined, spot }))
    : [...children].map(([name, spot]) => ({ name, spot }));
  return pairs
    .map(({ name, spot }) => {
      const after = skipBlank(text, spot.end, comments);
      return {
        name,
        start: spot.key?.start ?? spot.start,
        end: spot.end,
        comma: text[after] === "," ? after : undefined,
      };
    })
    .toSorted((left, right) => left.start - right.start);
};
