import type { CommandContext } from "../command.ts";
import { type Mended, mend } from "../fix/mend.ts";
import type { Dropped, Proposal } from "../fix/model.ts";
import { fixKey, proposalsIn } from "../fix/proposals.ts";
import { fixWords } from "../fix/words.ts";
import type { Document, Finding } from "../model.ts";
import { exitCode } from "../report.ts";
import { changeFiles, type FileChange } from "../sources/apply-fixes.ts";
import { diffOf } from "./fix-diff.ts";
import { inOwnRepository, type Made, makeOutside } from "./fix-outside.ts";
import { type Judged, judge } from "./judge.ts";
import { publish } from "./publish.ts";
import { recheckOf } from "./recheck.ts";

type Grounds = NonNullable<Judged["grounds"]>;

const documentsOf = ({ input }: Grounds): ReadonlyMap<string, Document> =>
  new Map([...(input.texts ?? []), ...input.documents].map((document) => [document.source.path, document]));

const mendAll = async (context: CommandContext, grounds: Grounds): Promise<Mended> => {
  const mended = await mend({
    documents: documentsOf(grounds),
    result: grounds.result,
    unsafe: context.options.fix === "unsafe",
    recheck: recheckOf(grounds.input, grounds.renew),
  });
  return { ...mended, outside: mended.outside.map((one) => inOwnRepository(context, grounds.root, one)) };
};

/** Fixes that were asked for and are there still, and those that only `--fix=unsafe` makes. */
const unsafeOnes = ({ options }: CommandContext, { result }: Mended): number =>
  options.fix === "unsafe" ? 0 : proposalsIn(result, true).length - proposalsIn(result, false).length;

const say = ({ stderr, options }: CommandContext, input: Parameters<typeof fixWords>[0]): void => {
  if (!options.quiet || input.dropped.length > 0) stderr.write(`${fixWords(input).join("\n")}\n`);
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

const stillThere = ({ proposal }: Made): Dropped => ({ ...proposal, reason: "the finding would still be there" });

/** Mends what was judged, on the disk, and judges that. */
const turn = async (context: CommandContext, grounds: Grounds) => {
  const mended = await mendAll(context, grounds);
  const written = write(grounds, mended);
  const outside = makeOutside(context, grounds.root, mended.outside);
  const { judged, useless } = await settle(context, outside.made);
  const made = outside.made.filter((one) => !useless.includes(one)).map(({ proposal }) => proposal);
  return {
    judged,
    made: made.length,
    done: [...written.done, ...made],
    dropped: [...mended.dropped, ...written.dropped, ...outside.dropped, ...useless.map(stillThere)],
    unsafe: unsafeOnes(context, mended),
  };
};

/** What git forgets or ignores is looked at in another way afterwards. */
const mostTurns = 3;

const mendOnDisk = async (context: CommandContext, first: Grounds): Promise<number> => {
  let last = await turn(context, first);
  const done = [...last.done];
  for (let more = 1; more < mostTurns && last.made > 0 && last.judged.grounds; more++) {
    last = await turn(context, last.judged.grounds);
    done.push(...last.done);
  }
  const { judged, dropped, unsafe } = last;
  say(context, { done, dropped, unsafe, asked: false });
  await publish(context, judged.report, judged.documents);
  return exitCode(judged.report, context.options.failOn);
};

/** `auth-lint check --fix`, `--fix=unsafe`, `--diff`: mends, judges what came of it, and reports what is left. */
export const run = async (context: CommandContext): Promise<number> => {
  const { options } = context;
  const { grounds, report } = await judge(context);
  if (grounds === undefined) return exitCode(report, options.failOn);
  if (!options.diff) return mendOnDisk(context, grounds);
  const mended = await mendAll(context, grounds);
  const lines = diffOf(grounds, documentsOf(grounds), mended);
  if (lines.length > 0) context.stdout.write(`${lines.join("\n")}\n`);
  const done = [...mended.kept, ...mended.outside];
  say(context, { done, dropped: mended.dropped, unsafe: unsafeOnes(context, mended), asked: true });
  return report.unjudged.length > 0 ? 3 : done.length > 0 ? 1 : 0;
};
