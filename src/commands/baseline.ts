import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Baseline, BaselineEntry } from "../model.ts";
import { entryKey, sortedEntries, writeBaseline } from "../policy/baseline.ts";
import { refusesBaseline } from "../policy/baseline-match.ts";
import { baselineName } from "../policy/discover.ts";
import { safeJson } from "../render/safe-json.ts";
import { counted } from "../render/words.ts";
import { replaceText } from "../sources/replace-text.ts";
import { printable } from "../terminal.ts";
import { foundNow, type Now } from "./baseline-found.ts";
import { type BaselinePlace, baselinePlace, saltFor } from "./baseline-place.ts";

const words = ["create", "update", "prune", "show"];

const most = 10;

const line = ({ file, rule, at, past }: BaselineEntry): string =>
  printable(`  ${file}${at === undefined ? "" : `#${at}`}  ${rule}${past ? "  (in the history)" : ""}`);

const lines = (title: string, entries: readonly BaselineEntry[]): readonly string[] =>
  entries.length === 0
    ? []
    : [
        title,
        ...entries.slice(0, most).map(line),
        ...(entries.length > most ? [`  and ${entries.length - most} more`] : []),
      ];

const missing = (): UsageError =>
  new UsageError(`there is no \`${baselineName}\` here`, "Make it with `auth-lint baseline create`.");

const show = ({ options, stdout }: CommandContext, { baseline }: BaselinePlace): number => {
  if (baseline === undefined) throw missing();
  const entries = sortedEntries(baseline.entries);
  const format = options.formats[0]?.name ?? "pretty";
  if (format !== "pretty" && format !== "json") {
    throw new UsageError("`baseline show` is printed as pretty or json", "`--format json` or `--format pretty`.");
  }
  if (format === "json") stdout.write(safeJson({ version: 1, path: baseline.path, entries }));
  else
    stdout.write(
      `${[...entries.map((one) => line(one).trimStart()), counted(entries.length, "entry", "entries")].join("\n")}\n`,
    );
  return 0;
};

/** What could not be judged has no findings now, and is not mended for that. */
const keptUnjudged = (old: readonly BaselineEntry[], { unjudged }: Now): readonly BaselineEntry[] => {
  const paths = new Set(unjudged.map(({ path }) => path));
  return paths.size === 0 ? [] : old.filter(({ file }) => paths.has(file) || paths.has("."));
};

const unjudgedLines = ({ unjudged }: Now): readonly string[] =>
  unjudged.length === 0
    ? []
    : [
        "Not judged, so nothing of it is in the baseline, or was taken out of it:",
        ...unjudged.slice(0, most).map(({ path, reason }) => printable(`  ${path}: ${reason}`)),
      ];

const write = (folder: string, baseline: Pick<Baseline, "salt" | "entries">): void => {
  replaceText(folder, baselineName, writeBaseline(baseline));
};

const create = async (context: CommandContext, place: BaselinePlace, history: boolean): Promise<number> => {
  const { folder, policy, baseline } = place;
  if (baseline !== undefined && baseline.entries.length > 0) {
    throw new UsageError(`there is a \`${baselineName}\` already`, "`auth-lint baseline update` brings it up to date.");
  }
  const salt = baseline?.salt ?? (await saltFor(context, place));
  const now = await foundNow(context, { folder, salt, history });
  const entries = sortedEntries(now.entries);
  write(folder, { salt, entries });
  const held = entries.length === 0 ? "nothing was found" : `${counted(entries.length, "finding")} accepted`;
  context.stdout.write(
    [
      `Written: ${baselineName}, ${held}. Only what is new is reported from now on.`,
      ...unjudgedLines(now),
      policy.path === undefined ? "Commit it." : `Commit it beside ${printable(policy.path)}.`,
      "",
    ].join("\n"),
  );
  return now.unjudged.length > 0 ? 3 : 0;
};

const revise = async (
  context: CommandContext,
  { folder, baseline }: BaselinePlace,
  history: boolean,
  adds: boolean,
): Promise<number> => {
  if (baseline === undefined) throw missing();
  const past = history || baseline.entries.some((entry) => entry.past);
  const now = await foundNow(context, { folder, salt: baseline.salt, history: past });
  const old = new Set(baseline.entries.map(entryKey));
  const met = new Map(now.entries.map((entry) => [entryKey(entry), entry]));
  for (const entry of keptUnjudged(baseline.entries, now)) met.set(entryKey(entry), entry);
  const added = adds ? now.entries.filter((entry) => !old.has(entryKey(entry))) : [];
  const gone = baseline.entries.filter((entry) => !met.has(entryKey(entry)));
  const kept = baseline.entries.flatMap((entry) => met.get(entryKey(entry)) ?? []);
  const entries = sortedEntries([...kept, ...added]);
  write(folder, { salt: baseline.salt, entries });
  const fresh = adds ? `${sortedEntries(added).length} added, ` : "";
  context.stdout.write(
    [
      `${baselineName}: ${fresh}${gone.length} dropped, ${counted(entries.length, "entry", "entries")} now.`,
      ...lines("Added:", sortedEntries(added)),
      ...lines("Dropped:", gone),
      ...unjudgedLines(now),
      "",
    ].join("\n"),
  );
  return now.unjudged.length > 0 ? 3 : 0;
};

/** `auth-lint baseline create|update|prune|show [history]`: what was found already when auth-lint was adopted. */
export const run = async (context: CommandContext): Promise<number> => {
  const [word = "show", scope, ...more] = context.argv;
  if (!words.includes(word) || more.length > 0 || (scope !== undefined && scope !== "history")) {
    throw new UsageError(
      "`baseline` is used wrongly",
      "`auth-lint baseline create`, `update`, `prune` or `show`; with `history` behind it, for what git still holds.",
    );
  }
  const place = await baselinePlace(context);
  if (word === "show") return show(context, place);
  if (word !== "prune" && refusesBaseline(place.policy, baselineName)) {
    throw new UsageError(
      "this policy wants no baseline",
      "`strict` asks for each finding to be mended, or accepted for a reason until a day: `auth-lint suppress`.",
    );
  }
  const history = scope === "history";
  return word === "create" ? create(context, place, history) : revise(context, place, history, word === "update");
};
