import { readdirSync, readFileSync } from "node:fs";

const note = "// Written by `npm run gen`; do not edit.\n";
const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** File names of a shelf, without extension, sorted: its members. */
const shelf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && name !== "index.ts" && !name.startsWith("shared-"))
    .map((name) => name.slice(0, -3))
    .sort();

const eager = (folder, type, name, from = "../model.ts") => {
  const members = shelf(folder);
  return [
    note,
    `import type { ${type} } from "${from}";\n`,
    ...members.map((member) => `import ${camel(member)} from "./${member}.ts";\n`),
    `\nexport const ${name}: readonly ${type}[] = [\n`,
    ...members.map((member) => `  ${camel(member)},\n`),
    "];\n",
  ].join("");
};

const lazy = (folder, type, name) => {
  const members = shelf(folder);
  const key = (member) => (/^\w+$/.test(member) ? member : JSON.stringify(member));
  return [
    note,
    `import type { ${type} } from "../model.ts";\n`,
    `\nexport const ${name}: Readonly<Record<string, () => Promise<{ readonly default: ${type} }>>> = {\n`,
    ...members.map((member) => `  ${key(member)}: () => import("./${member}.ts"),\n`),
    "};\n",
  ].join("");
};

/** The index of each shelf, and the version: path → text. */
export const generateRegistries = () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return {
    "src/rules/index.ts": eager("src/rules", "Rule", "rules"),
    "src/runtimes/index.ts": eager("src/runtimes", "Runtime", "runtimes"),
    "src/tokens/index.ts": eager("src/tokens", "TokenIssuer", "issuers", "../token.ts"),
    "src/reporters/index.ts": lazy("src/reporters", "Reporter", "reporters"),
    "src/generated/version.ts": `${note}\nexport const version = ${JSON.stringify(version)};\n`,
  };
};
