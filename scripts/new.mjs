// Scaffolds a shelf member: `npm run new -- rule|runtime|tokens|reporter NAME`. The tests then say what is missing.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const title = (name) => name.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());

const shelves = {
  rule: (name) => ({
    [`src/rules/${name}.ts`]: `import { defineRule } from "../rule.ts";

export default defineRule({
  id: "${name}",
  group: "store",
  title: "${title(name)}",
  why: "",
  remedy: "",
  policies: { recommended: "warning", strict: "error" },
  examples: { bad: [], good: [] },

  *check({ homes }) {
    for (const home of homes) {
      for (const profile of home.profiles) {
        if (profile.fate === "usable") continue;
        yield { place: profile.place, message: \`\\\`\${profile.id}\\\` …\` };
      }
    }
  },
});
`,
  }),
  runtime: (name) => ({
    [`src/runtimes/${name}.ts`]: `import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts } from "./kit/model.ts";
import { isRecord, valueAt } from "./kit/read.ts";

const isAuth = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, "token");

const readAuth = ({ value }: Document): FileFacts => ({
  profiles: [{ id: "default", provider: "${name}", kind: "token", at: ["token"], token: valueAt(value, "token") }],
});

export default defineRuntime({
  id: "${name}",
  title: "${title(name)}",
  version: "",
  sources: [],
  files: [{ role: "auth", path: ".${name}/auth.json", store: true, shape: isAuth, read: readAuth }],
  precedence: [],
});
`,
    [`test/runtimes/${name}.test.ts`]: `import { expect, test } from "vitest";
import runtime from "../../src/runtimes/${name}.ts";

test("wants its own files and no others", () => {
  expect(runtime.wants("README.md")).toBe(false);
});
`,
  }),
  tokens: (name) => ({
    [`src/tokens/${name}.ts`]: `import { defineTokens } from "../token.ts";

export default defineTokens([]);
`,
  }),
  reporter: (name) => ({
    [`src/reporters/${name}.ts`]: `import type { Reporter } from "../model.ts";

const ${name}: Reporter = ({ findings }) => findings.map(({ rule, path, line }) => \`\${path}:\${line} \${rule}\\n\`).join("");

export default ${name};
`,
    [`test/reporters/${name}.test.ts`]: `import { expect, test } from "vitest";
import ${name} from "../../src/reporters/${name}.ts";

test("", () => {
  expect(${name}).toBeTypeOf("function");
});
`,
  }),
};

const [shelf, name] = process.argv.slice(2);
if (!Object.hasOwn(shelves, shelf ?? "") || !/^[a-z][a-z0-9-]*$/.test(name ?? "")) {
  console.error(`npm run new -- ${Object.keys(shelves).join("|")} NAME   (kebab-case)`);
  process.exit(2);
}
for (const [path, text] of Object.entries(shelves[shelf](name))) {
  if (existsSync(path)) {
    console.error(`${path} exists`);
    process.exit(2);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log("Then: npm run gen && npm test");
