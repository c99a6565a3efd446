// The hook as two CommonJS files: `hook.js` tells that files hold nothing, `hook-scan.js` reads those that may. In the
// second each issuer's shapes are made when one of their literals is hit: making all of them takes 10 ms.
import { resolve } from "node:path";
import { build } from "esbuild";
import { load } from "../load.mjs";
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

/** A shape without what only tests and reports read, as an expression. */
const shapeText = ({ samples, lookalikes, source, rotate, singleUse, ...shape }) =>
  `{ ${Object.entries(shape)
    .map(([key, value]) => `${key}: ${value instanceof RegExp ? String(value) : JSON.stringify(value)}`)
    .join(", ")} }`;

/** The module in place of `src/hook/tables.ts`: what its tables hold, as data, and shapes behind getters. */
const lazyTables = async () => {
  const { issuers } = await load("src/tokens/index.ts");
  const { kernelWords } = await load("src/scan/kernel/words.ts");
  const { openTables } = await load("src/scan/kernel/open-tables.ts");
  const { anchors } = openTables(issuers, kernelWords);
  const places = new Map(issuers.flatMap(({ shapes }) => shapes).map(({ id }, place) => [id, place]));
  const placeOf = ({ shape }) => places.get(shape.id);
  const flags = anchors.literals.map((literal) => literal.flags);
  const texts = issuers.flatMap(({ issuer, shapes }) =>
    shapes.map((shape) => `() => ({ issuer: ${JSON.stringify(issuer)}, shape: ${shapeText(shape)} })`),
  );
  return `
import { Buffer } from "node:buffer";
import { kernelTables } from "./src/generated/kernel-tables.ts";
const makers = [${texts.join(",\n")}];
const shapeAt = (place) => {
  let made;
  return { get issuer() { return (made ??= makers[place]()).issuer; }, get shape() { return (made ??= makers[place]()).shape; } };
};
const known = makers.map((_, place) => shapeAt(place));
const shapes = ${JSON.stringify(anchors.shapes.map((list) => list.map(placeOf)))};
const named = ${JSON.stringify(anchors.named.map(placeOf))};
export const hookTables = () => ({
  image: Buffer.from(kernelTables.image, "base64"),
  anchors: {
    literals: ${JSON.stringify(flags)}.map((flags) => ({ flags })),
    shapes: shapes.map((list) => list.map((place) => known[place])),
    named: named.map((place) => known[place]),
  },
});
`;
};

const tables = {
  name: "lazy-tables",
  setup(within) {
    within.onLoad({ filter: /src[\\/]hook[\\/]tables\.ts$/ }, async () => ({
      contents: await lazyTables(),
      loader: "js",
      resolveDir: resolve("."),
    }));
  },
};

/** @returns `hook.js` and `hook-scan.js` by name, and esbuild's metafiles */
export const bundleHook = async () => {
  const hook = await build({
    ...options,
    entryPoints: ["src/hook.ts"],
    external: ["./hook-scan.js", "./auth-lint.js"],
  });
  const scan = await build({
    ...options,
    entryPoints: ["src/hook/holds.ts"],
    plugins: [tables],
    outfile: "hook-scan.js",
  });
  return { "hook.js": hook.outputFiles[0].text, "hook-scan.js": marked(scan.outputFiles[0].text) };
};
