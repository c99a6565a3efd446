import type { Role } from "./roles.ts";

const exact: Readonly<Record<string, Role>> = {
  "auth-profiles.json": "store",
  "auth-state.json": "state",
  "auth.json": "legacy-store",
  "oauth.json": "oauth-file",
  "openclaw-agent.sqlite": "agent-database",
  "openclaw.sqlite": "state-database",
  "models.json": "models",
  "openclaw.json": "config",
  "openclaw.json5": "config",
  "openclaw.jsonc": "config",
  "clawdbot.json": "config",
  "clawdbot.json5": "config",
  "moltbot.json": "config",
  "moltbot.json5": "config",
};

/** Names the runtime gives its rotations, and people their backups, all after the name of the file. */
const rotated =
  /^(?:auth-profiles\.json|auth-state\.json|auth\.json|oauth\.json|openclaw-agent\.sqlite|openclaw\.sqlite|models\.json|(?:openclaw|clawdbot|moltbot)\.json[5c]?)(?:[.~_-].*|bak.*|~)$/;

const exampleSuffix = /[._-](?:example|sample|template|tmpl|tpl|dist|j2|jinja2?|erb|in|defaults?|redacted)(?:\.|$)/;
const backupSuffix =
  /(?:~|\.(?:bak|backup|old|orig|save|saved|tmp|temp|copy|prev|previous|broken)\b|\d{8}|\d{4}-\d{2}|backup|bak\d*\b)/;

const variant = /^(?:openclaw|clawdbot|moltbot)(?:[._ -].*)?\.(?:json[5c]?)(?:\.[\w.-]+)?$/;
const renamedStore = /^(?:.*[._-])?auth[-_]?profiles?(?:[._ -].*)?\.json[5c]?(?:\.[\w.-]+)?$/;

/** Other files of the product that are neither configuration nor a store. */
const foreign = /(?:\.lock|\.sha256|\.plugin\.json|\.schema\.json|\.d\.ts|\.map)$/;

export interface NameClaim {
  readonly role: Role;
  /** The name is not the product's own: only the content decides. */
  readonly loose: boolean;
}

const readVariant = (name: string): NameClaim | undefined => {
  const store = renamedStore.test(name);
  if (!store && !variant.test(name)) return undefined;
  if (exampleSuffix.test(name)) return { role: "template", loose: true };
  if (backupSuffix.test(name)) return { role: "backup", loose: true };
  return store ? { role: "store", loose: true } : { role: "template", loose: true };
};

/** What a file name alone says; lowercase, chezmoi attributes taken off. */
export const readName = (name: string): NameClaim | undefined => {
  if (foreign.test(name)) return undefined;
  if (Object.hasOwn(exact, name)) return { role: exact[name] ?? "backup", loose: false };
  if (/^\.env(?:\.[\w.-]+)?$/.test(name) && !exampleSuffix.test(name)) return { role: "environment", loose: true };
  if (rotated.test(name)) return { role: exampleSuffix.test(name) ? "template" : "backup", loose: false };
  return readVariant(name);
};
