// The program as CommonJS: what `check` always needs in one file, everything else in chunks that file opens when asked.
// Node 20 starts CommonJS 7 ms faster than ESM, and each further module of a static import costs about as much as a file.
import { basename, relative, resolve } from "node:path";
import { build, transform } from "esbuild";
import { bundleHook } from "./hook.mjs";
import { lazyData } from "./lazy-data.mjs";
import { marked } from "./marked.mjs";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: "none",
  logLevel: "warning",
  // The package's build for browsers: plain ESM, where its build for Node is CommonJS that requires `process`.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
};

/** Splits into ESM chunks, in memory: file name → text. */
const split = async (entries, beside) => {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: entries,
    plugins: [lazyData(beside)],
    outdir: resolve("/"),
    splitting: true,
    format: "esm",
    chunkNames: "[name]-[hash]",
    entryNames: "[name]",
    write: false,
    metafile: true,
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  return { metafile, outputs, texts: new Map(outputFiles.map(({ path, text }) => [basename(path), text])) };
};

const staticImports = (output) =>
  output.imports
    .filter(({ kind, external }) => kind === "import-statement" && !external)
    .map(({ path }) => basename(path));

/** Everything that opening these modules opens. */
const closure = (outputs, sources) => {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const next of staticImports(outputs.get(name))) visit(next);
  };
  for (const [name, { entryPoint }] of outputs) if (sources.includes(entryPoint)) visit(name);
  return reached;
};

/** What every run loads. */
const hotSources = ["src/bin.ts", "src/commands/check.ts"];

const variable = (name) => name.replaceAll(/\W/g, "_");

/** Imports of what is in the same file anyway. Left dynamic, esbuild would wrap every module in a function of its own. */
const openHot = (text, hot) => {
  const opened = new Set();
  const rest = text.replaceAll(/import\("\.\/([\w.-]+)"\)/g, (whole, name) => {
    if (!hot.has(name)) return whole;
    opened.add(`import * as ${variable(name)} from "./${name}";`);
    return `Promise.resolve(${variable(name)})`;
  });
  return [...opened, rest].join("\n");
};

/** One CommonJS file of the hot chunks, which hands the cold ones what they share with it. */
const joinHot = async ({ outputs, texts }, hot, entry) => {
  const shares = [...hot].filter((name) => name !== entry && outputs.get(name).exports.length > 0).sort();
  const { outputFiles } = await build({
    ...shared,
    format: "cjs",
    write: false,
    stdin: {
      contents: [
        ...shares.map((name) => `export * as ${variable(name)} from "./${name}";`),
        `import "./${entry}";`,
      ].join("\n"),
    },
    plugins: [
      {
        name: "chunks",
        setup(joined) {
          joined.onResolve({ filter: /^\.\// }, ({ path }) =>
            path.startsWith("./chunks/")
              ? { path, external: true }
              : hot.has(basename(path))
                ? { path, namespace: "chunk" }
                : { path: `./chunks/${basename(path)}`, external: true },
          );
          joined.onLoad({ filter: /.*/, namespace: "chunk" }, ({ path }) => ({
            contents: openHot(texts.get(basename(path)), hot),
          }));
        },
      },
    ],
    supported: { "dynamic-import": false },
  });
  return outputFiles[0].text;
};

/** A cold chunk as CommonJS; what it shares with the program, it takes from the program. */
const convert = async (text, hot) => {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20.19",
    minify: true,
    supported: { "dynamic-import": false },
  });
  return code.replaceAll(/require\("\.\/([\w.-]+\.js)"\)/g, (whole, name) =>
    hot.has(name) ? `require("../auth-lint.js").${variable(name)}` : whole,
  );
};

const bundleLauncher = async () => {
  const external = ["./staged.js"];
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ["src/launch.ts"],
    external,
    format: "cjs",
    write: false,
  });
  return outputFiles[0].text;
};

/**
 * Bundles `src/bin.ts`.
 * @returns the files below `dist` (path → text), esbuild's metafile, and the sources that are in `program.js`
 */
export const bundleProgram = async () => {
  const data = new Map();
  const parts = await split({ bin: "src/bin.ts" }, data);
  const hot = closure(parts.outputs, hotSources);
  const entry = "bin.js";
  const files = {
    ...Object.fromEntries(data),
    "program.js": marked(await joinHot(parts, hot, entry)),
    "auth-lint.js": `#!/usr/bin/env node\n${await bundleLauncher()}`,
    ...(await bundleHook()),
  };
  for (const [name, text] of parts.texts) {
    if (!hot.has(name)) files[`chunks/${name}`] = await convert(text, hot);
  }
  const inProgram = [...hot].flatMap((name) => Object.keys(parts.outputs.get(name).inputs));
  return { files, metafile: parts.metafile, inProgram };
};

/**
 * Bundles the library, ESM of its own: importing it must not start the program.
 * @returns the files below `dist/library`, and esbuild's metafile
 */
export const bundleLibrary = async () => {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: { index: "src/index.ts" },
    plugins: [lazyData()],
    outdir: resolve("/"),
    splitting: true,
    format: "esm",
    chunkNames: "chunks/[name]-[hash]",
    write: false,
    metafile: true,
  });
  const files = outputFiles.map(({ path, text }) => [relative(resolve("/"), path).replaceAll("\\", "/"), text]);
  return { files: Object.fromEntries(files), metafile };
};

/**
 * Bundles the step of GitHub Actions: one file, which nobody has to install anything for.
 * @returns `action.mjs` by name, and esbuild's metafile
 */
export const bundleAction = async () => {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: ["src/action.ts"],
    plugins: [lazyData()],
    format: "esm",
    // simple-git is CommonJS and requires Node's own modules.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outfile: "action.mjs",
    write: false,
    metafile: true,
  });
  return { files: { "action.mjs": outputFiles[0].text }, metafile };
};
