// Writes what is derived: registries, presets, schemas, validators, rule pages. `--check` only says what is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateKernel } from "./gen/kernel.mjs";
import { generatePack } from "./gen/pack.mjs";
import { generatePolicyDocs } from "./gen/policy-docs.mjs";
import { generateRegistries } from "./gen/registries.mjs";
import { generateRuleDocs } from "./gen/rule-docs.mjs";
import { generateRuntimeNames } from "./gen/runtime-names.mjs";
import { generateRuntimesDoc } from "./gen/runtimes-doc.mjs";
import { generateTriageDoc } from "./gen/triage-doc.mjs";
import { generateValidators } from "./gen/validators.mjs";
import { load } from "./load.mjs";

const checking = process.argv.includes("--check");
const stale = [];

const put = (files) => {
  for (const [path, text] of Object.entries(files)) {
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(path);
    if (checking) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};

/** Pages of rules that are gone. */
const dropOrphans = (folder, kept) => {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (kept[path] !== undefined) continue;
    stale.push(path);
    if (!checking) rmSync(path);
  }
};

put(generateRegistries());
put(await generatePack());
// After the registry of tokens, which the tables are made of.
put(await generateKernel());
const { rules } = await load("src/rules/index.ts");
const { presetText } = await load("src/policy/presets.ts");
const { policySchema } = await load("src/policy/policy-schema.ts");
const { ruleFileSchema } = await load("src/custom/rule-file-schema.ts");
put({ "policies/schemas/rules.schema.json": `${JSON.stringify(ruleFileSchema, null, 2)}\n` });
put({ "policies/schemas/policy.schema.json": `${JSON.stringify(policySchema(rules), null, 2)}\n` });
put(
  Object.fromEntries(
    ["recommended", "strict", "upgrade"].map((name) => [`policies/${name}.yaml`, presetText(name, rules)]),
  ),
);
put(await generateValidators());
const { causes } = await load("src/triage/causes.ts");
const { messages } = await load("src/triage/messages.ts");
put(generateTriageDoc(readFileSync("docs/triage.md", "utf8"), { causes, messages }));
const { runtimes } = await load("src/runtimes/index.ts");
put(generateRuntimesDoc(runtimes));
put(generateRuntimeNames(runtimes));
const { operatorExamples } = await load("src/custom/operator-examples.ts");
const own = generatePolicyDocs(operatorExamples);
put(own);
dropOrphans("docs/operators", own);
const pages = generateRuleDocs(rules);
put(pages);
dropOrphans("docs/rules", pages);

if (checking && stale.length > 0) {
  console.error(`Stale; run \`npm run gen\`:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  process.exit(1);
}
console.log(checking ? "Generated files are fresh." : `Written: ${stale.length}`);
