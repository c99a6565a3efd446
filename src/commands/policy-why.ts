import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import type { Policy, Rule } from "../model.ts";
import { nearest } from "../nearest.ts";
import { ignoresFor, type KnownFile, whyOf } from "../policy/why.ts";
import { readDocument } from "../read/read.ts";
import { safeJson } from "../render/safe-json.ts";
import { type WhyReport, whyLines, whyOneLines } from "../render/why.ts";
import { runtimes } from "../runtimes/index.ts";
import { exists } from "../sources/files.ts";
import { gather, locateTree } from "../sources/gather.ts";
import { translate } from "../translate.ts";
import { loadPolicy } from "./policy-file.ts";

const known = async ({ cwd, now, options }: CommandContext, path: string): Promise<KnownFile> => {
  if (!exists(cwd, path)) return { path, exposure: undefined, claim: undefined, document: undefined };
  if (locateTree(cwd, [path]).paths.length === 0) {
    throw new UsageError(`\`${path}\` is a folder`, "`policy why` speaks of one file.");
  }
  const { sources, around } = await gather({ cwd, roots: [path], wanted: () => true });
  const [source] = sources;
  if (source === undefined) return { path, exposure: undefined, claim: undefined, document: undefined };
  const document = await readDocument(source);
  const { claims } = translate({ documents: [document], runtimes, target: options.target, now, env: {}, around });
  return { path: source.path, exposure: source.exposure, claim: claims.get(source.path), document };
};

/** By its name alone, for a file that is not there: which runtime would read it. */
const byName = (file: KnownFile): KnownFile => {
  const runtime = file.exposure === undefined ? runtimes.find((one) => one.wants(file.path)) : undefined;
  return runtime === undefined ? file : { ...file, claim: { runtime: runtime.id, role: "by its name", root: "" } };
};

const asked = (rules: readonly Rule[], word: string | undefined): readonly Rule[] => {
  if (word === undefined) return rules;
  const found = rules.filter(({ id }) => id === word);
  if (found.length > 0) return found;
  const ids = rules.map(({ id }) => id);
  const meant = nearest(word, ids);
  throw new UsageError(
    "there is no rule of this name",
    meant ? `Did you mean \`${meant}\`?` : "Every rule: `auth-lint rules`.",
  );
};

const accepted = ({ baseline }: Policy, path: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const file = maskText(baseline?.base === undefined ? path : `${baseline.base}/${path}`);
  for (const entry of baseline?.entries ?? []) {
    if (entry.file === file) counts.set(entry.rule, (counts.get(entry.rule) ?? 0) + 1);
  }
  return counts;
};

const data = ({ file, policy, answers, ignores, baseline }: WhyReport) => ({
  version: 1,
  path: file.path,
  exposure: file.exposure ?? null,
  claim: file.claim === undefined ? null : { runtime: file.claim.runtime, role: file.claim.role },
  policy,
  rules: answers,
  ignores,
  baseline: Object.fromEntries(baseline),
});

/** `auth-lint policy why PATH [RULE]`: which rules judge a file, why one does not, and where each answer comes from. */
export const run = async (context: CommandContext): Promise<number> => {
  const { argv, options, stdout, now } = context;
  const [path, word, ...more] = argv;
  const format = options.formats[0]?.name ?? "pretty";
  if (path === undefined || more.length > 0 || !["pretty", "json"].includes(format)) {
    throw new UsageError("`policy why` is used wrongly", "`auth-lint policy why PATH [RULE]`, as pretty or json.");
  }
  const file = byName(await known(context, path));
  const { policy, rules } = await loadPolicy(context, context.cwd);
  const report: WhyReport = {
    file,
    policy: `${policy.path ?? "built in"}, on ${policy.presets.join(", ") || "no preset"}`,
    answers: whyOf(policy, asked(rules, word), file),
    ignores: ignoresFor(policy, file, now),
    baseline: accepted(policy, file.path),
  };
  const lines = word === undefined ? whyLines(report) : whyOneLines(report);
  stdout.write(format === "json" ? maskText(safeJson(data(report))) : `${lines.map(maskText).join("\n")}`);
  return 0;
};
