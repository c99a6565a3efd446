import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { readLogin } from "./kit/login.ts";
import type { FileFacts } from "./kit/model.ts";
import { serverKeys } from "./kit/servers.ts";

const readServers = ({ value }: Document): FileFacts => ({ keys: serverKeys(value) });

export default defineRuntime({
  id: "cursor-cli",
  title: "Cursor",
  version: "",
  sources: ["https://docs.cursor.com/cli, authentication; community threads on its files"],
  moved: [{ env: "XDG_CONFIG_HOME", folder: ".config" }],
  files: [
    {
      role: "auth",
      path: ".config/cursor/auth.json",
      store: true,
      read: readLogin({ id: "cursor", provider: "cursor", access: "accessToken", refresh: "refreshToken" }),
    },
    ...[".config/Cursor", "Library/Application Support/Cursor"].map((folder) => ({
      role: "editor-state",
      path: `${folder}/User/globalStorage/state.vscdb`,
      unread: "the editor keeps its login among its own state",
      read: () => ({}),
    })),
    { role: "servers", path: ".cursor/mcp.json", project: true, read: readServers },
  ],
  environment: [{ name: "CURSOR_API_KEY", provider: "cursor", serves: "first" }],
  precedence: ["`CURSOR_API_KEY`", "the stored login"],
  login: "cursor-agent login",
  mode: "0600",
});
