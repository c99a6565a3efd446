// The only `process`: argv in, exit code out.
import { main } from "./cli.ts";
import { openOutput } from "./sources/output.ts";

// Everything is written by now, synchronously; to leave at once spares the taking down of a heap.
const finish = (code: number): never => process.exit(code);

void main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  clock: Date.now,
  // `performance.now` would load a module of its own.
  elapsed: () => process.uptime() * 1000,
  stdout: openOutput(1),
  stderr: openOutput(2),
}).then(finish);
