/** Changes to what stands between brackets, with commas: JSON, and the flow style of YAML and TOML. */
import { type Comments, indentAt, isBlank, lineBreak, lineStart, nextLine, trailOf } from "./gaps.ts";
import type { Member } from "./members.ts";
import type { Change } from "./model.ts";

/** A list or mapping with its brackets. */
export interface Container {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly members: readonly Member[];
  readonly comments: Comments;
}

const behind = ({ comma, end }: Member): number => (comma === undefined ? end : comma + 1);

/** Takes a member out, with its comma, its lines and the comment behind it. */
export const removeMember = (container: Container, index: number): readonly Change[] => {
  const { text, start, end, members, comments } = container;
  const one = members[index];
  if (one === undefined) return [];
  const [before, next] = [members[index - 1], members[index + 1]];
  const stop = behind(one);
  if (!before && !next && isBlank(text.slice(start + 1, one.start) + text.slice(stop, end - 1)))
    return [{ start: start + 1, end: end - 1, text: "" }];
  // Behind the last one there was no comma: the one before it ends the list now.
  const bare = next === undefined && one.comma === undefined ? before?.comma : undefined;
  const dropped = bare === undefined ? [] : [{ start: bare, end: bare + 1, text: "" }];
  const from = lineStart(text, one.start);
  const trail = trailOf(text, stop, comments);
  const after = nextLine(text, trail);
  if (from > start && isBlank(text.slice(from, one.start)) && isBlank(text.slice(trail, after)) && after < end)
    return [...dropped, { start: from, end: after, text: "" }];
  if (next && isBlank(text.slice(stop, next.start))) return [{ start: one.start, end: next.start, text: "" }];
  if (before && !next && isBlank(text.slice(behind(before), one.start)))
    return [{ start: bare ?? behind(before), end: stop, text: "" }];
  return [...dropped, { start: one.start, end: stop, text: "" }];
};

/** Is every member in a line of its own? */
export const isSpread = ({ text, start, members }: Container): boolean =>
  members[0] === undefined ? /[\r\n]/.test(text.trim()) : /[\r\n]/.test(text.slice(start, members[0].start));

/** Puts a member behind the last one. */
export const appendMember = (container: Container, piece: string, unit: string, space: string): readonly Change[] => {
  const { text, start, end, members, comments } = container;
  const spread = isSpread(container);
  const last = members.at(-1);
  const end1 = lineBreak(text);
  if (last === undefined) {
    const inside = text.slice(start + 1, end - 1);
    if (!spread) return [{ start: end - 1, end: end - 1, text: piece }];
    const around = indentAt(text, start);
    const at = start + 1 + inside.trimEnd().length;
    return [{ start: at, end: end - 1, text: `${end1}${around}${unit}${piece}${end1}${around}` }];
  }
  const ending = last.comma === undefined ? "" : ",";
  const comma = { start: last.end, end: last.end, text: "," };
  const stop = behind(last);
  if (!spread)
    return [{ start: stop, end: stop, text: `${last.comma === undefined ? "," : ""}${space}${piece}${ending}` }];
  const at = trailOf(text, stop, comments);
  const line = `${end1}${indentAt(text, last.start)}${piece}${ending}`;
  if (last.comma !== undefined) return [{ start: at, end: at, text: line }];
  return at === last.end ? [{ ...comma, text: `,${line}` }] : [comma, { start: at, end: at, text: line }];
};

/** Items in another order, those left out gone: comments go with their item, white space stays where it is. */
export const arrangeMembers = (container: Container, order: readonly number[]): readonly Change[] => {
  const { text, start, end, members, comments } = container;
  const begin = trailOf(text, start + 1, comments);
  const ends = members.map((member) => trailOf(text, behind(member), comments));
  const lead = (index: number): string => text.slice(ends[index - 1] ?? begin, members[index]?.start);
  const space = (index: number): string => /^\s*/.exec(lead(index))?.[0] ?? "";
  const closing = text.slice(ends.at(-1) ?? begin, end - 1);
  const closes = members.at(-1)?.comma !== undefined;
  const pieces = order.map((from, to) => {
    const member = members[from];
    if (member === undefined) return "";
    const own = isBlank(lead(from)) ? "" : lead(from).trimStart();
    const between = text.slice(member.end, member.comma ?? member.end);
    const comma = to < order.length - 1 || closes ? "," : "";
    const tail = text.slice(behind(member), ends[from]);
    return `${space(to)}${own}${text.slice(member.start, member.end)}${isBlank(between) ? "" : between}${comma}${tail}`;
  });
  return [{ start: begin, end: end - 1, text: pieces.join("") + closing }];
};
