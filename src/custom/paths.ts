/** Paths inside a condition: told from the value that is judged. */
import type { Pointer } from "../model.ts";
import { parsePointer } from "../pointer.ts";
import { childAt } from "./pattern.ts";

/** The value that is judged, and what it stands in. */
export interface Subject {
  readonly value: unknown;
  readonly at: Pointer;
  readonly root: unknown;
  /** The file, or the home for facts. */
  readonly path: string;
}

/** A value a path leads to; `at` is told from the root. */
export interface Reached {
  readonly value: unknown;
  readonly at: Pointer;
}

const walk = (root: unknown, at: Pointer): unknown => at.reduce<unknown>((value, step) => childAt(value, step), root);

/** A path, taken apart: so many steps up, or from the root, then these. */
interface Way {
  readonly up: number;
  readonly steps: Pointer;
}

const wayOf = (asked: string): Way => {
  if (asked.startsWith("/")) return { up: Number.POSITIVE_INFINITY, steps: parsePointer(asked) };
  const rest = asked.replace(/^\.\//, "").split("/");
  const first = rest.findIndex((step) => step !== "..");
  const up = first === -1 ? rest.length : first;
  return { up, steps: rest.slice(up).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) };
};

/** Rules ask the same few paths of every value. */
const ways = new Map<string, Way>();
const most = 2000;

const knownWay = (asked: string): Way => {
  const known = ways.get(asked);
  if (known) return known;
  if (ways.size >= most) ways.clear();
  const way = wayOf(asked);
  ways.set(asked, way);
  return way;
};

/**
 * `.`: itself · `a/b`: below it · `..`, `../a`: above it · `/a/b`: from the root · `@key`: the key it stands under ·
 * `@path`: its file.
 */
export const reach = ({ value, at, root, path }: Subject, asked: string): Reached => {
  if (asked === "." || asked === "") return { value, at };
  if (asked === "@key") return { value: at.at(-1), at };
  if (asked === "@path") return { value: path, at };
  const { up, steps } = knownWay(asked);
  if (up === Number.POSITIVE_INFINITY) return { value: walk(root, steps), at: steps };
  if (up === 0) return { value: walk(value, steps), at: [...at, ...steps] };
  const from = at.slice(0, Math.max(0, at.length - up));
  return { value: walk(walk(root, from), steps), at: [...from, ...steps] };
};
