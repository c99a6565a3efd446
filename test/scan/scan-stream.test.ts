import { expect, test } from "vitest";
import { createScanner } from "../../src/scan/scan.ts";
import { type Read, scanStream } from "../../src/scan/scan-stream.ts";
import { shelf } from "./kernel-shapes.ts";

const random = (length: number): string => "q7Rk2Vw9Xb4Nz6Hc1Lf8Jd3Ps5Gt0My".repeat(9).slice(3, 3 + length);
const filler = (length: number): string => "plain words of no worth, ".repeat(Math.ceil(length / 25)).slice(0, length);
const text = Buffer.from(
  Array.from(
    { length: 200 },
    (_, index) => `${filler(index * 37)} tok1_${random(24)} ACME=${random(32).toLowerCase()}\n`,
  ).join(""),
);

const readerOf = (bytes: Uint8Array, most: number): Read => {
  let at = 0;
  return (target) => {
    const part = bytes.subarray(at, at + Math.min(target.length, most));
    target.set(part);
    at += part.length;
    return part.length;
  };
};

test.each([1000, 4096, 65_537, 10_000_000])("gives the same in chunks of %i bytes", (chunk) => {
  const scanner = createScanner({ issuers: [shelf] });
  const whole = scanner.scan({ bytes: text, path: "log.txt" });

  const spans = scanStream(scanner, "log.txt", readerOf(text, 7777), chunk);

  expect(whole.length).toBeGreaterThan(199);
  expect(JSON.stringify(spans)).toBe(JSON.stringify(whole));
});
