import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `use` with a directory only this user may enter, and removes it afterwards, also when `use` throws. */
export function withTemporaryDirectory<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "auth-lint-"));

  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
