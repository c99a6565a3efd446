/** Changes to a TOML text: pairs in lines of their own, and what stands in brackets. Tables are left alone. */
import type { Spot } from "../read/spot.ts";
import { arrangeMembers, removeMember } from "./bracketed.ts";
import { isBlank, lineStart, nextLine, trailOf } from "./gaps.ts";
import { spotAt } from "./json.ts";
import { spotMembers } from "./members.ts";
import type { Changes, Operation } from "./model.ts";

const bare = /^[\w-]+$/;

const scalar = (value: unknown): string | undefined => {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (!Array.isArray(value)) return undefined;
  const items = value.map(scalar);
  return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
};

const bracketed = (text: string, spot: Spot) => ({
  text,
  start: spot.start,
  end: spot.end,
  members: spotMembers(text, spot, "hash"),
  comments: "hash" as const,
});

const isInline = (text: string, spot: Spot | undefined): spot is Spot =>
  spot !== undefined &&
  (text[spot.start] === "[" || text[spot.start] === "{") &&
  text.startsWith("[[", spot.start) === false;

const removed = (text: string, root: Spot, operation: Operation): Changes => {
  const spot = spotAt(root, operation.at);
  const parent = spotAt(root, operation.at.slice(0, -1));
  if (spot === undefined || parent === undefined) return { refused: "there is nothing at its place" };
  const closes = isInline(text, parent) && /[\]}]/.test(text[parent.end - 1] ?? "") && parent.end > spot.end;
  if (closes) {
    const container = bracketed(text, parent);
    const index = container.members.findIndex(({ end }) => end === spot.end);
    return { changes: removeMember(container, index) };
  }
  const start = spot.key === undefined ? -1 : lineStart(text, spot.key.start);
  const trail = trailOf(text, spot.end, "hash");
  const end = nextLine(text, trail);
  if (spot.key === undefined || !isBlank(text.slice(start, spot.key.start)) || !isBlank(text.slice(trail, end)))
    return { refused: "a table is not taken out" };
  return { changes: [{ start, end, text: "" }] };
};

/** @param root the places of everything in `text` */
export const changeToml = (text: string, root: Spot, operation: Operation): Changes => {
  if (operation.kind === "remove") return removed(text, root, operation);
  const spot = spotAt(root, operation.at);
  if (spot === undefined) return { refused: "nothing is put into a TOML file" };
  if (operation.kind === "replace") {
    const written = scalar(operation.value);
    if (written === undefined) return { refused: "such a value is not written into a TOML file" };
    return { changes: [{ start: spot.start, end: spot.end, text: written }] };
  }
  if (operation.kind === "rename" && spot.key) {
    const name = bare.test(operation.name) ? operation.name : JSON.stringify(operation.name);
    return { changes: [{ ...spot.key, text: name }] };
  }
  if (operation.kind === "arrange" && isInline(text, spot))
    return { changes: arrangeMembers(bracketed(text, spot), operation.order) };
  return { refused: "a TOML file is not changed in this way" };
};
