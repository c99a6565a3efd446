/** Runs inside a hook: writes what `stagedBlobs` delivers there to the file named by PROBE_OUT. */
import { appendFileSync } from "node:fs";
import { stagedBlobs } from "../../src/sources/git-index.ts";
import { takePieces } from "./pieces.ts";

const report = takePieces(stagedBlobs({ cwd: process.cwd(), env: process.env }));
appendFileSync(process.env.PROBE_OUT ?? "", `${JSON.stringify(report)}\n`);
