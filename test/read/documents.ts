import fc from "fast-check";
import { stringify } from "yaml";
import { reference } from "./reading.ts";

/** A file for the fuzzer: well-formed, or a well-formed one broken in some places, or noise. */
export interface Sample {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const name = fc.oneof(
  fc.constantFrom("profiles", "openai:default", "a/b", "~", "__proto__", "constructor", "", "0", "toString", "<<"),
  fc.string({ maxLength: 8 }),
);
const scalar = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.dictionary(name, tie("tree"), { maxKeys: 5 }),
    fc.array(tie("tree"), { maxLength: 4 }),
  ),
}));
const bare = fc.stringMatching(/^[A-Za-z_][\w]{0,8}$/);
const plain = fc.stringMatching(/^[ -~]{0,16}$/);

const json = fc.tuple(tree, fc.constantFrom(0, 2)).map(([value, indent]) => ({
  path: "store.json",
  content: JSON.stringify(value, null, indent),
}));
const yaml = tree.map((value) => ({ path: "config.yaml", content: stringify(value) }));
const toml = fc
  .dictionary(bare, fc.oneof(plain, fc.integer(), fc.boolean(), fc.array(plain, { maxLength: 3 })), { maxKeys: 6 })
  .map((value) => ({
    path: "config.toml",
    content: Object.entries(value)
      .map(([key, item], index) => `${index === 2 ? "[table.of]\n" : ""}${key} = ${JSON.stringify(item)}`)
      .join("\n"),
  }));
const dotenv = fc.array(fc.tuple(bare, plain, fc.constantFrom("", '"', "'")), { maxLength: 6 }).map((lines) => ({
  path: ".env",
  content: lines.map(([key, value, quote]) => `${key}=${quote}${value.replace(/["'\\`]/g, "")}${quote}`).join("\n"),
}));

export const wellFormed: fc.Arbitrary<Sample & { readonly content: string }> = fc.oneof(json, json, yaml, toml, dotenv);

const scraps = [
  ...[
    ",",
    ":",
    "=",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "`",
    "\\",
    "#",
    "-",
    "- ",
    ": ",
    "? ",
    "|",
    ">",
    "&a ",
    "*a",
    "!!x ",
  ],
  ...[
    "//x\n",
    "/*",
    "*/",
    "{{ x }}",
    "{{",
    "}}",
    "{% if %}",
    "<%= x %>",
    "$",
    reference("x"),
    "\uFEFF",
    "\0",
    "\r",
    "\n",
    "\t",
  ],
  ...[
    "<<<<<<< a\n",
    "=======\n",
    ">>>>>>> b\n",
    "||||||| c\n",
    "\u2028",
    "\u201C",
    "\uD800",
    "\u{1F600}",
    "---\n",
    "...",
  ],
  ...[
    '"""',
    "'''",
    "[[",
    "]]",
    "[a]\n",
    "<<: *a",
    "export ",
    "\\u12",
    "\\x4",
    "Infinity",
    "0x1F",
    "True",
    "1__1",
    '"a":1,',
  ],
];

interface Change {
  readonly at: number;
  readonly drop: number;
  readonly scrap: string;
  readonly repeat: number;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat(12)),
  scrap: fc.oneof(fc.constant(""), fc.constantFrom(...scraps), fc.constantFrom(...scraps)),
  repeat: fc.oneof({ arbitrary: fc.constant(1), weight: 20 }, { arbitrary: fc.nat(2000), weight: 1 }),
});

const broken: fc.Arbitrary<Sample> = fc
  .tuple(
    wellFormed,
    fc.array(change, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "x.json", "x.yaml", "x.json5"),
  )
  .map(([{ path, content }, changes, other]) => ({
    path: other === "" ? path : other,
    content: changes.reduce((text, { at, drop, scrap, repeat }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + scrap.repeat(repeat) + text.slice(place + drop);
    }, content),
  }));

const noise: fc.Arbitrary<Sample> = fc.record({
  path: fc.constantFrom("x.json", "x.yaml", "x.toml", ".env", "x.json5", "x", "x.sqlite"),
  content: fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join("")),
  ),
});

export const anyFile: fc.Arbitrary<Sample> = fc.oneof(
  { arbitrary: broken, weight: 4 },
  { arbitrary: wellFormed, weight: 1 },
  { arbitrary: noise, weight: 1 },
);
