import { type NameClaim, readName } from "./claim-name.ts";
import { plainStep } from "./plain-path.ts";
import type { Role } from "./roles.ts";

export interface PathClaim extends NameClaim {
  /** The home: a directory as it is written, `""` for the root. */
  readonly root: string;
  readonly agent: string | undefined;
  /** The file stands in `agents/<id>/agent`, where the runtime itself would look. */
  readonly inAgentDir: boolean;
}

const workspace = /^workspaces?(?:[-_.].*)?$/;
const archive = /^(?:.*[-_.])?(?:backups?|archives?|archived|trash)$/;
const archivedAgent = /[._-](?:bak|backup)(?:[._-]|$)/;

interface Spot {
  readonly root: string;
  readonly agent?: string;
  readonly kind: "agent-dir" | "flat" | "copy" | "backup";
}

/** The directories of `agents/<id>/agent`, also where the check begins inside of it. */
const readAgentDir = (steps: readonly string[], plain: readonly string[]): Spot | undefined => {
  if (plain.at(-1) !== "agent" || plain.length < 2) return undefined;
  const id = steps.at(-2) ?? "main";
  if (plain.at(-3) === "agents") {
    const root = steps.slice(0, -3).join("/");
    return { root, agent: id, kind: archivedAgent.test(plain.at(-2) ?? "") ? "backup" : "agent-dir" };
  }
  const agents = plain.lastIndexOf("agents");
  if (agents !== -1) return { root: steps.slice(0, agents).join("/"), agent: id, kind: "backup" };
  return plain.length === 2 && !plain[0]?.startsWith(".") ? { root: "", agent: id, kind: "agent-dir" } : undefined;
};

const before = (steps: readonly string[], index: number): string => steps.slice(0, index).join("/");

const readSpot = (steps: readonly string[], plain: readonly string[]): Spot => {
  const archived = plain.findIndex((step) => archive.test(step));
  if (archived !== -1) return { root: before(steps, archived), kind: "backup" };
  const agentDir = readAgentDir(steps, plain);
  if (agentDir) return agentDir;
  const agents = plain.lastIndexOf("agents");
  const inWorkspace = plain.findIndex((step) => workspace.test(step));
  if (inWorkspace !== -1) {
    const inside = agents !== -1 && agents < inWorkspace;
    return { root: before(steps, inside ? agents : inWorkspace), kind: "copy" };
  }
  if (agents !== -1 && agents === plain.length - 2)
    return { root: before(steps, agents), agent: steps[agents + 1] ?? "main", kind: "copy" };
  const holder = plain.at(-1);
  if (holder === "credentials" || holder === "state") return { root: before(steps, steps.length - 1), kind: "copy" };
  return { root: steps.join("/"), agent: "main", kind: "flat" };
};

const belongsToAgent = new Set<Role>(["store", "state", "legacy-store", "agent-database", "models"]);

const roleAt = (role: Role, spot: Spot, holder: string | undefined): Role | undefined => {
  if (spot.kind === "backup") return role === "environment" || role === "models" ? undefined : "backup";
  if (role === "oauth-file") return holder === "credentials" || spot.kind === "flat" ? role : undefined;
  if (role === "state-database") return holder === "state" || spot.kind === "flat" ? role : undefined;
  if (role === "models") return spot.kind === "agent-dir" ? role : undefined;
  if (role === "environment") return spot.kind === "flat" ? role : undefined;
  if (role === "config") return spot.kind === "flat" ? role : "copy";
  return belongsToAgent.has(role) && spot.kind === "copy" ? "copy" : role;
};

/** What a path alone says about a file: its role, its home and its agent. `undefined`: not one of OpenClaw's. */
export const readPath = (path: string): PathClaim | undefined => {
  const steps = path.split("/");
  // The name first: it turns most files down, and a state directory holds thousands.
  const named = readName(plainStep(steps.at(-1) ?? "").replace(/\.tmpl$/, ""));
  if (!named) return undefined;
  const plain = steps.slice(0, -1).map(plainStep);
  const spot = readSpot(steps.slice(0, -1), plain);
  const role = roleAt(named.role, spot, plain.at(-1));
  if (!role) return undefined;
  const agent = spot.agent ?? (role === "backup" || role === "copy" ? undefined : "main");
  return { role, loose: named.loose, root: spot.root, agent, inAgentDir: spot.kind === "agent-dir" };
};
