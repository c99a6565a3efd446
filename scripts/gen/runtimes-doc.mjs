// `docs/runtimes.md`: what each runtime of the shelf keeps where, and who is asked first.

const filesOf = ({ files }) =>
  files.map(({ path, role, store }) => `| \`${path}\` | ${role} | ${store === true ? "credentials" : "settings"} |`);

const variablesOf = ({ environment = [] }) => {
  const words = {
    first: "before a login",
    fallback: "when the login stumbles, or in turn with it",
    never: "not while there is a login",
  };
  return Object.keys(words).flatMap((serves) => {
    const names = environment.filter((one) => one.serves === serves).map(({ name }) => `\`${name}\``);
    return names.length === 0 ? [] : [`- asked ${words[serves]}: ${names.join(", ")}`];
  });
};

const page = ({ facts }) => [
  `## ${facts.title}`,
  "",
  `\`${facts.id}\`${facts.version === "" ? "" : `, read from version ${facts.version}`}. Sources: ${facts.sources.join("; ")}.`,
  "",
  "| file | role | holds |",
  "| --- | --- | --- |",
  ...filesOf(facts),
  "",
  "Who is asked for a credential, first to last:",
  "",
  ...facts.precedence.map((step, index) => `${index + 1}. ${step}`),
  "",
  ...(variablesOf(facts).length === 0 ? [] : ["Variables:", "", ...variablesOf(facts), ""]),
  ...(facts.moved === undefined
    ? []
    : [`Moved by ${facts.moved.map(({ env, folder }) => `\`${env}\` (\`${folder}\`)`).join(", ")}.`, ""]),
  ...(facts.silent ? [`Silent: ${facts.silent}.`, ""] : []),
  ...(facts.mode ? [`File mode: ${facts.mode}.`, ""] : []),
  ...(facts.login === undefined ? [] : [`Sign in anew: \`${facts.login}\`.`, ""]),
];

/** @param runtimes the shelf */
export const generateRuntimesDoc = (runtimes) => {
  const stated = runtimes.filter(({ facts }) => facts !== undefined);
  const lines = [
    "# Runtimes",
    "",
    "Written by `npm run gen` from `src/runtimes/`; do not edit.",
    "",
    "Paths are told from the user's home, or from a project. Dotfiles repositories may spell them as chezmoi",
    "(`dot_codex/private_auth.json`), stow (`codex/.codex/auth.json`) or a backup does. OpenClaw has eras and a",
    "loader of its own, described in `docs/architecture.md`.",
    "",
    ...stated.flatMap(page),
  ];
  return { "docs/runtimes.md": `${lines.join("\n").trimEnd()}\n` };
};
