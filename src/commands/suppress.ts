import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import type { Finding, Policy } from "../model.ts";
import { addIgnore, freshPolicyText } from "../policy/add-ignore.ts";
import { findingsNamed, nameOf, readings } from "../policy/name-finding.ts";
import { dayFlaw, ignoreFor } from "../policy/new-ignore.ts";
import { isPreset } from "../policy/presets.ts";
import { readText, relativePath } from "../sources/files.ts";
import { putBack, replaceText } from "../sources/replace-text.ts";
import { oneLine, printable } from "../terminal.ts";
import { type BaselinePlace, baselinePlace } from "./baseline-place.ts";
import { type Accepted, commentBeside } from "./suppress-beside.ts";
import { allFindings } from "./suppress-look.ts";

const form = "`auth-lint suppress FINDING --reason TEXT [--expires YYYY-MM-DD] [--inline]`";

/** @throws UsageError for a reason that is none, or would not be one line of plain words */
const reasonOf = ({ options }: CommandContext): string => {
  const reason = oneLine(options.reason ?? "").trim();
  if (reason === "")
    throw new UsageError("`suppress` needs a reason", `${form}: whoever meets it in a year decides by it.`);
  if (maskText(reason) !== reason || reason.length > 300) {
    throw new UsageError(
      "this reason is too long, or holds what looks like a credential",
      "Say why, in one line of words.",
    );
  }
  return reason;
};

const listed = (findings: readonly Finding[]): string =>
  findings
    .slice(0, 6)
    .map((finding) => `\`${printable(nameOf(finding))}\``)
    .join(", ");

/** @throws UsageError where the word names none, or several that differ */
const meant = (findings: readonly Finding[], word: string, prefix: string): readonly Finding[] => {
  const named = findingsNamed(findings, readings(word, prefix));
  const open = named.filter(({ suppressed }) => suppressed === null || suppressed.kind === "baseline");
  const [first] = open;
  if (first === undefined) {
    throw new UsageError(
      named.length > 0
        ? "this finding is suppressed already"
        : `nothing found is called \`${maskText(printable(word))}\``,
      named.length > 0
        ? "`auth-lint check --show-suppressed` says by what."
        : "A fingerprint, `path:line` or `rule@path#/pointer`, as `auth-lint check --format json` gives them.",
    );
  }
  const distinct = open.filter(
    (one, index) =>
      open.findIndex((other) => other.fingerprint === one.fingerprint && other.rule === one.rule) === index,
  );
  if (distinct.length > 1) {
    throw new UsageError("several findings stand there", `Name one: ${listed(distinct)}; or its fingerprint.`);
  }
  return open;
};

const inPolicy = async (
  { folder, policy }: BaselinePlace,
  findings: readonly Finding[],
  others: readonly Finding[],
  accepted: Accepted,
): Promise<readonly [string, string | undefined]> => {
  const [finding] = findings;
  const path = policy.path ?? "auth-lint.yaml";
  const old = policy.path === undefined ? undefined : readText(folder, path);
  if (finding === undefined || (policy.path !== undefined && old === undefined)) {
    throw new UsageError(`\`${path}\` cannot be read`, "Is it readable for this user?");
  }
  replaceText(
    folder,
    path,
    await addIgnore(old ?? freshPolicyText, path, ignoreFor(finding, findings, others, accepted)),
  );
  return [path, old];
};

const isSilenced = (findings: readonly Finding[], { rule, path, fingerprint }: Finding): boolean => {
  const same = findings.filter((one) => one.rule === rule && one.path === path && one.fingerprint === fingerprint);
  return same.length > 0 && same.every(({ suppressed }) => suppressed !== null && suppressed.kind !== "baseline");
};

const requireDay = (expires: string | undefined, policy: Policy, now: number): void => {
  const flaw = dayFlaw(expires, policy, now);
  if (flaw !== undefined) throw new UsageError(...flaw);
};

/** `auth-lint suppress FINDING --reason TEXT`: accepts one finding, in the policy or in a comment beside it. */
export const run = async (context: CommandContext): Promise<number> => {
  const { argv, options, now, cwd } = context;
  const [word, ...more] = argv;
  if (word === undefined || more.length > 0) throw new UsageError("`suppress` takes one finding", form);
  const reason = reasonOf(context);
  const accepted = { reason, expires: options.expires };
  if (options.policy !== undefined && isPreset(options.policy)) {
    throw new UsageError("a preset holds no ignores", "Name a file with `--policy`, or leave it out.");
  }
  const place = await baselinePlace(context);
  const { folder, policy } = place;
  requireDay(options.expires, policy, now);
  const found = await allFindings(context, folder, word);
  const findings = meant(found.findings, word, relativePath(folder, cwd, "."));
  const [path, old] = options.inline
    ? await commentBeside(folder, findings, found.documents, accepted)
    : await inPolicy(place, findings, found.findings, accepted);
  const [first] = findings;
  const again = await allFindings(context, folder, first?.fingerprint ?? word);
  if (first === undefined || !findings.every((one) => isSilenced(again.findings, one))) {
    putBack(folder, path, old);
    throw new UsageError(
      `what was written to \`${path}\` did not silence it, so it was taken back`,
      options.inline ? "Without `--inline` it goes into the policy." : "Write it by hand.",
    );
  }
  const until = options.expires === undefined ? "" : `, until ${options.expires}`;
  context.stdout.write(`${printable(path)}: ${printable(nameOf(first))} is accepted${until}.\n`);
  return 0;
};
