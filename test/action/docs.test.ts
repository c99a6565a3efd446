import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, parseDocument } from "yaml";

const folder = ".github/workflows";
const workflows = readdirSync(folder);
const page = readFileSync("docs/action.md", "utf8");
const action = parse(readFileSync("action.yml", "utf8"));
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");
const textOf = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");

type Step = { readonly uses?: string; readonly with?: object };

const stepsOf = (text: string): readonly Step[] => {
  const jobs: readonly { readonly steps?: readonly Step[] }[] = Object.values(parse(text).jobs);
  return jobs.flatMap(({ steps = [] }) => steps);
};

const own = (uses = ""): boolean => uses === "./" || uses.startsWith("auth-lint/auth-lint@");

test("the Action runs on Node 24, from a file that is built", async () => {
  const { bundleAction } = await import("../../scripts/build/program.mjs");

  expect(action.runs).toEqual({ using: "node24", main: "dist/action.mjs" });
  expect(Object.keys((await bundleAction()).files)).toEqual(["action.mjs"]);
});

test("every input and output is documented, with its default", () => {
  const rows = new Map(
    [...page.matchAll(/^\| `([\w-]+)` \| (?:`(.+?)`)? ?\| /gm)].map(([, name, value]) => [name, value ?? ""]),
  );
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, Object(input).default]);

  expect(defaults.filter(([name, value]) => rows.get(name) !== value)).toEqual([]);
  expect(Object.keys(action.outputs).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test.each([
  ...workflows.map((name) => [name, textOf(name)] as const),
  ...examples.map((text, index) => [`example ${index + 1}`, text] as const),
])("%s is YAML without a warning and says only what the Action knows", (_, text) => {
  const { errors, warnings } = parseDocument(text, { strict: true });
  const said = stepsOf(text).flatMap((step) => (own(step.uses) ? Object.keys(step.with ?? {}) : []));

  expect([...errors, ...warnings]).toEqual([]);
  expect(said.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
});

test.each(workflows)("%s takes no right it does not need, and pins what it runs", (name) => {
  const { permissions, jobs } = parse(textOf(name));
  const rights = Object.values(jobs).map((job) => Object(job).permissions);
  const loose = stepsOf(textOf(name)).flatMap(({ uses }) =>
    uses === undefined || own(uses) || /@[0-9a-f]{40}$/.test(uses) ? [] : [uses],
  );

  expect(permissions).toEqual({});
  expect(rights).toEqual(rights.map(() => ({ contents: "read" })));
  expect(loose).toEqual([]);
  expect(textOf(name)).not.toMatch(/run:.*\$\{\{/);
});

test("what the page links to is there", () => {
  const links = [...page.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => `docs/${path}`);

  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
