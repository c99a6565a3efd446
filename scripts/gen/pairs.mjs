// Writes src/scan/measure/pair-table.ts: how likely one character follows another in the words of programs and prose.
// Run by hand (`node scripts/gen/pairs.mjs <folder> …`); reads the .d.ts and .md files under the folders in order of name.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** 0 to 25 letters, 26 digits, 27 the edge of a word. */
const edge = 27;
const size = 28;
const classOf = (code) => {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? 26 : edge;
};

const filesUnder = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
    .filter((path) => /\.d\.ts$|\.md$/.test(path));

const counts = Array.from({ length: size }, () => new Array(size).fill(0.5));
// Each word counts once for each file, so that a licence or a long list of names does not rule.
const learn = (text) => {
  const words = new Set(
    text.match(/[A-Za-z0-9]+/g)?.flatMap((run) => run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []),
  );
  for (const word of words) {
    if (word.length < 2 || word.length > 24) continue;
    let before = edge;
    for (const character of `${word.toLowerCase()} `) {
      const kind = classOf(character.charCodeAt(0));
      counts[before][kind]++;
      before = kind;
    }
  }
};

for (const folder of process.argv.slice(2)) for (const path of filesUnder(folder)) learn(readFileSync(path, "utf8"));

// Quarter bits, `a` is 0; what never occurs costs 12 bits at most.
const rows = counts.map((row) => {
  const sum = row.reduce((total, count) => total + count, 0);
  return row.map((count) => String.fromCharCode(65 + Math.min(48, Math.round(-4 * Math.log2(count / sum))))).join("");
});
const text = `// Written by \`node scripts/gen/pairs.mjs\` from the declarations and documents of this project's dependencies.

/**
 * What it costs, in quarter bits above \`A\`, that the character of a column follows that of a row: \`a\` to \`z\`, a digit, the edge of a word.
 */
export const pairRows: readonly string[] = [
${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}];
`;
writeFileSync("src/scan/measure/pair-table.ts", text);
