// Written by `npm run gen`; do not edit.
import type { Reporter } from "../model.ts";

export const reporters: Readonly<Record<string, () => Promise<{ readonly default: Reporter }>>> = {
  agent: () => import("./agent.ts"),
  compact: () => import("./compact.ts"),
  json: () => import("./json.ts"),
  pretty: () => import("./pretty.ts"),
};
