// src → dist: the CLI (one entry, lazy chunks), the library and its types. `--check` fails when dist is not what src says.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { thirdPartyLicences } from "./licences.mjs";

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

const buildInto = async (outdir) => {
  const { metafile } = await build({
    entryPoints: { "auth-lint": "src/bin.ts", index: "src/index.ts" },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    chunkNames: "chunks/[name]-[hash]",
    // The package's build for browsers: plain ESM, where its build for Node is CommonJS that requires `process`.
    alias: { yaml: "./node_modules/yaml/browser/index.js" },
    metafile: true,
    logLevel: "warning",
  });
  execFileSync("npx", ["tsc", "-p", "tsconfig.types.json", "--outDir", join(outdir, "types")], { stdio: "inherit" });
  const licences = thirdPartyLicences(metafile);
  return { metafile, licences };
};

const fresh = mkdtempSync(join(tmpdir(), "auth-lint-dist-"));
try {
  const { licences } = await buildInto(fresh);
  const { writeFileSync, chmodSync } = await import("node:fs");
  writeFileSync(join(fresh, "THIRD-PARTY-LICENCES.txt"), licences);
  writeFileSync(join(fresh, "index.d.ts"), 'export * from "./types/index.js";\n');
  const entry = join(fresh, "auth-lint.js");
  writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, "utf8")}`);
  chmodSync(entry, 0o755);
  if (process.argv.includes("--check")) {
    const listing = (folder) => (existsSync(folder) ? files(folder) : []);
    const built = new Map(listing(fresh).map((path) => [relative(fresh, path), readFileSync(path)]));
    const kept = new Map(listing("dist").map((path) => [relative("dist", path), readFileSync(path)]));
    const stale = [...new Set([...built.keys(), ...kept.keys()])].filter(
      (path) => !built.get(path)?.equals(kept.get(path) ?? Buffer.alloc(0)),
    );
    if (stale.length > 0) {
      console.error(`dist is stale; run \`npm run build\`:\n${stale.map((path) => `  dist/${path}`).join("\n")}`);
      process.exit(1);
    }
    console.log("dist is fresh.");
  } else {
    rmSync("dist", { recursive: true, force: true });
    cpSync(fresh, "dist", { recursive: true });
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
