/** Changes to a YAML text, in block and in flow style. Anchors, tags and comments stay where they are. */
import type { Pointer } from "../model.ts";
import type { Spot } from "../read/spot.ts";
import { appendMember, arrangeMembers, type Container, removeMember } from "./bracketed.ts";
import { indentAt, isBlank, lineBreak, reindent, skipBlank } from "./gaps.ts";
import { spotAt } from "./json.ts";
import { spotMembers } from "./members.ts";
import type { Changes, Operation, Refused } from "./model.ts";
import { blocksOf } from "./yaml-block.ts";

const nothing: Refused = { refused: "there is nothing at its place" };
const shared: Refused = { refused: "its lines are not its own" };

const isFlow = (text: string, { start }: Spot): boolean => text[start] === "{" || text[start] === "[";

const containerOf = (text: string, spot: Spot): Container => ({
  text,
  start: spot.start,
  end: spot.end,
  members: spotMembers(text, spot, "hash"),
  comments: "hash",
});

/** A value in one line; in the quotes of what it replaces. */
const inline = async (value: unknown, like: string): Promise<string> => {
  if (typeof value === "object" || /^["[{]/.test(like)) return JSON.stringify(value);
  if (like.startsWith("'") && typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  const { stringify } = await import("yaml");
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  return /[\r\n]/.test(written) ? JSON.stringify(value) : written;
};

const keyText = async (name: string, like: string): Promise<string> => inline(name, /^["']/.test(like) ? like : "");

/** A key with its value, or an item, as lines of their own. */
const blockLines = async (name: string | undefined, value: unknown, indent: string): Promise<string> => {
  const { stringify } = await import("yaml");
  const whole = stringify(name === undefined ? [value] : { [name]: value }, { lineWidth: 0 }).trimEnd();
  return whole
    .split("\n")
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
};

const inserted = async (text: string, root: Spot, at: Pointer, value: unknown): Promise<Changes> => {
  const parent = spotAt(root, at.slice(0, -1));
  const step = at.at(-1);
  if (parent === undefined || step === undefined) return nothing;
  const name = Array.isArray(parent.value) ? undefined : String(step);
  if (isFlow(text, parent)) {
    const key = name === undefined ? "" : `${await keyText(name, "")}: `;
    return { changes: appendMember(containerOf(text, parent), key + (await inline(value, "")), "  ", " ") };
  }
  const blocks = blocksOf(text, parent);
  const last = blocks.at(-1);
  if (last === undefined || Array.isArray(parent.value) !== (last.name === undefined)) return shared;
  const indent = " ".repeat(last.mark - (text.lastIndexOf("\n", last.mark - 1) + 1));
  const end = lineBreak(text);
  const lines = (await blockLines(name, value, indent)).replaceAll("\n", end);
  const before = /[\r\n]/.test(text[last.end - 1] ?? "") ? "" : end;
  return { changes: [{ start: last.end, end: last.end, text: `${before}${lines}${before === "" ? end : ""}` }] };
};

/** What stands in one line may stand behind its key: lines of a list may begin where the key does. */
const behindKey = (text: string, { key, start, end }: Spot): { readonly start: number; readonly end: number } => {
  const between = key === undefined ? "" : text.slice(key.end, start);
  if (key === undefined || !/^:\s*[\r\n]\s*$/.test(between)) return { start, end };
  return { start: key.end, end };
};

const removed = (text: string, root: Spot, at: Pointer): Changes => {
  const parent = spotAt(root, at.slice(0, -1));
  const spot = spotAt(root, at);
  const step = at.at(-1);
  if (parent === undefined || spot === undefined || step === undefined) return nothing;
  const named = ({ name }: { readonly name: string | undefined }): boolean => name === String(step);
  if (isFlow(text, parent)) {
    const container = containerOf(text, parent);
    const index = Array.isArray(parent.children) ? Number(step) : container.members.findIndex(named);
    return { changes: removeMember(container, index) };
  }
  const blocks = blocksOf(text, parent);
  const index = Array.isArray(parent.children) ? Number(step) : blocks.findIndex(named);
  const [one, next] = [blocks[index], blocks[index + 1]];
  if (one === undefined) return nothing;
  if (blocks.length === 1) {
    const end = text.slice(one.mark, spot.end).trimEnd().length + one.mark;
    const empty = Array.isArray(parent.children) ? "[]" : "{}";
    const range = behindKey(text, { ...parent, start: one.mark, end });
    return { changes: [{ ...range, text: range.start < one.mark ? `: ${empty}` : empty }] };
  }
  if (one.line !== undefined) return { changes: [{ start: one.line, end: one.end, text: "" }] };
  if (next === undefined || skipBlank(text, one.end, "hash") < next.mark) return shared;
  return isBlank(text.slice(one.end, next.mark))
    ? { changes: [{ start: one.mark, end: next.mark, text: "" }] }
    : shared;
};

const arranged = (text: string, spot: Spot, order: readonly number[]): Changes => {
  if (isFlow(text, spot)) return { changes: arrangeMembers(containerOf(text, spot), order) };
  const blocks = blocksOf(text, spot);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first?.start === undefined || last === undefined || blocks.length !== spotMembers(text, spot, "hash").length)
    return shared;
  const lines = order.map((index) => {
    const { start, end } = blocks[index] ?? {};
    return start === undefined ? undefined : text.slice(start, end).replace(/(?:\r\n|\n|\r)$/, "");
  });
  if (lines.includes(undefined)) return shared;
  const end = lineBreak(text);
  const closing = /[\r\n]/.test(text[last.end - 1] ?? "") ? end : "";
  return { changes: [{ start: first.start, end: last.end, text: lines.join(end) + closing }] };
};

const replaced = async (text: string, spot: Spot, value: unknown): Promise<Changes> => {
  const old = text.slice(spot.start, spot.end);
  const kept = /[\r\n]+$/.exec(old)?.[0] ?? "";
  const written = (await inline(value, old)) + kept;
  const range = typeof spot.value === "object" ? behindKey(text, spot) : { start: spot.start, end: spot.end };
  if (range.start < spot.start) return { changes: [{ ...range, text: `: ${written}` }] };
  const before = spot.start === spot.end && /\S/.test(text[spot.start - 1] ?? "") ? " " : "";
  return { changes: [{ ...range, text: before + written }] };
};

const hoisted = (text: string, root: Spot, spot: Spot, to: Pointer): Changes => {
  const around = spotAt(root, to);
  if (around === undefined) return nothing;
  const raw = text.slice(spot.start, spot.end).trimEnd();
  const end = around.start + text.slice(around.start, around.end).trimEnd().length;
  const lines = reindent(raw, indentAt(text, spot.start), indentAt(text, around.start));
  return { changes: [{ start: around.start, end, text: lines }] };
};

/** @param root the places of everything in `text` */
export const changeYaml = async (text: string, root: Spot, operation: Operation): Promise<Changes> => {
  const { kind, at } = operation;
  if (kind === "insert") return inserted(text, root, at, operation.value);
  const spot = spotAt(root, at);
  if (spot === undefined) return nothing;
  switch (kind) {
    case "replace":
      return replaced(text, spot, operation.value);
    case "remove":
      return removed(text, root, at);
    case "rename":
      if (spot.key === undefined) return { refused: "it has no key" };
      return {
        changes: [{ ...spot.key, text: await keyText(operation.name, text.slice(spot.key.start, spot.key.end)) }],
      };
    case "arrange":
      return arranged(text, spot, operation.order);
    case "hoist":
      return hoisted(text, root, spot, operation.to);
    case "copy":
      return inserted(text, root, operation.to, spot.value);
    case "key":
      return { refused: "such a list is not rewritten in YAML" };
  }
};
