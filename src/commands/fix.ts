import type { CommandContext } from "../command.ts";
import { type Mended, mend } from "../fix/mend.ts";
import type { Dropped, Proposal } from "../fix/model.ts";
import { fixKey, proposalsIn } from "../fix/proposals.ts";
import { documentDiff, fixWords, linesDiff, untrackWords } from "../fix/words.ts";
import type { Document, Finding } from "../model.ts";
import { exitCode } from "../report.ts";
import { changeFiles, type FileChange } from "../sources/apply-fixes.ts";
import { readText } from "../sources/files.ts";
import { type Made, makeOutside, withLine } from "./fix-outside.ts";
import { type Judged, judge } from "./judge.ts";
import { publish } from "./publish.ts";
import { recheckOf } from "./recheck.ts";

type Grounds = NonNullable<Judged["grounds"]>;

const documentsOf = ({ input }: Grounds): ReadonlyMap<string, Document> =>
  new Map([...(input.texts ?? []), ...input.documents].map((document) => [document.source.path, document]));

const mendAll = ({ options }: CommandContext, grounds: Grounds): Promise<Mended> =>
  mend({
    documents: documentsOf(grounds),
    result: grounds.result,
    unsafe: options.fix === "unsafe",
    recheck: recheckOf(grounds.input, grounds.renew),
  });

/** Fixes that were asked for and are there still, and those that only `--fix=unsafe` makes. */
const unsafeOnes = ({ options }: CommandContext, { result }: Mended): number =>
  options.fix === "unsafe" ? 0 : proposalsIn(result, true).length - proposalsIn(result, false).length;

const say = ({ stderr, options }: CommandContext, input: Parameters<typeof fixWords>[0]): void => {
  if (!options.quiet || input.dropped.length > 0) stderr.write(`${fixWords(input).join("\n")}\n`);
};

/** What git and files that are no documents would come to. */
const outsideDiff = (root: string, outside: readonly Proposal[]): readonly string[] => {
  const edits = outside.flatMap(({ fix }) => fix.edits);
  const texts = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind !== "line") continue;
    const next = withLine(texts.get(edit.path) ?? readText(root, edit.path), edit.line);
    if (next !== undefined) texts.set(edit.path, next);
  }
  return [
    ...edits.flatMap((edit) => (edit.kind === "untrack" ? [untrackWords(edit.path)] : [])),
    ...[...texts].flatMap(([path, text]) => linesDiff(path, readText(root, path), text)),
  ];
};

/** `check --diff`: 1 where there is something to change, and nothing is changed. */
const show = (context: CommandContext, grounds: Grounds, mended: Mended): boolean => {
  const documents = documentsOf(grounds);
  const diffs = [...mended.changed].flatMap(([path, after]) => {
    const before = documents.get(path);
    return before ? documentDiff(before, after) : [];
  });
  const lines = [...diffs, ...outsideDiff(grounds.root, mended.outside)];
  if (lines.length > 0) context.stdout.write(`${lines.join("\n")}\n`);
  const done = [...mended.kept, ...mended.outside];
  say(context, { done, dropped: mended.dropped, unsafe: unsafeOnes(context, mended), asked: true });
  return done.length > 0;
};

/** Fixes that share a file, with all files they change. */
const sets = (
  kept: readonly Proposal[],
): readonly { readonly paths: Set<string>; readonly proposals: Proposal[] }[] => {
  const found: { paths: Set<string>; proposals: Proposal[] }[] = [];
  for (const proposal of kept) {
    const paths = new Set(proposal.fix.edits.map(({ path }) => path));
    const touched = found.filter((set) => [...paths].some((path) => set.paths.has(path)));
    const joined = { paths, proposals: [proposal] };
    for (const set of touched) {
      for (const path of set.paths) paths.add(path);
      joined.proposals.unshift(...set.proposals);
      found.splice(found.indexOf(set), 1);
    }
    found.push(joined);
  }
  return found;
};

const changeOf = (before: Document | undefined, after: Document | undefined): readonly FileChange[] => {
  if (before === undefined || after === undefined) return [];
  const { path, bytes, mode } = before.source;
  const other = after.source.mode === mode || after.source.mode === undefined ? {} : { mode: after.source.mode };
  return [{ path, before: bytes, after: after.source.bytes, ...other }];
};

const write = (grounds: Grounds, { kept, changed }: Mended) => {
  const documents = documentsOf(grounds);
  const done: Proposal[] = [];
  const dropped: Dropped[] = [];
  for (const { paths, proposals } of sets(kept)) {
    const changes = [...paths].flatMap((path) => changeOf(documents.get(path), changed.get(path)));
    const failure = changeFiles(grounds.root, changes);
    if (failure === undefined) done.push(...proposals);
    else for (const one of proposals) dropped.push({ ...one, reason: `${failure.path}: ${failure.reason}` });
  }
  return { done, dropped };
};

const isThere = (findings: readonly Finding[], { finding }: Proposal): boolean =>
  findings.some((one) => one.suppressed === null && fixKey(one) === fixKey(finding));

/** Judged from the disk again; what is still found was no use, and is taken back. */
const settle = async (context: CommandContext, made: readonly Made[]) => {
  const judged = await judge(context);
  const useless = made.filter(({ proposal }) => isThere(judged.grounds?.result.findings ?? [], proposal));
  if (useless.length === 0) return { judged, useless };
  for (const { undo } of useless.toReversed()) undo();
  return { judged: await judge(context), useless };
};

/** `auth-lint check --fix`, `--fix=unsafe`, `--diff`: mends, judges what came of it, and reports what is left. */
export const run = async (context: CommandContext): Promise<number> => {
  const { options } = context;
  const { grounds, report } = await judge(context);
  if (grounds === undefined) return exitCode(report, options.failOn);
  const mended = await mendAll(context, grounds);
  if (options.diff) {
    const something = show(context, grounds, mended);
    return report.unjudged.length > 0 ? 3 : something ? 1 : 0;
  }
  const written = write(grounds, mended);
  const outside = makeOutside(context, grounds.root, mended.outside);
  const { judged, useless } = await settle(context, outside.made);
  const still = useless.map(({ proposal }) => ({ ...proposal, reason: "the finding would still be there" }));
  const done = outside.made.filter((one) => !useless.includes(one)).map(({ proposal }) => proposal);
  say(context, {
    done: [...written.done, ...done],
    dropped: [...mended.dropped, ...written.dropped, ...outside.dropped, ...still],
    unsafe: unsafeOnes(context, mended),
    asked: false,
  });
  await publish(context, judged.report, judged.documents);
  return exitCode(judged.report, options.failOn);
};
