/** Changes to a JSON or JSON5 text. */
import type { Pointer } from "../model.ts";
import { childOf, type Spot } from "../read/spot.ts";
import { appendMember, arrangeMembers, type Container, isSpread, removeMember } from "./bracketed.ts";
import { indentAt, reindent } from "./gaps.ts";
import { jsonMembers } from "./members.ts";
import type { Change, Changes, Operation } from "./model.ts";
import { jsonStyle, writeJson, writeKey } from "./write-json.ts";

/** The spot at a key path. */
export const spotAt = (root: Spot, at: Pointer): Spot | undefined => {
  let spot: Spot | undefined = root;
  for (const step of at) spot = spot && childOf(spot, step);
  return spot;
};

const containerOf = (text: string, spot: Spot): Container => {
  const { start, end } = spot;
  return { text, start, end, members: jsonMembers(text, spot), comments: "slashes" };
};

const isBracketed = (text: string, { start }: Spot): boolean => text[start] === "{" || text[start] === "[";

const written = (text: string, spot: Spot, value: unknown): string => {
  const old = text.slice(spot.start, spot.end);
  const style = jsonStyle(text);
  const spread = /^[[{]/.test(old) ? /[\r\n]/.test(old) : style.spread;
  return writeJson(value, style, spread, indentAt(text, spot.start), old.startsWith("'") ? "'" : '"');
};

/** A key and value, or an item, behind the last of a container. */
const append = (text: string, parent: Spot, name: string | undefined, raw: (indent: string) => string): Changes => {
  const container = containerOf(text, parent);
  const { unit, space } = jsonStyle(text);
  const last = container.members.at(-1);
  const like = last === undefined ? '"' : text.slice(last.start, last.start + 1);
  const indent = isSpread(container)
    ? last
      ? indentAt(text, last.start)
      : indentAt(text, parent.start) + unit
    : indentAt(text, parent.start);
  const key = name === undefined ? "" : `${writeKey(name, like)}:${space}`;
  return { changes: appendMember(container, key + raw(indent), unit, space) };
};

const inserted = (text: string, root: Spot, at: Pointer, raw: (indent: string, parent: Spot) => string): Changes => {
  const parent = spotAt(root, at.slice(0, -1));
  if (parent === undefined || !isBracketed(text, parent)) return { refused: "there is nothing it could be put into" };
  const name = text[parent.start] === "{" ? String(at.at(-1)) : undefined;
  return append(text, parent, name, (indent) => raw(indent, parent));
};

const removed = (text: string, root: Spot, at: Pointer): Changes => {
  const parent = spotAt(root, at.slice(0, -1));
  if (parent === undefined || !isBracketed(text, parent)) return { refused: "there is nothing at its place" };
  const container = containerOf(text, parent);
  const step = at.at(-1);
  const index =
    text[parent.start] === "[" ? Number(step) : container.members.findLastIndex(({ name }) => name === String(step));
  return { changes: removeMember(container, index) };
};

const keyed = (text: string, spot: Spot, names: readonly string[]): Changes => {
  const { space } = jsonStyle(text);
  const items = jsonMembers(text, spot).map(
    ({ start }, index): Change => ({ start, end: start, text: `${writeKey(names[index] ?? "", '"')}:${space}` }),
  );
  const brackets = [
    { start: spot.start, end: spot.start + 1, text: "{" },
    { start: spot.end - 1, end: spot.end, text: "}" },
  ];
  return { changes: [...items, ...brackets] };
};

/** @param root the places of everything in `text` */
export const changeJson = (text: string, root: Spot, operation: Operation): Changes => {
  const { kind, at } = operation;
  if (kind === "insert") {
    const style = jsonStyle(text);
    const spread = (parent: Spot): boolean => isSpread(containerOf(text, parent)) && style.spread;
    return inserted(text, root, at, (indent, parent) => writeJson(operation.value, style, spread(parent), indent));
  }
  const spot = spotAt(root, at);
  if (spot === undefined) return { refused: "there is nothing at its place" };
  const { start, end } = spot;
  const raw = (indent: string): string => reindent(text.slice(start, end), indentAt(text, start), indent);
  switch (kind) {
    case "replace":
      return { changes: [{ start, end, text: written(text, spot, operation.value) }] };
    case "remove":
      return removed(text, root, at);
    case "rename": {
      if (spot.key === undefined) return { refused: "it has no key" };
      const old = text.slice(spot.key.start, spot.key.end);
      return { changes: [{ ...spot.key, text: writeKey(operation.name, old) }] };
    }
    case "arrange":
      return { changes: arrangeMembers(containerOf(text, spot), operation.order) };
    case "copy":
      return inserted(text, root, operation.to, raw);
    case "hoist": {
      const around = spotAt(root, operation.to);
      if (around === undefined) return { refused: "there is nothing at its place" };
      const range = { start: around.start, end: around.end };
      return { changes: [{ ...range, text: raw(indentAt(text, around.start)) }] };
    }
    case "key":
      return keyed(text, spot, operation.names);
  }
};
