import { type NameClaim } from "./claim-name.js";
export interface PathClaim extends NameClaim {
    /** The home: a directory as it is written, `""` for the root. */
    readonly root: string;
    readonly agent: string | undefined;
    /** The file stands in `agents/<id>/agent`, where the runtime itself would look. */
    readonly inAgentDir: boolean;
}
/** What a path alone says about a file: its role, its home and its agent. `undefined`: not one of OpenClaw's. */
export declare const readPath: (path: string) => PathClaim | undefined;
