/** A machine, a report and a triage in which every text is the same: for tests that feed one word to all fields. */
import type { Holding, Machine, ShownChain } from "../../src/live/model.ts";
import type { Report } from "../../src/model.ts";
import type { TriageReport } from "../../src/triage/model.ts";
import { finding, report } from "./report.ts";

export const at = Date.parse("2026-11-25T00:00:00Z");
const day = 86_400_000;

/** A credential of the first program; fields of `changes` win. */
export const holding = (changes: Partial<Holding> = {}): Holding => ({
  provider: "openai",
  program: 0,
  id: "openai:default",
  kind: "oauth",
  where: "primary",
  path: ".openclaw/agents/main/agent/auth-profiles.json",
  pointer: "/profiles/openai:default",
  group: "A",
  shared: false,
  fate: "usable",
  expires: at + 2 * day,
  written: at - day,
  owner: false,
  ...changes,
});

type ShownLink = ShownChain["links"][number];

export const shownLink = (changes: Partial<ShownLink> = {}): ShownLink => ({
  model: "openai/gpt-5.5",
  written: "openai/gpt-5.5",
  provider: "openai",
  role: "primary",
  fate: "tried",
  lane: "subscription",
  served: true,
  ...changes,
});

/** A machine of these holdings and links, with as many programs as are named. */
export const machine = (
  holdings: readonly Holding[],
  links: readonly ShownLink[] = [],
  titles: readonly string[] = ["OpenClaw", "Codex CLI"],
): Machine => ({
  version: 1,
  taken: at,
  matrix: {
    programs: titles.map((title) => ({ runtime: "openclaw", title, version: "2026.6.1", root: "" })),
    providers: [...new Set(holdings.map(({ provider }) => provider))].map((name) => ({
      name,
      lane: "subscription",
      owner: null,
    })),
    holdings,
  },
  chains: links.length > 0 ? [{ program: 0, slot: "agents.defaults", links }] : [],
});

/** A report in which each text of a file, a policy or a program is `word`. */
export const reportOf = (word: string): Report => ({
  ...report(
    [
      finding({
        path: word,
        pointer: word,
        message: word,
        why: word,
        remedy: word,
        rule: word,
        url: word,
        commit: word,
        confidence: "low",
        related: [{ path: word, pointer: word, line: 1, column: 2, message: word }],
        suppressed: { kind: "policy", reason: word, expires: word },
      }),
      finding({ path: word, message: word, url: `https://example.test/${word}` }),
      finding({ path: word, message: word, url: `javascript:${word}` }),
    ],
    {
      scope: { mode: word, files: 3, bytes: 9, commits: 0, skipped: [{ path: word, reason: word }] },
      targets: [{ runtime: word, version: word, era: word, chosen: "asked", root: word }],
      unjudged: [{ path: word, reason: word, remedy: word }],
      nextExpiry: { profile: word, expires: at },
      repository: { url: word, revision: word, branch: word },
    },
  ),
  machine: {
    version: 1,
    taken: at,
    matrix: {
      programs: [word, word].map((title) => ({ runtime: word, title, version: word, root: word })),
      providers: [{ name: word, lane: "metered", owner: word }],
      holdings: [
        holding({ provider: word, id: word, agent: word, path: word, pointer: word, group: "B", shared: true }),
      ],
    },
    chains: [
      {
        program: 0,
        slot: word,
        agent: word,
        links: [
          shownLink({ model: word, written: word, provider: word }),
          shownLink({ model: "", written: word, fate: "dropped", lane: "unknown", served: false }),
        ],
      },
    ],
  },
});

/** A triage in which each text of a log or of a file is `word`. */
export const triageOf = (word: string): TriageReport => {
  const span = { count: 3, first: at, last: at + day };
  return {
    version: 1,
    read: { sources: [word], bytes: 2_000_000, told: 7, cut: 1, forgotten: 2 },
    unread: [{ source: word, reason: word, remedy: word }],
    first: { cause: "stale-token", says: word, time: at },
    diagnoses: [
      {
        ...span,
        cause: "stale-token",
        severity: "error",
        title: word,
        why: word,
        steps: [word, word],
        models: [word],
        providers: [word],
        profiles: Array.from({ length: 20 }, () => word),
        messages: [word],
      },
    ],
    chains: [
      { ...span, requested: word, steps: [{ model: word, cause: "rate-limit" }], outcome: "answered", answered: word },
      { ...span, requested: word, steps: [], outcome: "unfinished" },
    ],
    answered: [{ ...span, requested: word, model: word }],
    profiles: [{ ...span, profile: word, provider: word, reasons: { [word]: 2 }, window: "disabled" }],
    resting: [{ profile: word, until: at, reason: word }],
    booted: [{ ...span, model: word }],
    timeline: [
      { ...span, kind: "fallback", cause: "stale-token", says: word },
      { count: 1, first: at + day, kind: "boot", says: word, about: true },
      { count: 1, kind: "stopped", says: word },
    ],
    omitted: 4,
  };
};
