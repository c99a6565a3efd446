// Written by `npm run gen`; do not edit.
import type { Reporter } from "../model.ts";

export const reporters: Readonly<Record<string, () => Promise<{ readonly default: Reporter }>>> = {
  agent: () => import("./agent.ts"),
  compact: () => import("./compact.ts"),
  github: () => import("./github.ts"),
  gitlab: () => import("./gitlab.ts"),
  html: () => import("./html.ts"),
  json: () => import("./json.ts"),
  junit: () => import("./junit.ts"),
  markdown: () => import("./markdown.ts"),
  pretty: () => import("./pretty.ts"),
  sarif: () => import("./sarif.ts"),
};
