import { afterEach, beforeEach, expect, test } from "vitest";
import { historyBlobs } from "../../src/sources/git-history.ts";
import { createRepository, type Repository } from "../repository.ts";
import { copies } from "./pieces.ts";

let work: Repository;

const needle = "needle-of-some-length";
const includes = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(needle);

/** Objects with the needle: all of them looked at, and only those that are given when it is asked for. */
const both = () => {
  const input = { cwd: work.root, env: work.env };
  const all = [...copies(historyBlobs(input).pieces)].filter(({ text }) => text.includes(needle));
  const holds = { file: includes, text: includes };
  const given = [...copies(historyBlobs({ ...input, holds }).pieces)].filter(({ text }) => text.includes(needle));
  const list = (pieces: typeof all) => pieces.map(({ kind, oid }) => `${kind} ${oid}`).sort();
  return { all: list(all), given: list(given) };
};

const commit = (path: string, lines: readonly string[], message = "x"): void => {
  work.write(path, lines.join("\n"));
  work.git("add", "-A");
  work.git("commit", "-q", "--allow-empty", "-m", message);
};

const text = (length: number): string[] =>
  Array.from(
    { length },
    (_, line) => `  call(${line}, "${(line * 7919) % 1009} words of a line that is long enough");`,
  );

beforeEach(() => {
  work = createRepository();
});

afterEach(() => {
  work.remove();
});

test("gives every version that has it, wherever it was added, kept, moved and removed", () => {
  const lines = text(600);
  commit("a.ts", lines);
  for (let version = 0; version < 30; version += 1) {
    lines.splice((version * 97) % 600, 1, `  changed(${version});`);
    if (version === 5) lines.splice(300, 0, `  use("${needle}");`);
    if (version === 12) lines.push(...lines.splice(300, 1));
    if (version === 20) lines.pop();
    if (version === 25) lines[2] = needle;
    commit("a.ts", lines);
  }
  work.git("repack", "-adfq", "--depth=50");

  const { all, given } = both();

  expect(all.length).toBeGreaterThan(15);
  expect(given).toEqual(all);
});

test("a line that two changes build up, and one of a single very long line", () => {
  const lines = text(400);
  commit("a.ts", lines);
  lines[200] = `  begin("${needle.slice(0, 8)}`;
  commit("a.ts", lines);
  lines[200] += needle.slice(8);
  commit("a.ts", lines);
  commit("long.js", [`${"x".repeat(30_000)} ${"y".repeat(30_000)}`]);
  commit("long.js", [`${"x".repeat(30_000)} ${needle} ${"y".repeat(30_000)}`]);
  work.git("repack", "-adfq");

  const { all, given } = both();

  expect(all).toHaveLength(2);
  expect(given).toEqual(all);
});

test("messages, tags and names are given", () => {
  commit("a.ts", text(10), needle);
  commit(`sub/${needle}`, ["1"]);
  work.git("tag", "-a", "v1", "-m", needle);

  const { all, given } = both();

  expect(all.map((line) => line.split(" ")[0])).toEqual(["message", "message", "names"]);
  expect(given).toEqual(all);
});

test("data is asked about as a whole, code by what is new", () => {
  const files: number[] = [];
  const texts: number[] = [];
  const lines = text(500);
  for (let version = 0; version < 20; version += 1) {
    lines[version * 20] = `  changed(${version});`;
    commit("a.ts", lines);
  }
  commit("store.json", [JSON.stringify({ access: "a", refresh: "b" })]);
  commit("store.yaml", ["profile:", "  access: a", "  refresh: b"]);
  commit(".env", ["# keys", "ONE=1", "export TWO=2"]);
  work.git("repack", "-adfq");
  const holds = {
    file: ({ length }: Uint8Array) => files.push(length) === 0,
    text: ({ length }: Uint8Array) => texts.push(length) === 0,
  };

  const given = [...historyBlobs({ cwd: work.root, env: work.env, holds }).pieces];

  expect(files).toHaveLength(3);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toBeLessThan(4 * lines.join("\n").length);
  expect(given).toEqual([]);
});
