// The only `process`: argv in, exit code out.
import { main } from "./cli.ts";

const output = (stream: NodeJS.WriteStream) => ({
  write: (text: string) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns ?? 80,
});

// A reader that went away (`auth-lint | head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

const finish = (code: number): void => {
  process.exitCode = code;
};

void main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  clock: Date.now,
  elapsed: () => performance.now(),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
}).then(finish);
