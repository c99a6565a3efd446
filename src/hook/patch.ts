/** Reads what the hook's wrapper pipes in: `git diff-index --cached --raw -z --patch` with whole files as context. */
import { Buffer } from "node:buffer";

/** A staged file, whole. */
export interface StagedFile {
  /** From the top of the repository. */
  readonly path: string;
  readonly oid: string;
  /** As git writes it: `100644`, `120000`. */
  readonly mode: string;
  readonly bytes: Buffer;
}

/** The wrapper writes it once git has ended well: without it the input is not all of it. */
export const trailer = "\nauth-lint: all";

type Entry = Omit<StagedFile, "bytes">;

/** The blob of no bytes (`git hash-object -t blob /dev/null`), in SHA-1 and SHA-256. */
const empty = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
];

const colon = 0x3a;
const plus = 0x2b;
const minus = 0x2d;
const space = 0x20;
const backslash = 0x5c;

/** The raw part: plain additions and changes of files and links alone; anything else is for the whole program. */
const readEntries = (input: Buffer): { readonly entries: readonly Entry[]; readonly end: number } | undefined => {
  const entries: Entry[] = [];
  let at = 0;
  while (input[at] === colon) {
    const head = input.indexOf(0, at);
    const tail = input.indexOf(0, head + 1);
    if (head === -1 || tail === -1) return undefined;
    const fields = /^:\d{6} (100644|100755|120000) [0-9a-f]+ ([0-9a-f]{40,64}) [AM]$/.exec(
      input.toString("latin1", at, head),
    );
    const path = input.toString("utf8", head + 1, tail);
    const [, mode, oid] = fields ?? [];
    if (mode === undefined || oid === undefined || /[\n\uFFFD]/.test(path)) return undefined;
    entries.push({ oid, mode, path });
    at = tail + 1;
  }
  return { entries, end: at };
};

/** The new side of the lines of one hunk, which has them all; `undefined` where the counts differ. */
const newSide = (lines: string, olds: number, news: number): Buffer | undefined => {
  const kept: string[] = [];
  let [removed, added, last] = [0, 0, 0];
  let ending = "\n";
  for (const line of lines.split("\n")) {
    const sign = line.charCodeAt(0);
    // `\ No newline at end of file`, of the line before it.
    if (sign === backslash) {
      if (last !== minus) ending = "";
      continue;
    }
    if (sign === minus) removed += 1;
    else if (sign === plus || sign === space) kept.push(line.slice(1));
    else return undefined;
    if (sign === plus) added += 1;
    last = sign;
  }
  if (kept.length !== news || kept.length - added + removed !== olds) return undefined;
  return Buffer.from(kept.length === 0 ? "" : `${kept.join("\n")}${ending}`, "latin1");
};

/** Where the hunk begins on each side, and how many lines it has there. */
const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@[^\n]*\n/;

/** A file's part of the patch → the file. */
const readFile = (part: string, oid: string): Buffer | undefined => {
  const start = part.indexOf("\n@@ ") + 1;
  if (start === 0) return empty.includes(oid) ? Buffer.alloc(0) : undefined;
  const [head = "", oldFrom, olds = "1", from, news = "1"] = hunk.exec(part.slice(start, start + 4000)) ?? [];
  // Whole files: a hunk that begins later is not all of one, and neither is one of several.
  if (head === "" || Number(oldFrom) > 1 || Number(from) > 1 || !part.endsWith("\n")) return undefined;
  return newSide(part.slice(start + head.length, -1), Number(olds), Number(news));
};

/**
 * The staged files, whole; `undefined` where the input is cut short or holds what it cannot tell: a conflict, a
 * submodule, a file whose mode alone changed, a name with a line end.
 */
export const readPatch = (input: Buffer): readonly StagedFile[] | undefined => {
  const length = input.length - trailer.length;
  if (length < 0 || input.toString("latin1", length) !== trailer) return undefined;
  const raw = readEntries(input);
  if (raw === undefined) return undefined;
  // A NUL stands between the two parts. No line of a hunk begins as the head of the next file does.
  const text = input.toString("latin1", raw.end + (raw.entries.length > 0 ? 1 : 0), length);
  const files: StagedFile[] = [];
  let at = 0;
  for (const entry of raw.entries) {
    if (!text.startsWith("diff --git ", at)) return undefined;
    const found = text.indexOf("\ndiff --git ", at);
    const end = found === -1 ? text.length : found + 1;
    const bytes = readFile(text.slice(at, end), entry.oid);
    if (bytes === undefined) return undefined;
    files.push({ ...entry, bytes });
    at = end;
  }
  return at === text.length ? files : undefined;
};
