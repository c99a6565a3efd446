const causeSection = ([cause, { title, why, steps }]) =>
  [`### ${cause}`, `**${title}.** ${why}`, steps.map((step, index) => `${index + 1}. ${step}`).join("\n")].join("\n\n");

const cell = (text) => text.replaceAll("|", "\\|");

const messageRow = ({ id, runtime, cause, meaning, source, example }) =>
  `| \`${id}\` | ${runtime} | \`${cell(example)}\` | ${cell(meaning)} | [${cause}](#${cause}) | ${cell(source)} |`;

const messageTable = (messages) =>
  [
    "| id | who | for example | meaning | cause | source |",
    "| --- | --- | --- | --- | --- | --- |",
    ...messages.map(messageRow),
  ].join("\n");

/** Puts a text between the marks of its name. */
const fill = (page, name, text) => {
  const [start, end] = [`<!-- ${name}: written by \`npm run gen\` -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/triage.md has no place for ${name}`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
};

/** The page of triage with its tables as the program has them. */
export const generateTriageDoc = (page, { causes, messages }) => ({
  "docs/triage.md": fill(
    fill(page, "causes", Object.entries(causes).map(causeSection).join("\n\n")),
    "messages",
    messageTable(messages),
  ),
});
