/** What a step of GitHub Actions runs: `dist/action.mjs`, bundled whole. */
import { randomBytes } from "node:crypto";
import { runAction } from "./action/run.ts";
import { openOutput } from "./sources/output.ts";

const { write } = openOutput(1);

process.exit(
  await runAction({
    env: process.env,
    cwd: process.cwd(),
    clock: Date.now,
    elapsed: () => process.uptime() * 1000,
    write,
    random: () => randomBytes(16).toString("hex"),
  }),
);
