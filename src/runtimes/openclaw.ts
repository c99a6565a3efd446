import type { Runtime } from "../model.ts";
import { keepsAgentDir } from "./openclaw/agent-dirs.ts";
import { claimDocument } from "./openclaw/claim.ts";
import { readPath } from "./openclaw/claim-path.ts";
import { translate } from "./openclaw/translate.ts";

const openclaw: Runtime = {
  id: "openclaw",
  title: "OpenClaw",
  // `--profile NAME` keeps its state in `.openclaw-NAME` (openclaw 2026.6.1 to 2026.9.6).
  folders: [".openclaw", ".openclaw-*", ".clawdbot", ".moltbot"].flatMap((home) => [
    home,
    `${home}/agents/*/agent`,
    `${home}/credentials`,
    `${home}/state`,
    `${home}/workspace`,
    `${home}/backups`,
  ]),
  moved: [{ env: "OPENCLAW_STATE_DIR", folder: ".openclaw" }],
  wants: (path) => readPath(path) !== undefined || keepsAgentDir(path),
  claim: claimDocument,
  translate,
};

export default openclaw;
