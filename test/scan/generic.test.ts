import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { findGeneric } from "../../src/scan/generic/generic.ts";
import { genericNames } from "../../src/scan/generic/names.ts";
import { openKernel } from "../../src/scan/kernel/kernel.ts";
import { openTables } from "../../src/scan/kernel/open-tables.ts";
import { sortCandidates } from "../../src/scan/kernel/sorted.ts";
import type { Span } from "../../src/scan/model.ts";
import { falseLines } from "./generic-false.ts";
import { type Line, trueLines } from "./generic-true.ts";
import { chosen, random } from "./generic-values.ts";

const { anchors, image } = openTables([], genericNames);
const kernel = openKernel(image);

const scan = (path: string, text: string): Span[] => {
  const bytes = Buffer.from(text);
  return findGeneric({
    bytes,
    path,
    ...sortCandidates(kernel.scan(bytes), anchors.shapes.length, genericNames.length),
  });
};

const holds = (span: Span, value: string): boolean => span.secret.is((found) => found === value) && span.weak !== true;

/** `low` or better: the share of true lines of a category whose very value is found. */
const recall = (lines: readonly Line[]): number =>
  lines.filter(({ path, text, value }) => scan(path, text).some((span) => holds(span, value))).length / lines.length;

const told = (path: string, text: string): string[] =>
  scan(path, text).map(({ shape, confidence }) => `${confidence} ${shape}`);

test.each([
  ["Password", 0.94],
  ["Secret and token", 0.97],
  ["Key, salt, nonce", 0.95],
  ["URL Credentials", 0.95],
  ["Auth", 0.95],
])("%s: finds the values in all the languages", (category, least) => {
  const lines = trueLines(10).filter((line) => line.category === category);

  expect(recall(lines)).toBeGreaterThanOrEqual(least);
});

test("lines that name a secret and hold none are silent", () => {
  const loud = falseLines().filter(({ path, text }) => scan(path, text).length > 0);

  expect(loud.map(({ text }) => text)).toEqual([]);
});

test("F1 over the labelled lines is 0.93 and more", () => {
  const lines = trueLines(5);
  const right = recall(lines) * lines.length;
  const wrong = falseLines().filter(({ path, text }) => scan(path, text).length > 0).length;

  expect((2 * right) / (right + wrong + lines.length)).toBeGreaterThanOrEqual(0.93);
});

test("a well-known dummy in use is weak, in a template nothing", () => {
  expect(told("docker-compose.yml", "    POSTGRES_PASSWORD: postgres\n")).toEqual(["medium weak-secret"]);
  expect(told(".env", "GATEWAY_TOKEN=change-me\n")).toEqual(["medium weak-secret"]);
  expect(told(".env.example", "GATEWAY_TOKEN=change-me\n")).toEqual([]);
  expect(told("README.md", "GATEWAY_TOKEN=change-me\n")).toEqual([]);
  expect(told("src/a.ts", 'const password = "password";\n')).toEqual([]);
});

test("a test's path lowers what merely looks chosen, not what is random", () => {
  const value = random("base62", 40);

  expect(told("src/app.py", 'password = "Wombat4711!"\n')).toEqual(["medium named-secret"]);
  expect(told("tests/test_app.py", 'password = "Wombat4711!"\n')).toEqual(["low named-secret"]);
  expect(told("tests/test_app.py", `api_key = "${value}"\n`)).toEqual(["medium named-secret"]);
});

test("a value is found once, with its place and name", () => {
  const value = random("base62", 32);
  const text = `a: 1\nmy_secret_token: "${value}"\n`;

  expect(scan("a.yml", text)).toEqual([
    expect.objectContaining({ start: text.indexOf(value), end: text.indexOf(value) + 32, name: "my_secret_token" }),
  ]);
});

test("a value beyond ASCII before it does not move the place", () => {
  const value = random("base62", 32);
  const text = `# пароль für café\ntoken = "${value}"\n`;
  const start = Buffer.from(text).indexOf(value);

  expect(scan("a.toml", text)).toEqual([expect.objectContaining({ start, end: start + 32 })]);
});

test("long tokens are found whole", () => {
  const value = random("base64url", 4000);

  expect(scan("a.json", `{"refresh_token": "${value}"}`)).toEqual([expect.objectContaining({ end: 19 + 4000 })]);
});

test.each([
  ["run.sh", (v: string) => `curl -u bot:${v} https://api.host.io/x`],
  ["run.sh", (v: string) => `curl --user "bot:${v}" https://api.host.io/x`],
  ["run.sh", (v: string) => `sshpass -p '${v}' ssh root@host`],
  ["a.py", (v: string) => `requests.get(url, auth=("bot", "${v}"))`],
  ["a.cpp", (v: string) => `std::string password{"${v}"};`],
  ["A.java", (v: string) => `u = "jdbc:mysql://h/db?user=root&password=${v}&ssl=false";`],
  ["build.gradle", (v: string) => `buildConfigField "String", "API_SECRET", "\\"${v}\\""`],
])("commands and calls, connection strings, quotes in quotes: %s %#", (path, write) => {
  const value = `${random("base62", 16)}7aB`;

  expect(scan(path, write(value)).map((span) => holds(span, value))).toEqual([true]);
});

test("no pattern that judges values is slower than linear", () => {
  const units = ["0", ".", " ", "a", "Aa", "a.", "get(", "\\n", "aA0", "%2F", "f", "-", "x-"];
  const began = performance.now();

  for (const unit of units) {
    const value = unit.repeat(Math.ceil(8000 / unit.length));
    const line = `password = "${value}!"\ntoken: ${value}!b\nBearer ${value}!\n`;
    scan("a.yml", line.repeat(Math.ceil(1_000_000 / line.length)));
  }

  expect(performance.now() - began).toBeLessThan(20_000);
});

test("hostile text ends in time", () => {
  const worst = [
    "password=".repeat(110_000),
    `password${" ".repeat(1_000_000)}= "${chosen()}"`,
    `password: "${"\\".repeat(1_000_000)}`,
    `token = ${"a.".repeat(400_000)}1`,
    `secret = "${"aB1 ".repeat(250_000)}"`,
    `x = "${"A1b".repeat(330_000)}"`,
    "https://a:".repeat(100_000),
    `https://u:${"p".repeat(500_000)}@h`,
    `password = "${"${".repeat(400_000)}"`,
    "Bearer ".repeat(140_000),
    `key: "${"<".repeat(500_000)}"`,
  ];
  const began = performance.now();

  for (const text of worst) scan("a.yml", text);

  expect(performance.now() - began).toBeLessThan(15_000);
});
