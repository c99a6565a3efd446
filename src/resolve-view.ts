/** What `auth-lint resolve` prints: a runtime's own decisions, for programs and for people. */
import { maskText } from "./mask.ts";
import type { Flaw, Home } from "./model.ts";
import { formatPointer } from "./pointer.ts";
import { safeJson } from "./render/safe-json.ts";
import { createStyle } from "./render/style.ts";
import { agentLines } from "./resolve-agent.ts";
import { homeLines } from "./resolve-home.ts";

/** Ids and agent names are the user's own words; whatever looks like a token in them is covered all the same. */
const maskAll = (value: unknown): unknown => {
  if (typeof value === "string") return maskText(value);
  if (Array.isArray(value)) return value.map(maskAll);
  if (value === null || typeof value !== "object") return value;
  // fromEntries defines own properties, so that an agent called `__proto__` is one like any other.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [maskText(key), maskAll(inner)]));
};

const issue = ({ place, message }: Flaw) => ({ path: place.path, pointer: formatPointer(place.at), message });

const homeData = ({ runtime, target, agents, configFlaws }: Home) => ({
  runtime,
  target: target.version,
  agents,
  ...(configFlaws.length > 0 ? { config: { valid: false, issues: configFlaws.map(issue) } } : {}),
});

/**
 * Homes → JSON text of DESIGN §4: one home is the object itself, several are listed under `homes`, each with its `root`.
 */
export const resolveJson = (homes: readonly Home[]): string => {
  const [only] = homes;
  const data =
    homes.length === 1 && only
      ? { version: 1, ...homeData(only) }
      : { version: 1, homes: homes.map((home) => ({ root: home.root, ...homeData(home) })) };
  return safeJson(maskAll(data));
};

export interface ResolveLook {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Unix time in ms. */
  readonly now: number;
}

/** Homes → text for a terminal: for each agent what loads, what is tried in which order, and what is left out and why. */
export const resolvePretty = (homes: readonly Home[], { color, width, now }: ResolveLook): string => {
  const look = { style: createStyle({ color, links: false }), width: Math.max(40, width), now };
  const lines = homes.flatMap((home) => [
    ...homeLines(home, look),
    ...Object.keys(home.agents).flatMap((agent) => ["", ...agentLines(home, agent, look)]),
    "",
  ]);
  return lines.length === 0 ? "No agent runtime has a home here.\n" : `${lines.join("\n")}`;
};
