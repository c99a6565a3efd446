/** Pages of documentation as what a reader would do with them: files to write, commands to run, lines to see. */

/** A fenced block. */
export interface Block {
  readonly language: string;
  /** What stands behind the language: `title=policies/fleet.yaml`. */
  readonly more: string;
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

export interface FileStep {
  readonly kind: "file";
  readonly path: string;
  readonly text: string;
  /** Added to what is there. */
  readonly adds: boolean;
  readonly line: number;
}

export interface CommandStep {
  readonly kind: "command";
  readonly command: string;
  readonly exit: number;
  readonly shown: readonly string[];
  readonly line: number;
}

export type PageStep = FileStep | CommandStep;

/** Every fenced block, in order. */
export const blocksOf = (page: string): readonly Block[] => {
  const blocks: Block[] = [];
  let open: { readonly head: string; readonly line: number; readonly lines: string[] } | undefined;
  for (const [index, line] of page.split("\n").entries()) {
    if (open === undefined) {
      if (line.startsWith("```")) open = { head: line.slice(3).trim(), line: index + 1, lines: [] };
    } else if (line === "```") {
      const [language = "", ...more] = open.head.split(" ");
      blocks.push({ language, more: more.join(" "), text: `${open.lines.join("\n")}\n`, line: open.line });
      open = undefined;
    } else open.lines.push(line);
  }
  return blocks;
};

/** `# path` or `// path` in the first line; `# path, added` adds to the file. */
const titled = /^(?:#|\/\/) ([\w./-]+\.(?:ya?ml|json5?|toml|env|ts))(, added)?\n/;

const fileOf = ({ more, text, line }: Block): FileStep | undefined => {
  const named = /(?:^| )title=(\S+)/.exec(more)?.[1];
  if (named !== undefined) return { kind: "file", path: named, text, adds: false, line };
  const [head = "", path, added] = titled.exec(text) ?? [];
  if (path === undefined) return undefined;
  const adds = added !== undefined;
  return { kind: "file", path, text: adds ? text.slice(head.length) : text, adds, line };
};

/** `$ command`, then what is seen; `# exit 1` behind the command says how it ends. */
const commandsOf = ({ text, line }: Block): readonly CommandStep[] => {
  const steps: { command: string; exit: number; shown: string[]; line: number }[] = [];
  for (const [index, row] of text.split("\n").entries()) {
    if (!row.startsWith("$ ")) steps.at(-1)?.shown.push(row);
    else {
      const exit = Number(/# exit (\d)$/.exec(row)?.[1] ?? "0");
      steps.push({ command: row.slice(2), exit, shown: [], line: line + index + 1 });
    }
  }
  return steps.map((step) => ({ kind: "command", ...step }));
};

const files = ["yaml", "json", "json5", "jsonc", "toml", "dotenv"];

/** What a page has its reader do. */
export const stepsOf = (page: string): readonly PageStep[] =>
  blocksOf(page).flatMap((block): readonly PageStep[] => {
    if (block.language === "console") return commandsOf(block);
    const file = files.includes(block.language) ? fileOf(block) : undefined;
    return file === undefined ? [] : [file];
  });

const trimmed = (lines: readonly string[]): readonly string[] => {
  const kept = lines.map((line) => line.trimEnd());
  while (kept.at(-1) === "") kept.pop();
  while (kept[0] === "") kept.shift();
  return kept;
};

const matchesLine = (pattern: string, line: string): boolean => {
  const parts = pattern.split("…");
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return line === pattern;
  if (!line.startsWith(first) || !line.endsWith(rest.at(-1) ?? "")) return false;
  let from = first.length;
  for (const part of rest) {
    const at = line.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return true;
};

/**
 * Are the lines those that are shown? `…` stands for any text in a line, and alone for any lines; where nothing is
 * shown, anything is.
 */
export const isAsShown = (shown: readonly string[], printed: readonly string[]): boolean => {
  const [patterns, lines] = [trimmed(shown), trimmed(printed)];
  if (patterns.length === 0) return true;
  const known = new Map<string, boolean>();
  const from = (pattern: number, line: number): boolean => {
    const key = `${pattern} ${line}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const text = patterns[pattern];
    const answer =
      text === undefined
        ? line === lines.length
        : text.trim() === "…"
          ? from(pattern + 1, line) || (line < lines.length && from(pattern, line + 1))
          : line < lines.length && matchesLine(text, lines[line] ?? "") && from(pattern + 1, line + 1);
    known.set(key, answer);
    return answer;
  };
  return from(0, 0);
};
