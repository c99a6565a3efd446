/** `auth.json` of OpenCode and its forks: provider → `{type: oauth | api | wellknown}`. */
import type { Document } from "../../model.js";
import type { FileFacts } from "../kit/model.js";
/** Told from pi's file (`api_key`) and OpenClaw's by the types it uses. */
export declare const isAuthMap: (value: unknown) => boolean;
export declare const readAuthMap: ({ value }: Document) => FileFacts;
/** `mcp-auth.json`: server → its tokens; expiry in seconds. */
export declare const readServerLogins: ({ value }: Document) => FileFacts;
export declare const isServerLogins: (value: unknown) => boolean;
