import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measure, randomFrom } from "../../src/scan/measure/measure.ts";
import { type Letters, random } from "./generic-values.ts";

const share = (texts: readonly string[], from: number): number =>
  texts.filter((text) => measure(text).bits >= from).length / texts.length;

const many = (letters: Letters, length: number): string[] => Array.from({ length: 400 }, () => random(letters, length));

/** Strings and identifiers of real declarations: 8 to 64 characters, each once. */
const words = (): string[] => {
  const folder = "node_modules/@types/node";
  const found = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".d.ts"))) {
    for (const [word] of readFileSync(`${folder}/${name}`, "utf8").matchAll(/[\w$][\w$.-]{7,63}/g)) found.add(word);
  }
  return [...found].filter((word) => !/^[0-9a-f-]{16,}$|\.{3}|[A-Za-z0-9]{30}/.test(word));
};

test.each(["hex", "base32", "lower", "lower36", "base62", "base64url"] as const)(
  "random %s of 32 characters is random",
  (letters) => {
    expect(share(many(letters, 32), randomFrom.medium)).toBeGreaterThanOrEqual(0.96);
    expect(share(many(letters, 32), randomFrom.high)).toBeGreaterThanOrEqual(0.87);
  },
);

test.each(["base32", "lower", "lower36", "base62", "base64url"] as const)(
  "random %s of 20 characters passes medium",
  (letters) => {
    expect(share(many(letters, 20), randomFrom.medium)).toBeGreaterThanOrEqual(0.93);
  },
);

test.each(["hex", "lower", "base62", "base64url"] as const)(
  "random %s of 64 characters always passes high",
  (letters) => {
    expect(share(many(letters, 64), randomFrom.high)).toBeGreaterThanOrEqual(0.99);
  },
);

test("words and identifiers of programs are not random: 1 in 50 passes low, 1 in 250 medium, 1 in 500 high", () => {
  const all = words();

  expect(all.length).toBeGreaterThan(4000);
  expect(share(all, randomFrom.low)).toBeLessThan(0.02);
  expect(share(all, randomFrom.medium)).toBeLessThan(0.004);
  expect(share(all, randomFrom.high)).toBeLessThan(0.002);
});

test.each([
  "getUserAuthenticationToken",
  "my-service-account-name",
  "sha512-integrity",
  "btn-primary--disabled",
  "org.springframework.security.oauth2",
  "src/components/auth/LoginForm.tsx",
  "en_US.UTF-8",
  "APPLICATION_SECRET_TOKEN",
  "com.amazonaws.services.s3.model",
  "parseHTTPResponseBody2",
  "abcdefghijklmnopqrstuvwxyz",
  "1234567890123456",
  "qwertyuiopasdfgh",
  "aaaaaaaaaaaaaaaaaaaa",
  "abc123abc123abc123abc123",
  "1qaz2wsx3edc",
  "0000-0000-0000-0000",
])("%s reads as text", (text) => {
  expect(measure(text).bits).toBeLessThan(randomFrom.low);
});

test("digits alone are never random", () => {
  expect(measure(random("digits", 40)).bits).toBeLessThanOrEqual(0);
});

test("a megabyte is measured by its head", () => {
  const began = performance.now();

  measure(Buffer.alloc(1_000_000, "aB1").toString());

  expect(performance.now() - began).toBeLessThan(100);
});
