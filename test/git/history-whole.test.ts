/** What the short way through a history finds, against every object judged as a whole. */
import { execFileSync } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFinders } from "../../src/scan/finders.ts";
import { findLeak } from "../../src/secrets.ts";
import { historyBlobs } from "../../src/sources/git-history.ts";
import { fakeCredential } from "../fake.ts";
import { createRepository, type Repository } from "../repository.ts";
import { copies } from "./pieces.ts";

let work: Repository;
const finders = await openFinders();

beforeEach(() => {
  work = createRepository();
});

afterEach(() => {
  work.remove();
});

const code = (seed: number, length = 250): readonly string[] =>
  Array.from(
    { length },
    (_, at) => `  const value${at} = compute(${(at * 7919 + seed) % 1009}, "words of line ${at % 13}");`,
  );

/** Fast-import stores each blob as the change of the one before it, if that is shorter. */
const importPairs = (pairs: readonly (readonly [string, string])[]): void => {
  const blobs = pairs.flatMap(([clean, changed], at) => [
    randomBytes(300),
    // More than is asked about at once, so that no pair lends its findings to another.
    ...Array.from({ length: 14 }, (_, more) => Buffer.from(code(at * 20 + more).join("\n"))),
    Buffer.from(clean),
    Buffer.from(changed),
  ]);
  const input = blobs.flatMap((blob) => [Buffer.from(`blob\ndata ${blob.length}\n`), blob, Buffer.from("\n")]);
  const flags = ["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet"];
  execFileSync("git", flags, { cwd: work.root, env: work.env, input: Buffer.concat(input) });
};

const spansOf = (bytes: Uint8Array): number =>
  findLeak(finders, { path: "", bytes, exposure: "committed" })?.spans.length ?? 0;

/** Objects in which something is found. */
const found = (short: boolean): readonly string[] => {
  const holds = {
    file: (bytes: Uint8Array) => spansOf(bytes) > 0,
    text: (bytes: Uint8Array) => finders.read({ bytes, path: "" }).spans.length > 0,
  };
  const history = historyBlobs({ cwd: work.root, env: work.env, ...(short ? { holds } : {}) });
  return [...copies(history.pieces)].flatMap(({ oid, bytes }) => (spansOf(bytes) > 0 ? [oid] : [])).sort();
};

const opaque = (): string => randomBytes(30).toString("base64url");

const keyLines = (): readonly string[] =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  })
    .privateKey.trimEnd()
    .split("\n");

const among = (lines: readonly string[]): string => [...code(1), ...lines, ...code(2)].join("\n");

const pemPairs = () => {
  const key = keyLines();
  const masked = key.map((line, at) => (at === 0 || at === key.length - 1 ? line : "x".repeat(64)));
  return [
    [among(key.slice(1)), among(key)],
    [among(masked), among(key)],
    [among(masked), among(masked.map((line, at) => (at === 14 ? (key[14] ?? "") : line)))],
    [among(key.slice(0, 1)), among(key)],
    [among(key.map((line) => `# ${line}`).slice(1)), among(key.map((line) => `# ${line}`))],
  ] as const;
};

/** Base64 over many lines, in which one line changes what all of it says. */
const wrappedPair = () => {
  const text = `${"plain words of a line\n".repeat(40)}ANTHROPIC_API_KEY=${fakeCredential("anthropic-key")}\n`;
  const encoded = Buffer.from(`${text}${"more words\n".repeat(40)}`).toString("base64");
  const lines = [...(encoded.match(/.{1,76}/g) ?? [])];
  return [among(lines.map((line, at) => (at === 12 ? "A".repeat(76) : line))), among(lines)] as const;
};

const padding = (length: number) => Array.from({ length }, (_, n) => ({ n, text: `entry ${n} of plain words` }));

const storePairs = () =>
  [40, 1300, 4000].flatMap((length) => {
    const list = padding(length);
    const store = (refresh: string) =>
      JSON.stringify({ list, profiles: { a: { type: "oauth", access: "", refresh } }, end: list }, null, 2);
    const server = (value: string) =>
      JSON.stringify({ list, mcpServers: { a: { command: "npx", env: { SERVICE_KEY: value } } } }, null, 2);
    const yaml = (value: string) =>
      [
        ...list.map(({ n }) => `item${n}: words`),
        "service:",
        "  password: >-",
        `    ${value}`,
        ...list.map(({ n }) => `more${n}: words`),
      ].join("\n");
    const dotenv = (value: string) =>
      [
        ...list.map(({ n }) => `NAME_${n}=words`),
        `DATABASE_PASSWORD=${value}`,
        ...list.map(({ n }) => `LATER_${n}=words`),
      ].join("\n");
    return [
      [store(""), store(opaque())],
      [server(""), server(opaque())],
      [yaml("changeme"), yaml(opaque())],
      [dotenv("changeme"), dotenv(opaque())],
    ] as const;
  });

const codePairs = () => {
  const [token, value] = [fakeCredential("anthropic-key"), opaque()];
  return [
    [among([`  row("${value}")`]), among([`  password = ("${value}")`])],
    [
      among([`  a = "${token.slice(0, 12)}" +`, '  "rest";']),
      among([`  a = "${token.slice(0, 12)}" +`, `  "${token.slice(12)}";`]),
    ],
    [among([`${token.slice(0, 15)}${"REMOVED LATER ".repeat(30)}${token.slice(15)}`]), among([token])],
  ] as const;
};

test.each([
  ["keys over many lines", pemPairs],
  ["base64 over many lines", () => [wrappedPair()]],
  ["stores of every size", storePairs],
  ["code", codePairs],
] as const)("a change that makes a credential of clean text is found, as in the whole of it: %s", (_, pairs) => {
  importPairs(pairs());

  const whole = found(false);

  expect(whole.length).toBeGreaterThan(0);
  expect(found(true)).toEqual(whole);
});
