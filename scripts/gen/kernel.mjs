// Builds the kernel: AssemblyScript with SIMD, and the literal tables.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import asc from "assemblyscript/asc";
import { load } from "../load.mjs";

const folder = "src/scan/kernel";
const shared = ["layout", "surroundings", "runs", "match"];

/** A shared module as AssemblyScript reads it: types are values' names there, and imports have no extension. */
const asAssemblyScript = (text) =>
  text
    .replace(/^import type .*$/gm, "")
    .replace(/\.ts";$/gm, '";')
    .replace(/^import \{ (at[^}]*) \} from "\.\/bytes";$/gm, 'import { $1, Bytes } from "./bytes";')
    .replace(/^\/\/ @ts-.*$/gm, "");

const sources = () => ({
  "kernel.ts": readFileSync(`${folder}/kernel.as.ts`, "utf8"),
  "bytes.ts": readFileSync(`${folder}/bytes.as.ts`, "utf8"),
  "simd.ts": readFileSync(`${folder}/simd.as.ts`, "utf8"),
  ...Object.fromEntries(
    shared.map((name) => [`${name}.ts`, asAssemblyScript(readFileSync(`${folder}/${name}.ts`, "utf8"))]),
  ),
});

/** The module's bytes. Throws with the compiler's words when it does not compile. */
const compileKernel = async () => {
  const files = sources();
  let binary;
  const { error, stderr } = await asc.main(
    [
      "kernel.ts",
      "--outFile",
      "kernel.wasm",
      "-O3",
      "--converge",
      "--enable",
      "simd",
      "--enable",
      "bulk-memory",
    ].concat(["--runtime", "stub", "--noAssert", "--initialMemory", "1", "--memoryBase", "64"]),
    {
      readFile: (name) => files[name.replace(/^\.\//, "")] ?? null,
      writeFile: (name, data) => {
        if (name.endsWith(".wasm")) binary = data;
      },
      listFiles: () => [],
    },
  );
  if (error || binary === undefined) throw new Error(`The kernel does not compile:\n${stderr}`, { cause: error });
  return Buffer.from(binary);
};

const note = "// Written by `npm run gen`; do not edit.";

const tablesText = ({ digest, flags, named, image, codePatch }) =>
  [
    note,
    "",
    "/** The kernel's tables for the built-in shapes and names, ready for use (src/scan/kernel/open-tables.ts). */",
    "export const kernelTables = {",
    `  digest: ${digest},`,
    `  flags: ${JSON.stringify(flags)},`,
    `  named: ${JSON.stringify(named)},`,
    `  image:\n    "${image}",`,
    `  codePatch:\n    "${codePatch}",`,
    "};",
    "",
  ].join("\n");

/** Generated files by path; the registry of tokens must be fresh. */
export async function generateKernel() {
  const source = createHash("sha256").update(JSON.stringify(sources())).digest("hex").slice(0, 16);
  const wasm = (await compileKernel()).toString("base64");
  const { issuers } = existsSync("src/tokens/index.ts") ? await load("src/tokens/index.ts") : { issuers: [] };
  const { kernelWords, nameCount } = await load("src/scan/kernel/words.ts");
  const { proveTables } = await load("src/scan/kernel/prove-tables.ts");
  const { layoutDigest } = await load("src/scan/kernel/digest.ts");
  return {
    "src/generated/kernel-wasm.ts": [
      note,
      "",
      "/** The compiled kernel (src/scan/kernel/kernel.as.ts), in base64. */",
      `export const kernelWasm =\n  "${wasm}";`,
      "",
      "/** Begins the SHA-256 of its sources. */",
      `export const kernelSource = "${source}";`,
      "",
      "/** The layout (src/scan/kernel/layout.ts) that it was compiled for. */",
      `export const kernelLayout = ${layoutDigest};`,
      "",
    ].join("\n"),
    "src/generated/kernel-tables.ts": tablesText(proveTables(issuers, kernelWords, kernelWords.length - nameCount)),
  };
}
