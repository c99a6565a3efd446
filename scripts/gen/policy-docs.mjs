// `docs/operators/*.md` from the operators' own examples, `docs/cookbook.md` from the policies of the cookbook.
import { readdirSync, readFileSync } from "node:fs";
import { stringify } from "yaml";

const shown = (value) => (value === undefined ? "(missing)" : `\`${JSON.stringify(value)}\``);

const example = ({ says, condition, holds, fails }) =>
  [
    says,
    "",
    "```yaml",
    stringify({ must: condition }).trimEnd(),
    "```",
    "",
    `Holds of ${holds.map(shown).join(", ")}.`,
    "",
    `Does not hold of ${fails.map(shown).join(", ")}.`,
    "",
  ].join("\n");

const header = "<!-- Written by `npm run gen`; do not edit. -->\n";

const operatorPages = (examples) => {
  const names = [...new Set(examples.map(({ operator }) => operator))];
  const pages = names.map((name) => [
    `docs/operators/${name}.md`,
    [header, `# ${name}`, "", ...examples.filter(({ operator }) => operator === name).map(example)].join("\n"),
  ]);
  const index = [
    header,
    "# Operators",
    "",
    "What `where` and `must` of a rule may ask of a value. Several in one mapping must all hold. A name that no operator",
    "has is a path: `port: 8080` is short for `port: { equals: 8080 }`, `kind: [a, b]` for `kind: { in: [a, b] }`.",
    "Paths are told from the value: `a/b` below it, `..` and `../a` above it, `/a` from the root, `@key` for the key it",
    "stands under, `@path` for its file, `.` for itself.",
    "",
    "| operator | asks |",
    "| --- | --- |",
    ...names.map((name) => `| [${name}](${name}.md) | ${examples.find(({ operator }) => operator === name).says} |`),
    "",
  ].join("\n");
  return { ...Object.fromEntries(pages), "docs/operators/README.md": index };
};

const folder = "policies/cookbook";

const recipe = (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const says = text.split("\n").find((line) => line.startsWith("# ")) ?? "# ";
  return [
    `## ${name
      .replace(/\.yaml$/, "")
      .replaceAll("-", " ")
      .replace(/^./, (letter) => letter.toUpperCase())}`,
    "",
    says.slice(2),
    "",
    `\`${folder}/${name}\``,
    "",
    "```yaml",
    text
      .split("\n")
      .filter((line) => !line.startsWith("# "))
      .join("\n")
      .trimEnd(),
    "```",
    "",
  ];
};

const cookbook = () =>
  [
    header,
    "# Cookbook",
    "",
    "Policies for traps that operators ask about. Each is a file of its own with its tests; copy it to `policies/` beside",
    "your `auth-lint.yaml`, give it your name, and run `auth-lint policy test`.",
    "",
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .flatMap(recipe),
  ].join("\n");

/** @param examples what each operator shows */
export const generatePolicyDocs = (examples) => ({ ...operatorPages(examples), "docs/cookbook.md": cookbook() });
