/** Auth files of clouds, hosts, registries and tools: one line a program. */
import { type AuthFile } from "./model.js";
export declare const generalFiles: readonly AuthFile[];
