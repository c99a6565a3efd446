import type { Claim, ClaimedDocument, Document } from "../../model.js";
/** Where one agent keeps its profiles, by generation. */
export interface AgentFiles {
    readonly store?: Document;
    readonly state?: Document;
    readonly legacy?: Document;
    readonly database?: Document;
}
/** The files of one home that decide about profiles. */
export interface HomeFiles {
    readonly root: string;
    readonly agents: ReadonlyMap<string, AgentFiles>;
    readonly oauth: Document | undefined;
    readonly stateDatabase: Document | undefined;
    readonly config: Document | undefined;
    /** Backups, copies and templates: no version reads them. */
    readonly unread: readonly ClaimedDocument[];
    readonly claimed: readonly ClaimedDocument[];
}
/** Sorts the claimed documents of one home into their places. */
export declare const sortFiles: (root: string, claimed: readonly ClaimedDocument[]) => HomeFiles;
/** The claim with another home, agent or role. */
export declare const reclaim: (entry: ClaimedDocument, change: Partial<Claim>) => ClaimedDocument;
