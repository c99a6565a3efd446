import type { ClaimedDocument } from "../../model.ts";
import { reclaim } from "./home-files.ts";
import { directoryOf } from "./paths.ts";
import { isRecord, own } from "./shape.ts";

/** The documents of one home. */
export interface Household {
  readonly root: string;
  readonly claimed: readonly ClaimedDocument[];
}

const isConfig = ({ claim }: ClaimedDocument): boolean => claim.role === "config";

const holdsStores = (claimed: readonly ClaimedDocument[]): boolean =>
  claimed.some(({ claim }) => ["store", "legacy-store", "agent-database", "state-database"].includes(claim.role));

/** Agents of a config with an agentDir of their own; the shape of the list is not judged here. */
const customDirs = (value: unknown): readonly { readonly id: string; readonly steps: readonly string[] }[] => {
  const agents = isRecord(value) ? own(value, "agents") : undefined;
  if (!isRecord(agents)) return [];
  const list = own(agents, "list");
  const entries = own(agents, "entries");
  const pairs: (readonly [unknown, unknown])[] = [
    ...(Array.isArray(list)
      ? list.map((entry: unknown) => [isRecord(entry) ? entry.id : undefined, entry] as const)
      : []),
    ...(isRecord(entries) ? Object.entries(entries) : []),
  ];
  return pairs.flatMap(([id, entry]) => {
    const directory = isRecord(entry) ? own(entry, "agentDir") : undefined;
    if (typeof id !== "string" || typeof directory !== "string") return [];
    return [{ id, steps: directory.split("/").filter((step) => step !== "" && step !== "." && step !== "~") }];
  });
};

/** Does an absolute agentDir (`/srv/agents/x`, `~/.openclaw/x`) mean this directory of the tree that is checked? */
const means = (steps: readonly string[], root: string, directory: string): boolean => {
  if (directory === root || !directory.startsWith(root)) return false;
  const below = directory
    .slice(root.length)
    .split("/")
    .filter((step) => step !== "");
  return below.length > 0 && below.length <= steps.length && below.join("/") === steps.slice(-below.length).join("/");
};

/** Gives stores in an agentDir of their own to the home and agent whose config names it. */
const adoptCustomDirs = (claimed: readonly ClaimedDocument[]): readonly ClaimedDocument[] => {
  const owners = claimed
    .filter(isConfig)
    .flatMap(({ claim, document }) => customDirs(document.value).map((dir) => ({ ...dir, root: claim.root })));
  if (owners.length === 0) return claimed;
  return claimed.map((entry) => {
    if (isConfig(entry) || entry.claim.role === "backup") return entry;
    const directory = directoryOf(entry.document.source.path);
    const owner = owners.find(({ steps, root }) => means(steps, root, directory));
    const role = entry.claim.role === "copy" ? "store" : entry.claim.role;
    return owner ? reclaim(entry, { root: owner.root, agent: owner.id, role }) : entry;
  });
};

const group = (claimed: readonly ClaimedDocument[]): Map<string, readonly ClaimedDocument[]> => {
  const homes = new Map<string, ClaimedDocument[]>();
  for (const entry of claimed) {
    const known = homes.get(entry.claim.root);
    if (known) known.push(entry);
    else homes.set(entry.claim.root, [entry]);
  }
  return homes;
};

const parentOf = (root: string): string => directoryOf(root);

/**
 * Splits the claimed documents into homes. A config that lies alone in `config/` of a home without one is that home's;
 * copies, backups and templates that lie alone belong to the home above them, if there is one.
 */
export const groupHomes = (claimed: readonly ClaimedDocument[]): readonly Household[] => {
  const homes = group(adoptCustomDirs(claimed));
  for (const [root, members] of [...homes]) {
    const parent = homes.get(parentOf(root));
    if (root === "" || !parent) continue;
    const folder = root.split("/").at(-1);
    const strayConfig = folder === "config" && !holdsStores(members) && !parent.some(isConfig);
    const onlyUnread = members.every(({ claim }) => ["copy", "backup", "template", "environment"].includes(claim.role));
    if (!strayConfig && !onlyUnread) continue;
    homes.delete(root);
    homes.set(parentOf(root), [...parent, ...members.map((entry) => reclaim(entry, { root: parentOf(root) }))]);
  }
  return [...homes].map(([root, members]) => ({ root, claimed: members }));
};
