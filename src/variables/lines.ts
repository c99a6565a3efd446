/** Lines that set variables, in the languages of units, environment files and shells. */

/** A variable set on one line. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

const name = "[A-Za-z_][A-Za-z0-9_]{0,200}";
const environmentLine = new RegExp(`^[ \\t]{0,40}(?:export[ \\t]{1,40})?(${name})=(.{0,20000})$`);
const shellLine = new RegExp(`^[ \\t]{0,40}export[ \\t]{1,40}(${name})=(.{0,20000})$`);
const fishLine = new RegExp(
  `^[ \\t]{0,40}set[ \\t]{1,40}(?:-{1,2}[A-Za-z-]{1,20}[ \\t]{1,40}){1,5}(${name})[ \\t]{1,40}(.{0,20000})$`,
);

/** A value without its quotes and what follows them; a bare one ends at a blank, `;` or comment. */
const unquoted = (text: string): string => {
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, 1);
    return end === -1 ? text.slice(1) : text.slice(1, end);
  }
  return /^[^\s;#]*/.exec(text)?.[0] ?? "";
};

const matchLines = (text: string, pattern: RegExp): readonly Assignment[] =>
  text.split(/\r?\n/).flatMap((line, index): readonly Assignment[] => {
    const [, found, rest = ""] = pattern.exec(line) ?? [];
    if (found === undefined) return [];
    return [{ name: found, value: unquoted(rest.trim()), line: index + 1, column: line.indexOf(found) + 1 }];
  });

/** `KEY=value`, `export KEY=value` (environment.d(5), dotenv). */
export const environmentLines = (text: string): readonly Assignment[] => matchLines(text, environmentLine);

/** `export KEY=value` of a POSIX shell. */
export const shellLines = (text: string): readonly Assignment[] => matchLines(text, shellLine);

/** `set -gx KEY value` of fish. */
export const fishLines = (text: string): readonly Assignment[] =>
  matchLines(text, fishLine).filter(({ line }) => /-{1,2}\w*x|--export/.test(text.split(/\r?\n/)[line - 1] ?? ""));

const item = new RegExp(`"(${name})=([^"]{0,20000})"|'(${name})=([^']{0,20000})'|(${name})=(\\S{0,20000})`, "g");

/** What a unit says of the environment of the program it starts (systemd.exec(5)). */
export interface UnitLines {
  readonly variables: readonly Assignment[];
  /** As written, `%h` for the home; a leading `-` taken off. */
  readonly files: readonly string[];
  /** What `ExecStart` starts. */
  readonly starts: readonly string[];
}

export const unitLines = (text: string): UnitLines => {
  const variables: Assignment[] = [];
  const files: string[] = [];
  const starts: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, key, value = ""] =
      /^[ \t]{0,40}(Environment|EnvironmentFile|ExecStart)[ \t]{0,40}=(.{0,20000})$/.exec(line) ?? [];
    if (key === "ExecStart") starts.push(value.trim());
    if (key === "EnvironmentFile") files.push(value.trim().replace(/^-/, ""));
    if (key !== "Environment") continue;
    for (const match of value.matchAll(item)) {
      const found = match[1] ?? match[3] ?? match[5] ?? "";
      const held = match[2] ?? match[4] ?? match[6] ?? "";
      variables.push({ name: found, value: held, line: index + 1, column: line.indexOf(`${found}=`) + 1 });
    }
  }
  return { variables, files, starts };
};
