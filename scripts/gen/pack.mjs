// Builds the pack reader's WebAssembly part.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const source = "src/sources/git-pack.as.ts";

/** Generated files by path. */
export async function generatePack() {
  const text = readFileSync(source, "utf8");
  let binary;
  const flags = ["-O3", "--converge", "--enable", "bulk-memory", "--runtime", "stub", "--noAssert"];
  const { error, stderr } = await asc.main(["pack.ts", "--outFile", "pack.wasm", ...flags, "--initialMemory", "1"], {
    readFile: (name) => (name.replace(/^\.\//, "") === "pack.ts" ? text : null),
    writeFile: (name, data) => {
      if (name.endsWith(".wasm")) binary = data;
    },
    listFiles: () => [],
  });
  if (error || binary === undefined) throw new Error(`The pack reader does not compile:\n${stderr}`, { cause: error });
  return {
    "src/generated/pack-wasm.ts": [
      "// Written by `npm run gen`; do not edit.",
      "",
      `/** The compiled pack reader (${source}), in base64. */`,
      `export const packWasm =\n  "${Buffer.from(binary).toString("base64")}";`,
      "",
      "/** Begins the SHA-256 of its source. */",
      `export const packSource = "${createHash("sha256").update(text).digest("hex").slice(0, 16)}";`,
      "",
    ].join("\n"),
  };
}
