import { createHash, createHmac } from "node:crypto";
import { resolve } from "node:path";
import type { CommandContext } from "../command.ts";
import type { RuleTest } from "../custom/model.ts";
import { UsageError } from "../errors.ts";
import { openFakes } from "../examples/fakes.ts";
import { type ExampleTools, placesOf, runExample } from "../examples/run-example.ts";
import { maskText } from "../mask-text.ts";
import type { Example, Rule } from "../model.ts";
import { placed } from "../policy/words.ts";
import { safeJson } from "../render/safe-json.ts";
import { createStyle } from "../render/style.ts";
import { counted } from "../render/words.ts";
import { rules as builtIn } from "../rules/index.ts";
import { runtimes } from "../runtimes/index.ts";
import { openFinders } from "../scan/finders.ts";
import { listFiles } from "../sources/disk.ts";
import { exists, readBytes } from "../sources/files.ts";
import { printable } from "../terminal.ts";
import { type CustomRules, customRules } from "./custom-rules.ts";
import { ownRules } from "./policy-file.ts";
import { usesColor } from "./publish.ts";

/** One example, run. */
interface Outcome {
  readonly rule: string;
  readonly title: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Where the test is written; absent for built-in ones. */
  readonly place?: string;
}

const isPassed = ({ expected, found }: Outcome): boolean => JSON.stringify(expected) === JSON.stringify(found);

const openTools = (): ExampleTools => {
  let finders: ReturnType<typeof openFinders> | undefined;
  const { withFakes } = openFakes((text) => createHash("sha256").update(text).digest("base64url"));
  return {
    withFakes,
    print: (text) => createHmac("sha256", "00").update(text).digest("hex").slice(0, 12),
    finders: () => (finders ??= openFinders()),
  };
};

const runOne = async (
  rule: Rule,
  example: Example,
  expected: readonly string[],
  words: { readonly title: string; readonly place?: string },
  tools: ExampleTools,
): Promise<Outcome> => {
  const all = rule.group === "custom" ? [...builtIn, rule] : builtIn;
  const { findings } = await runExample(example, { rules: all, runtimes }, tools);
  return { rule: rule.id, expected: [...expected].sort(), found: [...placesOf(findings, rule.id)].sort(), ...words };
};

const titleOf = ({ name, note }: RuleTest, index: number): string => name ?? note ?? `test ${index + 1}`;

const runOwn = async ({ placed: statements, rules }: CustomRules, tools: ExampleTools): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const [index, { statement, spot }] of statements.entries()) {
    const rule = rules[index];
    if (rule === undefined) continue;
    for (const [number, one] of (statement.tests ?? []).entries()) {
      const words = { title: titleOf(one, number), place: placed(spot("tests", number)) };
      outcomes.push(await runOne(rule, one, one.finds, words, tools));
    }
  }
  return outcomes;
};

const runBuiltIn = async (tools: ExampleTools): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const rule of builtIn) {
    for (const one of [...rule.examples.bad, ...rule.examples.good]) {
      outcomes.push(await runOne(rule, one, one.at ?? [], { title: one.note ?? one.at?.join(" ") ?? "" }, tools));
    }
  }
  return outcomes;
};

/** Rules that nothing shows to find anything, with their places. */
const unproved = ({ placed: statements }: CustomRules): readonly string[] =>
  statements.flatMap(({ statement, spot }) => {
    const tests = statement.tests ?? [];
    const place = placed(spot("id"));
    if (!tests.some(({ finds }) => finds.length > 0)) return [`${place}: \`${statement.id}\` has no test that fails`];
    return tests.some(({ finds }) => finds.length === 0)
      ? []
      : [`${place}: \`${statement.id}\` has no test that passes`];
  });

/** What was expected and not found (`-`), and the other way (`+`). */
const difference = ({ expected, found }: Outcome): readonly string[] => [
  ...expected.filter((place) => !found.includes(place)).map((place) => `    - ${place}`),
  ...found.filter((place) => !expected.includes(place)).map((place) => `    + ${place}`),
];

/** Rules that are written before there is a policy they would belong to. */
const usualFiles = (cwd: string): readonly string[] =>
  exists(cwd, "policies")
    ? listFiles(resolve(cwd, "policies"), { wants: (path) => /^[^/]+\.(?:ya?ml|json)$/.test(path) }).files.map(
        ({ path }) => `policies/${path}`,
      )
    : [];

const load = async (context: CommandContext): Promise<CustomRules> => {
  const { argv, cwd } = context;
  const own = argv.length === 0 ? await ownRules(context, cwd) : undefined;
  if (own !== undefined && own.rules.length > 0) return own;
  const named = own === undefined ? argv : usualFiles(cwd);
  const decoder = new TextDecoder();
  return customRules(
    named.map((path) => ({ path, text: decoder.decode(readBytes(cwd, path)) })),
    builtIn,
  );
};

/**
 * `auth-lint policy test [FILE…]`: the tests of your own rules, and the built-in rules' examples. Exit 1 where one
 * comes out otherwise, or a rule has none that fails.
 */
export const run = async (context: CommandContext): Promise<number> => {
  const format = context.options.formats[0]?.name ?? "pretty";
  if (format !== "pretty" && format !== "json")
    throw new UsageError("`policy test` is printed as pretty or json", "`--format json` or `--format pretty`.");
  const own = await load(context);
  const tools = openTools();
  const outcomes = [...(await runOwn(own, tools)), ...(await runBuiltIn(tools))];
  const failed = outcomes.filter((outcome) => !isPassed(outcome));
  const bare = unproved(own);
  const passed = outcomes.length - failed.length;
  if (format === "json") {
    context.stdout.write(safeJson({ version: 1, passed, failed, unproved: bare, rules: own.rules.length }));
    return failed.length + bare.length > 0 ? 1 : 0;
  }
  const style = createStyle({ color: usesColor(context), links: false });
  const lines = [
    ...failed.flatMap((outcome) => [
      `${style.error("failed")} ${outcome.rule}: ${outcome.title}${outcome.place === undefined ? "" : `  ${outcome.place}`}`,
      ...difference(outcome),
      "",
    ]),
    ...bare.map((text) => `${style.error("unproved")} ${text}`),
    ...(bare.length > 0
      ? ["  A rule that was never seen to fail proves nothing. Add `tests:` with and without `finds`.", ""]
      : []),
    `${counted(passed, "test")} passed, ${failed.length} failed; ${counted(own.rules.length, "rule")} of your own, ${builtIn.length} built in`,
  ];
  context.stdout.write(printable(maskText(`${lines.join("\n")}\n`)));
  return failed.length + bare.length > 0 ? 1 : 0;
};
