import { wholeSeal } from "./leaks/seal-marks.ts";
import type { Claim, ClaimedDocument, Document, Home, Runtime, Surroundings } from "./model.ts";
import { readVariables } from "./variables/variables.ts";

export interface TranslateScene {
  readonly documents: readonly Document[];
  readonly runtimes: readonly Runtime[];
  readonly target: { readonly runtime: string; readonly version: string } | undefined;
  readonly now: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly around?: Pick<Surroundings, "near" | "base"> | undefined;
}

export interface Translation {
  readonly homes: readonly Home[];
  /** Which runtime took which file, by path. */
  readonly claims: ReadonlyMap<string, Claim>;
}

interface Taken {
  readonly runtime: Runtime;
  readonly claim: Claim;
}

/** Whose file it is: that of the first runtime which knows its path, else of the first that knows its content. */
const takerOf = (document: Document, runtimes: readonly Runtime[], around: Surroundings): Taken | undefined => {
  let loose: Taken | undefined;
  for (const runtime of runtimes) {
    const claim = runtime.claim(document, around);
    if (claim?.loose === true) loose ??= { runtime, claim };
    else if (claim) return { runtime, claim };
  }
  return loose;
};

/** Asks every runtime of the shelf which documents are its own, and what they mean to it. */
export const translate = ({ documents, runtimes, target, now, env, around: outside }: TranslateScene): Translation => {
  const claims = new Map<string, Claim>();
  const paths = new Set(documents.map((document) => document.source.path));
  const around = { ...outside, paths, ...(target ? { target: target.runtime } : {}) };
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  const variables = readVariables(documents);
  const taken = new Map<Runtime, ClaimedDocument[]>();
  for (const document of documents) {
    const found = takerOf(document, runtimes, around);
    // Whoever encrypted it, its program reads another file: nothing of this one is known, and nothing wrong with it.
    if (found === undefined || wholeSeal(document.source.bytes) !== undefined) continue;
    claims.set(document.source.path, found.claim);
    const others = taken.get(found.runtime);
    if (others) others.push({ claim: found.claim, document });
    else taken.set(found.runtime, [{ claim: found.claim, document }]);
  }
  const homes = runtimes.flatMap((runtime) => {
    const claimed = taken.get(runtime);
    if (claimed === undefined) return [];
    const version = target?.runtime === runtime.id ? target.version : undefined;
    return runtime.translate({ claimed, documents: byPath, target: version, now, env, variables });
  });
  return { homes, claims };
};
