/** Puts a comment beside a finding, where that changes nothing else. */
import { isDeepStrictEqual } from "node:util";
import { UsageError } from "../errors.ts";
import type { Document, Finding } from "../model.ts";
import { withComment } from "../policy/write-comment.ts";
import { readDocument } from "../read/read.ts";
import { readBytes } from "../sources/files.ts";
import { replaceText } from "../sources/replace-text.ts";

/** Why, and until when. */
export interface Accepted {
  readonly reason: string;
  readonly expires: string | undefined;
}

const largest = 10_000_000;

const refuse = (path: string, what: string): UsageError =>
  new UsageError(`\`${path}\` ${what}`, "Leave `--inline` out: the ignore then goes into the policy.");

/**
 * @returns the path written to, and its text from before
 * @throws UsageError where the file has no comments, or is in no state to take one
 */
export const commentBeside = async (
  folder: string,
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  { reason, expires }: Accepted,
): Promise<readonly [string, string]> => {
  const [finding, ...more] = findings;
  const document = finding && documents.get(finding.path);
  if (finding === undefined || document === undefined) throw refuse(finding?.path ?? "", "is not at hand");
  if (more.some(({ path, line }) => path !== finding.path || line !== finding.line)) {
    throw refuse(finding.path, "is not the only place of this finding");
  }
  if (/\*\/|-->/.test(reason)) throw refuse(finding.path, "could take no comment with such a reason");
  const { path, line, rule } = finding;
  const bytes = readBytes(folder, path, largest);
  const text = Buffer.from(bytes).toString("utf8");
  if (!Buffer.from(text).equals(bytes)) throw refuse(path, "is not UTF-8");
  const { format, source } = document;
  const written = withComment({ path, format, text }, line, {
    rule,
    reason,
    ...(expires === undefined ? {} : { expires }),
  });
  if (written === undefined) throw refuse(path, "has no comments, or none that could stand above that line");
  const read = (content: Uint8Array) => readDocument({ ...source, bytes: content });
  const [before, after] = [await read(bytes), await read(Buffer.from(written))];
  if (!isDeepStrictEqual(before.value, after.value) || after.problems.length > before.problems.length) {
    throw refuse(path, "would say something else with a comment above that line");
  }
  replaceText(folder, path, written);
  return [path, text];
};
