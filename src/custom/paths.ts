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

/**
 * `.`: itself · `a/b`: below it · `..`, `../a`: above it · `/a/b`: from the root · `@key`: the key it stands under ·
 * `@path`: its file.
 */
export const reach = ({ value, at, root, path }: Subject, asked: string): Reached => {
  if (asked === "." || asked === "") return { value, at };
  if (asked === "@key") return { value: at.at(-1), at };
  if (asked === "@path") return { value: path, at };
  if (asked.startsWith("/")) {
    const steps = parsePointer(asked);
    return { value: walk(root, steps), at: steps };
  }
  let from: Pointer = at;
  const rest = asked.replace(/^\.\//, "").split("/");
  while (rest[0] === "..") {
    rest.shift();
    from = from.slice(0, -1);
  }
  const steps = [...from, ...rest.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))];
  return { value: walk(root, steps), at: steps };
};
