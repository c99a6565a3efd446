import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { loginIn } from "./kit/login.ts";
import type { FileFacts } from "./kit/model.ts";

/** Named by a hash of the server's address. */
const hashIn = ({ source }: Document): string => /([0-9a-f]{6,64})_tokens\.json/i.exec(source.path)?.[1] ?? "server";

const readTokens = (document: Document): FileFacts => {
  const id = `mcp:${hashIn(document).slice(0, 12)}`;
  const fields = { id, provider: id, access: "access_token", refresh: "refresh_token" };
  return { profiles: loginIn(document.value, [], fields) };
};

export default defineRuntime({
  id: "mcp-remote",
  title: "mcp-remote",
  version: "",
  sources: ["geelen/mcp-remote, src/lib/mcp-auth-config.ts"],
  moved: [{ env: "MCP_REMOTE_CONFIG_DIR", folder: ".mcp-auth" }],
  files: [{ role: "tokens", path: ".mcp-auth/mcp-remote-*/*_tokens.json", store: true, read: readTokens }],
  precedence: ["the token of the server in `.mcp-auth`; its age is counted from the file's own `expires_in`"],
  mode: "0600",
});
