import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { AgentView } from "../src/model.ts";
import { homeOf } from "./runtimes/openclaw-run.ts";

interface Real {
  readonly agents: Readonly<
    Record<
      string,
      {
        readonly runtime: { readonly profiles?: readonly string[]; readonly error?: string };
        readonly usable: Readonly<
          Record<
            string,
            { readonly order?: readonly string[]; readonly eligibility?: Readonly<Record<string, string>> }
          >
        >;
      }
    >
  >;
  readonly chain: Readonly<Record<string, readonly string[] | string>>;
}

interface Case {
  readonly id: string;
  readonly note: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly real: Readonly<Record<string, Real>>;
}

const path = fileURLToPath(new URL("../../shared/oracle/cases.jsonl", import.meta.url));
const present = existsSync(path);
const cases: readonly Case[] = present
  ? readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line))
  : [];

if (!present) console.warn("The oracle is not beside this checkout: OpenClaw is not compared with the real program.");

const said = (view: AgentView | undefined) =>
  view && {
    profiles: [...view.profiles].sort(),
    usable: Object.fromEntries(Object.entries(view.usable).filter(([, ids]) => ids.length > 0)),
    ineligible: view.ineligible,
    error: view.error,
  };

const really = ({ runtime, usable }: Real["agents"][string]) => ({
  profiles: [...(runtime.profiles ?? [])].sort(),
  usable: Object.fromEntries(
    Object.entries(usable).flatMap(([provider, { order = [] }]) => (order.length > 0 ? [[provider, order]] : [])),
  ),
  ineligible: Object.fromEntries(
    Object.values(usable)
      .flatMap(({ eligibility = {} }) => Object.entries(eligibility))
      .filter(([, reason]) => reason !== "ok"),
  ),
  error: runtime.error ?? null,
});

const questions = cases.flatMap((entry) => Object.keys(entry.real).map((version) => ({ ...entry, version })));

describe.skipIf(!present)("the oracle", () => {
  test.each(questions)("$id on $version: $note", async ({ files, real, version }) => {
    const { agents } = await homeOf(files, { target: version });

    const answer = real[version];
    const wanted = Object.entries(answer?.agents ?? {}).map(([agent, facts]) => [agent, really(facts)]);
    expect(Object.fromEntries(wanted.map(([agent]) => [agent, said(agents[String(agent)])]))).toEqual(
      Object.fromEntries(wanted),
    );
  });

  const chained = questions.filter(({ real, version }) => real[version] && !("skipped" in real[version].chain));

  test.each(chained)("$id on $version: the chain", async ({ files, real, version }) => {
    const { agents } = await homeOf(files, { target: version });

    const wanted = Object.entries(real[version]?.chain ?? {});
    expect(Object.fromEntries(wanted.map(([agent]) => [agent, agents[agent]?.chain]))).toEqual(
      Object.fromEntries(wanted),
    );
  });
});
