// Text that looks like source code and prose, the same in every run.

export const words = (
  "account agent async await batch branch buffer cache chain client config const context create default delete " +
  "error event export fallback fetch filter finding format function handle header import index input interface " +
  "issue kernel length limit line listen local logger match member message model module name object option order " +
  "output package parse path pattern policy prefix profile promise provider query range reader record refresh " +
  "remote render report request response result return route rule scan schema scope search server source " +
  "state status store stream string table target text timeout trace tree type union update user value verify"
).split(" ");

/** Numbers that look random and never change (mulberry32). */
export const numbers = (seed) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** Words that name a secret now and then: programs hold one in a few hundred words. */
const telling = ["key", "pass", "secret", "session", "token"];

/** One line of a program. */
export const makeLine = (random) => {
  const word = () => (random(400) === 0 ? telling[random(telling.length)] : words[random(words.length)]);
  switch (random(8)) {
    case 0:
      return `  const ${word()} = await ${word()}.${word()}(${word()}, { ${word()}: ${random(10_000)} });`;
    case 1:
      return `  // ${Array.from({ length: 4 + random(8) }, word).join(" ")}`;
    case 2:
      return `  if (${word()}.${word()} === "${word()}-${word()}") return ${word()}(${word()});`;
    case 3:
      return `export const ${word()}${random(1000)} = (${word()}) => ${word()}.${word()} ?? "${word()}";`;
    case 4:
      return "";
    case 5:
      return `import { ${word()}, ${word()} } from "../${word()}/${word()}-${word()}.js";`;
    case 6:
      return `    ${word()}: { id: "${random(1 << 30).toString(16)}-${random(65_536).toString(16)}", ${word()}: [${random(99)}, ${random(99)}] },`;
    default:
      return `  ${word()}.${word()}(${word()}, "${word()} ${word()} ${word()}");`;
  }
};
