// src → dist: the program (CommonJS), the library (ESM) and its types. `--check` fails when dist is not what src says.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { bundleAction, bundleLibrary, bundleProgram } from "./build/program.mjs";
import { thirdPartyLicences } from "./licences.mjs";

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

const buildInto = async (outdir) => {
  const program = await bundleProgram();
  const library = await bundleLibrary();
  const action = await bundleAction();
  const inputs = { ...program.metafile.inputs, ...library.metafile.inputs, ...action.metafile.inputs };
  const put = (name, text) => {
    mkdirSync(dirname(join(outdir, name)), { recursive: true });
    writeFileSync(join(outdir, name), text);
  };
  for (const [name, text] of Object.entries(program.files)) put(name, text);
  for (const [name, text] of Object.entries(library.files)) put(`library/${name}`, text);
  for (const [name, text] of Object.entries(action.files)) put(name, text);
  put("package.json", '{ "type": "commonjs" }\n');
  put("library/package.json", '{ "type": "module" }\n');
  put("THIRD-PARTY-LICENCES.txt", thirdPartyLicences({ inputs }));
  chmodSync(join(outdir, "auth-lint.js"), 0o755);
  const types = ["tsc", "-p", "tsconfig.types.json", "--outDir", join(outdir, "library/types")];
  execFileSync("npx", types, { stdio: "inherit" });
  // TypeScript keeps `./model.ts` in declarations; beside them lies `model.d.ts`, which `./model.js` names everywhere.
  for (const path of files(join(outdir, "library/types"))) {
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(/((?:from|import\() ?"\.[^"]*)\.ts"/g, '$1.js"'));
  }
};

const fresh = mkdtempSync(join(tmpdir(), "auth-lint-dist-"));
try {
  await buildInto(fresh);
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
