/** Auth files of the agent runtimes: one line a program. Sources: each program's own storage code, see the rows. */
import { type AuthFile } from "./model.js";
export declare const agentFiles: readonly AuthFile[];
