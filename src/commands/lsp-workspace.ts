import { homepage } from "../about.ts";
import { check } from "../check.ts";
import type { CommandContext, LoadedPolicy } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Document, Exposure, Finding, Fix } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { runtimes } from "../runtimes/index.ts";
import { openFinders } from "../scan/finders.ts";
import { type Finders, findLeak } from "../secrets.ts";
import { gather } from "../sources/gather.ts";
import { loadPolicy } from "./policy-file.ts";
import { wantedFiles } from "./wanted-files.ts";

/** What is said of a workspace now. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly documents: ReadonlyMap<string, Document>;
}

export interface Workspace {
  /** Judges with the texts that are open in the editor, by path, in place of those on the disk. */
  judge(open: ReadonlyMap<string, string>): Promise<Verdict>;
  /** Reads the disk anew at the next judgement: a file was saved. */
  forget(): void;
}

interface Loaded {
  readonly judging: LoadedPolicy;
  readonly documents: ReadonlyMap<string, Document>;
  /** How exposed a new file is. */
  readonly exposure: Exposure;
}

const load = async (context: CommandContext, root: string): Promise<Loaded> => {
  const judging = await loadPolicy(context, root);
  const gathered = await gather({ cwd: root, roots: ["."], wanted: wantedFiles(judging) });
  const documents = new Map<string, Document>();
  for (const source of gathered.sources) documents.set(source.path, await readDocument(source));
  return { judging, documents, exposure: gathered.repository === undefined ? "state" : "untracked" };
};

const withOpen = async ({ documents, exposure }: Loaded, open: ReadonlyMap<string, string>) => {
  const all = new Map(documents);
  for (const [path, text] of open) {
    const known = documents.get(path)?.source;
    const bytes = new TextEncoder().encode(text);
    all.set(path, await readDocument({ ...(known ?? { path, exposure }), bytes }));
  }
  return all;
};

/** A policy that is wrong is a finding at its place: an editor has no exit code. */
const brokenPolicy = (error: UsageError, documents: ReadonlyMap<string, Document>): Verdict => {
  const [, path = "auth-lint.yaml", line = "1", column = "1", what = error.message] =
    /^(\S+?):(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
  const at = { line: Number(line), column: Number(column), endLine: Number(line), endColumn: Number(column) };
  const finding: Finding = {
    ...{ rule: "policy", severity: "error", confidence: "high", path, pointer: "", ...at, message: what },
    ...{ why: "A policy that cannot be read judges nothing.", remedy: error.hint, url: homepage },
    ...{ fingerprint: "", related: [], suppressed: null },
  };
  return { findings: [finding], fixes: new Map(), documents };
};

/** Opens a folder for an editor. @param root absolute */
export const openWorkspace = (context: CommandContext, root: string): Workspace => {
  let loaded: Promise<Loaded> | undefined;
  let finders: Promise<Finders> | undefined;
  const judgeAll = async (open: ReadonlyMap<string, string>): Promise<Verdict> => {
    loaded ??= load({ ...context, cwd: root }, root);
    const state = await loaded;
    const documents = await withOpen(state, open);
    finders ??= openFinders();
    const scanner = await finders;
    const exposed = [...open.keys()].flatMap((path) => {
      const source = documents.get(path)?.source;
      return source === undefined || source.exposure === "state" ? [] : [source];
    });
    const leaks = exposed.flatMap((source) => findLeak(scanner, source) ?? []);
    const { policy, rules } = state.judging;
    const judged = { documents: [...documents.values()], leaks, policy, rules, runtimes };
    const { findings, fixes } = await check({ ...judged, now: context.now + context.elapsed(), complete: false });
    return { findings, fixes, documents };
  };
  return {
    judge: async (open) => {
      try {
        return await judgeAll(open);
      } catch (error) {
        loaded = undefined;
        if (error instanceof UsageError) return brokenPolicy(error, new Map());
        throw error;
      }
    },
    forget: () => {
      loaded = undefined;
    },
  };
};
