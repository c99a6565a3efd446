/** What there is to be suppressed: of the tree, else, for a fingerprint, of the history. */
import type { CommandContext } from "../command.ts";
import type { Document, Finding } from "../model.ts";
import { findRepository } from "../sources/git-place.ts";
import { movedOptions } from "./baseline-place.ts";
import { openHistory } from "./history.ts";
import { judge } from "./judge.ts";
import { judgePieces } from "./judge-pieces.ts";

export interface Found {
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, Document>;
}

const isFingerprint = /^[0-9a-f]{12,20}$/;

/**
 * @param folder absolute: where paths are told from
 * @param word what is looked for
 */
export const allFindings = async (context: CommandContext, folder: string, word: string): Promise<Found> => {
  const own = { ...context, cwd: folder, argv: [], options: movedOptions(context) };
  const { report, documents } = await judge(own);
  const { findings } = report;
  const inHistory = isFingerprint.test(word) && !findings.some(({ fingerprint }) => fingerprint === word);
  if (!inHistory || findRepository(folder, context.env, context.cwd)?.top !== folder) return { findings, documents };
  const past = await judgePieces(own, await openHistory(own));
  return { findings: past.report.findings, documents: new Map() };
};
