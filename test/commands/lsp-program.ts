/** The program as it is shipped, built into a folder of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundleProgram } from "../../scripts/build/program.mjs";

/** Path of its `auth-lint.js`. */
export const bundleForTests = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "auth-lint-program-"));
  const { files } = await bundleProgram();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}');
  return join(folder, "auth-lint.js");
};
