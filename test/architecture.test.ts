import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  // AssemblyScript: TypeScript's dialect for the WebAssembly kernels, with rules of its own.
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".as.ts"))
  .map((name) => name.replaceAll("\\", "/"))
  .sort();

const textOf = new Map(sources.map((name) => [name, readFileSync(`src/${name}`, "utf8")]));
/** A module's code: no comments, no strings (a link may name `console.`). */
const codeOf = (name: string): string =>
  (textOf.get(name) ?? "").replaceAll(/"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, (found) =>
    found.startsWith('"') ? '""' : "",
  );
const handWritten = sources.filter((name) => !textOf.get(name)?.startsWith("// Written by"));

const importsOf = (name: string): string[] =>
  [
    ...(textOf.get(name) ?? "").matchAll(
      /(?:^|\n)(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g,
    ),
  ].flatMap(([, fixed, lazy]) => fixed ?? lazy ?? []);

const isPure = (name: string): boolean => !/^(?:action|bin|hook|launch)\.ts$|^(?:sources|commands|action)\//.test(name);
const lengths = handWritten
  .map((name) => (textOf.get(name) ?? "").split("\n").length - 1)
  .sort((left, right) => left - right);
const quantile = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;

test("files are short: median 60 lines, nine in ten 150, none over 250", () => {
  const long = handWritten.filter(
    (name) => (textOf.get(name) ?? "").split("\n").length - 1 > 250 && name !== "model.ts",
  );

  expect(long).toEqual([]);
  expect(quantile(0.9)).toBeLessThanOrEqual(150);
  expect(quantile(0.5)).toBeLessThanOrEqual(70);
});

test("the core is pure: no file system, no process, no clock, no console", () => {
  const impure = handWritten
    .filter(isPure)
    .filter(
      (name) =>
        importsOf(name).some((from) => /^node:(?!util$|buffer$|zlib$|crypto$)/.test(from)) ||
        /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bconsole\.|\bMath\.random\(/.test(codeOf(name)),
    );

  expect(impure).toEqual([]);
});

test("the core imports no source and no command", () => {
  const wrong = handWritten.filter(isPure).flatMap((name) =>
    importsOf(name)
      .filter((from) => /\/(?:sources|commands)\//.test(from))
      .map((from) => `${name} -> ${from}`),
  );

  expect(wrong.filter((line) => !line.startsWith("cli.ts"))).toEqual([]);
});

test("nothing can open a network connection", () => {
  const connecting = sources.filter(
    (name) =>
      importsOf(name).some((from) => /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)/.test(from)) ||
      /\bfetch\(|\bWebSocket\b|\bEventSource\b/.test(textOf.get(name) ?? ""),
  );

  expect(connecting).toEqual([]);
});

test("shelf files default-export one thing and are named after its id", async () => {
  const { rules } = await import("../src/rules/index.ts");
  const { runtimes } = await import("../src/runtimes/index.ts");
  const shelf = (folder: string): string[] =>
    sources
      .filter((name) => name.startsWith(`${folder}/`) && name.split("/").length === 2)
      .map((name) => name.slice(folder.length + 1, -3))
      .filter((name) => name !== "index" && !name.startsWith("shared-"));

  expect(rules.map(({ id }) => id).sort()).toEqual(shelf("rules").sort());
  expect(runtimes.map(({ id }) => id).sort()).toEqual(shelf("runtimes").sort());
});

test("no any, no non-null assertion, no cast but `as const`", () => {
  const loose = handWritten.filter((name) => {
    const code = (textOf.get(name) ?? "").replaceAll(
      /\/\*[\s\S]*?\*\/|\/\/.*|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
      '""',
    );
    return (
      /:\s*any\b|<any>|[\w)\]]!(?:[.;,)\]]|$)/m.test(code) ||
      /\)?\s\bas\s+(?!const\b)[A-Z{(]/.test(code.replaceAll(/import[^;]*;|export[^;]*from[^;]*;/g, ""))
    );
  });

  expect(loose).toEqual([]);
});

test("the entry loads nothing heavy before it is needed", async () => {
  const { bundleProgram } = await import("../scripts/build/program.mjs");
  const { inProgram, files } = await bundleProgram();

  expect(inProgram).toContain("src/rules/index.ts");
  expect(inProgram.filter((input) => /node_modules|src\/reporters\/(?!index)/.test(input))).toEqual([]);
  const opened = [...(files["program.js"] ?? "").matchAll(/(?<=[\w$]=)require\("(node:[^"]+)"\)/g)].map(
    ([, name]) => name,
  );

  expect([...new Set(opened)].sort()).toEqual(["node:buffer", "node:fs", "node:path"]);
});
