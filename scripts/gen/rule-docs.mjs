const severities = (rule) =>
  ["recommended", "strict", "upgrade"].map((preset) => rule.policies[preset] ?? "off").join(" | ");

const fence = (text, language = "") => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;

const fileText = (content) => (typeof content === "string" ? content : JSON.stringify(content, null, 2));

const language = (path) => (/\.jsonc?5?$/.test(path) ? "json5" : /\.ya?ml$/.test(path) ? "yaml" : "");

const example = ({ files, before, target, basePolicy, policy, at, note }) =>
  [
    note ? `${note}\n` : "",
    ...(before
      ? [
          `Before${before.target ? `, for \`${before.target}\`` : ""}:\n`,
          ...Object.entries(before.files).map(
            ([path, content]) => `\`${path}\`\n\n${fence(fileText(content), language(path))}`,
          ),
          "After:\n",
        ]
      : []),
    target ? `For \`${target}\`:\n` : "",
    ...Object.entries(files).map(([path, content]) => `\`${path}\`\n\n${fence(fileText(content), language(path))}`),
    basePolicy ? `\`auth-lint.yaml\` before\n\n${fence(JSON.stringify(basePolicy, null, 2), "yaml")}` : "",
    policy ? `\`auth-lint.yaml\`\n\n${fence(JSON.stringify(policy, null, 2), "yaml")}` : "",
    at?.length ? `Found at ${at.map((place) => `\`${place}\``).join(", ")}.\n` : "",
  ]
    .filter(Boolean)
    .join("\n");

const page = (rule) =>
  [
    "<!-- Written by `npm run gen` from src/rules; do not edit. -->\n",
    `# ${rule.id}\n`,
    `${rule.title}.\n`,
    "| recommended | strict | upgrade |\n| --- | --- | --- |",
    `| ${severities(rule)} |\n`,
    `## Why\n\n${rule.why}\n`,
    `## What to do\n\n${rule.remedy}\n`,
    ...(rule.options
      ? ["## Options\n", ...Object.entries(rule.options).map(([name, says]) => `- \`${name}\`: ${says}`), ""]
      : []),
    "## Found\n",
    ...rule.examples.bad.map(example),
    "## Not found\n",
    ...rule.examples.good.map(example),
    "Strings such as `$FAKE:name` stand for credentials.\n",
  ].join("\n");

const index = (rules) => {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const row = (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${severities(rule)} |`;
  return [
    "<!-- Written by `npm run gen` from src/rules; do not edit. -->\n",
    "# Rules\n",
    ...groups.flatMap((group) => [
      `## ${group[0].toUpperCase()}${group.slice(1)}\n`,
      "| rule | what it finds | recommended | strict | upgrade |\n| --- | --- | --- | --- | --- |",
      ...rules.filter((rule) => rule.group === group).map(row),
      "",
    ]),
  ].join("\n");
};

/** A page for each rule and their index: path → text. */
export const generateRuleDocs = (rules) => ({
  ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)])),
  "docs/rules/README.md": index(rules),
});
