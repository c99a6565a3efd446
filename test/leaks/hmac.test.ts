import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256 } from "../../src/leaks/hmac.ts";

const known = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("hex");

test("every length around a block gives what node:crypto gives", () => {
  for (let length = 0; length < 260; length += 1) {
    const text = "ab".repeat(length).slice(0, length);
    expect(hmacSha256("salt", text)).toBe(known("salt", text));
    expect(hmacSha256(text, "text")).toBe(known(text, "text"));
  }
});

test("any key and text give what node:crypto gives", () => {
  const text = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(fc.property(text, text, (key, value) => hmacSha256(key, value) === known(key, value)));
});
