import type { Edit, Pointer } from "../../model.ts";
import { isRecord, type Raw } from "./shape.ts";
import type { Found } from "./tolerant.ts";

const move = (path: string, at: Pointer, to: Pointer): Edit => ({ kind: "move", path, at, to });

const holdsId = (item: unknown): boolean => isRecord(item) && typeof item.id === "string" && item.id.includes(":");

/** Keyed by the ids of its entries, where each has one that reads like an id of a profile. */
const keyed = (path: string, list: unknown): readonly Edit[] | undefined =>
  Array.isArray(list) && list.every(holdsId) ? [{ kind: "key", path, at: ["profiles"], by: "id" }] : undefined;

const unwrapped = (value: Raw, path: string, name: string, inner: Raw): readonly Edit[] => {
  if (Object.keys(value).length === 1) return [move(path, [name], [])];
  const emptied: readonly Edit[] = Object.keys(inner).length === 1 ? [{ kind: "remove", path, at: [name] }] : [];
  return [move(path, [name, "profiles"], ["profiles"]), ...emptied];
};

const misplaced = (value: Raw, found: readonly Found[], path: string): readonly Edit[] | undefined => {
  const spelt = Object.keys(value).filter((name) => name.toLowerCase() === "profiles");
  const [key] = spelt;
  if (key !== undefined)
    return spelt.length === 1 && isRecord(value[key])
      ? [{ kind: "rename", path, at: [key], name: "profiles" }]
      : undefined;
  const nested = Object.entries(value).filter(([, child]) => isRecord(child) && isRecord(child.profiles));
  const [only] = nested;
  if (only !== undefined)
    return nested.length === 1 && isRecord(only[1]) ? unwrapped(value, path, only[0], only[1]) : undefined;
  if (!found.every(({ at }) => at.length === 1 && String(at[0]).includes(":"))) return undefined;
  const moves = found.map(({ at }) => move(path, at, ["profiles", String(at[0])]));
  return [{ kind: "set", path, at: ["profiles"], value: {} }, ...moves];
};

/**
 * What turns a store of another shape into `{ profiles: { id: … } }`; `undefined` where more than one reading is
 * possible.
 * @param found the credentials a lenient reader finds in `value`
 */
export const containerEdits = (value: unknown, found: readonly Found[], path: string): readonly Edit[] | undefined => {
  if (!isRecord(value) || found.length === 0) return undefined;
  if (!Object.hasOwn(value, "profiles")) return misplaced(value, found, path);
  const { profiles } = value;
  if (!isRecord(profiles)) return keyed(path, profiles);
  return isRecord(profiles.profiles) && Object.keys(profiles).length === 1
    ? [move(path, ["profiles", "profiles"], ["profiles"])]
    : undefined;
};
