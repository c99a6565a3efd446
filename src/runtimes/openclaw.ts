import type { Runtime } from "../model.ts";
import { keepsAgentDir } from "./openclaw/agent-dirs.ts";
import { claimDocument } from "./openclaw/claim.ts";
import { readPath } from "./openclaw/claim-path.ts";
import { translate } from "./openclaw/translate.ts";

const openclaw: Runtime = {
  id: "openclaw",
  title: "OpenClaw",
  wants: (path) => readPath(path) !== undefined || keepsAgentDir(path),
  claim: claimDocument,
  translate,
};

export default openclaw;
