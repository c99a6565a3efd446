// The hook as two CommonJS files: `hook.js` reads the input, `hook-scan.js` judges it, with code compiled by an earlier run.
// In the second each issuer's shapes are made when one of their literals is hit: making all of them takes 10 ms.
import { build } from "esbuild";
import { load } from "../load.mjs";
import { lazyData } from "./lazy-data.mjs";
import { marked } from "./marked.mjs";

const options = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  write: false,
};

/** A shape without what only tests and reports read, as ASCII. */
const shapeText = (issuer, { samples, lookalikes, source, singleUse, pattern, ...shape }) =>
  JSON.stringify([issuer, pattern.source, pattern.flags, shape]).replaceAll(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const idText = (id) => `"id":${JSON.stringify(id)}`;

/** All shapes as one text, and the module in place of `src/hook/tables.ts`, which makes a shape of its stretch. */
const lazyTables = async () => {
  const { issuers } = await load("src/tokens/index.ts");
  const { kernelWords } = await load("src/scan/kernel/words.ts");
  const { openTables } = await load("src/scan/kernel/open-tables.ts");
  const { anchors } = openTables(issuers, kernelWords);
  const all = issuers.flatMap(({ issuer, shapes }) => shapes.map((shape) => ({ issuer, shape })));
  const places = new Map(all.map(({ shape }, place) => [shape.id, place]));
  const placeOf = ({ shape }) => places.get(shape.id);
  const texts = all.map(({ issuer, shape }) => shapeText(issuer, shape));
  const ends = texts.map(
    (
      (sum) => (text) =>
        (sum += text.length)
    )(0),
  );
  const whole = texts.join("");
  if (
    all.some(
      ({ shape }, place) => whole.indexOf(idText(shape.id)) >= ends[place] || !texts[place].includes(idText(shape.id)),
    )
  ) {
    throw new Error("an id stands in the text of another shape, too");
  }
  const module = `
// As texts: lists of the language are made when the module is opened, needed or not, and take longer.
const allEnds = "${JSON.stringify(ends)}";
class Issued {
  constructor(texts, start, end) {
    this.texts = texts;
    this.start = start;
    this.end = end;
    this.made = undefined;
  }
  make() {
    if (this.made === undefined) {
      const text = this.texts().slice(this.start, this.end);
      const [issuer, source, flags, shape] = JSON.parse(text);
      this.made = { issuer, shape: { ...shape, pattern: new RegExp(source, flags) } };
    }
    return this.made;
  }
  get issuer() { return this.make().issuer; }
  get shape() { return this.make().shape; }
}
const shapes = "${JSON.stringify(anchors.shapes.map((list) => list.map(placeOf)))}";
const named = "${JSON.stringify(anchors.named.map(placeOf))}";
const flags = ${JSON.stringify(anchors.literals.map((literal) => String.fromCharCode(32 + (literal.flags ?? 0))).join(""))};
// A list whose members are made when they are asked for; few are.
const lazyList = (length, make) =>
  new Proxy([], {
    get(made, key) {
      if (key === "length") return length;
      const index = typeof key === "string" ? Number(key) : -1;
      return index >= 0 && index < length ? (made[index] ??= make(index)) : undefined;
    },
  });
export const hookTables = (texts) => {
  const ends = JSON.parse(allEnds);
  const known = lazyList(ends.length, (place) => new Issued(texts, ends[place - 1] ?? 0, ends[place]));
  const lists = JSON.parse(shapes);
  const anchors = {
    literals: lazyList(flags.length, (kind) => ({ flags: flags.charCodeAt(kind) - 32 })),
    shapes: lazyList(lists.length, (kind) => lists[kind].map((place) => known[place])),
    get named() {
      return JSON.parse(named).map((place) => known[place]);
    },
  };
  const shape = (id) => {
    const at = texts().indexOf('"id":' + JSON.stringify(id));
    return at === -1 ? undefined : known[ends.findIndex((end) => at < end)].shape;
  };
  return { anchors, shape };
};
`;
  return { module, texts: whole };
};

/** How many rules are on by default, in place of all rules. */
const countedRules = async () => {
  const { ruleCount } = await load("src/hook/rule-count.ts");
  return `export const ruleCount = () => ${ruleCount()};`;
};

/** Of the kernel's tables, what is not in `lazyTables` already. */
const imageAlone = async () => {
  const { kernelTables } = await load("src/generated/kernel-tables.ts");
  const { flags, image } = kernelTables;
  return `export const kernelTables = ${JSON.stringify({ flags: { length: flags.length }, image })};`;
};

const lazily = (contents, counted, tables) => ({
  name: "lazy-tables",
  setup(within) {
    within.onLoad({ filter: /src[\\/]hook[\\/]tables\.ts$/ }, () => ({ contents, loader: "js" }));
    within.onLoad({ filter: /src[\\/]hook[\\/]rule-count\.ts$/ }, () => ({ contents: counted, loader: "js" }));
    within.onLoad({ filter: /generated[\\/]kernel-tables\.ts$/ }, () => ({ contents: tables, loader: "js" }));
  },
});

/** What takes a reader of its own to judge, the whole program judges. */
const withoutLazy = {
  name: "without-lazy",
  setup(within) {
    within.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, namespace: "absent" } : undefined,
    );
    within.onLoad({ filter: /./, namespace: "absent" }, () => ({
      contents: 'throw new Error("for the whole program")',
    }));
  },
};

/** @returns `tree-worker.js` (a thread of `check`), `staged.js` (`auth-lint staged` of a clean index), `hook.js`, `hook-scan.js`, `hook-judge.js` and `hook-shapes.txt` by name */
export const bundleHook = async () => {
  const { module, texts } = await lazyTables();
  const hook = await build({ ...options, entryPoints: ["src/hook.ts"], external: ["./auth-lint.js"] });
  const scan = await build({
    ...options,
    entryPoints: ["src/hook/look.ts"],
    plugins: [lazily(module, await countedRules(), await imageAlone())],
  });
  const staged = await build({ ...options, entryPoints: ["src/sources/lean-staged.ts"] });
  const judge = await build({
    ...options,
    entryPoints: ["src/commands/hook-judge.ts"],
    plugins: [withoutLazy, lazyData()],
  });
  const worker = await build({ ...options, entryPoints: ["src/sources/tree-worker.ts"] });
  return {
    "tree-worker.js": worker.outputFiles[0].text,
    "staged.js": staged.outputFiles[0].text,
    "hook.js": hook.outputFiles[0].text,
    "hook-scan.js": marked(scan.outputFiles[0].text),
    "hook-judge.js": marked(judge.outputFiles[0].text),
    "hook-shapes.txt": texts,
  };
};
