import { expect, test } from "vitest";
import { findStructured } from "../../src/scan/structure/find.ts";

const long = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);

/** A megabyte each of what could make a reader look again and again. */
const worst: Readonly<Record<string, string>> = {
  "open braces": `"token":${long("{")}`,
  "open brackets": `{"token":${long("[")}`,
  "braces and quotes": `token ${long('{"a')}`,
  "escaped braces and quotes": `token ${long('{\\"a')}`,
  "braces in a string": `{"token":"${long('{\\\\"a')}`,
  backslashes: `{"token":"${long("\\")}`,
  "escaped quotes": `{"token":"${long('\\"')}`,
  "white space after a brace": `token {${long(" ")}`,
  "flows that never close": long("token: [\n"),
  "strings that never close": long('token: "\n'),
  "empty blocks": long("token: |\n"),
  "nested dashes": long("- - - - "),
  "ever deeper keys": Array.from({ length: 1400 }, (_, depth) => `${" ".repeat(depth)}token:`).join("\n"),
  "comments that never end": `{"token":/*${long("/*")}`,
  "hash signs": `token: a${long(" #")}`,
  sections: long("[a.b.c]\ntoken = x\n"),
  colons: `token${long(":a")}`,
  "a key of a megabyte": `{"${long("token")}":"x"}`,
  "base64 of nothing": long("eyJhIjoi"),
  "passwords of netrc": `machine a login ${long("password ")}`,
  "a PEM header again and again": long(["-----BEGIN ", "PRIVATE KEY-----\n"].join("")),
  arguments: `{"args":["--token",${long('"--token=x",')}]}`,
  "lines in strings": `{${long('"token":"a\\ntoken: b\\n",')}}`,
  "a URL of colons": `{"url":"${long("https://a:b")}"}`,
};

test.each(Object.entries(worst))("reads a megabyte of %s in less than four seconds", (_, text) => {
  const bytes = Buffer.from(text);
  const start = performance.now();

  findStructured({ bytes, path: "x", rescan: () => [] });

  // Linear ones take 10 to 400 ms here, those that look again minutes.
  expect(performance.now() - start).toBeLessThan(4000);
});

test("gives spans that lie within the bytes, whatever the bytes", () => {
  const words = [
    "{",
    "}",
    "[",
    "]",
    '"',
    "\\",
    ":",
    ",",
    "\n",
    "token",
    "access_token",
    "refresh",
    " ",
    "-",
    "=",
    "|",
    "#",
    "'",
    "aB3dE5gH7jK9mN1pQ3sT5",
    "machine",
    "//",
    "/*",
    "\\n",
    '\\"',
    "env",
    "args",
  ];
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 1103515245 + 12345) % 0x80000000;
    return Math.floor((seed / 0x80000000) * most);
  };
  const spans = Array.from({ length: 5000 }, () => {
    const bytes = Buffer.from(Array.from({ length: 5 + next(60) }, () => words[next(words.length)] ?? "").join(""));
    return findStructured({ bytes, path: "x", rescan: () => [] }).spans.map(
      ({ start, end }) => start >= 0 && start < end && end <= bytes.length,
    );
  });

  expect(spans.flat()).not.toContain(false);
});
