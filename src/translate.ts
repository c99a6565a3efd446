import type { Claim, Document, Home, Runtime, Surroundings } from "./model.ts";
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

/** Asks every runtime of the shelf which documents are its own, and what they mean to it. */
export const translate = ({ documents, runtimes, target, now, env, around: outside }: TranslateScene): Translation => {
  const claims = new Map<string, Claim>();
  const paths = new Set(documents.map((document) => document.source.path));
  const around = { ...outside, paths, ...(target ? { target: target.runtime } : {}) };
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  const variables = readVariables(documents);
  const homes = runtimes.flatMap((runtime) => {
    const claimed = documents.flatMap((document) => {
      const claim = claims.has(document.source.path) ? undefined : runtime.claim(document, around);
      if (claim) claims.set(document.source.path, claim);
      return claim ? [{ claim, document }] : [];
    });
    if (claimed.length === 0) return [];
    const version = target?.runtime === runtime.id ? target.version : undefined;
    return runtime.translate({ claimed, documents: byPath, target: version, now, env, variables });
  });
  return { homes, claims };
};
