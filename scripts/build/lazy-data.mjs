// What check seldom needs is made when it is asked for: the trees of OpenClaw's versions, and the examples of rules.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

const isSmall = (value) => JSON.stringify(value).length < 200;

/**
 * JSON → a module whose large members are parsed when they are asked for: parsing every version whole took longer than
 * the check. The members of `root` are the sections of a configuration, of which a file has a few.
 * @param {unknown} data
 * @param {(texts: readonly string[]) => string} keep says the expression that gives the texts
 */
const lazyModule = (data, keep) => {
  const texts = [];
  const getter = (name, value) => {
    texts.push(JSON.stringify(value));
    return `get ${JSON.stringify(name)}() { return parse(${texts.length - 1}); }`;
  };
  const member = ([name, value]) => {
    if (isSmall(value)) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    if (name !== "root") return getter(name, value);
    const { k, ...rest } = value;
    const sections = Object.entries(k).map(([section, node]) =>
      isSmall(node) ? `${JSON.stringify(section)}: ${JSON.stringify(node)}` : getter(section, node),
    );
    return `root: { ...${JSON.stringify(rest)}, k: { ${sections.join(", ")} } }`;
  };
  const members = Object.entries(data).map(member);
  return [
    "let texts;",
    "const known = [];",
    `const parse = (index) => (known[index] ??= JSON.parse((texts ??= ${keep(texts)})[index]));`,
    `export default { ${members.join(", ")} };`,
  ].join("\n");
};

// The formatter's own indentation marks both ends.
const examples = /\n {2}examples: (\{\n[\s\S]*?\n {2}\}),\n/;

/** A rule's examples as a getter: only `explain` reads them. */
const lazyExamples = (path, text) => {
  if (!/\bdefineRule\(/.test(text)) return text;
  if (!examples.test(text)) throw new Error(`${path}: no member \`examples\` to make lazy`);
  return text.replace(examples, (_, value) => `\n  get examples() { return ${value}; },\n`);
};

/**
 * @param {Map<string, string>} [beside] takes the data as files of their own, for a program that can `require` them;
 * without it the data become text in the module
 */
export const lazyData = (beside) => ({
  name: "lazy-data",
  setup(build) {
    build.onResolve({ filter: /^\.\/chunks\// }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /policies[\\/]upgrades[\\/].*\.json$/ }, async ({ path }) => {
      const name = `chunks/${basename(path)
        .replaceAll(".", "_")
        .replace(/_json$/, ".js")}`;
      const keep = (texts) => {
        if (beside === undefined) return JSON.stringify(texts);
        beside.set(name, `module.exports=${JSON.stringify(texts)};\n`);
        return `require("./${name}")`;
      };
      return { contents: lazyModule(JSON.parse(await readFile(path, "utf8")), keep), loader: "js" };
    });
    build.onLoad({ filter: /src[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: lazyExamples(path, await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
});
