// `src/generated/runtime-names.ts`: names by which the lean hook knows that a staged file is some runtime's.

/** What OpenClaw reads, whose paths its own code claims. */
const openclaw = [
  ...["auth-profiles.json", "auth-state.json", "auth.json", "models.json", "oauth.json", ".env"],
  ...["openclaw.json", "openclaw.json5", "clawdbot.json", "moltbot.json"],
];

/** @param runtimes the shelf */
export const generateRuntimeNames = (runtimes) => {
  const paths = runtimes.flatMap(({ facts }) => facts?.files.map(({ path }) => path.toLowerCase()) ?? []);
  const last = (path) => path.slice(path.lastIndexOf("/") + 1);
  const names = new Set([...openclaw, ...paths.map(last).filter((name) => !name.includes("*"))]);
  const folders = new Set(
    paths.filter((path) => last(path).includes("*")).map((path) => path.split("/").find((step) => !step.includes("*"))),
  );
  const list = (name, items) =>
    `export const ${name}: readonly string[] = [\n${[...items]
      .sort()
      .map((item) => `  ${JSON.stringify(item)},\n`)
      .join("")}];\n`;
  return {
    "src/generated/runtime-names.ts": [
      "// Written by `npm run gen`; do not edit.",
      list("runtimeNames", names),
      `/** Below these any name may be one. */\n${list("runtimeFolders", folders)}`,
    ].join("\n"),
  };
};
