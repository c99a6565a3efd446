// What 200 declarative rules cost: `auth-lint check` of a corpus of real configurations with them and without, interleaved.
// The rules are the cookbook's, again and again under other ids: as they are (a corpus of other people's files breaks them
// ten thousand times), and content in the end, as a policy in use is: all is judged, nothing found. The corpus is a sibling
// folder `shared/corpus`, or made.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildState } from "./state.mjs";

const count = 200;
/** Times the CPU of the built-in rules alone, for a policy that is kept. */
export const budget = 1.5;

/** The cookbook's rules without their tests: as lines of a list. */
const cookbook = (root) =>
  readdirSync(join(root, "policies/cookbook")).map((name) => {
    const text = readFileSync(join(root, "policies/cookbook", name), "utf8");
    const [head = ""] = text.slice(text.indexOf("  - id:")).split(/^ {4}tests:$/m);
    return head.trimEnd();
  });

const rulesText = (entries) => `version: 1\nrules:\n${entries.join("\n")}\n`;

/** Judges all that it did, and then finds nothing. */
const content = (rule) => rule.replace(/^ {4}must: (.*)$/m, "    must: { any: [$1, { exists: true }] }");

/** `count` rules in files of twenty. */
const writeRules = (folder, root, strict) => {
  const entries = cookbook(root);
  mkdirSync(folder, { recursive: true });
  const all = Array.from({ length: count }, (_, index) => {
    const rule = (entries[index % entries.length] ?? "").replace(/id: cookbook\/(\S+)/, `id: bench/$1-${index}`);
    return strict ? rule : content(rule);
  });
  for (let from = 0; from < all.length; from += 20)
    writeFileSync(join(folder, `rules-${from}.yaml`), rulesText(all.slice(from, from + 20)));
};

const fill = (folder, root) => {
  const corpus = join(root, "../shared/corpus");
  if (existsSync(corpus)) cpSync(corpus, join(folder, "corpus"), { recursive: true });
  else for (let index = 0; index < 40; index++) buildState(join(folder, `state-${index}`), index % 4 === 0);
  return existsSync(corpus);
};

/** @returns the folders: no rules, rules that are kept, rules that are broken; and whether the corpus is the real one */
export const buildPolicies = (work, root) => {
  const [plain, kept, broken] = ["none", "kept", "broken"].map((name) => join(work, `policies-${name}`));
  let real = false;
  for (const folder of [plain, kept, broken]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    real = fill(folder, root);
    writeFileSync(join(folder, "auth-lint.yaml"), "version: 1\nextends: [recommended]\n");
  }
  writeRules(join(kept, "policies"), root, false);
  writeRules(join(broken, "policies"), root, true);
  return { plain, kept, broken, real };
};
