/** Random documents in random forms, and random edits of them. */
import fc from "fast-check";
import { stringify } from "yaml";
import type { ContentEdit } from "../../src/fix/model.ts";
import type { Pointer } from "../../src/model.ts";

const name = fc.oneof(
  fc.constantFrom("a", "b", "profiles", "openai:default", "a b", "x/y", "~", "__proto__", "1", "true", "é"),
  fc.string({ maxLength: 6 }),
);
const scalar = fc.oneof(
  fc.constantFrom(
    "x",
    "openai/gpt-5.5",
    "# no comment",
    "// neither",
    "it's",
    '"',
    "yes",
    "1",
    "",
    "a: b",
    "- c",
    "{",
    "[,",
  ),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(name, tie("value")), { maxLength: 4, selector: ([key]) => key }).map(Object.fromEntries),
  ),
}));

const root = fc
  .uniqueArray(fc.tuple(name, value), { minLength: 1, maxLength: 5, selector: ([key]) => key })
  .map((pairs) => Object.fromEntries(pairs.map(([key, one]) => [key === "__proto__" ? "proto" : key, one])));

/** A comment at the end of some lines, and at lines of its own. */
const commented = (text: string, mark: string): string =>
  text
    .split("\n")
    .map((line, index) => (/[[{,]$/.test(line) && index % 2 === 0 ? `${line} ${mark} c${index}` : line))
    .map((line, index) =>
      index > 0 && index % 3 === 0 ? `${/^\s*/.exec(line)?.[0]}${mark} own${index}\n${line}` : line,
    )
    .join("\n");

type Form = readonly [path: string, write: (one: unknown) => string];

const forms: readonly Form[] = [
  ["a.json", (one) => JSON.stringify(one)],
  ["a.json", (one) => `${JSON.stringify(one, undefined, 2)}\n`],
  ["a.json", (one) => `\uFEFF${JSON.stringify(one, undefined, "\t").replaceAll("\n", "\r\n")}\r\n`],
  ["a.json5", (one) => commented(JSON.stringify(one, undefined, 4), "//")],
  ["a.json5", (one) => commented(JSON.stringify(one, undefined, 2).replace(/([^[{,\s])\n/g, "$1,\n"), "//")],
  ["a.yaml", (one) => stringify(one, { lineWidth: 0 })],
  ["a.yaml", (one) => `# head\n${stringify(one, { lineWidth: 0, indentSeq: false })}# tail\n`],
  ["a.yaml", (one) => stringify(one, { collectionStyle: "flow", lineWidth: 40 })],
];

const pointersIn = (one: unknown, at: Pointer = []): readonly Pointer[] =>
  typeof one === "object" && one !== null
    ? Object.entries(one).flatMap(([key, child]) => {
        const step = [...at, Array.isArray(one) ? Number(key) : key];
        return [step, ...pointersIn(child, step)];
      })
    : [];

const heldAt = (one: unknown, at: Pointer): unknown =>
  at.reduce<unknown>((held, step) => Object.entries(held ?? {}).find(([key]) => key === String(step))?.[1], one);

export interface Case {
  readonly path: string;
  readonly text: string;
  readonly edit: ContentEdit;
}

const editOf = (one: unknown, at: Pointer, kind: number, fresh: unknown): ContentEdit => {
  const held = heldAt(one, at);
  if (kind === 0) return { kind: "remove", path: "", at };
  if (kind === 1 && typeof at.at(-1) === "string") return { kind: "rename", path: "", at, name: "renamed" };
  if (kind === 2 && Array.isArray(held)) return { kind: "set", path: "", at, value: held.toReversed() };
  if (kind === 3 && Array.isArray(held)) return { kind: "set", path: "", at, value: [...held, fresh] };
  if (kind >= 2 && typeof held === "object" && held !== null && !Array.isArray(held))
    return { kind: "set", path: "", at: [...at, "fresh"], value: fresh };
  return { kind: "set", path: "", at, value: fresh };
};

/** @param format `json` or `yaml`: which forms */
export const cases = (format: "json" | "yaml"): fc.Arbitrary<Case> => {
  const own = forms.filter(([path]) => path.includes(format));
  return fc
    .record({ one: root, form: fc.constantFrom(...own), pick: fc.nat(), kind: fc.nat({ max: 4 }), fresh: value })
    .map(({ one, form: [path, write], pick, kind, fresh }) => {
      const pointers = pointersIn(one);
      return { path, text: write(one), edit: editOf(one, pointers[pick % pointers.length] ?? [], kind, fresh) };
    });
};
