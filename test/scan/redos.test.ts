/** No built-in pattern may hang: each gets a megabyte of the text that is worst for it. */
import { expect, test } from "vitest";
import { openKernel } from "../../src/scan/kernel/kernel.ts";
import { gatherAnchors, type IssuedShape } from "../../src/scan/kernel/literals.ts";
import { buildImage } from "../../src/scan/kernel/tables.ts";
import { createScanner } from "../../src/scan/scan.ts";
import { verifierOf } from "../../src/scan/verify-anchors.ts";
import { issuers as builtIn } from "../../src/tokens/index.ts";
import { shelf } from "./kernel-shapes.ts";

const issuers = [shelf, ...builtIn];
const megabyte = 1_048_576;
/** Milliseconds of this process's own time for a megabyte: far above what linear work takes, far below a hang. */
const limit = 4000;

/** Texts made of a keyword that come close to matching again and again. */
const worst = (keyword: string): readonly string[] => [
  keyword,
  `${keyword} `,
  `-${keyword}`,
  `${keyword}aA0.`,
  `${keyword}${"a1B".repeat(700)}.`,
  `${keyword}${" ".repeat(60)}"`,
];

const shapes = issuers.flatMap((one) => one.shapes.map((shape) => ({ shape, name: shape.id })));

/** Milliseconds that the shapes of `verify` need for so many bytes of `text` repeated. */
const timeOf = (verify: (bytes: Uint8Array) => unknown, text: string, size: number): number => {
  const bytes = Buffer.from(text.repeat(Math.ceil(size / text.length)).slice(0, size), "latin1");
  const start = process.cpuUsage();
  verify(bytes);
  return process.cpuUsage(start).user / 1000;
};

// One kernel for all: opening one for each shape took most of the time. A shape gets its own hits among all others'.
const anchors = gatherAnchors(issuers, []);
const kernel = openKernel(buildImage(anchors.literals));

/** Verifies the hits of one shape alone. */
const only = (id: string) => {
  const isIt = ({ shape }: IssuedShape) => shape.id === id;
  return verifierOf({
    ...anchors,
    shapes: anchors.shapes.map((list) => list.filter(isIt)),
    named: anchors.named.filter(isIt),
  });
};

test.each(shapes)("$name is done with its worst megabyte in time", { timeout: 60_000 }, ({ shape }) => {
  const verify = only(shape.id);
  const run = (bytes: Uint8Array) => verify(bytes, kernel.scan(bytes));
  const [word = ""] = [...shape.keywords, ...(shape.needsName ?? [])];

  const tried = worst(word).map((text) => ({ text, time: timeOf(run, text, 8192) }));
  const [slowest] = tried.sort((a, b) => b.time - a.time);

  expect(timeOf(run, slowest?.text ?? word, megabyte)).toBeLessThan(limit);
});

test("garbage, NULs and one long line are done in time", { timeout: 60_000 }, () => {
  const scanner = createScanner({ issuers });
  const noise = Buffer.from(Array.from({ length: megabyte }, (_, index) => (index * index * 31 + (index >> 3)) & 255));
  const start = performance.now();

  for (const bytes of [
    noise,
    Buffer.alloc(megabyte),
    Buffer.alloc(megabyte, "aB3"),
    Buffer.alloc(megabyte, "password="),
  ]) {
    scanner.scan({ bytes, path: "worst.bin" });
  }

  expect(performance.now() - start).toBeLessThan(4 * limit);
});

test("a megabyte in base64 is done in time: in lines with a find in each, or in runs without a sign of equality", {
  timeout: 60_000,
}, () => {
  const scanner = createScanner({ issuers });
  const inLines = (bytes: Buffer): Buffer => Buffer.from(bytes.toString("base64").replaceAll(/.{76}/g, "$&\n"));
  const names = Array.from({ length: 24_000 }, (_, index) => `password_${index} = hunter${index * 7919}xYz\n`);
  const noise = Buffer.from(
    Array.from({ length: megabyte * 2 }, (_, index) => (Math.imul(index, 2654435761) >>> 13) & 255),
  );
  const start = process.cpuUsage();

  const spans = scanner.scan({ bytes: inLines(Buffer.from(names.join(""))), path: "worst.txt" });
  scanner.scan({ bytes: inLines(noise), path: "worst.txt" });

  expect(spans.length).toBeGreaterThan(10_000);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
});
