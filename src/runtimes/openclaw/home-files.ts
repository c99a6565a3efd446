import type { Claim, ClaimedDocument, Document } from "../../model.ts";
import { readRole } from "./roles.ts";

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

const slots = { store: "store", state: "state", "legacy-store": "legacy", "agent-database": "database" } as const;

const fill = (files: AgentFiles, role: keyof typeof slots, document: Document): AgentFiles =>
  files[slots[role]] ? files : { ...files, [slots[role]]: document };

const names = ["openclaw.json", "openclaw.json5", "clawdbot.json", "moltbot.json"];

const nameRank = (document: Document): number => {
  const rank = names.findIndex((name) => document.source.path.endsWith(name));
  return rank === -1 ? names.length : rank;
};

/** Sorts the claimed documents of one home into their places. */
export const sortFiles = (root: string, claimed: readonly ClaimedDocument[]): HomeFiles => {
  const agents = new Map<string, AgentFiles>();
  const unread: ClaimedDocument[] = [];
  const single = new Map<string, Document>();
  for (const entry of claimed) {
    const role = readRole(entry.claim.role);
    const agent = entry.claim.agent ?? "main";
    if (role === "store" || role === "state" || role === "legacy-store" || role === "agent-database") {
      agents.set(agent, fill(agents.get(agent) ?? {}, role, entry.document));
    } else if (role === "backup" || role === "copy" || role === "template") unread.push(entry);
    else if (role === "oauth-file" || role === "state-database") single.set(role, entry.document);
    else if (role === "config") {
      const present = single.get(role);
      if (!present || nameRank(entry.document) < nameRank(present)) single.set(role, entry.document);
    }
  }
  return {
    root,
    agents,
    oauth: single.get("oauth-file"),
    stateDatabase: single.get("state-database"),
    config: single.get("config"),
    unread,
    claimed,
  };
};

/** The claim with another home, agent or role. */
export const reclaim = (entry: ClaimedDocument, change: Partial<Claim>): ClaimedDocument => ({
  document: entry.document,
  claim: { ...entry.claim, ...change },
});
