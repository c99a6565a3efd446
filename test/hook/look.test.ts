import { execFileSync } from "node:child_process";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lookAt } from "../../src/hook/look.ts";
import { readPatch, trailer } from "../../src/hook/patch.ts";
import { hookScript } from "../../src/hook-script.ts";
import { inflateBy } from "../../src/scan/decode/gzip.ts";
import { fakeToken } from "../fake-token.ts";
import { createRepository, type Repository } from "../repository.ts";

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
  repository.write("a.ts", "one\ntwo\nthree\n");
  repository.write("b.md", "# Title");
  repository.git("add", "-A");
  repository.git("commit", "-q", "-m", "first");
});
afterEach(() => repository.remove());

/** What the wrapper pipes into the hook. */
const piped = (): Buffer => {
  const call = /git (--no-pager[\s\S]*?HEAD --)/.exec(hookScript)?.[1]?.replaceAll("\\\n", " ") ?? "";
  const output = execFileSync("git", call.split(/\s+/), { cwd: repository.root });
  return Buffer.concat([output, Buffer.from(trailer)]);
};

const look = (input: Buffer) => lookAt(input, () => "", inflateBy({ gunzipSync, constants }));
const isClean = (input: Buffer): boolean => {
  const found = look(input);
  return found !== undefined && found.finders === undefined;
};

test("files come back whole: changed, added, empty, without a last line end, with odd names", () => {
  repository.write("a.ts", "one\n2\nthree\r\n+++ b/x\n@@ -1 +1 @@\n");
  repository.write("b.md", "# Title\n\nMore");
  repository.write("new file é.txt", "-minus\n diff --git a/x b/x");
  repository.write("empty", "");
  repository.git("add", "-A");

  const files = new Map(readPatch(piped())?.map(({ path, bytes }) => [path, bytes.toString()]));

  expect(files.get("a.ts")).toBe("one\n2\nthree\r\n+++ b/x\n@@ -1 +1 @@\n");
  expect(files.get("b.md")).toBe("# Title\n\nMore");
  expect(files.get("new file é.txt")).toBe("-minus\n diff --git a/x b/x");
  expect(files.get("empty")).toBe("");
});

test("nothing staged, and a deleted file alone, are clean", () => {
  expect(isClean(piped())).toBe(true);
  repository.git("rm", "-q", "a.ts");
  expect(isClean(piped())).toBe(true);
});

test("input that was cut short is not clean", () => {
  repository.write("a.ts", "one\n");
  repository.git("add", "-A");
  const input = piped();

  expect(isClean(input)).toBe(true);
  expect(isClean(input.subarray(0, input.length - trailer.length))).toBe(false);
  expect(isClean(Buffer.alloc(0))).toBe(false);
});

test("a token in a file, in a name, behind an attribute is not clean", () => {
  const token = [["sk", "ant", "oat01"].join("-"), `${fakeToken(1)("base64url", 93)}AA`].join("-");
  for (const [path, text] of [
    ["a.ts", `const k = "${token}";\n`],
    [`${token}.txt`, "hello\n"],
    ["blob.bin", `\0\0${token}\0`],
  ] as const) {
    repository.write(".gitattributes", "* -diff\n");
    repository.write(path, text);
    repository.git("add", "-A");
    expect(isClean(piped()), path.slice(0, 4)).toBe(false);
    repository.git("reset", "-q", "--hard");
  }
});

test("a token in gzip is not clean, bare, shown as text or in base64", () => {
  const token = [["sk", "ant", "oat01"].join("-"), `${fakeToken(1)("base64url", 93)}AA`].join("-");
  const packed = gzipSync(`const k = "${token}";\n`);
  for (const [attributes, path, bytes] of [
    ["", "a.gz", packed],
    ["*.gz diff\n", "a.gz", packed],
    ["*.gz diff\n", "a.gz", gzipSync(Buffer.from("hello\n".repeat(5) + token))],
    ["", "blob.txt", Buffer.from(`d: ${packed.toString("base64")}\n`)],
  ] as const) {
    repository.write(".gitattributes", attributes);
    repository.write(path, bytes);
    repository.git("add", "-A");
    expect(isClean(piped()), `${path} ${attributes}`).toBe(false);
    repository.git("reset", "-q", "--hard");
  }
});

test("what is not clean is handed over with what reads it, and a pointer to elsewhere is not", () => {
  repository.write("a.ts", "one\n");
  repository.write(".env", "A=1\n");
  repository.git("add", "-A", "-f");
  const found = look(piped());
  const pointer = ["version https://git-lfs.github.com/spec/v1", `oid sha256:${"0".repeat(64)}`, "size 1", ""];

  expect(found?.finders && found.files.map(({ path, mode }) => [path, mode])).toEqual([
    [".env", "100644"],
    ["a.ts", "100644"],
  ]);
  repository.write("large.bin", pointer.join("\n"));
  repository.git("add", "-A", "-f");
  expect(look(piped())).toBeUndefined();
});

test("an auth file by its name, a dotenv and a changed mode are for the whole program", () => {
  for (const path of [".codex/auth.json", ".env", "openclaw.json"]) {
    repository.write(path, "{}\n");
    repository.git("add", "-A", "-f");
    expect(isClean(piped()), path).toBe(false);
    repository.git("reset", "-q", "--hard");
  }
  repository.git("update-index", "--chmod=+x", "a.ts");
  expect(isClean(piped())).toBe(false);
});
