import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts, RuntimeFile } from "./kit/model.ts";
import { serverKeys } from "./kit/servers.ts";

const readServers = ({ value }: Document): FileFacts => ({ keys: serverKeys(value, [], ["mcpServers", "servers"]) });

const paths = [
  ".mcp.json",
  ".vscode/mcp.json",
  ".roo/mcp.json",
  ".kiro/settings/mcp.json",
  ".config/mcp/*.json",
  ".config/Claude/claude_desktop_config.json",
  "Library/Application Support/Claude/claude_desktop_config.json",
  ".codeium/windsurf/mcp_config.json",
];

export default defineRuntime({
  id: "mcp-config",
  title: "MCP servers",
  version: "",
  sources: ["https://modelcontextprotocol.io, and the documentation of each client: lists of servers"],
  files: paths.map((path): RuntimeFile => ({ role: "servers", path, project: true, read: readServers })),
  precedence: ["`env` and `headers` of a server, as its client passes them on"],
  silent: "",
  mode: "that of the user; most of them are meant to be shared",
});
